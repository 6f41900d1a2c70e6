"""Places: where things are lent."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text, bindparam, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import Area, AreaId, AreaKind
from bot.domain.places import Circle, Place, PlaceId
from storage.areas import below
from storage.shelf import Shelf
from storage.tables import OFFICE, PLAIN, SECRET, Listed, Moment, Word, known_as, metadata, only

places = Table(
    "places",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True, info=PLAIN),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("within", Text, ForeignKey("areas.id"), nullable=False),
    Column("name", Text, nullable=False, info=PLAIN),
    Column("about", Text, nullable=False, info=PLAIN),
    Column("week", Listed, nullable=False, info=PLAIN),
    Column("circle", Word(Circle), nullable=False),
    Column("secret", Text, nullable=False, info=PLAIN | SECRET),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("ending", Moment),
    Column("until", Moment),
    Column("main", Integer, ForeignKey("places.id")),
    Column("version", Integer, nullable=False),
    info=known_as("place"),
)
_STANDS = places.c.until.is_(None)
Index("one_place_of_a_name", places.c.area, places.c.name, unique=True, **only(_STANDS))
Index("ix_places_within", places.c.within, **only(_STANDS))
Index("ix_places_main", places.c.main, **only(places.c.main.is_not(None)))

SHELF = Shelf(places, Place)
_FOR = SHELF.all.where(
    _STANDS, places.c.ending.is_(None), places.c.within.in_(bindparam("home", expanding=True))
).order_by(places.c.id)
_AT = SHELF.all.where(_STANDS, places.c.area == bindparam("area")).order_by(places.c.id)
_BRANCHES = SHELF.all.where(
    _STANDS,
    or_(*(column.in_(bindparam("mains", expanding=True)) for column in (places.c.id, places.c.main))),
).order_by(places.c.id)
_ENDING = SHELF.all.where(_STANDS, places.c.ending.is_not(None)).order_by(places.c.id)
_SPOTS = select(places.c.id, places.c.name, places.c.area).where(_STANDS)
_BELOW = below("roots")
_INSIDE = SHELF.all.where(_STANDS, places.c.area.in_(select(_BELOW.c.id))).order_by(places.c.id)


class Places:
    """The questions asked of places."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def place(self, number: PlaceId) -> Place | None:
        """One of them, whoever asks."""
        return await SHELF.get(self._conn, number)

    async def some(self, numbers: Sequence[int]) -> dict[int, Place]:
        """Several at once, by number."""
        return await SHELF.some(self._conn, numbers)

    async def serving(self, home: Sequence[AreaId]) -> tuple[Place, ...]:
        """Those that serve who lives in one of these areas."""
        return await SHELF.asked(self._conn, _FOR, {"home": list(home)})

    async def branches(self, mains: Collection[PlaceId]) -> tuple[Place, ...]:
        """Main places and all that are branches of them."""
        return await SHELF.asked(self._conn, _BRANCHES, {"mains": sorted(mains)})

    async def ending(self) -> tuple[Place, ...]:
        """Those that only take things back."""
        return await SHELF.asked(self._conn, _ENDING, {})

    async def spots(self) -> list[Area]:
        """All that stand, as what inherits the rules of its area and may have rules of its own."""
        return [
            Area(
                id=AreaId(f"place:{row.id}"),
                kind=AreaKind.COMPLEX,
                parent=AreaId(row.area),
                name_ko=row.name,
                name_en=row.name,
            )
            for row in await self._conn.execute(_SPOTS)
        ]

    async def at(self, area: AreaId) -> tuple[Place, ...]:
        """Those of one area itself."""
        return await SHELF.asked(self._conn, _AT, {"area": area})

    async def inside(self, roots: Sequence[AreaId]) -> tuple[Place, ...]:
        """Those at these areas and in all that lies in them."""
        return await SHELF.asked(self._conn, _INSIDE, {"roots": list(roots)})

    async def open(self, place: Place) -> Place:
        """One more."""
        return await SHELF.add(self._conn, place)

    async def save(self, place: Place) -> Place:
        """A changed one. Raises Stale."""
        return await SHELF.save(self._conn, place)
