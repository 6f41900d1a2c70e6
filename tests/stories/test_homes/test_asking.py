"""A student asks to live with 이순자, who is 76: read first, told in the morning, answered as she likes."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select

from storage.homes.matches import matches
from tests.homing import asked, asks, guest_of, hears, host_of, match_of, refuses, seeks, state, verifies


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_she_hears_of_a_student_in_three_short_messages_and_says_yes(town, language):
    kim, lee, mina = await asked(town, locale=language)
    number = await match_of(town)
    assert hears(lee, "homes-notice-hello", name="이순자", coordinator="박담당")
    assert hears(lee, "homes-notice-question")
    assert "한강대학교" in "".join(screen.text for screen in lee.screens)
    assert "미나" not in "".join(screen.text for screen in lee.screens), "no name before they meet"
    await lee.presses_on("homes-say-yes")
    assert lee.is_told("homes-said-yes")
    await town.sleeps(minutes=11)
    assert hears(kim, "homes-notice-yes", host="이순자", guest="미나")
    assert hears(mina, "homes-notice-guest-yes")
    assert await state(town, matches, number) == "yes"
    await lee.forges(f"homesay:no:{number + 1}")
    assert lee.is_alerted("error-match-gone")


@pytest.mark.parametrize(
    ("typed", "after"),
    [
        ("녜", "yes"),
        ("1", "yes"),
        ("만날게요", "yes"),
        ("아니요 괜찮아요", "no"),
        ("담에요", "later"),
        ("전화 주세요", "phone"),
    ],
)
async def test_what_she_types_is_understood(town, typed, after):
    _, lee, _ = await asked(town)
    await lee.says(typed)
    assert lee.is_told(f"homes-said-{after}")
    await town.sleeps(minutes=11)
    assert await state(town, matches, await match_of(town)) == after


async def test_what_is_not_clear_is_asked_once_more_and_then_she_is_phoned(town):
    kim, lee, _ = await asked(town)
    await lee.says("우리 손녀가 참 예쁩니다")
    assert lee.is_told("homes-unclear")
    await lee.says("날씨가 춥네요")
    assert lee.is_told("homes-said-phone")
    assert hears(kim, "homes-notice-call", host="이순자", guest="미나")
    await lee.says("네")
    await town.sleeps(minutes=11)
    assert await state(town, matches, await match_of(town)) == "yes"


async def test_no_reminder_hurries_her_and_after_three_days_somebody_calls(town):
    kim, lee, _ = await asked(town)
    await town.passes(days=1)
    assert sum("어제 학생" in screen.text for screen in lee.screens) == 1
    await town.passes(days=1)
    assert sum("답을 기다리고 있습니다" in screen.text for screen in lee.screens) == 1
    await town.passes(days=1)
    assert hears(kim, "homes-notice-call", host="이순자", guest="미나")
    assert await state(town, matches, await match_of(town)) == "phone"
    await kim.forges(f"matchdo:no:{await match_of(town)}")
    assert await state(town, matches, await match_of(town)) == "no"


async def test_who_has_answered_is_reminded_of_nothing(town):
    _, lee, mina = await asked(town)
    await refuses(lee)
    assert lee.is_told("homes-said-no")
    assert hears(mina, "homes-notice-guest-no")
    count = len(lee.screens)
    await town.passes(days=3)
    assert len(lee.screens) == count


async def test_in_the_evening_she_is_left_in_peace_until_ten(town):
    kim, lee, mina = await asked(town)
    await refuses(lee)
    await town.sleeps(hours=9)
    home = await host_of(town)
    await asks(mina, home)
    number = await match_of(town)
    await kim.forges(f"matchdo:screen:{number}")
    assert await state(town, matches, number) == "screened"
    await town.sleeps(hours=14)
    assert await state(town, matches, number) == "screened"
    await town.sleeps(hours=1, minutes=1)
    assert await state(town, matches, number) == "delivered"


async def test_two_presses_at_once_are_one_answer(both):
    _, lee, _ = await asked(both)
    number = await match_of(both)
    screen = lee.screen
    await asyncio.gather(
        both.give(lee.press(f"homesay:yes:{number}", screen)),
        both.give(lee.press(f"homesay:no:{number}", screen)),
    )
    await both.sleeps(minutes=11)
    assert await state(both, matches, number) in {"yes", "no"}


async def test_nobody_else_answers_for_her(town):
    _, lee, mina = await asked(town)
    number = await match_of(town)
    stranger = await town.resident("낯선이")
    for who in (mina, stranger):
        await who.forges(f"homesay:yes:{number}")
        assert who.is_alerted("error-match-gone")
    await stranger.forges(f"homeback:{number}")
    assert await state(town, matches, number) == "delivered"
    await mina.forges(f"homeback:{number}")
    assert await state(town, matches, number) == "withdrawn"
    assert hears(lee, "homes-notice-off")


async def test_who_shows_no_papers_asks_nobody_and_one_asks_the_same_once(town):
    _, _, mina = await asked(town)
    home = await host_of(town)
    await mina.forges(f"askhome:{home}")
    await mina.says("음악을 공부하는 스물다섯 살 학생입니다.")
    await mina.says("학교가 가깝고 조용한 집을 찾습니다.")
    await mina.says("저녁에 장을 봐 드릴 수 있습니다.")
    await mina.presses_on("homes-ask-summary", "send")
    assert mina.alert or mina.told("error-asked-already") in mina.sees
    assert len(await town.rows(select(matches.c.id))) == 1
    other = await town.resident("준호", birth="2000")
    await other.forges(f"askhome:{home}")
    assert other.is_alerted("error-guest-gone")
    assert await guest_of(town)


async def test_a_second_student_waits_until_she_has_answered_the_first(both):
    kim, lee, _ = await asked(both)
    first, home = await match_of(both), await host_of(both)
    sora = await both.resident("소라", birth="2000")
    await seeks(sora)
    await verifies(kim, await guest_of(both))
    await asks(sora, home)
    second = await match_of(both)
    await kim.forges(f"matchdo:screen:{second}")
    assert await state(both, matches, second) == "screened"
    await lee.presses_on("homes-say-no")
    await both.sleeps(minutes=2)
    assert await state(both, matches, second) == "screened", "her no may still be taken back"
    await both.sleeps(minutes=9)
    assert await state(both, matches, first) == "no"
    assert await state(both, matches, second) == "delivered"
