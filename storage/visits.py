"""What happens at the doors of rooms: where buildings stand, codes, how it was, what was found broken."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    case,
    delete,
    func,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.bookings import BookingId
from bot.domain.places import PlaceId
from bot.domain.rooms import RoomId
from bot.domain.visits import Fault, Finding, FindingId, Impression, Opinion, Sign, Spot, Sum
from storage.shelf import Shelf
from storage.tables import OFFICE, PERSON, PLAIN, Listed, Moment, Word, known_as, metadata, only, words_of

spots = Table(
    "building_spots",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("place", Integer, ForeignKey("places.id"), nullable=False, unique=True),
    Column("lat", Float, nullable=False),
    Column("lon", Float, nullable=False),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("version", Integer, nullable=False),
)

signs = Table(
    "room_signs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("room", Integer, ForeignKey("rooms.id"), nullable=False),
    Column("key", Text, nullable=False, unique=True, info=PLAIN),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
    Column("version", Integer, nullable=False),
)
Index("one_sign_at_a_door", signs.c.room, unique=True, **only(signs.c.until.is_(None)))

impressions = Table(
    "room_impressions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("booking", Integer, nullable=False, unique=True),
    Column("room", Integer, ForeignKey("rooms.id"), nullable=False, index=True),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("fit", Word(Opinion), nullable=False),
    Column("clean", Word(Opinion), nullable=False),
    Column("at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
)

findings = Table(
    "room_findings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("booking", Integer, nullable=False),
    Column("room", Integer, ForeignKey("rooms.id"), nullable=False),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("fault", Word(Fault), nullable=False),
    Column("words", Text, nullable=False, info=words_of("person")),
    Column("photos", Listed, nullable=False, info=words_of("person")),
    Column("at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint("booking > 0", name="booking"),
    info=known_as("finding"),
)
Index("one_finding_of_a_booking_by_one", findings.c.booking, findings.c.person, unique=True)

SPOTS, SIGNS = Shelf(spots, Spot), Shelf(signs, Sign)
IMPRESSIONS, FINDINGS = Shelf(impressions, Impression), Shelf(findings, Finding)

_SPOT = SPOTS.all.where(spots.c.place == bindparam("place"))
_SPOTS_OF = SPOTS.all.where(spots.c.place.in_(bindparam("places", expanding=True)))
_SIGN_OF = SIGNS.all.where(signs.c.room == bindparam("room"), signs.c.until.is_(None))
_SIGN = SIGNS.all.where(signs.c.key == bindparam("key"), signs.c.until.is_(None))
_SAID = IMPRESSIONS.all.where(impressions.c.booking == bindparam("booking"))
_FOUND = FINDINGS.all.where(
    findings.c.booking == bindparam("booking"), findings.c.person == bindparam("person", type_=BigInteger)
)
_SUMS = (
    select(
        impressions.c.room,
        func.count().label("several"),
        func.sum(case((impressions.c.fit == Opinion.GOOD, 1), else_=0)).label("fit"),
        func.sum(case((impressions.c.clean == Opinion.GOOD, 1), else_=0)).label("clean"),
    )
    .where(impressions.c.room.in_(bindparam("rooms", expanding=True)), impressions.c.at > bindparam("since"))
    .group_by(impressions.c.room)
    .order_by(impressions.c.room)
)
_OLD = (
    delete(impressions).where(impressions.c.at < bindparam("before")),
    delete(findings).where(findings.c.at < bindparam("before")),
)


class Visits:
    """The questions asked of visits."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def spot(self, place: PlaceId) -> Spot | None:
        """Where a building stands."""
        return next(iter(await SPOTS.asked(self._conn, _SPOT, {"place": place})), None)

    async def spots_of(self, places: Collection[PlaceId]) -> tuple[Spot, ...]:
        """Where buildings stand, as far as that is known."""
        return await SPOTS.asked(self._conn, _SPOTS_OF, {"places": sorted(places)}) if places else ()

    async def mark(self, spot: Spot) -> Spot:
        """Where it stands from now on. Raises Stale."""
        return await (SPOTS.save if spot.id else SPOTS.add)(self._conn, spot)

    async def sign_of(self, room: RoomId) -> Sign | None:
        """The code at a room's door."""
        return next(iter(await SIGNS.asked(self._conn, _SIGN_OF, {"room": room})), None)

    async def sign(self, key: str) -> Sign | None:
        """The door at which a code hangs."""
        return next(iter(await SIGNS.asked(self._conn, _SIGN, {"key": key})), None)

    async def hang(self, sign: Sign) -> Sign:
        """A new code."""
        return await SIGNS.add(self._conn, sign)

    async def take_down(self, sign: Sign) -> None:
        """An old one is worth nothing any more. Raises Stale."""
        await SIGNS.save(self._conn, sign)

    async def said(self, booking: BookingId) -> Impression | None:
        """How it was, if its booker has said it."""
        return next(iter(await IMPRESSIONS.asked(self._conn, _SAID, {"booking": booking})), None)

    async def say(self, impression: Impression) -> Impression:
        """How it was; once for each booking."""
        return await IMPRESSIONS.add(self._conn, impression)

    async def sums(self, rooms: Sequence[RoomId], since: datetime) -> tuple[Sum, ...]:
        """What was said of each of these rooms, counted."""
        found = await self._conn.execute(_SUMS, {"rooms": list(rooms), "since": since})
        return tuple(Sum(room=row.room, count=row.several, fit=row.fit, clean=row.clean) for row in found)

    async def finding(self, number: FindingId) -> Finding | None:
        """Something that was found."""
        return await FINDINGS.get(self._conn, number)

    async def found(self, booking: BookingId, person: int) -> Finding | None:
        """What somebody has found in this booking."""
        facts = {"booking": booking, "person": person}
        return next(iter(await FINDINGS.asked(self._conn, _FOUND, facts)), None)

    async def find(self, finding: Finding) -> Finding:
        """One more; one person finds once in a booking."""
        return await FINDINGS.add(self._conn, finding)

    async def forget(self, before: datetime) -> None:
        """What was said and found before then goes."""
        for old in _OLD:
            await self._conn.execute(old, {"before": before})
