"""The day of a room: how one gets in, that one is there, how it was, what was broken; codes at the door."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import func, select

from bot.domain.places import code
from bot.domain.visits import Impression, Opinion
from storage.audit import deeds
from storage.bookings import bookings
from storage.notices import Saying
from storage.visits import findings, impressions, signs, spots
from tests.borrowing import hears
from tests.letting import at, back_to_building, books, facts, house, states
from tests.ruling import moderator_of, opens
from tests.town import CITY

HERE = (37.4850, 127.1220)


async def link_of(town, person, room):
    await person.forges(f"roomdoor:sign:{room}")
    assert person.files[-1][0] == f"door-{room}.png"
    return f"d-{(await town.rows(select(signs.c.key).order_by(signs.c.id.desc())))[0][0]}"


async def booked(town, *, locale="ko", entry=""):
    """A room that is booked at once, and the booking of a neighbour for the eighth day at ten."""
    mayor, park, number = await house(town, approval=False, locale=locale)
    if entry:
        await park.presses_on("room-words-entry")
        await park.says(entry)
    anna = await town.resident("안나", locale=locale)
    return mayor, park, number, anna, await books(anna, number, at(10), 120)


async def rule(town, name, value):
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.areas.set_rule(CITY, name, value)
        await city.refresh(await city.areas.edition())


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_door_code_is_scanned_the_room_used_and_its_managers_told_how_it_was_in_sum(both, language):
    _, park, number, anna, booking = await booked(both, locale=language)
    door = await link_of(both, park, number)
    await both.sleeps(days=7, hours=9)
    await both.sleeps(hours=14, minutes=30)
    told = facts(ends=at(12).time(), number=booking.key)
    assert hears(anna, "bookings-notice-brief", **told)
    await anna.says(f"/start {door}")
    assert anna.is_told("error-nothing-here", name="회의실")
    await both.sleeps(minutes=30)
    await anna.says(f"/start {door}")
    assert anna.is_told("visits-there")
    assert await states(both) == ["present"]
    await anna.forges(f"mybooking:leave:{booking.id}")
    await both.sleeps(minutes=61)
    assert hears(anna, "bookings-notice-after", room="회의실")
    await anna.presses_on("visits-do-say")
    await anna.answers("good")
    await anna.answers("fair")
    assert anna.is_told("visits-said")
    await anna.forges(f"visit:say:{booking.id}")
    assert anna.is_alerted("error-said-already")
    await park.forges("housedoor:sums:1")
    assert park.is_told("visits-sums", name="문정2동 주민센터", count=0, least=3)
    assert (await both.rows(select(impressions.c.fit, impressions.c.clean)))[0] == ("good", "fair")


async def test_a_new_code_makes_the_old_one_worthless_and_it_opens_nothing_to_others(town):
    _, park, number, anna, _ = await booked(town)
    old = await link_of(town, park, number)
    await park.presses_on("visits-sign", "anew")
    new = f"d-{(await town.rows(select(signs.c.key).where(signs.c.until.is_(None))))[0][0]}"
    assert await link_of(town, park, number) == new
    boris = await town.resident("보리")
    await town.sleeps(days=8)
    await anna.says(f"/start {old}")
    assert anna.is_told("error-sign-unknown")
    await boris.says(f"/start {new}")
    assert boris.is_told("error-nothing-here", name="회의실")
    await anna.says(f"/start {new}")
    assert anna.is_told("visits-there")
    assert await states(town) == ["present"]


async def test_where_proof_is_wanted_the_press_alone_is_not_enough_but_the_digits_are(town):
    _, park, _, anna, _booking = await booked(town)
    await rule(town, "booking.proof", 1)
    await town.sleeps(days=8)
    await anna.presses_on("bookings-step-arrive")
    assert anna.is_told("error-proof-needed")
    assert await states(town) == ["approved"]
    await anna.presses_on("visits-do-code")
    await anna.says("0000x")
    assert anna.is_told("visits-code-wrong", left=4)
    await park.forges("housedoor:code:1")
    digits = re.search(r"<b>(\d{4})</b>|\b(\d{4})\b", park.sees)
    assert digits
    async with town.app.storage.transaction(town.calendar.now()) as city:
        assert code(await city.places.place(1), city.now) in park.sees
        shown = code(await city.places.place(1), city.now)
    await anna.presses_on("visits-do-code")
    await anna.says(shown)
    assert anna.is_told("visits-there")
    assert await states(town) == ["present"]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_digits_cannot_be_tried_out_from_home(town, language):
    _, _, _, anna, booking = await booked(town, locale=language)
    await town.sleeps(days=8)
    for left in (4, 3, 2, 1, 0):
        await anna.forges(f"visit:code:{booking.id}")
        await anna.says("nope")
        assert anna.is_told("visits-code-wrong", left=left)
    assert anna.told("visits-do-code") not in anna.keys
    async with town.app.storage.transaction(town.calendar.now()) as city:
        shown = code(await city.places.place(1), city.now)
    await anna.forges(f"visit:code:{booking.id}")
    await anna.says(shown)
    assert anna.is_told("error-door-code-tried", most=5)
    assert await states(town) == ["approved"]


async def test_one_is_there_by_standing_there_and_where_one_stood_is_not_kept(town):
    _, park, _, anna, booking = await booked(town)
    await town.sleeps(days=7, hours=23, minutes=55)
    await anna.forges(f"visit:spot:{booking.id}")
    await anna.sends_location(*HERE)
    assert anna.is_told("error-spot-unknown")
    await park.forges("housedoor:spot:1")
    await park.presses_on("visits-share")
    await park.sends_location(*HERE)
    assert park.is_told("visits-marked", name="문정2동 주민센터")
    await park.forges("housedoor:spot:1")
    await park.says("정문")
    assert park.is_told("error-location-needed")
    await park.says("/cancel")
    await anna.forges(f"visit:spot:{booking.id}")
    await anna.sends_location(HERE[0] + 0.01, HERE[1])
    assert anna.is_told("error-too-far-away", metres=1112, most=150)
    await anna.forges(f"visit:spot:{booking.id}")
    await anna.sends_location(HERE[0] + 0.0005, HERE[1])
    assert anna.is_told("visits-there")
    assert (await town.rows(select(func.count()).select_from(spots)))[0][0] == 1


async def test_how_one_gets_in_is_told_from_an_hour_before_on_and_each_look_of_staff_is_kept(town):
    _, park, _number, anna, booking = await booked(town, entry="문 번호 1234")
    assert "1234" not in park.sees
    await park.presses_on("visits-door-look")
    assert "1234" in park.alert
    assert (await town.rows(select(func.count()).where(deeds.c.deed == "entry-seen")))[0][0] == 1
    await anna.forges(f"booking:{booking.id}")
    assert anna.is_told("bookings-way-from", first=at(9))
    assert "1234" not in anna.sees
    await town.sleeps(days=7, hours=23, minutes=1)
    await anna.forges(f"booking:{booking.id}")
    assert "1234" in anna.sees


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_is_broken_becomes_a_case_with_its_photo(town, language):
    mayor, park, _, anna, booking = await booked(town, locale=language)
    judge = await moderator_of(town, mayor, "판사", locale=language)
    await town.sleeps(days=8)
    await anna.presses_on("bookings-step-arrive")
    await anna.presses_on("visits-do-find")
    await anna.answers("damaged")
    await anna.says("창문이 깨져 있습니다")
    await anna.sends_photo("창문")
    await anna.presses_on("form-photos-done")
    key = re.search(r"(?<!\w)([2-9A-HJ-NP-Z]{6})", anna.sees)[1]
    assert anna.is_told("visits-found", number=key)
    assert hears(
        park,
        "visits-notice-found",
        room="회의실",
        place="문정2동 주민센터",
        fault=Saying("fault-damaged"),
        words="창문이 깨져 있습니다",
    )
    await park.presses_on("visits-see")
    assert "창문" in str(park.screens[-1].photos + park.screens[-2].photos)
    await opens(judge, key)
    await judge.presses_on("cases-card", "take")
    await judge.presses_on("ruling-house")
    await judge.says("유리를 새로 끼웠습니다.")
    await judge.presses_on("cases-summary", "send")
    assert anna.told("ruled-house", amount=0, unit="mun", days=0, mine="yes") in "".join(
        screen.text for screen in anna.screens
    )
    await anna.forges(f"visit:find:{booking.id}")
    assert anna.is_alerted("error-said-already")


async def test_what_a_manager_finds_is_about_the_booker_who_is_heard(town):
    mayor, park, _, anna, booking = await booked(town)
    other = await moderator_of(town, mayor, "은평관리", "은평구", role="manager")
    boris = await town.resident("보리")
    await town.sleeps(days=8)
    await anna.presses_on("bookings-step-arrive")
    for stranger in (other, boris):
        await stranger.forges(f"visit:find:{booking.id}")
        assert stranger.is_told("error-booking-gone")
    await park.forges(f"judgebooking:see:{booking.id}")
    await park.presses_on("visits-do-find")
    await park.answers("untidy")
    await park.says("의자가 그대로 있습니다")
    await park.presses_on("form-skip")
    found = (await town.rows(select(findings)))[0]
    assert (found.person, found.fault, found.booking) == (park.id, "untidy", booking.id)
    assert any(anna.told("visits-asked") in screen.text for screen in anna.screens)
    await boris.forges(f"finding:{found.id}")
    assert boris.is_alerted("error-not-yours")


async def test_what_several_say_is_shown_in_sum(town):
    _, park, number, _, _ = await booked(town)
    async with town.app.storage.transaction(town.calendar.now()) as city:
        for n in range(3):
            await city.visits.say(
                Impression(
                    booking=100 + n,
                    room=number,
                    person=park.id,
                    fit=Opinion.GOOD,
                    clean=Opinion.POOR if n else Opinion.GOOD,
                    at=city.now,
                )
            )
    await back_to_building(park)
    await park.presses_on("visits-house-sums")
    assert hears(park, "visits-sum", room="회의실", count=3, fit=3, clean=1)


async def test_a_manager_of_elsewhere_learns_nothing_of_doors(town):
    mayor, _, number, _, _ = await booked(town)
    other = await moderator_of(town, mayor, "은평관리", "은평구", role="manager")
    for data in (
        f"roomdoor:look:{number}",
        f"roomdoor:sign:{number}",
        "housedoor:code:1",
        "housedoor:sums:1",
    ):
        await other.forges(data)
        assert other.is_alerted("error-area-not-yours")
    assert (await town.rows(select(func.count()).select_from(signs)))[0][0] == 0


async def test_a_booking_that_is_over_and_forgotten_by_its_booker_is_asked_of_once(town):
    _, _, _, anna, booking = await booked(town)
    await town.sleeps(days=8)
    await anna.presses_on("bookings-step-arrive")
    await town.sleeps(hours=2, minutes=1)
    assert await states(town) == ["ended"]
    await town.sleeps(hours=1, minutes=1)
    assert hears(anna, "bookings-notice-after", room="회의실")
    await town.sleeps(days=4)
    await anna.forges(f"visit:say:{booking.id}")
    assert anna.is_alerted("error-not-yours")
    assert (await town.rows(select(bookings.c.state)))[0][0] == "ended"
