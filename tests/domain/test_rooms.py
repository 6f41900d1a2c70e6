"""Rooms: their terms, their hours, their parts."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from bot.domain.rooms import (
    Room,
    RoomId,
    RoomNeverOpen,
    RoomNumberWrong,
    RoomPartWrong,
    RoomRules,
    RoomTermsCross,
    RoomThere,
    TooManyRooms,
    hours,
    opened,
    part_of,
    spaces,
    terms,
    with_capacity,
    with_hours,
    with_more_hours,
    with_other,
    with_own,
)

MONDAY = date(2026, 11, 23)
RULES = RoomRules()


def room(number=1, name="회의실", within=0, **more):
    return Room(
        id=RoomId(number),
        key=str(number),
        place=PlaceId(1),
        within=RoomId(within),
        name=name,
        capacity=10,
        week=("09:00-18:00",) * 5 + ("", ""),
        by=ResidentId(7),
        since=datetime(2026, 11, 23, tzinfo=UTC),
        **more,
    )


def test_a_room_has_the_terms_of_its_community_until_it_has_its_own():
    assert terms(room(), RULES).lead_days == 5
    assert terms(with_own(room(), "lead_days", 0, RULES), RULES).lead_days == 0
    assert terms(with_own(room(), "approval", 0, RULES), RULES).approval is False
    assert terms(room(), RoomRules(slot=30, least=45, most=120)).lengths() == (60, 90, 120)


def test_terms_that_cannot_be_are_refused():
    with pytest.raises(RoomNumberWrong):
        with_own(room(), "slot", 5, RULES)
    with pytest.raises(RoomTermsCross):
        with_own(room(), "least", 300, RULES)
    with pytest.raises(RoomTermsCross):
        with_own(with_own(room(), "latest_days", 10, RULES), "lead_days", 11, RULES)
    with pytest.raises(RoomNumberWrong):
        with_capacity(room(), 0)


def test_hours_are_those_of_the_weekday_or_of_the_very_day():
    there = with_other(room(), MONDAY, "10:00-12:00", today=MONDAY)
    assert hours(there, MONDAY) == ((600, 720),)
    assert hours(there, date(2026, 11, 24)) == ((540, 1080),)
    assert hours(there, date(2026, 11, 28)) == ()
    later = with_other(there, date(2026, 12, 1), "", today=date(2026, 11, 24))
    assert later.other == (("2026-12-01", ""),)
    assert with_hours(room(), [5], "10:00-24:00").week == ("",) * 5 + ("10:00-24:00", "")
    assert with_more_hours(room(), [5], "10:00-24:00").week[4:6] == ("09:00-18:00", "10:00-24:00")
    with pytest.raises(RoomNeverOpen):
        with_more_hours(room(), range(7), "")
    with pytest.raises(RoomNeverOpen):
        with_hours(room(), [], "10:00-12:00")


def test_who_has_the_hall_has_its_halves():
    hall, left, right, corner = room(1), room(2, within=1), room(3, within=1), room(4, within=2)
    house = [hall, left, right, corner]
    assert spaces(RoomId(1), house) == (1, 2, 3, 4)
    assert spaces(RoomId(2), house) == (2, 4)
    assert spaces(RoomId(3), house) == (3,)


def test_a_room_is_no_part_of_itself_nor_of_its_parts():
    hall, left, corner = room(1), room(2, within=1), room(4, within=2)
    house = [hall, left, corner]
    with pytest.raises(RoomPartWrong):
        part_of(hall, RoomId(4), house)
    with pytest.raises(RoomPartWrong):
        part_of(hall, RoomId(1), house)
    with pytest.raises(RoomPartWrong):
        part_of(hall, RoomId(99), house)
    assert part_of(corner, RoomId(0), house).within == 0


def test_a_building_has_one_room_of_a_name_and_not_too_many():
    with pytest.raises(RoomThere):
        opened(room(2), [room(1)], rules=RULES)
    with pytest.raises(TooManyRooms):
        opened(room(2, "홀"), [room(1)], rules=RoomRules(rooms_max=1))
    assert opened(room(2, "홀"), [room(1)], rules=RULES).name == "홀"
