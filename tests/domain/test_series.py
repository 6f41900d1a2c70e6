"""Series: the days of a pattern, in the clock of the place; what goes to another day and hour."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil import rrule
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.availability import Span
from bot.domain.rooms import Purpose, RoomId
from bot.domain.series import Every, Pattern, SeriesRules, SeriesTooLong, days, shifted, spans

SEOUL, PARIS = ZoneInfo("Asia/Seoul"), ZoneInfo("Europe/Paris")
RULES = SeriesRules()


def pattern(begins, every=Every.WEEKLY, times=4, minutes=120):
    return Pattern(
        room=RoomId(1), begins=begins, minutes=minutes, every=every, times=times, purpose=Purpose.HOBBY
    )


@given(st.dates(date(2026, 1, 1), date(2030, 1, 1)), st.integers(1, 14))
def test_weeks_are_those_of_another_calendar(first, times):
    for every, weeks in ((Every.WEEKLY, 1), (Every.FORTNIGHTLY, 2)):
        other = rrule.rrule(
            rrule.WEEKLY, interval=weeks, count=times, dtstart=datetime.combine(first, time())
        )
        assert days(first, every, times) == tuple(at.date() for at in other)


@given(st.dates(date(2026, 1, 1), date(2030, 1, 1)), st.integers(1, 14))
def test_each_month_has_one_on_the_same_weekday_in_the_same_week_or_the_last_of_it(first, times):
    found = days(first, Every.MONTHLY, times)
    assert found[0] == first
    assert [(d.year * 12 + d.month) - (first.year * 12 + first.month) for d in found] == list(range(times))
    for day in found:
        assert day.weekday() == first.weekday()
        same = (day.day - 1) // 7 == (first.day - 1) // 7
        last_of_four = first.day > 28 and (day + timedelta(weeks=1)).month != day.month
        assert same or last_of_four


def test_the_second_tuesday_and_the_fifth_saturday():
    assert days(date(2026, 12, 8), Every.MONTHLY, 3) == (
        date(2026, 12, 8),
        date(2027, 1, 12),
        date(2027, 2, 9),
    )
    assert days(date(2027, 1, 30), Every.MONTHLY, 3) == (
        date(2027, 1, 30),
        date(2027, 2, 27),
        date(2027, 3, 27),
    )


def test_the_hour_is_that_of_the_clocks_when_they_change():
    found = spans(pattern(datetime(2027, 3, 21, 10, tzinfo=PARIS)), RULES, PARIS)
    assert [span.begins.astimezone(PARIS).hour for span in found] == [10] * 4
    assert [span.begins.utcoffset() == timedelta(0) for span in found] == [True] * 4
    assert [span.begins.hour for span in found] == [9, 8, 8, 8]
    assert {span.length for span in found} == {timedelta(hours=2)}


@pytest.mark.parametrize("times", [0, 1, 14])
def test_once_is_no_series_and_too_often_is_refused(times):
    with pytest.raises(SeriesTooLong):
        spans(pattern(datetime(2026, 12, 1, 10, tzinfo=SEOUL), times=times), RULES, SEOUL)


def test_all_move_by_as_many_days_to_the_same_hour():
    found = spans(pattern(datetime(2027, 3, 21, 10, tzinfo=PARIS)), RULES, PARIS)
    to = datetime(2027, 3, 22, 15, tzinfo=PARIS)
    moved = [shifted(span, found[0], to, PARIS) for span in found]
    assert [each.begins.astimezone(PARIS).date() for each in moved] == [
        date(2027, 3, 22),
        date(2027, 3, 29),
        date(2027, 4, 5),
        date(2027, 4, 12),
    ]
    assert {each.begins.astimezone(PARIS).hour for each in moved} == {15}
    assert moved[0] == Span(to, to + timedelta(hours=2))
