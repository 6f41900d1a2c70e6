"""What the city's reservation service lists: each row as it was brought, and what its room was given."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    and_,
    bindparam,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.opendata import Listed, ListedRoom, Source
from bot.domain.rooms import Room, RoomId
from storage.areas import below
from storage.places import places
from storage.rooms import SHELF as ALL_ROOMS
from storage.rooms import rooms
from storage.shelf import Shelf
from storage.tables import PLAIN, Json, Moment, Word, metadata

opendata_services = Table(
    "opendata_services",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", Word(Source), nullable=False, server_default=Source.SEOUL.value),
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
_WHOLES = (
    select(rooms.c.id, literal(0).label("depth")).where(rooms.c.within == 0).cte("depths", recursive=True)
)
_PARTS = rooms.alias("parts")
_DEPTHS = _WHOLES.union_all(select(_PARTS.c.id, _WHOLES.c.depth + 1).where(_PARTS.c.within == _WHOLES.c.id))
"""How many rooms each room is a part of, one within the other."""
_DEEP = func.coalesce(_DEPTHS.c.depth, 0)
_ROOMS = (
    select(rooms.c.id, _DEEP.label("depth"))
    .outerjoin(_DEPTHS, _DEPTHS.c.id == rooms.c.id)
    .join(places, rooms.c.place == places.c.id)
    .where(
        rooms.c.until.is_(None),
        places.c.until.is_(None),
        places.c.area.in_(select(_BELOW.c.id)),
        or_(
            bindparam("depth") < _DEEP,
            and_(bindparam("depth") == _DEEP, rooms.c.id > bindparam("after")),
        ),
    )
    .order_by(_DEEP, rooms.c.id)
    .limit(bindparam("most"))
)
_INSIDE = SERVICES.all.where(_S.area.in_(select(_BELOW.c.id))).order_by(_S.id)
_LISTED = _INSIDE.where(_S.source == bindparam("of_source"))
_PAGE = _LISTED.where(_S.id > bindparam("after")).limit(bindparam("most"))


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

    async def listed(self, source: Source, area: AreaId) -> tuple[Listed, ...]:
        """Those of one list."""
        return await SERVICES.asked(self._conn, _LISTED, {"roots": [area], "of_source": source})

    async def leaving(self, source: Source, area: AreaId, *, after: int, most: int) -> tuple[Listed, ...]:
        """A page of them."""
        facts = {"roots": [area], "of_source": source, "after": after, "most": most}
        return await SERVICES.asked(self._conn, _PAGE, facts)

    async def rooms(self, area: AreaId, *, after: Sequence[int], most: int) -> tuple[tuple[int, Room], ...]:
        """A page of the rooms of an area, wherever they came from; each with how deep in others it lies."""
        facts = {"roots": [area], "depth": after[0], "after": after[1], "most": most}
        found = (await self._conn.execute(_ROOMS, facts)).all()
        there = await ALL_ROOMS.some(self._conn, [row.id for row in found])
        return tuple((row.depth, there[row.id]) for row in found)

    async def keep(self, service: Listed) -> Listed:
        """One more, or one that has changed. Raises Stale."""
        shelf = SERVICES
        return await (shelf.save if service.id else shelf.add)(self._conn, service)

    async def give(self, room: ListedRoom) -> ListedRoom:
        """What a room has been given now. Raises Stale."""
        return await (ROOMS.save if room.id else ROOMS.add)(self._conn, room)
