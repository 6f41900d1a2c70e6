"""What a moderator decides to be replaced: on the desk, in the borrower's list, reminded of, settled, undone."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from storage.audit import deeds
from storage.cases import cases
from storage.items import items
from storage.lending import lending_owed, loans
from tests.borrowing import borrows, checks, hands, hears, library, loan_of, shelves
from tests.ruling import decides, moderator_of, takes

TALE = {"title": "드릴", "place": "공구도서관", "until": date(2026, 12, 7)}
OWED = select(lending_owed.c.person, lending_owed.c.until, lending_owed.c.how)


async def number_of(town):
    return (await town.rows(select(cases.c.key).order_by(cases.c.id.desc())))[0][0]


async def harmed(town, language="ko", how="damaged"):
    """A drill that came back broken, and what the moderator decides of it: to be replaced."""
    mayor, kim = await library(town, locale=language)
    lee = await moderator_of(town, mayor, "이")
    drill, saw = await shelves(kim, "드릴"), await shelves(kim, "톱", photo=False)
    anna = await town.resident("안나", locale=language)
    await borrows(anna, drill)
    await hands(kim, drill)
    if how == "lost":
        await town.sleeps(days=10)
        await town.sleeps(days=23)
    else:
        await checks(kim, drill, how)
    await takes(lee, await number_of(town))
    await decides(lee, "replace")
    return mayor, kim, lee, anna, drill, saw


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_is_to_be_replaced_is_seen_reminded_of_and_settled(both, language):
    town = both
    _, kim, _, anna, drill, saw = await harmed(town, language)
    assert await town.rows(OWED) == [(anna.id, TALE["until"], None)]
    await anna.says("/loans")
    assert anna.told("lending-line-owed", **TALE) in anna.sees
    await borrows(anna, saw)
    assert anna.is_told("error-still-owed", title="드릴", until=TALE["until"], late="no")
    await kim.says("/desk")
    line = {"n": 1, "title": "드릴", "who": "안나", "since": date(2026, 11, 23), "until": TALE["until"]}
    assert kim.told("lending-desk-owed-line", **line) in kim.sees
    for key, days in (("owed-soon", 13.4), ("owed-today", 0.6), ("owed-late-7", 7)):
        await town.sleeps(days=days)
        assert hears(anna, f"lending-notice-{key}", **TALE), key
    await borrows(anna, saw)
    assert anna.is_told("error-still-owed", title="드릴", until=TALE["until"], late="yes")
    await kim.says("/desk")
    await kim.presses_on("lending-desk-open", n=1, title="드릴")
    await kim.presses_on("lending-owed-replaced")
    assert kim.is_told("lending-owed-did-replaced")
    assert hears(anna, "lending-notice-owed-replaced", title="드릴")
    assert await town.rows(select(items.c.state).where(items.c.id == drill)) == [("available",)]
    await kim.forges("owed:replaced:1")
    assert kim.is_alerted("error-owed-gone")
    await borrows(anna, saw)
    assert anna.is_told("lending-kept")
    await town.sleeps(days=8)
    weekly = anna.told("lending-owed-reminded", **TALE)
    assert sum(weekly in screen.text for screen in anna.screens) == 1
    done = select(deeds.c.deed, deeds.c.whom).where(deeds.c.deed.like("owed-%"))
    assert await town.rows(done) == [("owed-replaced", anna.id)]


async def test_a_decision_taken_back_takes_back_what_is_owed(town):
    _, _, lee, anna, _, saw = await harmed(town)
    await lee.presses_on("cases-card", "undo")
    assert [row.how for row in await town.rows(OWED)] == ["undone"]
    await borrows(anna, saw)
    assert anna.is_told("lending-kept")
    await town.sleeps(days=14)
    assert not hears(anna, "lending-notice-owed-soon", **TALE)
    await lee.forges("owed:see:1")
    assert lee.is_alerted("error-owed-gone")


async def test_what_is_settled_is_not_taken_back(town):
    _, kim, lee, anna, drill, _ = await harmed(town)
    await kim.forges("owed:forgiven:1")
    assert kim.is_told("lending-owed-did-forgiven")
    assert hears(anna, "lending-notice-owed-forgiven", title="드릴")
    assert await town.rows(select(items.c.state).where(items.c.id == drill)) == [("maintenance",)]
    await lee.presses_on("cases-card", "undo")
    assert lee.is_alerted("error-undo-impossible")
    assert [row.how for row in await town.rows(OWED)] == ["forgiven"]


@pytest.mark.parametrize(("do", "state"), [("replaced", "available"), ("forgiven", "lost")])
async def test_what_was_lost_is_back_or_written_off(town, do, state):
    _, kim, _, _, drill, _ = await harmed(town, how="lost")
    await kim.says("/desk")
    assert kim.told("lending-desk-late", count=1) not in kim.sees, "it is said once, as to be replaced"
    await kim.forges(f"owed:{do}:1")
    assert (await loan_of(town, drill)).state == "checked"
    assert await town.rows(select(items.c.state).where(items.c.id == drill)) == [(state,)]
    assert [row.how for row in await town.rows(OWED)] == [do]


async def test_what_was_lost_and_is_written_off_is_lost_again_when_that_is_taken_back(town):
    _, kim, lee, anna, drill, _ = await harmed(town, how="lost")
    await lee.presses_on("cases-card", "undo")
    await decides(lee, "wear")
    assert await town.rows(select(loans.c.state)) == [("checked",)]
    await lee.presses_on("cases-card", "undo")
    assert await town.rows(select(loans.c.state)) == [("lost",)]
    await decides(lee, "replace")
    assert [row.how for row in await town.rows(OWED)] == ["undone", None]
    await checks(kim, drill)
    assert [row.how for row in await town.rows(OWED)] == ["undone", "replaced"]
    assert hears(anna, "lending-notice-checked", title="드릴")


async def test_strangers_and_keepers_elsewhere_settle_nothing(town):
    mayor, _, _, anna, _, _ = await harmed(town)
    far = await moderator_of(town, mayor, "먼사서", "은평구", role="librarian")
    for person in (anna, far):
        for do in ("see", "replaced", "forgiven"):
            await person.forges(f"owed:{do}:1")
            assert person.is_alerted("error-area-not-yours"), do
    assert [row.how for row in await town.rows(OWED)] == [None]
