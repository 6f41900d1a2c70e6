"""Bookings, and the hours of the spaces they take.

A booking takes a row for each space that belongs to it: the room and all its parts. That no space is taken
twice in one minute is kept by the database itself (an exclusion over ranges on PostgreSQL, a trigger on
SQLite); the hall and its left half meet in the row of the left half.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    and_,
    bindparam,
    delete,
    exists,
    insert,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.availability import Busy, Span, numbered
from bot.domain.bookings import (
    ASKING,
    COUNTED,
    TAKES,
    Booking,
    BookingId,
    BookingKind,
    BookingState,
)
from bot.domain.residents import ResidentId
from bot.domain.rooms import Outline, Purpose, RoomId
from storage.rooms import OUTLINES, rooms
from storage.shelf import Shelf
from storage.tables import OFFICE, PERSON, PLAIN, Moment, Word, known_as, metadata, only, refers, words_of

bookings = Table(
    "bookings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True, info=PLAIN),
    Column("room", Integer, ForeignKey("rooms.id"), nullable=False),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("kind", Word(BookingKind), nullable=False),
    Column("state", Word(BookingState), nullable=False),
    Column("begins", Moment, nullable=False),
    Column("ends", Moment, nullable=False),
    Column("before", Integer, nullable=False),
    Column("after", Integer, nullable=False),
    Column("people", Integer, nullable=False),
    Column("purpose", Word(Purpose)),
    Column("text", Text, nullable=False, info=words_of("person")),
    Column("response", Text, nullable=False, info=words_of("person")),
    Column("asked", Moment, nullable=False),
    Column("moved", Moment, nullable=False),
    Column("manager", BigInteger, info=OFFICE),
    Column("reason", Text, nullable=False, info=words_of("person")),
    Column("late", Boolean, nullable=False),
    Column("told", Integer, nullable=False),
    Column("deadline", Moment),
    Column("instead", Integer, info=refers("bookings")),
    Column("wrong", Integer, nullable=False, server_default="0"),
    Column("holder", BigInteger, info=PLAIN),
    Column("version", Integer, nullable=False),
    CheckConstraint("begins < ends", name="hours"),
    CheckConstraint("people >= 0 AND before >= 0 AND after >= 0", name="amounts"),
    info=known_as("booking"),
)
Index("ix_bookings_person", bookings.c.person, bookings.c.begins)
Index("ix_bookings_holder", bookings.c.holder, bookings.c.begins, **only(bookings.c.holder.is_not(None)))
Index("ix_bookings_room", bookings.c.room, bookings.c.begins)
Index("ix_bookings_deadline", bookings.c.deadline, **only(bookings.c.deadline.is_not(None)))

booking_hours = Table(
    "booking_hours",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("booking", Integer, ForeignKey("bookings.id"), nullable=False),
    Column("space", Integer, ForeignKey("rooms.id"), nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    CheckConstraint("first < last", name="hours"),
)
Index("ix_booking_hours_booking", booking_hours.c.booking)
Index("ix_booking_hours_space", booking_hours.c.space, booking_hours.c.first)

SHELF = Shelf(bookings, Booking)
DAY = 24 * 60
"""Minutes of the longest row: what is longer takes several, so that all that meets a moment began near it."""

_PERSON = bindparam("person", type_=BigInteger)
_MEETS = (
    booking_hours.c.first < bindparam("until"),
    booking_hours.c.first > bindparam("near"),
    booking_hours.c.last > bindparam("from_"),
)
_TAKES = (booking_hours.c.space.in_(bindparam("spaces", expanding=True)), *_MEETS)
_TAKEN = (
    select(bookings.c.id, bookings.c.begins, bookings.c.ends, bookings.c.before, bookings.c.after)
    .where(bookings.c.id.in_(select(booking_hours.c.booking).where(*_TAKES)))
    .order_by(bookings.c.begins)
)
_TAKEN_BY = (
    select(
        booking_hours.c.space,
        bookings.c.id,
        bookings.c.begins,
        bookings.c.ends,
        bookings.c.before,
        bookings.c.after,
    )
    .join(bookings, bookings.c.id == booking_hours.c.booking)
    .where(*_TAKES)
)
_OF = SHELF.all.where(
    bookings.c.person == _PERSON,
    bookings.c.kind == BookingKind.USUAL,
    bookings.c.state.in_(sorted(COUNTED)),
    bookings.c.begins < bindparam("until"),
    bookings.c.ends > bindparam("since"),
).order_by(bookings.c.begins, bookings.c.id)
_COUNTING = SHELF.all.where(
    or_(and_(bookings.c.person == _PERSON, bookings.c.holder.is_(None)), bookings.c.holder == _PERSON),
    bookings.c.kind == BookingKind.USUAL,
    bookings.c.state.in_(sorted(COUNTED)),
    bookings.c.begins < bindparam("until"),
    bookings.c.ends > bindparam("since"),
).order_by(bookings.c.begins, bookings.c.id)
_OPEN_OF = SHELF.all.where(
    bookings.c.person == _PERSON,
    bookings.c.kind == BookingKind.USUAL,
    bookings.c.state.in_(sorted(TAKES)),
).order_by(bookings.c.begins, bookings.c.id)
_OVER_OF = (
    SHELF.all.where(
        bookings.c.person == _PERSON,
        bookings.c.kind == BookingKind.USUAL,
        bookings.c.state.not_in(sorted(TAKES)),
        bookings.c.purpose.is_not(None),
    )
    .order_by(bookings.c.begins.desc(), bookings.c.id.desc())
    .limit(bindparam("most"))
)
_IN_ROOMS = SHELF.all.where(
    bookings.c.room.in_(bindparam("rooms", expanding=True)),
    bookings.c.state.in_(bindparam("states", expanding=True)),
    bookings.c.begins < bindparam("until"),
    bookings.c.ends > bindparam("since"),
).order_by(bookings.c.begins, bookings.c.id)
_ASKED = SHELF.all.where(
    bookings.c.room.in_(bindparam("rooms", expanding=True)), bookings.c.state.in_(sorted(ASKING))
).order_by(bookings.c.asked, bookings.c.id)
_DUE = (
    SHELF.all.where(bookings.c.deadline <= bindparam("now"))
    .order_by(bookings.c.deadline, bookings.c.id)
    .limit(bindparam("most"))
)
_WAITING = (
    SHELF.all.where(
        bookings.c.state == BookingState.REQUESTED,
        bookings.c.begins > bindparam("now"),
        or_(bookings.c.told > 0, bookings.c.deadline <= bindparam("soon")),
    )
    .order_by(bookings.c.asked, bookings.c.id)
    .limit(bindparam("most"))
)
_UNBOOKED = OUTLINES.where(~exists().where(booking_hours.c.space == rooms.c.id, *_MEETS))
_LET_GO = delete(booking_hours).where(booking_hours.c.booking == bindparam("of"))
_TAKE = insert(booking_hours)
_OLD = delete(bookings).where(bookings.c.state.not_in(sorted(TAKES)), bookings.c.ends < bindparam("before"))


class Bookings:
    """The questions asked of bookings."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def booking(self, number: BookingId) -> Booking | None:
        """One booking, whoever asks."""
        return await SHELF.get(self._conn, number)

    async def these(self, numbers: Iterable[int]) -> dict[int, Booking]:
        """Several at once, by number."""
        return await SHELF.some(self._conn, numbers)

    async def open(self, booking: Booking, spaces: Sequence[RoomId]) -> Booking:
        """A new one, which takes these spaces; nobody else has taken one of them."""
        made = await SHELF.add(self._conn, booking)
        await self._take(made, spaces)
        return made

    async def save(self, booking: Booking) -> Booking:
        """One at another point of its life; one that is over takes nothing any more. Raises Stale."""
        kept = await SHELF.save(self._conn, booking)
        if kept.state not in TAKES:
            await self._conn.execute(_LET_GO, {"of": kept.id})
        return kept

    async def save_at(self, booking: Booking, spaces: Sequence[RoomId]) -> Booking:
        """One at another time, or that takes its room again. Raises Stale."""
        kept = await SHELF.save(self._conn, booking)
        await self._conn.execute(_LET_GO, {"of": kept.id})
        await self._take(kept, spaces)
        return kept

    async def _take(self, booking: Booking, spaces: Sequence[RoomId]) -> None:
        first, last = numbered(booking.begins), numbered(booking.ends)
        rows = [
            {"booking": booking.id, "space": each, "first": at, "last": min(at + DAY, last)}
            for each in spaces
            for at in range(first, last, DAY)
        ]
        await self._conn.execute(_TAKE, rows)

    async def taken(self, spaces: Sequence[RoomId], since: datetime, until: datetime) -> tuple[Busy, ...]:
        """What takes one of these spaces between two moments, with what each needs around it."""
        found = await self._conn.execute(_TAKEN, {"spaces": list(spaces), **_between(since, until)})
        return tuple(_busy(row) for row in found)

    async def taken_by(
        self, spaces: Sequence[RoomId], since: datetime, until: datetime
    ) -> dict[RoomId, list[Busy]]:
        """The same, by space, for who looks at many at once."""
        found: dict[RoomId, list[Busy]] = {}
        facts = {"spaces": list(spaces), **_between(since, until)}
        for row in await self._conn.execute(_TAKEN_BY, facts):
            found.setdefault(RoomId(row.space), []).append(_busy(row))
        return found

    async def unbooked(self, home: Sequence[str], span: Span, *, people: int) -> tuple[Outline, ...]:
        """The rooms let to who lives there in which nobody is then, the smallest that is enough first.

        When they are open, and what is kept free around bookings, is still to be asked.
        """
        facts = {"home": list(home), "people": people, **_between(span.begins, span.ends)}
        return tuple(Outline(*row) for row in (await self._conn.execute(_UNBOOKED, facts)).all())

    async def of(self, person: ResidentId, since: datetime, until: datetime) -> tuple[Booking, ...]:
        """What counts of somebody's bookings between two moments."""
        facts = {"person": person, "since": since, "until": until}
        return await SHELF.asked(self._conn, _OF, facts)

    async def counting(self, holder: int, since: datetime, until: datetime) -> tuple[Booking, ...]:
        """What counts between two moments towards the quotas of a person, a group, or who telephoned."""
        facts = {"person": holder, "since": since, "until": until}
        return await SHELF.asked(self._conn, _COUNTING, facts)

    async def open_of(self, person: ResidentId) -> tuple[Booking, ...]:
        """Somebody's bookings that are not over, the next one first."""
        return await SHELF.asked(self._conn, _OPEN_OF, {"person": person})

    async def over_of(self, person: ResidentId, *, most: int) -> tuple[Booking, ...]:
        """Somebody's bookings that are over, the last one first."""
        return await SHELF.asked(self._conn, _OVER_OF, {"person": person, "most": most})

    async def inside(
        self,
        rooms: Sequence[RoomId],
        since: datetime,
        until: datetime,
        states: Collection[BookingState] = TAKES,
    ) -> tuple[Booking, ...]:
        """The bookings of these rooms between two moments."""
        facts = {"rooms": list(rooms), "since": since, "until": until, "states": sorted(states)}
        return await SHELF.asked(self._conn, _IN_ROOMS, facts)

    async def asked(self, rooms: Sequence[RoomId]) -> tuple[Booking, ...]:
        """What waits for an answer in these rooms, the oldest first."""
        return await SHELF.asked(self._conn, _ASKED, {"rooms": list(rooms)})

    async def due(self, now: datetime, *, most: int = 200) -> tuple[Booking, ...]:
        """Bookings on which time has to act, the longest overdue first."""
        return await SHELF.asked(self._conn, _DUE, {"now": now, "most": most})

    async def waiting(self, now: datetime, soon: datetime, *, most: int = 2_000) -> tuple[Booking, ...]:
        """Requests of which a manager was reminded, or would be by ``soon``; the oldest first."""
        return await SHELF.asked(self._conn, _WAITING, {"now": now, "soon": soon, "most": most})

    async def forget(self, before: datetime) -> None:
        """What was over before then goes."""
        await self._conn.execute(_OLD, {"before": before})


def _busy(row: Any) -> Busy:
    before, after = timedelta(minutes=row.before), timedelta(minutes=row.after)
    return Busy(Span(row.begins, row.ends), before, after, row.id)


def _between(since: datetime, until: datetime) -> dict[str, int]:
    return {"near": numbered(since) - DAY, "from_": numbered(since), "until": numbered(until)}
