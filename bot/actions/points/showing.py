"""What somebody is told of their own points."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain import points
from bot.domain.points import Bar, PointRules
from bot.domain.residents import Resident
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How many points of how many, when the next of them lapses, and what bars from booking."""

    points: float
    most: float
    lapses: datetime | None
    bar: Bar | None


async def standing(city: City, who: Resident) -> Standing:
    """Of oneself."""
    rules = city.rules(PointRules, who.area)
    found = await city.points.held(who.id, city.now)
    bar = await city.points.bar_of(who.id)
    return Standing(
        points=points.points(points.held(found, city.now)),
        most=points.points(rules.bar_halves),
        lapses=min((point.until for point in found), default=None),
        bar=bar if bar and bar.holds(city.now) else None,
    )
