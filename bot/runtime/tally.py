"""How far people come in conversations: counted in memory, written down every few seconds.

A row for each question would be the one that all turns want at once: on PostgreSQL they would wait for each
other's commit, and each turn would cost a statement more. So each process counts for itself and adds what it
counted, a statement a question, outside all turns. What a killed process had counted in its last seconds is
lost; these are figures, not promises.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot.runtime.clock import Clock
from storage.city import Storage

Mark = tuple[str, str, str]
"""A form, one of its questions, and what happened to it: asked, answered, skipped, left."""


class Tally:
    """What happened to questions since it was last written down."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage, self._clock = storage, clock
        self._counts: Counter[Mark] = Counter()

    def count(self, marks: Iterable[Mark]) -> None:
        """These happened, in a turn that is committed."""
        self._counts.update(marks)

    async def write(self) -> None:
        """All is written down; what could not be is tried again."""
        if not self._counts:
            return
        taken, self._counts = self._counts, Counter()
        try:
            await self._add(taken)
        except BaseException:
            self._counts.update(taken)
            raise

    async def _add(self, taken: Counter[Mark]) -> None:
        now = self._clock.now()
        rows: dict[tuple[str, str], dict[str, int]] = {}
        for (form, question, mark), count in taken.items():
            rows.setdefault((form, question), {})[mark] = count
        async with self._storage.transaction(now) as city:
            today = now.astimezone(city.zone).date()
            await city.stats.add_steps(today, [(*key, marks) for key, marks in rows.items()])
