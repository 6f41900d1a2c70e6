"""An outage of ours: who has to wait is told so once, and not for a moment's sake."""

from __future__ import annotations

import time
from collections.abc import Callable

PATIENCE = 3.0
"""Seconds for which nobody minds that the bot is silent."""


class Outage:
    """Remembers who waits since when, and who was told; over as soon as anything gets done again."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._since: dict[int, float] = {}
        self._told: set[int] = set()

    def should_be_told(self, person: int) -> bool:
        """Whether it is time to say something to somebody who has to wait (again); once in an outage."""
        waited = self._now() - self._since.setdefault(person, self._now())
        if waited < PATIENCE or person in self._told:
            return False
        self._told.add(person)
        return True

    def is_over(self) -> None:
        """Something was done: the next silence is another one."""
        if self._since:
            self._since.clear()
            self._told.clear()
