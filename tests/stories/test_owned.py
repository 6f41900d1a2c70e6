"""Things that stay with their owner: listed at a library, asked for, agreed to, handed over, back, gone."""

from __future__ import annotations

import asyncio
from datetime import date, datetime

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from bot.domain.owned import door
from bot.domain.places import code
from storage.audit import deeds
from storage.lending import item_holds, loan_photos, loans
from storage.owned import owned
from tests.behaving import sanctions
from tests.borrowing import borrows, hears, item_of, library, loan_of, place_of, reads
from tests.remembering import everything, traces
from tests.ruling import moderator_of
from tests.town import SEOUL

NOBODY = 987_654_321
SPOT, CONTACT = "101동 현관", "저녁 7시 뒤에 010-1234-5678"
FIRST = date(2026, 11, 23)


def at(day, hour):
    return datetime(2026, 11, day, hour, tzinfo=SEOUL)


async def lends(person, title="사다리", *, contact=CONTACT):
    """A thing of one's own in the catalogue of the only library."""
    await person.forges(f"lendmine:{await place_of(person.town)}")
    await person.presses_on("form-skip")
    await person.says(title)
    await person.answers("household")
    await person.says(SPOT)
    await (person.says(contact) if contact else person.presses_on("form-skip"))
    return await item_of(person.town, title)


async def steps(owner, number, do):
    """The owner's step with the newest loan of a thing."""
    await owner.forges(f"ownloan:{do}:{(await loan_of(owner.town, number)).id}")


def refused(person, key):
    """Said as a message where there is a next step to press, else shown over the screen."""
    return person.is_alerted(key) or person.is_told(key)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_neighbours_ladder_goes_out_and_comes_back(town, language):
    _, kim = await library(town, locale=language)
    anna = await town.resident("안나", locale=language)
    boris = await town.resident("보리", locale=language)
    await anna.says("/lend")
    await anna.presses_on("owned-mine", "add", name="공구도서관")
    await anna.sends_photo("ladder")
    await anna.presses_on("form-photos-done")
    await anna.says("사다리")
    await anna.answers("household")
    await anna.says(SPOT)
    await anna.says(CONTACT)
    assert anna.is_told("owned-added")
    number = await item_of(town, "사다리")
    await boris.says("/borrow 사다리")
    await boris.presses("사다리")
    assert boris.told("owned-by", name="안나") in boris.sees
    await boris.presses_on("items-borrow")
    assert boris.is_told("owned-requested")
    assert not reads(boris, SPOT)
    assert not reads(boris, CONTACT)
    assert hears(anna, "owned-notice-asked", name="보리", title="사다리", first=FIRST)
    assert not reads(kim, "보리")
    await anna.presses_on("owned-loan", "approve")
    told = {"name": "안나", "title": "사다리", "first": FIRST, "fetch": at(24, 12), "place": SPOT}
    assert hears(boris, "owned-notice-ready", **told, contact=CONTACT)
    await boris.forges(f"loan:{(await loan_of(town, number)).id}")
    assert boris.told("owned-reached", name="안나", contact=CONTACT) in boris.sees
    await steps(anna, number, "hand")
    assert hears(boris, "lending-notice-out", title="사다리", place=SPOT, due=at(25, 20))
    await town.sleeps(days=1, hours=9)
    assert hears(boris, "lending-notice-soon", title="사다리", place=SPOT, due=at(25, 20))
    await boris.presses_on("lending-step-bring")
    assert hears(anna, "owned-notice-brought", name="보리", title="사다리")
    await anna.presses_on("lending-see")
    await anna.presses_on("check-ok")
    assert anna.is_told("owned-checked", late=0)
    assert hears(boris, "lending-notice-checked", title="사다리")
    assert (await loan_of(town, number)).state == "checked"


