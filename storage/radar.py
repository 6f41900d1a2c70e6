"""The radar: which rooms people wait for."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    bindparam,
    func,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.radar import Watch, WatchId
from bot.domain.residents import ResidentId
from storage.shelf import Shelf
from storage.tables import PERSON, PLAIN, Listed, Moment, goes_with, known_as, metadata

watches = Table(
    "watches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("people", Integer, nullable=False),
    Column("days", Listed, nullable=False, info=PLAIN),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("equipment", Listed, nullable=False, info=PLAIN),
    Column("since", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("told", Moment),
    Column("version", Integer, nullable=False),
    CheckConstraint("first < last AND minutes > 0", name="hours"),
    info=goes_with("person") | known_as("watch"),
)
Index("ix_watches_person", watches.c.person)
Index("ix_watches_until", watches.c.until)

SHELF = Shelf(watches, Watch)
_PERSON = watches.c.person == bindparam("person", type_=BigInteger)
_OF = SHELF.all.where(_PERSON).order_by(watches.c.id)
_COUNT = select(func.count()).where(_PERSON)
_LOOKING = (
    SHELF.all.where(watches.c.people <= bindparam("capacity"), watches.c.until > bindparam("now"))
    .order_by(watches.c.since, watches.c.id)
    .limit(bindparam("most"))
)
_OVER = SHELF.all.where(watches.c.until <= bindparam("now")).order_by(watches.c.id).limit(bindparam("most"))


class Radar:
    """The questions asked of the radar."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def watch(self, number: WatchId) -> Watch | None:
        """One wish, whoever asks."""
        return await SHELF.get(self._conn, number)

    async def of(self, person: ResidentId) -> tuple[Watch, ...]:
        """Somebody's wishes, the oldest first."""
        return await SHELF.asked(self._conn, _OF, {"person": person})

    async def count(self, person: ResidentId) -> int:
        """How many somebody has."""
        return (await self._conn.execute(_COUNT, {"person": person})).scalar_one()

    async def looking(self, capacity: int, now: datetime, *, most: int = 500) -> tuple[Watch, ...]:
        """The wishes that a room for so many people could fulfil, who waits longest first."""
        facts = {"capacity": capacity, "now": now, "most": most}
        return await SHELF.asked(self._conn, _LOOKING, facts)

    async def over(self, now: datetime, *, most: int = 200) -> tuple[Watch, ...]:
        """The wishes whose time is over."""
        return await SHELF.asked(self._conn, _OVER, {"now": now, "most": most})

    async def add(self, watch: Watch) -> Watch:
        """One more."""
        return await SHELF.add(self._conn, watch)

    async def save(self, watch: Watch) -> Watch:
        """One that has spoken. Raises Stale."""
        return await SHELF.save(self._conn, watch)

    async def remove(self, watch: Watch) -> None:
        """It is gone."""
        await SHELF.remove(self._conn, watch)
