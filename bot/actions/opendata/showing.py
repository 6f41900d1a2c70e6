"""What of the rooms came from public lists, and where those say so themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.actions import roles
from bot.domain import opendata
from bot.domain.opendata import Listed, Source
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.domain.rooms import Room, RoomId
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """How many services are known of in somebody's areas, and the rooms that rest since theirs are gone."""

    services: int
    rooms: int
    resting: Sequence[tuple[Room, Listed]]


async def brought(city: City, who: Resident) -> Brought:
    """What came in from them, where somebody looks after rooms; what went last is first."""
    there: dict[str, Listed] = {}
    for area in await roles.looked_after(city, who.id, Role.MANAGER):
        there |= {each.code: each for each in await city.opendata.inside(area)}
    alive = {each.room for each in there.values() if each.gone is None}
    gone = {each.room: each for each in there.values() if each.room not in alive}
    rooms = await city.rooms.these(gone)
    resting = [(rooms[number], each) for number, each in gone.items() if number in rooms]
    resting.sort(key=lambda each: (each[1].gone or city.now, each[0].id), reverse=True)
    return Brought(services=len(there), rooms=len({each.room for each in there.values()}), resting=resting)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The list a room came from, where the source tells of it itself, and the day of which it tells."""

    source: Source
    link: str
    as_of: date | None


async def origin(city: City, number: RoomId) -> Origin | None:
    """Where a room came from; nothing where people here opened it, or nothing can be said of it."""
    there = [each for each in await city.opendata.of([number]) if each.gone is None]
    for each in there:
        said = opendata.read(each.source, each.row)
        if said.link or said.as_of:
            return Origin(source=each.source, link=said.link, as_of=said.as_of)
    return None
