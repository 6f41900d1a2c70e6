"""Works: long jobs with how far they have come, and which process does which of them now."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    exists,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.residents import ResidentId
from bot.domain.works import Work, WorkId, WorkState
from storage.shelf import Shelf
from storage.tables import PERSON, PLAIN, Json, Moment, Word, metadata, only, words_of
from storage.turns import conversations

works = Table(
    "works",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False, info=PLAIN),
    Column("by", BigInteger, nullable=False, info=PERSON),
    Column("area", Text, ForeignKey("areas.id")),
    Column("args", Json, nullable=False, info=words_of("by")),
    Column("cursor", Json, info=words_of("by")),
    Column("done", Integer, nullable=False),
    Column("total", Integer),
    Column("state", Word(WorkState), nullable=False),
    Column("begun", Moment, nullable=False),
    Column("next", Moment, nullable=False),
    Column("started", Moment),
    Column("ended", Moment),
    Column("tries", Integer, nullable=False),
    Column("problem", Text, nullable=False, info=PLAIN),
    Column("result", Json, nullable=False, info=words_of("by")),
    Column("alone", Text, info=PLAIN),
    Column("version", Integer, nullable=False),
    Column("holder", Text, info=PLAIN),
    Column("lease", Moment),
    Column("reported", Moment),
)
"""``holder`` is the process that does it, until ``lease``; ``reported`` when its end was told."""
_OPEN = works.c.ended.is_(None)
_UNTOLD = works.c.ended.is_not(None) & works.c.reported.is_(None)
Index("one_work_at_once", works.c.alone, unique=True, **only(_OPEN & works.c.alone.is_not(None)))
Index("ix_works_open", works.c.next, works.c.id, **only(_OPEN))
Index("ix_works_untold", works.c.id, **only(_UNTOLD))
Index("ix_works_by", works.c.by, works.c.id)

SHELF = Shelf(works, Work)

_NOW, _LEASE = (bindparam(name, type_=Moment) for name in ("now", "until"))
_ME: Any = bindparam("me")
_WHICH = works.c.id == bindparam("which")
_FREE = or_(works.c.lease.is_(None), works.c.lease <= _NOW)


def _claim(*which: Any) -> Any:
    """What is free of these, oldest first, for one process; what another has locked is left to it."""
    chosen = (
        select(works.c.id)
        .where(*which, _FREE)
        .order_by(works.c.next, works.c.id)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
        .cte("free")
        .prefix_with("MATERIALIZED", dialect="postgresql")
    )
    taken = {"holder": _ME, "lease": _LEASE}
    return update(works).where(works.c.id.in_(select(chosen.c.id))).values(taken).returning(*SHELF.columns)


_CLAIM = _claim(
    _OPEN,
    works.c.kind.in_(bindparam("kinds", expanding=True)),
    or_(works.c.next <= _NOW, works.c.state == WorkState.STOPPING),
)
_CLAIM_ENDED = _claim(
    _UNTOLD,
    exists().where(conversations.c.person == works.c.by, conversations.c.reachable),
)
_HELD = SHELF.all.where(_WHICH, works.c.holder == _ME, _OPEN).with_for_update()
_LOCKED = SHELF.all.where(_WHICH).with_for_update()
_HOLD = update(works).where(_WHICH, works.c.holder == _ME).values(lease=_LEASE).returning(works.c.state)
_RELEASE_ALL = update(works).where(works.c.lease.is_not(None)).values(lease=None)
_REPORTED = update(works).where(_WHICH).values(reported=_NOW, lease=None)
_OF = SHELF.all.where(works.c.by == bindparam("whose")).order_by(works.c.id.desc()).limit(bindparam("most"))
_UNDER_WAY = SHELF.all.where(_OPEN, works.c.alone == bindparam("name"))


class Works:
    """The questions asked of works."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def begin(self, work: Work) -> Work:
        """One more, to be done by whichever process is first."""
        return await SHELF.add(self._conn, work)

    async def under_way(self, name: str) -> Work | None:
        """The one that is being done under this name."""
        found = await SHELF.asked(self._conn, _UNDER_WAY, {"name": name})
        return found[0] if found else None

    async def work(self, number: WorkId) -> Work | None:
        """One of them."""
        return await SHELF.get(self._conn, number)

    async def locked(self, number: WorkId) -> Work | None:
        """One of them, when its slice under way has ended; no other begins before this transaction ends."""
        found = await SHELF.asked(self._conn, _LOCKED, {"which": number})
        return found[0] if found else None

    async def of(self, who: ResidentId, most: int) -> tuple[Work, ...]:
        """The newest that somebody began."""
        return await SHELF.asked(self._conn, _OF, {"whose": who, "most": most})

    async def save(self, work: Work) -> Work:
        """Changed by a person. Raises Stale."""
        return await SHELF.save(self._conn, work)

    # -- for the process that does them ------------------------------------------------------

    async def claim(
        self, kinds: Collection[str], me: str, now: datetime, *, until: datetime, most: int
    ) -> tuple[Work, ...]:
        """Those that can go on now and that nobody is doing; this process's own until the lease ends."""
        facts = {"kinds": list(kinds), "me": me, "now": now, "until": until, "most": most}
        return await SHELF.asked(self._conn, _CLAIM, facts)

    async def held(self, number: WorkId, me: str) -> Work | None:
        """The work, locked, if it is still this process's own and goes on."""
        found = await SHELF.asked(self._conn, _HELD, {"which": number, "me": me})
        return found[0] if found else None

    async def keep(self, work: Work, me: str, *, until: datetime | None) -> Work:
        """A slice done; ours until the lease ends, or, without one, for whoever comes. Raises Stale."""
        kept = await SHELF.save(self._conn, work)
        await self.hold(work.id, me, until=until)
        return kept

    async def hold(self, number: WorkId, me: str, *, until: datetime | None) -> WorkState | None:
        """Another lease, or none any more; how the work stands, or None where it is not ours."""
        facts = {"which": number, "me": me, "until": until}
        state: WorkState | None = (await self._conn.execute(_HOLD, facts)).scalar_one_or_none()
        return state

    async def release_all(self) -> None:
        """No other process is there that could be doing any of them."""
        await self._conn.execute(_RELEASE_ALL)

    async def untold(self, me: str, now: datetime, *, until: datetime, most: int) -> tuple[Work, ...]:
        """Those that have ended and whose person can be reached, and does not know; for this process."""
        facts = {"me": me, "now": now, "until": until, "most": most}
        return await SHELF.asked(self._conn, _CLAIM_ENDED, facts)

    async def reported(self, number: WorkId, now: datetime) -> None:
        """The end of it was told."""
        await self._conn.execute(_REPORTED, {"which": number, "now": now})
