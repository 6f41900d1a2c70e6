"""People without a telephone: brought by who looks after them, who acts in their name and passes on news."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.domain.people import WARD_LEAST
from storage.audit import deeds
from storage.barter import listings
from storage.people import acting, wards
from storage.residents import residents
from tests.ruling import admin_of, moderator_of
from tests.trading import proposes


async def carer_of(town, name="코디", area="송파구", **more):
    mayor = await admin_of(town, f"{name}회장")
    return await moderator_of(town, mayor, name, area, role="coordinator", **more)


async def brings(carer, name="김순자", home="문정래미안"):
    """Somebody without a telephone joins; their number."""
    await carer.says("/proxy")
    await carer.says(name)
    await carer.says(home)
    if here := [key for key in carer.data if "|==" in key]:
        await carer.town.give(carer.press(here[0]))
    await carer.says("1940")
    await carer.presses_on("people-summary", "send")
    ((number,),) = await carer.town.rows(select(residents.c.id).where(residents.c.name == name))
    return number


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_somebody_without_a_telephone_joins_and_posts_in_their_own_name(both, language):
    kim = await carer_of(both, locale=language)
    number = await brings(kim)
    assert number >= WARD_LEAST
    assert kim.is_told("people-brought", name="김순자")
    await kim.presses_on("people-act")
    assert kim.is_told("runtime-behalf", name="김순자")
    assert kim.is_told("people-acting", name="김순자", minutes=30)
    await kim.posts("된장")
    assert kim.is_told("runtime-behalf", name="김순자")
    assert await both.rows(select(listings.c.owner)) == [(number,)]
    acts = select(func.count()).select_from(deeds).where(deeds.c.who == kim.id, deeds.c.behalf == number)
    assert (await both.rows(acts))[0][0] > 5
    await kim.presses_on("runtime-behalf", "end")
    assert kim.is_told("people-myself")
    assert not kim.is_told("runtime-behalf", name="김순자")
    await kim.says("/mine")
    assert "된장" not in kim.sees


async def test_roles_are_left_behind_and_come_back(town):
    kim = await carer_of(town)
    await brings(kim)
    await kim.presses_on("people-act")
    for command in ("/find 순자", "/proxy", "/helpline"):
        await kim.says(command)
        assert kim.is_told("menu-command-unknown"), command
    await kim.presses_on("runtime-behalf", "end")
    await kim.says("/find 순자")
    assert kim.is_told("people-found", words="순자", count=1)


async def test_it_ends_by_itself_and_takes_a_half_finished_form_along(both):
    kim = await carer_of(both)
    number = await brings(kim)
    await kim.presses_on("people-act")
    await kim.says("/want")
    await kim.presses_on("kind-thing")
    old = kim.data[0]
    await both.passes(minutes=31)
    await kim.forges(old)
    assert not await both.rows(select(listings.c.owner))
    assert kim.is_alerted("error-form-stale")
    await kim.says("/me")
    assert "코디" in kim.sees
    assert not kim.is_told("runtime-behalf", name="김순자")
    assert await both.rows(select(wards.c.id, wards.c.by)) == [(number, kim.id)]


async def test_what_there_is_to_tell_goes_to_who_looks_after_them_and_is_never_lost(both):
    kim, bada = await carer_of(both), await both.resident("바다")
    sun = both.newcomer("김순자", number=await brings(kim))
    await kim.presses_on("people-act")
    await kim.posts("된장")
    await kim.presses_on("runtime-behalf", "end")
    await kim.blocks()
    await proposes(bada, sun, "된장")
    assert not any("바다" in screen.text for screen in kim.screens)
    await kim.blocks(blocked=False)
    await kim.says("/menu")
    told = [screen for screen in kim.screens if kim.told("runtime-pass-on", name="김순자") in screen.text]
    assert told
    assert any("된장" in screen.text for screen in told)
    assert not any(screen.captions for screen in told)


async def test_nobody_acts_for_who_has_a_telephone_nor_elsewhere(town):
    kim, lee = await carer_of(town), await carer_of(town, "이", "은평구")
    bada = await town.resident("바다")
    number = await brings(kim)
    await kim.forges(f"actfor:{bada.id}")
    assert kim.is_alerted("error-no-ward")
    await lee.forges(f"actfor:{number}")
    assert lee.is_alerted("error-person-gone")
    await bada.forges(f"actfor:{number}")
    assert bada.is_alerted("menu-press-unknown")
    await bada.forges("myself")
    assert bada.is_told("people-myself")
    assert await town.rows(select(func.count()).select_from(acting)) == [(0,)]
    await lee.says("/proxy")
    await lee.says("박순자")
    await lee.says("문정래미안")
    if here := [key for key in lee.data if "|==" in key]:
        await town.give(lee.press(here[0]))
    await lee.presses_on("form-skip")
    await lee.presses_on("people-summary", "send")
    assert lee.is_alerted("error-area-not-yours")
