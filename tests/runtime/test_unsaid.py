"""What was decided is said, once: whatever happens to the process, the messenger or the database."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta

from sqlalchemy import select

from bot.runtime.wire import TooMany, Unreachable
from storage.answers import Answers
from storage.barter import listings
from storage.city import LEASE
from storage.turns import Turns, turns
from tests.trouble import AWAY, Struck, about_to_post, dies_before_speaking, posted, restarted, texts


async def test_an_answer_that_died_with_its_process_is_said_once_by_the_next(both, monkeypatch):
    owner, send = await about_to_post(both)
    with monkeypatch.context() as dying:
        dies_before_speaking(dying, both.app)
        await both.give(send)
    assert await posted(both) == 1
    assert "올렸습니다" not in owner.sees
    both.calendar.advance(LEASE)  # on PostgreSQL the dead might be another process that only thinks
    async with restarted(both):
        await both.settle()
        assert sum("올렸습니다" in seen for seen in texts(owner)) == 1
        said = len(both.wire.calls)
        await both.give(send)
        await both.passes(minutes=5)
        assert len(both.wire.calls) == said
    assert await posted(both) == 1


async def test_alone_with_its_database_a_new_process_says_at_once_what_the_last_one_could_not(
    town, monkeypatch
):
    owner = await town.resident("주인")
    with monkeypatch.context() as dying:
        dies_before_speaking(dying, town.app)
        await owner.says("/help")
        await owner.says("/menu")
    before = len(owner.screens)
    async with restarted(town):
        await town.settle()
        assert len(owner.screens) == before + 2
        assert "하늘" in owner.sees or "주인" in owner.sees


async def test_what_died_unsaid_is_said_in_the_order_in_which_it_was_decided(both, monkeypatch):
    owner = await both.resident("주인")
    help_, menu = owner.message(text="/help"), owner.message(text="/menu")
    with monkeypatch.context() as dying:
        dies_before_speaking(dying, both.app)
        await both.give(menu)  # the later one came first, as a press may overtake a text
        both.calendar.advance(timedelta(seconds=1))
        await both.give(help_)
    both.calendar.advance(LEASE)
    before = len(owner.screens)
    async with restarted(both):
        await both.settle()
    assert len(owner.screens) == before + 2
    assert owner.is_told("menu-help")


async def test_an_answer_the_messenger_did_not_take_is_said_once_when_it_is_there_again(both):
    owner = await both.resident("주인")
    before = len(owner.screens)
    both.wire.fail = [Unreachable("sendMessage", 0, "the line is cut")]
    help_ = owner.message(text="/help")
    await both.give(help_)
    assert len(owner.screens) == before
    await both.passes(seconds=25)
    await both.give(help_)
    await both.passes(seconds=25)
    assert len(owner.screens) == before + 1


async def test_an_answer_to_a_chat_that_is_too_busy_is_said_later(town):
    owner = await town.resident("주인")
    before = len(owner.screens)
    town.wire.fail = [TooMany("sendMessage", 429, "Too Many Requests: retry after 300", retry_after=300)]
    await owner.says("/help")
    await town.passes(seconds=25)
    assert len(owner.screens) == before, "the messenger said when"
    await town.passes(seconds=280)
    assert len(owner.screens) == before + 1


async def test_an_update_sent_again_is_answered_when_its_answer_is_still_owed(both, monkeypatch):
    owner = await both.resident("주인")
    help_, before = owner.message(text="/help"), len(owner.screens)
    with monkeypatch.context() as dying:
        dies_before_speaking(dying, both.app)
        await both.give(help_)
    await both.give(help_)
    assert len(owner.screens) == before, "whoever decided it may still be about to say it"
    both.calendar.advance(LEASE)
    await both.give(help_)
    await both.give(help_)
    assert len(owner.screens) == before + 1


async def test_an_answer_that_takes_long_to_say_is_not_said_by_the_sweep_as_well(town, monkeypatch):
    owner = await town.resident("주인")
    before, opened, call = len(owner.screens), asyncio.Event(), town.wire.call

    async def slowly(*asked):
        await opened.wait()
        return await call(*asked)

    with monkeypatch.context() as slow:
        slow.setattr(town.wire, "call", slowly)
        await town.app.lanes.put(owner.message(text="/help"))
        town.calendar.advance(LEASE * 2)
        await town.app.sweeps.unsaid()
        opened.set()
        await town.settle()
    assert len(owner.screens) == before + 1


async def test_stamps_the_database_did_not_take_do_not_make_answers_come_again(town, monkeypatch):
    owner = await town.resident("주인")
    before = len(owner.screens)
    with monkeypatch.context() as away:
        Struck(away, Answers, "stamp", AWAY)
        await owner.says("/help")
    await town.passes(seconds=25)
    await town.passes(seconds=25)
    assert len(owner.screens) == before + 1
    assert not await town.rows(select(turns).where(turns.c.said.is_(None)))


async def test_a_block_while_the_database_is_away_keeps_later_answers(town, monkeypatch):
    owner = await town.resident("주인")
    before = len(owner.screens)
    town.wire.shut.add(owner.id)
    with monkeypatch.context() as away:
        Struck(away, Turns, "reach", AWAY)
        town.app.lanes.put(owner.message(text="/help"))
        await town.app.lanes.put(owner.message(text="/menu"))
        await town.app.speaker.silence()
    town.wire.shut.discard(owner.id)
    await owner.says("/help")
    assert len(owner.screens) > before


async def test_a_form_survives_a_new_process_for_every_single_answer(both, monkeypatch):
    calm, shaken = await both.resident("하늘"), await both.resident("하늘")
    await calm.posts("의자", text="튼튼합니다", photos=2, price="3천")
    give = both.give

    async def by_a_process_of_its_own(raw):
        async with restarted(both):
            await give(raw)

    with monkeypatch.context() as unstable:
        unstable.setattr(both, "give", by_a_process_of_its_own)
        await shaken.posts("의자", text="튼튼합니다", photos=2, price="3천")
    kept = [column for column in listings.c if column.name not in ("id", "key", "owner")]
    one, two = await both.rows(select(*kept).order_by(listings.c.id))
    assert one == two
    assert without_links(shaken.sees) == without_links(calm.sees)
    assert len(shaken.screens) == len(calm.screens) + 1, "each process confirms its half of the album"


def without_links(seen):
    return re.sub(r"start=\S+", "", seen)


async def test_what_is_decided_while_an_answer_is_put_off_is_said_after_it(both, monkeypatch):
    owner = await both.resident("주인")
    before, owing, gate = len(owner.screens), both.app.owing, asyncio.Event()
    put_off = owing.put_off

    async def slowly(turns, seconds):
        await gate.wait()
        await put_off(turns, seconds)

    monkeypatch.setattr(owing, "put_off", slowly)
    both.wire.fail = [Unreachable("sendMessage", 0, "the line is cut")]
    await both.app.lanes.put(owner.message(text="/help"))
    await asyncio.sleep(0.05)
    await both.app.lanes.put(owner.message(text="/me"))
    gate.set()
    await asyncio.sleep(0.05)
    both.calendar.advance(LEASE)
    await both.app.sweeps.unsaid()
    await both.settle()
    first, second = texts(owner)[before:]
    assert owner.told("menu-help") in first
    assert "주인" in second
