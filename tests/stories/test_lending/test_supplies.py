"""What is used up with a thing: set, told at the hand-over, counted down at the check, refilled."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from bot.domain.lending import Supply
from storage.audit import deeds
from storage.lending import item_supplies, supply_uses
from tests.borrowing import borrows, checks, hands, hears, library, loan_of, shelves
from tests.ruling import moderator_of

LEFT = select(item_supplies.c.left).order_by(item_supplies.c.id)


async def sets(person, item, *, left=10, usual=3, low=5):
    """What goes with a thing, from its card."""
    await person.forges(f"item:{item}")
    await person.presses_on("lending-supplies-open")
    await person.presses_on("lending-supply-add")
    for said in ("비트", left, usual, low):
        await person.says(str(said))


async def comes_back(kim, person, item):
    await borrows(person, item)
    await hands(kim, item)
    await checks(kim, item)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_goes_with_a_thing_is_told_counted_down_and_refilled(both, language):
    _, kim = await library(both, locale=language)
    drill = await shelves(kim, "드릴")
    anna = await both.resident("안나", locale=language)
    await sets(kim, drill)
    assert kim.told("lending-supply-line", name="비트", left=10, usual=3, low=5) in kim.sees
    await comes_back(kim, anna, drill)
    assert hears(anna, "lending-notice-with", title="드릴", supplies="비트 × 3")
    await kim.presses_on("lending-used-usual", name="비트", count=3)
    assert kim.is_told("lending-used", name="비트", count=3, left=7, low="no")
    loan = (await loan_of(both, drill)).id
    await kim.forges(f"supplyuse:usual:1:{loan}")
    assert await both.rows(LEFT) == [(7,)], "a second press changes nothing"
    await comes_back(kim, anna, drill)
    await kim.presses_on("lending-used-typed", name="비트")
    await kim.says("8")
    assert kim.is_told("error-supply-short", name="비트", left=7)
    await kim.says("4")
    assert kim.is_told("lending-used", name="비트", count=4, left=3, low="yes")
    await kim.says("/desk")
    line = {"n": 1, "name": "비트", "left": 3, "title": "드릴"}
    assert kim.told("lending-desk-supply-line", **line) in kim.sees
    await both.sleeps(days=7, hours=3)
    counts = dict.fromkeys(("late", "people", "asked", "back", "fetch", "waiting", "broken"))
    assert hears(kim, "weekly-notice-list", name="공구도서관", **counts, supplies=1)
    await kim.forges("weekly:1")
    assert kim.told("weekly-line-supplies", name="비트", left=3, title="드릴") in kim.sees
    await kim.says("/desk")
    await kim.presses_on("lending-desk-open", n=1, title="비트")
    await kim.presses_on("lending-supply-refill", name="비트")
    await kim.says("20")
    assert await both.rows(LEFT) == [(23,)]
    await kim.presses_on("lending-supply-remove")
    assert kim.is_told("lending-supplies", title="드릴", count=0)
    done = select(deeds.c.deed).where(deeds.c.deed.like("supply-%")).order_by(deeds.c.id)
    names = ["supply-set", "supply-used", "supply-used", "supply-refilled", "supply-removed"]
    assert [row[0] for row in await both.rows(done)] == names


async def test_there_is_never_less_than_nothing(both):
    _, kim = await library(both)
    drill = await shelves(kim, "드릴")
    anna = await both.resident("안나")
    await sets(kim, drill, left=2, usual=5, low=0)
    await comes_back(kim, anna, drill)
    await kim.presses_on("lending-used-usual", name="비트", count=2)
    assert await both.rows(LEFT) == [(0,)]
    await sets(kim, drill, left=4)
    assert await both.rows(LEFT) == [(4,)], "a name that is there gets other numbers"
    less = Supply(item=drill, name="사포", left=-1, usual=1, low=1)
    with pytest.raises(IntegrityError):
        async with both.app.storage.transaction(both.calendar.now()) as city:
            await city.lending.put_supply(less)


async def test_supplies_are_the_keepers(town):
    mayor, kim = await library(town)
    drill = await shelves(kim, "드릴")
    anna = await town.resident("안나")
    await sets(kim, drill)
    await comes_back(kim, anna, drill)
    far = await moderator_of(town, mayor, "먼사서", "은평구", role="librarian")
    loan = (await loan_of(town, drill)).id
    presses = (f"supplies:{drill}", f"supply:add:{drill}", "supply:refill:1", "supply:remove:1")
    for press in (*presses, f"supplyuse:usual:1:{loan}", f"supplyuse:typed:1:{loan}"):
        await anna.forges(press)
        assert anna.is_alerted("menu-press-unknown"), press
        await far.forges(press)
        assert far.is_alerted("error-area-not-yours"), press
    assert await town.rows(select(supply_uses.c.id)) == []
    assert await town.rows(LEFT) == [(10,)]
