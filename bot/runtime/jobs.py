"""What the heartbeat does: jobs with names, and the diary in which each leaves how it went."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.actions import desk
from bot.domain.notices import Kind
from bot.runtime.clock import Clock
from storage.city import Away, Storage
from storage.processes import JobRecord, JobRun

log = logging.getLogger(__name__)

Tick = Callable[[], Awaitable[str | None]]
"""Does its work; tells what stayed undone, if anything."""

_APART = timedelta(seconds=10)
_SLOW = timedelta(seconds=2)
_LATE_LEAST = timedelta(seconds=60)
_ASLEEP = timedelta(seconds=45)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A tick with a name, and how often it comes."""

    name: str
    every: timedelta
    tick: Tick


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of a job: when, how long, what went wrong and what it raised, if anything."""

    job: Job
    started: datetime
    took: timedelta
    problem: str | None
    trouble: Exception | None = None


def grace(every: timedelta) -> timedelta:
    """How long after its last good end a job that comes ``every`` so often is late."""
    return max(3 * every, _LATE_LEAST)


def overdue(job: JobRecord) -> datetime:
    """When the job is late, unless it ends well before."""
    return (job.ended or job.known) + grace(job.every)


class Diary:
    """The newest run of each job, for all processes to see."""

    def __init__(self, storage: Storage, clock: Clock, process: str) -> None:
        self._storage, self._clock, self._process = storage, clock, process
        self._written: dict[str, datetime] = {}
        self._looked: datetime | None = None
        self._awake = clock.now()

    async def enrol(self, jobs: Iterable[Job]) -> None:
        """The jobs there are: also one that never ends is missed."""
        now = self._clock.now()
        async with self._storage.transaction(now) as city:
            await city.processes.enrol([(job.name, job.every) for job in jobs], now)

    async def ran(self, *runs: Run) -> None:
        """Write runs down: each ten seconds of a job's, and each that failed or was slow."""
        now = self._clock.now()
        telling = [run for run in runs if self._is_telling(run, now)]
        if not telling:
            return
        try:
            async with self._storage.transaction(now) as city:
                for run in telling:
                    await city.processes.ran(run.job.name, self._kept(run, now))
        except Away as away:
            log.warning("runs are not written down: %s", away)
        else:
            self._written |= {run.job.name: now for run in telling}

    def _is_telling(self, run: Run, now: datetime) -> bool:
        written = self._written.get(run.job.name)
        return bool(run.problem) or run.took >= _SLOW or written is None or now - written >= _APART

    def _kept(self, run: Run, now: datetime) -> JobRun:
        return JobRun(
            process=self._process,
            started=run.started,
            ended=None if run.problem else now,
            took=round(run.took / timedelta(milliseconds=1)),
            problem=run.problem,
        )

    async def look(self) -> None:
        """Tell the moderators' group, or the admins, of each job that is late, once each time it is."""
        now = self._clock.now()
        self._wake(now)
        async with self._storage.transaction(now) as city:
            for job in await city.processes.jobs():
                if max(overdue(job), self._awake + grace(job.every)) >= now:
                    continue
                # All processes see the same moment, so that one notice comes of it.
                await desk.announce(
                    city,
                    "runtime-notice-late",
                    {"job": job.name, "since": job.ended or job.known},
                    about=f"job:{job.name}",
                    due=overdue(job),
                    kind=Kind.SAFETY,
                )

    def _wake(self, now: datetime) -> None:
        """Who slept, or moved the clock, has seen nobody work: jobs are not late for that."""
        if self._looked is None or now - self._looked > _ASLEEP:
            self._awake = now
        self._looked = now
