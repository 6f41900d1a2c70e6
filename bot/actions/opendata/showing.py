"""What of the rooms came from the reservation service, and where it says so itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions import roles
from bot.domain.opendata import Listed
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
    """What came in from the service, where somebody looks after rooms; what went last is first."""
    there: dict[str, Listed] = {}
    for area in await roles.looked_after(city, who.id, Role.MANAGER):
        there |= {each.code: each for each in await city.opendata.inside(area)}
    alive = {each.room for each in there.values() if each.gone is None}
    gone = {each.room: each for each in there.values() if each.room not in alive}
    rooms = await city.rooms.these(gone)
    resting = [(rooms[number], each) for number, each in gone.items() if number in rooms]
    resting.sort(key=lambda each: (each[1].gone or city.now, each[0].id), reverse=True)
    return Brought(services=len(there), rooms=len({each.room for each in there.values()}), resting=resting)


async def source(city: City, number: RoomId) -> str | None:
    """Where the source itself tells of a room; nothing of one that did not come from there."""
    there = [each for each in await city.opendata.of([number]) if each.gone is None]
    links = [
        link for each in there if (link := each.row.get("link")) and link.startswith(("http://", "https://"))
    ]
    return links[0] if links else None
