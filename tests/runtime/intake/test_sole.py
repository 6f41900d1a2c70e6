"""Only one process polls; when it dies, hangs or is cut off from the database, another takes over."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.runtime.clock import Clock
from bot.runtime.intake import Polling, SolePolling, sole
from bot.runtime.presence import Presence
from bot.runtime.wire import Unauthorised
from storage import schema
from storage.city import Away, Storage
from tests.runtime.intake.door import Messenger, Room, message, until
from tests.town import SEOUL


@pytest.fixture(autouse=True)
def _short_terms(monkeypatch):
    monkeypatch.setattr(sole, "TERM", timedelta(seconds=1.2))
    monkeypatch.setattr(sole, "RENEW", 0.4)
    monkeypatch.setattr(sole, "LOOK", 0.05)
    monkeypatch.setattr(sole, "_SPARE", 0.3)


class Candidate:
    """One process that would poll, with a messenger of its own to be seen at."""

    def __init__(self, url):
        self.storage = Storage(url, SEOUL)
        self.presence = Presence(self.storage, Clock(), share=lambda _: None)
        self.room = Room(Messenger())
        self.hangs = False
        self.sole = SolePolling(
            lambda: Polling(self.room.messenger, self.room.lanes, pause=0.02, grace=0.5),
            hold=self.hold,
            give_back=lambda: self.presence.give_back("poller"),
        )
        self.running = asyncio.ensure_future(self.sole.run())

    async def hold(self, term):
        if self.hangs:
            await asyncio.sleep(60)
        return await self.presence.hold("poller", term)

    @property
    def polls(self):
        return self.sole._polling is not None

    @property
    def asked(self):
        return len(self.room.messenger.asked("getUpdates"))

    async def dies(self):
        self.running.cancel()
        self.sole._end = lambda: asyncio.sleep(0)  # a dead one gives nothing back
        await asyncio.gather(self.running, return_exceptions=True)

    async def leaves(self):
        self.sole.stop()
        await asyncio.gather(self.running, return_exceptions=True)
        await self.room.lanes.close(0)
        await self.storage.close()


@asynccontextmanager
async def candidates(url, count=2):
    storage = Storage(url, SEOUL)
    await schema.migrate(storage.engine)
    await storage.close()
    there = [Candidate(url) for _ in range(count)]
    try:
        await until(lambda: any(each.polls for each in there))
        yield sorted(there, key=lambda each: not each.polls)
    finally:
        for each in there:
            await each.leaves()


async def test_of_three_processes_one_polls(postgres_database):
    async with candidates(postgres_database, 3) as there:
        await asyncio.sleep(0.8)
        assert [each.polls for each in there] == [True, False, False]
        assert [each.asked > 0 for each in there] == [True, False, False]


async def test_when_the_poller_dies_another_takes_over(postgres_database):
    async with candidates(postgres_database) as (first, second):
        await first.dies()
        assert not second.polls
        await until(lambda: second.polls)


async def test_one_that_is_told_to_stop_lets_another_poll_at_once(postgres_database, monkeypatch):
    monkeypatch.setattr(sole, "TERM", timedelta(hours=1))  # so that it can only have been given back
    async with candidates(postgres_database) as (first, second):
        first.sole.stop()
        await first.running
        await until(lambda: second.polls)


async def test_one_that_is_told_to_stop_while_it_asks_for_the_right_gives_it_back():
    room, asked, answers, back = Room(Messenger()), asyncio.Event(), asyncio.Event(), []

    async def hold(_):
        asked.set()
        return await answers.wait()

    async def give_back():
        back.append(True)

    alone = SolePolling(lambda: Polling(room.messenger, room.lanes), hold=hold, give_back=give_back)
    running = asyncio.ensure_future(alone.run())
    await asked.wait()
    alone.stop()
    answers.set()
    await asyncio.wait_for(running, 60)
    assert back


async def test_a_poller_without_an_answer_from_the_database_stops_before_another_begins(postgres_database):
    async with candidates(postgres_database) as (first, second):
        first.hangs = True
        await until(lambda: not first.polls)
        assert not second.polls
        await until(lambda: second.polls)
        first.hangs = False
        await asyncio.sleep(0.3)
        assert not first.polls
        assert not first.running.done()
        await second.dies()
        await until(lambda: first.polls)


async def test_a_poller_whose_right_went_to_another_stops_at_once_and_keeps_what_it_took(postgres_database):
    async with candidates(postgres_database) as (first, second):
        first.room.slow[7] = asyncio.Event()
        first.room.messenger.send(message(7))
        await until(lambda: first.room.begun == [7])
        await first.presence.give_back("poller")
        await until(lambda: second.polls and not first.polls)
        first.room.slow[7].set()
        await until(lambda: first.room.done == [7])
        assert first.room.lanes.is_open


async def test_while_the_database_is_away_nobody_polls_and_then_one_does(postgres_database, monkeypatch):
    async def away(*_):
        raise Away

    async with candidates(postgres_database) as there:
        with monkeypatch.context() as gone:
            gone.setattr(Presence, "hold", away)
            await until(lambda: not any(each.polls for each in there))
        await until(lambda: sum(each.polls for each in there) == 1)


async def test_a_wrong_token_ends_the_one_who_meets_it(postgres_database):
    async with candidates(postgres_database) as (first, _):
        first.room.messenger.refuses = [Unauthorised("getUpdates", 401, "Unauthorized")]
        first.room.messenger.came.set()
        with pytest.raises(Unauthorised):
            await first.running
