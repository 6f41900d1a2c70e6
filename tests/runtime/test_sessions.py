"""A process that hangs keeps nobody else waiting for long: the database lets go of what it holds."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import text

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
