"""Somebody telephones for a room: booked for them, counted for them, and called back when it is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, text

from storage.audit import deeds
from storage.bookings import bookings
from storage.callers import callers
from storage.cases import looks
from tests.borrowing import hears
from tests.letting import TUESDAY, at, booking_of, facts, holds, house, states
from tests.ruling import moderator_of
from tests.stories.test_points import barred, refused
from tests.town import SEOUL

PHONE = "010-1234-5678"


async def calls(park, number, *, day=TUESDAY, hours=("10:00", "11:00"), name="김영자", phone=PHONE):
    """The manager writes down what is said on the telephone."""
    await park.forges(f"bookcaller:{number}")
    for words in (day.isoformat(), *hours, "5"):
        await park.says(words)
    await park.answers("meeting")
    for words in ("노인회 모임", name, phone):
        await park.says(words)
    await park.presses_on("callers-summary", "send")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_manager_books_for_who_telephones_and_reads_out_what_they_need(both, language):
    _, park, number = await house(both, locale=language)
    await calls(park, number)
    booking = await booking_of(both)
    assert (booking.state, booking.person, booking.people) == ("approved", park.id, 5)
    assert "김영자" in park.sees
    assert booking.key in park.sees
    assert PHONE not in str(await both.rows(select(callers)))
    await park.presses_on("callers-booked", "sheet")
    assert park.told("polls-of", name=park.name, holder="김영자") in park.sees
    noted = select(deeds.c.who).where(deeds.c.deed == "caller-booked")
    assert await both.rows(noted) == [(park.id,)]


async def test_the_day_is_the_callers_and_not_the_managers(both):
    _, park, number = await house(both, approval=False)
    await calls(park, number)
    await holds(park, number, at(13))
    assert await states(both) == ["approved", "tentative"]
    await calls(park, number, hours=("15:00", "16:00"), phone="+82 10 1234 5678")
    assert park.is_told("error-day-quota", most=1, next=TUESDAY + timedelta(days=1))
    await park.says("/cancel")
    await calls(park, number, hours=("15:00", "16:00"), phone="010-9999-8888")
    holders = [row[0] for row in await both.rows(select(bookings.c.holder).order_by(bookings.c.id))]
    assert len({holders[0], holders[2]}) == 2
    assert len(await both.rows(select(callers.c.id))) == 2


async def test_a_lost_room_is_told_by_telephone_and_reading_the_number_is_noted(town):
    mayor, park, number = await house(town)
    lee = await moderator_of(town, mayor, "이관리", role="manager")
    await calls(park, number)
    booking = await booking_of(town)
    await lee.forges(f"judgebooking:decline:{booking.id}")
    await lee.says("공사를 합니다")
    assert any("김영자" in screen.text and booking.key in screen.text for screen in park.screens)
    await park.presses_on("callers-phone")
    assert any(PHONE in screen.text for screen in park.screens)
    assert len(await town.rows(select(deeds.c.id).where(deeds.c.deed == "caller-phone-read"))) == 1
    assert PHONE not in str(await town.rows(text("SELECT * FROM turns")))


async def test_nobody_comes_and_the_manager_has_no_point_for_it_and_no_reminder(town):
    _, park, number = await house(town)
    await calls(park, number)
    planned = "SELECT key FROM notices WHERE key LIKE 'bookings-notice-%' AND key NOT LIKE '%missed'"
    assert await town.rows(text(planned)) == []
    await town.sleeps(days=8, hours=1)
    assert await states(town) == ["missed"]
    assert await town.rows(text("SELECT * FROM room_points")) == []


async def test_who_manages_other_houses_books_and_reads_nothing_here(town):
    mayor, park, number = await house(town)
    far = await moderator_of(town, mayor, "먼관리", area="은평구", role="manager")
    anna = await town.resident("안나")
    await calls(park, number)
    for data in (f"bookcaller:{number}", f"callerof:{(await booking_of(town)).id}"):
        await far.forges(data)
        assert far.is_alerted("error-area-not-yours")
        await anna.forges(data)
        assert anna.is_alerted("menu-press-unknown")
    assert len(await states(town)) == 1


async def finds(park, number, words="순자"):
    """The manager looks for who telephones."""
    await park.forges(f"findcaller:{number}")
    await park.says(words)


async def books_for(park, name="이순자", *, hours=("10:00", "11:00")):
    """And books for the one found, by what is said on the telephone."""
    await park.presses(f". {name} ·")
    for words in (TUESDAY.isoformat(), *hours, "5"):
        await park.says(words)
    await park.answers("meeting")
    await park.says("노인회 모임")
    await park.presses_on("callers-summary", "send")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_neighbour_who_telephones_is_found_and_the_booking_is_hers(both, language):
    _, park, number = await house(both, locale=language)
    lee = await both.resident("이순자", locale=language)
    await finds(park, number)
    await books_for(park)
    booking = await booking_of(both)
    assert (booking.state, booking.person, booking.manager) == ("approved", lee.id, park.id)
    assert booking.holder is None
    told = facts(begins=at(10), ends=booking.ends.astimezone(SEOUL).time(), number=booking.key)
    assert hears(lee, "callers-notice-booked", name=park.name, **told)
    assert "☎️" not in park.sees
    planned = text("SELECT person FROM notices WHERE key = 'bookings-notice-eve'")
    assert await both.rows(planned) == [(lee.id,)]
    await lee.says("/bookings")
    assert "회의실" in lee.sees
    seen = select(looks.c.who, looks.c.whom).where(looks.c.why == f"room:{number}")
    assert await both.rows(seen) == [(park.id, lee.id)]
    noted = select(deeds.c.who, deeds.c.whom).where(deeds.c.deed == "neighbour-booked")
    assert await both.rows(noted) == [(park.id, lee.id)]


async def test_the_day_that_is_booked_for_her_is_her_own_day(town):
    _, park, number = await house(town, approval=False)
    lee = await town.resident("이순자")
    await finds(park, number)
    await books_for(park)
    await holds(lee, number, at(13))
    assert refused(lee, "error-day-quota", most=1, next=TUESDAY + timedelta(days=1))
    await finds(park, number)
    await books_for(park, hours=("15:00", "16:00"))
    assert refused(park, "error-day-quota", most=1, next=TUESDAY + timedelta(days=1))
    await park.says("/cancel")
    await calls(park, number, hours=("15:00", "16:00"))
    assert await states(town) == ["approved", "approved"]


async def test_one_letter_finds_nobody_and_those_of_one_name_are_told_apart(town):
    _, park, number = await house(town)
    await town.resident("이순자", birth="1950")
    await town.resident("이순자", birth="1944")
    await town.resident("김순자", home="은평구 신사동")
    await finds(park, number, "순")
    assert "이순자" not in park.sees
    await park.says("순자")
    assert [year in park.sees for year in ("1950", "1944")] == [True, True]
    assert "김순자" not in park.sees
    await park.presses_on("callers-found", "again")
    await park.says("관리")
    assert park.told("callers-found", words="관리", count=0, more="no") in park.sees


async def test_for_who_is_barred_lives_elsewhere_or_manages_elsewhere_nothing_is_booked(town):
    mayor, park, number, anna, _, _ = await barred(town)
    lee = await town.resident("이먼데", home="은평구 신사동")
    far = await moderator_of(town, mayor, "먼관리", area="은평구", role="manager")
    before = len(await states(town))
    for data in (f"findcaller:{number}", f"bookneighbour:{number}:{anna.id}"):
        await anna.forges(data)
        assert anna.is_alerted("menu-press-unknown")
        await far.forges(data)
        assert far.is_alerted("error-area-not-yours")
    await park.forges(f"bookneighbour:{number}:{anna.id}")
    assert refused(park, "error-neighbour-barred", name="안나")
    for whom in (lee.id, park.id, 999):
        await park.forges(f"bookneighbour:{number}:{whom}")
        assert refused(park, "error-person-gone")
    assert len(await states(town)) == before
