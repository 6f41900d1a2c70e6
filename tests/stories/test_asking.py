"""Asking around: waves to likely owners, without saying for whom, until one says yes."""

from __future__ import annotations

import asyncio
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from bot.domain.contact import HIDDEN
from storage.asking import ask_replies, asks
from storage.contact import relay_messages
from storage.items import items
from storage.lending import loans
from tests.borrowing import hears, library, loan_of, reads
from tests.town import SEOUL, founded

SPOT = "관리사무소 앞"


async def asks_for(person, title="천막", category="event"):
    """By the command: what, of which kind, yes."""
    await person.says("/askaround")
    await person.presses_on("asking-mine", "begin")
    await person.says(title)
    await person.answers(category)
    await person.presses_on("asking-summary", "send")


async def neighbours(town, count, home="문정래미안"):
    return [await town.resident(f"이웃{n}", home=home) for n in range(count)]


def asked(people, title="천막"):
    """Those whose phone shows the question."""
    return [one for one in people if hears(one, "asked-notice-sought", title=title)]


async def says_yes(person, *, stays="once", places=True):
    await person.presses_on("asking-reply", "yes")
    await person.says(SPOT)
    await person.presses_on("form-skip")
    if places:
        await person.answers(stays)


async def few(town, **rules):
    """Numbers small enough for a play."""
    async with town.app.storage.transaction(town.calendar.now()) as city:
        for name, value in rules.items():
            await city.areas.set_rule("11", f"asking.{name}", value)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_no_library_has_a_neighbour_has(town, language):
    await library(town)
    anna = await town.resident("안나", locale=language)
    boris = await town.resident("보리", locale=language)
    await boris.posts("천막", category="household")
    await anna.says("/borrow 천막")
    await anna.presses_on("asking-around")
    await anna.answers("event")
    await anna.presses_on("asking-summary", "send")
    assert anna.is_told("asking-begun", title="천막")
    assert asked([boris]) == [boris]
    assert not reads(boris, "안나")
    await boris.presses_on("asking-reply", "yes")
    await boris.says(SPOT)
    await boris.presses_on("form-skip")
    await boris.answers("once")
    assert boris.is_told("asking-lent", title="천막", name="안나")
    fetch = datetime(2026, 11, 24, 12, tzinfo=SEOUL)
    told = {"name": "보리", "title": "천막", "first": date(2026, 11, 23), "fetch": fetch, "place": SPOT}
    assert hears(anna, "owned-notice-ready", **told, contact=None)
    number = (await town.rows(select(items.c.id).where(items.c.title == "천막")))[0][0]
    loan = await loan_of(town, number)
    assert (loan.state, loan.borrower, loan.keeper) == ("ready", anna.id, boris.id)
    chae = await town.resident("채원")
    await chae.says("/borrow 천막")
    assert chae.is_told("items-found", words="천막", count=0)
    await anna.says("/askaround")
    assert anna.told("ask-state-found") in anna.sees


async def test_it_goes_out_in_waves_and_ends_with_a_kind_word(both):
    crowd = [*await library(both), *await neighbours(both, 5)]
    anna = await both.resident("안나")
    await few(both, wave_first=1, wave_second=2, wave_third=3)
    await asks_for(anna)
    for count in (1, 3, 6):
        assert len(asked(crowd)) == count
        await both.sleeps(hours=23)
        assert len(asked(crowd)) == count
        await both.sleeps(hours=1, minutes=1)
    assert hears(anna, "asking-notice-ended", title="천막", count=6)
    assert len(asked(crowd)) == 6
    late = asked(crowd)[0]
    await late.presses_on("asking-reply", "yes")
    assert late.is_alerted("error-ask-gone")
    await anna.presses_on("asking-otherwise", "want")
    assert await both.rows(select(asks.c.state)) == [("ended",)]


