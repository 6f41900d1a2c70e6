"""Puts everything together; the only module that knows every other."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from aiogram import Bot, Dispatcher
from aiogram.types import Update
from aiohttp import web
from pydantic import ValidationError

import handlers
from bot.actions import areas, barter
from bot.runtime.clock import Clock
from bot.runtime.courier import Courier
from bot.runtime.form import Forms
from bot.runtime.heartbeat import Heartbeat, Sweeps
from bot.runtime.intake import KINDS, Desk, Lanes, Polling, Unreadable, webhook_app
from bot.runtime.memory import Listener
from bot.runtime.speech import Say
from bot.runtime.throttle import Throttle
from bot.runtime.turn import Turn
from bot.runtime.voice import Pressed, Screens, Speaker
from bot.runtime.wire import HttpWire, Wire, WireError
from bot.sandbox.messenger import Messenger
from bot.sandbox.seed import seed
from bot.settings import Settings
from handlers import doors, menu
from locales import Catalogue, Reader
from storage import schema
from storage.city import Storage

log = logging.getLogger(__name__)

SANDBOX_TOKEN = "42:sandbox-sandbox-sandbox-sandbox-0001"  # noqa: S105 -- opens nothing but the sandbox


class App:
    """A bot process: what comes in by ``lanes`` is decided, remembered and said over ``wire``."""

    def __init__(
        self,
        wire: Wire,
        storage: Storage,
        clock: Clock,
        *,
        token: str = SANDBOX_TOKEN,
        throttle: Throttle | None = None,
    ) -> None:
        self.wire, self.storage, self.clock = wire, storage, clock
        self.screens = Screens(Catalogue(), doors.rows)
        self.forms = Forms(handlers.forms(), self.screens)
        self.speaker = Speaker(wire, stamp=self._stamp, lost=self._lost)
        self.courier = Courier(storage, self.screens, self.speaker, clock)
        self.sweeps = Sweeps(storage, self.speaker, clock)
        self.heartbeat = Heartbeat(
            {
                timedelta(seconds=1): [self.courier.tick],
                timedelta(seconds=5): [self.sweeps.unsaid],
                timedelta(minutes=1): [self._expire, self.sweeps.nudges],
                timedelta(hours=1): [self.sweeps.forget],
            }
        )
        self.lanes = Lanes(
            Desk(
                process=self.process,
                quarantine=self._quarantine,
                warn=self._warn,
                wire=wire,
                throttle=throttle or Throttle(),
            )
        )
        self._bot = Bot(token)
        self._dispatcher = self._dispatch()

    async def open(self) -> None:
        """The database is brought up to date, what stayed unsaid is said. Raises SchemaNewer."""
        await schema.migrate(self.storage.engine)
        await self.storage.open(self.clock.now())
        await self.sweeps.unsaid(alone=self.storage.is_alone)

    async def close(self) -> None:
        """Everything that was taken in is decided, and what was decided is said."""
        await self.lanes.close()
        await self.heartbeat.stop()
        await self.courier.close()
        await self.speaker.silence()
        await self.wire.close()
        await self.storage.close()

    async def process(self, raw: dict[str, Any]) -> None:
        """One raw update becomes one turn. Raises Unreadable, TryLater."""
        if not any(kind in raw for kind in KINDS):
            log.info("an update of a kind nobody asked for: %s", sorted(raw))
            return
        try:
            update = Update.model_validate(raw, context={"bot": self._bot})
        except ValidationError as problem:
            raise Unreadable(str(problem)) from problem
        await self._dispatcher.feed_update(self._bot, update)

    async def introduce(self) -> None:
        """The command list, in every language."""
        for locale in (None, *self.screens.catalogue.languages):
            reader = Reader(locale=locale or "ko", zone=self.storage.zone)
            commands = [
                {
                    "command": name,
                    "description": self.screens.catalogue.caption(f"menu-command-{name}", None, {}, reader),
                }
                for name in menu.COMMANDS
            ]
            language = {"language_code": locale} if locale else {}
            with suppress(WireError):
                await self.wire.call("setMyCommands", {"commands": commands} | language)

    def _dispatch(self) -> Dispatcher:
        dispatcher = Dispatcher(disable_fsm=True)
        dispatcher.update.outer_middleware(
            Turn(
                self.storage,
                self.screens,
                self.speaker,
                self.forms,
                self.clock,
                guess=guess,
                told=self.courier.hurry,
            )
        )
        dispatcher.include_routers(*handlers.routes(self.forms))
        return dispatcher

    async def _expire(self) -> None:
        async with self.storage.transaction(self.clock.now()) as city:
            await barter.expire_overdue(city)

    async def _stamp(self, turns: Any) -> None:
        now = self.clock.now()
        async with self.storage.transaction(now) as city:
            await city.turns.stamp(turns, now)

    async def _lost(self, person: int) -> None:
        async with self.storage.transaction(self.clock.now()) as city:
            await city.turns.reach(person, reachable=False)

    async def _quarantine(self, raw: object, problem: str) -> None:
        now = self.clock.now()
        async with self.storage.transaction(now) as city:
            await city.turns.quarantine(
                json.dumps(raw, ensure_ascii=False, default=repr)[:100_000], problem[:2000], now
            )

    async def _warn(self, raw: dict[str, Any]) -> None:
        """Once in a flood; it is no turn: nothing is read, nothing is remembered."""
        press = raw.get("callback_query")
        inner = press or raw.get("message") or raw.get("edited_message") or {}
        user = inner.get("from") or {}
        reader = Reader(locale=guess(user.get("language_code")), zone=self.storage.zone)
        to = Listener(chat=user["id"], person=user["id"], reader=reader)
        pressed = Pressed(query=press["id"]) if press else None
        calls = self.screens.calls([Say("runtime-slower", alert=bool(press))], to, pressed)
        with suppress(WireError):
            await self.speaker.speak(user["id"], calls)


def guess(code: str | None) -> str:
    """The language to begin with: the profile's, English for other foreigners, Korean unasked."""
    language = (code or "ko").lower()[:2]
    return language if language in Catalogue.languages else "en"


