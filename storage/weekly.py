"""Weekly lists: which are out, who does not want them, and what stands in them besides loans."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Integer,
    Table,
    UniqueConstraint,
    bindparam,
    delete,
    exists,
    func,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.items import ItemState
from bot.domain.places import Place, PlaceId
from bot.domain.residents import ResidentId
from bot.domain.weekly import Silence, Told
from storage.items import items
from storage.lending import item_holds
from storage.owned import owned
from storage.places import SHELF as PLACES
from storage.places import places
from storage.shelf import Shelf
from storage.tables import PERSON, Moment, goes_with, metadata

weekly_lists = Table(
    "weekly_lists",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("place", Integer, ForeignKey("places.id"), nullable=False),
    Column("week", Date, nullable=False),
    Column("at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("place", "week", name="one_list_a_week"),
)
weekly_silences = Table(
    "weekly_silences",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("place", Integer, ForeignKey("places.id"), nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("person", "place", name="one_silence_each"),
    info=goes_with("person"),
)

SHELF = Shelf(weekly_lists, Told)
SILENCES = Shelf(weekly_silences, Silence)

_PLACE: Any = bindparam("place")
_WEEK: Any = bindparam("week", type_=Date)
_UNTOLD = PLACES.all.where(
    places.c.until.is_(None),
    ~exists().where(weekly_lists.c.place == places.c.id, weekly_lists.c.week == _WEEK),
).order_by(places.c.id)
_OLD = delete(weekly_lists).where(weekly_lists.c.week < _WEEK)
_SILENT = SILENCES.all.where(weekly_silences.c.place == _PLACE)
_WAITING = (
    select(items.c.title, func.count())
    .join(item_holds, item_holds.c.item == items.c.id)
    .where(
        items.c.place == _PLACE,
        item_holds.c.ended.is_(None),
        ~exists().where(owned.c.item == items.c.id),
    )
    .group_by(items.c.id, items.c.title)
    .order_by(func.count().desc(), items.c.title)
)
_BROKEN = (
    select(items.c.title)
    .where(
        items.c.place == _PLACE,
        items.c.state == ItemState.MAINTENANCE,
        ~exists().where(owned.c.item == items.c.id),
    )
    .order_by(items.c.title)
)


class Weekly:
    """The questions asked of weekly lists."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def untold(self, week: date) -> tuple[Place, ...]:
        """The places whose list of this week is not out."""
        return await PLACES.asked(self._conn, _UNTOLD, {"week": week})

    async def tell(self, told: Told) -> Told:
        """It is out; once a week."""
        return await SHELF.add(self._conn, told)

    async def forget(self, week: date) -> None:
        """That lists before this week were out is not needed any more."""
        await self._conn.execute(_OLD, {"week": week})

    async def silent(self, place: PlaceId) -> dict[ResidentId, Silence]:
        """Who does not want the lists of a place."""
        found = await SILENCES.asked(self._conn, _SILENT, {"place": place})
        return {each.person: each for each in found}

    async def silence(self, silence: Silence) -> Silence:
        """No more of them."""
        return await SILENCES.add(self._conn, silence)

    async def speak(self, silence: Silence) -> None:
        """Again."""
        await SILENCES.remove(self._conn, silence)

    async def waiting(self, place: PlaceId) -> Sequence[tuple[str, int]]:
        """Things of the place for which people wait, and how many."""
        return [(row[0], row[1]) for row in await self._conn.execute(_WAITING, {"place": place})]

    async def broken(self, place: PlaceId) -> Sequence[str]:
        """Things of the place that somebody has to see to."""
        return list((await self._conn.execute(_BROKEN, {"place": place})).scalars())
