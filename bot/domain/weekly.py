"""The weekly list of a place: on Monday at ten, or on the first open day after it, once a week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from bot.domain.availability import IsOpen
from bot.domain.places import WEEK, Place, PlaceId
from bot.domain.residents import ResidentId


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyRules:
    """When the list is told: Monday 10:00 (programmes.md §2 and §13, weekly list for the librarian)."""

    hour: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """That a place's list of the week from ``week``, a Monday, is out."""

    id: int = 0
    place: PlaceId
    week: date
    at: datetime
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A librarian who does not want the lists of a place."""

    id: int = 0
    person: ResidentId
    place: PlaceId
    version: int = 1


def monday(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def sunday(day: date) -> date:
    """The last day of its week."""
    return monday(day) + timedelta(days=WEEK - 1)


def told_on(week: date, is_open: IsOpen) -> date | None:
    """The first open day of the week from that Monday on; a week that is closed throughout has no list."""
    days = (week + timedelta(days=number) for number in range(WEEK))
    return next((day for day in days if is_open(day)), None)


def may_be_due(now: datetime, zone: tzinfo, rules: WeeklyRules) -> bool:
    """Whether any place's list could be due by now: what hardly ever is need not be looked up each minute."""
    local = now.astimezone(zone)
    return local.weekday() > 0 or local.time() >= time(rules.hour)


def due(place: Place, is_open: IsOpen, *, now: datetime, zone: tzinfo, rules: WeeklyRules) -> date | None:
    """The week whose list is due, by its Monday; None before its time, and for a place opened since."""
    week = monday(now.astimezone(zone).date())
    day = told_on(week, is_open)
    if day is None:
        return None
    at = datetime.combine(day, time(rules.hour), zone)
    return week if place.since < at <= now else None
