"""Those who look after people find them, read what is known, and write notes; each look is kept."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from storage.audit import deeds
from storage.cases import looks
from storage.people import notes
from tests.ruling import admin_of, moderator_of
from tests.trading import settled_trade

ELSEWHERE = "은평뉴타운폭포동4단지제2"


async def carer_of(town, name="코디", area="송파구", role="coordinator", **more):
    return await moderator_of(town, await admin_of(town, f"{name}회장"), name, area, role=role, **more)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        *(("김순자", ["김순자"]), ("순자", ["김순자", "이순자"]), ("ㄱㅅㅈ", ["김순자"])),
        *(("ㅅㅈ", ["김순자", "이순자"]), ("bob", ["Bob_1"]), ("_", ["Bob_1"]), ("%", []), ("없는이", [])),
    ],
)
async def test_people_are_found_by_names_parts_and_initials_where_one_looks_after_them(both, typed, found):
    kim = await carer_of(both)
    for name in ("김순자", "이순자", "Bob_1"):
        await both.resident(name)
    await both.resident("박순자", home=ELSEWHERE)
    await kim.says(f"/find {typed}")
    assert kim.is_told("people-found", words=typed, count=len(found))
    assert all(name in kim.sees for name in found)
    assert "박순자" not in kim.sees
    seen = select(func.count()).select_from(looks).where(looks.c.why == "find")
    assert await both.rows(seen) == [(len(found),)]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_the_card_tells_what_is_known_and_notes_are_added(both, language):
    kim = await carer_of(both, locale=language)
    sun, bada = await both.resident("김순자", birth="1948"), await both.resident("바다")
    await settled_trade(both, sun, bada)
    await kim.says("/find")
    assert kim.is_told("people-ask-words")
    await kim.says("순자")
    await kim.presses("1. 김순자")
    assert kim.told("people-language-ko") in kim.sees
    assert kim.told("people-trades", open=0, settled=1, late=0) in kim.sees
    assert "1948" in kim.sees
    await kim.presses_on("people-card", "note")
    assert kim.is_told("people-note-on", name="김순자")
    await kim.says("무릎이 아파 계단을 오르기 어려우심")
    await kim.presses_on("people-open")
    assert "무릎이 아파" in kim.sees
    assert await both.rows(select(notes.c.whom, notes.c.by)) == [(sun.id, kim.id)]
    noted = select(deeds.c.who, deeds.c.whom).where(deeds.c.deed == "note-added")
    assert await both.rows(noted) == [(kim.id, sun.id)]
    cards = select(func.count()).select_from(looks).where(looks.c.whom == sun.id, looks.c.why == "card")
    assert await both.rows(cards) == [(2,)]


async def test_by_number_and_from_a_talk(town):
    kim, sun = await carer_of(town), await town.resident("김순자")
    await kim.says(f"/person {sun.id}")
    assert "김순자" in kim.sees
    for typed in ("/person 424242", f"/person {2**63 - 1}"):
        await kim.says(typed)
        assert kim.is_told("error-person-gone")
    await kim.says(f"/find {2**70}")
    assert kim.is_told("people-found", words=str(2**70), count=0)
    await sun.says("/human")
    await sun.says("전구")
    await kim.presses_on("helpline-see")
    await kim.presses_on("helpline-card", "take")
    await kim.presses_on("helpline-end")
    await kim.presses_on("people-card", "note")
    assert kim.is_told("people-note-on", name="김순자")


async def test_many_are_paged(town):
    kim = await carer_of(town)
    for n in range(10):
        await town.resident(f"순자{n}")
    await kim.says("/find 순자")
    assert kim.is_told("people-found", words="순자", count=8)
    await kim.presses_on("widget-after")
    assert kim.is_told("people-found", words="순자", count=2)


async def test_strangers_and_those_of_elsewhere_see_nothing(town):
    lee, bada = await carer_of(town, "이", "은평구"), await town.resident("바다")
    sun = await town.resident("김순자")
    for command in ("/find 순자", f"/person {sun.id}"):
        await bada.says(command)
        assert bada.is_told("menu-command-unknown")
    for forged in (f"person:{sun.id}", f"noteon:{sun.id}"):
        await bada.forges(forged)
        assert bada.is_alerted("menu-press-unknown")
        await lee.forges(forged)
        assert lee.is_alerted("error-person-gone")
    await lee.says("/find 순자")
    assert lee.is_told("people-found", words="순자", count=0)
    assert await town.rows(select(func.count()).select_from(looks)) == [(0,)]


async def test_from_the_card_a_moderator_takes_measures_and_a_coordinator_does_not(town):
    lee, kim = await moderator_of(town, await admin_of(town), "이"), await carer_of(town)
    haneul = await town.resident("하늘")
    for person in (lee, kim):
        await person.says("/find 하늘")
        await person.presses("1. 하늘")
    assert kim.told("conduct-sanction") not in kim.keys
    await lee.presses_on("conduct-sanction")
    await lee.answers("warning")
    await lee.says("욕설을 삼가 주십시오.")
    await lee.presses_on("conduct-summary", "send")
    assert haneul.is_told("conduct-notice-warning", why="욕설을 삼가 주십시오.")
