"""A shelf turns rows into frozen entities and back; nothing else knows both."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any, Generic, Protocol, TypeVar, cast

from sqlalchemy import Row, Table, bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql import Executable


class Stale(Exception):
    """The row has changed since this version was read: the turn is played once more."""


class _Entity(Protocol):
    @property
    def id(self) -> Any: ...

    @property
    def version(self) -> int: ...


E = TypeVar("E", bound=_Entity)


class Shelf(Generic[E]):
    """Statements of one table and one entity, built once at import.

    The entity is a frozen dataclass with an ``id`` (0: the database gives one) and a ``version``.
    """

    def __init__(self, table: Table, entity: type[E]) -> None:
        self.table, self.entity = table, entity
        self.names = tuple(f.name for f in fields(cast("Any", entity)))
        own = [table.c[name] for name in self.names]
        self.columns = own
        self.all = select(*own)
        self._one = self.all.where(table.c.id == bindparam("id"))
        self._some = self.all.where(table.c.id.in_(bindparam("ids", expanding=True)))
        self._add = insert(table).returning(table.c.id)
        self._add_plain = insert(table)
        self._save = (
            update(table)
            .where(table.c.id == bindparam("was_id"), table.c.version == bindparam("was_version"))
            .returning(table.c.id)
        )
        self._remove = delete(table).where(table.c.id == bindparam("was_id"))

    def made(self, row: Row[Any]) -> E:
        """The entity of one row, whose columns are this shelf's, in order."""
        return self.entity(**dict(zip(self.names, row, strict=True)))

    async def asked(
        self, conn: AsyncConnection, question: Executable, facts: dict[str, Any]
    ) -> tuple[E, ...]:
        """The entities that answer a question built on ``all``."""
        return tuple(self.made(row) for row in (await conn.execute(question, facts)).all())

    async def get(self, conn: AsyncConnection, key: object) -> E | None:
        """The entity, or None."""
        found = await self.asked(conn, self._one, {"id": key})
        return found[0] if found else None

    async def some(self, conn: AsyncConnection, keys: Iterable[int]) -> dict[int, E]:
        """The entities with these ids, as far as there are any."""
        found = await self.asked(conn, self._some, {"ids": sorted(set(keys))})
        return {entity.id: entity for entity in found}

    async def add(self, conn: AsyncConnection, entity: E) -> E:
        """The entity as stored, with the id it was given."""
        values = self._values(entity)
        if not entity.id:
            del values["id"]
        key = (await conn.execute(self._add, values)).scalar_one()
        return cast("E", replace(cast("Any", entity), id=key))

    async def add_all(self, conn: AsyncConnection, entities: Sequence[E], unique: str) -> list[E]:
        """All of them as stored, in two statements; their ids are found by the ``unique`` column.

        A statement that gives back ids in order would be one for each row on SQLite.
        """
        if not entities:
            return []
        rows = [{name: value for name, value in self._values(e).items() if name != "id"} for e in entities]
        await conn.execute(self._add_plain, rows)
        column = self.table.c[unique]
        found = select(column, self.table.c.id).where(column.in_(bindparam("of", expanding=True)))
        ids = {row[0]: row[1] for row in await conn.execute(found, {"of": [row[unique] for row in rows]})}
        return [cast("E", replace(cast("Any", e), id=ids[getattr(e, unique)])) for e in entities]

    async def save(self, conn: AsyncConnection, entity: E) -> E:
        """The entity with its next version. Raises Stale when somebody saved in between."""
        after = cast("E", replace(cast("Any", entity), version=entity.version + 1))
        values = self._values(after) | {"was_id": entity.id, "was_version": entity.version}
        if (await conn.execute(self._save, values)).scalar_one_or_none() is None:
            raise Stale(self.table.name)
        return after

    async def remove(self, conn: AsyncConnection, entity: E) -> None:
        """The row is gone."""
        await conn.execute(self._remove, {"was_id": entity.id})

    def _values(self, entity: E) -> dict[str, Any]:
        return {name: getattr(entity, name) for name in self.names}
