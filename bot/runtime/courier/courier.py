"""Delivers what is due, worded in the reader's language at the moment of sending.

Several couriers never share a notice, and never tell one person two things at once. People wait for
nobody but themselves: each has a task of their own, and whoever is closed, slow or gone holds up no other.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from bot.actions import people
from bot.domain.desk import is_group
from bot.domain.notices import Kind
from bot.domain.people import is_ward
from bot.domain.residents import ResidentId
from bot.runtime import few
from bot.runtime.clock import Clock
from bot.runtime.courier.ending import Endings
from bot.runtime.courier.groups import Groups
from bot.runtime.courier.sorting import Bundle, Still, sort
from bot.runtime.memory import Listener
from bot.runtime.speech import Row, Say
from bot.runtime.voice import Screens, Speaker
from bot.runtime.voice.few import FEW
from bot.runtime.voice.screen import Call
from bot.runtime.wire import TakenBack, WireError, unhurried
from locales import Reader
from storage.city import LEASE, Away, Storage
from storage.notices import Notice

log = logging.getLogger(__name__)

HANDS = 500
"""Notices in hand at once, where the messenger would take so many in time."""
DIGEST_MOST = 20
"""Notices in one digest; more come as a second one."""
FRESH = 1.0
"""Seconds after which what is in hand is looked up once more: it may have been taken back meanwhile."""
PATIENCE = 5.0
"""Seconds a notice may wait for its chat, or for room among the answers; longer, and it goes back."""

Below = Callable[[Notice], Sequence[Row]]
"""The presses that come with any reminder (mute)."""
Digest = Callable[[Sequence[Notice]], Sequence[Say]]
"""Several notices as one message."""
Counted = Callable[[str, float | None], None]
"""Told of each notice what became of it; of one that was said, how many seconds after it was due."""


class Courier:
    """Claims what is due, says it, stamps it.

    ``still`` tells, by what a reminder is about, which hold; ``room`` how many messages may be written
    within so many seconds.
    """

    def __init__(
        self,
        storage: Storage,
        screens: Screens,
        speaker: Speaker,
        clock: Clock,
        *,
        still: Mapping[str, Still],
        below: Below,
        digest: Digest,
        room: Callable[[float], float],
        counted: Counted = lambda _why, _late: None,
    ) -> None:
        self._storage, self._screens, self._speaker, self._clock = storage, screens, speaker, clock
        self._still, self._below, self._digest = still, below, digest
        self._room, self._counted = room, counted
        self._endings = Endings(storage, clock, counted)
        self._groups = Groups(storage, screens, speaker, clock)
        self._round = asyncio.Lock()
        self._soon: asyncio.Task[None] | None = None
        self._busy: dict[asyncio.Task[None], list[Notice]] = {}
        self._closed = False

    def hurry(self) -> None:
        """A notice was just put into the outbox: do not wait for the next tick."""
        if self._soon is None or self._soon.done():
            self._soon = asyncio.ensure_future(self._hurried())

    async def tick(self) -> None:
        """All that is due now is claimed; returns when the last of it is in hand. Raises Away."""
        async with self._round:
            while not self._closed and not self._endings.sleeps():
                if not await self._batch(await self._free_hands()):
                    return

    async def renew(self) -> None:
        """We live, and are saying these: a call that hangs must not outlast their lease. Raises Away."""
        held = [notice for each in self._busy.values() for notice in each]
        await self._endings.renew(held)

    async def rest(self) -> None:
        """Returns when all that is due now has been delivered and stamped. Raises Away."""
        await self.tick()
        while self._busy or self._endings.stamps.are_wet:
            await asyncio.gather(*self._busy)
            await self._endings.stamps.dry()
            await self.tick()

    async def close(self, within: float = 2.0) -> None:
        """What is being said is finished ``within`` seconds; what was claimed and not begun is given back."""
        self._closed = True
        if self._soon:
            await asyncio.wait([self._soon], timeout=within)
        if self._busy:
            _, late = await asyncio.wait(self._busy, timeout=within)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._endings.stamps.dry()

    # -- claiming --------------------------------------------------------------------------

    async def _hurried(self) -> None:
        try:
            await self.tick()
        except Away as away:
            log.warning("notices have to wait: %s", away)
        except Exception:
            log.exception("notices have to wait")

    async def _free_hands(self) -> int:
        """How many may be claimed: no more than can be said long before the lease ends."""
        while True:
            most = max(1, int(min(HANDS, self._room(LEASE.total_seconds() / 4))))
            free = most - sum(map(len, self._busy.values()))
            if free > most // 2 or not self._busy:
                return max(1, free)
            await asyncio.wait(self._busy, return_when=asyncio.FIRST_COMPLETED)

    async def _batch(self, most: int) -> bool:
        """Claim up to ``most``; whether there may be more."""
        async with self._storage.transaction(self._clock.now()) as city:
            claimed = await city.notices.claim(city.now, most=most, lease=LEASE)
            if not claimed:
                return False
            post = await sort(city, claimed, self._still)
        for why, count in post.counts.items():
            for _ in range(count):
                self._counted(why, None)
        claimed_at = asyncio.get_running_loop().time()
        for bundle in post.bundles:
            held = [*bundle.notices, *bundle.digest]
            task = asyncio.ensure_future(self._deliver(bundle, held, claimed_at))
            self._busy[task] = held
            task.add_done_callback(self._busy.pop)
        return len(claimed) >= most

    # -- delivering ------------------------------------------------------------------------

    async def _deliver(self, bundle: Bundle, held: list[Notice], claimed_at: float) -> None:
        """One thing after another; what cannot be said now holds back what comes after it.

        ``held`` shrinks by what is done with.
        """
        parts: list[Sequence[Notice]] = [[notice] for notice in bundle.notices]
        parts += [bundle.digest[n : n + DIGEST_MOST] for n in range(0, len(bundle.digest), DIGEST_MOST)]
        clock, lease = asyncio.get_running_loop().time, LEASE.total_seconds()
        try:
            await self._speaker.quiet(bundle.person)
            while parts and not self._closed and (age := clock() - claimed_at) < lease / 2:
                part = parts[0] if age < FRESH else await self._endings.still_open(parts[0])
                claimed = parts.pop(0)
                goes_on = not part or await self._delivered(bundle, part)
                del held[: len(claimed)]
                if not goes_on:
                    break
        except Away as away:
            log.warning("what was said to %s cannot be stamped: %s", bundle.person, away)
        finally:
            await self._endings.give_back([notice for part in parts for notice in part])

    async def _delivered(self, bundle: Bundle, part: Sequence[Notice]) -> bool:
        """Whether this person can be told more. Raises Away."""
        once = all(notice.kind is Kind.BROADCAST for notice in part)
        wanted = self._endings.saying if once else self._is_wanted
        try:
            with unhurried(PATIENCE, partial(wanted, part), always=once):
                heard = await self._say(bundle, part)
        except TakenBack:
            # Of several told as one, those that are left come by themselves.
            await self._endings.give_back(await self._endings.still_open(part))
            return True
        except WireError as trouble:
            if once:
                await self._endings.unsaying(part)
            await self._endings.failed(part, trouble)
            return False
        except Away:
            raise
        except Exception:
            log.exception("notice %s cannot be worded", part[0].id)
            await self._endings.give_up(part, "it cannot be worded")
            return True
        if once and not heard:
            await self._endings.unsaying(part)
        await (self._endings.said(part) if heard else self._endings.unreachable(part))
        return heard

    async def _is_wanted(self, part: Sequence[Notice]) -> bool:
        return len(await self._endings.still_open(part)) == len(part)

    async def _say(self, bundle: Bundle, part: Sequence[Notice]) -> bool:
        """Whether it was heard. Raises WireError, Away."""
        if is_ward(bundle.person):
            return await self._say_for(bundle, part)
        if is_group(bundle.person):
            return await self._groups.say(bundle.person, part)
        facts, person, first = bundle.reader, bundle.person, part[0]
        tongue = Reader(locale=facts.locale, zone=self._storage.zone, easy=facts.easy)
        listener = Listener(chat=person, person=person, reader=tongue)
        if len(part) > 1:
            return await self._speaker.speak(person, self._screens.calls(self._digest(part), listener))
        if first.key.endswith("-card"):
            return await self._refresh(first, listener)
        calls = self._screens.notice(first.key, first.facts, first.about, listener, more=self._below(first))
        await self._keep_pages(person, calls)
        return await self._speaker.speak(person, calls)

    async def _keep_pages(self, person: int, calls: Sequence[Call]) -> None:
        """A plain notice with many presses is turned like a screen: it is kept before it is said."""
        if any(FEW in call for call in calls):
            async with self._storage.transaction(self._clock.now()) as city:
                await few.keep(city, person, calls, None, easy=True)

    async def _say_for(self, bundle: Bundle, part: Sequence[Notice]) -> bool:
        """What somebody without the messenger is to be told goes to who looks after them, to be passed on."""
        async with self._storage.transaction(self._clock.now()) as city:
            ward, carer = await people.carer(city, ResidentId(bundle.person))
        tongue = Reader(locale=carer.locale, zone=self._storage.zone)
        listener = Listener(chat=carer.id, person=carer.id, reader=tongue)
        to_pass_on = [Say("runtime-pass-on", {"name": ward.name})]
        news = [each for each in part if not each.key.endswith("-card")]
        says = [Say(each.key, each.facts, lead=to_pass_on) for each in news]
        return not says or await self._speaker.speak(carer.id, self._screens.calls(says, listener))

    async def _refresh(self, notice: Notice, listener: Listener) -> bool:
        """The person's live card, in place; whoever has none, or a newer one, is left in peace."""
        now, whose = self._clock.now(), (notice.person, notice.about)
        async with self._storage.transaction(now) as city:
            message = await city.cards.refresh(*whose, notice.due)
        if message is None:
            return True
        (call,) = self._screens.notice(notice.key, notice.facts, notice.about, listener, card=message)
        await self._keep_pages(notice.person, [call])
        if not await self._speaker.edit(notice.person, call):
            async with self._storage.transaction(now) as city:
                await city.cards.drop(*whose, message)
        return True
