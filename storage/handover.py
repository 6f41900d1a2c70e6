"""Handovers: whose record is offered to them by a key, and who has shown it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text, bindparam, delete, or_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.handover import Handover, HandoverId
from bot.domain.residents import ResidentId
from storage.shelf import Shelf
from storage.tables import OFFICE, PERSON, PLAIN, Moment, goes_with, known_as, metadata, only

handovers = Table(
    "handovers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ward", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("key", Text, nullable=False, unique=True, info=PLAIN),
    Column("since", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("taker", BigInteger, ForeignKey("residents.id"), info=PERSON),
    Column("number", Text, nullable=False, info=PLAIN),
    Column("wrong", Integer, nullable=False),
    Column("ended", Moment),
    Column("version", Integer, nullable=False),
    info=goes_with("ward", "taker") | known_as("handover"),
)
_OPEN = handovers.c.ended.is_(None)
Index("one_handover_of_a_record", handovers.c.ward, unique=True, **only(_OPEN))

SHELF = Shelf(handovers, Handover)
_BY_KEY = SHELF.all.where(handovers.c.key == bindparam("key"))
_OF = SHELF.all.where(_OPEN, handovers.c.ward == bindparam("who", type_=BigInteger))
_BEFORE = bindparam("before", type_=Moment)
_FORGET = delete(handovers).where(or_(handovers.c.ended <= _BEFORE, _OPEN & (handovers.c.until <= _BEFORE)))


class Handovers:
    """The questions asked of records that are handed over."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def one(self, number: HandoverId) -> Handover | None:
        """One of them, also an ended one."""
        return await SHELF.get(self._conn, number)

    async def shown(self, key: str) -> Handover | None:
        """What a key is of."""
        found = await SHELF.asked(self._conn, _BY_KEY, {"key": key})
        return found[0] if found else None

    async def of(self, ward: ResidentId) -> Handover | None:
        """The open one of a record."""
        found = await SHELF.asked(self._conn, _OF, {"who": ward})
        return found[0] if found else None

    async def add(self, one: Handover) -> Handover:
        """A new one."""
        return await SHELF.add(self._conn, one)

    async def save(self, one: Handover) -> Handover:
        """A changed one. Raises Stale."""
        return await SHELF.save(self._conn, one)

    async def forget(self, before: datetime) -> None:
        """What was over before then goes."""
        await self._conn.execute(_FORGET, {"before": before})
