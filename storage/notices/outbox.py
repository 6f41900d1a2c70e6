"""The outbox: what is to be said to whom and when, in facts; worded only at the moment of sending.

A notice is open until it has an end: it was ``said``, or ``outcome`` tells why it never will be. ``due``
is when it was meant to be said, ``next`` when it may be tried: a claim moves it by a lease, a failure by
a pause, the night to the morning, somebody who cannot be reached to the end of days. So what cannot be
said now is not looked at, and holds up nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from zlib import crc32

from sqlalchemy import Boolean, bindparam, case, delete, exists, func, or_, select, union_all, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.notices import Kind, Occasion
from bot.domain.residents import is_former
from storage.answers import ABSURD
from storage.notices.counts import Counts
from storage.notices.facts import kept, unkept
from storage.notices.readers import Reader, readers
from storage.notices.table import AT, IS_DEAD, NEVER, OPEN, SAID, SAYING, WHICH, WITHDRAWN, notices
from storage.tables import Moment
from storage.turns import conversations

_COLUMNS = tuple(
    notices.c[name]
    for name in ("id", "person", "kind", "key", "about", "facts", "due", "until", "tries", "gathered")
)
_NOW: Any = bindparam("now", type_=Moment)
_MOST: Any = bindparam("most")
_other = notices.alias()
_HELD = exists().where(
    _other.c.person == notices.c.person,
    _other.c.said.is_(None),
    or_(_other.c.tries > 0, _other.c.problem.is_not(None)),
    _other.c.next > _NOW,
    _other.c.next < NEVER,
)
"""Somebody is being told something right now, perhaps by another process, or cannot be: what comes next
waits its turn."""


def _due(kind: Kind) -> Any:
    """What is due of one kind, oldest first; locked, and what others have locked is left to them."""
    due = select(notices.c.id, notices.c.kind, notices.c.next).where(
        OPEN, notices.c.kind == kind, notices.c.next <= _NOW
    )
    if kind is not Kind.SAFETY:
        due = due.where(~_HELD)
    chosen = due.order_by(notices.c.next, notices.c.id).limit(_MOST).with_for_update(skip_locked=True)
    return select(chosen.subquery(f"due_{kind}"))


_ALL_DUE = union_all(*map(_due, Kind)).subquery("all_due")
_CANDIDATES = (
    select(_ALL_DUE.c.id)
    .order_by(_ALL_DUE.c.kind, _ALL_DUE.c.next, _ALL_DUE.c.id)
    .limit(_MOST)
    .cte("due")
    .prefix_with("MATERIALIZED", dialect="postgresql")
)
_TAKEN = {"next": bindparam("lease", type_=Moment), "tries": notices.c.tries + 1}
_CLAIM = update(notices).where(notices.c.id.in_(select(_CANDIDATES.c.id))).values(_TAKEN).returning(*_COLUMNS)
_CLAIM_GATHERED = (
    update(notices)
    .where(
        OPEN,
        notices.c.gathered,
        notices.c.person.in_(bindparam("persons", expanding=True)),
        notices.c.next <= _NOW,
    )
    .values(_TAKEN)
    .returning(*_COLUMNS)
)
_LINE = select(
    func.set_config("lock_timeout", "2000", True),
    func.pg_advisory_xact_lock(crc32(b"courier")),
)
"""One claim after another, so that each sees who is being told something by the others."""

_STILL_OPEN = select(notices.c.id).where(WHICH, OPEN)
_END = (
    update(notices)
    .where(WHICH, or_(OPEN, (bindparam("how") == SAID) & notices.c.outcome.in_([WITHDRAWN, SAYING])))
    .values(said=AT, outcome=bindparam("how"), problem=bindparam("why"))
)
"""What was said is said, also where it was taken back in that moment."""
_SAYING = (
    update(notices)
    .where(WHICH, or_(OPEN, notices.c.outcome == SAYING))
    .values(said=AT, outcome=SAYING)
    .returning(notices.c.id)
)
_UNSAYING = update(notices).where(WHICH, notices.c.outcome == SAYING).values(said=None, outcome=None)
_LATER = (
    update(notices)
    .where(WHICH, OPEN)
    .values(
        next=AT,
        tries=notices.c.tries - bindparam("uncounted"),
        problem=bindparam("why"),
    )
)
_RENEW = update(notices).where(WHICH, OPEN, notices.c.next > _NOW, notices.c.next < NEVER).values(next=AT)
_WAIT = (
    update(notices)
    .where(WHICH, OPEN)
    .values(next=AT, tries=0, problem=None, gathered=bindparam("folded", type_=Boolean))
)
_HOLD = update(notices).where(OPEN, notices.c.person == bindparam("who"), notices.c.next < AT).values(next=AT)
_RESUME = (
    update(notices)
    .where(OPEN, notices.c.person == bindparam("who"), notices.c.next == NEVER)
    .values(
        next=case((notices.c.due > _NOW, notices.c.due), else_=_NOW),
        gathered=(notices.c.due <= _NOW) & (notices.c.kind > Kind.SAFETY) & notices.c.key.notlike("%-card"),
        tries=0,
        problem=None,
    )
)
_MEND = (
    update(notices)
    .where(
        OPEN,
        or_(notices.c.tries > 0, notices.c.problem.is_not(None)),
        notices.c.next > bindparam("absurd", type_=Moment),
        notices.c.next < NEVER,
    )
    .values(next=_NOW)
)
_NEXT = (
    select(func.min(notices.c.next))
    .join(conversations, conversations.c.person == notices.c.person)
    .where(OPEN, conversations.c.reachable)
)
_PLANNED = select(notices.c.id, notices.c.key, notices.c.due).where(
    OPEN,
    notices.c.person == bindparam("person"),
    notices.c.about == bindparam("about"),
    notices.c.key.in_(bindparam("keys", expanding=True)),
)
_ONE = select(*_COLUMNS).where(notices.c.id == bindparam("id"))
_PAST = select(notices.c.id).where(notices.c.said <= bindparam("before")).limit(bindparam("most"))
_FORGET = delete(notices).where(notices.c.id.in_(_PAST)).returning(notices.c.id)
_THESE = (
    notices.c.person == bindparam("of_person"),
    notices.c.key == bindparam("of_key"),
    notices.c.about == bindparam("of_about"),
)
_ERASE = delete(notices).where(*_THESE)
_SUPERSEDE = delete(notices).where(*_THESE, or_(~OPEN, notices.c.tries == 0, notices.c.next <= _NOW))
"""What is being said in this moment is left: whoever is told two things at once reads the older one last."""
_WAITS = (OPEN, notices.c.tries == 0, notices.c.outcome.is_(None))
_UNSAY = delete(notices).where(*_THESE, *_WAITS).returning(notices.c.id)
_DROP_ALL = (
    update(notices).where(OPEN, notices.c.person == bindparam("of_person")).values(said=AT, outcome=WITHDRAWN)
)
_DROP = delete(notices).where(notices.c.id.in_(bindparam("ids", expanding=True)), OPEN)

_FIGURES = select(
    select(func.count()).where(OPEN, notices.c.next <= _NOW).scalar_subquery(),
    select(func.min(notices.c.next)).where(OPEN, notices.c.next <= _NOW).scalar_subquery(),
    select(func.count()).where(IS_DEAD).scalar_subquery(),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Something to be told. ``about`` names its subject (``listing:15``), which presses need."""

    person: int
    key: str
    facts: Mapping[str, object]
    about: str
    due: datetime
    kind: Kind = Kind.NEWS
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Told):
    """One thing to be said, claimed."""

    id: int
    tries: int
    gathered: bool

    @property
    def subject(self) -> int:
        """The number of what it is about: 15 of ``listing:15``; 0 where that has none."""
        number = self.about.rpartition(":")[2]
        return int(number) if number.isdecimal() else 0

    @property
    def occasion(self) -> Occasion:
        """What the rules need to know of it."""
        return Occasion(
            person=self.person,
            kind=self.kind,
            key=self.key,
            about=self.about,
            until=self.until,
            gathered=self.gathered,
        )


