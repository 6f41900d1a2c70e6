"""Of all processes of a bot only one polls; when it dies, hangs or is cut off, another takes over.

The right to poll is a lease in the database, by the database's own clock. Whoever holds it renews it
every few seconds, and stops polling before it runs out where it cannot be renewed: so there are never
two, and never none for longer than ``TERM`` and one more look.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

from bot.runtime.intake.polling import Polling
from bot.runtime.patience import within

log = logging.getLogger(__name__)

TERM = timedelta(seconds=10)
RENEW = 3.0  # seconds
LOOK = 2.0  # seconds between two looks of one who waits for the right
_SPARE = 2.0  # seconds before its end in which a lease is not relied on


class SolePolling:
    """Polls whenever ``hold`` says that the right is ours, and waits for it otherwise, until ``stop``."""

    def __init__(
        self,
        polling: Callable[[], Polling],
        *,
        hold: Callable[[timedelta], Awaitable[bool]],
        give_back: Callable[[], Awaitable[None]],
    ) -> None:
        self._make, self._hold, self._give_back = polling, hold, give_back
        self._until = 0.0
        self._stopped = asyncio.Event()
        self._polling: Polling | None = None

    async def run(self) -> None:
        """Poll whenever it is our turn, until ``stop``; raises ``Unauthorised`` as ``Polling`` does."""
        while not self._stopped.is_set():
            if await self._is_ours():
                log.info("this process polls")
                await self._poll(self._make())
            else:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._stopped.wait(), LOOK)

    def stop(self) -> None:
        """Take no more updates; ``run`` finishes what was taken, lets another process poll, and returns."""
        self._stopped.set()
        if self._polling:
            self._polling.stop()

    async def _poll(self, polling: Polling) -> None:
        self._polling, task = polling, asyncio.ensure_future(polling.run())
        if self._stopped.is_set():  # while the right was asked for
            polling.stop()
        try:
            while not task.done():
                await asyncio.wait({task}, timeout=max(0.0, min(RENEW, self._left())))
                if not task.done() and not (self._left() and await self._is_ours()):
                    log.warning("the right to poll is lost: this process waits for its turn")
                    task.cancel()
                    await asyncio.wait({task})
            if not task.cancelled():
                task.result()
        finally:
            self._polling = None
            task.cancel()
            await self._end()

    async def _is_ours(self) -> bool:
        """Ask for the right; where there is no answer, it is ours for as long as it was."""
        asked = _now()
        try:
            held = await within(min(RENEW, self._left() or RENEW), self._hold(TERM))
        except Exception as trouble:  # noqa: BLE001 -- the database is away, in whatever words
            log.warning("the right to poll cannot be asked for: %r", trouble)
        else:
            self._until = asked + TERM.total_seconds() - _SPARE if held else 0.0
        return self._left() > 0

    def _left(self) -> float:
        return max(0.0, self._until - _now())

    async def _end(self) -> None:
        with suppress(Exception):  # then it runs out by itself
            if self._left():
                await within(1.0, self._give_back())
        self._until = 0.0


def _now() -> float:
    return asyncio.get_running_loop().time()
