"""Who leaves waits for what is being decided between them and another, and gives back what they decide.

A secret report is none of it: whether there is one must not be learnt in this way either.
"""

from __future__ import annotations

from bot.actions import rights
from bot.domain.residents import Resident
from bot.domain.rights import Duty
from storage.city import City


async def _open(city: City, who: Resident) -> list[Duty]:
    own, handled = await city.cases.open_of(who.id)
    found = [Duty(key="cases", facts={"count": own})] if own else []
    return [*found, Duty(key="handled", facts={"count": handled}, door="cases")] if handled else found


rights.declare("cases", duties=_open)
