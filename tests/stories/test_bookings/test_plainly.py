"""Rooms where plain words are read: found, booked, reminded of, moved, given back, three choices at a time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.bringing import hears
from tests.letting import PROMISES, TUESDAY, adds, at, back_to_building, books, facts, house, states

LANGUAGES = ["ko", "en", "fr"]


async def senior(town, language="ko"):
    return await town.resident("순자", locale=language, birth="1948")


WAYS = (
    *("menu-door", "menu-aloud", "helpline-call-me", "few-after", "few-before"),
    *("form-cancel", "form-back", "bookings-any-day"),
)


def choices(person):
    """What is asked of somebody: the keys without the ways on and out, the voice and the telephone."""
    ways = {person.told(key) for key in WAYS}
    return [key for key in person.keys if key not in ways]


async def to_the_day(person):
    await person.says("/rooms")
    assert choices(person) == [
        person.caption("rooms-around", "find"),
        person.told("rooms-browse"),
        person.told("rooms-mine"),
    ]
    await person.presses_on("rooms-browse")
    await person.presses("회의실")
    assert len(choices(person)) == 3
    await person.presses_on("rooms-card", "book")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_senior_books_a_room_in_few_presses_and_gives_it_back(town, language):
    _, _, number = await house(town, approval=False)
    sun = await senior(town, language)
    await to_the_day(sun)
    await sun.forges(f"roomday:{number}:{TUESDAY.toordinal()}:0")
    assert sun.is_told("bookings-day", name="회의실", day=TUESDAY, count=17)
    assert not any(mark in key for key in sun.keys for mark in "○●📅🖼")
    await sun.presses_on("bookings-slot-free", at="14:00")
    assert len(choices(sun)) <= 4
    hour = {"ends": at(15).time(), "length": timedelta(hours=1)}
    await sun.presses_on("bookings-until", **hour)
    assert len(choices(sun)) <= 3
    await sun.says("5")
    await sun.answers("meeting")
    await sun.says("아파트 주민 뜨개질 모임입니다")
    for promise in PROMISES:
        await sun.answers(promise)
    await sun.presses_on("form-done")
    await sun.presses_on("bookings-summary", "send")
    assert sun.is_told("bookings-booked")
    assert len(choices(sun)) <= 4
    assert "2층" not in sun.sees
    await sun.presses_on("bookings-more")
    assert "2층" in sun.sees
    assert len(choices(sun)) <= 4
    await sun.says("/bookings")
    assert len(choices(sun)) <= 4
    told = {"room": "회의실", "begins": at(14)}
    assert sun.is_told("bookings-mine", count=1)
    await sun.presses_on("bookings-open", **told)
    assert sun.told("bookings-step-arrive") not in sun.sees, "it is a week until then"
    await sun.presses_on("bookings-step-cancel")
    assert choices(sun) == [sun.caption("bookings-cancel", each) for each in ("yes", "no")]
    await sun.presses_on("bookings-cancel", "yes")
    assert sun.is_told("bookings-did-sure", late="no")
    assert await states(town) == ["cancelled"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_senior_waits_for_an_hour_that_is_taken_and_hears_when_it_is_free(town, language):
    _, _, number = await house(town, approval=False)
    boris, sun = await town.resident("보리"), await senior(town, language)
    taken = await books(boris, number, at(10))
    await sun.forges(f"roomday:{number}:{TUESDAY.toordinal()}:0")
    assert sun.told("bookings-slot-free", at="10:00") not in sun.keys
    await sun.presses_on("bookings-wait")
    assert sun.is_told("bookings-taken", name="회의실", day=TUESDAY)
    await sun.presses_on("bookings-slot-free", at="10:00")
    assert len(choices(sun)) <= 4
    await sun.presses_on("bookings-until", ends=at(11).time(), length=timedelta(hours=1))
    assert sun.told("waitlist-door") in sun.keys
    await boris.forges(f"mybooking:sure:{taken.id}")
    await town.settle()
    assert hears(sun, "waitlist-notice-offered", **facts(until=town.calendar.now() + timedelta(hours=2)))
    assert choices(sun)[:2] == [sun.told("waitlist-take"), sun.told("waitlist-pass")]


async def test_a_senior_is_shown_three_rooms_and_three_bookings_at_a_time(town):
    _, park, first = await house(town, approval=False)
    rooms = [first]
    for name in ("다목적실", "강당", "작은방"):
        await back_to_building(park)
        rooms.append(await adds(park, name))
        await park.presses_on("room-do-yes")
    sun = await senior(town)
    await sun.says("/rooms")
    await sun.presses_on("rooms-browse")
    back = sun.told("rooms-back")
    shown = choices(sun)
    assert (len(shown), shown[-1]) == (4, back)
    await sun.presses_on("few-after")
    assert (len(choices(sun)), choices(sun)[-1]) == (2, back)
    assert {*shown} & {*choices(sun)} == {back}
    for day, number in enumerate(rooms[:3]):
        await books(sun, number, at(10, day=TUESDAY + timedelta(days=day)))
    await sun.says("/bookings")
    assert len(choices(sun)) == 3
    await sun.presses_on("few-after")
    assert [key[3:] for key in choices(sun)] == [
        sun.caption("bookings-mine", "find"),
        sun.told("waitlist-door"),
    ]


async def test_a_senior_who_needs_a_room_for_long_is_shown_more_lengths(town):
    _, park, number = await house(town, approval=False)
    await park.presses_on("room-do-terms")
    await park.forges(f"roomcount:{number}:most")
    await park.says("360")
    sun = await senior(town)
    await sun.forges(f"roomday:{number}:{TUESDAY.toordinal()}:0")
    await sun.presses_on("bookings-slot-free", at="09:00")
    long = sun.told("bookings-until", ends=at(13).time(), length=timedelta(hours=4))
    assert not any(long in key for key in sun.keys)
    await sun.presses_on("few-after")
    await sun.presses(long)
    assert await states(town) == ["tentative"]
