"""How two records of one person become one: in one transaction, in every table, by the marks alone.

Whatever names the one that goes names the one that stays from then on. Three kinds of rows do not: what a
trigger keeps as it is names the tombstone; what belongs to a number and not to the person stays behind and
goes; and a row that would have somebody on both its sides names the tombstone on the one, or goes where such
rows go with their person. Where a person has only one of something, the one that stays keeps its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Index,
    Table,
    Text,
    UniqueConstraint,
    and_,
    case,
    cast,
    delete,
    false,
    func,
    insert,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.util import ClauseAdapter

from storage.residents import residents, tombstones
from storage.rights.erasing import rename
from storage.rights.marks import numbered, tables

Condition = ColumnElement[bool]


async def merge(conn: AsyncConnection, gone: int, stays: int, former: int, now: datetime) -> None:
    """``gone`` becomes a part of ``stays``; ``former`` is left where nothing can change."""
    await _bury(conn, gone, stays, former, now)
    for table in reversed(_moving()):
        if own := _people(table):
            await conn.execute(delete(table).where(_goes(table, own, gone, stays)))
    for table in tables():
        if table is residents:
            continue
        await _move(conn, table, gone, stays, former)
        await rename(conn, table, gone, former if table.info.get("kept") else stays)
        for column in (column for column in table.c if "quotes" in column.info):
            await _requote(conn, column, gone, stays)
    await conn.execute(delete(residents).where(residents.c.id == gone))


async def colliding(conn: AsyncConnection, gone: int, stays: int, but: Collection[str] = ()) -> int:
    """How many rows of ``gone`` are of those of which there may be one, and that do not go by themselves.

    ``but`` names tables in which somebody sees to it.
    """
    count = 0
    for table in _moving():
        if table.name in but or table.info.get("behind") or "goes_with" in table.info:
            continue
        for key, where in _uniques(table):
            if key != tuple(table.primary_key):
                clash = _clashes(table, key, where, gone, stays)
                found = select(func.count()).select_from(table).where(clash)
                count += (await conn.execute(found)).scalar_one()
    return count


def _moving() -> Sequence[Table]:
    """The tables whose rows can change hands, or go."""
    return tuple(t for t in tables() if t is not residents and not t.info.get("kept"))


def _people(table: Table) -> Sequence[Column[Any]]:
    """The columns of people; a tombstone goes on naming the number that it is of."""
    return [column for column in numbered(table) if column is not tombstones.c.gone]


async def _bury(conn: AsyncConnection, gone: int, stays: int, former: int, now: datetime) -> None:
    here = (await conn.execute(select(residents).where(residents.c.id == gone))).one()
    nobody = {"id": former, "name": "", "locale": here.locale, "area": here.area, "easy": False}
    await conn.execute(insert(residents), nobody | {"joined": here.joined, "version": 1})
    await conn.execute(insert(tombstones), {"former": former, "gone": gone, "into": stays, "at": now})


# -- what goes -------------------------------------------------------------------------------


def _goes(table: Table, own: Sequence[Column[Any]], gone: int, stays: int) -> Condition:
    """Which rows of ``gone`` do not move: they stay behind, or there can be one only, or nobody is other."""
    here = or_(*(column == gone for column in own))
    if table.info.get("behind"):
        return here
    found = [_clashes(table, key, where, gone, stays) for key, where in _uniques(table)]
    if "goes_with" in table.info:
        found.append(here & or_(*(column == stays for column in own)))
    return or_(false(), *found)


def _uniques(table: Table) -> Iterator[tuple[tuple[Column[Any], ...], Condition]]:
    """Of what there is one for a person: the columns that say so, and for which rows."""
    own = set(_people(table))
    found: list[tuple[tuple[Column[Any], ...], Condition]] = [(tuple(table.primary_key), true())]
    found += [(tuple(it.columns), true()) for it in table.constraints if isinstance(it, UniqueConstraint)]
    found += [(tuple(index.columns), _where(index)) for index in table.indexes if index.unique]
    for key, where in found:
        if own & set(key):
            yield key, where


def _where(index: Index) -> Condition:
    where = index.dialect_options["sqlite"]["where"]
    return true() if where is None else where


def _clashes(table: Table, key: Sequence[Column[Any]], where: Condition, gone: int, stays: int) -> Condition:
    """Whether a row would be the same as another one once ``gone`` is ``stays``."""
    other = table.alias("other")
    ids = list(table.primary_key)
    people = set(_people(table))

    def then(column: ColumnElement[Any]) -> ColumnElement[Any]:
        return case((column == gone, stays), else_=column)

    same = [
        then(column) == then(other.c[column.name]) if column in people else column == other.c[column.name]
        for column in key
    ]
    is_other = or_(*(column != other.c[column.name] for column in ids))
    there = select(1).where(is_other, *same, ClauseAdapter(other).traverse(where)).correlate(table).exists()
    return and_(or_(*(column == gone for column in key if column in people)), where, there)


# -- what moves ------------------------------------------------------------------------------


async def _move(conn: AsyncConnection, table: Table, gone: int, stays: int, former: int) -> None:
    own = _people(table)
    if not own:
        return
    beside = or_(*(column == stays for column in own))
    left = former if table.info.get("kept") else case((beside, former), else_=stays)
    moved = {column.name: case((column == gone, left), else_=column) for column in own}
    await conn.execute(update(table).where(or_(*(column == gone for column in own))).values(moved))


async def _requote(conn: AsyncConnection, column: Column[Any], gone: int, stays: int) -> None:
    """Structures that quote the number: half-finished words of others, facts of what is still to be said."""
    keys = list(column.table.primary_key)
    found = select(*keys, column).where(cast(column, Text).contains(str(gone)))
    for *key, value in (await conn.execute(found)).all():
        this = [own == part for own, part in zip(keys, key, strict=True)]
        await conn.execute(update(column.table).where(*this).values({column: _said(value, gone, stays)}))


def _said(value: Any, gone: int, stays: int) -> Any:
    if isinstance(value, dict):
        return {name: _said(item, gone, stays) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_said(item, gone, stays) for item in value]
    if value == gone and not isinstance(value, bool):
        return stays
    return str(stays) if value == str(gone) else value
