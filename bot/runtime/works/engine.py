"""Does long works slice by slice, and shows how far each is: one message, edited in place, then the report.

Between two slices answers have their turn. A work belongs to one process at a time, by a lease; after a
crash another goes on with the first slice that was not committed.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from bot.actions import works
from bot.domain.notices import Kind
from bot.domain.refusal import Refusal
from bot.domain.works import Work, WorkId, WorkState
from bot.runtime.clock import Clock
from bot.runtime.memory import Listener
from bot.runtime.speech import Say
from bot.runtime.voice import Pressed, Screens, Speaker
from bot.runtime.wire import WireError
from bot.runtime.works.showing import Shown, card, progress, reported
from locales import Reader
from storage.city import Away, City, Storage

log = logging.getLogger(__name__)

HANDS = 4
"""Works that one process does at once."""
LEASE = timedelta(seconds=15)
SLOW = 0.4
"""Seconds; a slice that takes longer keeps answers waiting, and is named in the log."""
BREATH, SHARE = 0.01, 0.25
"""Seconds between two slices, at the least; and more after a long one, in parts of it."""
FIRST, EVERY = 1.0, 2.5
"""Seconds after which progress is shown, and shown again where it has changed."""
LOOK = 0.7
"""Seconds; so often it is asked whether somebody has stopped what is still being prepared."""


Begun = Callable[[], None]
Move = Callable[[City, Work], Awaitable[Work]]


class Works:
    """The engine. ``me`` names this process, ``told`` hurries the courier."""

    def __init__(
        self,
        storage: Storage,
        screens: Screens,
        speaker: Speaker,
        clock: Clock,
        *,
        me: str,
        shown: Mapping[str, Shown],
        told: Begun,
    ) -> None:
        self._storage, self._screens, self._speaker, self._clock = storage, screens, speaker, clock
        self._me, self._shown, self._told = me, shown, told
        self._round = asyncio.Lock()
        self._soon: asyncio.Task[None] | None = None
        self._tasks: dict[WorkId, asyncio.Task[None]] = {}
        self._faces: dict[WorkId, _Face] = {}
        self._closed = False

    def hurry(self) -> None:
        """A work was just begun or stopped: do not wait for the next tick."""
        if self._soon is None or self._soon.done():
            self._soon = asyncio.ensure_future(self._hurried())

    async def open(self) -> None:
        """Where no other process can be there, what the last one left is nobody's. Raises Away."""
        if self._storage.is_alone:
            async with self._storage.transaction(self._clock.now()) as city:
                await city.works.release_all()

    async def tick(self) -> None:
        """What can go on is taken up, and of what has ended the report is said. Raises Away."""
        async with self._round:
            free = HANDS - len(self._tasks)
            if self._closed or free <= 0:
                return
            async with self._storage.transaction(self._clock.now()) as city:
                lease = city.now + LEASE
                claimed = await city.works.claim(works.KINDS, self._me, city.now, until=lease, most=free)
                ended = await city.works.untold(self._me, city.now, until=lease, most=HANDS)
            for work in claimed:
                self._begin(work, self._done(work))
            for work in ended:
                self._begin(work, self._told_end(work))

    async def rest(self) -> None:
        """Returns when nothing can go on now. Raises Away."""
        await self.tick()
        while self._tasks:
            await asyncio.gather(*self._tasks.values())
            await self.tick()

    async def close(self, within: float = 2.0) -> None:
        """The slices under way end ``within`` seconds; another process goes on after them."""
        self._closed = True
        if self._soon:
            await asyncio.wait([self._soon], timeout=within)
        if self._tasks:
            _, late = await asyncio.wait(self._tasks.values(), timeout=within)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _hurried(self) -> None:
        try:
            await self.tick()
        except Away as away:
            log.warning("works have to wait: %s", away)
        except Exception:
            log.exception("works have to wait")

    def _begin(self, work: Work, doing: Coroutine[Any, Any, None]) -> None:
        if work.id in self._tasks:
            doing.close()
            return
        self._tasks[work.id] = task = asyncio.ensure_future(self._safely(work, doing))
        task.add_done_callback(lambda _: self._tasks.pop(work.id))

    async def _safely(self, work: Work, doing: Coroutine[Any, Any, None]) -> None:
        try:
            await doing
        except Away as away:
            log.warning("work %s has to wait: %s", work.id, away)
        except Exception:
            log.exception("work %s has to wait", work.id)

    # -- doing -----------------------------------------------------------------------------

    async def _done(self, work: Work) -> None:
        """Slice after slice, until it has ended, rests, or is another process's. Raises Away."""
        face, clock = self._faces.setdefault(work.id, _Face(self)), asyncio.get_running_loop().time
        while not self._closed:
            began = clock()
            kept = await self._slice(work)
            if kept is None:
                return
            work, took = kept, clock() - began
            if not work.ended:
                face.shows(work)
            if work.ended or work.next > self._clock.now():
                break
            await asyncio.sleep(max(BREATH, took * SHARE))
        await face.rests()
        if work.ended:
            del self._faces[work.id]
            await self._told_end(work)
        elif self._closed:
            await self._renewed(work.id, None)

    async def _slice(self, work: Work) -> Work | None:
        """The work as it is kept after one slice, done or failed; None where it is not ours. Raises Away."""
        try:
            prepared = await self._prepared(work)
            return await self._moved(work.id, lambda city, held: works.go_on(city, held, *prepared))
        except Away:
            raise
        except _Stopped:
            return await self._moved(work.id, works.go_on)
        except Refusal as refusal:
            log.info("work %s refused: %s", work.id, refusal.key)
            return await self._moved(work.id, partial(works.refuse, refusal=refusal))
        except Exception:
            incident = secrets.token_hex(4)
            log.exception("incident %s in work %s (%s)", incident, work.id, work.kind)
            return await self._undone(work, incident)

    async def _undone(self, work: Work, incident: str) -> Work | None:
        """Later again, or given up; also where what hangs on its end fails too. Raises Away."""
        try:
            return await self._moved(work.id, partial(_stumbled, incident=incident))
        except Away:
            raise
        except Exception:
            log.exception("the end of work %s (%s)", work.id, work.kind)
            return await self._moved(work.id, partial(works.give_up, incident=incident))

    async def _moved(self, number: WorkId, move: Move) -> Work | None:
        began = asyncio.get_running_loop().time()
        async with self._storage.transaction(self._clock.now()) as city:
            await city.refresh(await city.areas.edition())
            held = await city.works.held(number, self._me)
            if held is None:
                return None
            moved = await move(city, held)
            ours = moved.ended or moved.next <= city.now
            kept = await city.works.keep(moved, self._me, until=city.now + LEASE if ours else None)
            told = city.told
        if told:
            self._told()
        if (took := asyncio.get_running_loop().time() - began) > SLOW:
            log.warning("a slice of work %s (%s) took %.1f s", kept.id, kept.kind, took)
        return kept

    async def _prepared(self, work: Work) -> tuple[Any, ...]:
        """What the step is given beside the work; nothing where it was stopped meanwhile. Raises Away."""
        kind, loaded = works.KINDS[work.kind], None
        if kind.prepare is None or work.state is WorkState.STOPPING:
            return ()
        if kind.load:
            async with self._storage.transaction(self._clock.now()) as city:
                loaded = await kind.load(city, work)
        thread = asyncio.ensure_future(asyncio.to_thread(kind.prepare, work, loaded))
        while not (await asyncio.wait([thread], timeout=LOOK))[0]:
            state = await self._renewed(work.id, LEASE)
            if self._closed or state in (None, WorkState.STOPPING):
                thread.add_done_callback(lambda late: late.cancelled() or late.exception())
                raise Away if self._closed else _Stopped
        return (thread.result(),)

    async def _renewed(self, number: WorkId, lease: timedelta | None) -> WorkState | None:
        async with self._storage.transaction(self._clock.now()) as city:
            return await city.works.hold(number, self._me, until=city.now + lease if lease else None)

    # -- showing ---------------------------------------------------------------------------

    def progress(self, work: Work) -> Say:
        """How far it is."""
        return progress(work, self.shown(work.kind), self._clock.now())

    def shown(self, kind: str) -> Shown:
        """How this kind of work is shown."""
        return self._shown.get(kind, Shown())

    async def _told_end(self, work: Work) -> None:
        """The report, in place of the progress; whoever cannot be reached hears it later. Raises Away."""
        try:
            heard = await self._say(work, await self._report(work))
        except WireError as trouble:
            log.warning("the report of work %s has to wait: %s", work.id, trouble)
            return
        except Away:
            raise
        except Exception:
            log.exception("work %s has ended, and its report cannot be worded", work.id)
            heard = True
        async with self._storage.transaction(self._clock.now()) as city:
            if heard:
                await city.works.reported(work.id, city.now)
            else:
                await city.works.hold(work.id, self._me, until=None)

    async def _report(self, work: Work) -> Say:
        async with self._storage.transaction(self._clock.now()) as city:
            return await reported(city, work, self.shown(work.kind))

    async def _say(self, work: Work, say: Say) -> bool:
        """In the one message about this work, or anew where that is gone; whether it was heard.

        Raises WireError, Away.
        """
        await self._speaker.quiet(work.by)  # the answer to who began it is that message
        name, now = card(work), self._clock.now()
        async with self._storage.transaction(now) as city:
            found = (await city.notices.readers([work.by], since=now)).get(work.by)
            message = await city.cards.refresh(work.by, name, now)
        if found is None or not found.reachable:
            return False
        tongue = Reader(locale=found.locale, zone=self._storage.zone, easy=found.easy)
        listener = Listener(chat=work.by, person=work.by, reader=tongue)
        if message and not say.file:
            calls = self._screens.calls([say], listener, Pressed("", message))[1:]
            if len(calls) == 1 and await self._speaker.edit(work.by, calls[0]):
                return True
        fresh = self._screens.calls([replace(say, card=name)], listener, as_of=now)
        return await self._speaker.speak(work.by, fresh)

    async def show(self, work: Work) -> None:
        """The progress as it is now; where that fails, the next comes soon."""
        try:
            await self._say(work, self.progress(work))
        except (WireError, Away) as trouble:
            log.info("the progress of work %s is not shown: %s", work.id, trouble)
        except Exception:
            log.exception("the progress of work %s cannot be worded", work.id)


