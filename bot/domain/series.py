"""Series: one room again and again, weekly, fortnightly or monthly (rules.md §6.9).

Days are those of the place's calendar and the hour is that of its clocks, so that a change of clocks moves
nothing. Each date is a booking of its own and passes all checks; what cannot be had is skipped, with its
reason, or had at another hour.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import NewType

from bot.domain.availability import Span, moment
from bot.domain.bookings import BookingId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from bot.domain.rooms import Purpose, RoomId

SeriesId = NewType("SeriesId", int)

OWN, JUDGED, REPEAT = "s-", "j-", "r-"
"""How links to a series begin: one's own, one's room's, one only thought of (``r-room-minute``)."""

_WEEK = timedelta(weeks=1)
LEAST = 2
"""Once is no series."""


class Every(StrEnum):
    """How often; monthly: on the same weekday of the month, as the second Tuesday, or the last."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRules:
    """Up to so many dates; how far ahead they may lie is for the room to say (rules.md §6.9)."""

    times_max: int = 13
    kept_days: int = 1095


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """What is wanted: a room for ``minutes`` from ``begins`` on, then ``every`` so often, ``times`` in all.

    ``instead``: where a date cannot be had, another hour of it is as good.
    """

    room: RoomId
    begins: datetime
    minutes: int
    every: Every
    times: int
    purpose: Purpose
    instead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """What was asked for at once. ``skipped`` are the days that were not to be had, and why."""

    id: SeriesId = SeriesId(0)
    room: RoomId
    person: ResidentId
    every: Every
    begins: datetime
    minutes: int
    skipped: tuple[tuple[str, str], ...] = ()
    asked: datetime
    version: int = 1

    @property
    def about(self) -> str:
        """How notices and the log name it."""
        return f"series:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A booking that belongs to a series."""

    id: int = 0
    series: SeriesId
    booking: BookingId
    version: int = 1


@dataclass(eq=False)
class SeriesGone(Refusal):
    """There is no such series for this person, or nothing of it is to come."""


@dataclass(eq=False)
class SeriesEmpty(Refusal):
    """None of its dates can be had."""


@dataclass(eq=False)
class SeriesTooLong(Refusal):
    """A series has from two up to ``most`` dates."""

    most: int


def days(first: date, every: Every, times: int) -> tuple[date, ...]:
    """The days of a series, the first one included."""
    found = (
        _monthly(first) if every is Every.MONTHLY else _weekly(first, 2 if every is Every.FORTNIGHTLY else 1)
    )
    return tuple(day for day, _ in zip(found, range(times), strict=False))


def _weekly(day: date, weeks: int) -> Iterator[date]:
    while True:
        yield day
        day += weeks * _WEEK


def _monthly(first: date) -> Iterator[date]:
    """The same weekday of each month: the first to fourth, and of a fifth the last there is."""
    year, month = first.year, first.month
    nth = (first.day - 1) // 7
    while True:
        day = date(year, month, 1)
        day += timedelta(days=(first.weekday() - day.weekday()) % 7) + nth * _WEEK
        yield day if day.month == month else day - _WEEK
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def spans(pattern: Pattern, rules: SeriesRules, zone: tzinfo) -> tuple[Span, ...]:
    """When exactly. Raises SeriesTooLong."""
    if not LEAST <= pattern.times <= rules.times_max:
        raise SeriesTooLong(most=rules.times_max)
    local = pattern.begins.astimezone(zone)
    at, length = local.hour * 60 + local.minute, timedelta(minutes=pattern.minutes)
    begun = (moment(day, at, zone) for day in days(local.date(), pattern.every, pattern.times))
    return tuple(Span(begins, begins + length) for begins in begun)


def shifted(span: Span, first: Span, begins: datetime, zone: tzinfo) -> Span:
    """One date of a series whose ``first`` goes to ``begins``: as many days on, at that hour."""
    was, new = (at.astimezone(zone) for at in (first.begins, begins))
    day = span.begins.astimezone(zone).date() + (new.date() - was.date())
    at = moment(day, new.hour * 60 + new.minute, zone)
    return Span(at, at + span.length)
