"""The figures of the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.actions import stats
from bot.domain.stats import Counting, Theme
from storage.city import City
from storage.stats import Count


async def _moved(city: City, since: datetime, until: datetime) -> Sequence[Count]:
    return await city.ledger.earned(since, until)


async def _in_hand(city: City, _: datetime, __: datetime) -> Sequence[Count]:
    return await city.ledger.in_hand()


stats.declare(
    "ledger",
    stats.Figure(name="moved", theme=Theme.TRADES, of=_moved, behind="trades-settled"),
    stats.Figure(name="circulation", theme=Theme.TRADES, of=_in_hand, counting=Counting.STOCK),
)
