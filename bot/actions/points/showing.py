"""What somebody is told of their own points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain import points
from bot.domain.points import Bar, Point, PointRules
from bot.domain.residents import Resident
from storage.city import City

SHOWN = 8
"""Points of which one is told what they are for, the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A point, with what it was given for."""

    point: Point
    room: str
    begins: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How many points of how many, when the next of them lapses, and what bars from booking.

    ``found`` are those that count or led to the bar.
    """

    points: float
    most: float
    lapses: datetime | None
    bar: Bar | None
    found: tuple[Held, ...]


async def standing(city: City, who: Resident) -> Standing:
    """Of oneself."""
    rules = city.rules(PointRules, who.area)
    found = await city.points.held(who.id, city.now)
    bar = await city.points.bar_of(who.id)
    holds = bar if bar and bar.holds(city.now) else None
    spent = await city.points.spent(holds.id) if holds else ()
    return Standing(
        points=points.points(points.held(found, city.now)),
        most=points.points(rules.bar_halves),
        lapses=min((point.until for point in found), default=None),
        bar=holds,
        found=await _told(city, (*spent, *found)[-SHOWN:]),
    )


async def _told(city: City, found: Sequence[Point]) -> tuple[Held, ...]:
    booked = await city.bookings.these(point.booking for point in found)
    rooms = await city.rooms.these(booking.room for booking in booked.values())
    return tuple(
        Held(point=point, room=rooms[booking.room].name, begins=booking.begins)
        for point in found
        if (booking := booked.get(point.booking)) and booking.room in rooms
    )
