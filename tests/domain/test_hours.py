"""Nobody is woken: what falls into the quiet hours waits for the morning."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.hours import QuietHours, before, counted, waking

SEOUL = ZoneInfo("Asia/Seoul")
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def at(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, second, tzinfo=SEOUL)


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (at(23, 20, 59, 59), at(23, 20, 59, 59)),
        (at(23, 21), at(24, 8)),
        (at(23, 23, 59, 59), at(24, 8)),
        (at(24, 0), at(24, 8)),
        (at(24, 7, 59, 59), at(24, 8)),
        (at(24, 8), at(24, 8)),
        (at(30, 22), at(30, 8) + timedelta(days=1)),
    ],
)
def test_a_neighbour_is_told_in_the_morning_of_what_happened_at_night(due, said):
    assert waking(due, SEOUL) == said
    assert waking(due.astimezone(UTC), SEOUL) == said


def test_who_asks_for_other_quiet_hours_gets_them():
    early = QuietHours(start=time(19), end=time(6, 30))
    assert waking(at(23, 19), SEOUL, early) == at(24, 6, 30)
    assert waking(at(24, 6, 30), SEOUL, early) == at(24, 6, 30)


@given(MOMENTS)
def test_nobody_is_told_too_early_at_night_or_a_day_late(due):
    said = waking(due, SEOUL)
    assert timedelta(0) <= said - due <= timedelta(hours=11)
    assert time(8) <= said.astimezone(SEOUL).time() < time(21)
    assert waking(said, SEOUL) == said


HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("event", "lead", "told"),
    [
        (at(24, 14), DAY, at(23, 14)),
        (at(24, 8), DAY, at(23, 8)),
        (at(24, 7, 30), DAY, at(23, 20)),
        (at(24, 7, 30), HOUR, at(23, 20)),
        (at(24, 0, 30), 2 * HOUR, at(23, 20)),
        (at(24, 10, 59), 3 * HOUR, at(23, 20)),
        (at(24, 11), 4 * HOUR, at(24, 8)),
        (at(24, 12), 14 * HOUR, at(24, 8)),
        (at(24, 22, 30), HOUR, at(24, 8)),
        (at(24, 22), DAY, at(24, 8)),
        (at(24, 23), 2 * DAY, at(23, 8)),
        (at(24, 7), 2 * DAY, at(22, 20)),
        (at(24, 7), 7 * DAY, at(17, 20)),
        (at(24, 5), timedelta(days=1, hours=1), at(22, 20)),
    ],
)
def test_a_reminder_comes_by_daylight_and_before_its_event(event, lead, told):
    assert before(event, lead, SEOUL) == told
    assert before(event.astimezone(UTC), lead, SEOUL) == told


@given(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=60)))
def test_nobody_is_reminded_at_night_or_after_the_event_or_days_off(event, lead):
    told = before(event, lead, SEOUL)
    assert told <= event
    assert abs(told - (event - lead)) < DAY
    assert waking(told, SEOUL) == told


PARIS = ZoneInfo("Europe/Paris")


def there(month, day, hour, minute=0, year=2027):
    return datetime(year, month, day, hour, minute, tzinfo=PARIS)


@pytest.mark.parametrize(
    ("due", "told"),
    [
        (there(3, 28, 1, 30), there(3, 28, 8)),  # the clocks go forward at two
        (there(3, 27, 23), there(3, 28, 8)),
        (there(10, 30, 23), there(10, 31, 8)),  # and back at three
        (there(10, 31, 2, 30).replace(fold=1), there(10, 31, 8)),
        (there(2, 28, 22, year=2028), there(2, 29, 8, year=2028)),
        (there(2, 29, 22, year=2028), there(3, 1, 8, year=2028)),
        (there(12, 31, 23), there(1, 1, 8, year=2028)),
    ],
)
def test_a_morning_is_at_eight_whatever_the_clocks_and_the_calendar_do(due, told):
    assert waking(due, PARIS) == told
    assert waking(due.astimezone(UTC), PARIS) == told


@pytest.mark.parametrize(
    ("event", "told"),
    [
        (there(3, 28, 9), there(3, 27, 20)),
        (there(3, 29, 14), there(3, 28, 14)),
        (there(10, 31, 7, 30), there(10, 30, 20)),
        (there(3, 1, 8, 30, year=2028), there(2, 29, 8, 30, year=2028)),
        (there(1, 1, 7, year=2028), there(12, 31, 20)),
    ],
)
def test_the_day_before_is_the_day_before_also_when_it_has_23_or_25_hours(event, told):
    assert before(event, DAY, PARIS).astimezone(PARIS).date() == told.date()
    assert not QuietHours().holds(before(event, DAY, PARIS).astimezone(PARIS).time())


FULL_HOURS = st.integers(0, 23).map(time)
ANY_HOURS = st.builds(QuietHours, start=FULL_HOURS, end=FULL_HOURS)


@given(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=30)), ANY_HOURS, st.sampled_from([SEOUL, PARIS]))
def test_whatever_hours_somebody_keeps_no_reminder_falls_into_them_or_after_the_event(
    event, lead, quiet, zone
):
    told = before(event, lead, zone, quiet)
    assert told <= event
    assert event - told < lead + timedelta(days=2, hours=2)
    if quiet.start != quiet.end and not _all_day(quiet):
        assert told == event - lead or not quiet.holds(told.astimezone(zone).time())


def _all_day(quiet):
    """Hours that leave less than two for anybody to say anything."""
    awake = (_minutes(quiet.start) - _minutes(quiet.end)) % (24 * 60)
    return awake < 120


def _minutes(at):
    return at.hour * 60 + at.minute


SUNDAYS = frozenset({6})


@pytest.mark.parametrize(
    ("since", "hours", "until"),
    [
        ("2026-11-26 10:00", 24, "2026-11-27 10:00"),  # Thursday
        ("2026-11-28 17:00", 24, "2026-11-30 17:00"),  # Saturday: Sunday does not count
        ("2026-11-28 17:00", 48, "2026-12-01 17:00"),
        ("2026-11-29 09:00", 24, "2026-12-01 00:00"),  # Sunday: it begins on Monday
        ("2026-11-28 00:00", 24, "2026-11-29 00:00"),
    ],
)
def test_hours_of_days_that_are_shut_do_not_count(since, hours, until):
    at = datetime.fromisoformat(since).replace(tzinfo=SEOUL)
    found = counted(at, hours, SEOUL, lambda day: day.weekday() in SUNDAYS)
    assert found == datetime.fromisoformat(until).replace(tzinfo=SEOUL)


def test_where_all_days_are_shut_they_count_after_all():
    at = datetime(2026, 11, 26, 10, tzinfo=SEOUL)
    assert counted(at, 24, SEOUL, lambda _: True) == at + timedelta(hours=24)


def test_an_hour_that_the_clock_skips_is_no_hour():
    paris = ZoneInfo("Europe/Paris")
    at = datetime(2026, 3, 28, 12, tzinfo=paris)
    assert counted(at, 24, paris, lambda _: False) == datetime(2026, 3, 29, 13, tzinfo=paris)
