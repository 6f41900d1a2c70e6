"""Long works in plays: begun, stopped, waited for."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager

from bot.actions import works
from bot.domain.residents import ResidentId
from bot.domain.works import Work
from bot.runtime.clock import Clock
from bot.runtime.works import WorkPress

COUNT = "barter-count"


async def begins(town, person, total=5, kind=COUNT, **more) -> Work:
    async with town.app.storage.transaction(town.calendar.now()) as city:
        resident = await city.residents.resident(ResidentId(person.id))
        return await works.begin(city, resident, kind, {}, total=total, area=resident.area, **more)


async def stops(town, person, work: Work) -> None:
    """By the press below the message, wherever that is."""
    await town.app.lanes.put(person.press(WorkPress(id=work.id, stop=True).pack()))


async def standing(town, work: Work) -> Work:
    async with town.app.storage.transaction(town.calendar.now()) as city:
        return await city.works.work(work.id)


@asynccontextmanager
async def alive(town):
    """By a clock that goes, with a heart that beats."""
    town.app.clock, town.app.works._clock, town.app.turn._clock = (Clock(),) * 3
    town.calendar = town.app.clock
    beating = asyncio.ensure_future(_beats(town.app))
    try:
        yield town.app.works
    finally:
        beating.cancel()


async def _beats(app):
    while True:
        await app.works.tick()
        await asyncio.sleep(0.2)


async def until(ask, most: float = 60.0) -> float:
    """How many seconds it took until this was so."""
    before = time.monotonic()
    while not await ask():
        assert time.monotonic() - before < most, "in vain"
        await asyncio.sleep(0.02)
    return time.monotonic() - before
