"""Who leaves sees every trade through first; and two records that trade with each other are two people."""

from __future__ import annotations

from bot.actions import people, rights
from bot.domain.residents import Resident
from bot.domain.rights import Duty
from storage.city import City


async def _open(city: City, who: Resident) -> list[Duty]:
    count = await city.trades.open_count(who.id)
    return [Duty(key="trades", facts={"count": count}, door="trades")] if count else []


rights.declare("trades", duties=_open)


async def _with_each_other(city: City, gone: Resident, stays: Resident) -> list[people.Line]:
    count = await city.trades.open_between(gone.id, stays.id)
    return [people.Line(key="people-way-trades", facts={"count": count})] if count else []


people.merges(in_the_way=_with_each_other)
