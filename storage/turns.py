"""Turns and conversations: what was decided, whether it was said, and where each person stopped.

Turns cost five statements on PostgreSQL, begin and commit among them, however many go together: the people
are locked, everything the turns start from comes in one question, everything they end with goes in one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple, Protocol

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    Row,
    Table,
    Text,
    and_,
    bindparam,
    column,
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

from bot.domain.residents import CONSENT_TEXT, Resident, ResidentId
from storage.areas import ONLY, edition
from storage.conduct import is_held
from storage.people import acting
from storage.residents import SHELF as RESIDENTS
from storage.residents import is_outdated, residents
from storage.stats import Count, counted
from storage.straight import Straight
from storage.tables import (
    BEHIND,
    MENTIONS,
    PERSON,
    PLAIN,
    QUOTES,
    SECRET,
    Json,
    Moment,
    goes_with,
    metadata,
    only,
    words_of,
)

turns = Table(
    "turns",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False, info=PLAIN),
    Column("person", BigInteger, nullable=False, info=PERSON),
    Column("at", Moment, nullable=False),
    Column("calls", Json, nullable=False, info=words_of("person") | SECRET),
    Column("lease", Moment),
    Column("said", Moment),
    info=goes_with("person") | BEHIND,
)
Index("ix_turns_unsaid", turns.c.at, **only(turns.c.said.is_(None)))
Index("ix_turns_said", turns.c.said)
Index("ix_turns_owed", turns.c.person, turns.c.at, **only(turns.c.said.is_(None)))

conversations = Table(
    "conversations",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=PERSON),
    Column("locale", Text, nullable=False, info=PLAIN),
    Column("reachable", Boolean, nullable=False),
    Column("frame", Json, info=words_of("person") | QUOTES),
    Column("touched", Moment, nullable=False),
    Column("nudged", Moment),
    info=goes_with("person") | BEHIND,
)
Index("ix_conversations_open", conversations.c.touched, **only(conversations.c.frame.is_not(None)))

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("problem", Text, nullable=False, info=MENTIONS),
    Column("raw", Text, nullable=False, info=MENTIONS),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """Where a person stopped: the language spoken, and the half-finished form, if any."""

    person: int
    locale: str
    reachable: bool = True
    frame: dict[str, Any] | None = None


LEASE = timedelta(seconds=20)
"""How long a process that decided an answer may take to say it before another one does."""


class Start(NamedTuple):
    """What a turn starts from; ``after`` is the person's newest turn before it that may still be unsaid.

    ``ward`` is in whose name the person acts: then ``resident`` is that one.
    ``held``: there is a measure against this person, or words to consent to anew, to be looked at closely.
    """

    seen: bool
    unsaid: Sequence[dict[str, Any]]
    conversation: Conversation | None
    resident: Resident | None
    edition: int
    after: int | None
    ward: ResidentId | None
    held: bool


class Asked(Protocol):
    """A turn that is to begin: which update, whose, and when."""

    update_id: int
    person: int
    now: datetime


class Ended(NamedTuple):
    """How a turn ended: where the person stands, and what is to be said."""

    update_id: int
    where: Conversation
    calls: Sequence[dict[str, Any]]
    now: datetime


_PEOPLE = bindparam("people", type_=ARRAY(BigInteger))
_LOCK = Straight(
    select(func.pg_advisory_xact_lock(column("person"))).select_from(
        func.unnest(_PEOPLE).table_valued(column("person", BigInteger)).render_derived()
    )
)
_NOW = bindparam("now", type_=Moment)


def _starts(asked: Any) -> Straight:
    """All that the turns of ``asked`` (numbers of updates, and whose they are) start from."""
    earlier = turns.alias("earlier")
    owed = (
        select(earlier.c.update_id)
        .where(
            earlier.c.person == asked.c.person,
            earlier.c.said.is_(None),
            earlier.c.update_id != asked.c.update_id,
        )
        .order_by(earlier.c.at.desc(), earlier.c.update_id.desc())
        .limit(1)
        .scalar_subquery()
    )
    question = select(
        asked.c.update_id,
        turns.c.update_id,
        turns.c.said,
        turns.c.lease,
        turns.c.calls,
        conversations.c.person,
        conversations.c.locale,
        conversations.c.reachable,
        conversations.c.frame,
        edition.c.number,
        owed,
        acting.c.ward,
        or_(is_held(residents.c.id), is_outdated(residents.c.id)),
        *RESIDENTS.columns,
    ).select_from(
        asked.join(edition, edition.c.id == ONLY)
        .outerjoin(turns, turns.c.update_id == asked.c.update_id)
        .outerjoin(conversations, conversations.c.person == asked.c.person)
        .outerjoin(acting, and_(acting.c.person == asked.c.person, acting.c.until > _NOW))
        .outerjoin(residents, residents.c.id == func.coalesce(acting.c.ward, asked.c.person))
    )
    return Straight(question)


_ALONE = _starts(
    select(
        bindparam("update_id", type_=BigInteger).label("update_id"),
        bindparam("person", type_=BigInteger).label("person"),
    ).subquery("asked")
)
"""For one turn. Its plan is the same for all, so PostgreSQL keeps it; for several it would plan each time."""
_EACH = func.json_each(bindparam("asked", type_=Json)).table_valued(column("value", Json))
_STARTS = {
    "sqlite": _starts(
        select(
            func.json_extract(_EACH.c.value, "$[0]", type_=BigInteger).label("update_id"),
            func.json_extract(_EACH.c.value, "$[1]", type_=BigInteger).label("person"),
        ).subquery("asked")
    ),
    "postgresql": _starts(
        func.unnest(bindparam("update_ids", type_=ARRAY(BigInteger)), _PEOPLE)
        .table_valued(column("update_id", BigInteger), column("person", BigInteger), name="asked")
        .render_derived()
    ),
}
_PLAIN_COLUMNS = 13
_TURN = ("update_id", "person", "at", "calls", "lease", "said")
_LEFT = ("person", "locale", "reachable", "frame", "touched", "nudged")


def _given(names: Sequence[str], table: Table) -> dict[str, Any]:
    """A parameter for each column; their names must not be those of the columns."""
    return {name: bindparam(f"b_{name}", type_=table.c[name].type) for name in names}


def _remember(make: Any) -> Any:
    statement = make(conversations).values(**_given(_LEFT, conversations))
    changed = {name: statement.excluded[name] for name in _LEFT if name != "person"}
    return statement.on_conflict_do_update(index_elements=["person"], set_=changed)


_DECIDE = insert(turns).values(**_given(_TURN, turns))
_ENDS = {
    "sqlite": (Straight(_remember(sqlite.insert)), Straight(_DECIDE)),
    "postgresql": (Straight(_DECIDE.add_cte(_remember(postgresql.insert).cte("remembered"))),),
}
_PAST = select(turns.c.update_id).where(turns.c.said <= bindparam("before")).limit(bindparam("most"))
_FORGET = delete(turns).where(turns.c.update_id.in_(_PAST)).returning(turns.c.update_id)
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
    .where(conversations.c.person == bindparam("who"), conversations.c.reachable != bindparam("can_be"))
    .values(reachable=bindparam("can_be"))
    .returning(conversations.c.person)
)

_BY_AREA = (
    select(residents.c.area, literal(""), func.count())
    .join(conversations, conversations.c.person == residents.c.id)
    .group_by(residents.c.area)
)
_ACTIVE = _BY_AREA.where(conversations.c.touched >= bindparam("since"))
_UNREACHED = _BY_AREA.where(~conversations.c.reachable)
_DROPPED = select(conversations.c.person, conversations.c.frame).where(
    conversations.c.frame.is_not(None), conversations.c.touched <= bindparam("before")
)


class Turns:
    """The questions asked of turns and conversations."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn
        self._sqlite = conn.dialect.name == "sqlite"

    async def lock(self, *people: int) -> None:
        """One turn of a person at a time; on SQLite the transaction itself sees to it."""
        if not self._sqlite:
            await _LOCK(self._conn, {"people": people})

    async def starts(self, asked: Sequence[Asked]) -> dict[int, Start]:
        """Everything that turns start from, by the numbers of their updates; in one question."""
        now = max(turn.now for turn in asked)
        question, facts = self._question([(turn.update_id, turn.person) for turn in asked])
        found = await question(self._conn, facts | {"now": now, "words": CONSENT_TEXT})
        return {row[0]: _started(row, now) for row in found}

    def _question(self, asked: Sequence[tuple[int, int]]) -> tuple[Straight, dict[str, Any]]:
        if len(asked) == 1:
            return _ALONE, dict(zip(("update_id", "person"), asked[0], strict=True))
        if self._sqlite:
            return _STARTS["sqlite"], {"asked": asked}
        updates, people = zip(*asked, strict=True)
        return _STARTS["postgresql"], {"update_ids": updates, "people": people}

    async def end(self, ended: Sequence[Ended], *, lease: timedelta = LEASE) -> None:
        """Where people stand and what is to be said to them, of all together."""
        facts = [_facts(each, lease) for each in ended]
        for statement in _ENDS[self._conn.dialect.name]:
            await statement(self._conn, *facts)

    async def enrol(self, person: int, locale: str, now: datetime) -> None:
        """Somebody who never writes here can be told things all the same."""
        facts = {"person": person, "locale": locale, "reachable": True, "touched": now}
        await self._conn.execute(insert(conversations), facts)

    async def forget(self, before: datetime, *, most: int) -> int:
        """Up to ``most`` turns said before then; how many. No update comes again after a day."""
        return len((await self._conn.execute(_FORGET, {"before": before, "most": most})).all())

    async def forget_quarantined(self, before: datetime) -> None:
        """Updates nobody could read; they hold what people wrote."""
        await self._conn.execute(_FORGET_QUARANTINED, {"before": before})

    async def idle(self, since: datetime, but_after: datetime, now: datetime) -> Sequence[Row[Any]]:
        """People who left a form unfinished before ``since``, each returned once."""
        return (await self._conn.execute(_IDLE, {"since": since, "but_after": but_after, "now": now})).all()

    async def drop_drafts(self, before: datetime) -> Sequence[tuple[int, dict[str, Any]]]:
        """Unfinished forms nobody came back to; whose they were, and those that were dropped."""
        dropped = (await self._conn.execute(_DROPPED, {"before": before})).all()
        if dropped:
            await self._conn.execute(_DROP_DRAFTS, {"before": before})
        return [(row.person, row.frame) for row in dropped]

    async def reach(self, person: int, *, reachable: bool) -> bool:
        """Whether the messenger lets us write to this person; tells whether that is new."""
        return bool((await self._conn.execute(_REACH, {"who": person, "can_be": reachable})).all())

    async def active(self, since: datetime) -> list[Count]:
        """How many residents wrote or pressed something since then, by area."""
        return await counted(self._conn, _ACTIVE, {"since": since})

    async def unreached(self) -> list[Count]:
        """How many residents nothing can be told, by area."""
        return await counted(self._conn, _UNREACHED, {})

    async def quarantine(self, raw: str, problem: str, at: datetime) -> None:
        """An update that cannot be read is kept for engineers, even one with half a letter in it."""
        facts = {name: _storable(value) for name, value in (("raw", raw), ("problem", problem))}
        await self._conn.execute(insert(quarantine), facts | {"at": at})


