"""Which days are open: the week, the holidays, and what was closed by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.domain.areas import AreaId
from bot.domain.closures import (
    Closure,
    ClosureDaysWrong,
    ClosureGone,
    ClosureRules,
    Days,
    close,
    holding,
    is_open,
    next_open,
    take_back,
)
from bot.domain.residents import ResidentId

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
TODAY = date(2026, 11, 23)  # a Monday
BY = ResidentId(1)
CHRISTMAS = date(2026, 12, 25)  # a Friday


def closed(first, last=None, place=""):
    return Closure(
        area=AreaId("11"), place=place, first=first, last=last or first, reason="r", by=BY, since=NOW
    )


def days(*closures, rules=None, holidays=(CHRISTMAS,)):
    return Days(rules=rules or ClosureRules(), holidays=holidays, closures=closures)


def test_sundays_holidays_and_closed_days_are_not_open():
    known = days(closed(date(2026, 11, 26), date(2026, 11, 27)))
    shut = (date(2026, 11, 29), CHRISTMAS, date(2026, 11, 26), date(2026, 11, 27))
    assert not any(is_open(day, known) for day in shut)
    assert all(is_open(day, known) for day in (TODAY, date(2026, 11, 25), date(2026, 11, 28)))


def test_a_community_may_be_open_on_sundays_and_holidays():
    rules = ClosureRules(closed_sun=False, closed_mon=True, holidays=False)
    assert is_open(date(2026, 11, 29), days(rules=rules))
    assert is_open(CHRISTMAS, days(rules=rules))
    assert not is_open(TODAY, days(rules=rules))


@pytest.mark.parametrize(
    ("due", "moved"),
    [
        (date(2026, 11, 28), date(2026, 11, 28)),
        (date(2026, 11, 29), date(2026, 11, 30)),
        (CHRISTMAS, date(2026, 12, 26)),
    ],
)
def test_a_due_date_on_a_closed_day_moves_to_the_next_open_one(due, moved):
    assert next_open(due, days()) == moved


def test_it_moves_past_all_that_is_closed_in_a_row():
    long = closed(date(2026, 12, 24), date(2026, 12, 26))
    assert next_open(date(2026, 12, 24), days(long)) == date(2026, 12, 28)


def test_where_every_day_is_closed_there_is_none():
    never = ClosureRules(
        **{f"closed_{day}": True for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
    )
    assert next_open(TODAY, days(rules=never)) is None


def test_a_closed_room_closes_nothing_else():
    room, all_ = closed(TODAY, place="room:5"), closed(CHRISTMAS)
    ended = take_back(closed(TODAY), by=BY, now=NOW)
    assert holding([room, all_, ended]) == (all_,)
    assert holding([room, all_, ended], "room:5") == (room, all_)
    assert holding([room, all_, ended], "room:6") == (all_,)


def test_days_are_closed_from_today_on_in_their_order_and_not_for_ever():
    rules = ClosureRules(days_max=3)
    assert close(closed(TODAY, date(2026, 11, 25)), rules=rules, today=TODAY)
    for first, last in ((22, 23), (25, 24)):
        with pytest.raises(ClosureDaysWrong):
            close(closed(date(2026, 11, first), date(2026, 11, last)), rules=rules, today=TODAY)
    with pytest.raises(ClosureDaysWrong):
        close(closed(TODAY, date(2026, 11, 26)), rules=rules, today=TODAY)


def test_what_was_taken_back_is_gone():
    ended = take_back(closed(TODAY), by=BY, now=NOW)
    for none in (None, ended):
        with pytest.raises(ClosureGone):
            take_back(none, by=BY, now=NOW)
