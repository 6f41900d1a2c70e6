"""Endings: what is let no more after a last day, and how bookings were before it was said."""

from __future__ import annotations

from datetime import date

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    delete,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.bookings import BookingState
from bot.domain.endings import Ending, EndingId, Undoing
from bot.domain.places import PlaceId
from storage.shelf import Shelf
from storage.tables import OFFICE, PLAIN, Moment, Word, known_as, metadata, only, refers

endings = Table(
    "endings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("place", Integer, ForeignKey("places.id"), nullable=False),
    Column("room", Integer, nullable=False, info=refers("rooms")),
    Column("last", Date, nullable=False),
    Column("reason", Text, nullable=False, info=PLAIN),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("undone", Moment),
    Column("done", Moment),
    Column("version", Integer, nullable=False),
    info=known_as("ending"),
)
_OPEN = endings.c.undone.is_(None) & endings.c.done.is_(None)
Index("one_open_ending", endings.c.place, endings.c.room, unique=True, **only(_OPEN))

ending_undoings = Table(
    "ending_undoings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ending", Integer, ForeignKey("endings.id"), nullable=False),
    Column("booking", Integer, nullable=False, info=refers("bookings")),
    Column("was", Word(BookingState), nullable=False),
    Column("touched", Integer, nullable=False),
    Column("version", Integer, nullable=False),
)
Index("ix_ending_undoings_ending", ending_undoings.c.ending)

ENDINGS, UNDOINGS = Shelf(endings, Ending), Shelf(ending_undoings, Undoing)
_AT = ENDINGS.all.where(_OPEN, endings.c.place == bindparam("place")).order_by(endings.c.id)
_OVER = ENDINGS.all.where(_OPEN, endings.c.last < bindparam("today")).order_by(endings.c.id)
_OF = UNDOINGS.all.where(ending_undoings.c.ending == bindparam("ending")).order_by(ending_undoings.c.id)
_CLEAR = delete(ending_undoings).where(ending_undoings.c.ending == bindparam("ending"))


class Endings:
    """The questions asked of endings."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def at(self, place: PlaceId) -> tuple[Ending, ...]:
        """What has a last day at a building, and has not ended yet."""
        return await ENDINGS.asked(self._conn, _AT, {"place": place})

    async def over(self, today: date) -> tuple[Ending, ...]:
        """Those whose last day is behind."""
        return await ENDINGS.asked(self._conn, _OVER, {"today": today})

    async def add(self, ending: Ending) -> Ending:
        """One more."""
        return await ENDINGS.add(self._conn, ending)

    async def save(self, ending: Ending) -> Ending:
        """A changed one. Raises Stale."""
        return await ENDINGS.save(self._conn, ending)

    async def note(self, undoing: Undoing) -> Undoing:
        """How a booking was before."""
        return await UNDOINGS.add(self._conn, undoing)

    async def undoings(self, ending: EndingId) -> tuple[Undoing, ...]:
        """How bookings were before."""
        return await UNDOINGS.asked(self._conn, _OF, {"ending": ending})

    async def clear(self, ending: EndingId) -> None:
        """Nothing of it can be undone any more."""
        await self._conn.execute(_CLEAR, {"ending": ending})