def _started(row: Sequence[Any], now: datetime) -> Start:
    _, seen, said, lease, calls, who, locale, reachable, frame, number, after, ward, held = row[
        :_PLAIN_COLUMNS
    ]
    waiting = seen is not None and said is None and (lease is None or lease <= now)
    return Start(
        seen=seen is not None,
        unsaid=calls if waiting else (),
        conversation=None
        if who is None
        else Conversation(person=who, locale=locale, reachable=reachable, frame=frame),
        resident=_resident(row),
        edition=number,
        after=after,
        ward=ward,
        held=bool(held),
    )


def _facts(ended: Ended, lease: timedelta) -> dict[str, Any]:
    turn = {
        "update_id": ended.update_id,
        "at": ended.now,
        "calls": list(ended.calls),
        "lease": ended.now + lease,
        "said": None if ended.calls else ended.now,
    }
    where = ended.where
    left = {
        "person": where.person,
        "locale": where.locale,
        "reachable": where.reachable,
        "frame": where.frame,
        "touched": ended.now,
        "nudged": None,
    }
    return {f"b_{name}": value for name, value in (turn | left).items()}


def _storable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


def _resident(row: Sequence[Any]) -> Resident | None:
    values = row[_PLAIN_COLUMNS:]
    return None if values[0] is None else Resident(**dict(zip(RESIDENTS.names, values, strict=True)))
