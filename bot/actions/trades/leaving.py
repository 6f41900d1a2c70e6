"""Who leaves sees every trade through first."""

from __future__ import annotations

from bot.actions import rights
from bot.domain.residents import Resident
from bot.domain.rights import Duty
from storage.city import City


async def _open(city: City, who: Resident) -> list[Duty]:
    count = await city.trades.open_count(who.id)
    return [Duty(key="trades", facts={"count": count}, door="trades")] if count else []


rights.declare("trades", duties=_open)
