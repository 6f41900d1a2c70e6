"""Counts by day: one small row for each figure, area and day, so that no question grows with the city.

Nobody stands in them. A row is kept for the dong and for all around it; so a gu, a city and their parts are
each read by their own rows, and nothing is summed up over a tree.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    Table,
    Text,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.stats import Span, Step
from storage.tables import PLAIN, Moment, metadata

daily = Table(
    "daily",
    metadata,
    Column("area", Text, primary_key=True),
    Column("figure", Text, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("part", Text, primary_key=True),
    Column("many", BigInteger, nullable=False),
    info=PLAIN,
)
Index("ix_daily_day", daily.c.day)

counted_days = Table(
    "counted_days",
    metadata,
    Column("day", Date, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("closed", Boolean, nullable=False),
    Column("stocks", Boolean, nullable=False),
    info=PLAIN,
)
"""When each day was counted. A closed one never changes any more; what there was on a day (``stocks``)
is known only where it was counted on that day."""

form_days = Table(
    "form_days",
    metadata,
    Column("day", Date, primary_key=True),
    Column("form", Text, primary_key=True),
    Column("question", Text, primary_key=True),
    Column("asked", Integer, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("skipped", Integer, nullable=False),
    Column("left", Integer, nullable=False),
    info=PLAIN,
)
"""How far people come in each conversation; added to every few seconds by each process."""

MARKS = ("asked", "answered", "skipped", "left")
"""What can happen to a question."""


class Count(NamedTuple):
    """So many in an area, of one part of a figure (a class of lengths, a kind; often there is one only)."""

    area: AreaId
    part: str
    many: int


class Daily(NamedTuple):
    """A row to be kept: a figure's count for an area on a day."""

    area: AreaId
    figure: str
    part: str
    many: int


_OF = daily.c.area.in_(bindparam("areas", expanding=True))
_IN = (daily.c.day >= bindparam("first"), daily.c.day < bindparam("until"))
_SUM = func.sum(daily.c.many)
_SUMS = (
    select(daily.c.area, daily.c.figure, daily.c.part, _SUM)
    .where(_OF, daily.c.figure.in_(bindparam("figures", expanding=True)), *_IN)
    .group_by(daily.c.area, daily.c.figure, daily.c.part)
)
_BY_DAY = (
    select(daily.c.day, _SUM)
    .where(daily.c.area == bindparam("area"), daily.c.figure == bindparam("figure"), *_IN)
    .group_by(daily.c.day)
)
_RECORDED = select(
    func.count(), func.max(counted_days.c.day).filter(counted_days.c.stocks), func.max(counted_days.c.at)
).where(counted_days.c.day >= bindparam("first"), counted_days.c.day < bindparam("until"))
_EXTENT = select(func.min(counted_days.c.day), func.max(counted_days.c.day).filter(counted_days.c.closed))
_WIPE = delete(daily).where(
    daily.c.day == bindparam("on"), daily.c.figure.in_(bindparam("figures", expanding=True))
)
_KEEP = insert(daily)
_STEPS = (
    select(form_days.c.form, form_days.c.question, *(func.sum(form_days.c[mark]) for mark in MARKS))
    .where(form_days.c.day >= bindparam("first"), form_days.c.day < bindparam("until"))
    .group_by(form_days.c.form, form_days.c.question)
)


def _claim(insert: Any) -> Any:
    """A day's turn to be counted: not by two processes at once, today not too often, a closed one never."""
    names = ("day", "at", "closed", "stocks")
    row = {name: bindparam(f"b_{name}", type_=counted_days.c[name].type) for name in names}
    made = insert(counted_days).values(row)
    is_due = or_(counted_days.c.at <= bindparam("stale", type_=Moment), made.excluded.closed)
    return made.on_conflict_do_update(
        index_elements=["day"],
        set_={"at": made.excluded.at, "closed": made.excluded.closed},
        where=and_(~counted_days.c.closed, is_due),
    ).returning(counted_days.c.day)


