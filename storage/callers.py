"""Who has telephoned for a room and has no account: a name and a sealed number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text, bindparam, delete
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.callers import CALLER_LEAST, Caller, CallerId
from storage.shelf import Shelf
from storage.tables import OFFICE, SEALED, Moment, known_as, metadata, words_of

callers = Table(
    "callers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, info=words_of("by")),
    Column("phone", Text, nullable=False, info=words_of("by") | SEALED),
    Column("by", BigInteger, ForeignKey("residents.id"), nullable=False, index=True, info=OFFICE),
    Column("until", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    info=known_as("caller"),
)
Index("ix_callers_name", callers.c.name)

SHELF = Shelf(callers, Caller)
_NAMED = SHELF.all.where(callers.c.name == bindparam("name")).order_by(callers.c.id)
_FORGET = delete(callers).where(callers.c.until < bindparam("before", type_=Moment))


class Callers:
    """The questions asked of who has telephoned."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def named(self, name: str) -> Sequence[Caller]:
        """All who are called so."""
        return await SHELF.asked(self._conn, _NAMED, {"name": name})

    async def of(self, holder: int) -> Caller | None:
        """For whom a booking counts."""
        return await SHELF.get(self._conn, CallerId(holder - CALLER_LEAST))

    async def add(self, caller: Caller) -> Caller:
        """Somebody new."""
        return await SHELF.add(self._conn, caller)

    async def save(self, caller: Caller) -> Caller:
        """Somebody with another booking. Raises Stale."""
        return await SHELF.save(self._conn, caller)

    async def forget(self, before: datetime) -> None:
        """Those whose last booking was over before then."""
        await self._conn.execute(_FORGET, {"before": before})
