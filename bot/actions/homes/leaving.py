"""Who leaves offers and looks for nothing any more, and nobody waits for their answer."""

from __future__ import annotations

from bot.actions import rights
from bot.actions.homes.requests import about, move, tell_over
from bot.actions.homes.standing import GUEST, SENIOR, STAFF, sides, tell_staff
from bot.domain.homes import (
    TOGETHER,
    Guest,
    GuestState,
    Host,
    HostState,
    Match,
    MatchState,
    guest_led,
    host_led,
    possible,
)
from bot.domain.residents import Resident
from bot.domain.rights import Duty
from storage.city import City

UNREAD = frozenset({MatchState.SENT, MatchState.SCREENED})
"""The host has not heard of it."""


async def _duties(city: City, who: Resident) -> list[Duty]:
    """Whoever lives with somebody tells a coordinator first."""
    return [Duty(key="home")] if any(match.state in TOGETHER for match in await _own(city, who)) else []


async def _left(city: City, who: Resident) -> None:
    host, guest = await city.homes.host_of(who.id), await city.homes.guest_of(who.id)
    if host:
        await close(city, host)
        if host.state is not HostState.HOSTING:
            await city.homes.save_host(host_led(host, "leave", SENIOR, now=city.now))
    if guest:
        await unask(city, guest)
    if guest and guest.state is not GuestState.PLACED:
        await city.homes.save_guest(guest_led(guest, "leave", GUEST, now=city.now))


async def unask(city: City, guest: Guest) -> None:
    """A guest asks nobody any more: whoever heard of it hears that it is over."""
    for match in await city.homes.of_guest(guest.id):
        if "withdraw" in possible(match, GUEST):
            after = await move(city, match, "withdraw", GUEST)
            await tell_staff(city, match.area, "homes-notice-gone", {}, about(after))
            await tell_over(city, match)


async def close(city: City, host: Host) -> None:
    """Nobody waits for the answer of a host who does not want any more; guests hear that it was not to be."""
    for match in await city.homes.of_host(host.id):
        mover, step = (STAFF, "decline") if match.state in UNREAD else (SENIOR, "no")
        if step in possible(match, mover):
            after = await move(city, match, step, mover)
            _, guest = await sides(city, after)
            await city.tell(guest.resident, "homes-notice-guest-no", {}, about=about(after))


async def _own(city: City, who: Resident) -> list[Match]:
    host, guest = await city.homes.host_of(who.id), await city.homes.guest_of(who.id)
    of_host = await city.homes.of_host(host.id) if host else ()
    of_guest = await city.homes.of_guest(guest.id) if guest else ()
    return [*of_host, *of_guest]


rights.declare("homes", duties=_duties, leave=_left)
