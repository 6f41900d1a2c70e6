"""Series of bookings, and which bookings belong to them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    bindparam,
    delete,
    exists,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.bookings import Booking
from bot.domain.series import Every, Part, Series, SeriesId
from storage.bookings import SHELF as BOOKINGS
from storage.bookings import bookings
from storage.shelf import Shelf
from storage.tables import PERSON, PLAIN, Listed, Moment, Word, known_as, metadata, refers

series = Table(
    "series",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("room", Integer, ForeignKey("rooms.id"), nullable=False),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("every", Word(Every), nullable=False),
    Column("begins", Moment, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("skipped", Listed, nullable=False, info=PLAIN),
    Column("asked", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint("minutes > 0", name="minutes"),
    info=known_as("series"),
)
Index("ix_series_person", series.c.person)

series_parts = Table(
    "series_parts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("series", Integer, ForeignKey("series.id"), nullable=False),
    Column("booking", Integer, nullable=False, unique=True, info=refers("bookings")),
    Column("version", Integer, nullable=False),
)
Index("ix_series_parts_series", series_parts.c.series)

SHELF, PARTS = Shelf(series, Series), Shelf(series_parts, Part)

_SERIES: Any = bindparam("series")
_BOOKINGS = (
    BOOKINGS.all.join(series_parts, series_parts.c.booking == bookings.c.id)
    .where(series_parts.c.series == _SERIES)
    .order_by(bookings.c.begins, bookings.c.id)
)
_LINKS = select(series_parts.c.booking, series_parts.c.series).where(
    series_parts.c.booking.in_(bindparam("bookings", expanding=True))
)
_FORGET = (
    delete(series_parts).where(~exists().where(bookings.c.id == series_parts.c.booking)),
    delete(series).where(
        series.c.asked < bindparam("before"), ~exists().where(series_parts.c.series == series.c.id)
    ),
)


class SeriesOf:
    """The questions asked of series."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def series(self, number: SeriesId) -> Series | None:
        """One of them, whoever asks."""
        return await SHELF.get(self._conn, number)

    async def add(self, made: Series, parts: Iterable[Booking]) -> Series:
        """A new one, with its bookings."""
        kept = await SHELF.add(self._conn, made)
        for booking in parts:
            await PARTS.add(self._conn, Part(series=kept.id, booking=booking.id))
        return kept

    async def bookings(self, number: SeriesId) -> tuple[Booking, ...]:
        """All bookings of one, the first first."""
        return await BOOKINGS.asked(self._conn, _BOOKINGS, {"series": number})

    async def links(self, numbers: Iterable[int]) -> dict[int, SeriesId]:
        """Which of these bookings belong to which series."""
        found = await self._conn.execute(_LINKS, {"bookings": sorted(set(numbers))})
        return {row.booking: SeriesId(row.series) for row in found}

    async def forget(self, before: datetime) -> None:
        """Series asked for before then of which no booking is left go."""
        await self._conn.execute(_FORGET[0])
        await self._conn.execute(_FORGET[1], {"before": before})
