"""How each reader is spoken to, and when: language, mode, wishes, and how much was told today."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.notices import Kind, Preferences, Reading
from storage.notices.preferences import SHELF, preferences
from storage.notices.table import SAID, notices
from storage.residents import residents
from storage.tables import Moment
from storage.turns import conversations

_UNASKED = (
    select(
        notices.c.person,
        (func.count(case((~notices.c.gathered, 1))) + func.max(case((notices.c.gathered, 1), else_=0))).label(
            "told"
        ),
    )
    .where(
        notices.c.person.in_(bindparam("persons", expanding=True)),
        notices.c.said >= bindparam("since", type_=Moment),
        notices.c.outcome == SAID,
        notices.c.kind > Kind.NEWS,
        notices.c.key.notlike("%-card"),
    )
    .group_by(notices.c.person)
    .subquery("unasked")
)
_READERS = (
    select(
        conversations.c.person,
        conversations.c.locale,
        conversations.c.reachable,
        conversations.c.touched,
        residents.c.locale.label("chosen"),
        residents.c.easy,
        residents.c.area,
        _UNASKED.c.told,
        *(column.label(f"wish_{column.name}") for column in SHELF.columns),
    )
    .select_from(
        conversations.outerjoin(residents, residents.c.id == conversations.c.person)
        .outerjoin(preferences, preferences.c.id == conversations.c.person)
        .outerjoin(_UNASKED, _UNASKED.c.person == conversations.c.person)
    )
    .where(conversations.c.person.in_(bindparam("persons", expanding=True)))
)


class Reader(NamedTuple):
    """How somebody who did not just write is spoken to, and when."""

    locale: str
    easy: bool
    reachable: bool
    area: AreaId | None
    reading: Reading


async def readers(conn: AsyncConnection, persons: Iterable[int], since: datetime) -> dict[int, Reader]:
    """How each is spoken to; ``since``: when today began. Who never wrote to us is not there."""
    rows = await conn.execute(_READERS, {"persons": sorted(set(persons)), "since": since})
    return {row.person: _reader(row) for row in rows}


def _reader(row: Any) -> Reader:
    wishes = {name: getattr(row, f"wish_{name}") for name in SHELF.names}
    known = Preferences(**wishes) if wishes["id"] is not None else Preferences(id=row.person)
    reading = Reading(preferences=known, active=row.touched, told_today=row.told or 0)
    return Reader(row.chosen or row.locale, bool(row.easy), row.reachable, row.area, reading)
