"""Finding somebody: by name, by initials, by the number of a case or of the person."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.people.knowing import may, roots
from bot.domain.areas import AreaId
from bot.domain.cases import Look
from bot.domain.residents import Resident, ResidentId
from storage.city import City

_CASE_LENGTH = 6
_NUMBER_LONGEST = 19


async def find(city: City, who: Resident, typed: str, *, most: int, skip: int = 0) -> Sequence[Resident]:
    """Those whom ``typed`` fits, where ``who`` looks after people; that they were seen is remembered."""
    there = await roots(city, who)
    found = await _numbered(city, who, typed) or await _of_case(city, typed, there)
    if not found:
        found = await city.people.named(typed, there, most=most, skip=skip)
    for person in found[: most - 1]:
        await city.cases.looked(Look(who=who.id, whom=person.id, why="find", at=city.now))
    return found


async def _numbered(city: City, who: Resident, typed: str) -> Sequence[Resident]:
    number = typed.removeprefix("#")
    if not number.isdecimal() or len(number) > _NUMBER_LONGEST:
        return ()
    if int(number) >= 2**63:
        return ()
    person = await city.residents.resident(ResidentId(int(number)))
    if person is None and (now := await city.people.now_called(int(number))):
        person = await city.residents.resident(now)
    return (person,) if person and await may(city, who, person) else ()


async def _of_case(city: City, typed: str, there: Sequence[AreaId]) -> Sequence[Resident]:
    if len(typed) != _CASE_LENGTH or not typed.isascii():
        return ()
    numbers = await city.people.of_case(typed.upper(), there)
    them = [await city.residents.resident(number) for number in numbers]
    return [person for person in them if person]
