"""What cases tell of a person, for those who look after people."""

from __future__ import annotations

from bot.actions import people
from bot.domain.residents import Resident
from storage.city import City


async def _history(city: City, person: Resident) -> list[people.Line]:
    is_open, ever = await city.people.cases_of(person.id)
    return [people.Line(key="people-cases", facts={"open": is_open, "all": ever})] if ever else []


people.declare("cases", _history)
