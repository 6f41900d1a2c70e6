"""A place in a line: offered to one at a time, taken, passed over, let go by; in every language, and plainly."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import select

from storage.lending import item_holds, loans
from tests.borrowing import borrows, checks, hands, hears, library, loan_of, shelves
from tests.town import SEOUL

TALE = {"title": "드릴", "place": "공구도서관"}


def at(day, hour):
    return datetime(2026, 11, day, hour, tzinfo=SEOUL)


async def in_line(town, language, **more):
    """Chae has the drill; Anna, Boris and Dora stand in line for it."""
    _, kim = await library(town, locale=language)
    drill = await shelves(kim, "드릴", photo=False)
    chae = await town.resident("채원", locale=language)
    anna, boris, dora = [
        await town.resident(name, locale=language, **more) for name in ("안나", "보리", "도라")
    ]
    await borrows(chae, drill)
    await hands(kim, drill)
    joined = {person.id: person.screen.id for person in (anna, boris, dora)}
    for person in (anna, boris, dora):
        await borrows(person, drill)
    return kim, drill, anna, boris, dora, joined


@pytest.mark.parametrize("birth", ["", "1948"])
@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_turn_is_offered_taken_let_go_by_and_passed_on(town, language, birth):
    kim, drill, anna, boris, dora, joined = await in_line(town, language, birth=birth)
    assert anna.easy == bool(birth)
    assert dora.is_told("lending-waiting", title="드릴", place=3, turn=date(2026, 12, 3))
    await checks(kim, drill)
    offered = {**TALE, "fetch": at(24, 12)}
    assert hears(anna, "lending-notice-turn", **offered)
    assert not hears(boris, "lending-notice-turn", **offered)
    await town.sleeps(days=1, hours=2, minutes=1)
    assert hears(anna, "lending-notice-missed", title="드릴")
    assert hears(boris, "lending-notice-turn", **TALE, fetch=at(25, 12))
    await boris.presses_on("lending-see")
    await boris.presses_on("lending-step-cancel")
    assert boris.is_told("lending-did-cancel")
    assert hears(dora, "lending-notice-turn", **TALE, fetch=at(25, 12))
    await hands(kim, drill)
    assert hears(dora, "lending-notice-out", **TALE, due=at(26, 20))
    states = select(loans.c.borrower, loans.c.state).order_by(loans.c.id)
    assert [tuple(row) for row in await town.rows(states)][1:] == [
        (anna.id, "missed"),
        (boris.id, "cancelled"),
        (dora.id, "out"),
    ]
    assert await town.rows(select(item_holds.c.id).where(item_holds.c.ended.is_(None))) == []
    for person in (anna, boris, dora) if birth else ():
        seen = [screen for screen in person.screens if screen.id > joined[person.id]]
        assert seen
        assert all(screen.captions[-1] == person.told("helpline-call-me") for screen in seen), person.name


async def test_who_is_to_pause_is_passed_over_and_keeps_the_place(both):
    _, kim = await library(both)
    drill, saw = await shelves(kim, "드릴", photo=False), await shelves(kim, "톱", photo=False)
    chae, anna, boris = [await both.resident(name) for name in ("채원", "안나", "보리")]
    await borrows(anna, saw)
    await hands(kim, saw)
    await borrows(chae, drill)
    await hands(kim, drill)
    for person in (anna, boris):
        await borrows(person, drill)
    await both.sleeps(days=4)
    await checks(kim, saw)
    await checks(kim, drill)
    assert hears(boris, "lending-notice-turn", **TALE, fetch=at(28, 12))
    assert not hears(anna, "lending-notice-turn", **TALE, fetch=at(28, 12))
    held = select(item_holds.c.borrower).where(item_holds.c.ended.is_(None))
    assert await both.rows(held) == [(anna.id,)]
    await hands(kim, drill)
    await both.sleeps(days=3)
    await checks(kim, drill)
    assert (await loan_of(both, drill)).borrower == anna.id, "the pause is over, and it is her turn"
