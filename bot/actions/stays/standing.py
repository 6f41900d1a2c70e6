"""Who may see a stay and speak in it, for whom, and who is told: asked by everything else here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.actions import aides, audit, roles
from bot.domain.homes import Guest, Hand, Host, Match, MatchId, MatchState, Mover
from bot.domain.notices import Kind
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import AreaNotYours, Role
from bot.domain.stays import KNOWN, StayGone
from storage.city import City
from storage.notices import Saying

STAFF = Mover(hand=Hand.COORDINATOR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """A request with its two sides, as somebody (``mover``) comes to it; the names all know anyway."""

    match: Match
    host: Host
    guest: Guest
    mover: Mover
    host_name: str
    guest_name: str

    @property
    def about(self) -> str:
        """What notices and the log call it."""
        return f"home:{self.match.id}"

    @property
    def two(self) -> tuple[ResidentId, ResidentId]:
        """Host and guest."""
        return self.host.resident, self.guest.resident


async def seen(city: City, who: Resident, number: int) -> Stay:
    """A stay of one's own, or of whom one helps. Raises StayGone."""
    match = await city.homes.match(MatchId(number))
    if match is None or match.state not in KNOWN:
        raise StayGone
    host, guest = await city.homes.host(match.host), await city.homes.guest(match.guest)
    assert host, guest  # noqa: S101 -- the database keeps them for as long as the request
    assert guest  # noqa: S101 -- as above
    mover = await aides.mover(city, who.id, host.resident)
    if who.id == guest.resident:
        mover = Mover(hand=Hand.GUEST)
    if mover is None:
        raise StayGone
    return await _stay(city, match, host, guest, mover)


async def kept(city: City, who: Resident, number: int) -> Stay:
    """A stay, for who looks after homes there. Raises StayGone, AreaNotYours."""
    match = await city.homes.match(MatchId(number))
    if match is None:
        raise StayGone
    if not await roles.may(city, who.id, Role.COORDINATOR, match.area):
        raise AreaNotYours
    return await whole(city, match, STAFF)


async def whole(city: City, match: Match, mover: Mover) -> Stay:
    """The request with its two sides."""
    host, guest = await city.homes.host(match.host), await city.homes.guest(match.guest)
    assert host, guest  # noqa: S101 -- the database keeps them for as long as the request
    assert guest  # noqa: S101 -- as above
    return await _stay(city, match, host, guest, mover)


async def _stay(city: City, match: Match, host: Host, guest: Guest, mover: Mover) -> Stay:
    names = [await city.residents.resident(one) for one in (host.resident, guest.resident)]
    host_name, guest_name = (person.name if person else "" for person in names)
    return Stay(match=match, host=host, guest=guest, mover=mover, host_name=host_name, guest_name=guest_name)


async def of(city: City, who: Resident) -> list[Match]:
    """The stays of somebody, and of those whom they help, newest first."""
    seniors = [who.id, *(one.senior for one in await city.aides.by(who.id))]
    found: dict[int, Match] = {}
    for senior in seniors:
        if host := await city.homes.host_of(senior):
            found |= {match.id: match for match in await city.homes.of_host(host.id)}
    if guest := await city.homes.guest_of(who.id):
        found |= {match.id: match for match in await city.homes.of_guest(guest.id)}
    return [found[number] for number in sorted(found, reverse=True) if found[number].state in KNOWN]


def place_of(stay: Stay) -> Saying | None:
    """Where they meet, to be told; of meetings that were planned long ago nobody knows."""
    return Saying("stays-place", {"place": stay.match.place}) if stay.match.place else None


async def tell_both(
    city: City,
    stay: Stay,
    key: str,
    facts: Mapping[str, object],
    *,
    due: datetime | None = None,
    kind: Kind = Kind.NEWS,
    until: datetime | None = None,
) -> None:
    """Host and guest, each with the other's name; her helpers hear what she hears."""
    host, guest = stay.two
    told = {"about": stay.about, "due": due, "kind": kind, "until": until}
    await aides.tell(city, host, key, {"name": stay.guest_name, **facts}, **told)  # type: ignore[arg-type]
    await city.tell(guest, key, {"name": stay.host_name, **facts}, **told)  # type: ignore[arg-type]


async def tell_staff(
    city: City, stay: Stay, key: str, facts: Mapping[str, object], *, kind: Kind = Kind.NEWS
) -> None:
    """The coordinators there; where there is none, the admins."""
    for person in await staff_of(city, stay.match, Role.COORDINATOR):
        await city.tell(
            person,
            key,
            {"host": stay.host_name, "guest": stay.guest_name, **facts},
            about=stay.about,
            kind=kind,
        )


async def staff_of(city: City, match: Match, *enough: Role) -> list[ResidentId]:
    """Who holds one of these roles there; where nobody does, the admins."""
    there = {who for role in enough for who in await roles.holders(city, role, match.area)}
    return sorted(there or await roles.holders(city, Role.ADMIN, match.area))


async def noted(city: City, who: Resident, stay: Stay) -> None:
    """What a helper did is in the log as hers for the senior, who is told of it."""
    if stay.mover.hand is not Hand.HELPER:
        return
    told = {"area": stay.match.area, "whom": stay.host.resident, "behalf": stay.host.resident}
    await audit.note(city, who.id, "stay-helped", about=stay.about, **told)  # type: ignore[arg-type]
    await city.tell(stay.host.resident, "stays-notice-helped", {"name": who.name}, about=stay.about)


def live(state: MatchState) -> bool:
    """Whether something can still be done with it by either side."""
    return state in KNOWN - {MatchState.STOPPED, MatchState.ENDED}
