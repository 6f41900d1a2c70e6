"""One bot process: every part made and joined."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.types import Update, User
from pydantic import ValidationError

import handlers
from bot.actions import (
    aides,
    asking,
    audit,
    barter,
    bookings,
    broadcast,
    cases,
    conduct,
    contact,
    datasets,
    desk,
    endings,
    helpline,
    homes,
    ledger,
    lending,
    lottery,
    notices,
    owned,
    points,
    polls,
    radar,
    references,
    residents,
    reviews,
    rights,
    rings,
    roles,
    saved,
    stats,
    stays,
    trades,
    waitlist,
    weekly,
)
from bot.domain.residents import ResidentId
from bot.runtime import heartbeat, metrics
from bot.runtime.clock import Clock
from bot.runtime.courier import Courier, Still
from bot.runtime.form import Forms
from bot.runtime.heartbeat import Heartbeat, Sweeps
from bot.runtime.intake import KINDS, Desk, Lanes, Unreadable, in_group
from bot.runtime.jobs import Diary
from bot.runtime.joined import duties
from bot.runtime.memory import Frame, Listener
from bot.runtime.menus import Menus
from bot.runtime.outside import Outside
from bot.runtime.owing import Owing
from bot.runtime.patience import attempt
from bot.runtime.presence import Presence
from bot.runtime.speech import Say, Worded
from bot.runtime.table import Table
from bot.runtime.tally import Tally
from bot.runtime.throttle import Throttle
from bot.runtime.turn import Turn
from bot.runtime.voice import Narrator, Pressed, Screens, Speaker
from bot.runtime.wire import HttpWire, Wire, WireError
from bot.runtime.works import Works
from handlers import menu
from locales import Catalogue, Reader
from storage import schema
from storage.city import Away, City, Storage

log = logging.getLogger(__name__)

STILL: Mapping[str, Still] = {
    "barter": barter.still,
    "bookings": bookings.still,
    "cases": cases.still,
    "ledger": ledger.still,
    "lending": lending.still,
    "saved": saved.still,
    "trades": trades.still,
}
"""By the feature that says it: whether a planned notice still holds when its time has come."""

SWEPT = (
    residents,
    barter,
    broadcast,
    trades,
    ledger,
    cases,
    conduct,
    contact,
    helpline,
    reviews,
    rings,
    roles,
    notices,
    audit,
    datasets,
    stats,
    rights,
    lending,
    owned,
    asking,
    bookings,
    endings,
    lottery,
    waitlist,
    radar,
    points,
    polls,
    weekly,
    aides,
    homes,
    stays,
    references,
)
"""In the order in which time acts in them."""

_REPLANS = (barter.replan, trades.replan, lending.replan, bookings.replan)
notices.declare(replans=_REPLANS, unreached=(trades.unreached,), announced=(desk.announce,))

rights.keep("answers", heartbeat.TURNS_KEPT.days)
rights.keep("drafts", heartbeat.DRAFTS_KEPT.days)
rights.keep("unreadable", heartbeat.QUARANTINE_KEPT.days)
rights.keep("notices", heartbeat.NOTICES_KEPT.days)

SANDBOX_TOKEN = "42:sandbox-sandbox-sandbox-sandbox-0001"  # noqa: S105 -- opens nothing but the sandbox

SPEAKING = 10.0
"""Seconds in which a process that ends goes on saying what it decided."""


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
        catalogue: Catalogue | None = None,
        speech: str = "",
    ) -> None:
        self.wire, self.storage, self.clock = wire, storage, clock
        help_ = partial(handlers.help_, aloud=bool(speech))
        self.screens = Screens(catalogue or Catalogue(), handlers.rows, help_)
        self.forms = Forms(handlers.forms(), self.screens)
        self.routers, self.hall = handlers.routes(self.forms), handlers.hall()
        self._table, self._hall = Table(self.routers), Table(self.hall)
        self.menus = Menus(
            storage,
            wire,
            self.screens,
            clock,
            usual=menu.COMMANDS,
            in_groups=menu.IN_GROUPS,
            duties=duties(self.routers),
        )
        self.owing = Owing(storage, clock)
        self.speaker = Speaker(
            wire,
            self.owing,
            lost=self._lost,
            moved=self._moved,
            shown=self._shown,
            narrator=Narrator(speech),
        )
        self.courier = Courier(
            storage,
            self.screens,
            self.speaker,
            clock,
            still=STILL,
            below=handlers.below,
            digest=handlers.digest,
            room=wire.room,
            counted=metrics.notice,
        )
        self.tally = Tally(storage, clock)
        self.sweeps = Sweeps(
            storage,
            self.owing,
            self.speaker,
            clock,
            dropped=lambda frames: self.tally.count(self.forms.left(frames)),
            given_up=self._given_up,
        )
        share = wire.pace.share if isinstance(wire, HttpWire) else _alone
        self.presence = Presence(storage, clock, share=share)
        self.outside = Outside(wire, storage, self.screens, self.speaker)
        storage.outside = self.outside
        self.works = Works(
            storage,
            self.screens,
            self.speaker,
            clock,
            me=self.presence.me.id,
            shown=handlers.WORKS,
            told=self.courier.hurry,
        )
        self.diary = Diary(storage, clock, self.presence.me.id)
        self.heartbeat = Heartbeat(
            {
                timedelta(seconds=1): {"notices": self.courier.tick, "works": self.works.tick},
                timedelta(seconds=5): {
                    "unsaid": self.sweeps.unsaid,
                    "leases": self.courier.renew,
                    "presence": self.presence.beat,
                    "menus": self.menus.tick,
                    "tally": self.tally.write,
                },
                timedelta(seconds=20): {"late": self.diary.look},
                timedelta(minutes=1): {"expire": self._expire, "nudges": self.sweeps.nudges},
                timedelta(hours=1): {"forget": self.sweeps.forget, "scour": storage.scour},
            },
            clock,
            self.diary,
        )
        self.lanes = Lanes(
            Desk(
                process=self.process,
                quarantine=self._quarantine,
                warn=self._warn,
                sorry=self._sorry,
                wire=wire,
                throttle=throttle or Throttle(),
            )
        )
        self.turn = Turn(
            storage,
            self.screens,
            self.speaker,
            self.forms,
            clock,
            guess=guess,
            told=self.courier.hurry,
            begun=self.works.hurry,
            count=self.tally.count,
        )
        self._bot = Bot(token, session=_Mute())
        self._known_as(self.turn.username)

    async def open(self) -> None:
        """The database is brought up to date, what stayed unsaid is said. Raises Away, SchemaNewer."""
        await self.storage.reach()
        await schema.migrate(self.storage.engine)
        await self.storage.open(self.clock.now())
        await self.diary.enrol(self.heartbeat.jobs)
        await self.presence.beat()
        self.outside.open()
        await self.works.open()
        await self.sweeps.unsaid(alone=self.storage.is_alone)

    async def close(self) -> None:
        """What was taken in is decided and said, within 20 seconds; the rest is left to another process."""
        await self.lanes.close(4.0)
        rounds = (self.heartbeat.stop(2.0), self.courier.close(), self.works.close())
        await asyncio.gather(*(attempt(2.5, each, "a round under way") for each in rounds))
        if unsaid := await self.speaker.hush(SPEAKING):
            await attempt(1.0, self.owing.put_off(unsaid, 0), f"turns {unsaid} are said later")
        await attempt(1.0, self.tally.write(), "what was counted last")
        await attempt(1.0, self.presence.leave(), "the process is counted for a while")
        await attempt(0.5, self.wire.close(), "the wire")
        await attempt(1.0, self.storage.close(), "the database")

    async def process(self, raw: dict[str, Any]) -> None:
        """One raw update becomes one turn. Raises Unreadable, TryLater."""
        if not any(kind in raw for kind in KINDS):
            log.info("an update of a kind nobody asked for: %s", sorted(raw))
            return
        try:
            update = Update.model_validate(raw, context={"bot": self._bot})
        except ValidationError as problem:
            raise Unreadable(str(problem)) from problem
        await self.turn(self._hall if in_group(raw) else self._table, update, {"bot": self._bot})

    async def introduce(self) -> None:
        """Who we are, for links; and the command list, in every language."""
        username = (await self.wire.call("getMe", {}))["username"]
        self.turn.username = self.screens.username = username
        self._known_as(username)
        await self.menus.introduce()

    def _known_as(self, username: str) -> None:
        """Aiogram would ask the messenger who we are, to tell whether /help@somebody is for us."""
        me = User(id=self._bot.id, is_bot=True, first_name=username, username=username)
        self._bot._me = me  # noqa: SLF001 -- there is no other way to tell it

    async def _expire(self) -> str | None:
        """What time brings about, each feature in a transaction of its own: one that fails stops no other."""
        failed: list[str] = []
        with logged("areas", failed):
            async with self.storage.transaction(self.clock.now()) as city:
                await city.refresh(await city.areas.edition())
        for feature in SWEPT:
            with logged(feature.__name__, failed):
                async with self.storage.transaction(self.clock.now()) as city:
                    await feature.sweep(city)
        return ", ".join(failed) or None

    async def _given_up(self, city: City, person: int, frame: Frame) -> None:
        """Who reads plain words and did not get on is phoned: nothing is lost by being slow."""
        who = await city.residents.resident(ResidentId(person))
        if who and who.easy:
            wish = Worded("helpline-wish-left", {"form": Worded(f"form-name-{frame.form}")})
            reader = Reader(locale=who.locale, zone=self.storage.zone, easy=True)
            await helpline.stuck(city, who, self.screens.words(wish, reader))

    async def _lost(self, chat: int) -> None:
        async with self.storage.transaction(self.clock.now()) as city:
            await (notices.lost if chat > 0 else desk.lost)(city, chat)
        self.courier.hurry()

    async def _moved(self, old: int, new: int) -> None:
        async with self.storage.transaction(self.clock.now()) as city:
            await desk.migrated(city, old, new)
        self.courier.hurry()

    async def _shown(self, person: int, card: Mapping[str, str], message: int) -> int | None:
        """Where the database is away the card is said all the same, and the older one stays."""
        try:
            async with self.storage.transaction(self.clock.now()) as city:
                as_of = datetime.fromisoformat(card["as_of"])
                return await city.cards.shown(person, card["name"], message, as_of)
        except Away:
            log.warning("card %s is not remembered", card["name"])
            return None

    async def _quarantine(self, raw: object, problem: str) -> None:
        now, text = self.clock.now(), json.dumps(raw, ensure_ascii=False, default=repr)[:100_000]
        async with self.storage.transaction(now) as city:
            await city.turns.quarantine(text, problem[:2000], now)

    async def _sorry(self, raw: dict[str, Any]) -> None:
        """Once in an outage, by whichever process it falls to: without a database they cannot agree."""
        if self.presence.is_mine((raw.get("callback_query") or raw.get("message") or {})["from"]["id"]):
            await self._warn(raw, "runtime-wait")

    async def _warn(self, raw: dict[str, Any], key: str = "runtime-slower") -> None:
        """It is no turn: nothing is read, nothing is remembered."""
        press = raw.get("callback_query")
        user = (press or raw.get("message") or raw.get("edited_message") or {}).get("from") or {}
        reader = Reader(locale=guess(user.get("language_code")), zone=self.storage.zone)
        to = Listener(chat=user["id"], person=user["id"], reader=reader)
        calls = self.screens.calls([Say(key, alert=bool(press))], to, press and Pressed(query=press["id"]))
        with suppress(WireError):
            await self.speaker.speak(user["id"], calls)


class _Mute(BaseSession):
    """aiogram reads for us and never speaks: what is said goes over the wire, after it is committed."""

    async def close(self) -> None:
        """Nothing was opened."""

    async def make_request(self, *_: Any, **__: Any) -> Any:
        """Raises RuntimeError."""
        raise RuntimeError("past the wire")

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        """Raises RuntimeError."""
        raise RuntimeError("past the wire")
        yield b""


@contextmanager
def logged(what: str, failed: list[str]) -> Iterator[None]:
    """A sweep that fails is logged, noted, and comes again."""
    try:
        yield
    except Exception:
        log.exception("the sweep of %s failed", what)
        failed.append(what)


def _alone(_: int) -> None:
    """A wire without limits has none to share."""


def guess(code: str | None) -> str:
    """The language to begin with: the profile's, English for other foreigners, Korean unasked."""
    language = (code or "ko").lower()[:2]
    return language if language in Catalogue.languages else "en"
