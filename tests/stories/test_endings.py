"""Rooms and buildings let no more: seen before, said, told to all whom it touches, taken back, over."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from storage.endings import ending_undoings, endings
from storage.places import places
from storage.rooms import rooms
from storage.waitlist import waits
from tests.borrowing import hears
from tests.letting import (
    TUESDAY,
    adds,
    at,
    back_to_building,
    books,
    facts,
    holds,
    house,
    options,
    states,
)
from tests.ruling import moderator_of

LAST = date(2026, 11, 30)
WHY = "건물을 다시 짓습니다"


async def last_of(town, number):
    return (await town.rows(select(rooms.c.last, rooms.c.until).where(rooms.c.id == number)))[0]


async def ends(park, number, *, last=LAST, room=True):
    """The conversation, to its end."""
    await park.forges(f"keeproom:{number}:see")
    if not room:
        await back_to_building(park)
    await park.presses_on("endings-room" if room else "endings-house")
    await park.says(last.isoformat())
    await park.says(WHY)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_room_ends_everybody_is_told_and_it_is_taken_back(both, language):
    _, park, number = await house(both, approval=False, locale=language)
    anna = await both.resident("안나", locale=language)
    boris = await both.resident("보리", locale=language)
    booking = await books(anna, number, at(10), 120)
    await holds(boris, number, at(10), 120)
    await ends(park, number)
    seen = {"name": "회의실", "last": LAST, "rooms": 1, "count": 1, "waiting": 1, "rounds": 0}
    assert hears(park, "endings-preview", **seen)
    assert park.told("endings-preview-booking", room="회의실", begins=at(10), who="안나") in park.sees
    assert await states(both) == ["approved"]
    await park.answers("yes")
    assert park.is_told("endings-said", name="회의실", last=LAST)
    told = facts(ends=at(12).time(), number=booking.key)
    assert hears(anna, "bookings-notice-displaced", **told, why=WHY, others=None)
    assert hears(boris, "waitlist-notice-shut", **facts(ends=at(12).time()), why=WHY)
    assert await states(both) == ["displaced"]
    assert await both.rows(select(waits.c.state)) == [("over",)]
    await holds(anna, number, at(10))
    assert anna.is_told("bookings-instead", room="회의실", begins=at(10), count=0)
    await park.forges(f"keeproom:{number}:see")
    assert park.told("endings-last", last=LAST) in park.sees
    await park.presses_on("endings-undo")
    assert park.is_told("endings-undone", name="회의실", count=1)
    assert hears(anna, "endings-notice-back", **told, state="approved")
    assert (await last_of(both, number)).last is None
    assert await states(both) == ["approved"]
    await holds(boris, number, at(10))
    assert "○ 오전 10:00" not in boris.sees


async def test_what_somebody_has_done_since_stays_as_it_is(town):
    _, park, number = await house(town, approval=False)
    await back_to_building(park)
    await adds(park, "큰방", 40)
    await park.presses_on("room-do-yes")
    anna, boris = await town.resident("안나"), await town.resident("보리")
    booking = await books(anna, number, at(10))
    await books(boris, number, at(14))
    await ends(park, number)
    await park.answers("yes")
    assert hears(anna, "bookings-notice-displaced", **facts(number=booking.key), why=WHY, others=options(1))
    await anna.presses_on("bookings-other", room="큰방", begins=at(10), ends=at(11).time())
    await park.forges(f"ending:undo:1:{number}")
    assert park.is_told("endings-undone", name="회의실", count=1)
    assert await states(town) == ["displaced", "approved", "approved"]
    await park.forges(f"ending:undo:1:{number}")
    assert park.is_alerted("error-ending-gone") or park.is_told("error-ending-gone")


async def test_a_building_closes_for_good_after_its_last_booking(town):
    _, park, number = await house(town, approval=False)
    await back_to_building(park)
    hall = await adds(park, "큰방", 40)
    await park.presses_on("room-do-yes")
    anna = await town.resident("안나")
    await books(anna, number, at(10))
    await ends(park, hall, last=TUESDAY, room=False)
    assert hears(
        park, "endings-preview", name="문정2동 주민센터", last=TUESDAY, rooms=2, count=0, waiting=0, rounds=0
    )
    await park.answers("yes")
    assert await states(town) == ["approved"]
    await holds(anna, number, at(10, day=TUESDAY + timedelta(days=1)))
    assert anna.told("bookings-instead-day", begins=at(10), ends=at(11).time()) not in anna.keys
    await town.sleeps(days=8)
    await anna.forges("mybooking:arrive:1")
    await town.sleeps(days=1)
    assert await states(town) == ["ended"]
    assert all(until for _, until in [await last_of(town, each) for each in (number, hall)])
    assert (await town.rows(select(places.c.until)))[0][0]
    assert (await town.rows(select(endings.c.done)))[0][0]
    assert await town.rows(select(ending_undoings.c.id)) == []
    await anna.forges(f"room:{number}")
    assert anna.is_told("error-room-gone")
    await park.says("/buildings")
    assert park.is_told("rooms-buildings", count=0)


async def test_a_room_is_ended_by_who_manages_it_alone_and_once(town):
    mayor, park, number = await house(town)
    other = await moderator_of(town, mayor, "은평관리", "은평구", role="manager")
    for press in (f"ending:end:1:{number}", "ending:end:1:0", f"ending:undo:1:{number}"):
        await other.forges(press)
        assert other.is_alerted("error-area-not-yours")
    await ends(park, number)
    await park.answers("no")
    assert park.is_told("endings-kept")
    assert (await last_of(town, number)).last is None
    await ends(park, number)
    await park.answers("yes")
    await park.forges(f"ending:end:1:{number}")
    assert park.is_told("error-ending-there", last=LAST) or park.is_alerted("error-ending-there", last=LAST)
    assert await town.rows(select(endings.c.reason, endings.c.undone)) == [(WHY, None)]
