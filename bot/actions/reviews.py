"""What happens with reviews: what partners say of each other, told only when both have spoken."""

from __future__ import annotations

from bot.domain.trades import Trade
from storage.city import City


async def invite(city: City, trade: Trade) -> None:
    """Both are asked how it was."""


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
