"""Lines for rooms: somebody is too late, waits, is offered what comes free, and takes it or not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.availability import numbered
from storage.waitlist import waits
from tests.borrowing import hears
from tests.letting import (
    TUESDAY,
    adds,
    at,
    back_to_building,
    books,
    holds,
    house,
    states,
    tells,
)
from tests.ruling import moderator_of
from tests.stories.test_lending.test_merging import become_one

PLACE = "문정2동 주민센터"


def of_line(**more):
    return {"room": "회의실", "place": PLACE, "begins": at(10), "ends": at(11).time(), **more}


def stands(position, **more):
    return of_line(position=position, closes=at(9), all=0, freed=0, **more)


async def line(town):
    """Who waits and how, in the order of the line."""
    order = (waits.c.since, waits.c.id)
    return [tuple(row) for row in await town.rows(select(waits.c.person, waits.c.state).order_by(*order))]


async def in_line(town, *names, language="ko"):
    """Anna has ten o'clock, and these came too late."""
    _, _, number = await house(town, approval=False)
    anna = await town.resident("안나", locale=language)
    booking = await books(anna, number, at(10))
    late = [await town.resident(name, locale=language) for name in names]
    for one in late:
        await holds(one, number, at(10))
    return number, anna, booking, late


async def gives_back(person, booking):
    await person.forges(f"mybooking:sure:{booking.id}")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_who_is_too_late_waits_is_offered_the_room_and_has_it(both, language):
    number, anna, booking, (boris, chae) = await in_line(both, "보리", "채원", language=language)
    assert boris.is_told("waitlist-stands", **stands(1))
    assert boris.is_told("bookings-instead", room="회의실", begins=at(10), count=1)
    assert chae.is_told("waitlist-stands", **stands(2))
    await gives_back(anna, booking)
    until = at(12, day=TUESDAY - timedelta(days=8))
    assert hears(boris, "waitlist-notice-offered", **of_line(until=until))
    assert not hears(chae, "waitlist-notice-offered", **of_line(until=until))
    await holds(chae, number, at(10))
    assert chae.is_told("waitlist-stands", **stands(2))
    await both.sleeps(hours=1, minutes=1)
    assert hears(boris, "waitlist-notice-half", **of_line(until=until))
    await boris.presses_on("waitlist-take")
    await tells(boris)
    assert boris.is_told("bookings-booked")
    assert await states(both) == ["cancelled", "approved"]
    assert await line(both) == [(boris.id, "taken"), (chae.id, "waiting")]
    await both.sleeps(days=8)
    assert hears(chae, "waitlist-notice-over", **of_line())
    assert await line(both) == [(boris.id, "taken"), (chae.id, "over")]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_an_offer_that_nobody_answers_goes_to_the_next_and_then_to_all(town, language):
    number, anna, booking, (boris, chae) = await in_line(town, "보리", "채원", language=language)
    await gives_back(anna, booking)
    await town.sleeps(hours=2, minutes=1)
    assert hears(boris, "waitlist-notice-lapsed", **of_line(last=False))
    assert hears(chae, "waitlist-notice-offered", **of_line(until=town.calendar.now() + timedelta(hours=2)))
    await boris.forges("waitstep:take:1")
    assert boris.is_told("error-wait-gone")
    await chae.presses_on("waitlist-pass")
    assert chae.is_told("waitlist-did-pass")
    assert await states(town) == ["cancelled", "expired", "cancelled"]
    assert await line(town) == [(boris.id, "waiting"), (chae.id, "passed")]
    dora = await town.resident("도라")
    await holds(dora, number, at(10))
    assert (await states(town))[-1] == "tentative"
    await dora.says("/cancel")
    # Whoever let it go by twice stands at the end.
    await town.sleeps(minutes=11)
    await town.sleeps(hours=3)
    assert hears(boris, "waitlist-notice-lapsed", **of_line(last=True))
    assert await line(town) == [(chae.id, "passed"), (boris.id, "waiting")]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_from_the_day_one_stands_in_line_sees_where_and_leaves(town, language):
    number, _, _, (boris,) = await in_line(town, "보리", language=language)
    chae = await town.resident("채원", locale=language)
    await chae.forges(f"roomday:{number}:{TUESDAY.toordinal()}:0")
    await chae.presses_on("bookings-slot-taken", at="10:00")
    await chae.presses_on("waitlist-wait")
    assert chae.is_told("waitlist-lengths", name="회의실", begins=at(10))
    await chae.presses_on("bookings-until", ends=at(12).time(), length=timedelta(hours=2))
    assert chae.is_told("waitlist-stands", **stands(2) | {"ends": at(12).time()})
    await chae.says("/waitlist")
    told = of_line(n=1, position=2) | {"ends": at(12).time()}
    assert chae.is_told("waitlist-line-waiting", **told)
    await chae.presses_on("waitlist-leave", n=1)
    assert chae.is_told("waitlist-did-leave")
    assert await line(town) == [(boris.id, "waiting"), (chae.id, "left")]
    await chae.forges("waitstep:leave:2")
    assert chae.is_told("error-wait-gone")


async def test_an_offer_keeps_the_room_through_the_night_and_a_restart(town):
    number, anna, booking, (boris,) = await in_line(town, "보리")
    await town.sleeps(hours=13)
    await gives_back(anna, booking)
    chae = await town.resident("채원")
    await town.sleeps(hours=10)
    until = at(10, day=TUESDAY - timedelta(days=7))
    assert hears(boris, "waitlist-notice-offered", **of_line(until=until))
    assert await states(town) == ["cancelled", "offered"]
    await holds(chae, number, at(10))
    assert chae.is_told("waitlist-stands", **stands(2))
    await boris.says("/bookings")
    assert boris.told("booking-state-offered") in boris.sees
    await boris.says("/waitlist")
    assert boris.is_told("waitlist-line-offered", **of_line(n=1, until=until))


