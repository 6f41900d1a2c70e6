"""Where several processes run the same bot: each is counted, and may hold a role that only one can have."""

from __future__ import annotations

import os
import secrets
import socket
from collections.abc import Callable
from datetime import timedelta

from bot.runtime.clock import Clock
from storage.city import Storage
from storage.processes import Process

ALIVE = timedelta(seconds=15)
"""Whoever was not seen for so long counts no more."""


class Presence:
    """Tells the others that this process lives; ``share`` is told how many do, each time that changes."""

    def __init__(self, storage: Storage, clock: Clock, *, share: Callable[[int], None]) -> None:
        self._storage, self._clock, self._share = storage, clock, share
        self.me = Process(
            id=secrets.token_hex(4), host=socket.gethostname(), pid=os.getpid(), started=clock.now()
        )
        self.live, self._rank = 1, 0

    async def beat(self) -> None:
        """Be seen, and see how many others are."""
        now = self._clock.now()
        async with self._storage.transaction(now) as city:
            live = await city.processes.seen(self.me, now, alive=ALIVE)
        if live.number != self.live:
            self._share(live.number)
        self.live, self._rank = live

    def is_mine(self, person: int) -> bool:
        """Whether this person falls to this process, of all that were alive when the database last was."""
        return person % max(1, self.live) == self._rank

    async def leave(self) -> None:
        """Count no more."""
        async with self._storage.transaction(self._clock.now()) as city:
            await city.processes.leave(self.me.id)

    async def hold(self, role: str, term: timedelta) -> bool:
        """Take or keep ``role`` for ``term``; whether it is ours. Raises Away."""
        async with self._storage.transaction(self._clock.now()) as city:
            return await city.processes.hold(role, self.me.id, term)

    async def give_back(self, role: str) -> None:
        """Let another process have ``role`` at once. Raises Away."""
        async with self._storage.transaction(self._clock.now()) as city:
            await city.processes.give_back(role, self.me.id)
