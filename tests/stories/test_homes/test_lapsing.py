"""Papers that run out, searches that are given up, and students of whom nobody hears any more."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from storage.homes.guests import guests
from storage.homes.matches import matches
from tests.homing import agrees, asked, coordinator, guest_of, hears, match_of, seeks, state, verifies
from tests.stories.test_stays import agreed_to_meet, plans, until
from tests.town import SEOUL

LOCALES = ("ko", "en", "fr")


async def holds(town, number):
    """Until when all papers of a guest hold."""
    ((day,),) = await town.rows(select(guests.c.verified).where(guests.c.id == number))
    return day


@pytest.mark.parametrize("locale", LOCALES)
async def test_whose_papers_run_out_is_told_before_and_neither_looks_nor_meets_meanwhile(town, locale):
    kim, _, mina, number = await agreed_to_meet(town, locale=locale)
    who = await guest_of(town)
    last = await holds(town, who)
    await until(town, last - timedelta(days=100))
    await kim.says("/stays")  # a role of which nothing is heard for long would end
    for days in (30, 7):
        seen = len([1 for s in mina.screens if mina.told("homes-notice-papers-soon", until=last) in s.text])
        await until(town, last - timedelta(days=days))
        told = [1 for s in mina.screens if mina.told("homes-notice-papers-soon", until=last) in s.text]
        assert len(told) == seen + 1
    await until(town, last + timedelta(days=1))
    assert hears(mina, "homes-notice-lapsed")
    assert await state(town, guests, who) == "documents"
    await mina.forges("homeseen:1")
    assert mina.is_alerted("error-not-verified")
    await kim.forges(f"staystep:meet:{number}")
    assert kim.is_alerted("error-papers-missing", count=4)
    assert await state(town, matches, number) == "yes"
    await verifies(kim, who)
    await plans(kim, number)
    assert await state(town, matches, number) == "meeting"


@pytest.mark.parametrize("locale", LOCALES)
async def test_who_gives_up_in_the_middle_is_waited_for_by_nobody(town, locale):
    kim, lee, mina, number = await agreed_to_meet(town, locale=locale)
    at = await plans(kim, number)
    ((spot,),) = await town.rows(select(matches.c.place))
    facts = {"name": "미나", "at": at, "place": lee.told("stays-place", place=spot)}
    assert hears(lee, "stays-notice-meeting", **facts)
    await mina.says("/homes")
    await mina.presses_on("homes-searching", "end")
    await mina.presses_on("homes-ask-end", "yes")
    assert mina.is_told("homes-search-ended")
    assert await state(town, matches, number) == "withdrawn"
    assert await state(town, guests, await guest_of(town)) == "left"
    assert hears(lee, "homes-notice-over", name="미나")
    assert hears(kim, "homes-notice-gone")
    await town.sleeps(seconds=(at - town.calendar.now()).total_seconds())
    assert not hears(lee, "stays-notice-meeting-soon", **facts), "there is no such meeting"


async def test_who_takes_back_a_request_before_the_host_has_heard_of_it_troubles_her_not(town):
    _, lee, mina = await asked(town)
    await agrees(lee)
    heard = len(lee.screens)
    await mina.forges(f"homeback:{await match_of(town)}")
    assert hears(lee, "homes-notice-over", name="미나")
    assert len(lee.screens) == heard + 1


@pytest.mark.parametrize("locale", LOCALES)
async def test_who_shows_no_papers_for_months_is_told_then_forgotten_and_erased(both, locale):
    await coordinator(both)
    mina = await both.resident("미나", birth="2001", locale=locale)
    await seeks(mina)
    over = both.calendar.now() + timedelta(days=90)
    await both.sleeps(days=61)
    assert hears(mina, "homes-notice-idle-soon", until=over.astimezone(SEOUL).date())
    await both.sleeps(days=30)
    assert hears(mina, "homes-notice-idle")
    assert await state(both, guests, await guest_of(both)) == "left"
    await both.sleeps(days=31)
    await both.sleeps(hours=2)
    assert await both.rows(select(guests.c.id)) == []
