"""The outbox: what is to be said to whom and when, in facts; worded only at the moment of sending."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    delete,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import Json, Moment, metadata
from storage.turns import conversations

notices = Table(
    "notices",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", BigInteger, nullable=False),
    Column("key", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("facts", Json, nullable=False),
    Column("due", Moment, nullable=False),
    Column("lease", Moment),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("said", Moment),
    Column("problem", Text),
)
Index("one_notice_per_occasion", notices.c.person, notices.c.key, notices.c.about, notices.c.due, unique=True)
Index(
    "ix_notices_due",
    notices.c.due,
    sqlite_where=notices.c.said.is_(None),
    postgresql_where=notices.c.said.is_(None),
)

_OPEN = notices.c.said.is_(None)
_FREE = or_(notices.c.lease.is_(None), notices.c.lease <= bindparam("now"))
_DUE = (
    select(notices.c.id)
    .where(_OPEN, notices.c.due <= bindparam("now"), _FREE)
    .order_by(notices.c.due, notices.c.id)
    .limit(bindparam("most"))
)
# The candidates are fixed first (MATERIALIZED, SKIP LOCKED), so that two couriers never share one.
_CANDIDATES = (
    _DUE.with_for_update(skip_locked=True).cte("due").prefix_with("MATERIALIZED", dialect="postgresql")
)
_CLAIM = (
    update(notices)
    .where(notices.c.id.in_(select(_CANDIDATES.c.id)))
    .values(lease=bindparam("until"), tries=notices.c.tries + 1)
    .returning(
        notices.c.id,
        notices.c.person,
        notices.c.key,
        notices.c.about,
        notices.c.facts,
        notices.c.due,
        notices.c.tries,
    )
)
_SAID = (
    update(notices)
    .where(notices.c.id == bindparam("was_id"))
    .values(said=bindparam("at"), problem=bindparam("why"))
)
_LATER = (
    update(notices)
    .where(notices.c.id == bindparam("was_id"))
    .values(lease=bindparam("until"), problem=bindparam("why"))
)
_NEXT = (
    select(func.min(notices.c.due))
    .join(conversations, conversations.c.person == notices.c.person)
    .where(_OPEN, conversations.c.reachable)
)
_PLANNED = select(notices.c.id, notices.c.key, notices.c.due).where(
    _OPEN,
    notices.c.person == bindparam("person"),
    notices.c.about == bindparam("about"),
    notices.c.key.in_(bindparam("keys", expanding=True)),
)
_FORGET = delete(notices).where(notices.c.said <= bindparam("before"))
_ERASE = delete(notices).where(
    notices.c.person == bindparam("of_person"),
    notices.c.key == bindparam("of_key"),
    notices.c.about == bindparam("of_about"),
)
_DROP = delete(notices).where(notices.c.id.in_(bindparam("ids", expanding=True)), _OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One thing to be said. ``about`` names its subject (``listing:15``), which presses need."""

    id: int
    person: int
    key: str
    about: str
    facts: Mapping[str, object]
    due: datetime
    tries: int


class Notices:
    """The questions asked of the outbox."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def tell(
        self, person: int, key: str, facts: Mapping[str, object], *, about: str, due: datetime
    ) -> None:
        """Into the outbox, in this transaction; the same occasion twice is one notice."""
        values = {
            "person": person,
            "key": key,
            "about": about,
            "due": due,
            "facts": {name: _kept(value) for name, value in facts.items()},
        }
        await self._conn.execute(_TELL[self._conn.dialect.name], values)

    async def plan(
        self,
        person: int,
        about: str,
        keys: Collection[str],
        wanted: Mapping[str, datetime],
        facts: Mapping[str, object],
    ) -> None:
        """Unsaid reminders about ``about`` become exactly ``wanted`` (key -> due)."""
        asked = {"person": person, "about": about, "keys": list(keys)}
        there = {(row.key, row.due): row.id for row in await self._conn.execute(_PLANNED, asked)}
        gone = [number for occasion, number in there.items() if wanted.get(occasion[0]) != occasion[1]]
        if gone:
            await self._conn.execute(_DROP, {"ids": gone})
        for key, due in wanted.items():
            if (key, due) not in there:
                await self.tell(person, key, facts, about=about, due=due)

    async def claim(self, now: datetime, *, most: int, lease: timedelta) -> tuple[Notice, ...]:
        """Notices that are due, for this process alone until the lease ends; oldest first."""
        rows = await self._conn.execute(_CLAIM, {"now": now, "most": most, "until": now + lease})
        found = [Notice(**{**row._mapping, "facts": _unkept(row.facts)}) for row in rows]  # noqa: SLF001
        return tuple(sorted(found, key=lambda notice: (notice.due, notice.id)))

    async def said(self, notice: int, at: datetime, *, problem: str | None = None) -> None:
        """Done with: said, or given up with the ``problem``."""
        await self._conn.execute(_SAID, {"was_id": notice, "at": at, "why": problem})

    async def later(self, notice: int, until: datetime, *, problem: str) -> None:
        """To be tried again."""
        await self._conn.execute(_LATER, {"was_id": notice, "until": until, "why": problem})

    async def erase(self, person: int, key: str, about: str) -> None:
        """A notice that must not be kept or said any longer, whether it was said or not."""
        await self._conn.execute(_ERASE, {"of_person": person, "of_key": key, "of_about": about})

    async def forget(self, before: datetime) -> None:
        """Notices said before then."""
        await self._conn.execute(_FORGET, {"before": before})

    async def next_due(self) -> datetime | None:
        """When the next notice is due that somebody can be told."""
        due: datetime | None = (await self._conn.execute(_NEXT)).scalar_one_or_none()
        return due


_TELL = {
    name: make(notices).on_conflict_do_nothing(index_elements=["person", "key", "about", "due"])
    for name, make in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}


def _kept(value: object) -> object:
    """A fact as JSON: words of a fixed set and times keep their kind."""
    if isinstance(value, StrEnum):
        return {"word": [type(value).__name__, value.value]}
    if isinstance(value, datetime):
        return {"moment": value.isoformat()}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    return value


@dataclass(frozen=True, slots=True)
class KeptWord:
    """A word of a fixed set, as it comes back from the outbox: ``Category``, ``repair``."""

    kind: str
    value: str


def _unkept(facts: Mapping[str, Any]) -> dict[str, object]:
    def back(value: Any) -> object:
        if not isinstance(value, dict):
            return value
        ((kind, kept),) = value.items()
        if kind == "word":
            return KeptWord(*kept)
        return datetime.fromisoformat(kept) if kind == "moment" else date.fromisoformat(kept)

    return {name: back(value) for name, value in facts.items()}
