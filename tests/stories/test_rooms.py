"""Rooms: a building opened in a few questions, its rooms described, found by who needs one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from storage.rooms import rooms
from tests.borrowing import hears
from tests.bringing import takes
from tests.letting import (
    TUESDAY,
    adds,
    at,
    back_to_building,
    books,
    facts,
    house,
    opens_building,
    options,
    room_of,
    states,
)
from tests.opendata import answer, brings, service
from tests.ruling import admin_of, moderator_of


async def one(town, number):
    return (await town.rows(select(rooms).where(rooms.c.id == number)))[0]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_manager_opens_a_building_and_a_neighbour_finds_its_room(town, language):
    _, park, _ = await house(town, locale=language)
    assert park.is_told("rooms-added")
    anna = await town.resident("안나", locale=language)
    await anna.says("/rooms")
    await anna.presses("회의실")
    assert anna.caption("rooms-card", "book") in anna.keys
    assert "09:00–18:00" in anna.sees
    await anna.presses_on("rooms-card", "book")
    assert anna.told("bookings-slot-free", at="09:00") in anna.keys


async def test_a_manager_says_all_there_is_to_say_of_a_room(town):
    _, park, number = await house(town)
    await park.presses_on("room-words-entry")
    await park.says("문 번호 1234")
    await park.presses_on("room-words-price")
    await park.says("2시간에 10,000원")
    await park.presses_on("room-do-step")
    await park.presses_on("room-do-fit")
    await park.forges(f"roomfit:{number}:projector")
    await park.forges(f"roomfor:{number}:family")
    await park.presses_on("rooms-see")
    await park.presses_on("room-do-photos")
    await park.sends_photo("회의실-사진")
    await park.presses_on("form-photos-done")
    await park.presses_on("room-do-terms")
    await park.forges(f"roomcount:{number}:lead_days")
    await park.says("0")
    await park.forges(f"roomcount:{number}:least")
    await park.says("1000")
    assert park.is_told("error-room-terms-cross")
    await park.says("/cancel")
    there = await one(town, number)
    assert (there.entry, there.price, there.step_free) == ("문 번호 1234", "2시간에 10,000원", True)
    assert (there.equipment, there.own) == (("projector",), (("lead_days", 0),))
    assert "family" not in there.purposes
    anna = await town.resident("안나")
    await anna.forges(f"room:{number}")
    assert anna.told("rooms-step-free") in anna.sees
    assert "1234" not in anna.sees
    assert anna.screen.photos == ["회의실-사진"]


async def test_hours_differ_by_weekday_and_on_a_single_day(town):
    _, park, number = await house(town, approval=False)
    await park.presses_on("room-do-hours")
    await park.answers("1")
    await park.presses_on("form-done")
    await park.says("14:00")
    await park.says("24:00")
    assert (await one(town, number)).week[:2] == ("09:00-18:00", "14:00-24:00")
    anna = await town.resident("안나")
    await books(anna, number, at(23))
    assert await states(town) == ["approved"]
    await park.presses_on("room-do-shut")
    await park.says("2026-12-01")
    await park.says("바닥 공사")
    assert await states(town) == ["displaced"]
    told = facts(begins=at(23), ends=at(0).time())
    assert hears(anna, "bookings-notice-displaced", **told, why="바닥 공사", others=options(2))
    await anna.forges(f"roomday:{number}:{TUESDAY.toordinal()}:0")
    assert (
        anna.told("bookings-day", name="회의실", place="문정2동 주민센터", day=TUESDAY, count=0) in anna.sees
    )


LUNCH = pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ko", "9시부터 6시, 점심 12~1시"),
        ("en", "9 to 6, lunch 12 to 1"),
        ("fr", "de 9 h à 18 h, pause 12 h à 13 h"),
    ],
)


@LUNCH
async def test_a_whole_building_rests_at_noon_and_so_do_its_new_rooms(town, language, line):
    mayor = await admin_of(town)
    park = await moderator_of(town, mayor, "박관리", role="manager", locale=language)
    await opens_building(park, hours=(line,))
    number = await adds(park)
    assert (await one(town, number)).week[:2] == ("09:00-12:00,13:00-18:00",) * 2
    await park.forges(f"bookat:{number}:{minute(at(12))}:60:0")
    assert await states(town) == []


@LUNCH
async def test_a_lunch_break_is_typed_and_nobody_has_the_room_then(town, language, line):
    _, park, number = await house(town, approval=False, locale=language)
    await park.presses_on("room-do-hours")
    await park.answers("1")
    await park.presses_on("form-done")
    assert park.is_told("rooms-ask-hours", step="opens", start="")
    await park.says(line)
    assert park.is_told("rooms-changed")
    assert (await one(town, number)).week[:2] == ("09:00-18:00", "09:00-12:00,13:00-18:00")
    anna = await town.resident("안나")
    await anna.forges(f"bookat:{number}:{minute(at(11))}:120:0")
    assert anna.told("bookings-instead-span", begins=at(10).time(), ends=at(12).time()) in anna.keys
    await anna.forges(f"bookat:{number}:{minute(at(12))}:60:0")
    assert anna.is_told("bookings-instead", room="회의실", begins=at(12), count=2)
    assert await states(town) == []


async def test_holidays_are_not_let_unless_the_room_says_so(town):
    _, park, number = await house(town, approval=False)
    christmas = date(2026, 12, 25)
    anna = await town.resident("안나")
    await anna.forges(f"bookat:{number}:{minute(at(10, day=christmas))}:60:0")
    assert anna.told("bookings-instead", room="회의실", begins=at(10, day=christmas), count=1) in anna.sees
    await park.presses_on("room-do-other")
    await park.says("2026-12-25")
    await park.says("10:00")
    await park.says("12:00")
    await books(anna, number, at(10, day=christmas))
    assert await states(town) == ["approved"]


def minute(moment):
    from bot.domain.availability import numbered  # noqa: PLC0415 -- one word

    return numbered(moment)


async def test_closed_days_of_the_building_are_told_to_who_had_booked(town):
    _, park, number = await house(town, approval=False)
    anna = await town.resident("안나")
    await books(anna, number, at(10))
    await back_to_building(park)
    await park.presses_on("rooms-building-card", "days")
    await park.says("2026-12-01")
    await park.says("2026-12-01")
    await park.says("소독")
    assert park.is_told("rooms-closed", first=TUESDAY, last=TUESDAY, days=1)
    assert hears(anna, "bookings-notice-displaced", **facts(), why="소독", others=options(2))
    assert await states(town) == ["displaced"]


async def test_a_room_is_found_for_a_day_an_hour_and_so_many_people(both):
    _, park, number = await house(both, approval=False)
    await back_to_building(park)
    hall = await adds(park, "큰방", 40)
    anna, boris = await both.resident("안나"), await both.resident("보리")
    await books(boris, number, at(10))
    await anna.says("/rooms")
    await anna.presses_on("rooms-around", "find")
    await anna.says("2026-12-01")
    await anna.says("10:00")
    await anna.says("11:00")
    await anna.says("8")
    assert anna.is_told("rooms-found", count=1, day=TUESDAY, hours="10:00–11:00", people=8)
    await anna.presses("큰방")
    assert (
        anna.told("bookings-held", room="큰방", begins=at(10), ends=at(11).time(), until=_until(both))
        in anna.sees
    )
    assert hall


def _until(town):
    return town.calendar.now() + timedelta(minutes=10)


async def test_nobody_touches_a_building_that_is_not_theirs(town):
    mayor, park, number = await house(town)
    other = await moderator_of(town, mayor, "은평관리", "은평구", role="manager")
    before = await one(town, number)
    for data in (
        f"keeproom:{number}:pause",
        f"roomfit:{number}:wifi",
        f"roompart:{number}:0",
        f"blockroom:{number}",
    ):
        await other.forges(data)
        assert other.is_alerted("error-area-not-yours")
    assert await one(town, number) == before
    far = await town.resident("먼이웃", home="은평뉴타운폭포동4단지제2")
    await far.forges(f"room:{number}")
    assert far.is_told("error-room-gone")
    await far.forges("building:1")
    assert far.is_alerted("menu-press-unknown")
    assert park


async def test_a_manager_of_one_building_is_called_by_a_link(town):
    mayor, _, _ = await house(town)
    await mayor.says("/buildings")
    await mayor.presses("문정2동")
    await mayor.presses_on("rooms-building-card", "invite")
    link = mayor.sees.split("start=")[1].split()[0]
    choi = await town.resident("최관리")
    await choi.says(f"/start {link}")
    await choi.presses_on("roles-invited", "yes")
    await choi.says("/buildings")
    await choi.presses("문정2동")
    assert await adds(choi, "작은방", 5) == await room_of(town, "작은방")


async def test_a_building_that_only_lets_rooms_is_no_place_that_lends_things(town):
    await house(town)
    anna = await town.resident("안나")
    await anna.says("/borrow")
    assert anna.is_told("items-places", count=0)


WISHES = {
    "ko": "10명 12월 1일 오전 빔프로젝터 피아노",
    "en": "for ten people on December 1 in the morning with a projector, piano",
    "fr": "pour 10 personnes le 1er décembre au matin avec projecteur, piano",
}


@pytest.mark.parametrize("language", [*WISHES])
async def test_a_room_is_wished_for_in_one_line_and_kept_by_one_press(both, language):
    _, park, number = await house(both, approval=False)
    await park.presses_on("room-do-fit")
    await park.forges(f"roomfit:{number}:projector")
    anna = await both.resident("안나", locale=language)
    await anna.says(f"/rooms {WISHES[language]}")
    assert anna.told("rooms-people", count=10) in anna.sees
    assert anna.told("rooms-wish-hours", hours="09:00–12:00") in anna.sees
    assert anna.told("equipment-projector") in anna.sees
    assert anna.told("rooms-wish-rest", rest="피아노" if language == "ko" else "piano") in anna.sees
    await anna.presses("회의실")
    told = {"room": "회의실", "begins": at(9), "ends": at(10).time(), "until": _until(both)}
    assert anna.told("bookings-held", **told) in anna.sees


async def test_a_wish_for_a_day_on_which_nothing_is_free_is_answered_with_the_next(town):
    _, park, number = await house(town, approval=False)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await books(boris, number, at(10), minutes=120)
    await anna.says("/rooms")
    await anna.presses_on("rooms-around", "wish")
    await anna.says("5명 일요일 10시부터 12시까지")
    assert "그때는 빈 방이 없습니다" in anna.sees
    assert any("11월 30일" in key for key in anna.keys)
    await anna.says("/rooms 11명")
    assert "그만큼 들어가는 방이 없습니다" in anna.sees
    await anna.says("/rooms 휠체어 5명")
    assert "계단이나 문턱이 없는 방은 없습니다" in anna.sees
    await park.presses_on("room-do-step")
    await anna.says("/rooms 휠체어 5명")
    assert any("회의실" in key for key in anna.keys)
    await anna.says("/rooms 피아노")
    assert anna.is_told("rooms-wish-unclear")


async def test_only_what_is_near_enough_is_found_and_the_nearest_comes_first(town):
    _, park, _ = await house(town)
    await brings(park, "a.json", answer([service(areanm="송파구", x="127.1066", y="37.5145")]))
    await takes(park)
    anna = await town.resident("안나")
    await anna.says("/rooms 5명 12월 1일 오전")
    found = [key for key in anna.keys if "회의실" in key]
    assert ["가람" in key for key in found] == [False, True]
    assert anna.told("rooms-wish-far", minutes=1) in found[0]
    await anna.says("/rooms 5명 12월 1일 오전 걸어서 20분")
    assert ["가람" in key for key in anna.keys if "회의실" in key] == [False]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_walk_begins_where_somebody_stands(town, language):
    _, park, _ = await house(town)
    await brings(park, "a.json", answer([service(areanm="송파구", x="127.1066", y="37.5145")]))
    await takes(park)
    anna = await town.resident("안나", locale=language)
    await anna.says("/rooms")
    await anna.presses_on("rooms-near")
    assert anna.is_told("rooms-near-how")
    # Far away from home, and beside what is let there.
    await anna.sends_location(37.5145, 127.1066)
    assert anna.is_told("rooms-wish-ask-words", here="yes")
    await anna.presses_on("rooms-wish-any")
    assert anna.told("rooms-wish-walk", minutes=20) in anna.sees
    assert [key for key in anna.keys if "가람" in key]
    assert not [key for key in anna.keys if "주민센터" in key]
    # Where one stands can be sent at any time, and words say the rest.
    await anna.sends_location(37.4848, 127.1311)
    assert anna.is_told("rooms-wish-ask-words", here="yes")
    await anna.says(
        {"ko": "5명 걸어서 5분", "en": "5 people, 5 min walk", "fr": "5 personnes, 5 minutes à pied"}[
            language
        ]
    )
    assert anna.told("rooms-wish-walk", minutes=5) in anna.sees
    assert not [key for key in anna.keys if "가람" in key]


async def test_a_key_that_sends_where_one_stands_may_be_answered_in_words(town):
    await house(town, approval=False)
    anna = await town.resident("안나")
    await anna.says("/rooms")
    await anna.presses_on("rooms-near")
    await anna.says("5명 12월 1일 오전")
    assert any(params.get("reply_markup") == {"remove_keyboard": True} for _, params in town.wire.calls)
    assert any("회의실" in key for key in anna.keys)
    assert anna.told("rooms-wish-walk", minutes=20) not in anna.sees
