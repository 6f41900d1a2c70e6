"""Every state of a loan, as its borrower hears of it, in three languages: the right facts, and no leftovers."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from bot.domain.lending import OPEN
from storage.lending import lending_pauses
from tests.borrowing import borrows, checks, hands, hears, loan_of, opens, place_of, shelves
from tests.ruling import admin_of, moderator_of

PLACE = "공구도서관"
EVERY_DAY = range(7)

# What is done to the loan, one after another -> its state then, and what its borrower has heard.
PATHS = {
    "asked": ((), "requested", ()),
    "declined": (("refuse",), "declined", ("refused",)),
    "cancelled": (("cancel",), "cancelled", ()),
    "ready": (("approve",), "ready", ("ready",)),
    "withdrawn": (("approve", "refuse"), "cancelled", ("ready", "refused")),
    "not fetched": (("approve", "days 1", "days 1"), "missed", ("ready", "ends", "missed")),
    "out": (("approve", "hand"), "out", ("ready", "out")),
    "renewed": (("approve", "hand", "renew"), "out", ()),
    "due": (("approve", "hand", "days 1.35", "days 0.65"), "out", ("soon", "today")),
    "overdue": (("approve", "hand", "days 4"), "out", ("late-1",)),
    "brought": (("approve", "hand", "bring"), "returned", ()),
    "not there": (("approve", "hand", "bring", "absent"), "out", ("absent",)),
    "well": (("approve", "hand", "bring", "check ok"), "checked", ("checked",)),
    "dirty": (("approve", "hand", "check dirty"), "checked", ("harmed dirty",)),
    "parts": (("approve", "hand", "check parts"), "checked", ("harmed parts",)),
    "damaged": (("approve", "hand", "check damaged"), "checked", ("harmed damaged",)),
    "late": (("approve", "hand", "days 4", "check ok"), "checked", ("paused",)),
    "lost": (("approve", "hand", "days 10", "days 25"), "lost", ("lost",)),
    "replaced": (("approve", "hand", "days 10", "days 25", "check ok"), "checked", ("lost", "checked")),
}
WHY = {"ko": "수리 중입니다.", "en": "It is being mended.", "fr": "Il est en réparation."}


async def done(step, kim, anna, number):
    """One step of the table."""
    loan = (await loan_of(kim.town, number)).id
    match step.split():
        case ["days", days]:
            await kim.town.sleeps(days=float(days))
        case ["check", how]:
            await checks(kim, number, how)
        case ["hand"]:
            await hands(kim, number)
        case ["refuse"]:
            await kim.forges(f"keeploan:refuse:{loan}")
            await kim.says(WHY[kim.locale])
        case ["approve" | "absent" as do]:
            await kim.forges(f"keeploan:{do}:{loan}")
        case [do]:
            await anna.forges(f"myloan:{do}:{loan}")


async def facts(town, loan, title, language):
    """Everything that a notice may say of this loan."""
    told = {"title": title, "place": PLACE, "due": loan.due, "first": loan.first, "fetch": loan.fetch_by}
    told |= {"why": WHY[language]}
    found = await town.rows(select(lending_pauses).where(lending_pauses.c.loan == loan.id))
    if found:
        told |= {"late": loan.late_days, "days": found[0].days, "until": found[0].until, "count": 1}
    return told


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_every_state_of_a_loan_is_told_with_its_facts(town, language):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "Kim", role="librarian", locale=language)
    await opens(kim, PLACE, days=EVERY_DAY)
    there = await place_of(town, PLACE)
    async with town.app.storage.transaction(town.calendar.now()) as city:
        place = await city.places.place(there)
        await city.areas.set_rule(place.area, "lending.approval", value=True)
    for count, (path, (steps, state, heard)) in enumerate(PATHS.items(), 1):
        title = f"No{count}"
        number = await shelves(kim, title, photo=False)
        anna = await town.resident(f"Anna{count}", locale=language)
        await borrows(anna, number)
        assert anna.is_told("lending-asked"), path
        for step in steps:
            await done(step, kim, anna, number)
        loan = await loan_of(town, number)
        assert loan.state == state, path
        told = await facts(town, loan, title, language)
        for news in heard:
            key, *check = news.split()
            more = {"check": check[0]} if check else {}
            assert hears(anna, f"lending-notice-{key}", **told, **more), (path, news)
        await anna.says("/loans")
        assert (title in anna.sees) == (state in OPEN), path
        if path == "renewed":
            assert loan.renewals == 1
            assert anna.told("lending-is-out", due=loan.due) in anna.sees
        clean(anna, title, language)


def clean(person, title, language):
    """Nothing is left of how it is made, and nothing of another language."""
    for screen in (screen for screen in person.screens if title in screen.text):
        said = screen.text.replace(title, "").replace(PLACE, "")
        assert not re.search(r"[{}$]|\bNone\b|lending-|\?\?\?", said), said
        assert (re.search("[가-힣]", said) is not None) == (language == "ko"), said
