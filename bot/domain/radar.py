"""The radar: somebody is told when a room like the one they need becomes free."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import NewType

from bot.domain.availability import Span, moment
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from bot.domain.rooms import Room

WatchId = NewType("WatchId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class RadarRules:
    """Numbers a community may change: how many one person may have, for how many days each lasts, and after
    how many hours it may say something again, so that nobody is flooded.
    """  # noqa: D205

    most: int = 5
    days: int = 60
    quiet_hours: int = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """A room for so many ``people``, ``minutes`` long, on one of these ``days`` of the week (0 is Monday),
    between ``first`` and ``last`` (minutes of the day). It ends by itself (``until``).
    """  # noqa: D205

    id: WatchId = WatchId(0)
    person: ResidentId
    people: int
    days: tuple[str, ...]
    first: int
    last: int
    minutes: int
    equipment: tuple[str, ...] = ()
    since: datetime
    until: datetime
    told: datetime | None = None
    version: int = 1


@dataclass(eq=False)
class WatchGone(Refusal):
    """There is no such wish of this person."""


@dataclass(eq=False)
class TooManyWatches(Refusal):
    """As many wishes as one person has."""

    most: int


@dataclass(eq=False)
class WatchTooLong(Refusal):
    """As long does not fit between these hours."""


def watched(watch: Watch, others: int, rules: RadarRules) -> Watch:
    """A new wish of somebody who has ``others``. Raises TooManyWatches, WatchTooLong."""
    if others >= rules.most:
        raise TooManyWatches(most=rules.most)
    if watch.last - watch.first < watch.minutes:
        raise WatchTooLong
    return watch


def awake(watch: Watch, now: datetime, rules: RadarRules) -> bool:
    """Whether it may say something: it lasts, and has not spoken for a while."""
    rested = watch.told is None or watch.told + timedelta(hours=rules.quiet_hours) <= now
    return now < watch.until and rested


def suits(watch: Watch, room: Room) -> bool:
    """Whether the room is such a one."""
    return room.capacity >= watch.people and set(watch.equipment) <= set(room.equipment)


def within(watch: Watch, freed: Span, starts: Collection[datetime], zone: tzinfo) -> tuple[Span, ...]:
    """What could be had of what came free: all spans as long as wished that meet it, on the hours wished."""
    length, day = timedelta(minutes=watch.minutes), freed.begins.astimezone(zone).date()
    if str(day.weekday()) not in watch.days:
        return ()
    first, last = moment(day, watch.first, zone), moment(day, watch.last, zone)
    spans = (Span(begins, begins + length) for begins in sorted(starts))
    return tuple(span for span in spans if first <= span.begins and span.ends <= last and span.meets(freed))
