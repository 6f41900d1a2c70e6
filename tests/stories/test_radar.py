"""The radar: somebody looks for a room, is told once when one comes free, and hears no more."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.actions import closures as acts
from storage.closures import closures
from storage.notices import notices
from storage.radar import watches
from tests.borrowing import hears
from tests.letting import adds, at, back_to_building, books, facts, house


async def looks(person, *, people="8", day="1", first="10:00", last="14:00", minutes="60"):
    await person.says("/radar")
    await person.presses_on("radar-mine", "watch")
    await person.says(people)
    await person.answers(day)
    await person.presses_on("form-done")
    await person.says(first)
    await person.says(last)
    await person.answers(minutes)
    await person.presses_on("form-done")
    await person.presses_on("radar-summary", "send")


async def told(town):
    asked = select(func.count()).where(notices.c.key == "radar-notice-free")
    return (await town.rows(asked))[0][0]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_comes_free_is_told_once_and_can_be_booked(both, language):
    _, park, number = await house(both, approval=False)
    anna, boris = await both.resident("안나"), await both.resident("보리", locale=language)
    first = await books(anna, number, at(10))
    await looks(boris)
    assert boris.is_told("radar-watched")
    await anna.forges(f"mybooking:sure:{first.id}")
    assert hears(boris, "radar-notice-free", **facts())
    await boris.presses_on("radar-day")
    assert boris.told("bookings-slot-free", at="10:00") in boris.keys
    again = await books(anna, number, at(12))
    await anna.forges(f"mybooking:sure:{again.id}")
    assert await told(both) == 1
    assert park


@pytest.mark.parametrize(
    "other", [{"people": "20"}, {"day": "2"}, {"first": "13:00", "last": "18:00"}, {"minutes": "240"}]
)
async def test_what_is_not_like_it_is_not_told(town, other):
    _, _, number = await house(town, approval=False)
    anna, boris, chae = [await town.resident(name) for name in ("안나", "보리", "채원")]
    booking = await books(anna, number, at(10))
    await books(chae, number, at(12))
    await looks(boris, **other)
    await anna.forges(f"mybooking:sure:{booking.id}")
    assert await told(town) == 0
    assert len(await town.rows(select(watches))) == 1


async def test_who_lives_elsewhere_and_who_gave_it_back_hear_nothing(town):
    _, _, number = await house(town, approval=False)
    anna = await town.resident("안나")
    far = await town.resident("먼이웃", home="은평뉴타운폭포동4단지제2")
    booking = await books(anna, number, at(10))
    await looks(anna)
    await looks(far)
    await anna.forges(f"mybooking:sure:{booking.id}")
    assert await told(town) == 0


async def test_a_wish_is_dropped_by_its_person_alone_and_ends_by_itself(town):
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await looks(anna)
    await looks(anna, day="3")
    await boris.forges("unwatch:1")
    assert boris.is_alerted("error-watch-gone")
    await anna.forges("unwatch:1")
    assert len(await town.rows(select(watches))) == 1
    await town.sleeps(days=60, minutes=1)
    assert await town.rows(select(watches)) == []
    assert hears(anna, "radar-notice-ended", people=8)


async def test_as_long_as_does_not_fit_is_refused(town):
    anna = await town.resident("안나")
    await looks(anna, first="10:00", last="11:00", minutes="120")
    assert anna.is_told("error-watch-too-long") or anna.is_alerted("error-watch-too-long")
    assert await town.rows(select(watches)) == []


async def test_new_hours_and_a_new_room_are_told_and_a_new_name_is_not(town):
    _, park, number = await house(town, approval=False)
    boris, chae = await town.resident("보리"), await town.resident("채원")
    await looks(boris, first="18:00", last="22:00")
    await park.presses_on("room-words-name")
    await park.says("모임방")
    assert await told(town) == 0
    await park.presses_on("room-do-hours")
    await park.answers("1")
    await park.presses_on("form-done")
    await park.says("9시부터 22시, 저녁 휴식 18~19시")
    assert hears(boris, "radar-notice-free", **facts(room="모임방", begins=at(19), ends=at(20).time()))
    await looks(chae, people="30")
    await back_to_building(park)
    await adds(park, "큰방", 40)
    assert hears(chae, "radar-notice-free", **facts(room="큰방"))
    assert await told(town) == 2
    assert number


async def test_a_day_that_was_closed_and_is_not_is_told(town):
    _, park, _ = await house(town, approval=False)
    boris = await town.resident("보리")
    await back_to_building(park)
    await park.presses_on("rooms-building-card", "days")
    await park.says("2026-12-01")
    await park.says("2026-12-01")
    await park.says("소독")
    await looks(boris)
    number = (await town.rows(select(closures.c.id)))[0][0]
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await acts.take_back(city, await city.residents.resident(park.id), number)
    await town.settle()
    assert hears(boris, "radar-notice-free", **facts())
