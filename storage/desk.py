"""Desks: which group chat sees the cases of which area, now and before."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text, bindparam, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.desk import GROUP_LEAST, Desk, DeskId
from storage.areas import below
from storage.shelf import Shelf
from storage.tables import OFFICE, PLAIN, Moment, metadata, only

desks = Table(
    "desks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("chat", BigInteger, nullable=False, info=PLAIN),
    Column("was", BigInteger, info=PLAIN),
    Column("title", Text, nullable=False, info=PLAIN),
    Column("locale", Text, nullable=False, info=PLAIN),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
    Column("ended_by", BigInteger, info=OFFICE),
    Column("version", Integer, nullable=False),
)
_IN_USE = desks.c.until.is_(None)
Index("one_desk_of_an_area", desks.c.area, unique=True, **only(_IN_USE))
Index("one_desk_in_a_group", desks.c.chat, unique=True, **only(_IN_USE))

SHELF = Shelf(desks, Desk)
_CHAT = bindparam("chat", type_=BigInteger)
_AT = SHELF.all.where(_IN_USE, desks.c.area.in_(bindparam("areas", expanding=True)))
_IN_CHAT = SHELF.all.where(_IN_USE, or_(desks.c.chat == _CHAT, desks.c.was == _CHAT)).order_by(
    desks.c.id.desc()
)
_BELOW = below("roots")
_INSIDE = SHELF.all.where(_IN_USE, desks.c.area.in_(select(_BELOW.c.id))).order_by(desks.c.area, desks.c.id)


class Desks:
    """The questions asked of desks."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def at(self, areas: Sequence[AreaId]) -> dict[AreaId, Desk]:
        """The desks of these areas, as far as they have one."""
        found = await SHELF.asked(self._conn, _AT, {"areas": list(areas)})
        return {desk.area: desk for desk in found}

    async def in_chat(self, chat: int) -> Desk | None:
        """The desk in a group, also by the number the group had before it grew."""
        found = await SHELF.asked(self._conn, _IN_CHAT, {"chat": chat})
        return found[0] if found else None

    async def desk(self, number: DeskId) -> Desk | None:
        """A desk, in use or not."""
        return await SHELF.get(self._conn, number)

    async def of(self, reader: int) -> Desk | None:
        """The desk that is told what is addressed to this reader."""
        return await self.desk(DeskId(reader - GROUP_LEAST))

    async def inside(self, roots: Sequence[AreaId]) -> tuple[Desk, ...]:
        """The desks in use in these areas and in all that lies in them."""
        return await SHELF.asked(self._conn, _INSIDE, {"roots": list(roots)})

    async def open(self, desk: Desk) -> Desk:
        """A new one. Raises IntegrityError where the area or the group has one."""
        return await SHELF.add(self._conn, desk)

    async def save(self, desk: Desk) -> Desk:
        """One that has changed. Raises Stale."""
        return await SHELF.save(self._conn, desk)
