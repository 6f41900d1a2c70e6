"""Closures: days on which nothing is handed out or taken back: weekly ones, holidays, what staff say."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

ClosureId = NewType("ClosureId", int)

AHEAD = 366
"""Days in which something must be open again, or nobody knows when it will be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosureRules:
    """On which days of the week a community is closed, and whether on holidays.

    Programmes.md §14 has libraries closed on Sundays.
    """

    closed_mon: bool = False
    closed_tue: bool = False
    closed_wed: bool = False
    closed_thu: bool = False
    closed_fri: bool = False
    closed_sat: bool = False
    closed_sun: bool = True
    holidays: bool = True
    days_max: int = 180

    def weekly(self, day: date) -> bool:
        """Whether it is closed on this day of every week."""
        monday_first = (
            *(self.closed_mon, self.closed_tue, self.closed_wed, self.closed_thu),
            *(self.closed_fri, self.closed_sat, self.closed_sun),
        )
        return monday_first[day.weekday()]


@dataclass(frozen=True, slots=True, kw_only=True)
class Closure:
    """An area, or one ``place`` there (``room:5``), is closed from ``first`` to ``last``, both included."""

    id: ClosureId = ClosureId(0)
    area: AreaId
    place: str = ""
    first: date
    last: date
    reason: str
    by: ResidentId
    since: datetime
    until: datetime | None = None
    ended_by: ResidentId | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """All that is known of the days at an area or place: ``closures`` are those that hold there."""

    rules: ClosureRules
    holidays: Collection[date]
    closures: Sequence[Closure] = ()


@dataclass(eq=False)
class ClosureGone(Refusal):
    """It has been taken back, or there was none."""


@dataclass(eq=False)
class ClosureThere(Refusal):
    """The very same days have been said already."""


@dataclass(eq=False)
class ClosureDaysWrong(Refusal):
    """The last day lies before the first, the first lies behind, or there are more than ``most``."""

    most: int


def is_open(day: date, days: Days) -> bool:
    """Whether something can be handed out or taken back on this day."""
    return not days.rules.weekly(day) and not is_shut(day, days)


def is_shut(day: date, days: Days) -> bool:
    """Whether it is a holiday, or closed by hand: also for who has other days of the week."""
    if days.rules.holidays and day in days.holidays:
        return True
    return any(closure.first <= day <= closure.last for closure in days.closures)


def next_open(day: date, days: Days) -> date | None:
    """The first open day from ``day`` on; None where there is none within a year (programmes.md §14)."""
    following = (day + timedelta(days=n) for n in range(AHEAD))
    return next((each for each in following if is_open(each, days)), None)


def holding(closures: Iterable[Closure], place: str = "") -> tuple[Closure, ...]:
    """Those that are in force for a place, or, without one, for the whole area."""
    return tuple(each for each in closures if each.until is None and each.place in {"", place})


def close(closure: Closure, *, rules: ClosureRules, today: date) -> Closure:
    """Days on which it will be closed. Raises ClosureDaysWrong."""
    length = (closure.last - closure.first).days + 1
    if closure.first < today or not 1 <= length <= rules.days_max:
        raise ClosureDaysWrong(most=rules.days_max)
    return closure


def take_back(closure: Closure | None, *, by: ResidentId, now: datetime) -> Closure:
    """Open after all. Raises ClosureGone."""
    if closure is None or closure.until:
        raise ClosureGone
    return replace(closure, until=now, ended_by=by)
