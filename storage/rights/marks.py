"""What the marks of the tables say: which rows are somebody's, which columns hold their words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, false, select

from storage.tables import Listed, Reasoned, metadata

Condition = ColumnElement[bool]


def tables() -> tuple[Table, ...]:
    """All tables that may hold something of a person, those that are referred to first."""
    return tuple(t for t in metadata.sorted_tables if not {"plain", "raw"} & t.info.keys())


def indexes() -> tuple[tuple[Table, Table], ...]:
    """Each index of words with the table it is of; both have the same ids."""
    return tuple(
        (table, metadata.tables[table.info["index_of"]])
        for table in metadata.tables.values()
        if "index_of" in table.info
    )


def numbered(table: Table) -> tuple[Column[Any], ...]:
    """The columns with a person's number."""
    return tuple(column for column in table.c if column.info.get("person"))


def worded(table: Table) -> tuple[Column[Any], ...]:
    """The columns with somebody's words."""
    return tuple(column for column in table.c if "words_of" in column.info)


SEALED_COLUMNS: Mapping[str, Sequence[str]] = {
    table.name: names
    for table in metadata.tables.values()
    if (names := [column.name for column in table.c if column.info.get("sealed")])
}
"""The columns by table whose words are sealed."""


def theirs(table: Table, way: str, who: int, *, shown: bool = False) -> Condition:
    """Whether the person at the end of ``way`` (``owner``, ``payer.owner``) is this one.

    ``shown``: and may learn of the row by being there.
    """
    name, _, rest = way.partition(".")
    column = table.c[name]
    if rest:
        to = referred(column)
        return column.in_(select(to).where(theirs(to.table, rest, who, shown=shown)))
    if shown and column.info.get("unseen"):
        return false()
    return (column == who) & column.info["seen"] if shown and "seen" in column.info else column == who


def referred(column: Column[Any]) -> Column[Any]:
    """The id of what a column refers to."""
    if "refers" in column.info:
        return metadata.tables[column.info["refers"]].c.id
    return next(key.column for key in column.foreign_keys if key.column.name == "id")


def ways(table: Table) -> Iterator[str]:
    """All the ways that lead from a row to a person."""
    found = [column.name for column in numbered(table)]
    for column in worded(table):
        found += column.info["words_of"]
    yield from dict.fromkeys(found)


def emptied(column: Column[Any]) -> object:
    """What is left in a column of words whose person is erased."""
    kind: Any = column.type
    if isinstance(kind, Listed):
        return ()
    if isinstance(kind, Reasoned) or (kind.python_type is str and not hasattr(kind, "impl")):
        return ""
    return None if column.nullable else {}
