"""One library of two branches: fetched at either, given back at either, and carried between the two."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.lending import LoanState
from storage.audit import deeds
from storage.items import items
from storage.lending import loan_trips
from tests.borrowing import borrows, checks, hands, hears, library, loan_of, opens, place_of, shelves
from tests.regulating import area, sets
from tests.ruling import moderator_of

ELSEWHERE = "별관"


async def two_branches(town, **more):
    """A drill at the main place; the branch is joined to it on its card."""
    mayor, kim = await library(town, **more)
    number = await shelves(kim, "드릴")
    await opens(kim, name=ELSEWHERE)
    branch = await place_of(town, ELSEWHERE)
    await kim.forges(f"place:{branch}")
    await kim.presses_on("places-card", "main")
    await kim.presses("공구도서관")
    assert kim.is_told("places-branch", name="공구도서관")
    return mayor, kim, number, branch


async def keeper_of(town, mayor, name, place):
    """Somebody who keeps one branch alone."""
    await mayor.forges(f"keepplace:{place}:invite")
    link = mayor.sees.partition("start=")[2].split()[0]
    person = await town.resident(name)
    await person.says(f"/start {link}")
    await person.presses_on("roles-invited", "yes")
    return person


async def chooses(person, number):
    """From the card of the thing: elsewhere, as soon as it can be there."""
    await person.forges(f"item:{number}")
    await person.presses_on("items-borrow-where")
    await person.presses(ELSEWHERE)
    await person.presses_on("lending-when", "now")


async def trip_of(town):
    return (await town.rows(select(loan_trips).order_by(loan_trips.c.id.desc()).limit(1)))[0]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_thing_is_fetched_at_another_branch_and_goes_home(both, language):
    town = both
    _, kim, number, branch = await two_branches(town, locale=language)
    anna = await town.resident("안나", locale=language)
    await chooses(anna, number)
    assert anna.is_told("lending-travels")
    loan = await loan_of(town, number)
    assert (loan.place, loan.state) == (branch, LoanState.REQUESTED)
    await hands(kim, number)
    await kim.forges(f"keeploan:approve:{loan.id}")
    assert (await loan_of(town, number)).state is LoanState.REQUESTED
    await kim.forges(f"carry:send:{loan.id}")
    assert kim.is_told("lending-carried-send")
    await kim.forges(f"carry:send:{loan.id}")
    assert len(await town.rows(select(loan_trips))) == 1
    boris = await town.resident("보리", locale=language)
    await borrows(boris, number)
    assert (await loan_of(town, number)).id == loan.id
    await kim.forges(f"carry:arrive:{(await trip_of(town)).id}")
    assert (await loan_of(town, number)).state is LoanState.READY
    await hands(kim, number)
    out = await loan_of(town, number)
    assert out.state is LoanState.OUT
    assert hears(anna, "lending-notice-out", title="드릴", place=ELSEWHERE, due=out.due)
    await checks(kim, number)
    home = await trip_of(town)
    assert (home.origin, home.sent) == (branch, None)
    assert (await loan_of(town, number)).id == loan.id
    await kim.forges(f"carry:leave:{home.id}")
    await kim.forges(f"carry:arrive:{home.id}")
    assert (await loan_of(town, number)).borrower == boris.id
    assert len(await town.rows(select(loan_trips))) == 2


async def test_cancelled_under_way_it_comes_home_and_only_its_own_branch_takes_each_step(town):
    mayor, kim, number, branch = await two_branches(town)
    anna = await town.resident("안나")
    await chooses(anna, number)
    loan = await loan_of(town, number)
    stranger = await moderator_of(town, mayor, "은평사서", area="은평구", role="librarian")
    await stranger.forges(f"carry:send:{loan.id}")
    assert not await town.rows(select(loan_trips))
    await kim.forges(f"carry:send:{loan.id}")
    await anna.forges(f"myloan:cancel:{loan.id}")
    away = await trip_of(town)
    await stranger.forges(f"carry:arrive:{away.id}")
    assert (await trip_of(town)).arrived is None
    await kim.forges(f"carry:arrive:{away.id}")
    home = await trip_of(town)
    assert (home.id != away.id, home.origin, home.sent) == (True, branch, None)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_was_fetched_here_is_given_back_there(both, language):
    town = both
    mayor, kim, number, branch = await two_branches(town)
    lee = await keeper_of(town, mayor, "이사서", branch)
    anna = await town.resident("안나", locale=language)
    await borrows(anna, number)
    await hands(kim, number)
    loan = await loan_of(town, number)
    await anna.forges(f"myloan:bring:{loan.id}")
    assert anna.is_told("lending-bring-where", title="드릴")
    await anna.presses(ELSEWHERE)
    assert anna.is_told("lending-did-bring")
    back = await loan_of(town, number)
    assert (back.place, back.state) == (branch, LoanState.RETURNED)
    assert hears(lee, "lending-notice-brought", name="안나", title="드릴")
    await anna.forges(f"bringto:{loan.id}:{branch}")
    assert (await loan_of(town, number)).version == back.version
    boris = await town.resident("보리")
    await borrows(boris, number)
    await lee.says("/desk")
    assert lee.is_told("lending-desk-back", count=1)
    await checks(lee, number)
    assert (await loan_of(town, number)).borrower == anna.id
    await kim.forges(f"copypast:{number}:1")
    assert kim.is_told("lending-history-trip", step="waits", origin=ELSEWHERE, goal="공구도서관")
    home = await trip_of(town)
    await lee.forges(f"carry:leave:{home.id}")
    await lee.forges(f"carry:arrive:{home.id}")
    assert lee.is_alerted("error-area-not-yours")
    await kim.forges(f"carry:arrive:{home.id}")
    assert (await loan_of(town, number)).borrower == boris.id
    assert len(await town.rows(select(loan_trips))) == 1


async def test_a_librarian_of_one_branch_takes_back_what_is_brought_to_her_and_changes_nothing_else(town):
    mayor, kim, number, branch = await two_branches(town)
    lee = await keeper_of(town, mayor, "이사서", branch)
    anna = await town.resident("안나")
    await borrows(anna, number)
    await hands(kim, number)
    loan = await loan_of(town, number)
    await lee.says("/desk")
    assert "안나" not in lee.sees
    assert "드릴" not in lee.sees
    for forged in (
        f"keeploan:see:{loan.id}",
        f"checkloan:ok:{loan.id}",
        f"edititem:{number}",
        f"lendto:{number}",
    ):
        await lee.forges(forged)
        assert lee.is_alerted("error-area-not-yours"), forged
    await lee.forges(f"takein:{loan.id}:{loan.place}")
    assert lee.is_alerted("error-area-not-yours")
    far = await moderator_of(town, mayor, "은평사서", area="은평구", role="librarian")
    await far.forges(f"takein:{loan.id}:{branch}")
    assert (await loan_of(town, number)).state is LoanState.OUT
    await lee.forges(f"item:{number}")
    await lee.presses_on("items-take-in", copy=1, name=ELSEWHERE)
    assert lee.is_told("lending-taken-in")
    await lee.presses_on("lending-see")
    await lee.presses_on("check-ok")
    over = await loan_of(town, number)
    assert (over.state, over.place, over.keeper) == (LoanState.CHECKED, branch, lee.id)
    assert hears(anna, "lending-notice-checked", title="드릴")
    done = await town.rows(
        select(deeds.c.deed).where(deeds.c.who == lee.id, deeds.c.about == f"loan:{loan.id}")
    )
    assert [row[0] for row in done] == ["loan-taken-in", "loan-checked"]


async def test_somebody_waits_in_line_for_a_thing_at_another_branch(town):
    _, kim, number, branch = await two_branches(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await borrows(anna, number)
    await hands(kim, number)
    await boris.forges(f"item:{number}")
    await boris.presses_on("items-borrow-where")
    await boris.presses(ELSEWHERE)
    await boris.presses_on("lending-when", "wait")
    assert (await loan_of(town, number)).borrower == anna.id
    await checks(kim, number)
    loan = await loan_of(town, number)
    assert (loan.borrower, loan.place, loan.state) == (boris.id, branch, LoanState.REQUESTED)
    assert hears(boris, "lending-notice-turn-sent", title="드릴", place=ELSEWHERE)
    await kim.says("/desk")
    await kim.presses("공구도서관")
    assert kim.is_told("lending-road-send", count=1)


async def test_who_was_to_fetch_it_hears_that_it_travels_home_first(town):
    _, kim, number, branch = await two_branches(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await borrows(anna, number)
    await hands(kim, number)
    anna_has = await loan_of(town, number)
    day = anna_has.last + timedelta(days=1)
    await boris.forges(f"borrowat:day:{number}:{await place_of(town)}")
    await boris.presses(str(day.day))
    assert (await loan_of(town, number)).first == day
    await town.passes(days=(anna_has.last - anna_has.first).days)
    await anna.forges(f"bringto:{anna_has.id}:{branch}")
    await kim.forges(f"checkloan:ok:{anna_has.id}")
    later = await loan_of(town, number)
    assert (later.borrower, later.first > day) == (boris.id, True)
    facts = {"title": "드릴", "place": "공구도서관", "first": later.first, "fetch": later.fetch_by}
    assert hears(boris, "lending-notice-moved-travel", **facts)


async def test_where_collections_float_a_thing_stays_where_it_was_given_back(town):
    mayor, kim, number, branch = await two_branches(town)
    await sets(mayor, "lending.floats", area(town, "송파구"), "예")
    anna = await town.resident("안나")
    await borrows(anna, number)
    await hands(kim, number)
    await anna.forges(f"bringto:{(await loan_of(town, number)).id}:{branch}")
    await checks(kim, number)
    assert not await town.rows(select(loan_trips))
    assert (await town.rows(select(items.c.place).where(items.c.id == number)))[0][0] == branch
    await borrows(anna, number)
    loan = await loan_of(town, number)
    assert (loan.place, loan.state) == (branch, LoanState.READY)


async def test_who_lives_near_one_branch_borrows_from_all_of_the_library(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    await opens(kim, name=ELSEWHERE, area="가락금호")
    dana = await town.resident("다나", home="가락금호")
    await dana.forges(f"item:{number}")
    assert dana.is_told("error-item-gone")
    await kim.forges(f"joinplace:{await place_of(town, ELSEWHERE)}:{await place_of(town)}")
    await chooses(dana, number)
    assert dana.is_told("lending-travels")
