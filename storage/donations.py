"""Donations: what was offered to which place, and what came of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    delete,
    func,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.donations import Donation, DonationId, DonationState
from bot.domain.items import ItemCategory, ItemId
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from storage.shelf import Shelf
from storage.tables import OFFICE, PERSON, Listed, Moment, Word, known_as, metadata, only, words_of

donations = Table(
    "donations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("giver", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("place", Integer, ForeignKey("places.id"), nullable=False),
    Column("title", Text, nullable=False, info=words_of("giver")),
    Column("category", Word(ItemCategory), nullable=False),
    Column("text", Text, nullable=False, info=words_of("giver")),
    Column("photos", Listed, nullable=False, info=words_of("giver")),
    Column("state", Word(DonationState), nullable=False),
    Column("offered", Moment, nullable=False),
    Column("moved", Moment, nullable=False),
    Column("keeper", BigInteger, info=OFFICE),
    Column("why", Text, nullable=False, info=words_of("giver")),
    Column("item", Integer, ForeignKey("items.id")),
    Column("version", Integer, nullable=False),
    info=known_as("donation"),
)
_WAITS = donations.c.state == DonationState.OFFERED
Index("one_donation_of_an_item", donations.c.item, unique=True, **only(donations.c.item.is_not(None)))
Index("ix_donations_giver", donations.c.giver, donations.c.state)
Index("ix_donations_place", donations.c.place, **only(_WAITS))

SHELF = Shelf(donations, Donation)

_GIVER: Any = bindparam("giver", type_=BigInteger)
_AT = SHELF.all.where(donations.c.place == bindparam("place"), _WAITS).order_by(donations.c.id)
_OF = SHELF.all.where(donations.c.giver == _GIVER).order_by(donations.c.id.desc()).limit(bindparam("most"))
_WAITING = SHELF.all.where(donations.c.giver == _GIVER, _WAITS).order_by(donations.c.id)
_TAKEN = SHELF.all.where(donations.c.giver == _GIVER, donations.c.state == DonationState.ACCEPTED).order_by(
    donations.c.id
)
_OF_ITEM = SHELF.all.where(donations.c.item == bindparam("item"))
_GIVEN = select(func.count()).where(donations.c.giver == _GIVER, donations.c.state == DonationState.ACCEPTED)
_OLD = delete(donations).where(
    donations.c.state.in_((DonationState.DECLINED, DonationState.WITHDRAWN)),
    donations.c.moved < bindparam("before"),
)


class Donations:
    """The questions asked of donations."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def donation(self, number: DonationId) -> Donation | None:
        """One of them, whoever asks."""
        return await SHELF.get(self._conn, number)

    async def offered(self, place: PlaceId) -> tuple[Donation, ...]:
        """What waits for an answer at a place, the oldest first."""
        return await SHELF.asked(self._conn, _AT, {"place": place})

    async def waiting(self, giver: ResidentId) -> tuple[Donation, ...]:
        """What somebody has offered and nobody has answered."""
        return await SHELF.asked(self._conn, _WAITING, {"giver": giver})

    async def taken(self, giver: ResidentId) -> tuple[Donation, ...]:
        """What somebody gave that is a thing of a place by now."""
        return await SHELF.asked(self._conn, _TAKEN, {"giver": giver})

    async def of(self, giver: ResidentId, *, most: int) -> tuple[Donation, ...]:
        """What somebody has ever offered, the last one first."""
        return await SHELF.asked(self._conn, _OF, {"giver": giver, "most": most})

    async def of_item(self, item: ItemId) -> Donation | None:
        """The donation that a thing was."""
        found = await SHELF.asked(self._conn, _OF_ITEM, {"item": item})
        return found[0] if found else None

    async def has_given(self, giver: ResidentId) -> bool:
        """Whether something of theirs was ever accepted."""
        return (await self._conn.execute(_GIVEN, {"giver": giver})).scalar_one() > 0

    async def offer(self, donation: Donation) -> Donation:
        """One more."""
        return await SHELF.add(self._conn, donation)

    async def save(self, donation: Donation) -> Donation:
        """An answered one. Raises Stale."""
        return await SHELF.save(self._conn, donation)

    async def forget(self, before: datetime) -> None:
        """What came to nothing before then goes; who gave what is on the shelf stays known."""
        await self._conn.execute(_OLD, {"before": before})
