"""Polling: asks the messenger for updates, and for the next ones only past those that are committed."""

from __future__ import annotations

import asyncio
import logging
from itertools import takewhile
from typing import Any

from bot.runtime.intake.lanes import Lanes
from bot.runtime.intake.reading import KINDS, identity
from bot.runtime.patience import within
from bot.runtime.wire import Unauthorised, Unreachable, Wire, WireError, backing_off

log = logging.getLogger(__name__)

_BATCH = 100
_FAREWELL = 2.0  # seconds


class Polling:
    """Brings updates to the lanes until ``stop``.

    The messenger shows everything past the offset again each time, and at once. While an update
    is being worked on, what is behind it is therefore asked for every ``pause`` seconds: more
    often than twice a second the messenger would show only the first one.
    """

    def __init__(
        self, wire: Wire, lanes: Lanes, *, poll: int = 30, pause: float = 0.6, grace: float = 10.0
    ) -> None:
        self._wire = wire
        self._lanes = lanes
        self._poll = poll
        self._pause = pause
        self._grace = grace
        self._taken: dict[int | str, asyncio.Future[bool]] = {}
        self._offset: int | None = None
        self._task: asyncio.Task[Any] | None = None
        self._stopping = False

    async def run(self) -> None:
        """Take updates until ``stop``; raises ``Unauthorised`` where the token is no bot's."""
        self._task = asyncio.current_task()
        try:
            await self._persist()
        except asyncio.CancelledError:
            if not self._stopping or self._task is None:
                raise
            self._task.uncancel()  # our own doing, see stop
        await self._take_leave()

    def stop(self) -> None:
        """Take no more updates; ``run`` finishes what was taken, confirms it and returns."""
        if self._task and not self._stopping:
            self._task.cancel()
        self._stopping = True

    async def _persist(self) -> None:
        pauses = backing_off()
        is_ready = False
        while not self._stopping:
            try:
                if not is_ready:
                    await self._wire.call("deleteWebhook", {"drop_pending_updates": False})
                    is_ready = True
                await self._round()
                pauses = backing_off()
            except Unauthorised:
                log.critical("the messenger does not know this bot: check the token")
                raise
            except WireError as error:
                log.warning("no updates for a while: %s", error)
                await asyncio.sleep(error.retry_after or next(pauses))

    async def _round(self) -> None:
        asked = {"timeout": self._poll, "limit": _BATCH, "allowed_updates": KINDS}
        batch = await self._ask(asked)
        known = len(self._taken)
        for raw in batch:
            ident = identity(raw)
            if ident not in self._taken or _comes_again(self._taken[ident]):
                self._taken[ident] = self._lanes.put(raw, insist=True)
        await self._breathe(is_stale=bool(batch) and len(self._taken) == known)

    async def _ask(self, params: dict[str, Any]) -> list[Any]:
        """The updates past those that are done, which by that are confirmed and may be forgotten."""
        done = list(takewhile(lambda ident: _is_done(self._taken[ident]), self._taken))
        while done and not isinstance(done[-1], int):
            done.pop()  # without an id it is confirmed by the next one that has one
        if done:
            self._offset = int(done[-1]) + 1
        offset = {} if self._offset is None else {"offset": self._offset}
        batch = await self._wire.call("getUpdates", params | offset)
        for ident in done:
            del self._taken[ident]
        if not isinstance(batch, list):
            raise Unreachable("getUpdates", 200, "the answer is no list")
        return batch

    async def _breathe(self, *, is_stale: bool) -> None:
        """Wait until asking again can bring anything new."""
        working = [each for each in self._taken.values() if not each.done()]
        if working:
            await asyncio.wait(working, timeout=self._pause)
        elif is_stale:
            await asyncio.sleep(self._pause)
        first = next(iter(self._taken.values()), None)
        if first and len(self._taken) >= _BATCH:  # the messenger shows nothing past them
            await asyncio.wait([first])

    async def _take_leave(self) -> None:
        await self._lanes.close(self._grace)
        try:
            await within(_FAREWELL, self._ask({"timeout": 0, "limit": 1}))
        except (WireError, TimeoutError) as error:
            log.warning("the last updates are not confirmed, they come again: %r", error)


def _is_done(confirmed: asyncio.Future[bool]) -> bool:
    return confirmed.done() and confirmed.result()


def _comes_again(confirmed: asyncio.Future[bool]) -> bool:
    return confirmed.done() and not confirmed.result()
