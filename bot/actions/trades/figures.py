"""The figures of trades."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.actions import stats
from bot.actions.stats import Counted, classed
from bot.domain.stats import Counting, Drawn, Theme
from storage.city import City
from storage.stats import Count

_ANSWERS = ("accept", "counter", "decline")


def _steps(*steps: str) -> Counted:
    async def of(city: City, since: datetime, until: datetime) -> Sequence[Count]:
        return [count._replace(part="") for count in await city.trades.taken(steps, since, until)]

    return of


async def _answers(city: City, since: datetime, until: datetime) -> Sequence[Count]:
    return classed(await city.trades.first_answers(_ANSWERS, since, until))


stats.declare(
    "trades",
    stats.Figure(name="proposed", theme=Theme.TRADES, of=_steps("propose")),
    stats.Figure(name="agreed", theme=Theme.TRADES, of=_steps("accept", "swap")),
    stats.Figure(
        name="settled",
        theme=Theme.TRADES,
        of=_steps("settle"),
        headline=True,
        public=True,
        drawn=Drawn.WEEKS,
    ),
    stats.Figure(name="disputed", theme=Theme.TRADES, of=_steps("contest")),
    stats.Figure(
        name="answers",
        theme=Theme.RESPONSE,
        of=_answers,
        counting=Counting.LENGTHS,
        drawn=Drawn.CLASSES,
    ),
)
