"""Who is concerned when data of a kind came into the wrong hands: by the numbers in its tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, Table, bindparam, or_, select, true, union
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.residents import ResidentId
from bot.domain.rights import Leaked
from storage.areas import below
from storage.residents import residents
from storage.rights.marks import numbered
from storage.tables import Moment, metadata

TABLES: Mapping[Leaked, Sequence[str]] = {
    Leaked.PROFILE: ("residents", "consents"),
    Leaked.LISTINGS: ("listings", "saved"),
    Leaked.TRADES: ("trades", "trade_terms", "trade_steps", "reviews"),
    Leaked.WORDS: ("relay_messages",),
    Leaked.UNITS: ("accounts", "transfers"),
    Leaked.CASES: ("cases", "case_steps"),
    Leaked.CHAT: ("turns", "conversations", "notices"),
}


class Concerned(NamedTuple):
    """Somebody who must be told, where they live and in which language."""

    person: ResidentId
    area: AreaId
    locale: str


async def concerned(
    conn: AsyncConnection, kind: Leaked, roots: Sequence[AreaId], begin: datetime, end: datetime
) -> tuple[Concerned, ...]:
    """Of whom such data was written from ``begin`` until before ``end``; a profile was there ever since."""
    people = union(*_people(kind)).subquery("people")
    inside = below("roots")
    asked = (
        select(residents.c.id, residents.c.area, residents.c.locale)
        .where(residents.c.id.in_(select(people)), residents.c.area.in_(select(inside.c.id)))
        .order_by(residents.c.id)
    )
    facts = {"roots": list(roots), "begin": begin, "end": end}
    return tuple(Concerned(*row) for row in await conn.execute(asked, facts))


def _people(kind: Leaked) -> Iterator[Select[Any]]:
    for table in (metadata.tables[name] for name in TABLES[kind]):
        for column in numbered(table):
            yield select(column.label("person")).where(column > 0, _then(table, kind))


def _then(table: Table, kind: Leaked) -> ColumnElement[bool]:
    begin, end = (bindparam(name, type_=Moment) for name in ("begin", "end"))
    if kind is Leaked.PROFILE:
        began = next(column for column in table.c if isinstance(column.type, Moment))
        return began < end
    moments = [column for column in table.c if isinstance(column.type, Moment)]
    return or_(*((column >= begin) & (column < end) for column in moments)) if moments else true()
