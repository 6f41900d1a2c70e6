"""Bookings: kept, asked for, answered, moved, given back, used, missed; and two who want the same."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, insert, select
from sqlalchemy.exc import IntegrityError

from bot.actions import bookings as booking
from bot.domain.availability import Span, numbered
from storage.bookings import booking_hours, bookings
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
    room_of,
    states,
    tells,
)
from tests.ruling import moderator_of
from tests.town import SEOUL


async def taken(town):
    return (await town.rows(select(func.count()).select_from(booking_hours)))[0][0]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_room_is_asked_for_approved_reminded_of_and_used(both, language):
    _, park, number = await house(both, locale=language)
    anna = await both.resident("안나", locale=language)
    await anna.forges(f"room:{number}")
    await anna.presses_on("rooms-card", "book")
    await anna.presses_on("bookings-day-next", day=datetime(2026, 11, 29, tzinfo=SEOUL).date())
    await anna.forges(f"roomday:{number}:{TUESDAY.toordinal()}:0")
    await anna.presses_on("bookings-slot-free", at="10:00")
    await anna.presses_on("bookings-until", ends=at(12).time(), length=timedelta(hours=2))
    await tells(anna)
    assert anna.is_told("bookings-asked")
    booking = await booking_of(both)
    told = facts(ends=at(12).time(), number=booking.key)
    assert hears(park, "bookings-notice-asked", **told, name="안나")
    await park.presses_on("bookings-judge-approve")
    assert park.is_told("bookings-judged-approve")
    assert hears(anna, "bookings-notice-approved", **told)
    await both.passes(days=7, hours=9)
    assert hears(anna, "bookings-notice-eve", **told)
    await both.sleeps(hours=15)
    assert hears(anna, "bookings-notice-start", **told)
    await anna.presses_on("bookings-step-arrive")
    assert anna.is_told("bookings-did-arrive")
    await both.sleeps(hours=1, minutes=50)
    assert hears(anna, "bookings-notice-tidy", **told)
    await both.sleeps(minutes=11)
    assert await states(both) == ["ended"]
    assert await taken(both) == 0


async def test_a_slot_is_kept_for_ten_minutes_and_then_open_again(town):
    _, _, number = await house(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await holds(anna, number, at(10))
    await holds(boris, number, at(10))
    assert boris.told("bookings-instead-span", begins=at(11).time(), ends=at(12).time()) not in boris.keys
    assert boris.told("bookings-instead-span", begins=at(12).time(), ends=at(13).time()) in boris.keys
    await town.sleeps(minutes=11)
    assert await states(town) == ["expired", "offered"]
    await holds(boris, number, at(10))
    await tells(boris)
    assert boris.is_told("bookings-asked")
    await tells_late(anna)
    assert anna.is_told("error-hold-over", minutes=10)


async def tells_late(person):
    await person.says("5")
    await person.answers("meeting")
    await person.says("아파트 주민 뜨개질 모임입니다")
    for promise in ("political", "religious", "commercial"):
        await person.answers(promise)
    await person.presses_on("form-done")
    await person.presses_on("bookings-summary", "send")


@pytest.mark.parametrize("count", [12])
async def test_many_want_the_same_slot_at_once_and_one_has_it(both, count):
    _, _, number = await house(both)
    crowd = [await both.resident(f"이웃{n}") for n in range(count)]
    data = f"bookat:{number}:{numbered(at(10))}:60:0"
    await asyncio.gather(*(both.app.lanes.put(one.press(data)) for one in crowd))
    await both.settle()
    assert await states(both) == ["tentative"]
    winner = (await booking_of(both)).person
    others = [one for one in crowd if one.id != winner]
    assert len(others) == count - 1
    assert all("회의실" in one.sees for one in others)


async def test_the_database_itself_keeps_a_space_for_one(both):
    _, _, number = await house(both)
    anna = await both.resident("안나")
    await books(anna, number, at(10))
    booking = await booking_of(both)
    minute = numbered(at(10))
    row = {"booking": booking.id, "space": number, "last": minute + 120}
    with pytest.raises(IntegrityError):
        await _taken_too(both, row | {"first": minute + 59})
    await _taken_too(both, row | {"first": minute + 60})
    assert await taken(both) == 2


async def test_what_takes_days_is_met_on_each_of_them(both):
    _, park, number = await house(both, approval=False)
    anna, week = await both.resident("안나"), timedelta(days=7)
    span = Span(at(10), at(10) + week)
    async with both.app.storage.transaction(both.calendar.now()) as city:
        manager = await city.residents.resident(park.id)
        await booking.block(city, manager, number, span, reason="공사")
    assert await taken(both) == 7
    await holds(anna, number, at(10, day=TUESDAY + timedelta(days=6)))
    assert await taken(both) == 7, "nothing was held for her"
    async with both.app.storage.transaction(both.calendar.now()) as city:
        resident = await city.residents.resident(anna.id)
        for day, free in ((3, ()), (7, (number,))):
            begins = at(10) + timedelta(days=day)
            found = await booking.find(city, resident, Span(begins, begins + timedelta(hours=1)), 3)
            assert tuple(each.room.id for each in found) == free
    minute = numbered(at(15) + timedelta(days=4))
    with pytest.raises(IntegrityError):
        await _taken_too(both, {"booking": 1, "space": number, "first": minute, "last": minute + 60})


async def _taken_too(town, row):
    async with town.app.storage.engine.begin() as conn:
        await conn.execute(insert(booking_hours), row)


async def test_who_has_the_hall_has_its_halves(both):
    _, park, hall = await house(both, approval=False)
    await back_to_building(park)
    left = await adds(park, "왼쪽")
    await park.presses_on("room-do-yes")
    await park.forges(f"roompart:{left}:{hall}")
    await back_to_building(park)
    right = await adds(park, "오른쪽")
    await park.presses_on("room-do-yes")
    await park.forges(f"roompart:{right}:{hall}")
    anna, boris, chae = [await both.resident(name) for name in ("안나", "보리", "채원")]
    await books(anna, left, at(10))
    await books(boris, right, at(10))
    assert await states(both) == ["approved", "approved"]
    await holds(chae, hall, at(10))
    assert "회의실" in chae.sees
    assert await states(both) == ["approved", "approved"]
    await books(chae, hall, at(14))
    assert await taken(both) == 5
    await park.forges(f"roompart:{left}:0")
    assert park.is_alerted("error-room-booked")


async def test_a_manager_asks_is_answered_and_declines_with_a_reason(town):
    _, park, number = await house(town)
    anna = await town.resident("안나")
    booking = await books(anna, number, at(10))
    await park.presses_on("bookings-judge-ask")
    await park.says("음식을 드십니까?")
    told = facts(number=booking.key)
    assert hears(anna, "bookings-notice-question", **told, words="음식을 드십니까?")
    await anna.presses_on("bookings-step-answer")
    await anna.says("차만 마십니다")
    assert hears(park, "bookings-notice-answered", **told, name="안나", words="차만 마십니다")
    await park.forges(f"judgebooking:see:{booking.id}")
    assert "차만 마십니다" in park.sees
    await park.presses_on("bookings-judge-decline")
    await park.says("그날은 방을 고칩니다")
    assert hears(anna, "bookings-notice-declined", **told, why="그날은 방을 고칩니다", others=options(3))
    assert await states(town) == ["declined"]
    assert await taken(town) == 0
    await anna.presses_on("bookings-step-else")
    assert anna.is_told("bookings-else", begins=at(10), count=3)


async def test_a_manager_is_not_waited_for_on_a_day_on_which_the_place_is_closed(town):
    _, park, number = await house(town)
    anna = await town.resident("안나")
    saturday = (5 - town.calendar.now().weekday()) % 7
    await town.sleeps(days=saturday)
    later = at(10, day=TUESDAY + timedelta(days=7))
    booking = await books(anna, number, later)
    told = facts(begins=later, number=booking.key, name="안나")
    await town.sleeps(days=1, minutes=1)
    assert not hears(park, "bookings-notice-waits", **told, hours=24)
    await town.sleeps(days=1)
    assert hears(park, "bookings-notice-waits", **told, hours=24)
    assert not hears(park, "bookings-notice-waits", **told, hours=48)


async def test_a_manager_who_is_silent_is_reminded_and_nothing_is_ever_approved_by_silence(town):
    mayor, park, number = await house(town)
    judge = await moderator_of(town, mayor, "판사")
    anna = await town.resident("안나")
    booking = await books(anna, number, at(10))
    told = facts(number=booking.key, name="안나")
    await town.sleeps(days=1, minutes=1)
    assert hears(park, "bookings-notice-waits", **told, hours=24)
    await town.sleeps(days=1, minutes=1)
    assert hears(park, "bookings-notice-waits", **told, hours=48)
    assert not hears(judge, "bookings-notice-unanswered", **told, hours=72)
    await town.sleeps(days=1, minutes=1)
    assert hears(judge, "bookings-notice-unanswered", **told, hours=72)
    await town.sleeps(days=5)
    assert hears(anna, "bookings-notice-expired", **facts(number=booking.key), others=options(3))
    assert await states(town) == ["expired"]


async def test_a_booking_is_moved_without_being_in_its_own_way(town):
    _, park, number = await house(town, approval=False)
    anna = await town.resident("안나")
    booking = await books(anna, number, at(10), 120)
    await anna.forges(f"mybooking:shift:{booking.id}")
    await anna.presses_on("bookings-shift", "day")
    assert anna.told("bookings-slot-free", at="11:00") in anna.keys
    await anna.presses_on("bookings-slot-free", at="11:00")
    await anna.presses_on("bookings-until", ends=at(13).time(), length=timedelta(hours=2))
    assert anna.is_told("bookings-shifted")
    moved = await booking_of(town)
    assert (moved.id, moved.begins, moved.state) == (booking.id, at(11), "approved")
    assert hears(
        park,
        "bookings-notice-moved",
        **facts(begins=at(11), ends=at(13).time(), number=booking.key),
        name="안나",
    )
    await town.passes(days=6, hours=9)
    assert not hears(anna, "bookings-notice-eve", **facts(ends=at(12).time(), number=booking.key))


@pytest.mark.parametrize(("wait", "late"), [({"days": 5}, False), ({"days": 7}, True)])
async def test_a_booking_is_given_back_in_time_or_late(town, wait, late):
    _, park, number = await house(town, approval=False)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    booking = await books(anna, number, at(10))
    await town.sleeps(**wait)
    await anna.says("/bookings")
    await anna.presses("회의실")
    await anna.presses_on("bookings-step-cancel")
    assert (anna.told("bookings-cancel-late") in anna.sees) == late
    await anna.presses_on("bookings-cancel", "yes")
    assert hears(anna, "bookings-did-sure", late=late)
    assert (await booking_of(town)).late == late
    assert hears(park, "bookings-notice-cancelled", **facts(number=booking.key), name="안나")
    await anna.forges(f"mybooking:sure:{booking.id}")
    assert anna.told("booking-state-cancelled") in anna.sees
    await boris.forges(f"roomday:{number}:{TUESDAY.toordinal()}:0")
    assert await taken(town) == 0


async def test_who_does_not_come_leaves_the_room_to_others_and_the_manager_can_put_it_right(town):
    _, park, number = await house(town, approval=False)
    anna = await town.resident("안나")
    booking = await books(anna, number, at(10), 240)
    await town.sleeps(days=7, hours=23, minutes=55)
    await anna.forges(f"mybooking:arrive:{booking.id}")
    assert anna.is_told("bookings-did-arrive")
    await park.forges(f"judgebooking:absent:{booking.id}")
    assert park.told("booking-state-present") in park.sees
    await town.sleeps(minutes=21)
    await park.forges(f"judgebooking:absent:{booking.id}")
    assert await states(town) == ["missed"]
    assert hears(anna, "bookings-notice-missed", **facts(number=booking.key))
    await park.forges(f"judgebooking:seen:{booking.id}")
    assert await states(town) == ["present"]
    assert await taken(town) == 1


async def test_a_room_left_empty_is_let_go_after_a_quarter_of_an_hour(town):
    _, park, number = await house(town, approval=False)
    anna = await town.resident("안나")
    booking = await books(anna, number, at(10), 240)
    await town.sleeps(days=8, minutes=14)
    assert await states(town) == ["approved"]
    await town.sleeps(minutes=2)
    assert await states(town) == ["missed"]
    assert await taken(town) == 0
    assert hears(anna, "bookings-notice-missed", **facts(number=booking.key))
    assert hears(park, "bookings-notice-absent", **facts(number=booking.key), name="안나")


async def test_one_booking_a_day_and_the_refusal_says_when_the_next_may_be(town):
    _, _, number = await house(town)
    anna = await town.resident("안나")
    await books(anna, number, at(10))
    await holds(anna, number, at(14))
    assert anna.is_told("error-day-quota", most=1, next=TUESDAY + timedelta(days=1))
    assert await states(town) == ["requested"]


async def test_what_is_asked_for_is_judged_word_by_word(town):
    _, _, number = await house(town)
    anna = await town.resident("안나")
    await holds(anna, number, at(10))
    await anna.says("11")
    assert anna.is_told("error-too-many-people", most=10)
    await anna.says("2")
    assert anna.is_told("error-too-few-people", least=3)
    await anna.says("4")
    await anna.answers("meeting")
    await anna.says("모임")
    assert not anna.is_told("bookings-ask-promises")
    await anna.says("아파트 주민 뜨개질 모임입니다")
    await anna.answers("political")
    await anna.presses_on("form-done")
    assert anna.is_alerted("error-ticks-missing")


async def test_the_house_needs_its_room_and_lets_it_again(town):
    _, park, number = await house(town, approval=False)
    anna = await town.resident("안나")
    await park.presses_on("room-do-block")
    await park.says("2026-12-01")
    await park.says("10:00")
    await park.says("12:00")
    await park.says("점검")
    assert park.is_told("bookings-blocked")
    await holds(anna, number, at(10))
    assert "회의실" in anna.sees
    assert await states(town) == ["approved"]
    block = await booking_of(town)
    await anna.forges(f"booking:{block.id}")
    assert anna.is_told("error-booking-gone")
    await park.forges(f"judgebooking:unblock:{block.id}")
    assert park.is_told("bookings-judged-unblock")
    await books(anna, number, at(10))
    assert await states(town) == ["cancelled", "approved"]


async def test_a_booking_is_its_bookers_and_its_managers_alone(town):
    mayor, _, number = await house(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    other = await moderator_of(town, mayor, "은평관리", "은평구", role="manager")
    booking = await books(anna, number, at(10))
    for step in ("cancel", "sure", "shift", "answer", "arrive", "leave", "drop", "else", "calendar"):
        await boris.forges(f"mybooking:{step}:{booking.id}")
        assert boris.is_told("error-booking-gone")
    for step in ("see", "approve", "ask", "decline", "absent", "seen", "unblock"):
        await other.forges(f"judgebooking:{step}:{booking.id}")
        assert other.is_alerted("error-area-not-yours")
    assert await states(town) == ["requested"]


async def test_how_one_gets_in_is_told_to_who_has_booked_for_certain(town):
    _, park, number = await house(town)
    await park.presses_on("room-words-entry")
    await park.says("문 번호 1234")
    anna = await town.resident("안나")
    booking = await books(anna, number, at(10))
    assert "1234" not in anna.sees
    await park.forges(f"judgebooking:approve:{booking.id}")
    await anna.forges(f"booking:{booking.id}")
    assert anna.is_told("bookings-way-from", first=at(9))
    await town.sleeps(days=7, hours=23)
    await anna.forges(f"booking:{booking.id}")
    assert "1234" in anna.sees


async def test_who_leaves_gives_the_room_back(town):
    _, park, number = await house(town, approval=False)
    anna = await town.resident("안나")
    booking = await books(anna, number, at(10))
    async with town.app.storage.transaction(town.calendar.now()) as city:
        from bot.actions.bookings.leaving import _left  # noqa: PLC0415 -- the hook itself

        await _left(city, await city.residents.resident(anna.id))
    await town.settle()
    assert await states(town) == ["cancelled"]
    assert hears(park, "bookings-notice-cancelled", **facts(number=booking.key), name="안나")
    assert (await town.rows(select(func.count()).select_from(bookings)))[0][0] == 1
    assert await room_of(town) == number
