"""Delivers notices that are due, worded in the reader's language at the moment of sending."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from bot.runtime.clock import Clock
from bot.runtime.memory import Listener
from bot.runtime.voice import Screens, Speaker
from bot.runtime.wire import Unreachable, WireError
from locales import Reader
from storage.city import LEASE, Storage
from storage.notices import Notice
from storage.turns import ReaderFacts

log = logging.getLogger(__name__)

BATCH = 50
TRIES_MOST = 5
FIRST_PAUSE = timedelta(seconds=30)


class Courier:
    """Claims what is due, says it, stamps it; several couriers never share a notice."""

    def __init__(self, storage: Storage, screens: Screens, speaker: Speaker, clock: Clock) -> None:
        self._storage, self._screens, self._speaker, self._clock = storage, screens, speaker, clock
        self._round = asyncio.Lock()
        self._soon: asyncio.Task[None] | None = None

    def hurry(self) -> None:
        """A notice was just put into the outbox: do not wait for the next tick."""
        if self._soon is None or self._soon.done():
            self._soon = asyncio.ensure_future(self.tick())

    async def tick(self) -> None:
        """Everything that is due now."""
        async with self._round:
            while await self._batch():
                pass

    async def close(self) -> None:
        """Finish the round under way."""
        if self._soon:
            await asyncio.gather(self._soon, return_exceptions=True)

    async def _batch(self) -> bool:
        now = self._clock.now()
        async with self._storage.transaction(now) as city:
            claimed = await city.notices.claim(now, most=BATCH, lease=LEASE)
            readers = {notice.person: await city.turns.reader(notice.person) for notice in claimed}
        for notice in claimed:
            await self._deliver(notice, readers[notice.person])
        return len(claimed) == BATCH

    async def _deliver(self, notice: Notice, reader: ReaderFacts) -> None:
        now, problem = self._clock.now(), None
        if not reader.reachable or reader.locale is None:
            problem = "unreachable"
        else:
            try:
                await self._say(notice, reader)
            except (Unreachable, WireError) as trouble:
                if await self._again(notice, trouble):
                    return
                problem = str(trouble)
            except Exception:
                log.exception("notice %s cannot be worded", notice.id)
                problem = "unsayable"
        async with self._storage.transaction(now) as city:
            await city.notices.said(notice.id, now, problem=problem)

    async def _say(self, notice: Notice, facts: ReaderFacts) -> None:
        reader = Reader(locale=facts.locale or "ko", zone=self._storage.zone, easy=facts.easy)
        listener = Listener(chat=notice.person, person=notice.person, reader=reader)
        if notice.key.endswith("-card"):
            await self._refresh(notice, listener)
            return
        calls = self._screens.notice(notice.key, notice.facts, notice.about, listener)
        await self._speaker.speak(notice.person, calls)

    async def _refresh(self, notice: Notice, listener: Listener) -> None:
        """The person's live card, in place; whoever has none, or a newer one, is left in peace."""
        now, whose = self._clock.now(), (notice.person, notice.about)
        async with self._storage.transaction(now) as city:
            message = await city.cards.refresh(*whose, notice.due)
        if message is None:
            return
        (call,) = self._screens.notice(notice.key, notice.facts, notice.about, listener, card=message)
        if not await self._speaker.edit(notice.person, call):
            async with self._storage.transaction(now) as city:
                await city.cards.drop(*whose, message)

    async def _again(self, notice: Notice, trouble: Exception) -> bool:
        """Whether it is tried again, each time after twice the pause."""
        if notice.tries >= TRIES_MOST:
            log.error("notice %s given up: %s", notice.id, trouble)
            return False
        now = self._clock.now()
        async with self._storage.transaction(now) as city:
            until = now + FIRST_PAUSE * 2 ** (notice.tries - 1)
            await city.notices.later(notice.id, until, problem=str(trouble))
        return True
