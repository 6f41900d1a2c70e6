"""순자 has booked a room with plain words, and thinks better of it: for ten minutes one press undoes it."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select

from storage.points import marks
from tests.letting import at, booking_of, books, facts, house, states
from tests.stories.test_bookings.test_plainly import LANGUAGES, choices, senior


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_was_just_booked_is_undone_and_costs_nothing(town, language):
    _, _, number = await house(town, approval=False)
    sun = await senior(town, language)
    await books(sun, number, at(14))
    assert sun.is_told("bookings-booked")
    assert sun.told("bookings-undo-until", minutes=10) in sun.sees
    assert choices(sun)[0] == f"1. {sun.told('bookings-step-undo')}", "before all others"
    assert len(choices(sun)) <= 4
    assert sun.told("bookings-step-cancel") not in sun.keys, "one way to give it back is enough"
    await town.sleeps(minutes=9)
    await sun.presses_on("bookings-step-undo")
    assert sun.is_told("bookings-did-undo")
    assert await states(town) == ["cancelled"]
    assert await town.rows(select(marks.c.id)) == []
    await sun.forges(f"mybooking:undo:{await number_of(town)}")
    assert await states(town) == ["cancelled"], "a second tap undoes nothing"
    await books(sun, number, at(14))
    assert sorted(await states(town)) == ["approved", "cancelled"], "it counts towards no quota"


async def number_of(town):
    return (await booking_of(town)).id


async def test_after_ten_minutes_the_booking_stands_and_the_way_to_cancel_it_is_shown(town):
    _, park, number = await house(town)
    sun, boris = await senior(town), await town.resident("보리")
    made = await books(sun, number, at(14))
    assert sun.is_told("bookings-asked")
    for who in (boris, park):
        await who.forges(f"mybooking:undo:{made.id}")
    assert await states(town) == ["requested"], "nobody undoes it for her"
    await town.sleeps(minutes=11)
    await sun.presses_on("bookings-step-undo")
    assert sun.is_told("error-booking-stands", minutes=10)
    assert await states(town) == ["requested"]
    await sun.presses_on("bookings-all")
    assert sun.is_told("bookings-mine", count=1)


async def test_two_taps_at_once_undo_it_once_and_its_manager_hears_of_it_once(both):
    _, park, number = await house(both, approval=False)
    sun = await senior(both)
    made = await books(sun, number, at(14))
    await asyncio.gather(*(both.give(sun.press(f"mybooking:undo:{made.id}", sun.screen)) for _ in range(2)))
    await both.settle()
    assert await states(both) == ["cancelled"]
    told = facts(name=sun.name, begins=at(14), ends=at(15).time(), number=made.key)
    assert sum(park.told("bookings-notice-cancelled", **told) in screen.text for screen in park.screens) == 1


async def test_who_reads_as_everybody_does_is_offered_the_ordinary_way(town):
    _, _, number = await house(town, approval=False)
    boris = await town.resident("보리")
    await books(boris, number, at(14))
    assert boris.told("bookings-step-undo") not in boris.keys
    assert boris.told("bookings-step-cancel") in boris.keys
