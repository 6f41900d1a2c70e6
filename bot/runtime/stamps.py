"""Stamps: what was said is remembered as said, several at once in one transaction."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from itertools import chain, repeat

log = logging.getLogger(__name__)

TOGETHER = 0.02
"""Seconds in which what was said is gathered."""
PAUSES = (0.5, 1.0, 2.0, 4.0)
"""After each attempt that failed, in seconds; the last one over and over."""


class Stamps:
    """Gathers numbers and hands them to ``write``; where that fails, they come again."""

    def __init__(self, write: Callable[[Sequence[int]], Awaitable[None]]) -> None:
        self._write = write
        self.waiting: list[int] = []
        """Said, and not written down yet."""
        self._task: asyncio.Task[None] | None = None
        self._gathered = asyncio.Event()

    def put(self, numbers: Iterable[int]) -> None:
        """Soon."""
        self.waiting += numbers
        if not self.are_wet:
            self._gathered = asyncio.Event()
            asyncio.get_running_loop().call_later(TOGETHER, self._gathered.set)
            self._task = asyncio.ensure_future(self._soon(self._gathered))

    @property
    def are_wet(self) -> bool:
        """Whether some are still to be written."""
        return self._task is not None and not self._task.done()

    async def dry(self) -> None:
        """Returns when all have been written; no others are waited for."""
        self._gathered.set()
        if self._task:
            await asyncio.gather(self._task, return_exceptions=True)

    async def _soon(self, gathered: asyncio.Event) -> None:
        await gathered.wait()
        for pause in chain(PAUSES, repeat(PAUSES[-1])):
            if await self._all_written():
                return
            await asyncio.sleep(pause)

    async def _all_written(self) -> bool:
        """Also those that come meanwhile; or False, where the database takes none."""
        while some := tuple(self.waiting):
            if not await self._written(some):
                return False
            del self.waiting[: len(some)]
        return True

    async def _written(self, numbers: Sequence[int]) -> bool:
        try:
            await self._write(numbers)
        except Exception:
            log.exception("stamps have to wait")
            return False
        return True
