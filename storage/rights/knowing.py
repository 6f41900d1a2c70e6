"""What is known of somebody, by the marks of the tables: their rows, without anybody else's words in them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, bindparam, false, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.residents import tombstones
from storage.rights.marks import numbered, tables, theirs, ways, worded

YOU, SOMEBODY = "you", "somebody"
"""People in a row that is given away: whoever asks, and anybody else."""


async def known(conn: AsyncConnection, who: int) -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """The rows that are about ``who``, by table; those without any are left out."""
    selves = frozenset({who, *(await conn.execute(_EARLIER, {"who": who})).scalars()})
    found = {}
    for table in tables():
        keys = [column.name for column in table.primary_key]
        rows: dict[tuple[object, ...], dict[str, Any]] = {}
        for number in sorted(selves, reverse=True):
            for row in await conn.execute(_asked(table, number)):
                key = tuple(row._mapping[name] for name in keys)  # noqa: SLF001
                rows.setdefault(key, {}).update(_given(table, row, selves))
        if rows:
            found[table.name] = (
                [rows[key] for key in sorted(rows, key=str)] if len(selves) > 1 else [*rows.values()]
            )
    return found


_EARLIER = select(tombstones.c.former).where(tombstones.c.into == bindparam("who"))
"""A person is also whoever they were in records that became theirs."""


def _asked(table: Table, who: int) -> Any:
    """All rows that are somebody's to see; beside each column of words, whether they are theirs."""
    own = [_own(column, who).label(f"own_{column.name}") for column in worded(table)]
    seen = [theirs(table, way, who, shown=True) for way in ways(table)]
    return select(*table.c, *own).where(or_(false(), *seen)).order_by(*table.primary_key)


def _own(column: Column[Any], who: int) -> ColumnElement[bool]:
    """Words are given to who wrote them, the first one named, and to whom else the row itself names."""
    first, *others = column.info["words_of"]
    givens = [first, *(way for way in others if "." not in way)]
    return or_(*(theirs(column.table, way, who) for way in givens))


def _given(table: Table, row: Any, selves: Collection[int]) -> dict[str, Any]:
    values = row._mapping  # noqa: SLF001
    people = set(numbered(table))
    given = {}
    for column in table.c:
        if column in people:
            given[column.name] = _person(values[column], selves)
        elif _is_shown(column, values):
            given[column.name] = values[column]
    return given


def _is_shown(column: Column[Any], values: Any) -> bool:
    if column.info.get("unseen"):
        return False
    return bool(values[f"own_{column.name}"]) if "words_of" in column.info else True


def _person(number: int | None, selves: Collection[int]) -> str | None:
    if number is None:
        return None
    return YOU if number in selves else SOMEBODY
