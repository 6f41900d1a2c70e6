"""Points for rooms left empty, untidy or given back late; who may book none for a while (programmes.md §3).

Points lapse by themselves; so many of them at a time, and one is barred until a day. What led to a bar is
spent with it: whoever may book again begins anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.bookings import BookingId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from bot.domain.roles import AreaNotYours

PointId = NewType("PointId", int)
BarId = NewType("BarId", int)


class PointReason(StrEnum):
    """What a point is for."""

    MISSED = "missed"
    LATE = "late"
    UNTIDY = "untidy"


@dataclass(frozen=True, slots=True, kw_only=True)
class PointRules:
    """Numbers a community may change; points are counted in halves. Defaults: programmes.md §3.

    A room left empty is one point, one given back late half a point, one left untidy one point, if its
    manager finds it so (Incheon's youth centre); they lapse after ninety days. Three points, and one books no
    rooms for thirty days; the second time for sixty, from then on for a year (the ladder of
    S210218174815551697). Its last step, for good, is no machine's to take: from the third time on the
    moderators are told.
    """

    missed_halves: int = 2
    late_halves: int = 1
    untidy_halves: int = 2
    bar_halves: int = 6
    lapse_days: int = 90
    bar_days: int = 30
    second_days: int = 60
    later_days: int = 365
    bars_most: int = 3
    words_max: int = 700
    kept_days: int = 1095


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """So many ``halves`` for one booking, until they lapse; ``bar`` is the one on which they were spent.

    ``by`` noted it, if a person did; ``objected`` is when its holder asked for a second look.
    """

    id: PointId = PointId(0)
    person: ResidentId
    area: AreaId
    booking: BookingId
    reason: PointReason
    halves: int
    at: datetime
    until: datetime
    ended: datetime | None = None
    bar: BarId | None = None
    by: ResidentId | None = None
    objected: datetime | None = None
    version: int = 1

    @property
    def about(self) -> str:
        """How notices and cases name it."""
        return f"roompoint:{self.id}"

    def counts(self, now: datetime) -> bool:
        """Whether it is still held against somebody."""
        return self.ended is None and self.bar is None and now < self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """No rooms for ``person`` until then. ``by`` noted the last point, if a person did."""

    id: BarId = BarId(0)
    person: ResidentId
    area: AreaId
    halves: int
    by: ResidentId | None = None
    since: datetime
    until: datetime
    ended: datetime | None = None
    ended_by: ResidentId | None = None
    objected: datetime | None = None
    version: int = 1

    @property
    def about(self) -> str:
        """How notices and cases name it."""
        return f"roombar:{self.id}"

    def holds(self, now: datetime) -> bool:
        """Whether it is in force."""
        return self.ended is None and now < self.until


@dataclass(eq=False)
class RoomsBarred(Refusal):
    """No rooms until then: ``points`` within ``days`` days, where ``most`` are the limit."""

    points: float
    most: float
    days: int
    until: datetime
    number: int


@dataclass(eq=False)
class BarGone(Refusal):
    """It is over, or was never there for this person."""


@dataclass(eq=False)
class PointGone(Refusal):
    """It has lapsed or was taken back, or was never there for this person."""


@dataclass(eq=False)
class PointObjected(Refusal):
    """An objection to it was made; it is looked at once."""


@dataclass(eq=False)
class BarObjected(Refusal):
    """An objection was made; it is looked at once."""


@dataclass(eq=False)
class OwnBar(Refusal):
    """Nobody ends what keeps themselves from booking."""


def points(halves: int) -> float:
    """As people count them."""
    return halves / 2


def given(
    *,
    person: ResidentId,
    area: AreaId,
    booking: BookingId,
    reason: PointReason,
    by: ResidentId | None = None,
    rules: PointRules,
    now: datetime,
) -> Point:
    """A new one."""
    halves = {
        PointReason.MISSED: rules.missed_halves,
        PointReason.LATE: rules.late_halves,
        PointReason.UNTIDY: rules.untidy_halves,
    }[reason]
    until = now + timedelta(days=rules.lapse_days)
    return Point(
        person=person, area=area, booking=booking, reason=reason, halves=halves, by=by, at=now, until=until
    )


def held(found: Iterable[Point], now: datetime) -> int:
    """The halves that are held against somebody."""
    return sum(point.halves for point in found if point.counts(now))


def barred(found: Iterable[Point], *, last: Point, before: int, rules: PointRules) -> Bar | None:
    """The bar to which these points lead, the ``last`` of them just given; None while they are too few.

    The more bars somebody has sat out ``before``, the longer it is.
    """
    halves = held(found, last.at)
    if halves < rules.bar_halves:
        return None
    steps = (rules.bar_days, rules.second_days, rules.later_days)
    until = last.at + timedelta(days=steps[min(before, len(steps) - 1)])
    return Bar(person=last.person, area=last.area, halves=halves, by=last.by, since=last.at, until=until)


def doubted(point: Point | None, bar: Bar | None, *, by: ResidentId, now: datetime) -> Point:
    """An objection to one point, once, while it counts or its ``bar`` is in force.

    Raises PointGone, PointObjected.
    """
    if point is None or point.person != by or point.ended:
        raise PointGone
    if not (point.counts(now) or (bar is not None and bar.holds(now))):
        raise PointGone
    if point.objected:
        raise PointObjected
    return replace(point, objected=now)


def refusal(bar: Bar | None, rules: PointRules, now: datetime) -> RoomsBarred | None:
    """What keeps somebody from booking."""
    if bar is None or not bar.holds(now):
        return None
    return RoomsBarred(
        points=points(bar.halves),
        most=points(rules.bar_halves),
        days=rules.lapse_days,
        until=bar.until,
        number=bar.id,
    )


def lifted(bar: Bar | None, *, by: ResidentId | None, may: bool, now: datetime) -> Bar:
    """Ended before its time; None: by time or by what turned out. Raises BarGone, AreaNotYours, OwnBar."""
    if bar is None or bar.ended:
        raise BarGone
    if not may:
        raise AreaNotYours
    if bar.person == by:
        raise OwnBar
    return replace(bar, ended=now, ended_by=by)


def objected(bar: Bar | None, *, by: ResidentId, now: datetime) -> Bar:
    """An objection, once, while it is in force. Raises BarGone, BarObjected."""
    if bar is None or bar.person != by or not bar.holds(now):
        raise BarGone
    if bar.objected:
        raise BarObjected
    return replace(bar, objected=now)
