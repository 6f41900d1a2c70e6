"""Who waits for rooms: places in lines, and how often a room came free lately."""

from __future__ import annotations

from collections.abc import Sequence
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
    case,
    delete,
    func,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.availability import Span
from bot.domain.bookings import BookingId, BookingState
from bot.domain.residents import ResidentId
from bot.domain.rooms import RoomId
from bot.domain.waitlist import IN_LINE, Odds, WaitId, Waiting, WaitState
from storage.bookings import bookings
from storage.shelf import Shelf
from storage.tables import PERSON, Moment, Word, goes_with, known_as, metadata, only, refers

waits = Table(
    "room_waits",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("room", Integer, ForeignKey("rooms.id"), nullable=False),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("begins", Moment, nullable=False),
    Column("ends", Moment, nullable=False),
    Column("state", Word(WaitState), nullable=False),
    Column("since", Moment, nullable=False),
    Column("closes", Moment, nullable=False),
    Column("lapses", Integer, nullable=False),
    Column("freed", Moment),
    Column("booking", Integer, info=refers("bookings")),
    Column("until", Moment),
    Column("version", Integer, nullable=False),
    CheckConstraint("begins < ends", name="hours"),
    CheckConstraint("(state = 'offered') = (\"until\" IS NOT NULL)", name="offered_until"),
    CheckConstraint("state <> 'offered' OR booking IS NOT NULL", name="offered_hours"),
    info=known_as("wait") | goes_with("person"),
)
_IN_LINE = waits.c.state.in_(sorted(IN_LINE))
Index(
    "one_place_in_a_rooms_line",
    waits.c.room,
    waits.c.person,
    waits.c.begins,
    waits.c.ends,
    unique=True,
    **only(_IN_LINE),
)
Index("one_wait_for_a_booking", waits.c.booking, unique=True, **only(waits.c.booking.is_not(None)))
Index("ix_room_waits_line", waits.c.room, waits.c.begins, **only(_IN_LINE))
Index("ix_room_waits_person", waits.c.person)
Index("ix_room_waits_closes", waits.c.closes, **only(_IN_LINE))

SHELF = Shelf(waits, Waiting)
_LINE = SHELF.all.where(
    _IN_LINE,
    waits.c.room.in_(bindparam("rooms", expanding=True)),
    waits.c.begins < bindparam("until"),
    waits.c.ends > bindparam("since"),
).order_by(waits.c.since, waits.c.id)
_OF = SHELF.all.where(_IN_LINE, waits.c.person == bindparam("person")).order_by(waits.c.begins, waits.c.id)
_BEHIND = SHELF.all.where(waits.c.booking == bindparam("booking"))
_CLOSED = (
    SHELF.all.where(waits.c.state == WaitState.WAITING, waits.c.closes <= bindparam("now"))
    .order_by(waits.c.closes, waits.c.id)
    .limit(bindparam("most"))
)
_OLD = delete(waits).where(~_IN_LINE, waits.c.ends < bindparam("before"))
_GIVEN_BACK = (
    BookingState.CANCELLED,
    BookingState.DECLINED,
    BookingState.DISPLACED,
    BookingState.EXPIRED,
)
_ODDS = select(
    func.count(),
    func.coalesce(func.sum(case((bookings.c.state.in_(_GIVEN_BACK), 1), else_=0)), 0),
).where(
    bookings.c.room == bindparam("room"),
    bookings.c.purpose.is_not(None),
    bookings.c.begins >= bindparam("since"),
    bookings.c.begins < bindparam("until"),
)


class Waitlist:
    """The questions asked of lines for rooms."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def place(self, number: WaitId) -> Waiting | None:
        """One place, whoever asks."""
        return await SHELF.get(self._conn, number)

    async def line(self, rooms: Sequence[RoomId], span: Span) -> tuple[Waiting, ...]:
        """Who waits for these rooms for a minute of ``span``, in the order of the line."""
        facts = {"rooms": list(rooms), "since": span.begins, "until": span.ends}
        return await SHELF.asked(self._conn, _LINE, facts)

    async def of(self, person: ResidentId) -> tuple[Waiting, ...]:
        """The places of somebody, the next one first."""
        return await SHELF.asked(self._conn, _OF, {"person": person})

    async def behind(self, booking: BookingId) -> Waiting | None:
        """The place from which a booking came."""
        found = await SHELF.asked(self._conn, _BEHIND, {"booking": booking})
        return found[0] if found else None

    async def closed(self, now: datetime, *, most: int = 200) -> tuple[Waiting, ...]:
        """Those to whom nothing will be offered any more."""
        return await SHELF.asked(self._conn, _CLOSED, {"now": now, "most": most})

    async def odds(self, room: RoomId, since: datetime, until: datetime) -> Odds:
        """How many of the bookings of a room came free again."""
        row = (await self._conn.execute(_ODDS, {"room": room, "since": since, "until": until})).one()
        return Odds(all_=row[0], freed=row[1])

    async def stand(self, waiting: Waiting) -> Waiting:
        """One more at the end of the line."""
        return await SHELF.add(self._conn, waiting)

    async def save(self, waiting: Waiting) -> Waiting:
        """A changed one. Raises Stale."""
        return await SHELF.save(self._conn, waiting)

    async def forget(self, before: datetime) -> None:
        """What was over before then goes."""
        await self._conn.execute(_OLD, {"before": before})