async def test_who_does_not_want_to_be_asked_is_not_and_can_change_that(town):
    await library(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await boris.posts("천막")
    await asks_for(anna)
    await boris.presses_on("asking-reply", "never")
    assert boris.is_told("asking-never")
    await anna.presses_on("asking-mine", "stop", title="천막")
    assert anna.is_told("asking-stopped", title="천막")
    await asks_for(anna, "천막 둘")
    assert asked([boris], "천막 둘") == []
    await boris.presses_on("asking-mine", "on")
    await boris.says("/askaround")
    assert boris.is_told("asking-mine", count=0, asked="yes")
    await asks_for(anna, "천막 셋")
    assert asked([boris], "천막 셋") == [boris]


async def test_one_person_is_asked_so_often_in_a_week(town):
    await library(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    chae = await town.resident("채원")
    await few(town, week_max=2, wave_first=9)
    for title in ("천막", "난로", "그늘막"):
        await asks_for(anna, title)
        stopped = (await town.rows(select(asks.c.id).order_by(asks.c.id.desc()).limit(1)))[0][0]
        await anna.forges(f"askstop:{stopped}")
    for who in (boris, chae):
        assert asked([who], "난로") == [who]
        assert asked([who], "그늘막") == []
    await town.sleeps(days=8)
    await asks_for(anna, "그늘막")
    assert set(asked([boris, chae], "그늘막")) == {boris, chae}


async def test_a_no_needs_no_reason_and_nobody_is_told(town):
    await library(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await boris.posts("천막")
    await asks_for(anna)
    before = len(anna.screens)
    await boris.presses_on("asking-reply", "no")
    assert boris.is_told("asking-no")
    assert len(anna.screens) == before
    assert (boris.id, "no") in await town.rows(select(ask_replies.c.person, ask_replies.c.reply))


async def test_where_no_library_serves_both_they_are_told_of_each_other(town):
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await boris.posts("천막")
    await anna.says("/borrow")
    await anna.presses_on("asking-around")
    await asks_for(anna)
    await says_yes(boris, places=False)
    assert boris.is_told("asking-met", title="천막", name="안나")
    assert hears(anna, "asking-notice-found", title="천막", name="보리", spot=SPOT, contact=None)
    assert await town.rows(select(func.count()).select_from(items)) == [(0,)]


async def met(town, language="ko"):
    """Two whom no library serves, told of each other."""
    anna, boris = await town.resident("안나", locale=language), await town.resident("보리", locale=language)
    await boris.posts("천막")
    await asks_for(anna)
    await says_yes(boris, places=False)
    return anna, boris


async def writes(person, text):
    await person.forges("writeask:1")
    await person.says(text)


def got(person, name, text):
    return hears(person, "contact-notice-words", name=name, title="천막", text=text, money="no")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_without_a_library_the_two_write_to_each_other(both, language):
    anna, boris = await met(both, language)
    await boris.presses_on("contact-write-about")
    called = boris.told("barter-by", name="안나")
    assert boris.told("contact-write-to", name=called, title="천막", agreed="no", sought="yes") in boris.sees
    await boris.says("14:30, 010-1234-5678, 101동 1203호")
    hidden = f"14:30, {HIDDEN}, {HIDDEN}"
    assert boris.told("contact-hidden", text=hidden, sought="yes") in boris.sees
    assert got(anna, "보리", hidden)
    await anna.presses_on("contact-answer")
    await anna.says("좋습니다")
    assert got(boris, "안나", "좋습니다")
    await writes(boris, "010-1234-5678입니다")
    assert got(anna, "보리", "010-1234-5678입니다"), "both have written: nothing is hidden any more"
    await anna.says("/askaround")
    await anna.presses_on("asking-mine", "write", title="천막")
    assert anna.told("contact-line", mine="no", text="010-1234-5678입니다") in anna.sees
    assert await both.rows(select(relay_messages.c.between).distinct()) == [("ask",)]


async def test_only_the_two_write_and_not_while_it_is_sought_or_where_a_library_lends_it(town):
    await library(town)
    anna, boris, chae = [await town.resident(name) for name in ("안나", "보리", "채원")]
    await boris.posts("천막")
    await asks_for(anna)
    presses = ("writeask:1", "of:ask:1", "block:ask:1:0", "block:ask:1:1", "reportof:ask:1", "payto:ask:1")
    for press in presses:
        for person in (boris, chae):
            await person.forges(press)
            assert person.is_alerted("error-ask-gone"), press
    await says_yes(boris)
    await anna.forges("writeask:1")
    assert anna.is_alerted("error-ask-gone")
    assert await town.rows(select(relay_messages.c.id)) == []


async def test_a_stranger_does_not_reach_the_two(town):
    await met(town)
    chae = await town.resident("채원")
    for press in ("writeask:1", "of:ask:1", "block:ask:1:1", "reportof:ask:1", "payto:ask:1"):
        await chae.forges(press)
        assert chae.is_told("error-not-partner"), press


async def test_they_are_reported_and_blocked_like_partners_of_a_trade(town):
    anna, boris = await met(town)
    await writes(anna, "언제 뵐까요")
    await boris.presses_on("contact-about")
    assert "안나" in boris.sees
    await boris.presses_on("conduct-report")
    assert boris.is_told("conduct-ask-reason", name="안나")
    await boris.says("/cancel")
    await boris.forges("block:ask:1:0")
    await boris.presses_on("contact-block-sure", "yes")
    assert boris.is_told("contact-blocked", name=boris.told("barter-by", name="안나"))
    for person in (anna, boris):
        await person.forges("writeask:1")
        assert person.is_told("error-not-reachable")


async def test_the_words_go_some_time_after_it_was_found(both):
    anna, boris = await met(both)
    await writes(anna, "언제 뵐까요")
    await both.sleeps(days=13, hours=22)
    await writes(boris, "내일 뵙겠습니다")
    assert got(anna, "보리", "내일 뵙겠습니다")
    await both.sleeps(hours=4)
    await anna.forges("writeask:1")
    assert anna.is_alerted("error-relay-closed", days=14, sought="yes")
    await both.sleeps(days=31)
    assert await both.rows(select(relay_messages.c.id)) == []


async def test_who_stops_is_asked_for_no_more(town):
    await library(town)
    anna, boris, chae = [await town.resident(name) for name in ("안나", "보리", "채원")]
    await boris.posts("천막")
    await asks_for(anna)
    await chae.forges("askstop:1")
    assert chae.is_alerted("error-ask-gone")
    await anna.presses_on("asking-mine", "stop", title="천막")
    await boris.forges("askreply:yes:1")
    assert boris.is_alerted("error-ask-gone")
    kim = await town.resident("김씨")
    await kim.forges("askreply:yes:1")
    assert kim.is_alerted("error-ask-gone")
    assert await town.rows(select(asks.c.state, asks.c.next)) == [("stopped", None)]


async def test_two_say_yes_at_once_and_one_is_enough(both):
    await library(both)
    anna, boris, chae = [await both.resident(name) for name in ("안나", "보리", "채원")]
    for one in (boris, chae):
        await one.posts("천막")
    await asks_for(anna)
    for one in (boris, chae):
        await one.presses_on("asking-reply", "yes")
        await one.says(SPOT)
        await one.presses_on("form-skip")
    keys = [next(key for key in one.data if key.endswith("|=once")) for one in (boris, chae)]
    pressed = [one.press(key) for one, key in zip((boris, chae), keys, strict=True)]
    await asyncio.gather(*(both.app.lanes.put(each) for each in pressed))
    await both.settle()
    assert await both.rows(select(func.count()).select_from(loans)) == [(1,)]
    yes = select(func.count()).select_from(ask_replies).where(ask_replies.c.reply == "yes")
    assert await both.rows(yes) == [(1,)]
    again = {"ask": 1, "wave": 1, "at": both.calendar.now(), "version": 1}
    for row in (again | {"person": boris.id}, again | {"person": anna.id, "reply": "yes"}):
        with pytest.raises(IntegrityError):
            async with both.app.storage.engine.begin() as conn:
                await conn.execute(ask_replies.insert().values(row))


async def test_a_wave_goes_out_once_from_two_processes(both):
    await library(both)
    anna = await both.resident("안나")
    await neighbours(both, 5)
    await few(both, wave_first=1, wave_second=2)
    await asks_for(anna)
    url = both.app.storage.engine.url.render_as_string(hide_password=False)
    other, app = await founded(url)
    then = both.calendar.now() + timedelta(hours=25)
    for town in (both, other):
        town.calendar.advance(then - town.calendar.now())
    await asyncio.gather(both.app.heartbeat.beat(), other.app.heartbeat.beat())
    await app.close()
    await both.settle()
    assert len(await both.rows(select(ask_replies.c.id))) == 3
    assert await both.rows(select(asks.c.wave)) == [(2,)]


async def test_no_wave_wakes_anybody(town):
    await library(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await town.sleeps(hours=13)
    await asks_for(anna)
    assert asked([boris]) == []
    await town.sleeps(hours=11)
    assert asked([boris]) == [boris]
