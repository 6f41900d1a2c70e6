"""Of whom relatives have told, until they have been asked themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    Table,
    Text,
    bindparam,
    delete,
    func,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.kin import Kin, KinId
from bot.domain.residents import ResidentId
from storage.areas import below
from storage.shelf import Shelf
from storage.tables import PERSON, SEALED, Moment, goes_with, known_as, metadata, words_of

kin = Table(
    "kin",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("by", BigInteger, ForeignKey("residents.id"), nullable=False, index=True, info=PERSON),
    Column("area", Text, ForeignKey("areas.id"), nullable=False, index=True),
    Column("name", Text, nullable=False, info=words_of("by")),
    Column("birth_year", Integer, nullable=False),
    Column("room", Text, nullable=False, info=words_of("by")),
    *(Column(name, Text, nullable=False, info=words_of("by") | SEALED) for name in ("address", "phone")),
    Column("since", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    info=goes_with("by") | known_as("kin"),
)

SHELF = Shelf(kin, Kin)
_BELOW = below("roots")
_AT = (
    SHELF.all.where(kin.c.area.in_(select(_BELOW.c.id)))
    .order_by(kin.c.since, kin.c.id)
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_OPEN = select(func.count()).select_from(kin).where(kin.c.by == bindparam("who", type_=BigInteger))
_ASKED = delete(kin).where(kin.c.id == bindparam("number")).returning(kin.c.id)
_FORGET = delete(kin).where(kin.c.since <= bindparam("before", type_=Moment))


class KinOf:
    """The questions asked of people of whom relatives have told."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def one(self, number: KinId) -> Kin | None:
        """One of them."""
        return await SHELF.get(self._conn, number)

    async def at(self, roots: Sequence[AreaId], *, most: int, skip: int = 0) -> tuple[Kin, ...]:
        """Those at ``roots`` and in them who are to be asked, the longest waiting first."""
        return await SHELF.asked(self._conn, _AT, {"roots": list(roots), "most": most, "skip": skip})

    async def open_of(self, who: ResidentId) -> int:
        """Of how many somebody has told who are still to be asked."""
        return (await self._conn.execute(_OPEN, {"who": who})).scalar_one()

    async def add(self, one: Kin) -> Kin:
        """A new one."""
        return await SHELF.add(self._conn, one)

    async def asked(self, number: KinId) -> bool:
        """She was asked, and what was told of her goes; whether it was still there."""
        return (await self._conn.execute(_ASKED, {"number": number})).first() is not None

    async def forget(self, before: datetime) -> None:
        """Who could not be asked since then."""
        await self._conn.execute(_FORGET, {"before": before})