class _Stopped(Exception):
    """While it was prepared somebody has stopped it."""


class _Face:
    """What is seen of one work while it is done; showing it keeps no slice waiting."""

    def __init__(self, engine: Works) -> None:
        self._engine, self._clock = engine, asyncio.get_running_loop().time
        self._due = self._clock() + FIRST
        self._seen: Say | None = None
        self._task: asyncio.Task[None] | None = None

    def shows(self, work: Work) -> None:
        """If it is time, and it has changed."""
        if self._clock() < self._due or (self._task and not self._task.done()):
            return
        say = self._engine.progress(work)
        if say == self._seen:
            return
        self._due, self._seen = self._clock() + EVERY, say
        self._task = asyncio.ensure_future(self._engine.show(work))

    async def rests(self) -> None:
        """Returns when what was to be shown is shown."""
        if self._task:
            await asyncio.gather(self._task)


async def _stumbled(city: City, work: Work, *, incident: str) -> Work:
    """Of a work that is given up the admins are told the incident."""
    after = await works.stumble(city, work, incident)
    for admin in sorted(city.admins) if after.state is WorkState.FAILED else ():
        facts, about = {"incident": incident}, f"incident:{incident}"
        await city.tell(admin, "runtime-notice-incident", facts, about=about, kind=Kind.SAFETY)
    return after
