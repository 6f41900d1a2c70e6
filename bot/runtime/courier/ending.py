"""What becomes of a notice that was tried: stamped, tried again later, given up, or held for its reader."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.runtime.clock import Clock
from bot.runtime.courier.sorting import UNREACHABLE
from bot.runtime.stamps import Stamps
from bot.runtime.wire import TooMany, Unreachable, WireError, backing_off
from storage.city import LEASE, Away, Storage
from storage.notices import DEAD, NEVER, SAID, Notice

log = logging.getLogger(__name__)

TRIES_MOST = 5
FIRST_PAUSE = timedelta(seconds=30)
REST_MOST = timedelta(seconds=30)
SILENCE = 5
"""So often in a row no answer means that the messenger is away, not that a notice is bad."""


class Endings:
    """Writes down how deliveries ended; and knows whether the messenger seems to be away."""

    def __init__(self, storage: Storage, clock: Clock, counted: Callable[[str, float | None], None]) -> None:
        self._storage, self._clock, self._counted = storage, clock, counted
        self._silent, self._until, self._pauses = 0, clock.now(), backing_off(1.0, REST_MOST.total_seconds())
        self.stamps = Stamps(self._stamp)

    def sleeps(self) -> bool:
        """Whether it is better to wait than to try: the messenger has answered nobody lately."""
        left = self._until - self._clock.now()
        return timedelta(0) < left <= REST_MOST  # more is a clock that was put back

    async def said(self, part: Sequence[Notice]) -> None:
        """Stamped soon, together with others."""
        self._silent, self._pauses = 0, backing_off(1.0, REST_MOST.total_seconds())
        now = self._clock.now()
        for notice in part:
            self._counted(SAID, (now - notice.due).total_seconds())
        self.stamps.put(notice.id for notice in part)

    async def give_back(self, notices: Sequence[Notice]) -> None:
        """Claimed, and not begun: the next claim may take it, and this one did not count."""
        if not notices:
            return
        try:
            async with self._storage.transaction(self._clock.now()) as city:
                await city.notices.later(_ids(notices), city.now, counts=False)
        except Away:
            log.warning("%s notices come back when their lease ends", len(notices))

    async def renew(self, notices: Sequence[Notice]) -> None:
        """Ours for another lease, and what was said and is not stamped yet, too. Raises Away."""
        if ids := [*_ids(notices), *self.stamps.waiting]:
            async with self._storage.transaction(self._clock.now()) as city:
                await city.notices.renew(ids, city.now, lease=LEASE)

    async def still_open(self, part: Sequence[Notice]) -> Sequence[Notice]:
        """Those that nobody has taken back since they were claimed. Raises Away."""
        async with self._storage.transaction(self._clock.now()) as city:
            there = await city.notices.still_open(_ids(part))
        return [notice for notice in part if notice.id in there]

    async def saying(self, part: Sequence[Notice]) -> bool:
        """To many at once, nothing is said twice: it counts as said from here on. Raises Away."""
        async with self._storage.transaction(self._clock.now()) as city:
            return await city.notices.saying(_ids(part), city.now)

    async def unsaying(self, part: Sequence[Notice]) -> None:
        """It was not heard. Raises Away."""
        async with self._storage.transaction(self._clock.now()) as city:
            await city.notices.unsaying(_ids(part))

    async def unreachable(self, part: Sequence[Notice]) -> None:
        """Nothing reaches this person now: all waits until there is a sign of life. Raises Away."""
        self._counted(UNREACHABLE, None)
        await self._later(part, NEVER, UNREACHABLE, counts=False)

    async def give_up(self, part: Sequence[Notice], problem: str) -> None:
        """A dead letter, for moderators to look at. Raises Away."""
        self._counted(DEAD, None)
        async with self._storage.transaction(self._clock.now()) as city:
            await city.notices.end(_ids(part), city.now, DEAD, problem=problem[:500])

    async def failed(self, part: Sequence[Notice], trouble: WireError) -> None:
        """Tried again later; only what is the notice's own fault counts against it. Raises Away."""
        now, tries = self._clock.now(), max(notice.tries for notice in part)
        if isinstance(trouble, TooMany):  # the chat is closed for a while, whoever wants to write
            self._counted("limited", None)
            pause = timedelta(seconds=(trouble.retry_after or 1) + random.uniform(0.05, 0.5))
            await self._later(part, now + pause, str(trouble), counts=False)
        elif self._nobody_answers(trouble):
            self._until = now + timedelta(seconds=next(self._pauses))
            await self._later(part, self._until, str(trouble), counts=False)
        elif tries >= TRIES_MOST:
            log.error("notice %s given up: %s", part[0].id, trouble)
            await self.give_up(part, str(trouble))
        else:
            self._counted("failed", None)
            pause = FIRST_PAUSE * 2 ** (tries - 1) * random.uniform(0.5, 1)
            await self._later(part, now + pause, str(trouble), counts=True)

    def _nobody_answers(self, trouble: WireError) -> bool:
        self._silent = self._silent + 1 if isinstance(trouble, Unreachable) else 0
        return self._silent >= SILENCE

    async def _later(self, part: Sequence[Notice], until: datetime, problem: str, *, counts: bool) -> None:
        """And nothing else to this person before then, so that the order holds."""
        async with self._storage.transaction(self._clock.now()) as city:
            await city.notices.later(_ids(part), until, problem=problem[:500], counts=counts)
            await city.notices.hold(part[0].person, until)

    async def _stamp(self, ids: Sequence[int]) -> None:
        async with self._storage.transaction(self._clock.now()) as city:
            await city.notices.end(ids, city.now)


def _ids(notices: Sequence[Notice]) -> list[int]:
    return [notice.id for notice in notices]
