"""Turns and conversations: what was decided, whether it was said, and where each person stopped.

A turn costs five statements on PostgreSQL, begin and commit among them: the person is locked,
everything the turn starts from comes in one question, everything it ends with goes in one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    Row,
    Table,
    Text,
    bindparam,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.residents import Resident
from storage.areas import edition
from storage.residents import SHELF as RESIDENTS
from storage.residents import residents
from storage.tables import Json, Moment, metadata

turns = Table(
    "turns",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("person", BigInteger, nullable=False),
    Column("at", Moment, nullable=False),
    Column("calls", Json, nullable=False),
    Column("lease", Moment),
    Column("said", Moment),
)
Index(
    "ix_turns_unsaid",
    turns.c.at,
    sqlite_where=turns.c.said.is_(None),
    postgresql_where=turns.c.said.is_(None),
)
Index("ix_turns_said", turns.c.said)

conversations = Table(
    "conversations",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("locale", Text, nullable=False),
    Column("reachable", Boolean, nullable=False),
    Column("frame", Json),
    Column("touched", Moment, nullable=False),
    Column("nudged", Moment),
)
Index(
    "ix_conversations_open",
    conversations.c.touched,
    sqlite_where=conversations.c.frame.is_not(None),
    postgresql_where=conversations.c.frame.is_not(None),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("problem", Text, nullable=False),
    Column("raw", Text, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """Where a person stopped: the language spoken, and the half-finished form, if any."""

    person: int
    locale: str
    reachable: bool = True
    frame: dict[str, Any] | None = None


class Start(NamedTuple):
    """What a turn starts from."""

    seen: bool
    unsaid: Sequence[dict[str, Any]]
    conversation: Conversation | None
    resident: Resident | None
    edition: int


class Unsaid(NamedTuple):
    """An answer that was decided but perhaps never said; they sort in the order of their decisions."""

    at: datetime
    update_id: int
    person: int
    calls: Sequence[dict[str, Any]]


_LOCK = select(func.pg_advisory_xact_lock(bindparam("person", type_=BigInteger)))
_ONE = select(literal(1).label("one")).subquery("one")
_START = select(
    turns.c.update_id,
    turns.c.said,
    turns.c.lease,
    turns.c.calls,
    conversations.c.person,
    conversations.c.locale,
    conversations.c.reachable,
    conversations.c.frame,
    edition.c.number,
    *RESIDENTS.columns,
).select_from(
    _ONE.join(edition, literal(value=True))
    .outerjoin(turns, turns.c.update_id == bindparam("update_id", type_=BigInteger))
    .outerjoin(conversations, conversations.c.person == bindparam("person", type_=BigInteger))
    .outerjoin(residents, residents.c.id == bindparam("person", type_=BigInteger))
)
_PLAIN_COLUMNS = 9
_TURN = ("update_id", "person", "at", "calls", "lease", "said")
_LEFT = ("person", "locale", "reachable", "frame", "touched", "nudged")


def _given(names: Sequence[str], table: Table) -> dict[str, Any]:
    """A parameter for each column; their names must not be those of the columns."""
    return {name: bindparam(f"b_{name}", type_=table.c[name].type) for name in names}


def _remember(make: Any) -> Any:
    statement = make(conversations).values(**_given(_LEFT, conversations))
    changed = {name: statement.excluded[name] for name in _LEFT if name != "person"}
    return statement.on_conflict_do_update(index_elements=["person"], set_=changed)


_REMEMBER = _remember(sqlite.insert)
_DECIDE = insert(turns).values(**_given(_TURN, turns))
_END = _DECIDE.add_cte(_remember(postgresql.insert).cte("remembered"))
_FREE = or_(turns.c.lease.is_(None), turns.c.lease <= bindparam("now"))
_UNSAID = (
    update(turns)
    .where(
        turns.c.update_id.in_(
            select(turns.c.update_id)
            .where(turns.c.said.is_(None), _FREE)
            .order_by(turns.c.at, turns.c.update_id)
            .limit(bindparam("most"))
            .with_for_update(skip_locked=True)
        )
    )
    .values(lease=bindparam("until"))
    .returning(turns.c.at, turns.c.update_id, turns.c.person, turns.c.calls)
)
_STAMP = (
    update(turns)
    .where(turns.c.update_id.in_(bindparam("ids", expanding=True)))
    .values(said=bindparam("stamped"))
)
_FORGET = delete(turns).where(turns.c.said.is_not(None), turns.c.said <= bindparam("before"))
_FORGET_QUARANTINED = delete(quarantine).where(quarantine.c.at <= bindparam("before"))
_IDLE = (
    update(conversations)
    .where(
        conversations.c.frame.is_not(None),
        conversations.c.reachable,
        conversations.c.nudged.is_(None),
        conversations.c.touched <= bindparam("since"),
        conversations.c.touched > bindparam("but_after"),
    )
    .values(nudged=bindparam("now"))
    .returning(conversations.c.person, conversations.c.frame)
)
_DROP_DRAFTS = (
    update(conversations)
    .where(conversations.c.frame.is_not(None), conversations.c.touched <= bindparam("before"))
    .values(frame=None)
)
_REACH = (
    update(conversations)
    .where(conversations.c.person == bindparam("who"))
    .values(reachable=bindparam("can_be"))
)
_READER = select(
    conversations.c.locale, conversations.c.reachable, residents.c.locale.label("chosen"), residents.c.easy
).select_from(
    _ONE.outerjoin(conversations, conversations.c.person == bindparam("person", type_=BigInteger)).outerjoin(
        residents, residents.c.id == bindparam("person", type_=BigInteger)
    )
)


class ReaderFacts(NamedTuple):
    """How somebody who did not just write is spoken to; nothing known: not reachable."""

    locale: str | None
    easy: bool
    reachable: bool


class Turns:
    """The questions asked of turns and conversations."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn
        self._sqlite = conn.dialect.name == "sqlite"

    async def lock(self, person: int) -> None:
        """One turn of a person at a time; on SQLite the transaction itself sees to it."""
        if not self._sqlite:
            await self._conn.execute(_LOCK, {"person": person})

    async def start(self, update_id: int, person: int, *, now: datetime) -> Start:
        """Everything a turn starts from, in one question."""
        row = (await self._conn.execute(_START, {"update_id": update_id, "person": person})).one()
        seen, said, lease, calls, who, locale, reachable, frame, number = row[:_PLAIN_COLUMNS]
        waiting = seen is not None and said is None and (lease is None or lease <= now)
        return Start(
            seen=seen is not None,
            unsaid=calls if waiting else (),
            conversation=None
            if who is None
            else Conversation(person=who, locale=locale, reachable=reachable, frame=frame),
            resident=_resident(row),
            edition=number,
        )

    async def end(
        self,
        update_id: int,
        conversation: Conversation,
        calls: Sequence[dict[str, Any]],
        *,
        now: datetime,
        lease: timedelta,
    ) -> None:
        """Where the person stands and what is to be said, in one statement."""
        turn = {
            "update_id": update_id,
            "person": conversation.person,
            "at": now,
            "calls": list(calls),
            "lease": now + lease,
            "said": None if calls else now,
        }
        left = {
            "person": conversation.person,
            "locale": conversation.locale,
            "reachable": conversation.reachable,
            "frame": conversation.frame,
            "touched": now,
            "nudged": None,
        }
        facts = {f"b_{name}": value for name, value in {**turn, **left}.items()}
        if self._sqlite:
            await self._conn.execute(_REMEMBER, facts)
            await self._conn.execute(_DECIDE, facts)
        else:
            await self._conn.execute(_END, facts)

    async def unsaid(self, now: datetime, *, lease: timedelta, most: int = 100) -> tuple[Unsaid, ...]:
        """Answers whose speaker seems to have died, for this process alone until the lease ends."""
        rows = await self._conn.execute(_UNSAID, {"now": now, "until": now + lease, "most": most})
        return tuple(sorted(Unsaid(*row) for row in rows))

    async def stamp(self, update_ids: Sequence[int], at: datetime) -> None:
        """Said."""
        await self._conn.execute(_STAMP, {"ids": list(update_ids), "stamped": at})

    async def forget(self, before: datetime) -> None:
        """Turns said before then; the messenger sends no update again after a day."""
        await self._conn.execute(_FORGET, {"before": before})

    async def forget_quarantined(self, before: datetime) -> None:
        """Updates nobody could read; they hold what people wrote."""
        await self._conn.execute(_FORGET_QUARANTINED, {"before": before})

    async def idle(self, since: datetime, but_after: datetime, now: datetime) -> Sequence[Row[Any]]:
        """People who left a form unfinished before ``since``, each returned once."""
        return (await self._conn.execute(_IDLE, {"since": since, "but_after": but_after, "now": now})).all()

    async def drop_drafts(self, before: datetime) -> None:
        """Unfinished forms nobody came back to."""
        await self._conn.execute(_DROP_DRAFTS, {"before": before})

    async def reach(self, person: int, *, reachable: bool) -> None:
        """Whether the messenger lets us write to this person."""
        await self._conn.execute(_REACH, {"who": person, "can_be": reachable})

    async def reader(self, person: int) -> ReaderFacts:
        """Language and mode of somebody who did not just write."""
        row = (await self._conn.execute(_READER, {"person": person})).one()
        return ReaderFacts(row.chosen or row.locale, bool(row.easy), row.locale is not None and row.reachable)

    async def quarantine(self, raw: str, problem: str, at: datetime) -> None:
        """An update that cannot be read is kept for engineers, even one with half a letter in it."""
        facts = {name: _storable(value) for name, value in (("raw", raw), ("problem", problem))}
        await self._conn.execute(insert(quarantine), facts | {"at": at})


def _storable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


def _resident(row: Row[Any]) -> Resident | None:
    values = row[_PLAIN_COLUMNS:]
    return None if values[0] is None else Resident(**dict(zip(RESIDENTS.names, values, strict=True)))
