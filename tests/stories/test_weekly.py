"""The weekly list of a place: on Monday at ten to its librarians, once, and only to who wants it."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from bot.actions import weekly as acts
from storage.weekly import weekly_lists, weekly_silences
from tests.borrowing import borrows, checks, hands, hears, library, place_of, shelves
from tests.ruling import moderator_of
from tests.stories.test_owned import lends
from tests.town import founded

NOTHING = dict.fromkeys(("late", "people", "asked", "back", "fetch", "waiting", "broken", "supplies"))
NEXT_MONDAY = timedelta(days=7, minutes=1)
"""A play begins on a Monday at ten."""


def told(keeper, **counts):
    """Whether the list with these numbers has come."""
    return hears(keeper, "weekly-notice-list", **{"name": "공구도서관", **NOTHING, **counts})


async def a_week(town, **more):
    """Something of everything: late, waited for, broken, to be fetched."""
    mayor, kim = await library(town, **more)
    drill, saw, tape = [await shelves(kim, title, photo=False) for title in ("드릴", "톱", "줄자")]
    anna, boris = await town.resident("안나"), await town.resident("보리")
    for number in (drill, saw):
        await borrows(anna, number)
        await hands(kim, number)
    await borrows(boris, drill)
    await checks(kim, saw, "damaged")
    ladder = await lends(anna)
    await borrows(boris, ladder)
    return mayor, kim, tape


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_on_monday_the_librarian_reads_what_there_is(town, language):
    _, kim, tape = await a_week(town, locale=language)
    chae = await town.resident("채원")
    await town.sleeps(days=6, hours=23, minutes=58)
    await chae.forges(f"borrowon:{tape}")
    await chae.says("2026-12-02")
    assert await town.rows(select(weekly_lists.c.id)) == []
    await town.sleeps(minutes=3)
    assert told(kim, late=1, people=1, fetch=1, waiting=1, broken=1)
    await kim.presses_on("weekly-open")
    assert kim.told("weekly-line", title="드릴", who="안나", day=date(2026, 11, 25)) in kim.sees
    assert kim.told("weekly-line", title="줄자", who="채원", day=date(2026, 12, 2)) in kim.sees
    assert kim.told("weekly-line-people", who="안나", now=1, before=0) in kim.sees
    assert kim.told("weekly-line-waiting", title="드릴", count=1) in kim.sees
    assert kim.told("weekly-line-broken", title="톱") in kim.sees
    assert "사다리" not in kim.sees
    assert await town.rows(select(weekly_lists.c.week)) == [(date(2026, 11, 30),)]


async def test_a_librarian_turns_it_off_and_on_again_for_themselves(town):
    mayor, kim, _ = await a_week(town)
    lee = await moderator_of(town, mayor, "이사서", role="librarian")
    there = await place_of(town)
    await kim.says("/desk")
    await kim.presses_on("weekly-open")
    await kim.presses_on("weekly-list", "off")
    await kim.forges(f"weeklysay:{there}:0")
    await town.sleeps(days=7, minutes=1)
    assert not told(kim, late=1, people=1, waiting=1, broken=1)
    assert told(lee, late=1, people=1, waiting=1, broken=1)
    await kim.presses_on("weekly-list", "on")
    assert await town.rows(select(func.count()).select_from(weekly_silences)) == [(0,)]
    await town.sleeps(days=7)
    assert told(kim, late=1, people=1, waiting=1, broken=1)


async def test_nobody_reads_or_silences_the_list_of_another_place(town):
    mayor, _ = await library(town)
    far = await moderator_of(town, mayor, "먼사서", "은평구", role="librarian")
    anna, there = await town.resident("안나"), await place_of(town)
    for press in (f"weekly:{there}", f"weeklysay:{there}:0"):
        await far.forges(press)
        assert far.is_alerted("error-area-not-yours")
        await anna.forges(press)
        assert anna.is_alerted("menu-press-unknown")
    assert await town.rows(select(weekly_silences.c.id)) == []


async def test_where_there_is_nothing_to_do_nothing_is_said(town):
    _, kim = await library(town)
    await shelves(kim, "드릴")
    await town.sleeps(days=7, minutes=1)
    assert not told(kim)
    assert len(await town.rows(select(weekly_lists.c.id))) == 1


async def test_a_closed_monday_moves_it(town):
    _, kim, _ = await a_week(town)
    await kim.forges(f"keepplace:{await place_of(town)}:days")
    await kim.says("2026-11-30")
    await kim.says("2026-12-01")
    await kim.says("공사")
    await kim.answers("yes")
    await town.sleeps(days=8, minutes=1)
    assert await town.rows(select(weekly_lists.c.id)) == []
    await town.sleeps(days=1)
    assert told(kim, late=1, people=1, waiting=1, broken=1)


async def test_it_comes_once_a_week_from_two_processes(both):
    _, kim, _ = await a_week(both)
    other, app = await founded(both.app.storage.engine.url.render_as_string(hide_password=False))
    then = both.calendar.now() + NEXT_MONDAY

    async def sweeps(town):
        async with town.app.storage.transaction(then) as city:
            await acts.sweep(city)

    await asyncio.gather(sweeps(both), sweeps(other))
    await app.close()
    await both.sleeps(days=7, hours=3)
    assert await both.rows(select(weekly_lists.c.week)) == [(date(2026, 11, 30),)]
    counts = NOTHING | {"late": 1, "people": 1, "waiting": 1, "broken": 1}
    words = kim.told("weekly-notice-list", name="공구도서관", **counts)
    assert sum(words in screen.text for screen in kim.screens) == 1
    row = dict((await both.rows(select(weekly_lists)))[0]._mapping)
    del row["id"]
    with pytest.raises(IntegrityError):
        async with both.app.storage.engine.begin() as conn:
            await conn.execute(weekly_lists.insert().values(row))
