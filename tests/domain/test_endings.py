"""Endings: which rooms go, what can be taken back, and which bookings come back to life."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.domain.bookings import BookingId, BookingState
from bot.domain.endings import Ending, EndingGone, EndingId, EndingThere, Undoing, back, ends, taken_back
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from bot.domain.rooms import hours
from tests.domain.test_bookings import NOW, booking
from tests.domain.test_rooms import room

LAST = date(2026, 12, 1)


def ending(**more):
    made = Ending(place=PlaceId(1), last=LAST, reason="철거", by=ResidentId(1), since=NOW)
    return replace(made, **more)


def test_a_room_is_open_until_its_last_day_and_not_on_the_next_whatever_a_single_day_says():
    (going,) = ends([room(other=(("2026-12-02", "10:00-12:00"),))], LAST)
    assert hours(going, LAST)
    assert not hours(going, LAST + timedelta(days=1))
    assert not hours(going, LAST + timedelta(days=7))


def test_what_has_a_last_day_is_not_given_another_one():
    going = room(last=LAST)
    assert ends([going, room()], LAST + timedelta(days=5)) == (room(last=LAST + timedelta(days=5)),)
    with pytest.raises(EndingThere):
        ends([going], LAST)


def test_what_is_over_or_taken_back_is_not_taken_back_again():
    assert taken_back(ending(), now=NOW).undone == NOW
    for over in (None, ending(undone=NOW), ending(done=NOW)):
        with pytest.raises(EndingGone):
            taken_back(over, now=NOW)


def test_a_booking_comes_back_unless_somebody_touched_it_or_its_hour_has_come():
    lost = booking(state=BookingState.DISPLACED, version=4, reason="철거")
    undoing = Undoing(ending=EndingId(1), booking=BookingId(1), was=BookingState.APPROVED, touched=4)
    again = back(lost, undoing, now=NOW)
    assert again
    assert (again.state, again.reason) == (BookingState.APPROVED, "")
    assert back(replace(lost, version=5), undoing, now=NOW) is None
    assert back(lost, undoing, now=lost.begins) is None
    assert back(None, undoing, now=datetime.max.replace(tzinfo=NOW.tzinfo)) is None
