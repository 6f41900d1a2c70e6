"""What is known of somebody, for those who look after people where that one lives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions import audit, roles
from bot.actions.people.declared import HISTORIES, Line
from bot.domain.areas import AreaId
from bot.domain.cases import Look
from bot.domain.people import Note, PersonGone, Tombstone
from bot.domain.residents import Consent, Resident, ResidentId
from bot.domain.roles import Grant, Role
from storage.city import City

CARERS = (Role.COORDINATOR, Role.MODERATOR)
"""Who looks after people; admins may too."""

SHOWN = 5
"""Notes on a card, newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A person's card; each note comes with the name of who wrote it."""

    person: Resident
    consents: Sequence[Consent]
    roles: Sequence[Grant]
    lines: Sequence[Line]
    earlier: Sequence[Tombstone]
    notes: Sequence[tuple[Note, str]]


async def roots(city: City, who: Resident) -> list[AreaId]:
    """The areas at which somebody looks after people."""
    there = [area for role in CARERS for area in await roles.looked_after(city, who.id, role)]
    return list(dict.fromkeys(there))


async def may(city: City, who: Resident, person: Resident) -> bool:
    """Whether somebody looks after people where ``person`` lives."""
    for role in CARERS:
        if await roles.may(city, who.id, role, person.area):
            return True
    return False


async def noting(city: City, who: Resident, number: ResidentId) -> Resident:
    """The person, for who looks after people there; of a record that became another's, who that is now.

    Raises PersonGone.
    """
    person = await city.residents.resident(number)
    if person is None and (now := await city.people.now_called(number)):
        person = await city.residents.resident(now)
    if person is None or not await may(city, who, person):
        raise PersonGone
    return person


async def known(city: City, who: Resident, number: ResidentId) -> Known:
    """The card; that it was read is remembered. Raises PersonGone."""
    person = await noting(city, who, number)
    number = person.id
    await city.cases.looked(Look(who=who.id, whom=number, why="card", at=city.now))
    written = await city.people.notes(number, most=SHOWN)
    return Known(
        person=person,
        consents=await city.residents.consents(number),
        roles=await city.roles.of(number),
        lines=[line for history in HISTORIES.values() for line in await history(city, person)],
        earlier=await city.people.earlier(number),
        notes=[(each, await _name(city, each.by)) for each in written],
    )


async def note(city: City, who: Resident, number: ResidentId, text: str) -> Note:
    """One more note about somebody. Raises PersonGone."""
    person = await noting(city, who, number)
    kept = await city.people.note(Note(whom=person.id, by=who.id, at=city.now, text=text))
    about = f"person:{person.id}"
    await audit.note(city, who.id, "note-added", area=person.area, whom=person.id, about=about)
    return kept


async def _name(city: City, who: ResidentId) -> str:
    person = await city.residents.resident(who)
    return person.name if person else ""
