"""The weekly list: Monday at ten, or the first open day after it, and no list in a week that is closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.areas import AreaId
from bot.domain.places import Circle, Place, PlaceId
from bot.domain.residents import ResidentId
from bot.domain.weekly import WeeklyRules, due, may_be_due, monday, sunday, told_on

SEOUL = ZoneInfo("Asia/Seoul")
RULES = WeeklyRules()
MONDAY = date(2026, 11, 23)
PLACE = Place(
    id=PlaceId(3),
    key="k",
    area=AreaId("11"),
    within=AreaId("11"),
    name="공구도서관",
    about="",
    week=("10:00-20:00",) * 7,
    circle=Circle.OWN,
    secret="s",
    by=ResidentId(1),
    since=datetime(2026, 11, 1, tzinfo=SEOUL),
)


def at(day, hour, minute=0):
    return datetime(2026, 11, day, hour, minute, tzinfo=SEOUL)


def asked(now, closed=(), place=PLACE):
    return due(place, lambda day: day.day not in closed, now=now, zone=SEOUL, rules=RULES)


@pytest.mark.parametrize("day", range(23, 30))
def test_a_week_goes_from_monday_to_sunday(day):
    assert monday(date(2026, 11, day)) == MONDAY
    assert sunday(date(2026, 11, day)) == date(2026, 11, 29)


def test_it_is_due_on_monday_at_ten_and_not_a_minute_before():
    assert asked(at(23, 9, 59)) is None
    assert asked(at(23, 10)) == MONDAY
    assert asked(at(26, 3)) == MONDAY


def test_a_closed_monday_moves_it_to_the_next_open_day_at_ten():
    assert asked(at(23, 12), closed={23, 24}) is None
    assert asked(at(25, 9, 59), closed={23, 24}) is None
    assert asked(at(25, 10), closed={23, 24}) == MONDAY


def test_a_week_that_is_closed_throughout_has_no_list():
    assert told_on(MONDAY, lambda _: False) is None
    assert asked(at(29, 23), closed=set(range(23, 30))) is None


def test_a_place_opened_since_waits_for_its_first_monday():
    young = replace(PLACE, since=at(24, 12))
    assert asked(at(24, 13), place=young) is None
    assert asked(at(30, 10), place=young) == date(2026, 11, 30)


def test_before_the_hour_on_a_monday_nothing_need_be_looked_up():
    assert not may_be_due(at(23, 9), SEOUL, RULES)
    assert may_be_due(at(23, 10), SEOUL, RULES)
    assert may_be_due(at(24, 1), SEOUL, RULES)
