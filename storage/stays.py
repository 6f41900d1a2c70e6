"""Stays: what was agreed, how both say that it goes, whom a coordinator is to phone, and words passed on."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Delete,
    ForeignKey,
    Index,
    Integer,
    Select,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    exists,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.homes import GuestState, HostState, MatchState
from bot.domain.stays import (
    SETTLED,
    UNMADE,
    Agreement,
    Check,
    CheckId,
    Line,
    Mood,
    Task,
    TaskId,
    TaskKind,
)
from storage.areas import below
from storage.homes.guests import guests, papers
from storage.homes.hosts import hosts
from storage.homes.matches import matches
from storage.references import reference_rounds, references
from storage.shelf import Shelf
from storage.tables import (
    OFFICE,
    PERSON,
    PLAIN,
    SEALED,
    Moment,
    Word,
    goes_with,
    known_as,
    metadata,
    only,
    words_of,
)


def _match() -> Column[int]:
    return Column("match", Integer, ForeignKey("home_matches.id"), nullable=False)


agreements = Table(
    "stay_agreements",
    metadata,
    Column("id", Integer, primary_key=True),
    _match(),
    Column("edition", Integer, nullable=False),
    *(
        Column(name, BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON)
        for name in ("host", "guest")
    ),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("at", Moment, nullable=False),
    *(Column(name, Date, nullable=False) for name in ("first", "last")),
    *(Column(name, Integer, nullable=False) for name in ("rent", "hours")),
    *(Column(name, Text, nullable=False, info=words_of("host", "guest")) for name in ("chores", "rules")),
    Column("contacts", Text, nullable=False, info=words_of("host", "guest") | SEALED),
    Column("mark", Text, nullable=False, info=PLAIN),
    *(Column(f"{side}_agreed", Moment) for side in ("host", "guest", "staff")),
    Column("version", Integer, nullable=False),
    UniqueConstraint("match", "edition", name="one_edition_of_a_number"),
)

checks = Table(
    "stay_checks",
    metadata,
    Column("id", Integer, primary_key=True),
    _match(),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("key", Text, nullable=False, info=PLAIN),
    Column("asked", Moment, nullable=False),
    Column("mood", Word(Mood)),
    Column("kept", Boolean),
    Column("wants", Boolean),
    Column("words", Text, nullable=False, info=words_of("person")),
    Column("answered", Moment),
    Column("version", Integer, nullable=False),
    UniqueConstraint("match", "person", "key", name="one_check_of_a_day"),
    info=known_as("check"),
)

tasks = Table(
    "stay_tasks",
    metadata,
    Column("id", Integer, primary_key=True),
    _match(),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("kind", Word(TaskKind), nullable=False),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("check", Integer),
    Column("since", Moment, nullable=False),
    Column("due", Moment, nullable=False),
    Column("done", Moment),
    Column("done_by", BigInteger, info=OFFICE),
    Column("version", Integer, nullable=False),
    info=goes_with("person") | known_as("staytask"),
)
_OPEN = tasks.c.done.is_(None)
Index("one_call_of_a_kind", tasks.c.match, tasks.c.person, tasks.c.kind, unique=True, **only(_OPEN))
Index("ix_stay_tasks_area", tasks.c.area, **only(_OPEN))

lines = Table(
    "stay_lines",
    metadata,
    Column("id", Integer, primary_key=True),
    _match(),
    Column("writer", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("text", Text, nullable=False, info=words_of("writer")),
    Column("at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
)
Index("ix_stay_lines_match", lines.c.match, lines.c.id)

AGREEMENTS, CHECKS, TASKS, LINES = (
    Shelf(agreements, Agreement),
    Shelf(checks, Check),
    Shelf(tasks, Task),
    Shelf(lines, Line),
)
_MATCH = bindparam("match", type_=Integer)
_NEWEST = AGREEMENTS.all.where(agreements.c.match == _MATCH).order_by(agreements.c.edition.desc()).limit(1)
_CHECKS_OF = CHECKS.all.where(checks.c.match == _MATCH).order_by(checks.c.asked, checks.c.id)
_BELOW = below("roots")
_TASKS_AT = (
    TASKS.all.where(_OPEN, tasks.c.area.in_(select(_BELOW.c.id)))
    .order_by(tasks.c.due, tasks.c.id)
    .limit(bindparam("most"))
)
_TASKS_OF = TASKS.all.where(_OPEN, tasks.c.match == _MATCH).order_by(tasks.c.id)
_LINES_OF = LINES.all.where(lines.c.match == _MATCH).order_by(lines.c.id.desc()).limit(bindparam("most"))

_BEFORE = bindparam("before", type_=Moment)


def _over(states: Collection[MatchState]) -> Select[int]:
    return select(matches.c.id).where(matches.c.state.in_(sorted(states)), matches.c.moved < _BEFORE)


def _gone(
    states: Collection[MatchState], host: HostState, guest: Collection[GuestState]
) -> tuple[Delete, ...]:
    """Requests that stand so with all that was written of them; then who stands so, and is in no other."""
    requests = _over(states)
    of_it = (lines, checks, tasks, agreements, references, reference_rounds)
    all_of_them = [delete(table).where(table.c.match.in_(requests)) for table in of_it]
    is_host = ~exists().where(matches.c.host == hosts.c.id)
    is_guest = ~exists().where(matches.c.guest == guests.c.id)
    looked = select(guests.c.id).where(guests.c.state.in_(guest), guests.c.moved < _BEFORE, is_guest)
    return (
        *all_of_them,
        delete(matches).where(matches.c.id.in_(requests)),
        delete(papers).where(papers.c.guest.in_(looked)),
        delete(guests).where(guests.c.id.in_(looked)),
        delete(hosts).where(hosts.c.state == host, hosts.c.moved < _BEFORE, is_host),
    )


_FORGET_WORDS = delete(lines).where(lines.c.match.in_(_over(SETTLED)))
_FORGET_UNMADE = _gone(UNMADE, HostState.UNSUITABLE, (GuestState.REFUSED, GuestState.LEFT))
"""Who left without having lived with anybody is remembered no longer than who was refused."""
_FORGET = _gone(SETTLED, HostState.LEFT, (GuestState.LEFT,))


class Stays:
    """The questions asked of stays."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def agreement(self, match: int) -> Agreement | None:
        """What is written down now: the newest edition."""
        found = await AGREEMENTS.asked(self._conn, _NEWEST, {"match": match})
        return found[0] if found else None

    async def write(self, agreement: Agreement) -> Agreement:
        """A new edition, or one somebody has confirmed. Raises Stale."""
        return await (AGREEMENTS.save if agreement.id else AGREEMENTS.add)(self._conn, agreement)

    async def check(self, number: CheckId) -> Check | None:
        """One question that was asked."""
        return await CHECKS.get(self._conn, number)

    async def checks(self, match: int) -> tuple[Check, ...]:
        """All that either side was asked, oldest first."""
        return await CHECKS.asked(self._conn, _CHECKS_OF, {"match": match})

    async def keep(self, check: Check) -> Check:
        """A question asked, or answered. Raises Stale."""
        return await (CHECKS.save if check.id else CHECKS.add)(self._conn, check)

    async def task(self, number: TaskId) -> Task | None:
        """One call to be made, or that was made."""
        return await TASKS.get(self._conn, number)

    async def tasks_at(self, roots: Sequence[AreaId], *, most: int) -> tuple[Task, ...]:
        """The calls to be made there, the most urgent first."""
        return await TASKS.asked(self._conn, _TASKS_AT, {"roots": list(roots), "most": most})

    async def tasks_of(self, match: int) -> tuple[Task, ...]:
        """The calls to be made about one stay."""
        return await TASKS.asked(self._conn, _TASKS_OF, {"match": match})

    async def call(self, task: Task) -> Task:
        """A call to be made, or made. Raises Stale."""
        return await (TASKS.save if task.id else TASKS.add)(self._conn, task)

    async def pass_on(self, line: Line) -> Line:
        """Words on their way."""
        return await LINES.add(self._conn, line)

    async def lines(self, match: int, *, most: int) -> tuple[Line, ...]:
        """What was passed on last, newest first."""
        return await LINES.asked(self._conn, _LINES_OF, {"match": match, "most": most})

    async def forget_words(self, before: datetime) -> None:
        """What was passed on about requests that were over before then goes."""
        await self._conn.execute(_FORGET_WORDS, {"before": before})

    async def forget_unmade(self, before: datetime) -> None:
        """What came to nothing before then goes, and who was not taken on by then."""
        for statement in _FORGET_UNMADE:
            await self._conn.execute(statement, {"before": before})

    async def forget(self, before: datetime) -> None:
        """What ended before then goes with all that was written of it, and who had left by then."""
        for statement in _FORGET:
            await self._conn.execute(statement, {"before": before})
