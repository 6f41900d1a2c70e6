"""One's own consents: seen with what they are for, given and taken back one by one, asked for anew."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.actions import residents as actions
from bot.domain import residents as rules
from bot.domain.residents import CONSENT_TEXT
from handlers.residents import consents as screens
from storage import turns
from storage.residents import consents
from tests.paying import turn


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_each_says_what_it_is_for_and_what_refusing_means_before_it_is_taken_back(town, language):
    anna = await town.resident("안나", language)
    await anna.says("/consents")
    day = town.calendar.now().date()
    words = {"text": CONSENT_TEXT, "day": day}
    given = {**words, "language": anna.told(f"people-language-{language}")}
    assert anna.told("residents-consent-since", what=anna.told("tick-profile"), **given) in anna.sees
    assert anna.told("residents-consent-none", what=anna.told("tick-homestay")) in anna.sees
    await anna.presses_on("form-ticked", what=anna.told("tick-profile"))
    assert anna.told("tick-about-profile") in anna.sees
    await anna.presses_on("residents-consent", "sure")
    assert anna.told("tick-means-profile") in anna.sees
    await anna.presses_on("residents-consent-sure", "keep")
    assert len(await given_by(town, anna)) == 2
    await anna.presses_on("residents-consent", "sure")
    await anna.presses_on("residents-consent-sure", "back")
    assert await given_by(town, anna) == ["service"]
    assert anna.told("residents-consent-past", **given, ended=day) in anna.sees
    await anna.presses_on("residents-consent", "give")
    assert sorted(await given_by(town, anna)) == ["profile", "service"]
    await anna.forges("tick:service:sure")
    assert anna.told("tick-means-service") in anna.sees
    assert anna.caption("rights-door-delete", None) in anna.keys
    await anna.forges("tick:service:back")
    assert anna.is_told("error-consent-stays")


async def test_words_that_change_are_asked_about_again_and_nothing_new_begins_before(both, monkeypatch):
    anna = await both.resident("안나")
    for module in (rules, actions, screens, turns):
        monkeypatch.setattr(module, "CONSENT_TEXT", "2027-01")
    bada = await both.resident("바다")
    await both.passes(minutes=2)
    assert anna.is_told("residents-notice-consents")
    assert not bada.is_told("residents-notice-consents")
    await anna.says("/offer")
    assert anna.is_told("error-consent-outdated")
    await anna.says("/balance")
    assert not anna.is_told("error-consent-outdated")
    await anna.says("/offer")
    await anna.presses_on("residents-me", "consents")
    await anna.presses_on("form-ticked", what=anna.told("tick-service"))
    await anna.presses_on("residents-consent", "give")
    past = select(consents.c.text, consents.c.withdrawn.is_(None)).where(
        consents.c.resident == anna.id, consents.c.tick == "service"
    )
    assert await both.rows(past.order_by(consents.c.id)) == [(CONSENT_TEXT, False), ("2027-01", True)]
    await anna.says("/offer")
    await anna.presses_on("kind-thing")
    await anna.says("/cancel")
    before = len(anna.screens)
    await both.passes(minutes=5)
    assert len(anna.screens) == before
    async with turn(both) as city:
        assert await city.residents.outdated("2027-01") == ()


async def given_by(town, person):
    found = select(consents.c.tick).where(consents.c.resident == person.id, consents.c.withdrawn.is_(None))
    return [tick for (tick,) in await town.rows(found)]
