"""Copies with labels of their own, and what became of each: for who keeps it, and looked at on the record."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from handlers.items.labels import scanned
from storage.audit import deeds
from storage.cases import looks
from storage.items import items
from storage.notices import Saying
from tests.borrowing import borrows, checks, hands, hears, item_of, library, loan_of, place_of, shelves
from tests.bringing import exports
from tests.ruling import moderator_of
from tests.town import SEOUL


async def key_of(town, number):
    return (await town.rows(select(items.c.key).where(items.c.id == number)))[0][0]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_scanning_a_copy_opens_it_and_its_past(town, language):
    _, kim = await library(town, locale=language)
    number = await shelves(kim, "드릴", count=2)
    anna, boris = await town.resident("안나"), await town.resident("보리", locale=language)
    await borrows(anna, number)
    await hands(kim, number)
    await town.sleeps(days=3)
    await checks(kim, number)
    await borrows(boris, number)
    loan = await loan_of(town, number)
    key = await key_of(town, number)
    await kim.says(f"/start i-{key}2")
    assert kim.is_told("items-scanned", copy=2)
    await kim.presses_on("items-history", copy=2)
    assert kim.is_told("lending-history", title="드릴", copy=2, count=0)
    await kim.says(f"/start i-{key}1")
    await kim.presses_on("items-history", copy=1)
    assert kim.is_told("lending-history", title="드릴", copy=1, count=2)
    ready = {"n": 1, "who": "보리", "first": loan.first, "last": loan.last, "late": 0, "at": None}
    assert kim.told("lending-history-line", **ready, state=Saying("loan-state-ready")) in kim.sees
    began = loan.first - timedelta(days=3)
    back = town.calendar.now().astimezone(SEOUL)
    late = {"n": 2, "who": "안나", "first": began, "last": back, "late": 1, "at": None}
    assert kim.told("lending-history-line", **late, state=Saying("check-ok")) in kim.sees
    seen = select(looks.c.whom).where(looks.c.why == f"item:{number}").order_by(looks.c.whom)
    assert [row[0] for row in await town.rows(seen)] == sorted([anna.id, boris.id])


async def test_the_past_is_the_keepers_and_a_label_of_no_copy_opens_nothing(town):
    mayor, kim = await library(town)
    number = await shelves(kim, "드릴", count=2)
    anna = await town.resident("안나")
    key = await key_of(town, number)
    await anna.says(f"/start i-{key}2")
    assert anna.is_told("items-scanned", copy=2)
    assert anna.caption("items-history", None, copy=2) not in anna.keys
    await anna.forges(f"copypast:{number}:1")
    assert anna.is_alerted("menu-press-unknown")
    far = await moderator_of(town, mayor, "먼사서", "은평구", role="librarian")
    await far.forges(f"copypast:{number}:1")
    assert far.is_alerted("error-area-not-yours")
    await kim.forges(f"copypast:{number}:3")
    assert kim.is_told("error-item-gone")
    await anna.says(f"/start i-{key}9")
    assert anna.is_told("error-item-gone")
    assert await town.rows(select(looks.c.id)) == []


async def test_each_copy_has_a_label_and_the_next_sheet_has_the_rest(town):
    _, kim = await library(town)
    await shelves(kim, "드릴", count=30)
    there = await place_of(town)
    await kim.forges(f"labels:{there}:0")
    assert kim.is_told("items-labels", count=24)
    await kim.forges(f"labels:{there}:1")
    assert kim.is_told("items-labels", count=6)
    assert [name for name, _ in kim.files] == ["labels.pdf", "labels.pdf"]
    assert scanned("abcdefghijk12") == ("abcdefghijk", 12)
    assert scanned("abcdefghijk") == ("abcdefghijk", 0)


async def lends_their_own(person, title):
    await person.forges(f"lendmine:{await place_of(person.town)}")
    await person.presses_on("form-skip")
    await person.says(title)
    await person.answers("household")
    await person.says("101동 현관")
    await person.presses_on("form-skip")


async def test_loans_leave_for_who_keeps_the_place_and_no_neighbours_own(both):
    mayor, kim = await library(both)
    number = await shelves(kim, "=1+1 드릴")
    anna = await both.resident("안나")
    await borrows(anna, number)
    await hands(kim, number)
    await both.sleeps(days=1)
    await checks(kim, number, "dirty")
    await lends_their_own(await both.resident("보리"), "사다리")
    await borrows(anna, await item_of(both, "사다리"))
    await exports(kim, "loans", form="xlsx")
    rows = await exports(kim, "loans")
    assert hears(kim, "datasets-exported", count=1)
    said = dict(zip(rows[0], rows[1], strict=True))
    told = {"대여소": "공구도서관", "제목": "'=1+1 드릴", "빌린 이웃": "안나", "몇 번째": "1"}
    told |= {
        "빌린 날": "2026-11-23",
        "돌려줄 때": "2026-11-25 20:00",
        "어떻게 돌아왔는지": kim.told("check-dirty"),
    }
    assert {name: said.get(name) for name in told} == told
    assert said["살펴본 때"].startswith("2026-11-24")
    done = await both.rows(select(deeds.c.who, deeds.c.words).where(deeds.c.deed == "exported"))
    assert set(done) == {(kim.id, "loans")}
    far = await moderator_of(both, mayor, "먼사서", "은평구", role="librarian")
    assert len(await exports(far, "loans", area="은평구")) == 1
