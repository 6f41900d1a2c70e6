"""The bot in service: by polling or by webhook, until it is told to stop."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
from functools import partial
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.actions import areas
from bot.app.house import App
from bot.runtime.clock import Clock
from bot.runtime.intake import KINDS, Polling, SolePolling, webhook_app
from bot.runtime.wire import HttpWire
from bot.settings import Settings
from storage import schema
from storage.city import Storage

log = logging.getLogger(__name__)


async def run(settings: Settings) -> None:
    """The bot, until it is told to stop. Raises Unauthorised, SchemaNewer."""
    wire = HttpWire(settings.token, base=settings.api)
    storage = Storage(settings.database, settings.timezone, admins=frozenset(settings.admins))
    app = App(wire, storage, Clock(), token=settings.token)
    try:
        await app.open()
        await app.introduce()
        if not storage.atlas:
            log.warning("no areas are known, so nobody can say where they live: run `pumasi import areas`")
        app.heartbeat.start()
        await (_by_webhook(app, settings) if settings.webhook_url else _by_polling(app))
    finally:
        await app.close()


async def _by_polling(app: App) -> None:
    polling = _polling(app)
    calm()
    with stopping(polling.stop):
        await polling.run()


def _polling(app: App) -> Polling | SolePolling:
    """One that polls, of all processes; where the database is a file there is but one."""
    make = partial(Polling, app.wire, app.lanes, grace=5.0)
    if app.storage.is_alone:
        return make()
    hold = partial(app.presence.hold, "poller")
    return SolePolling(make, hold=hold, give_back=partial(app.presence.give_back, "poller"))


async def _by_webhook(app: App, settings: Settings) -> None:
    path = "/" + settings.webhook_url.split("/", 3)[3] if settings.webhook_url.count("/") > 2 else "/"
    runner = web.AppRunner(webhook_app(app.lanes, settings.webhook_secret, path=path))
    await runner.setup()
    await web.TCPSite(runner, settings.host, settings.port).start()
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
    enough = asyncio.Event()
    with stopping(enough.set):
        await enough.wait()
    await runner.cleanup()


def calm() -> None:
    """What start-up made is never garbage: without this a full collection stops everything for 190 ms."""
    gc.collect()
    gc.freeze()


class stopping:  # noqa: N801 -- reads as a clause: with stopping(stop)
    """SIGINT and SIGTERM call ``stop`` meanwhile."""

    def __init__(self, stop: Any) -> None:
        self._stop = stop

    def __enter__(self) -> None:
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, self._stop)

    def __exit__(self, *_: object) -> None:
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().remove_signal_handler(name)


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
