"""Residents look at what is known of them, change it, and follow links."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from storage.barter import listings
from storage.residents import consents, residents

HANGUL = re.compile("[가-힣]")
GIVEN = select(consents.c.tick, consents.c.withdrawn).order_by(consents.c.id)


async def test_start_after_joining_shows_the_menu(town):
    person = await town.resident("하늘")
    await person.says("/start")
    assert person.is_told("menu-main", name="하늘")


async def test_a_consent_is_taken_back_as_easily_as_it_was_given(both):
    person = await both.resident("하늘")
    await person.says("/me")
    await person.presses_on("residents-me", "consents")
    await person.presses_on("tick-homestay")
    for step in (
        ("residents-consent", "give"),
        ("residents-consent", "sure"),
        ("residents-consent-sure", "back"),
    ):
        await person.presses_on(*step)
    await person.presses_on("residents-consent", "give")
    rows = await both.rows(GIVEN)
    assert [(row.tick, row.withdrawn is not None) for row in rows] == [
        ("service", False),
        ("profile", False),
        ("homestay", True),
        ("homestay", False),
    ]


async def test_the_first_consent_stays_as_long_as_the_membership(town):
    person = await town.resident("하늘")
    await person.says("/me")
    await person.presses_on("residents-me", "consents")
    await person.presses_on("tick-service")
    await person.presses_on("residents-consent", "sure")
    assert person.told("tick-means-service") in person.sees
    assert person.told("rights-door-delete") in person.keys
    await person.forges("tick:service:back")
    assert person.is_told("error-consent-stays")
    assert ("service", None) in await town.rows(GIVEN)


async def test_the_language_changes_everywhere_at_once(town):
    person = await town.resident("Sky")
    await person.says("/language")
    await person.presses("English")
    person.reads = "en"
    assert person.is_told("residents-spoken")
    await person.presses_on("menu-door")
    assert person.is_told("menu-main", name="Sky")
    for command in ("/menu", "/help", "/me", "/home", "/browse", "/mine", "/saved", "/search"):
        await person.says(command)
        assert not HANGUL.search(person.sees.replace("한국어", "") + " ".join(person.keys)), command


async def test_a_new_name_is_a_name_of_ones_own_choosing(town):
    person = await town.resident("하늘")
    await person.says("/me")
    await person.presses_on("residents-me", "rename")
    await person.says("가" * 41)
    assert person.is_told("error-text-too-long", length=41, most=40)
    await person.says("<i>바다</i>")
    assert "<i>바다</i>" in person.sees
    assert (await town.rows(select(residents.c.name))) == [("<i>바다</i>",)]


async def test_a_link_leads_to_the_listing_also_when_one_has_to_join_first(town):
    owner = await town.resident("주인")
    await owner.posts("전동 드릴")
    (key,) = (await town.rows(select(listings.c.key)))[0]
    newcomer = await town.resident("바다")
    await newcomer.says(f"/start l-{key}")
    assert "전동 드릴" in newcomer.sees
    late = town.newcomer("산")
    await late.joins(link=f"l-{key}")
    await late.presses_on("residents-welcome", "open")
    assert "전동 드릴" in late.sees


async def test_a_link_followed_while_joining_is_remembered(town):
    owner = await town.resident("주인")
    await owner.posts("전동 드릴")
    (key,) = (await town.rows(select(listings.c.key)))[0]
    person = town.newcomer("바다")
    await person.joins_until("home")
    await person.says(f"/start l-{key}")
    assert person.is_told("areas-ask-home", step="ask", area="")
    await person.says("문정래미안")
    await person.presses_on("residents-summary", "send")
    await person.presses_on("residents-welcome", "open")
    assert "전동 드릴" in person.sees


@pytest.mark.parametrize("link", ["x-foo", "l-", "l-" + "a" * 62, "l-드릴", "a:b|c", "\u202e", "l-x y"])
async def test_an_unknown_link_is_refused_politely(both, link):
    person = await both.resident("하늘")
    await person.says(f"/start {link}")
    assert person.is_told("menu-link-unknown")
    newcomer = both.newcomer("바다")
    await newcomer.joins(link=link)
    assert newcomer.is_told("residents-welcome", name="바다")


async def test_a_link_to_nothing_is_refused_politely(both):
    person = await both.resident("하늘")
    await person.says("/start l-nothing")
    assert person.is_told("error-listing-gone")
