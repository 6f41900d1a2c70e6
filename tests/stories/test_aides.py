"""A daughter helps her mother: invited, taken on, ended with one press; and a word about cheats."""

from __future__ import annotations

import asyncio
import re

import pytest
from sqlalchemy import func, select

from storage.aides import aides, scam_words
from storage.audit import deeds
from tests.ruling import admin_of, moderator_of


def link_in(person):
    """The payload of the invitation on the newest screen."""
    found = re.search(r"start=(h-[\w-]+)", person.sees)
    assert found, person.sees
    return found[1]


async def invites(senior, *scopes):
    """The payload of an invitation with these boxes ticked."""
    await senior.says("/helpers")
    await senior.presses_on("aides-mine", "invite")
    for scope in scopes:
        await senior.answers(scope)
    await senior.presses_on("form-done")
    return link_in(senior)


async def helps(aide, senior, *scopes):
    """The invitation, taken."""
    await aide.says(f"/start {await invites(senior, *scopes)}")
    await aide.presses_on("aides-invited", "yes")


async def mother(town, language="ko"):
    """Somebody who reads plain wording."""
    return await town.resident("이순자", locale=language, birth="1950")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_daughter_helps_until_her_mother_presses_once(town, language):
    soonja, mijin = await mother(town, language), await town.resident("이미진", locale=language)
    link = await invites(soonja, "answer", "notices")
    await mijin.says(f"/start {link}")
    assert mijin.is_told("aides-invited", name="이순자", answers="yes", hears="yes")
    await mijin.presses_on("aides-invited", "yes")
    assert mijin.is_told("aides-accepted", name="이순자")
    assert soonja.is_told("aides-notice-accepted", name="이미진", answers="yes", hears="yes")
    await mijin.says("/helpers")
    assert "이순자" in mijin.sees
    await soonja.presses_on("aides-end")
    assert soonja.is_told("aides-ended")
    assert mijin.is_told("aides-notice-ended", name="이순자")
    await mijin.says("/helpers")
    assert "이순자" not in mijin.sees


async def test_a_link_works_for_one_and_for_nobody_who_made_it(town):
    soonja, mijin, boris = await mother(town), await town.resident("이미진"), await town.resident("보리")
    link = await invites(soonja, "read")
    await soonja.says(f"/start {link}")
    assert soonja.is_told("error-own-aide")
    await mijin.says(f"/start {link}")
    await boris.says(f"/start {link}")
    await asyncio.gather(mijin.presses_on("aides-invited", "yes"), boris.presses_on("aides-invited", "yes"))
    taken = await town.rows(select(aides.c.aide).where(aides.c.aide.is_not(None)))
    assert len(taken) == 1
    assert [person.is_told("aides-accepted", name="이순자") for person in (mijin, boris)].count(True) == 1


async def test_no_is_asked_no_reason_and_an_empty_list_is_no_help(town):
    soonja, mijin = await mother(town), await town.resident("이미진")
    await soonja.forges("go:invite-helper")
    await soonja.presses_on("form-done")
    assert soonja.told("error-no-scope") in (soonja.alert, soonja.sees)
    await soonja.answers("read")
    await soonja.presses_on("form-done")
    link = link_in(soonja)
    await mijin.says(f"/start {link}")
    await mijin.presses_on("aides-invited", "no")
    assert mijin.is_told("aides-declined")
    await mijin.says(f"/start {link}")
    assert mijin.is_told("error-aide-gone")


async def test_a_coordinator_writes_down_what_she_heard_and_it_can_be_denied(town):
    mayor, soonja = await admin_of(town), await mother(town)
    oh = await moderator_of(town, mayor, "오담당", role="coordinator")
    far = await moderator_of(town, mayor, "먼담당", "은평구", role="coordinator")
    mijin = await town.resident("이미진")
    await far.forges(f"aidefor:{soonja.id}")
    assert far.is_alerted("error-area-not-yours")
    await mijin.forges(f"aidefor:{soonja.id}")
    assert mijin.is_alerted("menu-press-unknown")
    await oh.forges(f"aidefor:{soonja.id}")
    await oh.answers("answer")
    await oh.presses_on("form-done")
    await oh.answers("yes")
    link = link_in(oh)
    assert soonja.is_told("aides-notice-heard", name="오담당")
    assert await town.rows(select(deeds.c.whom, deeds.c.behalf).where(deeds.c.deed == "aide-heard")) == [
        (soonja.id, soonja.id)
    ]
    await soonja.presses_on("aides-end")
    await mijin.says(f"/start {link}")
    assert mijin.is_told("error-aide-gone")


async def test_a_stranger_ends_nobodys_help(town):
    soonja, mijin, boris = await mother(town), await town.resident("이미진"), await town.resident("보리")
    await helps(mijin, soonja, "answer")
    await boris.forges("aideend:1")
    assert boris.is_alerted("error-aide-gone")
    assert await town.rows(select(aides.c.ended)) == [(None,)]


async def test_once_a_month_by_day_she_hears_what_nobody_here_ever_asks_for(town):
    soonja, boris = await mother(town), await town.resident("보리")
    await town.sleeps(days=11)
    assert not soonja.is_told("aides-notice-scams")
    await town.sleeps(days=2)
    await town.sleeps(hours=1)
    assert soonja.is_told("aides-notice-scams")
    assert not boris.is_told("aides-notice-scams")
    await town.sleeps(days=1)
    assert await town.rows(select(func.count()).select_from(scam_words)) == [(1,)]
