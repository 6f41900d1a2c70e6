"""The helpline: who waits for a person, who talks with whom, and what they said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    case,
    delete,
    func,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.helpline import OPEN, QUEUED, Call, CallId, CallState, Line
from bot.domain.residents import ResidentId
from storage.areas import below
from storage.shelf import Shelf
from storage.tables import OFFICE, PERSON, Moment, Word, metadata, only, words_of

calls = Table(
    "helpline_calls",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("by", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("words", Text, nullable=False, info=words_of("by")),
    Column("state", Word(CallState), nullable=False),
    Column("opened", Moment, nullable=False),
    Column("first", Boolean, nullable=False),
    Column("helper", BigInteger, info=OFFICE),
    Column("taken", Moment),
    Column("asker_at", Moment, nullable=False),
    Column("helper_at", Moment),
    Column("ended", Moment),
    Column("ended_by", BigInteger, info=OFFICE),
    Column("due", Moment),
    Column("version", Integer, nullable=False),
)
_IS_OPEN = calls.c.state.in_(sorted(OPEN))
_IS_TALK = calls.c.state == CallState.CONNECTED
Index("one_open_call_each", calls.c.by, unique=True, **only(_IS_OPEN))
Index("one_talk_per_helper", calls.c.helper, unique=True, **only(_IS_TALK))
Index("ix_helpline_calls_queue", calls.c.state, calls.c.area, calls.c.id)
Index("ix_helpline_calls_by", calls.c.by)
Index("ix_helpline_calls_due", calls.c.due, **only(calls.c.due.is_not(None)))

lines = Table(
    "helpline_lines",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("call", Integer, ForeignKey("helpline_calls.id"), nullable=False, index=True),
    Column("writer", BigInteger, nullable=False, index=True, info=PERSON),
    Column("reader", BigInteger, nullable=False, info=PERSON),
    Column("text", Text, nullable=False, info=words_of("writer")),
    Column("photo", Text, nullable=False, info=words_of("writer")),
    Column("at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
)

CALLS, LINES = Shelf(calls, Call), Shelf(lines, Line)
_AREA = bindparam("area", type_=calls.c.area.type)
_OPEN_OF = CALLS.all.where(calls.c.by == bindparam("person", type_=BigInteger), _IS_OPEN)
_TALK_OF = CALLS.all.where(
    _IS_TALK,
    or_(
        calls.c.by == bindparam("person", type_=BigInteger),
        calls.c.helper == bindparam("person", type_=BigInteger),
    ),
)
_IS_WAITING = (calls.c.state == CallState.WAITING, calls.c.area == _AREA)
_AHEAD = (
    select(func.count())
    .select_from(calls)
    .where(*_IS_WAITING, calls.c.id < bindparam("number", type_=Integer))
)
_FRONT = CALLS.all.where(*_IS_WAITING).order_by(calls.c.id).limit(1)
_BELOW = below("roots")
_HERE = calls.c.area.in_(select(_BELOW.c.id))
_WAITING = select(func.count()).select_from(calls).where(calls.c.state.in_(sorted(QUEUED)), _HERE)
_QUEUE = (
    CALLS.all.where(_IS_OPEN, _HERE)
    .order_by(case({CallState.WAITING: 0, CallState.TICKET: 1}, value=calls.c.state, else_=2), calls.c.id)
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_PAST = (
    CALLS.all.where(calls.c.state == CallState.ENDED, calls.c.taken.is_not(None), _HERE)
    .order_by(calls.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_DUE = (
    CALLS.all.where(calls.c.due <= bindparam("now", type_=calls.c.due.type))
    .order_by(calls.c.due, calls.c.id)
    .limit(bindparam("most"))
)
_LINES = LINES.all.where(lines.c.call == bindparam("number")).order_by(lines.c.id)
_FORGET = delete(lines).where(lines.c.call == bindparam("of_call"))


class Helpline:
    """The questions asked of the helpline."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def call(self, number: CallId) -> Call | None:
        """One call, whoever may see it."""
        return await CALLS.get(self._conn, number)

    async def open_of(self, person: ResidentId) -> Call | None:
        """The call that somebody has made and that is not over."""
        found = await CALLS.asked(self._conn, _OPEN_OF, {"person": person})
        return found[0] if found else None

    async def talk_of(self, person: ResidentId) -> Call | None:
        """The talk somebody is in, at either end."""
        found = await CALLS.asked(self._conn, _TALK_OF, {"person": person})
        return found[0] if found else None

    async def ahead(self, area: AreaId, before: CallId) -> int:
        """How many wait at ``area`` who came before that one."""
        return (await self._conn.execute(_AHEAD, {"area": area, "number": before})).scalar_one()

    async def front(self, area: AreaId) -> Call | None:
        """Whoever has waited longest there."""
        found = await CALLS.asked(self._conn, _FRONT, {"area": area})
        return found[0] if found else None

    async def waiting(self, roots: Sequence[AreaId]) -> int:
        """How many nobody has taken, at ``roots`` and in them."""
        return (await self._conn.execute(_WAITING, {"roots": list(roots)})).scalar_one()

    async def queue(self, roots: Sequence[AreaId], *, most: int, skip: int = 0) -> tuple[Call, ...]:
        """The calls that are not over, at ``roots`` and in them: those who wait first."""
        return await CALLS.asked(self._conn, _QUEUE, {"roots": list(roots), "most": most, "skip": skip})

    async def past(self, roots: Sequence[AreaId], *, most: int, skip: int = 0) -> tuple[Call, ...]:
        """The talks that are over and still kept, newest first."""
        return await CALLS.asked(self._conn, _PAST, {"roots": list(roots), "most": most, "skip": skip})

    async def due(self, now: datetime, *, most: int = 100) -> tuple[Call, ...]:
        """The calls in which time acts now, the longest overdue first."""
        return await CALLS.asked(self._conn, _DUE, {"now": now, "most": most})

    async def open(self, call: Call) -> Call:
        """A new call."""
        return await CALLS.add(self._conn, call)

    async def save(self, call: Call) -> Call:
        """A call that moved on. Raises Stale."""
        return await CALLS.save(self._conn, call)

    async def said(self, line: Line) -> Line:
        """One more line of a talk."""
        return await LINES.add(self._conn, line)

    async def lines(self, number: CallId) -> tuple[Line, ...]:
        """All that was said in a talk, oldest first."""
        return await LINES.asked(self._conn, _LINES, {"number": number})

    async def forget(self, call: Call) -> None:
        """The call and all that was said in it are destroyed."""
        await self._conn.execute(_FORGET, {"of_call": call.id})
        await CALLS.remove(self._conn, call)
