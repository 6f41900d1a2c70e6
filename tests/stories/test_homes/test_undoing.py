"""이순자 has said no, and thinks better of it: for ten minutes it is hers alone, and can be taken back."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from storage.homes.matches import matches
from storage.stays import agreements, checks, tasks
from tests.homing import agrees, asked, asks, both_like, hears, host_of, match_of, refuses, state
from tests.stories.test_homes.test_helping import helped, in_log
from tests.stories.test_stays import agreed_to_meet, drafts, first_and_last, lives, mark, plans, until
from tests.trouble import another


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
    await agrees(lee)
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
    assert lee.is_alerted("error-word-counts")
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
    assert hears(lee, "homes-notice-helped", name=daughter.name, reply="no", minutes=10)
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
    assert await both.rows(select(matches.c.held)) == [({},)]
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


@pytest.mark.parametrize(
    ("language", "typed"), [("ko", ""), ("en", ""), ("fr", ""), ("ko", "담에요"), ("en", "not now, later")]
)
async def test_a_yes_and_a_later_are_hers_for_ten_minutes_too(town, language, typed):
    kim, lee, mina = await asked(town, locale=language)
    number, word = await match_of(town), "later" if typed else "yes"
    told = [len(person.screens) for person in (kim, mina)]
    await (lee.says(typed) if typed else lee.presses_on("homes-say-yes"))
    assert lee.is_told(f"homes-said-{word}")
    assert lee.told("homes-undo-until", minutes=10) in lee.sees
    undo = lee.press(f"homeundo:{number}", lee.screen)
    await town.sleeps(minutes=9)
    await town.give(undo)
    assert lee.is_told("homes-undone")
    assert lee.told("homes-notice-question") in lee.sees, "the question stands again"
    await lee.forges(f"homeundo:{number}")
    assert lee.is_alerted("error-word-counts"), "a second tap takes nothing back"
    await town.sleeps(minutes=15)
    assert await state(town, matches, number) == "delivered"
    assert [len(person.screens) for person in (kim, mina)] == told, "nobody has heard of it"
    await lee.presses_on("homes-say-yes")
    await lee.presses_on("homes-undo")
    await lee.presses_on("homes-say-no")
    await town.sleeps(minutes=11)
    assert await state(town, matches, number) == "no", "and what she says then counts"
    assert not hears(mina, "homes-notice-guest-yes")
    await lee.forges(f"homeundo:{number}")
    assert lee.is_alerted("error-word-counts"), "the ten minutes are over"


async def test_who_reads_as_everybody_does_says_yes_at_once(town):
    kim, lee, mina = await asked(town)
    await lee.says("/me")
    await lee.presses_on("residents-me", "easy", easy="yes")
    lee.easy = False
    await lee.forges(f"homesay:yes:{await match_of(town)}")
    assert await state(town, matches, await match_of(town)) == "yes"
    assert hears(kim, "homes-notice-yes", host="이순자", guest="미나")
    assert hears(mina, "homes-notice-guest-yes")


async def test_her_yes_is_settled_once_by_two_processes_after_a_restart(both):
    kim, lee, mina = await asked(both)
    await lee.presses_on("homes-say-yes")
    async with another(both) as app:
        both.calendar.advance(timedelta(minutes=11))
        await asyncio.gather(both.app.heartbeat.beat(), app.heartbeat.beat())
        await both.settle()
    await both.sleeps(minutes=2)
    assert await state(both, matches, await match_of(both)) == "yes"
    told = kim.told("homes-notice-yes", host="이순자", guest="미나")
    assert sum(told in screen.text for screen in kim.screens) == 1
    assert sum(mina.told("homes-notice-guest-yes") in screen.text for screen in mina.screens) == 1


async def test_her_mother_takes_back_a_yes_that_was_said_for_her(town):
    kim, lee, daughter, number = await helped(town, "answer")
    await daughter.presses_on("homes-say-yes")
    assert hears(lee, "homes-notice-helped", name=daughter.name, reply="yes", minutes=10)
    await lee.presses_on("homes-undo")
    await town.sleeps(minutes=11)
    assert await state(town, matches, number) == "delivered"
    await daughter.forges(f"homesay:yes:{number}")
    await town.sleeps(minutes=1)
    await daughter.forges(f"homeundo:{number}")
    assert hears(lee, "homes-notice-helped", name=daughter.name, reply="undo", minutes=0)
    await daughter.forges(f"homesay:yes:{number}")
    await lee.forges(f"homesay:no:{number}")
    await town.sleeps(minutes=11)
    assert await state(town, matches, number) == "no", "she speaks over what was said for her"
    assert not hears(kim, "homes-notice-yes", host="이순자", guest="미나")


async def test_a_student_who_goes_meanwhile_tells_her_so_and_a_stop_waits_for_nothing(town):
    kim, lee, mina = await asked(town)
    await lee.presses_on("homes-say-yes")
    await mina.forges(f"homeback:{await match_of(town)}")
    assert hears(lee, "homes-notice-off")
    await asks(mina, await host_of(town))
    number = await match_of(town)
    await kim.forges(f"matchdo:screen:{number}")
    await lee.presses_on("homes-say-yes")
    await kim.forges(f"staystop:{number}")
    assert await state(town, matches, number) == "stopped"
    await town.sleeps(minutes=11)
    assert await state(town, matches, number) == "stopped"
    assert not hears(mina, "homes-notice-guest-yes")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_after_the_meeting_and_under_the_agreement_a_yes_waits_as_long(town, language):
    kim, lee, mina, number = await agreed_to_meet(town, locale=language)
    await plans(kim, number)
    await kim.forges(f"staystep:met:{number}")
    await mina.presses_on("stays-card", "like")
    await lee.presses_on("stays-card", "like")
    assert lee.told("homes-undo-until", minutes=10) in lee.sees
    await lee.presses_on("homes-undo")
    await town.sleeps(minutes=11)
    assert await state(town, matches, number) == "met"
    assert not hears(mina, "stays-notice-both", name="이순자")
    await lee.presses_on("stays-card", "like")
    await town.sleeps(minutes=11)
    assert await state(town, matches, number) == "both-yes"
    await drafts(kim, number)
    seal = await mark(town)
    await mina.forges(f"stayagree|{seal}|{number}")
    await kim.forges(f"staysign|staff|{seal}|{number}")
    await lee.forges(f"stayagree|{seal}|{number}")
    assert lee.is_told("stays-agreed")
    assert await state(town, matches, number) == "agreement", "the third yes is still hers"
    await lee.says("/stay")
    await lee.presses_on("stays-card", "undo")
    assert hears(lee, "homes-undone"), "also where she looks at it again"
    await town.sleeps(minutes=11)
    assert not hears(kim, "stays-notice-staff-signed", host="이순자", guest="미나")
    assert await town.rows(select(agreements.c.host_agreed)) == [(None,)]
    await lee.forges(f"stayagree|{seal}|{number}")
    await town.sleeps(minutes=11)
    assert await state(town, matches, number) == "signed"
    assert hears(mina, "stays-notice-signed", name="이순자", first=(await first_day(town)))
    await lee.forges(f"staydo:undo:{number}")
    assert lee.is_alerted("error-word-counts")


async def first_day(town):
    return (await town.rows(select(agreements.c.first)))[0][0]


async def test_a_new_edition_asks_for_a_new_yes(town):
    kim, lee, mina, number = await agreed_to_meet(town)
    await plans(kim, number)
    await kim.forges(f"staystep:met:{number}")
    await both_like(number, lee, mina)
    await drafts(kim, number)
    await lee.forges(f"stayagree|{await mark(town)}|{number}")
    await drafts(kim, number, rent="200000")
    await town.sleeps(minutes=11)
    agreed = await town.rows(select(agreements.c.host_agreed).order_by(agreements.c.id))
    assert agreed == [(None,), (None,)]


async def test_whether_to_go_on_waits_as_long(town):
    kim, lee, mina, number = await lives(town)
    _, last = await first_and_last(town, number)
    await kim.forges(f"staystep:settle:{number}")
    await until(town, last - timedelta(days=45))
    await lee.presses_on("stays-wish-no")
    assert hears(lee, "stays-unwished")
    await lee.presses_on("homes-undo")
    again = lee.told("stays-notice-renew", name="미나", last=last)
    assert any(again in screen.text for screen in lee.screens if lee.told("homes-undone") in screen.text)
    await town.sleeps(minutes=11)
    assert await town.rows(select(tasks.c.id).where(tasks.c.kind == "renew")) == [], "nobody calls"
    await lee.presses_on("stays-wish-yes")
    await mina.presses_on("stays-wish-yes")
    await kim.forges(f"staystep:renew:{number}")
    assert kim.is_alerted("error-terms-open")
    await town.sleeps(minutes=11)
    await kim.forges(f"staystep:renew:{number}")
    assert (await first_and_last(town, number))[1] > last
