"""Processes of one bot on one database: the next after a crash, several side by side."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.app import App
from bot.runtime.throttle import Throttle
from tests.town import SEOUL, Storage, Town


@asynccontextmanager
async def another(town: Town, throttle: Throttle | None = None) -> AsyncIterator[App]:
    """One more process beside the town's own; it shares nothing with it but database and messenger."""
    url = town.app.storage.engine.url.render_as_string(hide_password=False)
    patience = throttle or Throttle(burst=10_000)
    # Words are the same in every process; reading them takes longer than a whole conversation.
    words = town.app.screens.catalogue
    app = App(town.wire, Storage(url, SEOUL), town.calendar, throttle=patience, catalogue=words)
    await app.open()
    try:
        yield app
    finally:
        await app.close()


@asynccontextmanager
async def restarted(town: Town) -> AsyncIterator[App]:
    """The town's process is gone, and a new one takes over for as long as this is open."""
    gone = town.app
    async with another(town) as town.app:
        try:
            yield town.app
        finally:
            await town.settle()
            town.app = gone
