"""Closures: the days that staff have said something is closed, and those taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, Integer, Table, Text, bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.closures import Closure, ClosureId
from storage.areas import below
from storage.shelf import Shelf
from storage.tables import OFFICE, PLAIN, Moment, metadata, only

closures = Table(
    "closures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("place", Text, nullable=False, server_default="", info=PLAIN),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("reason", Text, nullable=False, info=PLAIN),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
    Column("ended_by", BigInteger, info=OFFICE),
    Column("version", Integer, nullable=False),
)
Index(
    "one_closure_each",
    closures.c.area,
    closures.c.place,
    closures.c.first,
    closures.c.last,
    unique=True,
    **only(closures.c.until.is_(None)),
)

SHELF = Shelf(closures, Closure)
_IN_FORCE = SHELF.all.where(closures.c.until.is_(None), closures.c.last >= bindparam("start"))
_AT = _IN_FORCE.where(
    closures.c.area.in_(bindparam("areas", expanding=True)), closures.c.first <= bindparam("end")
).order_by(closures.c.first, closures.c.id)
_BELOW = below("roots")
_INSIDE = (
    _IN_FORCE.where(closures.c.area.in_(select(_BELOW.c.id)))
    .order_by(closures.c.first, closures.c.id)
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)


class Closures:
    """The questions asked of closures."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def at(self, areas: Sequence[AreaId], start: date, end: date) -> tuple[Closure, ...]:
        """Those in force at one of these areas, or a place there, on a day from ``start`` to ``end``."""
        return await SHELF.asked(self._conn, _AT, {"areas": list(areas), "start": start, "end": end})

    async def inside(
        self, roots: Sequence[AreaId], start: date, *, most: int, skip: int = 0
    ) -> tuple[Closure, ...]:
        """Those in force at ``roots`` and all that lies in them, that are not over by ``start``."""
        facts = {"roots": list(roots), "start": start, "most": most, "skip": skip}
        return await SHELF.asked(self._conn, _INSIDE, facts)

    async def closure(self, number: ClosureId) -> Closure | None:
        """One of them."""
        return await SHELF.get(self._conn, number)

    async def close(self, closure: Closure) -> Closure:
        """One more."""
        return await SHELF.add(self._conn, closure)

    async def save(self, closure: Closure) -> Closure:
        """One taken back; the row stays. Raises Stale."""
        return await SHELF.save(self._conn, closure)
