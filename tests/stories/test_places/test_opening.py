"""Places that lend: opened in an evening, kept by librarians of their own."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from bot.actions import places as acts
from storage.audit import deeds
from storage.places import places
from tests.borrowing import library, opens, place_of
from tests.ruling import admin_of, moderator_of


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_librarian_opens_a_place_in_chat(town, language):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김사서", role="librarian", locale=language)
    await opens(kim, days=(0, 2, 4))
    assert kim.is_told("places-opened")
    assert "공구도서관" in kim.sees
    assert "10:00–20:00" in kim.sees
    assert kim.told("places-day-2") in kim.sees
    found = await town.rows(select(places.c.area, places.c.within))
    assert [town.app.storage.atlas.area(key).name_ko for key in found[0]] == ["문정래미안"] * 2
    noted = await town.rows(select(deeds.c.deed, deeds.c.words).order_by(deeds.c.id.desc()).limit(1))
    assert noted == [("place-opened", "공구도서관")]
    await opens(kim)
    assert kim.is_alerted("error-place-there", name="공구도서관")


async def test_its_hours_and_closed_days_decide_when_it_is_open(town):
    _, kim = await library(town)
    number = await place_of(town)
    await kim.forges(f"keepplace:{number}:hours")
    await kim.says("2, 9")
    assert kim.is_told("error-choice-needed", most=7)
    await kim.says("2, 3")
    await kim.says("3")
    await kim.presses_on("form-done")
    await kim.says("09:00")
    await kim.says("18:00")
    assert kim.is_told("places-changed")
    await kim.forges(f"keepplace:{number}:days")
    await kim.says("2026-12-01")
    await kim.says("2026-12-01")
    await kim.says("이사")
    await kim.answers("yes")
    assert kim.is_told("places-closed", first=date(2026, 12, 1), last=date(2026, 12, 1))
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.refresh(await city.areas.edition())
        is_open = await acts.opening(city, await acts.known(city, number))
    days = [day for day in range(23, 31) if is_open(date(2026, 11, day))]
    assert days == [24]
    assert [day for day in range(1, 10) if is_open(date(2026, 12, day))] == [8]


async def test_a_librarian_of_one_place_keeps_that_one_and_no_other(town):
    mayor, _kim = await library(town)
    await opens(mayor, "둘째 도서관")
    first, second = await place_of(town), await place_of(town, "둘째 도서관")
    await mayor.forges(f"keepplace:{first}:invite")
    link = mayor.sees.partition("start=")[2].split()[0]
    lee = await town.resident("이사서")
    await lee.says(f"/start {link}")
    assert "공구도서관" in lee.sees
    await lee.presses_on("roles-invited", "yes")
    await lee.says("/places")
    assert any("공구도서관" in key for key in lee.keys)
    assert not any("둘째" in key for key in lee.keys)
    await lee.forges(f"place:{second}")
    assert lee.is_alerted("error-area-not-yours")
    await lee.forges(f"desk:{second}")
    assert lee.is_alerted("error-area-not-yours")
    await lee.forges(f"desk:{first}")
    assert lee.told("lending-desk-late", count=1) not in lee.sees
    assert "공구도서관" in lee.sees


async def test_strangers_and_librarians_of_elsewhere_open_and_change_nothing(town):
    mayor, _ = await library(town)
    far = await moderator_of(town, mayor, "먼사서", "은평구", role="librarian")
    number, neighbour = await place_of(town), await town.resident("이웃")
    for press in (f"place:{number}", f"keepplace:{number}:hours", f"additem:{number}", f"labels:{number}:0"):
        await far.forges(press)
        assert far.is_alerted("error-area-not-yours"), press
        await neighbour.forges(press)
        assert neighbour.is_alerted("menu-press-unknown"), press
    await opens(far)
    assert far.is_alerted("error-area-not-yours")
    await far.says("/cancel")
    await neighbour.says("/places")
    assert neighbour.is_told("menu-command-unknown")
    assert len(await town.rows(select(places.c.id))) == 1
