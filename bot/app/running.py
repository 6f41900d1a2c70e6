"""The bot in service: by polling or by webhook, until it is told to stop."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from aiohttp import web

from bot.actions import areas, closures
from bot.app.feeds import add_feeds
from bot.app.figures import page
from bot.app.house import App
from bot.runtime.clock import Clock
from bot.runtime.intake import KINDS, Polling, SolePolling, add_addresses, webhook_app
from bot.runtime.loop import calm
from bot.runtime.readiness import Readiness
from bot.runtime.wire import HttpWire, TooMany, Unreachable, backing_off
from bot.settings import Settings
from storage import schema
from storage.city import Away, Storage

log = logging.getLogger(__name__)

FOR_GOOD = ("28", "3D")
"""PostgreSQL's classes of errors for a password or a database that is wrong."""

LONGEST = 19.0
"""Seconds after which a process that was told to stop is gone, whatever hangs."""


async def run(settings: Settings) -> None:
    """The bot, until it is told to stop. Raises Unauthorised, SchemaNewer."""
    wire = HttpWire(settings.token, base=settings.api)
    storage = Storage(
        settings.database, settings.timezone, admins=frozenset(settings.admins), keys=settings.keys
    )
    storage.public = settings.address
    app = App(wire, storage, Clock(), token=settings.token, speech=settings.speech)
    enough = asyncio.Event()
    with stopping(enough.set, within=LONGEST):
        async with _listening(app, settings) as listen:
            try:
                await _begun(app)
                await listen()
                await (_by_webhook if settings.webhook_url else _by_polling)(app, settings, enough)
            finally:
                await app.close()


async def _begun(app: App) -> None:
    await patiently(app.open)
    await patiently(app.introduce)
    if not app.storage.atlas:
        log.warning("no areas are known, so nobody can say where they live: run `pumasi import areas`")
    app.heartbeat.start()
    # Beside the loop, and before somebody asks: nobody's answer waits for a calendar to be read.
    asyncio.get_running_loop().run_in_executor(None, closures.learn, app.clock.now().year)


async def patiently(begin: Callable[[], Awaitable[None]]) -> None:
    """Again and again until database and messenger are there: a machine may be up before they are.

    Raises what waiting does not mend (a wrong password, a database that is not there).
    """
    for pause in backing_off(1.0, 10.0):
        try:
            await begin()
        except (Away, Unreachable, TooMany) as trouble:
            cause = getattr(trouble.__cause__, "orig", trouble.__cause__) or trouble
            if str(getattr(cause, "sqlstate", "")).startswith(FOR_GOOD):
                raise
            log.warning("it cannot begin yet: %s", cause)
            await asyncio.sleep(pause)
        else:
            return


async def _by_polling(app: App, _: Settings, enough: asyncio.Event) -> None:
    polling = _polling(app)
    calm()
    running, ending = asyncio.ensure_future(polling.run()), asyncio.ensure_future(enough.wait())
    await asyncio.wait({running, ending}, return_when=asyncio.FIRST_COMPLETED)
    ending.cancel()
    polling.stop()
    await running


def _polling(app: App) -> Polling | SolePolling:
    """One that polls, of all processes; where the database is a file there is but one."""
    make = partial(Polling, app.wire, app.lanes, grace=4.0)
    if app.storage.is_alone:
        return make()
    hold = partial(app.presence.hold, "poller")
    return SolePolling(make, hold=hold, give_back=partial(app.presence.give_back, "poller"))


async def _by_webhook(app: App, settings: Settings, enough: asyncio.Event) -> None:
    await app.wire.call(
        "setWebhook",
        {
            "url": settings.webhook_url,
            "secret_token": settings.webhook_secret,
            "allowed_updates": list(KINDS),
            "max_connections": 100,
        },
    )
    calm()
    await enough.wait()
    app.lanes.shut()


@asynccontextmanager
async def _listening(app: App, settings: Settings) -> AsyncIterator[Callable[[], Awaitable[None]]]:
    """Gives what opens the process's addresses; they answer to the very end, then with 503."""
    site = web.Application()
    if settings.webhook_url:
        path = "/" + settings.webhook_url.split("/", 3)[3] if settings.webhook_url.count("/") > 2 else "/"
        site = webhook_app(app.lanes, settings.webhook_secret, path=path)
    ready = Readiness(app.storage, app.lanes)
    add_addresses(site, app.lanes, lacking=ready.lacking, page=partial(page, app))
    add_feeds(site, app)
    runner = web.AppRunner(site, shutdown_timeout=1.0)

    async def listen() -> None:
        if settings.webhook_url or settings.listen:
            await runner.setup()
            await web.TCPSite(runner, settings.host, settings.port).start()

    try:
        yield listen
    finally:
        await runner.cleanup()


class stopping:  # noqa: N801 -- reads as a clause: with stopping(stop)
    """SIGINT and SIGTERM call ``stop`` meanwhile; a second one, or ``within`` seconds, ends the process."""

    def __init__(self, stop: Callable[[], None], *, within: float | None = None) -> None:
        self._stop, self._within, self._asked = stop, within, False

    def __enter__(self) -> None:
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, self._hear, name)

    def __exit__(self, *_: object) -> None:
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().remove_signal_handler(name)

    def _hear(self, name: int) -> None:
        if self._asked:
            os._exit(128 + name)
        self._asked = True
        if self._within:
            # A thread, for what hangs may be the loop itself, even when all else is done.
            end = threading.Timer(self._within, os._exit, (0,))
            end.daemon = True
            end.start()
        self._stop()


async def import_areas(settings: Settings, files: list[Path]) -> tuple[int, list[str]]:
    """Areas from files into the database; how many are known now, and what could not be read."""
    storage = Storage(settings.database, settings.timezone)
    try:
        await schema.migrate(storage.engine)
        async with storage.transaction(Clock().now()) as city:
            read = areas.read_areas(files or areas.SHIPPED, known=await city.areas.everything())
            await city.areas.load(read.areas)
            count = await city.areas.count()
        return count, [f"{row.file}:{row.row}: {row.problem}" for row in read.report]
    finally:
        await storage.close()
