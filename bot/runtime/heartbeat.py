"""The heartbeat: ticks the courier, says what stayed unsaid, lets things expire."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.domain.notices import Kind
from bot.runtime.clock import Clock
from bot.runtime.jobs import Diary, Job, Run, Tick
from bot.runtime.memory import Frame
from bot.runtime.owing import Owing
from bot.runtime.voice import Speaker
from storage.city import City, Storage

log = logging.getLogger(__name__)

WORDS_KEPT = timedelta(hours=1)
"""After which of an answer only that it was said is known: it tells of neighbours, too."""
TURNS_KEPT = timedelta(hours=48)
NUDGE_AFTER = timedelta(hours=24)
DRAFTS_KEPT = timedelta(days=7)
QUARANTINE_KEPT = timedelta(days=30)
NOTICES_KEPT = timedelta(days=90)
CARDS_KEPT = timedelta(days=90)
SLICE = 2_000
"""Rows that go in one transaction; the next may be somebody's turn."""


class Heartbeat:
    """Runs ticks at their intervals. Rows are the truth, so a tick takes no arguments and may be late."""

    def __init__(self, ticks: Mapping[timedelta, Mapping[str, Tick]], clock: Clock, diary: Diary) -> None:
        self.jobs = [
            Job(name=name, every=every, tick=tick)
            for every in sorted(ticks, reverse=True)
            for name, tick in ticks[every].items()
        ]
        self._clock, self._diary = clock, diary
        self._running: set[asyncio.Task[Run]] = set()
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )

    def start(self) -> None:
        """From now on, each tick at its interval."""
        for job in self.jobs:
            seconds = job.every.total_seconds()
            self._scheduler.add_job(self._safely, "interval", args=[job], seconds=seconds)
        self._scheduler.start()

    async def beat(self) -> None:
        """All ticks once, in order: for clocks that are moved, and for plays. Raises what one raised."""
        runs = [await self._run(job) for job in self.jobs]
        await self._diary.ran(*runs)
        for run in runs:
            if run.trouble:
                raise run.trouble

    async def stop(self, within: float = 3.0) -> None:
        """No new ticks; the running ones may take so many seconds to end, and are stopped then."""
        if not self._scheduler.running:
            return
        self._scheduler.pause()
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=within)
            for task in late:
                task.cancel()
        self._scheduler.shutdown(wait=False)

    async def _safely(self, job: Job) -> None:
        """A tick that fails is logged and comes again; it never ends the others."""
        task = asyncio.ensure_future(self._run(job))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        run = await task
        if run.trouble:
            log.error("job %s failed", job.name, exc_info=run.trouble)
        await self._diary.ran(run)

    async def _run(self, job: Job) -> Run:
        started, before, problem, trouble = self._clock.now(), time.monotonic(), None, None
        try:
            problem = await job.tick()
        except Exception as raised:  # noqa: BLE001 -- it is logged by whoever reads the run
            problem, trouble = repr(raised), raised
        took = timedelta(seconds=time.monotonic() - before)
        return Run(job=job, started=started, took=took, problem=problem, trouble=trouble)


class Sweeps:
    """The runtime's own ticks: unsaid answers, unfinished forms, forgotten turns."""

    def __init__(
        self,
        storage: Storage,
        owing: Owing,
        speaker: Speaker,
        clock: Clock,
        *,
        dropped: Callable[[Sequence[Frame]], None],
        given_up: Callable[[City, int, Frame], Awaitable[None]],
    ) -> None:
        self._storage, self._owing, self._speaker, self._clock = storage, owing, speaker, clock
        self._dropped, self._given_up = dropped, given_up
        self._silent_until = datetime.min.replace(tzinfo=UTC)

    async def unsaid(self, *, alone: bool = False) -> None:
        """Say what was decided but never said; ``alone`` (one process, just started): at once."""
        await self._owing.renew(self._speaker.unsaid)
        for answer in await self._owing.left(alone=alone):
            # Others may have been quicker with what comes before it.
            self._speaker.say(answer.person, answer.update_id, answer.calls, after=answer.update_id)

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
        """What nobody comes back to, a slice at a time: people who write meanwhile come in between."""
        now = self._clock.now()
        await self._by_slices(lambda city: city.turns.forget(now - TURNS_KEPT, most=SLICE))
        await self._by_slices(lambda city: city.notices.forget(now - NOTICES_KEPT, most=SLICE))
        await self._silence(now - WORDS_KEPT)
        async with self._storage.transaction(now) as city:
            kept = await city.turns.drop_drafts(now - DRAFTS_KEPT)
            drafts = [(person, frame) for person, left in kept if (frame := Frame.of(left))]
            for person, frame in drafts:
                async with city.apart(f"what {person} left unfinished"):
                    await self._given_up(city, person, frame)
            await city.turns.forget_quarantined(now - QUARANTINE_KEPT)
            await city.cards.forget(now - CARDS_KEPT)
        self._dropped([frame for _, frame in drafts])

    async def _by_slices(self, forget: Callable[[City], Awaitable[int]]) -> None:
        gone = SLICE
        while gone == SLICE:
            async with self._storage.transaction(self._clock.now()) as city:
                gone = await forget(city)

    async def _silence(self, before: datetime) -> None:
        """Only what has come since the last time is looked at; after a start, everything once."""
        silent: Sequence[datetime] = [self._silent_until] * SLICE
        while len(silent) == SLICE:
            async with self._storage.transaction(self._clock.now()) as city:
                silent = await city.rights.silence(before, since=max(silent), most=SLICE)
        self._silent_until = before
