"""The tree of areas, the rules each community set, and the edition by which copies are renewed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    Column,
    Dialect,
    Float,
    ForeignKey,
    Integer,
    Table,
    Text,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import Area, AreaId, AreaKind, Atlas, Point
from storage.tables import PLAIN, Json, Listed, Word, metadata

areas = Table(
    "areas",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Word(AreaKind), nullable=False),
    Column("parent", Text, ForeignKey("areas.id"), index=True),
    Column("name_ko", Text, nullable=False),
    Column("name_en", Text, nullable=False),
    Column("lat", Float),
    Column("lon", Float),
    Column("households", Integer),
    Column("outline", Listed),
    info=PLAIN,
)

area_rules = Table(
    "area_rules",
    metadata,
    Column("area", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Json, nullable=False),
    info=PLAIN,
)

edition = Table(
    "edition",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, nullable=False),
)
"""One row: its number grows whenever areas or rules change, and every process reads it each turn."""
ONLY = 1
"""Its id. Who joins it says so: of a table with so few rows PostgreSQL never learns how few, takes it for
thousands, and then reads all residents for each turn."""

_NAMES = tuple(column.name for column in areas.c)
_ALL = select(*areas.c)
_RULES = select(area_rules.c.area, area_rules.c.name, area_rules.c.value)
_EDITION = select(edition.c.number)
_TURN_PAGE = update(edition).values(number=edition.c.number + 1).returning(edition.c.number)
_COUNT = select(func.count()).select_from(areas)
_UNSET = delete(area_rules).where(
    area_rules.c.area == bindparam("of_area"), area_rules.c.name == bindparam("of_name")
)


def below(roots: str) -> Any:
    """The ids of the areas named by the list ``roots`` and of all that lies in them, to be asked within."""
    top = (
        select(areas.c.id)
        .where(areas.c.id.in_(bindparam(roots, expanding=True)))
        .cte("below", recursive=True)
    )
    return top.union(select(areas.c.id).join(top, areas.c.parent == top.c.id))


class Areas:
    """The questions asked of areas."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def everything(self) -> tuple[Area, ...]:
        """The whole tree."""
        rows = await self._conn.execute(_ALL)
        return tuple(Area(**row._mapping) for row in rows)  # noqa: SLF001

    async def count(self) -> int:
        """How many areas are known."""
        return (await self._conn.execute(_COUNT)).scalar_one()

    async def edition(self) -> int:
        """The number by which copies of the tree are told apart."""
        number: int = (await self._conn.execute(_EDITION)).scalar_one()
        return number

    async def rules(self) -> Mapping[AreaId, Mapping[str, object]]:
        """What each community set for itself."""
        found: dict[AreaId, dict[str, object]] = {}
        for row in await self._conn.execute(_RULES):
            found.setdefault(AreaId(row.area), {})[row.name] = row.value
        return found

    async def locked(self) -> Mapping[AreaId, Mapping[str, object]]:
        """As ``rules``, which nobody else changes until this transaction ends."""
        await self._conn.execute(_TURN_PAGE)
        return await self.rules()

    async def set_rule(self, area: AreaId, name: str, value: object) -> None:
        """A community's own number; None takes it back."""
        await self._conn.execute(_UNSET, {"of_area": area, "of_name": name})
        if value is not None:
            await self._conn.execute(insert(area_rules), {"area": area, "name": name, "value": value})
        await self._conn.execute(_TURN_PAGE)

    async def turn_page(self) -> None:
        """Every process reads areas, places and rules anew."""
        await self._conn.execute(_TURN_PAGE)

    async def load(self, found: Sequence[Area]) -> None:
        """New areas added, known ones renewed; ``found`` has parents first.

        What has no centre of its own, a complex, lies where its dong does: distances are asked in SQL.
        """
        atlas = Atlas(found)
        rows = [_row(area, atlas.centre(area.id)) for area in found]
        for part in _parts(rows):
            await self._conn.execute(_upsert(self._conn.dialect), part)
        await self._conn.execute(_TURN_PAGE)


def _row(area: Area, centre: Point | None) -> dict[str, Any]:
    lat, lon = centre or (None, None)
    return {name: getattr(area, name) for name in _NAMES} | {"lat": lat, "lon": lon}


def _upsert(dialect: Dialect) -> Any:
    statement = (postgresql if dialect.name == "postgresql" else sqlite).insert(areas)
    changed = {name: statement.excluded[name] for name in _NAMES if name != "id"}
    return statement.on_conflict_do_update(index_elements=["id"], set_=changed)


def _parts(rows: list[dict[str, Any]], size: int = 500) -> Iterable[list[dict[str, Any]]]:
    return (rows[i : i + size] for i in range(0, len(rows), size))
