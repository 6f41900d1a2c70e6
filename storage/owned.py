"""Whose a thing of a catalogue is, where it does not belong to the place."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text, bindparam, exists, or_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.conduct import Penalty
from bot.domain.items import ItemId, ItemState
from bot.domain.owned import Owned
from bot.domain.residents import ResidentId
from storage.conduct import sanctions
from storage.items import items
from storage.residents import LEAVING
from storage.shelf import Shelf
from storage.tables import PERSON, Moment, metadata, words_of

owned = Table(
    "owned",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item", Integer, ForeignKey("items.id"), nullable=False, unique=True),
    Column("owner", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("title", Text, nullable=False, info=words_of("owner")),
    Column("spot", Text, nullable=False, info=words_of("owner")),
    Column("contact", Text, nullable=False, info=words_of("owner")),
    Column("since", Moment, nullable=False),
    Column("ended", Moment),
    Column("version", Integer, nullable=False),
)
Index("ix_owned_owner", owned.c.owner)

SHELF = Shelf(owned, Owned)

_STANDS = owned.c.ended.is_(None)
_OF_ITEM = SHELF.all.where(owned.c.item == bindparam("item"))
_OF = SHELF.all.where(owned.c.owner == bindparam("owner", type_=BigInteger), _STANDS).order_by(owned.c.id)
_AMONG = SHELF.all.where(owned.c.item.in_(bindparam("items", expanding=True)))
_HELD = exists().where(
    sanctions.c.person == owned.c.owner,
    sanctions.c.ended.is_(None),
    sanctions.c.measure.in_((Penalty.SUSPENSION, Penalty.BAN)),
    or_(sanctions.c.until.is_(None), sanctions.c.until > bindparam("now", type_=Moment)),
)
_BARRED = (
    SHELF.all.join(items, items.c.id == owned.c.item)
    .where(items.c.state == ItemState.AVAILABLE, or_(_HELD, owned.c.owner.in_(LEAVING)))
    .order_by(owned.c.id)
    .limit(bindparam("most"))
)


class OwnedThings:
    """The questions asked of things and their owners."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def of_item(self, item: ItemId) -> Owned | None:
        """Whose a thing is; None where it is the place's."""
        found = await SHELF.asked(self._conn, _OF_ITEM, {"item": item})
        return found[0] if found else None

    async def among(self, numbers: Iterable[int]) -> dict[int, Owned]:
        """Those of these things that belong to somebody, by the thing's number."""
        facts: dict[str, Any] = {"items": sorted(set(numbers))}
        return {each.item: each for each in await SHELF.asked(self._conn, _AMONG, facts)}

    async def of(self, owner: ResidentId) -> tuple[Owned, ...]:
        """What somebody lends."""
        return await SHELF.asked(self._conn, _OF, {"owner": owner})

    async def barred(self, now: datetime, *, most: int = 100) -> tuple[Owned, ...]:
        """Things on the shelf whose owner is suspended, or wants to leave."""
        return await SHELF.asked(self._conn, _BARRED, {"now": now, "most": most})

    async def add(self, one: Owned) -> Owned:
        """One more; a thing has one owner."""
        return await SHELF.add(self._conn, one)

    async def save(self, one: Owned) -> Owned:
        """A changed one. Raises Stale."""
        return await SHELF.save(self._conn, one)
