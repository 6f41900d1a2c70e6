"""A process that hangs keeps nobody else waiting for long: the database lets go of what it holds."""

from __future__ import annotations

import asyncio
from itertools import repeat

import pytest
from sqlalchemy import text

from bot.app import running
from bot.runtime.wire import Unreachable
from storage.city import Away, Storage
from tests.town import MORNING, SEOUL


async def hangs(storage, meanwhile):
    """A turn that takes its person and then does nothing for longer than the database bears."""
    async with storage.transaction(MORNING) as city:
        await city._conn.execute(text("SET idle_in_transaction_session_timeout = '200ms'"))
        await city.turns.lock(1001)
        await meanwhile
        await city.turns.lock(1001)


async def deals_with_the_same_person(storage):
    async with storage.transaction(MORNING) as city:
        await city.turns.lock(1001)


async def test_a_transaction_in_which_nothing_happens_is_ended_and_comes_again(postgres_database):
    storage = Storage(postgres_database, SEOUL)
    with pytest.raises(Away):
        await hangs(storage, asyncio.sleep(0.5))
    async with storage.transaction(MORNING) as city:
        set_to = await city._conn.execute(text("SHOW idle_in_transaction_session_timeout"))
        assert set_to.scalar_one() == "30s"
    await storage.close()


async def test_a_stuck_process_frees_the_person_it_was_dealing_with(postgres_database):
    stuck, other = Storage(postgres_database, SEOUL), Storage(postgres_database, SEOUL)
    with pytest.raises(Away):
        await hangs(stuck, asyncio.wait_for(deals_with_the_same_person(other), 5))
    await stuck.close()
    await other.close()


async def test_a_process_that_is_up_before_its_database_waits_for_it(monkeypatch, caplog):
    monkeypatch.setattr(running, "backing_off", lambda *_: repeat(0.01))
    tries = [Away(), Unreachable("getMe", 502, "Bad Gateway"), None]

    async def begin():
        if trouble := tries.pop(0):
            raise trouble

    await running.patiently(begin)
    assert tries == []
    assert caplog.text.count("it cannot begin yet") == 2


async def test_a_database_that_is_not_there_is_not_waited_for(postgres):
    async with postgres.database() as url:
        storage = Storage(url.replace("test_", "no_such_"), SEOUL)
        with pytest.raises(Away):
            await asyncio.wait_for(running.patiently(storage.reach), 5)
        await storage.close()