class Figures(NamedTuple):
    """How the outbox stands: notices due now, since when the oldest, letters nobody could deliver."""

    due: int
    oldest: datetime | None
    dead: int


class Notices(Counts):
    """The questions asked of the outbox."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    # -- putting in ------------------------------------------------------------------------

    async def tell(self, *all_: Told) -> None:
        """Into the outbox, in this transaction; the same occasion twice is one notice."""
        if there := [_row(told) for told in all_ if not is_former(told.person)]:
            await self._conn.execute(_TELL[self._conn.dialect.name], there)

    async def plan(  # noqa: PLR0917 -- whom, about what, which, when, with what, how long
        self,
        person: int,
        about: str,
        keys: Collection[str],
        wanted: Mapping[str, datetime],
        facts: Mapping[str, object],
        until: Mapping[str, datetime] | None = None,
    ) -> None:
        """Unsaid reminders about ``about`` become exactly ``wanted`` (key -> due).

        ``until`` tells from when on one of them is of no use any more.
        """
        asked = {"person": person, "about": about, "keys": list(keys)}
        there = {(row.key, row.due): row.id for row in await self._conn.execute(_PLANNED, asked)}
        gone = [number for occasion, number in there.items() if wanted.get(occasion[0]) != occasion[1]]
        if gone:
            await self._conn.execute(_DROP, {"ids": gone})
        ends = until or {}
        missing = [(key, due) for key, due in wanted.items() if (key, due) not in there]
        await self.tell(
            *(
                Told(
                    person=person,
                    key=key,
                    facts=facts,
                    about=about,
                    due=due,
                    kind=Kind.REMINDER,
                    until=ends.get(key),
                )
                for key, due in missing
            )
        )

    async def erase(self, person: int, key: str, about: str) -> None:
        """A notice that must not be kept or said any longer, whether it was said or not."""
        await self._conn.execute(_ERASE, {"of_person": person, "of_key": key, "of_about": about})

    async def supersede(self, person: int, key: str, about: str, now: datetime) -> None:
        """What was said or waits to be said by this ``key`` about the same makes room."""
        asked = {"of_person": person, "of_key": key, "of_about": about, "now": now}
        await self._conn.execute(_SUPERSEDE, asked)

    async def drop_all(self, person: int, at: datetime) -> None:
        """Nothing of what waits for this reader is of use any more."""
        await self._conn.execute(_DROP_ALL, {"of_person": person, "at": at})

    async def unsay(self, person: int, key: str, about: str) -> bool:
        """Whether a notice still waited, and so is never said."""
        facts = {"of_person": person, "of_key": key, "of_about": about}
        return bool((await self._conn.execute(_UNSAY, facts)).scalars().all())

    # -- taking out ------------------------------------------------------------------------

    async def claim(self, now: datetime, *, most: int, lease: timedelta) -> tuple[Notice, ...]:
        """Up to ``most`` that are due, for this process alone until the lease ends; the first first.

        With a notice that waits for its reader's digest come all the others that do.
        """
        if self._conn.dialect.name == "postgresql":
            await self._conn.execute(_LINE)
        facts = {"now": now, "most": most, "lease": now + lease}
        found = [_notice(row) for row in await self._conn.execute(_CLAIM, facts)]
        persons = sorted({notice.person for notice in found if notice.gathered})
        if persons:
            facts = {"now": now, "persons": persons, "lease": now + lease}
            found += [_notice(row) for row in await self._conn.execute(_CLAIM_GATHERED, facts)]
        return tuple(sorted(found, key=lambda notice: (notice.kind, notice.due, notice.id)))

    async def readers(self, persons: Iterable[int], *, since: datetime) -> dict[int, Reader]:
        """How each is spoken to; ``since``: when today began. Who never wrote to us is not there."""
        return await readers(self._conn, persons, since)

    async def still_open(self, ids: Sequence[int]) -> AbstractSet[int]:
        """Those that are neither done with nor taken back."""
        return set((await self._conn.execute(_STILL_OPEN, {"ids": list(ids)})).scalars())

    async def saying(self, ids: Sequence[int], at: datetime) -> bool:
        """In the next moment they are said, and never again, even if we die of it; False: taken back."""
        return len((await self._conn.execute(_SAYING, {"ids": list(ids), "at": at})).all()) == len(ids)

    async def unsaying(self, ids: Sequence[int]) -> None:
        """It is known that they were not heard: they are open again."""
        await self._conn.execute(_UNSAYING, {"ids": list(ids)})

    async def end(
        self, ids: Sequence[int], at: datetime, outcome: str = SAID, *, problem: str | None = None
    ) -> None:
        """Done with: said, or given up with the ``problem``."""
        if ids:
            await self._conn.execute(_END, {"ids": list(ids), "at": at, "how": outcome, "why": problem})

    async def wait(self, ids: Sequence[int], until: datetime, *, gathered: bool = False) -> None:
        """Not now: by day, or ``gathered`` in the digest."""
        if ids:
            await self._conn.execute(_WAIT, {"ids": list(ids), "at": until, "folded": gathered})

    async def later(
        self, ids: Sequence[int], until: datetime, *, problem: str | None = None, counts: bool = True
    ) -> None:
        """To be tried again; a try that was none of the notice's fault does not count."""
        if ids:
            facts = {"ids": list(ids), "at": until, "why": problem, "uncounted": 0 if counts else 1}
            await self._conn.execute(_LATER, facts)

    async def renew(self, ids: Sequence[int], now: datetime, *, lease: timedelta) -> None:
        """Still in hand; what is nobody's any more stays so."""
        await self._conn.execute(_RENEW, {"ids": list(ids), "now": now, "at": now + lease})

    async def hold(self, person: int, until: datetime) -> None:
        """Nothing to this person before then, in whatever process."""
        await self._conn.execute(_HOLD, {"who": person, "at": until})

    async def mend(self, now: datetime) -> None:
        """No claim and no pause lasts so long: one that seems to was made before a clock was put back."""
        await self._conn.execute(_MEND, {"now": now, "absurd": now + ABSURD})

    async def resume(self, person: int, now: datetime) -> None:
        """Somebody who could not be reached is back: what they missed comes as one digest."""
        await self._conn.execute(_RESUME, {"who": person, "now": now})

    async def forget(self, before: datetime, *, most: int) -> int:
        """Up to ``most`` notices done with before then; how many."""
        return len((await self._conn.execute(_FORGET, {"before": before, "most": most})).all())

    # -- asking ----------------------------------------------------------------------------

    async def next_due(self) -> datetime | None:
        """When the next notice is to be tried that somebody can be told."""
        due: datetime | None = (await self._conn.execute(_NEXT)).scalar_one_or_none()
        return due

    async def one(self, number: int) -> Notice | None:
        """One notice, said or not."""
        row = (await self._conn.execute(_ONE, {"id": number})).one_or_none()
        return _notice(row) if row else None

    async def figures(self, now: datetime) -> Figures:
        """How the outbox stands."""
        return Figures(*(await self._conn.execute(_FIGURES, {"now": now})).one())


_TELL = {
    name: make(notices).on_conflict_do_nothing(index_elements=["person", "key", "about", "due"])
    for name, make in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}


def _row(told: Told) -> dict[str, object]:
    return {
        "person": told.person,
        "key": told.key,
        "about": told.about,
        "due": told.due,
        "next": told.due,
        "kind": int(told.kind),
        "until": told.until,
        "facts": kept(told.facts),
    }


def _notice(row: Any) -> Notice:
    values = {**row._mapping, "facts": unkept(row.facts), "kind": Kind(row.kind)}  # noqa: SLF001
    return Notice(**values)