def _add(insert: Any) -> Any:
    made = insert(form_days)
    added = {mark: form_days.c[mark] + made.excluded[mark] for mark in MARKS}
    return made.on_conflict_do_update(index_elements=["day", "form", "question"], set_=added)


_INSERTS = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
_CLAIM = {name: _claim(insert) for name, insert in _INSERTS.items()}
_ADD = {name: _add(insert) for name, insert in _INSERTS.items()}


class Stats:
    """The questions asked of counts."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    # -- counting ----------------------------------------------------------------------------

    async def claim(self, day: date, now: datetime, *, stale: datetime, closed: bool) -> bool:
        """Whether this transaction is to count the day: it was not since ``stale``, or is over now."""
        row = {"b_day": day, "b_at": now, "b_closed": closed, "b_stocks": not closed, "stale": stale}
        return (await self._conn.execute(_CLAIM[self._conn.dialect.name], row)).first() is not None

    async def keep(self, day: date, figures: Sequence[str], rows: Iterable[Daily]) -> None:
        """The counts of a day, in place of those that were there of these figures."""
        await self._conn.execute(_WIPE, {"on": day, "figures": list(figures)})
        if kept := [row._asdict() | {"day": day} for row in rows if row.many]:
            await self._conn.execute(_KEEP, kept)

    async def extent(self) -> tuple[date | None, date | None]:
        """The first day ever counted, and the last one that is closed."""
        first, closed = (await self._conn.execute(_EXTENT)).one()
        return first, closed

    # -- reading -----------------------------------------------------------------------------

    async def recorded(self, span: Span) -> tuple[int, date | None, datetime | None]:
        """How many of these days were counted, the last that knows its stocks, when one was last counted."""
        count, last, at = (await self._conn.execute(_RECORDED, _days(span))).one()
        return count, last, at

    async def sums(
        self, areas: Sequence[AreaId], figures: Sequence[str], span: Span
    ) -> Mapping[tuple[AreaId, str], Mapping[str, int]]:
        """By area and figure: the parts and how many there were of each in these days."""
        facts = {"areas": list(areas), "figures": list(figures), **_days(span)}
        found: dict[tuple[AreaId, str], dict[str, int]] = {}
        for area, figure, part, count in await self._conn.execute(_SUMS, facts):
            found.setdefault((AreaId(area), figure), {})[part] = int(count)
        return found

    async def by_day(self, area: AreaId, figure: str, span: Span) -> Mapping[date, int]:
        """A figure's counts in these days, each day's parts together."""
        facts = {"area": area, "figure": figure, **_days(span)}
        return {day: int(count) for day, count in await self._conn.execute(_BY_DAY, facts)}

    # -- conversations -----------------------------------------------------------------------

    async def add_steps(self, day: date, rows: Iterable[tuple[str, str, Mapping[str, int]]]) -> None:
        """More of what happened to questions: (form, question, mark -> how often).

        In the order of their keys, so that two processes that add at once wait for each other in turn.
        """
        given = [
            {"day": day, "form": form, "question": question} | {mark: marks.get(mark, 0) for mark in MARKS}
            for form, question, marks in sorted(rows, key=lambda row: row[:2])
        ]
        for row in given:
            await self._conn.execute(_ADD[self._conn.dialect.name], row)

    async def steps(self, span: Span) -> Mapping[str, Mapping[str, Step]]:
        """By form and question, what happened in these days."""
        found: dict[str, dict[str, Step]] = {}
        for form, question, *marks in await self._conn.execute(_STEPS, _days(span)):
            counts = dict(zip(MARKS, map(int, marks), strict=True))
            found.setdefault(form, {})[question] = Step(question=question, **counts)
        return found


async def counted(conn: AsyncConnection, question: Any, facts: Mapping[str, Any]) -> list[Count]:
    """The answer to a question of any feature that yields area, part and count."""
    return [Count(*row) for row in (await conn.execute(question, dict(facts))).all()]


def _days(span: Span) -> dict[str, date]:
    return {"first": span.first, "until": span.until}
