"""Several processes answer one person in the order of the questions, however slow one of them speaks."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import select

from bot.runtime.voice import speaker
from storage.city import LEASE
from storage.turns import turns
from tests.town import founded
from tests.trouble import another, dies_before_speaking


@pytest.fixture(autouse=True)
def _short_glances(monkeypatch):
    monkeypatch.setattr(speaker, "_GLANCE", 0.02)


class Held:
    """A wire over which one process speaks only when it is let."""

    def __init__(self, wire):
        self._wire, self.let = wire, asyncio.Event()

    async def call(self, *asked):
        await self.let.wait()
        return await self._wire.call(*asked)

    async def close(self):
        pass


@asynccontextmanager
async def two_processes(url):
    """The town's own process, which speaks slowly, and another one; somebody who talks to both."""
    town, app = await founded(url)
    person = await town.resident("하늘")
    app.speaker._wire = held = Held(town.wire)
    async with another(town) as other:
        yield town, other, person, held
        held.let.set()
        await other.speaker.silence()
        await town.is_well()
    await app.close()


async def said_when(person, count):
    async with asyncio.timeout(60):
        while len(person.screens) < count:  # noqa: ASYNC110 -- the other process tells nobody
            await asyncio.sleep(0.01)


async def test_a_second_answer_waits_for_the_first_that_another_process_is_saying(postgres_town_url):
    async with two_processes(postgres_town_url) as (town, other, person, held):
        before = len(person.screens)
        await town.app.lanes.put(person.message(text="/help"))
        await other.lanes.put(person.message(text="/me"))
        await asyncio.sleep(0.2)
        assert len(person.screens) == before
        held.let.set()
        await said_when(person, before + 2)
        first, second = person.screens[-2:]
        assert "하늘" in second.text
        assert "하늘" not in first.text


async def test_three_answers_by_turns_of_two_processes_come_in_order(postgres_town_url):
    async with two_processes(postgres_town_url) as (town, other, person, held):
        before = len(person.screens)
        for app, text in ((town.app, "/help"), (other, "/me"), (town.app, "/help")):
            await app.lanes.put(person.message(text=text))
        await asyncio.sleep(0.1)
        assert len(person.screens) == before
        held.let.set()
        await said_when(person, before + 3)
        assert ["하늘" in screen.text for screen in person.screens[-3:]] == [False, True, False]


async def test_what_a_dead_process_owed_is_said_by_the_next_and_before_its_own(
    postgres_town_url, monkeypatch
):
    async with two_processes(postgres_town_url) as (town, other, person, _):
        before = len(person.screens)
        with monkeypatch.context() as dying:
            dies_before_speaking(dying, town.app)
            await town.app.lanes.put(person.message(text="/help"))
        await other.lanes.put(person.message(text="/me"))
        await asyncio.sleep(0.1)
        assert len(person.screens) == before, "it might only be slow"
        town.calendar.advance(LEASE)
        await said_when(person, before + 2)
        assert ["하늘" in screen.text for screen in person.screens[-2:]] == [False, True]
        await other.speaker.silence()
        assert not await town.rows(select(turns).where(turns.c.said.is_(None)))


async def test_a_sweep_that_finds_the_owed_answer_first_keeps_the_order_too(postgres_town_url, monkeypatch):
    async with two_processes(postgres_town_url) as (town, other, person, _):
        before = len(person.screens)
        with monkeypatch.context() as dying:
            dies_before_speaking(dying, town.app)
            await town.app.lanes.put(person.message(text="/help"))
        monkeypatch.setattr(speaker, "_GLANCE", 0.3)
        await other.lanes.put(person.message(text="/me"))
        await asyncio.sleep(0.1)
        town.calendar.advance(LEASE)
        await other.sweeps.unsaid()
        await said_when(person, before + 2)
        assert ["하늘" in screen.text for screen in person.screens[-2:]] == [False, True]


async def test_nobody_waits_for_ever(postgres_town_url, monkeypatch):
    monkeypatch.setattr(speaker, "_LONGEST", 0.1)
    async with two_processes(postgres_town_url) as (town, other, person, _):
        before = len(person.screens)
        await town.app.lanes.put(person.message(text="/help"))
        await other.lanes.put(person.message(text="/me"))
        await said_when(person, before + 1)
        assert "하늘" in person.sees


async def test_a_process_that_leaves_lets_another_say_what_it_could_not(postgres_town_url):
    async with two_processes(postgres_town_url) as (town, other, person, _):
        before = len(person.screens)
        await town.app.lanes.put(person.message(text="/help"))
        unsaid = await town.app.speaker.hush(0.05)
        await town.app.owing.put_off(unsaid, 0)
        await other.sweeps.unsaid()
        await said_when(person, before + 1)
        assert len(unsaid) == 1


async def test_alone_with_its_database_a_new_process_need_not_wait_for_the_dead(town, monkeypatch):
    person = await town.resident("하늘")
    before = len(person.screens)
    with monkeypatch.context() as dying:
        dies_before_speaking(dying, town.app)
        await town.app.lanes.put(person.message(text="/help"))
    for _ in range(2):  # a process that died on opening has taken the answer over from the first
        with monkeypatch.context() as dying:
            dies_before_speaking(dying, town.app)
            await town.app.sweeps.unsaid(alone=True)
    await town.app.lanes.put(person.message(text="/me"))
    await said_when(person, before + 2)
    assert ["하늘" in screen.text for screen in person.screens[-2:]] == [False, True]
    await town.app.sweeps.unsaid(alone=True)
    await town.settle()
    assert len(person.screens) == before + 2


async def test_whoever_lives_and_waits_for_the_messenger_keeps_what_it_is_about_to_say(postgres_town_url):
    async with two_processes(postgres_town_url) as (town, other, person, held):
        before = len(person.screens)
        await town.app.lanes.put(person.message(text="/help"))
        for _ in range(6):
            town.calendar.advance(LEASE / 2)
            await town.app.sweeps.unsaid()
            await other.sweeps.unsaid()
            await other.speaker.silence()
        assert len(person.screens) == before
        held.let.set()
        await said_when(person, before + 1)
        await town.settle()
        assert len(person.screens) == before + 1
