"""The figures of cases."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.actions import stats
from bot.actions.stats import classed
from bot.domain.stats import Counting, Drawn, Theme
from storage.city import City
from storage.stats import Count


async def _decisions(city: City, since: datetime, until: datetime) -> Sequence[Count]:
    return classed(await city.cases.ruled(since, until))


async def _open(city: City, _: datetime, __: datetime) -> Sequence[Count]:
    """Each with the class of its age."""
    return classed(await city.cases.unruled(city.now))


stats.declare(
    "cases",
    stats.Figure(name="decisions", theme=Theme.RESPONSE, of=_decisions, counting=Counting.LENGTHS),
    stats.Figure(
        name="open",
        theme=Theme.RUNNING,
        of=_open,
        counting=Counting.STOCK,
        headline=True,
        drawn=Drawn.CLASSES,
    ),
)
