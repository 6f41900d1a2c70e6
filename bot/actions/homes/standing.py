"""Who may see and do what with shared homes, and who is told: asked by everything else here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from bot.actions import roles
from bot.domain.areas import AreaId
from bot.domain.homes import (
    Guest,
    GuestGone,
    GuestId,
    Hand,
    Host,
    HostGone,
    HostId,
    Match,
    MatchGone,
    MatchId,
    Mover,
)
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import AreaNotYours, Role
from storage.city import City

Record = TypeVar("Record", Host, Guest, Match)

STAFF, TIME = Mover(hand=Hand.COORDINATOR), Mover(hand=Hand.TIME)
SENIOR, GUEST = Mover(hand=Hand.SENIOR), Mover(hand=Hand.GUEST)


async def may(city: City, who: Resident, area: AreaId) -> None:
    """Whether somebody looks after homes there. Raises AreaNotYours."""
    if not await roles.may(city, who.id, Role.COORDINATOR, area):
        raise AreaNotYours


async def kept_host(city: City, who: Resident, number: HostId) -> Host:
    """A host, for who looks after homes there. Raises HostGone, AreaNotYours."""
    return await _kept(city, who, await city.homes.host(number), HostGone)


async def kept_guest(city: City, who: Resident, number: GuestId) -> Guest:
    """A guest, for who looks after homes there. Raises GuestGone, AreaNotYours."""
    return await _kept(city, who, await city.homes.guest(number), GuestGone)


async def kept_match(city: City, who: Resident, number: MatchId) -> Match:
    """A request, for who looks after homes there. Raises MatchGone, AreaNotYours."""
    return await _kept(city, who, await city.homes.match(number), MatchGone)


async def _kept(city: City, who: Resident, found: Record | None, gone: type[Refusal]) -> Record:
    if found is None:
        raise gone
    await may(city, who, found.area)
    return found


async def sides(city: City, match: Match) -> tuple[Host, Guest]:
    """The two of a request."""
    host, guest = await city.homes.host(match.host), await city.homes.guest(match.guest)
    assert host, guest  # noqa: S101 -- the database keeps them for as long as the request
    assert guest  # noqa: S101 -- as above
    return host, guest


async def name_of(city: City, who: ResidentId | None) -> str:
    """What somebody calls themselves."""
    person = await city.residents.resident(who) if who else None
    return person.name if person else ""


async def plainly(city: City, who: Resident, host: Host) -> bool:
    """Whether who speaks, or the host for whom a helper speaks, reads in plain mode."""
    if who.easy or who.id == host.resident:
        return who.easy
    senior = await city.residents.resident(host.resident)
    return bool(senior and senior.easy)


async def tell_staff(city: City, area: AreaId, key: str, facts: Mapping[str, object], about: str) -> None:
    """Whoever looks after homes there is told; where nobody does, the admins are."""
    staff = await roles.holders(city, Role.COORDINATOR, area) or await roles.holders(city, Role.ADMIN, area)
    for person in staff:
        await city.tell(person, key, facts, about=about)
