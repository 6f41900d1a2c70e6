"""What stood last on plain screens: all presses, of which three are seen at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Table, bindparam, exists, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.notices.table import notices
from storage.tables import BEHIND, PERSON, QUOTES, SECRET, Json, Moment, goes_with, metadata, words_of

leaves = Table(
    "leaves",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=PERSON),
    Column("sheets", Json, nullable=False, info=words_of("person") | QUOTES | SECRET),
    Column("at", Moment, nullable=False),
    info=goes_with("person") | BEHIND,
)

MOST = 4
"""Screens that can still be turned, and typed to: the newest, and a few above it."""

Sheet = dict[str, Any]


def _kept(make: Any) -> Any:
    statement = make(leaves)
    fresh = {name: statement.excluded[name] for name in ("sheets", "at")}
    return statement.on_conflict_do_update(index_elements=["person"], set_=fresh)


_KEPT = {"sqlite": _kept(sqlite.insert), "postgresql": _kept(postgresql.insert)}
_OF = leaves.c.person == bindparam("b_person")
_ALL = select(leaves.c.sheets).where(_OF)
_LAST = select(leaves.c.sheets).where(
    _OF, ~exists().where(notices.c.person == leaves.c.person, notices.c.said > leaves.c.at)
)


class Leaves:
    """The questions asked of what stood on plain screens, newest first."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def all(self, person: int) -> Sequence[Sheet]:
        """All that are still known of this reader's."""
        return (await self._conn.execute(_ALL, {"b_person": person})).scalar_one_or_none() or []

    async def last(self, person: int) -> Mapping[str, Any] | None:
        """The newest, unless something was said unasked since: then nobody knows which is meant."""
        found = (await self._conn.execute(_LAST, {"b_person": person})).scalar_one_or_none()
        return found[0] if found else None

    async def keep(self, person: int, sheets: Sequence[Sheet], now: datetime) -> None:
        """These are what is known from now on."""
        values = {"person": person, "sheets": list(sheets[:MOST]), "at": now}
        await self._conn.execute(_KEPT[self._conn.dialect.name], values)
