"""The bot with a messenger of its own, a clock that can be moved, and a small lively city."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from aiohttp import web

from bot.app.feeds import add_feeds
from bot.app.house import SANDBOX_TOKEN, App
from bot.app.running import stopping
from bot.runtime.clock import Clock
from bot.runtime.intake import Polling
from bot.runtime.loop import calm
from bot.runtime.wire import HttpWire
from bot.sandbox.messenger import Messenger
from bot.sandbox.people import Person
from bot.sandbox.seed import seed
from bot.settings import Settings, SettingsRefused
from storage.city import Storage

log = logging.getLogger(__name__)


_STEPS = {"hour": timedelta(hours=1), "day": timedelta(days=1)}


class TimeMachine:
    """The sandbox's clock, moved; what falls due on the way is said at once."""

    def __init__(self, app: App, messenger: Messenger) -> None:
        self._app, self._messenger, self._journey = app, messenger, asyncio.Lock()

    async def advance(self, step: Literal["hour", "day", "next"]) -> None:
        """An hour, a day, or to the next reminder."""
        async with self._journey:
            due = await self.next_due() if step == "next" else None
            await self._travel(due or self._app.clock.now() + _STEPS.get(step, timedelta(0)))

    async def _travel(self, until: datetime) -> None:
        """By strides: what comes by daylight only is not jumped over."""
        clock = self._app.clock
        stride = max((until - clock.now()) / 24, timedelta(hours=1))
        while (left := until - clock.now()) > timedelta(0):
            clock.advance(min(left, stride))
            self._messenger.ahead = clock.ahead
            await self._app.heartbeat.beat()
            await self._app.courier.rest()

    async def next_due(self) -> datetime | None:
        """When the next notice is due."""
        async with self._app.storage.transaction(self._app.clock.now()) as city:
            return await city.notices.next_due()


SANDBOX_KEYS = ("c2FuZGJveC1zYW5kYm94LXNhbmRib3gtc2FuZGJveC0=",)
"""Everybody knows them: they keep nothing safe, and nobody in the sandbox is real."""


class Moderators(AbstractSet[int]):
    """Who holds a moderator's telephone looks after the whole city, from the moment it is handed out."""

    def __init__(self, people: Mapping[int, Person]) -> None:
        self._people = people

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and number in self._people and self._people[number].role == "moderator"

    def __iter__(self) -> Iterator[int]:
        return (number for number in self._people if number in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


@asynccontextmanager
async def sandbox(
    settings: Settings, database: Path | None, *, host: str, port: int
) -> AsyncIterator[tuple[App, Messenger, str]]:
    """A bot, a messenger of its own and a small lively city, ready to be talked to; its address.

    Raises SettingsRefused when it cannot listen there.
    """
    clock = Clock()
    file = database.with_suffix(".messenger.db") if database else None
    messenger = Messenger(
        token=SANDBOX_TOKEN, now=clock.now, file=file, zone=settings.timezone.key, limits=False
    )
    clock.advance(messenger.ahead)
    url = await _opened(messenger, host, port)
    where = f"sqlite:///{database or ':memory:'}"
    storage = Storage(
        where,
        settings.timezone,
        admins=Moderators(messenger.people),
        keys=settings.keys or SANDBOX_KEYS,
    )
    app = App(HttpWire(SANDBOX_TOKEN, base=url, limits=False), storage, clock, speech=settings.speech)
    messenger.time_machine = TimeMachine(app, messenger)
    polling = Polling(app.wire, app.lanes, poll=20)
    await app.open()
    await seed(app.storage, clock.now(), messenger)
    await app.introduce()
    app.heartbeat.start()
    task = asyncio.ensure_future(polling.run())
    calendars = web.AppRunner(add_feeds(web.Application(), app), access_log=None, shutdown_timeout=1)
    storage.public = await _served(calendars, host)
    try:
        yield app, messenger, url
    finally:
        polling.stop()
        await asyncio.gather(task, return_exceptions=True)
        await calendars.cleanup()
        await app.close()
        await messenger.close()


async def _served(runner: web.AppRunner, host: str) -> str:
    """On any port of this machine; the address."""
    await runner.setup()
    await web.TCPSite(runner, host, 0).start()
    return f"http://{f'[{host}]' if ':' in host else host}:{runner.addresses[0][1]}"


async def _opened(messenger: Messenger, host: str, port: int) -> str:
    try:
        return await messenger.start(host, port)
    except (OSError, ValueError) as no:
        await messenger.close()
        reason = (getattr(no, "strerror", None) or str(no)).rstrip(".")
        raise SettingsRefused(f"PUMASI_LISTEN: {reason}; try PUMASI_LISTEN=127.0.0.1:{port + 1}") from no


async def run_sandbox(settings: Settings, database: Path) -> None:
    """The sandbox, until it is told to stop."""
    async with sandbox(settings, database, host=settings.host, port=settings.port) as (_, __, url):
        print(f"\n  품앗이 Pumasi: {url}\n  (stop with Ctrl-C)\n", flush=True)  # noqa: T201
        calm()
        enough = asyncio.Event()
        with stopping(enough.set):
            await enough.wait()
