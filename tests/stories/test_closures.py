"""Days on which something is closed: said by who keeps it, and asked by whatever has a date."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from bot.actions import closures as acts
from bot.domain.areas import AreaId
from storage.audit import deeds
from storage.closures import closures
from tests.regulating import area
from tests.ruling import admin_of, moderator_of

KNOWN = {
    # 2024
    date(2024, 2, 9): "seollal",
    date(2024, 2, 12): "instead",
    date(2024, 4, 10): "election",
    date(2024, 5, 6): "instead",
    date(2024, 5, 15): "buddha",
    date(2024, 9, 17): "chuseok",
    date(2024, 10, 1): "forces",
    # 2025
    date(2025, 1, 27): "once",
    date(2025, 1, 29): "seollal",
    date(2025, 3, 3): "instead",
    date(2025, 5, 6): "instead",
    date(2025, 6, 3): "election",
    date(2025, 10, 6): "chuseok",
    date(2025, 10, 8): "instead",
    # 2026
    date(2026, 2, 17): "seollal",
    date(2026, 3, 2): "instead",
    date(2026, 5, 24): "buddha",
    date(2026, 5, 25): "instead",
    date(2026, 8, 17): "instead",
    date(2026, 9, 25): "chuseok",
    date(2026, 10, 5): "instead",
    date(2026, 12, 25): "christmas",
    # 2027
    date(2027, 2, 7): "seollal",
    date(2027, 2, 9): "instead",
    date(2027, 8, 16): "instead",
    date(2027, 9, 15): "chuseok",
    date(2027, 10, 11): "instead",
}
"""Lunar holidays and substitutes, as the government's calendar has them."""


def test_lunar_holidays_and_substitutes_are_known():
    found = acts.holidays_between(date(2024, 1, 1), date(2027, 12, 31))
    assert {day: found.get(day) for day in KNOWN} == KNOWN
    working = (date(2024, 2, 13), date(2025, 6, 9), date(2026, 6, 8), date(2026, 9, 28), date(2026, 11, 23))
    assert not any(day in found for day in working)


async def says_closed(person, where, first, last, reason):
    await person.says("/closures")
    await person.presses_on("closures-list", "add")
    await person.says(where)
    await person.town.give(person.press(next(key for key in person.data if "|==" in key)))
    await person.says(first)
    await person.says(last)
    await person.says(reason)
    await person.presses_on("closures-summary", "send")


async def asks(town, name, day, place=""):
    where = AreaId(area(town, name))
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.refresh(await city.areas.edition())
        return await acts.is_open(city, where, day, place=place), await acts.next_open(
            city, where, day, place=place
        )


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_librarian_closes_days_and_opens_them_again(both, language):
    mayor = await admin_of(both)
    kim = await moderator_of(both, mayor, "김", role="librarian", locale=language)
    area_ = {"ko": "송파구"}.get(language, "Songpa-gu")
    assert await asks(both, "송파구", date(2026, 12, 1)) == (True, date(2026, 12, 1))
    await says_closed(kim, "송파구", "2026-12-01", "2026-12-05", "이사")
    assert "이사" in kim.sees
    assert area_ in kim.sees
    assert await asks(both, "송파구", date(2026, 12, 1)) == (False, date(2026, 12, 7))
    assert await asks(both, "은평구", date(2026, 12, 1)) == (True, date(2026, 12, 1))
    await kim.says("/closures")
    assert "이사" in kim.sees
    assert kim.told("holiday-christmas") in kim.sees
    await kim.presses_on("closures-reopen", n=1)
    assert await asks(both, "송파구", date(2026, 12, 1)) == (True, date(2026, 12, 1))
    await kim.forges("reopen:1")
    assert kim.is_alerted("error-closure-gone")
    noted = await both.rows(select(deeds.c.deed, deeds.c.words).order_by(deeds.c.id.desc()).limit(2))
    words = "2026-12-01 – 2026-12-05 · 이사"
    assert noted == [("closure-ended", words), ("closure-added", words)]


async def test_the_same_days_are_closed_once_and_nonsense_is_refused(both):
    mayor = await admin_of(both)
    await says_closed(mayor, "송파구", "2026-12-01", "2026-12-01", "점검")
    await says_closed(mayor, "송파구", "2026-12-01", "2026-12-01", "점검")
    assert mayor.is_alerted("error-closure-there")
    await mayor.says("/cancel")
    await says_closed(mayor, "송파구", "2026-12-02", "2027-11-30", "긴 공사")
    assert mayor.is_alerted("error-closure-days-wrong", most=180)
    await mayor.says("/cancel")
    assert len(await both.rows(select(closures.c.id))) == 1


async def test_only_who_keeps_the_area_closes_it(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김", role="manager")
    lee = await moderator_of(town, mayor, "이", area="은평구", role="librarian")
    judge, neighbour = await moderator_of(town, mayor, "판사"), await town.resident("이웃")
    await says_closed(kim, "은평구", "2026-12-01", "2026-12-01", "점검")
    assert kim.is_alerted("error-area-not-yours")
    await kim.says("/cancel")
    await says_closed(kim, "송파구", "2026-12-01", "2026-12-01", "점검")
    await lee.says("/closures")
    assert "점검" not in lee.sees
    await lee.forges("reopen:1")
    assert lee.is_alerted("error-area-not-yours")
    for other in (judge, neighbour):
        await other.says("/closures")
        assert other.is_told("menu-command-unknown")
        await other.forges("reopen:1")
        assert other.is_alerted("menu-press-unknown")
    assert await asks(town, "송파구", date(2026, 12, 1)) == (False, date(2026, 12, 2))


async def test_the_week_of_a_community_is_a_setting(town):
    await admin_of(town)
    assert (await asks(town, "송파구", date(2026, 11, 29)))[0] is False
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.areas.set_rule(AreaId(area(town, "송파구")), "closure.closed_sun", value=False)
        await city.areas.set_rule(AreaId(area(town, "송파구")), "closure.closed_mon", value=True)
    assert await asks(town, "송파구", date(2026, 11, 29)) == (True, date(2026, 11, 29))
    assert await asks(town, "송파구", date(2026, 11, 30)) == (False, date(2026, 12, 1))
    assert await asks(town, "은평구", date(2026, 11, 30)) == (True, date(2026, 11, 30))


async def test_whoever_has_plans_on_closed_days_can_be_told(town, monkeypatch):
    mayor, heard = await admin_of(town), []

    async def told(_, closure):
        heard.append((closure.first, closure.last, closure.reason))

    monkeypatch.setattr(acts, "_CLOSED", [])
    acts.declare(told)
    await says_closed(mayor, "송파구", "2026-12-01", "2026-12-02", "점검")
    assert heard == [(date(2026, 12, 1), date(2026, 12, 2), "점검")]
