"""The radar: what suits, when it may speak, and what of a freed span could be had."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.availability import Span
from bot.domain.places import PlaceId
from bot.domain.radar import RadarRules, TooManyWatches, Watch, WatchTooLong, awake, suits, watched, within
from bot.domain.residents import ResidentId
from bot.domain.rooms import Room

SEOUL = ZoneInfo("Asia/Seoul")
RULES = RadarRules()
NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)


def at(hour):
    return datetime(2026, 12, 1, hour, tzinfo=SEOUL)


def watch(**more):
    usual = {"people": 8, "days": ("1", "3"), "first": 600, "last": 840, "minutes": 120}
    until = NOW + timedelta(days=60)
    return Watch(person=ResidentId(1001), since=NOW, until=until, **usual | more)


def room(**more):
    usual = {"capacity": 10, "equipment": ("wifi", "board")}
    return Room(
        key="R",
        place=PlaceId(1),
        name="회의실",
        week=("09:00-18:00",) * 7,
        by=ResidentId(1),
        since=NOW,
        **usual | more,
    )


def test_a_room_is_large_enough_and_has_what_is_needed():
    assert suits(watch(equipment=("wifi",)), room())
    assert not suits(watch(equipment=("mirror",)), room())
    assert not suits(watch(), room(capacity=7))


def test_only_spans_on_the_days_and_between_the_hours_that_meet_what_came_free():
    starts, freed = [at(hour) for hour in range(9, 18)], Span(at(12), at(13))
    found = within(watch(), freed, starts, SEOUL)
    assert found == (Span(at(11), at(13)), Span(at(12), at(14)))
    assert within(watch(days=("0", "2")), freed, starts, SEOUL) == ()
    assert within(watch(first=780, last=1080), freed, starts, SEOUL) == ()


@pytest.mark.parametrize(("told", "hours", "speaks"), [(False, 0, True), (True, 11, False), (True, 12, True)])
def test_it_speaks_once_in_a_while(told, hours, speaks):
    one = watch(told=NOW if told else None)
    assert awake(one, NOW + timedelta(hours=hours), RULES) is speaks
    assert not awake(one, one.until, RULES)


def test_as_many_as_one_person_has_and_only_what_fits():
    assert watched(watch(), 4, RULES)
    with pytest.raises(TooManyWatches):
        watched(watch(), 5, RULES)
    with pytest.raises(WatchTooLong):
        watched(watch(minutes=300), 0, RULES)
