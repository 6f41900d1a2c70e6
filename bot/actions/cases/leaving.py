"""What is undecided when somebody leaves, or when two records become one.

Who leaves waits for what is being decided between them and another, and gives back what they decide.

A secret report is none of it: whether there is one must not be learnt in this way either.
"""

from __future__ import annotations

from bot.actions import people, rights
from bot.domain.residents import Resident
from bot.domain.rights import Duty
from storage.city import City


async def _open(city: City, who: Resident) -> list[Duty]:
    own, handled = await city.cases.open_of(who.id)
    found = [Duty(key="cases", facts={"count": own})] if own else []
    return [*found, Duty(key="handled", facts={"count": handled}, door="cases")] if handled else found


rights.declare("cases", duties=_open)


async def _between(city: City, gone: Resident, stays: Resident) -> list[people.Line]:
    """Nobody is both sides of a case, nor decides about themselves by another name."""
    between, handled = await city.cases.open_between(gone.id, stays.id), await city.cases.open_of(gone.id)
    found = [people.Line(key="people-way-cases", facts={"count": between})] if between else []
    if handled[1]:
        found.append(people.Line(key="people-way-handled", facts={"count": handled[1]}))
    return found


people.merges(in_the_way=_between)
