"""The heartbeat: ticks the courier, says what stayed unsaid, lets things expire."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.domain.notices import Kind
from bot.runtime.clock import Clock
from bot.runtime.memory import Frame
from bot.runtime.voice import Speaker
from storage.city import LEASE, Storage

log = logging.getLogger(__name__)

Tick = Callable[[], Awaitable[None]]

TURNS_KEPT = timedelta(hours=48)
NUDGE_AFTER = timedelta(hours=24)
DRAFTS_KEPT = timedelta(days=7)
QUARANTINE_KEPT = timedelta(days=30)
NOTICES_KEPT = timedelta(days=90)
CARDS_KEPT = timedelta(days=90)


class Heartbeat:
    """Runs ticks at their intervals. Rows are the truth, so a tick takes no arguments and may be late."""

    def __init__(self, ticks: Mapping[timedelta, list[Tick]]) -> None:
        self._ticks = ticks
        self._running: set[asyncio.Future[None]] = set()
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )

    def start(self) -> None:
        """From now on, each tick at its interval."""
        for interval, ticks in self._ticks.items():
            for tick in ticks:
                seconds = interval.total_seconds()
                self._scheduler.add_job(self._safely, "interval", args=[tick], seconds=seconds)
        self._scheduler.start()

    async def beat(self) -> None:
        """All ticks once, in order: for the sandbox's clock and for plays."""
        for interval in sorted(self._ticks, reverse=True):
            for tick in self._ticks[interval]:
                await tick()

    async def stop(self) -> None:
        """No new ticks; the running ones are finished first."""
        if self._scheduler.running:
            self._scheduler.pause()
            await asyncio.gather(*self._running, return_exceptions=True)
            self._scheduler.shutdown(wait=False)

    async def _safely(self, tick: Tick) -> None:
        """A tick that fails is logged and comes again; it never ends the others."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._running.add(done)
        try:
            await tick()
        except Exception:
            log.exception("a tick failed")
        finally:
            done.set_result(None)
            self._running.discard(done)


class Sweeps:
    """The runtime's own ticks: unsaid answers, unfinished forms, forgotten turns."""

    def __init__(self, storage: Storage, speaker: Speaker, clock: Clock) -> None:
        self._storage, self._speaker, self._clock = storage, speaker, clock

    async def unsaid(self, *, alone: bool = False) -> None:
        """Say what was decided but never said; ``alone`` (one process, just started): at once."""
        now = self._clock.now()
        as_of = now + LEASE if alone else now
        async with self._storage.transaction(now) as city:
            found = await city.turns.unsaid(as_of, lease=LEASE)
        for answer in found:
            self._speaker.say(answer.person, answer.update_id, answer.calls)

    async def nudges(self) -> None:
        """One reminder of a form left unfinished yesterday, by daylight."""
        now = self._clock.now()
        if not 10 <= now.astimezone(self._storage.zone).hour < 20:
            return
        async with self._storage.transaction(now) as city:
            for idle in await city.turns.idle(now - NUDGE_AFTER, now - DRAFTS_KEPT, now):
                if frame := Frame.of(idle.frame):
                    about = f"frame:{frame.token}:{frame.at}"
                    key = f"form-nudge-{frame.form}"
                    await city.tell(idle.person, key, {}, about=about, kind=Kind.REMINDER)

    async def forget(self) -> None:
        """What nobody comes back to."""
        now = self._clock.now()
        async with self._storage.transaction(now) as city:
            await city.turns.forget(now - TURNS_KEPT)
            await city.turns.drop_drafts(now - DRAFTS_KEPT)
            await city.turns.forget_quarantined(now - QUARANTINE_KEPT)
            await city.notices.forget(now - NOTICES_KEPT)
            await city.cards.forget(now - CARDS_KEPT)
