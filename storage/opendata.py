"""What the city's reservation service lists: each row as it was brought, and what its room was given."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.opendata import Listed, ListedRoom
from bot.domain.rooms import Room, RoomId
from storage.areas import below
from storage.places import places
from storage.rooms import SHELF as ALL_ROOMS
from storage.rooms import rooms
from storage.shelf import Shelf
from storage.tables import PLAIN, Json, Moment, metadata

opendata_services = Table(
    "opendata_services",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False, unique=True, info=PLAIN),
    Column("room", Integer, ForeignKey("rooms.id"), nullable=False, index=True),
    Column("area", Text, ForeignKey("areas.id"), nullable=False, index=True),
    Column("row", Json, nullable=False, info=PLAIN),
    Column("digest", Text, nullable=False, info=PLAIN),
    Column("since", Moment, nullable=False),
    Column("changed", Moment, nullable=False),
    Column("gone", Moment),
    Column("version", Integer, nullable=False),
)
opendata_rooms = Table(
    "opendata_rooms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("room", Integer, ForeignKey("rooms.id"), nullable=False),
    Column("given", Json, nullable=False, info=PLAIN),
    Column("version", Integer, nullable=False),
)
Index("one_giving_to_a_room", opendata_rooms.c.room, unique=True)

SERVICES, ROOMS = Shelf(opendata_services, Listed), Shelf(opendata_rooms, ListedRoom)
_S = opendata_services.c
_CODED = SERVICES.all.where(_S.code.in_(bindparam("codes", expanding=True)))
_OF = SERVICES.all.where(_S.room.in_(bindparam("rooms", expanding=True))).order_by(_S.code)
_GIVEN = ROOMS.all.where(opendata_rooms.c.room.in_(bindparam("rooms", expanding=True)))
_BELOW = below("roots")
_ROOMS = (
    ALL_ROOMS.all.join(places, rooms.c.place == places.c.id)
    .where(
        rooms.c.until.is_(None),
        places.c.until.is_(None),
        places.c.area.in_(select(_BELOW.c.id)),
        rooms.c.id > bindparam("after"),
    )
    .order_by(rooms.c.id)
    .limit(bindparam("most"))
)
_INSIDE = SERVICES.all.where(_S.area.in_(select(_BELOW.c.id))).order_by(_S.id)
_PAGE = _INSIDE.where(_S.id > bindparam("after")).limit(bindparam("most"))


class Opendata:
    """The questions asked of what was brought."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def coded(self, codes: Sequence[str]) -> dict[str, Listed]:
        """The services with these codes."""
        found = await SERVICES.asked(self._conn, _CODED, {"codes": list(codes)})
        return {each.code: each for each in found}

    async def of(self, rooms: Sequence[RoomId]) -> tuple[Listed, ...]:
        """All services of these rooms, in the order of their codes."""
        return await SERVICES.asked(self._conn, _OF, {"rooms": list(rooms)})

    async def given(self, rooms: Sequence[RoomId]) -> dict[RoomId, ListedRoom]:
        """What these rooms were given."""
        found = await ROOMS.asked(self._conn, _GIVEN, {"rooms": list(rooms)})
        return {each.room: each for each in found}

    async def inside(self, area: AreaId) -> tuple[Listed, ...]:
        """All services in an area."""
        return await SERVICES.asked(self._conn, _INSIDE, {"roots": [area]})

    async def leaving(self, area: AreaId, *, after: int, most: int) -> tuple[Listed, ...]:
        """A page of them."""
        return await SERVICES.asked(self._conn, _PAGE, {"roots": [area], "after": after, "most": most})

    async def rooms(self, area: AreaId, *, after: int, most: int) -> tuple[Room, ...]:
        """A page of the rooms of an area, wherever they came from."""
        facts = {"roots": [area], "after": after, "most": most}
        return await ALL_ROOMS.asked(self._conn, _ROOMS, facts)

    async def keep(self, service: Listed) -> Listed:
        """One more, or one that has changed. Raises Stale."""
        shelf = SERVICES
        return await (shelf.save if service.id else shelf.add)(self._conn, service)

    async def give(self, room: ListedRoom) -> ListedRoom:
        """What a room has been given now. Raises Stale."""
        return await (ROOMS.save if room.id else ROOMS.add)(self._conn, room)
