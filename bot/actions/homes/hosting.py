"""Hosts: a home offered, visited, described, listed, and taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.actions import audit, residents, roles
from bot.actions.homes.leaving import close
from bot.actions.homes.standing import SENIOR, STAFF, kept_host, may, name_of, tell_staff
from bot.domain.areas import AreaId
from bot.domain.homes import (
    Came,
    HomesRules,
    Host,
    HostGone,
    HostId,
    HostState,
    ProfileOpen,
    RentLevelUnknown,
    fair,
    host_led,
    is_described,
    offered,
    rent_most,
)
from bot.domain.residents import Resident, ResidentId, Tick
from bot.domain.roles import Role
from storage.city import City
from storage.notices import Saying


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What somebody says who offers a home; ``address`` and ``phone`` are sealed already."""

    area: AreaId
    room: str
    address: str
    phone: str
    birth_year: int
    came: Came = Came.SELF


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a guest may know of a home, as a coordinator has heard and seen it."""

    house: str
    habits: str
    languages: tuple[str, ...]
    rent: int
    chores: tuple[str, ...]
    hours: int
    begins: date
    ends: date | None = None


async def offer(city: City, who: Resident, given: Offer, *, by: ResidentId | None = None) -> Host:
    """A home offered; ``by`` entered it in their name. Who looks after homes there is told.

    Raises HostThere, HostTooYoung.
    """
    rules, today = city.rules(HomesRules, given.area), city.now.astimezone(city.zone).date()
    host = Host(
        resident=who.id,
        area=given.area,
        came=given.came if given.came is Came.RELATIVE or not by else Came.PHONE,
        by=by,
        coordinator=by,
        room=given.room,
        rent=0,
        begins=today,
        address=given.address,
        phone=given.phone,
        since=city.now,
        moved=city.now,
    )
    has_one = await city.homes.host_of(who.id) is not None
    level = await _level(city, given.area)
    fit = offered(host, born=given.birth_year, has_one=has_one, level=level, rules=rules, today=today)
    if who.birth_year is None:
        who = await residents.change(city, who, birth_year=given.birth_year)
    await residents.consent(city, who, Tick.HOMESTAY)
    kept = await city.homes.open_host(fit)
    if by:
        await audit.note(
            city, by, "home-offered", area=kept.area, whom=who.id, behalf=who.id, about=_about(kept)
        )
    await tell_staff(city, kept.area, "homes-notice-host", {"name": who.name}, _about(kept))
    return kept


async def mine(city: City, who: Resident) -> Host | None:
    """The home that somebody offers."""
    return await city.homes.host_of(who.id)


async def moved(city: City, who: Resident, step: str) -> Host:
    """The host pauses, goes on, or does not want to any more. Raises HostGone, HomeStepImpossible."""
    host = await city.homes.host_of(who.id)
    if host is None:
        raise HostGone
    kept = await city.homes.save_host(host_led(host, step, SENIOR, now=city.now))
    if step == "leave":
        await close(city, kept)
    facts = {"name": who.name, "state": Saying(f"host-state-{kept.state}")}
    await tell_staff(city, kept.area, "homes-notice-host-moved", facts, _about(kept))
    return kept


async def hosts(
    city: City, who: Resident, states: Sequence[HostState], *, most: int, skip: int = 0
) -> tuple[Host, ...]:
    """The hosts wherever ``who`` looks after homes."""
    roots = await roles.looked_after(city, who.id, Role.COORDINATOR)
    return await city.homes.hosts_at(roots, states, most=most, skip=skip)


async def seen(city: City, who: Resident, number: HostId) -> Host:
    """A host, for who looks after homes there. Raises HostGone, AreaNotYours."""
    return await kept_host(city, who, number)


async def led(city: City, who: Resident, number: HostId, step: str, *, works: str = "") -> Host:
    """A coordinator's step with a host; ``works``: what has to be done in the room first.

    Raises HostGone, AreaNotYours, HomeStepNotYours, HomeStepImpossible, ProfileOpen, RentLevelUnknown.
    """
    host = await kept_host(city, who, number)
    if step == "list":
        await _may_list(city, host)
    changes = {"works": works} if step == "work" else {}
    after = host_led(host, step, STAFF, now=city.now, coordinator=host.coordinator or who.id, **changes)
    return await _kept(city, who, after, step, works)


async def plan_visit(city: City, who: Resident, number: HostId, at: datetime) -> Host:
    """A coordinator comes to see the room; the host is told when. Raises as led."""
    host = await kept_host(city, who, number)
    after = host_led(host, "plan", STAFF, now=city.now, coordinator=who.id, visit=at)
    facts = {"coordinator": who.name, "at": at}
    await city.tell(host.resident, "homes-notice-visit", facts, about=_about(host))
    return await _kept(city, who, after, "plan", "")


async def describe(city: City, who: Resident, number: HostId, profile: Profile) -> Host:
    """What is told of a home. Raises HostGone, AreaNotYours, RentLevelUnknown, RentTooHigh, HoursTooMany."""
    host = await kept_host(city, who, number)
    level = await _level(city, host.area)
    if level is None:
        raise RentLevelUnknown
    described = replace(
        host,
        house=profile.house,
        habits=profile.habits,
        languages=profile.languages,
        rent=profile.rent,
        chores=profile.chores,
        hours=profile.hours,
        begins=profile.begins,
        ends=profile.ends,
        moved=city.now,
    )
    return await _kept(
        city, who, fair(described, level=level, rules=city.rules(HomesRules, host.area)), "described", ""
    )


async def private(city: City, who: Resident, number: HostId) -> tuple[Host, str, str]:
    """A host with address and phone, for who has to go there or call; that it was read is noted.

    Raises HostGone, AreaNotYours, VaultLocked.
    """
    host = await kept_host(city, who, number)
    address, phone = city.vault.opened(host.address), city.vault.opened(host.phone)
    await audit.note(
        city, who.id, "home-address-read", area=host.area, whom=host.resident, about=_about(host)
    )
    return host, address, phone


async def set_level(city: City, who: Resident, area: AreaId, level: int) -> int:
    """What a room usually costs a month around there; the highest rent now. Raises AreaNotYours."""
    await may(city, who, area)
    await city.homes.set_level(area, level, who.id, city.now)
    await audit.note(city, who.id, "rent-level-set", area=area, words=str(level))
    return rent_most(level, city.rules(HomesRules, area))


async def host_name(city: City, host: Host) -> str:
    """What a host calls themselves."""
    return await name_of(city, host.resident)


async def _level(city: City, area: AreaId) -> int | None:
    return await city.homes.level([each.id for each in city.home(area)])


async def _may_list(city: City, host: Host) -> None:
    if not is_described(host):
        raise ProfileOpen
    level = await _level(city, host.area)
    if level is None:
        raise RentLevelUnknown
    fair(host, level=level, rules=city.rules(HomesRules, host.area))


async def _kept(city: City, who: Resident, host: Host, deed: str, words: str) -> Host:
    kept = await city.homes.save_host(host)
    whom, about = kept.resident, _about(kept)
    await audit.note(city, who.id, f"host-{deed}", area=kept.area, whom=whom, about=about, words=words)
    return kept


def _about(host: Host) -> str:
    return f"host:{host.id}"
