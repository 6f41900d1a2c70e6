"""이순자 has said no, and thinks better of it: for ten minutes it is hers alone, and can be taken back."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from storage.homes.matches import matches
from storage.stays import checks
from tests.homing import asked, hears, match_of, refuses, state
from tests.stories.test_homes.test_helping import helped, in_log
from tests.stories.test_stays import agreed_to_meet, first_and_last, lives, plans, until


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_no_is_taken_back_and_nobody_has_heard_of_it(town, language):
    kim, lee, mina = await asked(town, locale=language)
    number = await match_of(town)
    await lee.presses_on("homes-say-no")
    assert lee.is_told("homes-said-no")
    assert lee.told("homes-undo-until", minutes=10) in lee.sees
    await town.sleeps(minutes=9)
    for person, key, facts in (
        (kim, "homes-notice-no", {"host": "이순자", "guest": "미나"}),
        (mina, "homes-notice-guest-no", {}),
    ):
        assert not hears(person, key, **facts)
    await mina.says("/homes")
    await mina.presses_on("homes-door-asked")
    assert mina.caption("homes-own", "back", n=1) in mina.keys, "it still waits, as far as she can see"
    await lee.presses_on("homes-undo")
    assert lee.is_told("homes-undone")
    await town.sleeps(minutes=5)
    assert await state(town, matches, number) == "delivered"
    await lee.presses_on("homes-say-yes")
    assert await state(town, matches, number) == "yes"
    assert not hears(mina, "homes-notice-guest-no")
    assert hears(mina, "homes-notice-guest-yes")


async def test_after_ten_minutes_it_counts_once_and_is_told(both):
    kim, lee, mina = await asked(both)
    number = await match_of(both)
    await refuses(lee)
    assert await state(both, matches, number) == "no"
    assert hears(mina, "homes-notice-guest-no")
    assert hears(kim, "homes-notice-no", host="이순자", guest="미나")
    await lee.forges(f"homeundo:{number}")
    assert lee.is_alerted("error-no-counts")
    count = len(mina.screens)
    await both.sleeps(minutes=11)
    assert len(mina.screens) == count


async def test_what_she_types_meanwhile_is_an_answer_only_where_it_is_clear(town):
    _, lee, mina = await asked(town)
    number = await match_of(town)
    await lee.says("아니요")
    await lee.says("고맙습니다")
    assert not lee.is_told("homes-unclear")
    await lee.says("아니요")
    await lee.says("네, 만나 보겠습니다")
    assert lee.is_told("homes-said-yes")
    await town.sleeps(minutes=20)
    assert await state(town, matches, number) == "yes"
    assert not hears(mina, "homes-notice-guest-no")


async def test_she_is_asked_again_the_next_morning_only_where_she_took_it_back(town):
    _, lee, _ = await asked(town)
    await lee.presses_on("homes-say-no")
    await lee.presses_on("homes-undo")
    await town.passes(days=1)
    assert sum("어제 학생" in screen.text for screen in lee.screens) == 1
    await lee.presses_on("homes-say-no")
    count = len(lee.screens)
    await town.sleeps(days=3)
    assert len(lee.screens) == count
    assert await state(town, matches, await match_of(town)) == "no", "and never a call"


async def test_a_helper_takes_back_her_own_no_and_never_the_one_of_her_mother(town):
    _, lee, daughter, number = await helped(town, "answer")
    await daughter.presses_on("homes-say-no")
    assert hears(lee, "homes-notice-helped", name=daughter.name, reply="no")
    await lee.presses_on("homes-undo")
    assert await in_log(town) == [(daughter.id, lee.id, "home-helped-no")]
    await lee.presses_on("homes-say-no")
    for press in (f"homeundo:{number}", f"homesay:yes:{number}", f"homesay:no:{number}"):
        await daughter.forges(press)
        assert daughter.is_alerted("error-home-step-impossible"), press
    stranger = await town.resident("낯선이")
    await stranger.forges(f"homeundo:{number}")
    assert stranger.is_alerted("error-match-gone")
    await town.sleeps(minutes=11)
    assert await state(town, matches, number) == "no"


async def test_after_they_have_met_a_no_waits_as_long(town):
    kim, lee, mina, number = await agreed_to_meet(town)
    await plans(kim, number)
    await kim.forges(f"staystep:met:{number}")
    await lee.presses_on("stays-card", "unlike")
    await mina.presses_on("stays-card", "like")
    assert await state(town, matches, number) == "met"
    assert not hears(mina, "stays-notice-no", name="이순자")
    await lee.presses_on("homes-undo")
    assert lee.is_told("homes-undone")
    await lee.presses_on("stays-card", "unlike")
    await town.sleeps(minutes=11)
    assert await state(town, matches, number) == "one-no"
    assert hears(mina, "stays-notice-no", name="이순자")
    await lee.forges(f"staydo:undo:{number}")
    assert lee.is_told("error-stay-gone")


async def test_taking_back_and_the_guest_going_at_once_are_one_of_the_two(both):
    _, lee, mina = await asked(both)
    number = await match_of(both)
    await lee.presses_on("homes-say-no")
    await asyncio.gather(
        both.give(lee.press(f"homeundo:{number}", lee.screen)),
        both.give(mina.press(f"homeback:{number}", mina.screen)),
    )
    assert await state(both, matches, number) == "withdrawn"
    ((noes,),) = await both.rows(select(matches.c.noes))
    assert noes == frozenset()
    await both.sleeps(minutes=11)
    assert await state(both, matches, number) == "withdrawn"


@pytest.mark.parametrize(
    ("typed", "worried"),
    [("ㅇㅇ", False), ("아뇨", True), ("oui", False), ("괜찮아요", None)],
)
async def test_one_reading_of_yes_and_no_in_every_question(town, typed, worried):
    _, lee, _, number = await lives(town)
    first, _ = await first_and_last(town, number)
    await until(town, first + timedelta(days=3))
    ((question,),) = await town.rows(select(checks.c.id).where(checks.c.person == lee.id))
    await lee.forges(f"staycheck:{question}")
    await lee.answers("good")
    await lee.says(typed)
    if worried is None:
        assert lee.told("error-choice-needed", most=2) in lee.sees, "who is fine has said neither"
        return
    await lee.presses_on("form-skip")
    assert lee.is_told("stays-checked", worried="yes" if worried else "no")
