"""Rooms of buildings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    exists,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.places import PlaceId
from bot.domain.rooms import Outline, Room, RoomId
from storage.items import items
from storage.places import places
from storage.shelf import Shelf
from storage.tables import OFFICE, PLAIN, Listed, Moment, known_as, metadata, only

rooms = Table(
    "rooms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True, info=PLAIN),
    Column("place", Integer, ForeignKey("places.id"), nullable=False),
    Column("within", Integer, nullable=False),
    Column("name", Text, nullable=False, info=PLAIN),
    Column("about", Text, nullable=False, info=PLAIN),
    Column("entry", Text, nullable=False, info=PLAIN),
    Column("contact", Text, nullable=False, info=PLAIN),
    Column("price", Text, nullable=False, info=PLAIN),
    Column("capacity", Integer, nullable=False),
    Column("equipment", Listed, nullable=False, info=PLAIN),
    Column("step_free", Boolean, nullable=False),
    Column("purposes", Listed, nullable=False, info=PLAIN),
    Column("photos", Listed, nullable=False, info=PLAIN),
    Column("week", Listed, nullable=False, info=PLAIN),
    Column("other", Listed, nullable=False, info=PLAIN),
    Column("own", Listed, nullable=False, info=PLAIN),
    Column("paused", Boolean, nullable=False),
    Column("last", Date),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
    Column("version", Integer, nullable=False),
    CheckConstraint("capacity > 0", name="capacity"),
    info=known_as("room"),
)
_LET = rooms.c.until.is_(None)
Index("one_room_of_a_name", rooms.c.place, rooms.c.name, unique=True, **only(_LET))

SHELF = Shelf(rooms, Room)
_OF = SHELF.all.where(_LET, rooms.c.place == bindparam("place")).order_by(rooms.c.id)
_OF_THESE = SHELF.all.where(_LET, rooms.c.place.in_(bindparam("places", expanding=True))).order_by(rooms.c.id)
OUTLINES = (
    select(
        rooms.c.id,
        rooms.c.place,
        places.c.area,
        rooms.c.capacity,
        rooms.c.equipment,
        rooms.c.step_free,
        rooms.c.week,
        rooms.c.other,
        rooms.c.last,
    )
    .join(places, rooms.c.place == places.c.id)
    .where(
        _LET,
        ~rooms.c.paused,
        places.c.until.is_(None),
        places.c.within.in_(bindparam("home", expanding=True)),
        rooms.c.capacity >= bindparam("people"),
    )
    .order_by(rooms.c.capacity, rooms.c.id)
)
_NO_THINGS = (
    select(rooms.c.place)
    .where(
        _LET,
        rooms.c.place.in_(bindparam("places", expanding=True)),
        ~exists().where(items.c.place == rooms.c.place).correlate(rooms),
    )
    .distinct()
)
_LOCK = select(places.c.id).where(places.c.id == bindparam("place")).with_for_update()


class Rooms:
    """The questions asked of rooms."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def room(self, number: RoomId) -> Room | None:
        """One room, whoever asks."""
        return await SHELF.get(self._conn, number)

    async def these(self, numbers: Iterable[int]) -> dict[int, Room]:
        """Several at once, by number."""
        return await SHELF.some(self._conn, numbers)

    async def of(self, place: PlaceId) -> tuple[Room, ...]:
        """The rooms of a building, with their parts."""
        return await SHELF.asked(self._conn, _OF, {"place": place})

    async def of_these(self, places: Iterable[PlaceId]) -> tuple[Room, ...]:
        """The rooms of several buildings."""
        return await SHELF.asked(self._conn, _OF_THESE, {"places": sorted(set(places))})

    async def letting(self, home: Sequence[str], *, people: int = 0) -> tuple[Outline, ...]:
        """The rooms that are let to who lives in one of these areas, the smallest that is enough first."""
        found = (await self._conn.execute(OUTLINES, {"home": list(home), "people": people})).all()
        return tuple(Outline(*row) for row in found)

    async def without_things(self, places: Sequence[PlaceId]) -> frozenset[int]:
        """Those of these places that let rooms and lend no things."""
        found = await self._conn.execute(_NO_THINGS, {"places": list(places)})
        return frozenset(row.place for row in found)

    async def lock(self, place: PlaceId) -> None:
        """The building's hours are for this transaction alone: who wants a room at once comes one by one."""
        await self._conn.execute(_LOCK, {"place": place})

    async def open(self, room: Room) -> Room:
        """One more."""
        return await SHELF.add(self._conn, room)

    async def save(self, room: Room) -> Room:
        """A changed one. Raises Stale."""
        return await SHELF.save(self._conn, room)
