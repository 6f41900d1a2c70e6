"""Broadcasts: their words, whom they are for, and what the outbox says became of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    case,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.broadcast import Audience, Broadcast, BroadcastId, Figures, Sending, since
from bot.domain.notices import Kind, Verdict
from storage.areas import below
from storage.notices.table import DEAD, NEVER, OPEN, SAID, SAYING, WITHDRAWN, notices
from storage.residents import residents
from storage.roles import grants
from storage.shelf import Shelf
from storage.tables import PERSON, PLAIN, Json, Moment, Word, metadata, words_of
from storage.turns import conversations

broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("by", BigInteger, nullable=False, info=PERSON),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("audience", Word(Audience), nullable=False),
    Column("which", Text, nullable=False, info=PLAIN),
    Column("texts", Json, nullable=False, info=words_of("by")),
    Column("sending", Word(Sending), nullable=False),
    Column("written", Moment, nullable=False),
    Column("sent", Moment),
    Column("due", Moment),
    Column("work", Integer),
    Column("version", Integer, nullable=False),
)
Index("ix_broadcasts_area", broadcasts.c.area, broadcasts.c.due)

SHELF = Shelf(broadcasts, Broadcast)

UNREACHABLE = "unreachable"
"""The outcome of a notice whose person could not be reached until the end."""

_IS_REACHABLE = exists().where(conversations.c.person == residents.c.id, conversations.c.reachable)
_HOLDS = exists().where(
    grants.c.resident == residents.c.id,
    grants.c.until.is_(None),
    grants.c.role == bindparam("role"),
    grants.c.area.in_(select(below("roots").c.id)),
)
_OF: dict[Audience, Any] = {
    Audience.EVERYBODY: (),
    Audience.ROLE: (_HOLDS,),
    Audience.LANGUAGE: (residents.c.locale == bindparam("locale"),),
    Audience.NEWCOMERS: (residents.c.joined >= bindparam("joined", type_=Moment),),
}
"""A role counts where it is held, everything else where somebody lives."""


def _among(audience: Audience, *columns: Any) -> Any:
    lives = () if audience is Audience.ROLE else (residents.c.area.in_(select(below("roots").c.id)),)
    known = (residents.c.id > bindparam("after", type_=BigInteger), _IS_REACHABLE)
    return select(*columns).where(*known, *lives, *_OF[audience])


_PEOPLE = {
    audience: _among(audience, residents.c.id, residents.c.locale)
    .order_by(residents.c.id)
    .limit(bindparam("most"))
    for audience in Audience
}
_COUNT = {audience: _among(audience, func.count()) for audience in Audience}
_LOCKED = SHELF.all.where(broadcasts.c.id == bindparam("which")).with_for_update()
_LAST = select(func.max(broadcasts.c.due)).where(
    broadcasts.c.area == bindparam("area"), broadcasts.c.sent.is_not(None)
)
_SENT = (
    SHELF.all.where(broadcasts.c.sent.is_not(None), broadcasts.c.area.in_(select(below("roots").c.id)))
    .order_by(broadcasts.c.id.desc())
    .limit(bindparam("most"))
)
_FORGET = delete(broadcasts).where(broadcasts.c.sent.is_(None), broadcasts.c.written <= bindparam("before"))

_MINE = (notices.c.kind == Kind.BROADCAST, notices.c.about == bindparam("of_about"))
_TO_COME = OPEN & (notices.c.next < NEVER)


def _number(condition: Any) -> Any:
    return func.count(case((condition, 1)))


_FIGURES = select(
    _number(notices.c.outcome.in_([SAID, SAYING])),
    _number(or_(notices.c.outcome == UNREACHABLE, OPEN & (notices.c.next >= NEVER))),
    _number(notices.c.outcome == DEAD),
    _number(notices.c.outcome.in_([Verdict.UNWANTED, Verdict.EXPIRED])),
    _number(notices.c.outcome == WITHDRAWN),
    _number(_TO_COME),
    func.min(case((_TO_COME, notices.c.next))),
).where(*_MINE)
_NOT_BEGUN = delete(notices).where(*_MINE, _TO_COME, notices.c.tries == 0)
_IN_HAND = (
    update(notices).where(*_MINE, _TO_COME).values(said=bindparam("at", type_=Moment), outcome=WITHDRAWN)
)
_NOT_REACHED = (
    update(notices).where(*_MINE, OPEN).values(said=bindparam("at", type_=Moment), outcome=UNREACHABLE)
)


class Recipient(NamedTuple):
    """Somebody to be told, and the language they read."""

    id: int
    locale: str


class Broadcasts:
    """The questions asked of broadcasts."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def draft(self, broadcast: Broadcast) -> Broadcast:
        """Written, and not sent."""
        return await SHELF.add(self._conn, broadcast)

    async def broadcast(self, number: BroadcastId) -> Broadcast | None:
        """One of them."""
        return await SHELF.get(self._conn, number)

    async def locked(self, number: BroadcastId) -> Broadcast | None:
        """One of them; whoever wants it too waits."""
        found = await SHELF.asked(self._conn, _LOCKED, {"which": number})
        return found[0] if found else None

    async def save(self, broadcast: Broadcast) -> Broadcast:
        """Changed. Raises Stale."""
        return await SHELF.save(self._conn, broadcast)

    async def remove(self, draft: Broadcast) -> None:
        """Not to be sent."""
        await SHELF.remove(self._conn, draft)

    async def forget(self, before: datetime) -> None:
        """Drafts that nobody came back to."""
        await self._conn.execute(_FORGET, {"before": before})

    async def last(self, area: AreaId) -> datetime | None:
        """When this very area was last told something, or is about to be."""
        found: datetime | None = (await self._conn.execute(_LAST, {"area": area})).scalar_one()
        return found

    async def sent(self, roots: Sequence[AreaId], most: int) -> tuple[Broadcast, ...]:
        """The newest to these areas and all that lies in them."""
        return await SHELF.asked(self._conn, _SENT, {"roots": list(roots), "most": most})

    # -- whom it is for ----------------------------------------------------------------------

    async def count(self, broadcast: Broadcast) -> int:
        """How many it is for, as things are now."""
        facts = _facts(broadcast) | {"after": 0}
        return int((await self._conn.execute(_COUNT[broadcast.audience], facts)).scalar_one())

    async def people(self, broadcast: Broadcast, *, after: int, most: int) -> Sequence[Recipient]:
        """Some of them, in the order of their numbers."""
        facts = _facts(broadcast) | {"after": after, "most": most}
        return [Recipient(*row) for row in await self._conn.execute(_PEOPLE[broadcast.audience], facts)]

    # -- what became of it -------------------------------------------------------------------

    async def figures(self, broadcast: Broadcast) -> Figures:
        """By the outbox's own stamps."""
        row = (await self._conn.execute(_FIGURES, {"of_about": broadcast.about})).one()
        return Figures(*row)

    async def take_back(self, broadcast: Broadcast, now: datetime) -> None:
        """All that is not said; of what is in hand some may turn out to have been said all the same."""
        await self._conn.execute(_NOT_BEGUN, {"of_about": broadcast.about})
        await self._conn.execute(_IN_HAND, {"of_about": broadcast.about, "at": now})

    async def close(self, broadcast: Broadcast, now: datetime) -> None:
        """Whoever was not reached until now is not told any more."""
        await self._conn.execute(_NOT_REACHED, {"of_about": broadcast.about, "at": now})


def _facts(broadcast: Broadcast) -> dict[str, Any]:
    given = {"roots": [broadcast.area]}
    match broadcast.audience:
        case Audience.ROLE:
            return {**given, "role": broadcast.which}
        case Audience.LANGUAGE:
            return {**given, "locale": broadcast.which}
        case Audience.NEWCOMERS:
            return {**given, "joined": since(broadcast)}
        case _:
            return {**given}
