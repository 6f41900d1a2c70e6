"""Whether this process should be given updates: its door is open, its database answers and is up to date."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.runtime.intake import Lanes
from storage import schema
from storage.city import Storage


class Readiness:
    """Asks the database with one question at a time, however often it is asked itself."""

    def __init__(self, storage: Storage, lanes: Lanes, *, within: float = 2.0) -> None:
        self._storage, self._lanes, self._within = storage, lanes, within
        self._question: asyncio.Future[schema.Standing] | None = None

    async def lacking(self) -> Sequence[str]:
        """What keeps the process from being ready, in words for engineers; nothing: it is ready."""
        shut = [] if self._lanes.is_open else ["intake: closed"]
        return [*shut, *await self._trouble()]

    async def _trouble(self) -> Sequence[str]:
        if self._question is None or self._question.done():
            self._question = asyncio.ensure_future(schema.standing(self._storage.engine))
        done, _ = await asyncio.wait({self._question}, timeout=self._within)
        if not done:
            return [f"database: no answer within {self._within:g} s"]
        if problem := self._question.exception():
            return [f"database: {type(problem).__name__}"]
        standing = self._question.result()
        return [] if standing is schema.Standing.CURRENT else [f"schema: {standing}"]