async def test_an_offer_is_nobody_elses(town):
    _, anna, booking, (boris, chae) = await in_line(town, "보리", "채원")
    await gives_back(anna, booking)
    for do in ("take", "pass", "leave"):
        await chae.forges(f"waitstep:{do}:1")
        assert chae.is_told("error-wait-gone")
    await boris.forges("waitstep:take:1")
    await boris.forges("waitstep:take:1")
    assert await states(town) == ["cancelled", "tentative"]
    assert boris.is_told("bookings-ask-people")


async def test_who_has_that_day_already_is_passed_over_and_keeps_the_place(town):
    number, anna, booking, (boris, chae) = await in_line(town, "보리", "채원")
    await books(boris, number, at(14))
    await gives_back(anna, booking)
    assert await line(town) == [(boris.id, "waiting"), (chae.id, "offered")]


async def test_what_is_moved_away_is_offered_too(town):
    number, anna, booking, (boris,) = await in_line(town, "보리")
    await anna.forges(f"bookat:{number}:{numbered(at(15))}:60:{booking.id}")
    assert anna.is_told("bookings-shifted")
    assert await line(town) == [(boris.id, "offered")]


async def test_a_long_wish_is_offered_only_when_all_of_it_is_free(town):
    number, anna, booking, (boris,) = await in_line(town, "보리")
    chae = await town.resident("채원")
    await books(chae, number, at(12))
    dora = await town.resident("도라")
    await holds(dora, number, at(10), 180)
    await boris.forges("waitstep:leave:1")
    await gives_back(anna, booking)
    assert [state for _, state in await line(town)] == ["left", "waiting"]


async def test_who_leaves_the_city_leaves_the_line_and_the_next_one_is_asked(town):
    _, anna, booking, (boris, chae) = await in_line(town, "보리", "채원")
    await gives_back(anna, booking)
    async with town.app.storage.transaction(town.calendar.now()) as city:
        from bot.actions.waitlist.leaving import _left  # noqa: PLC0415 -- the hook itself

        await _left(city, await city.residents.resident(boris.id))
    assert await line(town) == [(boris.id, "passed"), (chae.id, "offered")]


async def test_a_community_without_lines_says_so(town):
    mayor, _, number = await house(town, approval=False)
    await moderator_of(town, mayor, "판사")
    anna, boris = await town.resident("안나"), await town.resident("보리")
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.areas.set_rule("11", "waitlist.on", value=False)
    await books(anna, number, at(10))
    await holds(boris, number, at(10))
    assert boris.is_told("bookings-instead", room="회의실", begins=at(10), count=1)
    assert await line(town) == []


async def test_two_records_of_one_person_stand_in_a_line_once(town):
    mayor, park, number = await house(town, approval=False)
    anna = await town.resident("안나")
    booking = await books(anna, number, at(10))
    old, boris, new = [await town.resident(name) for name in ("옛보리", "채원", "보리")]
    for one in (old, boris, new):
        await holds(one, number, at(10))
    await become_one(town, mayor, new, old)
    assert await in_force(town) == [(new.id, "waiting"), (boris.id, "waiting")]
    await gives_back(anna, booking)
    assert hears(new, "waitlist-notice-offered", **of_line(until=at(12, day=TUESDAY - timedelta(days=8))))
    assert await in_force(town) == [(new.id, "offered"), (boris.id, "waiting")]
    assert park


async def in_force(town):
    return [each for each in await line(town) if each[1] in {"waiting", "offered"}]


async def test_who_waits_for_the_hall_has_it_once_both_halves_are_free(town):
    _, park, hall = await house(town, approval=False)
    halves = []
    for name in ("왼쪽", "오른쪽"):
        await back_to_building(park)
        halves.append(await adds(park, name))
        await park.presses_on("room-do-yes")
        await park.forges(f"roompart:{halves[-1]}:{hall}")
    anna, boris, chae = [await town.resident(name) for name in ("안나", "보리", "채원")]
    left, right = await books(anna, halves[0], at(10)), await books(boris, halves[1], at(10))
    await holds(chae, hall, at(10))
    assert chae.is_told("waitlist-stands", **stands(1))
    await gives_back(anna, left)
    assert await line(town) == [(chae.id, "waiting")]
    await gives_back(boris, right)
    assert await line(town) == [(chae.id, "offered")]
    assert await states(town) == ["cancelled", "cancelled", "offered"]


async def test_what_the_house_takes_back_for_a_day_is_offered_to_nobody(town):
    _, park, number = await house(town, approval=False)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    booking = await books(anna, number, at(10))
    await holds(boris, number, at(10))
    await park.forges(f"keeproom:{number}:shut")
    await park.says(TUESDAY.isoformat())
    await park.says("바닥 공사")
    assert await states(town) == ["displaced"]
    assert await line(town) == [(boris.id, "waiting")]
    await park.forges(f"judgebooking:decline:{booking.id}")
    await town.sleeps(days=8)
    assert hears(boris, "waitlist-notice-over", **of_line())


async def test_what_the_manager_takes_back_from_one_is_offered_to_who_waits(town):
    _, park, number = await house(town, approval=False)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    booking = await books(anna, number, at(10))
    await holds(boris, number, at(10))
    await park.forges(f"judgebooking:decline:{booking.id}")
    await park.says("신청한 일과 다릅니다")
    assert await line(town) == [(boris.id, "offered")]
    assert await states(town) == ["displaced", "offered"]
