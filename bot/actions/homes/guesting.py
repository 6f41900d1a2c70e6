"""Guests: who looks for a room, whose papers were seen, and which homes are open to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.actions import audit, residents, roles
from bot.actions.homes.standing import STAFF, TIME, kept_guest, tell_staff
from bot.domain.areas import AreaId
from bot.domain.homes import (
    Guest,
    GuestGone,
    GuestId,
    GuestState,
    HomesRules,
    Host,
    HostGone,
    HostId,
    HostState,
    NotVerified,
    Paper,
    Seen,
    applied,
    guest_led,
    is_trusted,
    saw,
    suits,
)
from bot.domain.residents import Resident, Tick
from bot.domain.roles import Role
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What somebody says who looks for a room; ``phone`` is sealed already."""

    area: AreaId
    school: str
    birth_year: int
    gender: str
    about: str
    languages: tuple[str, ...]
    begins: date
    ends: date
    phone: str


async def apply(city: City, who: Resident, given: Search) -> Guest:
    """Somebody looks for a room; who looks after homes there is told.

    Raises GuestThere, GuestTooYoung, StayPast, StayTooShort.
    """
    guest = Guest(
        resident=who.id,
        area=given.area,
        school=given.school,
        birth_year=given.birth_year,
        gender=given.gender,
        about=given.about,
        languages=given.languages,
        begins=given.begins,
        ends=given.ends,
        phone=given.phone,
        since=city.now,
        moved=city.now,
    )
    has_one, rules = await city.homes.guest_of(who.id) is not None, city.rules(HomesRules, given.area)
    fit = applied(guest, has_one=has_one, rules=rules, today=_today(city))
    await residents.consent(city, who, Tick.HOMESTAY)
    kept = await city.homes.open_guest(fit)
    await tell_staff(city, kept.area, "homes-notice-guest", {"name": who.name}, _about(kept))
    return kept


async def searching(city: City, who: Resident) -> Guest | None:
    """What somebody looks for."""
    return await city.homes.guest_of(who.id)


async def found(city: City, who: Resident, area: AreaId, language: str = "") -> tuple[Host, ...]:
    """The homes at ``area`` that are open in one's days, where ``language`` is spoken (none: any).

    Raises GuestGone, NotVerified.
    """
    guest = await trusted(city, who)
    free = await city.homes.free([area], guest.begins, guest.ends, most=100)
    wanted = [language] if language else []
    fit = [host for host in free if suits(host, begins=guest.begins, ends=guest.ends, languages=wanted)]
    return tuple([host for host in fit if not await _is_shut(city, guest, host)])


async def seen(city: City, who: Resident, number: HostId) -> Host:
    """A home as its guests may know it. Raises GuestGone, NotVerified, HostGone."""
    guest, host = await trusted(city, who), await city.homes.host(number)
    if host is None or host.state is not HostState.LISTED or await _is_shut(city, guest, host):
        raise HostGone
    return host


async def trusted(city: City, who: Resident) -> Guest:
    """One's own search, with all papers seen. Raises GuestGone, NotVerified."""
    guest = await _mine(city, who)
    if not is_trusted(guest, _today(city)):
        raise NotVerified
    return guest


async def guests(
    city: City, who: Resident, states: Sequence[GuestState], *, most: int, skip: int = 0
) -> tuple[Guest, ...]:
    """The guests wherever ``who`` looks after homes."""
    roots = await roles.looked_after(city, who.id, Role.COORDINATOR)
    return await city.homes.guests_at(roots, states, most=most, skip=skip)


async def papers(city: City, who: Resident, number: GuestId) -> tuple[Guest, tuple[Seen, ...]]:
    """A guest with what was seen of them. Raises GuestGone, AreaNotYours."""
    guest = await kept_guest(city, who, number)
    return guest, await city.homes.papers(guest.id)


async def see(city: City, who: Resident, number: GuestId, paper: Paper) -> Guest:
    """A paper was looked at, and given back: it holds for a semester. The guest hears once all are there.

    Raises GuestGone, AreaNotYours, HomeStepImpossible.
    """
    guest, known = await papers(city, who, number)
    expires = _today(city) + timedelta(days=city.rules(HomesRules, guest.area).papers_days)
    before = next((each for each in known if each.paper is paper), None)
    if before:
        held = replace(before, by=who.id, seen=city.now, expires=expires)
    else:
        held = Seen(guest=guest.id, paper=paper, by=who.id, seen=city.now, expires=expires)
    now_known = [*(each for each in known if each.paper is not paper), held]
    after = saw(guest, now_known, STAFF, now=city.now, today=_today(city))
    await city.homes.see(held)
    kept = await city.homes.save_guest(after)
    await audit.note(
        city, who.id, "paper-seen", area=kept.area, whom=kept.resident, about=_about(kept), words=paper
    )
    if kept.verified and kept.state is not guest.state:
        await city.tell(kept.resident, "homes-notice-verified", {"until": kept.verified}, about=_about(kept))
    return kept


async def refuse(city: City, who: Resident, number: GuestId, why: str) -> Guest:
    """Not here, for a reason that the guest reads. Raises GuestGone, AreaNotYours, HomeStepImpossible."""
    guest = await kept_guest(city, who, number)
    kept = await city.homes.save_guest(guest_led(guest, "refuse", STAFF, now=city.now))
    await audit.note(
        city, who.id, "guest-refused", area=kept.area, whom=kept.resident, about=_about(kept), words=why
    )
    await city.tell(kept.resident, "homes-notice-refused", {"why": why}, about=_about(kept))
    return kept


async def private(city: City, who: Resident, number: GuestId) -> tuple[Guest, str]:
    """A guest with their telephone; that it was read is noted.

    Raises GuestGone, AreaNotYours, VaultLocked.
    """
    guest = await kept_guest(city, who, number)
    phone = city.vault.opened(guest.phone)
    await audit.note(
        city, who.id, "guest-phone-read", area=guest.area, whom=guest.resident, about=_about(guest)
    )
    return guest, phone


async def lapse(city: City) -> None:
    """Whose papers have run out shows them again before the search goes on."""
    for guest in await city.homes.lapsed(_today(city)):
        async with city.apart(_about(guest)):
            kept = await city.homes.save_guest(guest_led(guest, "lapse", TIME, now=city.now))
            await city.tell(kept.resident, "homes-notice-lapsed", {}, about=_about(kept))
            await tell_staff(city, kept.area, "homes-notice-papers", {}, _about(kept))


async def _mine(city: City, who: Resident) -> Guest:
    guest = await city.homes.guest_of(who.id)
    if guest is None:
        raise GuestGone
    return guest


async def _is_shut(city: City, guest: Guest, host: Host) -> bool:
    """Whether one of the two wants nothing to do with the other; nobody is told which."""
    return host.resident == guest.resident or await city.contact.are_apart(guest.resident, host.resident)


def _today(city: City) -> date:
    return city.now.astimezone(city.zone).date()


def _about(guest: Guest) -> str:
    return f"guest:{guest.id}"
