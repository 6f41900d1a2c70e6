"""What is owed to people: answers decided and not yet said, as all processes of the bot see them."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from bot.runtime.clock import Clock
from storage.answers import Unsaid
from storage.city import LEASE, Away, Storage

log = logging.getLogger(__name__)


class Owing:
    """The answers that turns hold; who may say one has it for the time of a lease, and renews that."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage, self._clock = storage, clock

    async def stamp(self, turns: Sequence[int]) -> None:
        """Said. Raises Away."""
        async with self._storage.transaction(self._clock.now(), hurry=True) as city:
            await city.answers.stamp(turns, city.now)

    async def left(self, *, alone: bool = False) -> Sequence[Unsaid]:
        """Answers whose speaker seems to have died, ours from now on. Raises Away."""
        async with self._storage.transaction(self._clock.now(), hurry=True) as city:
            return await city.answers.unsaid(city.now, lease=LEASE, alone=alone)

    async def before(self, person: int, turn: int) -> Sequence[int] | None:
        """The turns of a person before this one that are not known to be said; None: nobody knows."""
        try:
            async with self._storage.transaction(self._clock.now(), hurry=True) as city:
                return await city.answers.before(person, turn)
        except Away:
            return None

    async def take(self, turn: int) -> Sequence[dict[str, Any]]:
        """The answer, ours from now on; empty where another process is about to say it, or has."""
        try:
            async with self._storage.transaction(self._clock.now(), hurry=True) as city:
                return await city.answers.take(turn, city.now, lease=LEASE, alone=self._storage.is_alone)
        except Away:
            return ()

    async def renew(self, turns: Sequence[int]) -> None:
        """We live, and are going to say them. Raises Away."""
        if turns:
            async with self._storage.transaction(self._clock.now(), hurry=True) as city:
                await city.answers.release(turns, city.now + LEASE)

    async def put_off(self, turns: Sequence[int], seconds: float) -> None:
        """Not now: whoever comes first after so long says them. Where the database is away, a lease later."""
        try:
            async with self._storage.transaction(self._clock.now(), hurry=True) as city:
                await city.answers.release(turns, city.now + timedelta(seconds=seconds))
        except Away:
            log.warning("turns %s are said when their lease is over", list(turns))