# -- running -----------------------------------------------------------------------------------


async def run(settings: Settings) -> None:
    """The bot, until it is told to stop. Raises Unauthorised, SchemaNewer."""
    wire = HttpWire(settings.token, base=settings.api)
    app = App(wire, Storage(settings.database, settings.timezone), Clock(), token=settings.token)
    try:
        await app.open()
        await wire.call("getMe", {})
        await app.introduce()
        app.heartbeat.start()
        await (_by_webhook(app, settings) if settings.webhook_url else _by_polling(app))
    finally:
        await app.close()


async def _by_polling(app: App) -> None:
    async with app.storage.sole("poller"):
        polling = Polling(app.wire, app.lanes)
        _calm()
        with _stopping(polling.stop):
            await polling.run()


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
    _calm()
    enough = asyncio.Event()
    with _stopping(enough.set):
        await enough.wait()
    await runner.cleanup()


def _calm() -> None:
    """What start-up made is never garbage: without this a full collection stops everything for 190 ms."""
    gc.collect()
    gc.freeze()


class _stopping:  # noqa: N801 -- reads as a clause: with _stopping(stop)
    """SIGINT and SIGTERM call ``stop`` meanwhile."""

    def __init__(self, stop: Any) -> None:
        self._stop = stop

    def __enter__(self) -> None:
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, self._stop)

    def __exit__(self, *_: object) -> None:
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().remove_signal_handler(name)


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

    async def next_due(self) -> datetime | None:
        """When the next notice is due."""
        async with self._app.storage.transaction(self._app.clock.now()) as city:
            return await city.notices.next_due()


@asynccontextmanager
async def sandbox(
    settings: Settings, database: Path | None, *, host: str, port: int
) -> AsyncIterator[tuple[App, Messenger, str]]:
    """A bot, a messenger of its own and a small lively city, ready to be talked to; its address."""
    clock = Clock()
    file = database.with_suffix(".messenger.db") if database else None
    messenger = Messenger(
        token=SANDBOX_TOKEN, now=clock.now, file=file, zone=settings.timezone.key, limits=False
    )
    clock.advance(messenger.ahead)
    url = await messenger.start(host, port)
    where = f"sqlite+aiosqlite:///{database or ':memory:'}"
    app = App(HttpWire(SANDBOX_TOKEN, base=url, limits=False), Storage(where, settings.timezone), clock)
    messenger.time_machine = TimeMachine(app, messenger)
    polling = Polling(app.wire, app.lanes, poll=20)
    await app.open()
    await seed(app.storage, clock.now(), messenger)
    await app.introduce()
    app.heartbeat.start()
    task = asyncio.ensure_future(polling.run())
    try:
        yield app, messenger, url
    finally:
        polling.stop()
        await asyncio.gather(task, return_exceptions=True)
        await app.close()
        await messenger.close()


async def run_sandbox(settings: Settings, database: Path) -> None:
    """The sandbox, until it is told to stop."""
    async with sandbox(settings, database, host=settings.host, port=settings.port) as (_, __, url):
        print(f"\n  품앗이 Pumasi: {url}\n  (stop with Ctrl-C)\n", flush=True)  # noqa: T201
        _calm()
        enough = asyncio.Event()
        with _stopping(enough.set):
            await enough.wait()


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
