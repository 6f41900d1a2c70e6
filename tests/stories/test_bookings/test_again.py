"""What was lost, had all the same: three ways below the notice, each one press away; and what is next free."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from bot.domain.availability import numbered
from storage.bookings import bookings
from tests.borrowing import hears
from tests.letting import (
    TUESDAY,
    adds,
    at,
    back_to_building,
    booking_of,
    books,
    facts,
    holds,
    house,
    options,
    states,
    tells,
)
from tests.ruling import moderator_of

WEDNESDAY = TUESDAY + timedelta(days=1)


async def lost(town, *, approval=True, language="ko"):
    """Anna's booking of the small room, which the house takes back; there is a large room as well."""
    mayor, park, number = await house(town, approval=approval)
    await back_to_building(park)
    hall = await adds(park, "큰방", 40)
    if not approval:
        await park.presses_on("room-do-yes")
    anna = await town.resident("안나", locale=language)
    booking = await books(anna, number, at(10), 120, people=6, purpose="hobby")
    await park.forges(f"judgebooking:decline:{booking.id}")
    await park.says("바닥 공사")
    return mayor, park, anna, booking, number, hall


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_who_was_displaced_has_another_room_by_one_press(both, language):
    _, park, anna, booking, _, hall = await lost(both, approval=False, language=language)
    told = facts(ends=at(12).time(), number=booking.key, why="바닥 공사")
    assert hears(anna, "bookings-notice-displaced", **told, others=options(3))
    await anna.presses_on("bookings-other", room="큰방", begins=at(10), ends=at(12).time())
    assert anna.is_told("bookings-again-booked")
    new = await booking_of(both)
    assert (new.room, new.begins, new.ends, new.people) == (hall, at(10), at(12), 6)
    assert (new.purpose, new.text, new.state) == ("hobby", booking.text, "approved")
    assert hears(
        park, "bookings-notice-booked", **facts("큰방", ends=at(12).time()), number=new.key, name="안나"
    )


async def test_who_was_declined_asks_for_another_day_and_a_second_press_asks_for_nothing_more(town):
    _, park, anna, booking, number, hall = await lost(town)
    told = facts(ends=at(12).time(), number=booking.key, why="바닥 공사")
    assert hears(anna, "bookings-notice-declined", **told, others=options(3))
    later = at(10, day=WEDNESDAY)
    await anna.presses_on("bookings-other", room="회의실", begins=later, ends=at(12).time())
    assert anna.is_told("bookings-again-asked")
    new = await booking_of(town)
    assert hears(
        park, "bookings-notice-asked", **facts(begins=later, ends=at(12).time()), number=new.key, name="안나"
    )
    for other in (f"{number}:{numbered(later)}", f"{hall}:{numbered(at(10))}"):
        await anna.forges(f"again:{booking.id}:{other}:120")
        assert anna.told("booking-state-requested") in anna.sees
    assert await states(town) == ["declined", "requested"]


async def test_what_was_free_and_is_taken_meanwhile_leads_to_what_is_free_now(town):
    _, _, anna, booking, number, hall = await lost(town, approval=False)
    boris = await town.resident("보리")
    await books(boris, hall, at(10), 120)
    await anna.forges(f"again:{booking.id}:{hall}:{numbered(at(10))}:120")
    assert anna.told("bookings-instead-room", room="회의실", place="문정2동 주민센터", people=10) in anna.keys
    await anna.presses_on("bookings-instead-room", room="회의실", place="문정2동 주민센터", people=10)
    assert anna.is_told("bookings-again-booked")
    new = await booking_of(town)
    assert (new.room, new.people, new.purpose) == (number, 6, "hobby")


async def test_what_was_lost_is_had_again_by_its_booker_alone_and_only_if_the_house_took_it(town):
    mayor, _, anna, booking, number, _ = await lost(town, approval=False)
    boris = await town.resident("보리")
    other = await moderator_of(town, mayor, "은평관리", "은평구", role="manager")
    press = f"again:{booking.id}:{number}:{numbered(at(14))}:60"
    for stranger in (boris, other):
        await stranger.forges(press)
        assert stranger.is_told("error-booking-gone")
    own = await books(boris, number, at(15))
    await boris.forges(f"mybooking:sure:{own.id}")
    await boris.forges(f"again:{own.id}:{number}:{numbered(at(14))}:60")
    assert boris.told("booking-state-cancelled") in boris.sees
    assert await states(town) == ["displaced", "cancelled"]
    await anna.forges(f"mybooking:else:{booking.id}")
    assert anna.is_told("bookings-else", begins=at(10), count=3)


async def test_a_day_that_is_full_says_when_the_room_is_next_free(town):
    _, park, number = await house(town, approval=False)
    other = date.fromisoformat("2026-12-01")
    await park.presses_on("room-do-other")
    await park.says(other.isoformat())
    await park.says("10:00")
    await park.says("12:00")
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await books(anna, number, at(10), 120)
    await holds(boris, number, at(10), 120)
    next_free = {"begins": at(10, day=WEDNESDAY), "ends": at(12).time()}
    assert boris.is_told("bookings-instead", room="회의실", begins=at(10), count=1)
    await boris.presses_on("bookings-instead-day", **next_free)
    new = await booking_of(town)
    assert (new.begins, new.state) == (at(10, day=WEDNESDAY), "tentative")
    await boris.forges(f"roomday:{number}:{TUESDAY.toordinal()}:0")
    await boris.presses_on("bookings-slot-taken", at="10:00")
    thursday = at(10, day=WEDNESDAY + timedelta(days=1))
    assert boris.told("bookings-instead-day", begins=thursday, ends=at(11).time()) in boris.keys
    assert boris.told("waitlist-wait") in boris.keys
    assert len(await town.rows(select(bookings.c.id))) == 2


async def test_who_is_too_late_is_offered_what_is_near_and_other_rooms(town):
    _, park, number = await house(town, approval=False)
    await back_to_building(park)
    hall = await adds(park, "큰방", 40)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await books(anna, number, at(10))
    await holds(boris, number, at(10))
    assert boris.is_told("bookings-instead", room="회의실", begins=at(10), count=2)
    assert boris.told("bookings-instead-span", begins=at(9).time(), ends=at(10).time()) not in boris.keys
    assert boris.told("bookings-instead-room", room="큰방", place="문정2동 주민센터", people=40) in boris.keys
    await boris.presses("큰방")
    await tells(boris)
    assert (await booking_of(town)).room == hall
