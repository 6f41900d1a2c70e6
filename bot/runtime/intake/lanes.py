"""Lanes: the updates of one person one after another, those of different people side by side."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass, field

from bot.runtime.intake.outage import Outage
from bot.runtime.intake.reading import (
    TryLater,
    Unreadable,
    Update,
    identity,
    lane_of,
    may_flood,
    person_of,
    press_of,
    readable,
)
from bot.runtime.log import person_var, update_id_var
from bot.runtime.throttle import Throttle, Verdict
from bot.runtime.wire import Wire, WireError, backing_off

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Who deals with what comes in at the door.

    ``process`` returns once the update is committed, or raises ``TryLater`` or ``Unreadable``.
    ``quarantine`` keeps what cannot be read and what broke. ``warn`` asks somebody to slow down
    (once in a flood) and answers the press, where it was one, by that. ``sorry`` says (once in an
    outage) that what was sent has to wait.
    """

    process: Callable[[Update], Awaitable[None]]
    quarantine: Callable[[object, str], Awaitable[None]]
    warn: Callable[[Update], Awaitable[None]]
    sorry: Callable[[Update], Awaitable[None]]
    wire: Wire
    throttle: Throttle


@dataclass(slots=True, kw_only=True)
class _Job:
    raw: object
    verdict: Verdict
    insist: bool
    confirmed: asyncio.Future[bool] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class Lanes:
    """Hands updates to the desk; at most ``concurrency`` at once, none for more than ``longest`` seconds."""

    def __init__(self, desk: Desk, *, concurrency: int = 64, longest: float = 60.0) -> None:
        self._desk = desk
        self._slots = asyncio.Semaphore(concurrency)
        self._longest = longest
        self._outage = Outage()
        self._lanes: dict[Hashable, deque[_Job]] = {}
        self._jobs: dict[int | str, _Job] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self.is_open = True

    def put(self, raw: object, *, insist: bool = False) -> asyncio.Future[bool]:
        """Take one update in; tells later whether it may be confirmed or has to come again.

        With ``insist`` one that has to come again is tried again right here, for as long as it
        takes. One that is being dealt with already is not taken in twice.
        """
        ident = identity(raw)
        if job := self._jobs.get(ident):
            job.insist |= insist
            return job.confirmed
        job = _Job(raw=raw, verdict=self._judge(raw), insist=insist)
        if self.is_open:
            self._jobs[ident] = job
            self._line_up(job)
        else:
            job.confirmed.set_result(False)
        return job.confirmed

    @property
    def waiting(self) -> int:
        """Updates taken in and not yet dealt with."""
        return len(self._jobs)

    def shut(self) -> None:
        """Take nothing more in; what was taken goes on."""
        self.is_open = False

    async def close(self, within: float = 10.0) -> None:
        """Take nothing more in, finish what was taken ``within`` seconds, and drop the rest unconfirmed."""
        self.shut()
        workers = list(self._workers)
        if not workers:
            return
        _, late = await asyncio.wait(workers, timeout=within)
        for worker in late:
            worker.cancel()
        if late:  # one that asks a database which is gone cannot be waited for
            await asyncio.wait(late, timeout=1.0)

    def _judge(self, raw: object) -> Verdict:
        person = person_of(raw)
        return self._desk.throttle.judge(person) if person is not None and may_flood(raw) else "pass"

    def _line_up(self, job: _Job) -> None:
        key = lane_of(job.raw)
        if key in self._lanes:
            self._lanes[key].append(job)
            return
        self._lanes[key] = deque([job])
        worker = asyncio.create_task(self._work(key))  # noqa: TID251 - kept below, awaited in close
        self._workers.add(worker)
        worker.add_done_callback(self._workers.discard)

    async def _work(self, key: Hashable) -> None:
        lane = self._lanes[key]
        try:
            while lane:
                confirmed = await self._see_through(lane[0])
                self._leave(lane.popleft(), confirmed=confirmed)
        finally:
            del self._lanes[key]
            for job in lane:  # the worker was stopped: these come again
                self._leave(job, confirmed=False)

    def _leave(self, job: _Job, *, confirmed: bool) -> None:
        del self._jobs[identity(job.raw)]
        if not job.confirmed.done():
            job.confirmed.set_result(confirmed)

    async def _see_through(self, job: _Job) -> bool:
        """Hand the update in until it may be confirmed; no where it has to come again."""
        ident = identity(job.raw)
        update_id_var.set(ident if isinstance(ident, int) else None)
        person_var.set(person_of(job.raw))
        pauses = backing_off(longest=15.0)
        while not await self._is_settled(job):
            if not (job.insist and self.is_open):
                return False
            await asyncio.sleep(next(pauses))
        return True

    async def _is_settled(self, job: _Job) -> bool:
        try:
            async with self._slots:
                await self._hand_in(job)
        except TryLater as problem:
            log.warning("an update has to wait: %s", problem)
            await self._excuse(job.raw)
            return False
        self._outage.is_over()
        return True

    async def _excuse(self, raw: object) -> None:
        person = person_of(raw)
        if person is not None and may_flood(raw) and self._outage.should_be_told(person):
            await self._desk.sorry(readable(raw))

    async def _hand_in(self, job: _Job) -> None:
        try:
            async with asyncio.timeout(self._longest):
                await self._deal_with(readable(job.raw), job.verdict)
        except TryLater:
            raise
        except Unreadable as problem:
            log.warning("an update is unreadable: %s", problem)
            await self._set_aside(job.raw, str(problem))
        except Exception as problem:
            log.exception("an update broke the turn")
            await self._set_aside(job.raw, repr(problem))

    async def _deal_with(self, update: Update, verdict: Verdict) -> None:
        if verdict == "pass":
            await self._desk.process(update)
        elif verdict == "warn":
            log.warning("a flood begins")
            await self._desk.warn(update)
        elif query_id := press_of(update):
            await self._hush(query_id)

    async def _hush(self, query_id: str) -> None:
        """Answer a dropped press without a word: an unanswered one spins for ever."""
        try:
            await self._desk.wire.call("answerCallbackQuery", {"callback_query_id": query_id})
        except WireError as error:
            log.info("a dropped press went unanswered: %s", error)

    async def _set_aside(self, raw: object, problem: str) -> None:
        try:
            await self._desk.quarantine(raw, problem)
        except TryLater:
            raise
        except Exception:
            log.exception("an update is lost: the quarantine would not take it")
