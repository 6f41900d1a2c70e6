"""At the doors of rooms: how far, which booking begins, who may say something, whose word is shown."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.bookings import Booking, BookingState
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from bot.domain.rooms import RoomId
from bot.domain.visits import (
    NotYours,
    Spot,
    SpotUnknown,
    Sum,
    TooFarAway,
    VisitRules,
    beginning,
    may_find,
    may_say,
    metres,
    near,
    told,
)

TEN = datetime(2026, 12, 1, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)
RULES = VisitRules()
HERE = (37.4850, 127.1220)


def booking(state=BookingState.APPROVED, *, room=1, begins=TEN, moved=TEN):
    return Booking(
        key="B",
        room=RoomId(room),
        person=ResidentId(1001),
        state=state,
        begins=begins,
        ends=begins + HOUR,
        asked=moved,
        moved=moved,
    )


def spot():
    return Spot(place=PlaceId(1), lat=HERE[0], lon=HERE[1], by=ResidentId(1), since=TEN)


def test_metres_are_those_of_the_ground():
    assert metres(HERE, HERE) == 0
    assert metres((37.5665, 126.9780), (35.1796, 129.0756)) == pytest.approx(325_000, rel=0.01)
    assert metres(HERE, (HERE[0] + 0.001, HERE[1])) == 111


def test_near_enough_is_near_and_no_spot_is_none():
    near(spot(), (HERE[0] + 0.001, HERE[1]), RULES)
    with pytest.raises(TooFarAway) as no:
        near(spot(), (HERE[0] + 0.002, HERE[1]), RULES)
    assert (no.value.metres, no.value.most) == (222, 150)
    with pytest.raises(SpotUnknown):
        near(None, HERE, RULES)


@pytest.mark.parametrize(
    ("minutes", "there"), [(-11, False), (-10, True), (0, True), (59, True), (60, False)]
)
def test_what_begins_in_a_room_is_found_from_early_on_until_its_end(minutes, there):
    mine = [booking(room=2), booking(BookingState.CANCELLED), booking()]
    found = beginning(mine, RoomId(1), TEN + timedelta(minutes=minutes), timedelta(minutes=10))
    assert (found is mine[2]) is there


def test_how_it_was_is_said_of_what_is_over_for_some_days():
    over = booking(BookingState.ENDED, moved=TEN + HOUR)
    may_say(over, RULES, TEN + timedelta(days=3))
    for one, now in ((over, TEN + timedelta(days=4)), (booking(BookingState.PRESENT), TEN)):
        with pytest.raises(NotYours):
            may_say(one, RULES, now)


@pytest.mark.parametrize(
    ("state", "hours", "may"),
    [
        ("present", 0, True),
        ("present", -0.1, True),
        ("ended", 25, True),
        ("missed", 2, True),
        ("ended", 26, False),
        ("approved", 0, False),
    ],
)
def test_what_is_broken_is_found_in_use_and_within_a_day(state, hours, may):
    one, now = booking(BookingState(state)), TEN + hours * HOUR
    if may:
        may_find(one, RULES, now)
    else:
        with pytest.raises(NotYours):
            may_find(one, RULES, now)


def test_nobodys_own_word_is_shown():
    sums = [Sum(room=RoomId(1), count=2, fit=2, clean=0), Sum(room=RoomId(2), count=3, fit=1, clean=3)]
    assert told(sums, RULES) == (sums[1],)
