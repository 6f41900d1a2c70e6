"""Her daughter answers a student for 이순자: named wherever it is shown, and only for as long as she may."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select

from storage.aides import aides
from storage.audit import deeds
from storage.homes.matches import matches
from tests.homing import agrees, asked, asks, hears, host_of, match_of, refuses, state
from tests.stories.test_aides import helps

NAME = "이미진"


async def helped(town, *scopes, **more):
    """A helper with these scopes, before a request has come in."""
    kim, lee, mina = await asked(town, **more)
    await refuses(lee)
    daughter = await town.resident(NAME, **more)
    await helps(daughter, lee, *scopes)
    await asks(mina, await host_of(town))
    number = await match_of(town)
    await kim.forges(f"matchdo:screen:{number}")
    assert await state(town, matches, number) == "delivered"
    return kim, lee, daughter, number


async def in_log(town):
    found = await town.rows(
        select(deeds.c.who, deeds.c.behalf, deeds.c.deed).where(deeds.c.deed.like("home-helped%"))
    )
    return [tuple(row) for row in found]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_daughter_says_yes_for_her_mother_and_everybody_sees_who_it_was(town, language):
    kim, lee, daughter, number = await helped(town, "answer", locale=language)
    assert "한강대학교" in "".join(screen.text for screen in daughter.screens)
    assert "미나" not in "".join(screen.text for screen in daughter.screens), "no name before they meet"
    await daughter.presses_on("homes-say-yes")
    assert daughter.is_told("homes-said-for", name="이순자", state="yes")
    assert hears(lee, "homes-notice-helped", name=NAME, reply="yes", minutes=10)
    assert not hears(kim, "homes-notice-helped-staff", name=NAME, host="이순자")
    await town.sleeps(minutes=11)
    assert await state(town, matches, number) == "yes"
    assert hears(kim, "homes-notice-helped-staff", name=NAME, host="이순자")
    assert await in_log(town) == [(daughter.id, lee.id, "home-helped-yes")]
    await lee.forges(f"homesay:no:{number}")
    assert await state(town, matches, number) == "yes"
    assert lee.is_alerted("error-home-step-impossible")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_she_types_is_asked_back_and_only_what_she_presses_counts(town, language):
    _, lee, daughter, number = await helped(town, "answer", locale=language)
    for typed in ("오늘 날씨가 참 좋습니다", "전화 주세요", "네", "아니요"):
        await daughter.says(typed)
        assert await state(town, matches, number) == "delivered", typed
    assert daughter.is_told("homes-helper-sure", name="이순자")
    await daughter.presses_on("homes-say-phone")
    assert daughter.is_told("homes-said-for", name="이순자", state="phone")
    assert hears(lee, "homes-notice-helped", name=NAME, reply="phone", minutes=0)
    assert await in_log(town) == [(daughter.id, lee.id, "home-helped-phone")]


async def test_who_may_only_read_or_hear_answers_nothing(town):
    _, lee, daughter, number = await helped(town, "notices")
    assert "한강대학교" in "".join(screen.text for screen in daughter.screens), (
        "she hears what her mother hears"
    )
    await daughter.forges(f"homesay:yes:{number}")
    assert daughter.is_alerted("error-home-step-not-yours")
    await daughter.says("네")
    assert await state(town, matches, number) == "delivered"
    assert await in_log(town) == []
    await agrees(lee)
    assert await state(town, matches, number) == "yes"


async def test_it_is_over_at_once_when_her_mother_says_so(town):
    _, lee, daughter, number = await helped(town, "answer", "notices")
    ((link,),) = await town.rows(select(aides.c.id))
    await lee.forges(f"aideend:{link}")
    await daughter.forges(f"homesay:yes:{number}")
    assert daughter.is_alerted("error-match-gone")
    await daughter.says("네")
    assert await state(town, matches, number) == "delivered"
    assert await in_log(town) == []


async def test_mother_and_daughter_at_once_are_one_answer(both):
    _, lee, daughter, number = await helped(both, "answer")
    await asyncio.gather(
        both.give(lee.press(f"homesay:no:{number}", lee.screen)),
        both.give(daughter.press(f"homesay:yes:{number}", daughter.screen)),
    )
    await both.sleeps(minutes=11)
    won = await state(both, matches, number)
    assert won in {"yes", "no"}
    assert len(await in_log(both)) == (won == "yes")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_who_may_answer_is_reminded_as_her_mother_is_and_never_after(town, language):
    _, _, daughter, number = await helped(town, "answer", locale=language)
    for times in (2, 3):
        await town.passes(days=1)
        assert sum("한강대학교" in screen.text for screen in daughter.screens) == times
        assert daughter.caption("homes-say-yes", None) in daughter.keys
    await agrees(daughter)
    assert await state(town, matches, number) == "yes"


async def test_who_helps_no_longer_and_who_may_only_hear_are_reminded_of_nothing(town):
    _, lee, daughter, _ = await helped(town, "answer")
    neighbour = await town.resident("이웃")
    await helps(neighbour, lee, "notices")
    ((link, *_),) = await town.rows(select(aides.c.id).where(aides.c.aide == daughter.id))
    await lee.forges(f"aideend:{link}")
    count = len(daughter.screens), len(neighbour.screens)
    await town.passes(days=2)
    assert (len(daughter.screens), len(neighbour.screens)) == count
