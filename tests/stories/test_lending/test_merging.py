"""Two records of one person become one: what either has, waits for or may not do is the person's."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from storage.lending import item_holds, lending_pauses, loans
from tests.borrowing import borrows, checks, hands, hears, library, loan_of, shelves
from tests.ruling import decides, moderator_of, takes
from tests.stories.test_people.test_merging import proposes_to_merge, traces_of
from tests.town import SEOUL


async def become_one(town, mayor, stays, gone):
    judge, clerk = [await moderator_of(town, mayor, name) for name in ("판관", "서기")]
    number = await proposes_to_merge(judge, stays.id, gone.id)
    for person in (stays, gone):
        await person.presses_on("people-same-yes")
    await takes(clerk, number)
    await decides(clerk, "merge")


async def waiting(town):
    found = (
        select(item_holds.c.item, item_holds.c.borrower)
        .where(item_holds.c.ended.is_(None))
        .order_by(item_holds.c.id)
    )
    return [tuple(row) for row in await town.rows(found)]


async def test_of_two_places_in_a_line_and_two_things_kept_the_earlier_is_the_persons(both):
    mayor, kim = await library(both)
    drill, saw = await shelves(kim, "드릴"), await shelves(kim, "톱", count=2, photo=False)
    chae, anna, old, boris = [await both.resident(name) for name in ("채원", "안나", "옛안나", "보리")]
    await borrows(chae, drill)
    for person in (old, anna, boris):
        await borrows(person, drill)
    await borrows(old, saw)
    await hands(kim, saw)
    await borrows(anna, saw)
    await borrows(boris, saw)
    await become_one(both, mayor, anna, old)
    assert await traces_of(both, old.id) == []
    assert await waiting(both) == [(drill, anna.id), (drill, boris.id)]
    mine = select(loans.c.state).where(loans.c.item == saw, loans.c.borrower == anna.id).order_by(loans.c.id)
    assert [row[0] for row in await both.rows(mine)] == ["out", "cancelled"]
    assert (await loan_of(both, saw)).borrower == boris.id, "what was kept twice goes to who waits"


async def test_being_paused_and_reminded_goes_along(town):
    mayor, kim = await library(town)
    drill, saw = await shelves(kim, "드릴"), await shelves(kim, "톱", photo=False)
    anna, old = await town.resident("안나"), await town.resident("옛안나")
    await borrows(old, drill)
    await hands(kim, drill)
    await town.sleeps(days=4)
    await checks(kim, drill)
    await borrows(anna, saw)
    await hands(kim, saw)
    await become_one(town, mayor, anna, old)
    assert await town.rows(select(lending_pauses.c.person)) == [(anna.id,)]
    loan = await loan_of(town, saw)
    await borrows(anna, drill)
    assert anna.is_told("error-lending-paused", days=2, until=(loan.first + timedelta(days=2)))
    await town.sleeps(days=2, hours=10)
    tale = {"title": "톱", "place": "공구도서관", "due": loan.due.astimezone(SEOUL)}
    assert hears(anna, "lending-notice-soon", **tale)
