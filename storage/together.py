"""Turns of different people that wait anyway go together: one transaction, one question, one commit for all.

A turn takes a seat and, when it is its turn, has the transaction for itself. What it changes stands in a
savepoint of its own, so one that is refused or loses a race undoes nothing but that. When nobody waits, a
turn goes alone and at once. Where the whole transaction fails, each is told that it has lost a race and goes
once more by itself: whose fault it was shows then.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncTransaction

from storage.city import Away, City, Storage, meant
from storage.shelf import Stale
from storage.turns import Conversation, Ended, Start, Turns

log = logging.getLogger(__name__)

MOST = 24
"""How many go together."""
CREWS = 4
"""How many transactions there are at once, where the database can do several."""
MOMENT = 3.0
"""Seconds at the most for which those behind wait until the first of those before them is served."""


class _Place:
    """The connection as one of those who go together has it: before it changes anything, a savepoint."""

    def __init__(self, conn: AsyncConnection, *, shared: bool) -> None:
        self._conn, self._shared = conn, shared
        self.savepoint: AsyncTransaction | None = None
        self.changed = False

    async def execute(self, statement: Any, *facts: Any) -> Any:
        """As of any connection."""
        if not statement.is_select:
            await self._about_to_change()
        return await self._conn.execute(statement, *facts)

    @asynccontextmanager
    async def begin_nested(self) -> AsyncIterator[None]:
        """A savepoint of somebody's own inside."""
        await self._about_to_change()
        async with self._conn.begin_nested():
            yield

    async def _about_to_change(self) -> None:
        if self._shared and not self.changed:
            self.savepoint = await self._conn.begin_nested()
        self.changed = True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._conn, name)


def _future() -> asyncio.Future[Any]:
    return asyncio.get_running_loop().create_future()


@dataclass(slots=True, eq=False, kw_only=True)
class Seat:
    """One turn on its way; ``city`` and ``start`` are there once it may begin."""

    update_id: int
    person: int
    now: datetime
    alone: bool
    city: City = field(init=False)
    start: Start = field(init=False)
    ended: Ended | None = None
    begins: asyncio.Future[None] = field(default_factory=_future)
    over: asyncio.Future[bool] = field(default_factory=_future)
    landed: asyncio.Future[None] = field(default_factory=_future)

    def end(self, conversation: Conversation, calls: Sequence[dict[str, Any]]) -> None:
        """Where the person stands, and what is to be said, once it is all remembered."""
        self.ended = Ended(self.update_id, conversation, calls, self.now)

    def fails(self, trouble: BaseException) -> None:
        """Nothing of it has happened."""
        for waited in (self.begins, self.landed):
            if not waited.done():
                waited.set_exception(trouble)
                waited.exception()  # whoever has left already does not ask


class Together:
    """Takes turns in, and carries those that wait at the same time."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._waiting: deque[Seat] = deque()
        self._crews: set[asyncio.Task[None]] = set()
        self._is_boarding = False
        self._ahead: asyncio.Future[None] | None = None

    @asynccontextmanager
    async def turn(
        self, update_id: int, person: int, now: datetime, *, alone: bool = False
    ) -> AsyncIterator[Seat]:
        """Committed when the block has ended, undone when it raises. Raises Away, and what a race raises."""
        seat = Seat(update_id=update_id, person=person, now=now, alone=alone)
        self._waiting.append(seat)
        self._call()
        try:
            await seat.begins
            with meant():
                yield seat
        except BaseException:
            seat.over.set_result(False)
            raise
        seat.over.set_result(True)
        await seat.landed

    def _call(self) -> None:
        """Somebody who carries those who wait, unless somebody is on the way to them already."""
        if self._waiting and not self._is_boarding and len(self._crews) < CREWS:
            self._is_boarding = True
            crew = asyncio.ensure_future(self._cross())
            self._crews.add(crew)
            crew.add_done_callback(self._back)

    def _back(self, crew: asyncio.Task[None]) -> None:
        self._crews.discard(crew)
        self._call()

    async def _cross(self) -> None:
        seats: Sequence[Seat] = ()
        ahead, self._ahead = self._ahead, (begun := _future())
        try:
            async with self._storage.connection(hurry=True) as conn:
                # Who came first is first, also where all want the same: it is locked until all of them land.
                if ahead and not ahead.done():
                    await asyncio.wait([ahead], timeout=MOMENT)
                seats = self._boarded()
                await self._carry(conn, seats, begun)
        except BaseException as trouble:
            self._tell(seats or self._boarded(), trouble)
            if not isinstance(trouble, Exception):
                raise
        else:
            for seat in seats:
                if not seat.landed.done():
                    seat.landed.set_result(None)
        finally:
            if not begun.done():
                begun.set_result(None)

    def _boarded(self) -> Sequence[Seat]:
        """Who goes together now: never two turns of one person, for the second is to see the first."""
        seats: dict[int, Seat] = {}
        while self._waiting and len(seats) < MOST:
            first = self._waiting[0]
            if seats and (first.alone or first.person in seats):
                break
            seats[first.person] = self._waiting.popleft()
            if first.alone:
                break
        self._is_boarding = False
        self._call()
        return list(seats.values())

    async def _carry(self, conn: AsyncConnection, seats: Sequence[Seat], begun: asyncio.Future[None]) -> None:
        turns, changed = Turns(conn), False
        await turns.lock(*sorted(seat.person for seat in seats))
        starts = await turns.starts(seats)
        for seat in seats:
            if changed:
                starts |= await turns.starts([seat])
            if not seat.over.done():  # one that is waits no longer
                changed |= await self._played(seat, starts[seat.update_id], conn, shared=len(seats) > 1)
            if not begun.done():
                begun.set_result(None)
        if ended := [seat.ended for seat in seats if seat.ended and seat.over.result()]:
            await turns.end(ended)

    async def _played(self, seat: Seat, start: Start, conn: AsyncConnection, *, shared: bool) -> bool:
        """Whether it has changed anything, so that what was read for those behind it is to be read again."""
        place = _Place(conn, shared=shared)
        seat.city, seat.start = City(cast("AsyncConnection", place), seat.now, self._storage), start
        seat.begins.set_result(None)
        stays = await seat.over
        if place.savepoint:
            await (place.savepoint.commit() if stays else place.savepoint.rollback())
        elif place.changed and not stays:
            raise Stale("it went alone, so all is undone")
        return place.changed and stays

    def _tell(self, seats: Sequence[Seat], trouble: BaseException) -> None:
        self._storage.edition = -1  # perhaps it was read from what is undone now
        if not isinstance(trouble, Away) and len(seats) > 1:
            log.info("%s turns that went together go one by one: %r", len(seats), trouble)
            trouble = Stale(str(trouble))
        for seat in seats:
            seat.fails(trouble if isinstance(trouble, Exception) else Away())