async def test_a_no_needs_no_reason_and_tells_nobody_where_one_lives(town):
    await library(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    number = await lends(anna)
    await borrows(boris, number)
    await anna.presses_on("owned-loan", "refuse")
    assert anna.is_told("owned-did-refuse")
    assert hears(boris, "owned-notice-refused", title="사다리")
    await boris.forges(f"loan:{(await loan_of(town, number)).id}")
    assert not reads(boris, SPOT)
    assert not reads(boris, CONTACT)


async def test_no_librarian_and_no_stranger_decides_about_it(town):
    _, kim = await library(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    number = await lends(anna)
    await borrows(boris, number)
    loan = (await loan_of(town, number)).id
    for do in ("see", "approve", "refuse", "hand"):
        await kim.forges(f"keeploan:{do}:{loan}")
        assert kim.is_alerted("error-area-not-yours"), do
        for other in (kim, boris):
            await other.forges(f"ownloan:{do}:{loan}")
            assert refused(other, "error-loan-gone"), do
    for other in (kim, boris):
        for do in ("pause", "out"):
            await other.forges(f"ownstep:{do}:{number}")
            assert refused(other, "error-owned-gone"), do
        await other.forges(f"own:{number}")
        assert refused(other, "error-owned-gone")
    for press in (f"lendto:{number}", f"itemstep:repair:{number}"):
        await kim.forges(press)
        assert kim.is_alerted("error-owners-thing"), press
    await kim.says("/desk")
    assert "사다리" not in kim.sees
    assert (await loan_of(town, number)).state == "requested"
    await borrows(anna, number)
    assert anna.is_told("error-own-thing")


async def test_a_librarian_takes_off_what_does_not_belong_there_and_its_owner_is_told(town):
    _, kim = await library(town)
    anna = await town.resident("안나")
    number = await lends(anna)
    await kim.forges(f"item:{number}")
    await kim.presses_on("items-step-retire")
    assert hears(anna, "owned-notice-taken-off", title="사다리", place="공구도서관")
    await anna.forges(f"ownstep:resume:{number}")
    assert anna.told("item-state-retired") in anna.alert
    boris = await town.resident("보리")
    await boris.forges(f"item:{number}")
    assert refused(boris, "error-item-gone")


async def test_the_owners_code_hands_it_over_and_that_of_the_wall_does_not(town):
    await library(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    number, there = await lends(anna), await place_of(town)
    await borrows(boris, number)
    await steps(anna, number, "approve")
    loan = (await loan_of(town, number)).id
    async with town.app.storage.transaction(town.calendar.now()) as city:
        wall = code(await city.places.place(there), town.calendar.now())
    async with town.app.storage.transaction(town.calendar.now()) as city:
        mine = await city.owned.of_item(number)
        own = code(door(await city.places.place(there), mine), town.calendar.now())
    await anna.forges(f"own:{number}")
    assert own in anna.sees
    await boris.forges(f"myloan:collect:{loan}")
    await boris.says(wall)
    assert (await loan_of(town, number)).state == ("out" if wall == own else "ready")
    await boris.forges(f"myloan:collect:{loan}")
    await boris.says(own)
    assert boris.is_told("lending-did-collect")


async def test_it_rests_and_what_was_agreed_stays_and_out_means_out(town):
    await library(town)
    anna, boris, chae = [await town.resident(name) for name in ("안나", "보리", "채원")]
    number = await lends(anna)
    await borrows(boris, number)
    await steps(anna, number, "approve")
    await borrows(chae, number)
    assert "1번째" in chae.sees
    await anna.forges(f"ownstep:pause:{number}")
    assert anna.is_told("owned-did-pause")
    await chae.forges(f"item:{number}")
    assert chae.told("items-is-paused") in chae.sees
    assert (await loan_of(town, number)).state == "ready"
    await steps(anna, number, "hand")
    await anna.forges(f"ownstep:out:{number}")
    assert anna.is_alerted("error-item-in-use", title="사다리", count=1)
    await anna.forges(f"owncheck:ok:{(await loan_of(town, number)).id}")
    await anna.forges(f"ownstep:resume:{number}")
    assert hears(chae, "owned-notice-turn-asked", title="사다리")
    assert hears(anna, "owned-notice-asked", name="채원", title="사다리", first=FIRST)
    await anna.forges(f"ownstep:out:{number}")
    assert anna.is_told("owned-taken-out", title="사다리")
    assert hears(chae, "owned-notice-called-off", title="사다리")
    assert (await loan_of(town, number)).state == "cancelled"
    await chae.forges(f"item:{number}")
    assert refused(chae, "error-item-gone")


async def test_who_is_suspended_lends_nothing_and_who_waits_is_told_kindly(town):
    mayor, _ = await library(town)
    anna, boris, chae = [await town.resident(name) for name in ("안나", "보리", "채원")]
    number = await lends(anna)
    await borrows(boris, number)
    await steps(anna, number, "approve")
    await borrows(chae, number)
    judge = await moderator_of(town, mayor, "판사")
    await sanctions(judge, anna, "suspension", days=7)
    await town.sleeps(minutes=2)
    for who in (boris, chae):
        assert hears(who, "owned-notice-called-off", title="사다리")
    assert await town.rows(select(func.count()).where(item_holds.c.ended.is_(None))) == [(0,)]
    await chae.forges(f"item:{number}")
    assert chae.told("items-is-paused") in chae.sees
    await anna.forges(f"ownstep:resume:{number}")
    await town.sleeps(minutes=2)
    await chae.forges(f"item:{number}")
    assert chae.told("items-is-paused") in chae.sees


async def test_who_is_erased_leaves_nothing_in_the_catalogue(both):
    await library(both)
    anna, boris = await both.resident("안나"), await both.resident("보리")
    number = await lends(anna, "할머니사다리")
    await borrows(boris, number)
    await steps(anna, number, "approve")
    await steps(anna, number, "hand")
    await anna.says("/delete")
    assert anna.told("duty-owned", count=1) in anna.sees
    await anna.forges(f"owncheck:ok:{(await loan_of(both, number)).id}")
    await borrows(boris, number)
    await anna.says("/delete")
    await anna.presses_on("rights-delete", "ask", days=7)
    await both.sleeps(minutes=2)
    assert hears(boris, "owned-notice-called-off", title="할머니사다리")
    await both.passes(days=7, hours=12)
    left = traces(await everything(both.app.storage), "할머니사다리", SPOT, CONTACT, number=NOBODY)
    assert not left, left
    await boris.forges(f"item:{number}")
    assert refused(boris, "error-item-gone")


async def test_who_are_apart_do_not_meet_here(town):
    await library(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    number = await lends(anna)
    await anna.posts("의자")
    async with town.app.storage.transaction(town.calendar.now()) as city:
        found = await city.barter.mine(anna.id, most=1)
    await boris.forges(f"block:listing:{found[0].id}:1")
    await borrows(boris, number)
    assert refused(boris, "error-item-gone")
    assert await town.rows(select(func.count()).select_from(loans)) == [(0,)]


async def test_two_neighbours_want_it_at_once_and_a_thing_has_one_owner(both):
    await library(both)
    anna, boris, chae = [await both.resident(name) for name in ("안나", "보리", "채원")]
    number = await lends(anna)
    pressed = [one.press(f"borrow:{number}:0") for one in (boris, chae)]
    await asyncio.gather(*(both.app.lanes.put(each) for each in pressed))
    await both.settle()
    assert len(await both.rows(select(loans.c.id))) == 1
    assert len(await both.rows(select(item_holds.c.id))) == 1
    row = dict((await both.rows(select(owned)))[0]._mapping)
    del row["id"]
    with pytest.raises(IntegrityError):
        async with both.app.storage.engine.begin() as conn:
            await conn.execute(owned.insert().values(row | {"owner": chae.id}))


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_its_owner_photographs_it_at_the_hand_over_and_meets_elsewhere(town, language):
    _, kim = await library(town)
    anna = await town.resident("안나", locale=language)
    boris = await town.resident("보리", locale=language)
    number = await lends(anna)
    await borrows(boris, number)
    await steps(anna, number, "approve")
    loan = (await loan_of(town, number)).id
    await anna.forges(f"own:{number}")
    await anna.presses_on("owned-card", "change")
    await anna.says("경로당 앞")
    await anna.presses_on("form-skip")
    assert anna.is_told("owned-did-change")
    assert hears(boris, "owned-notice-spot", title="사다리", place="경로당 앞", contact=None)
    await kim.forges(f"ownchange:{number}")
    assert refused(kim, "error-owned-gone")
    await steps(anna, number, "hand")
    for stranger in (kim, boris):
        await stranger.forges(f"photoloan:out:{loan}")
        assert stranger.is_alerted("error-area-not-yours"), stranger.name
    await anna.forges(f"ownloan:see:{loan}")
    await anna.presses_on("lending-photo-out")
    await anna.sends_photo("ladder-out")
    await anna.presses_on("form-photos-done")
    assert anna.is_told("lending-photographed", title="사다리")
    assert [tuple(row.photos) for row in await town.rows(select(loan_photos))] == [("ladder-out",)]
    assert not await town.rows(select(deeds).where(deeds.c.deed == "loan-photographed"))
    await anna.presses_on("owned-loan", "back")
    assert "경로당 앞" in anna.sees
