"""A relative tells of somebody with a spare room; a coordinator asks her, and hears her own yes or no."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.actions import audit, people, rights, roles
from bot.actions.homes import hosting
from bot.domain import kin, settings
from bot.domain.areas import AreaId
from bot.domain.homes import Came, HomesRules, Host
from bot.domain.kin import Kin, KinGone, KinId, KinRules
from bot.domain.residents import Resident
from bot.domain.roles import AreaNotYours, Role
from storage.city import City

settings.declare(KinRules, limits={"most": (1, 10), "days": (1, 180)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a relative says of her; ``address`` and ``phone`` are sealed already."""

    area: AreaId
    name: str
    birth_year: int
    room: str
    address: str
    phone: str


async def tell(city: City, who: Resident, given: Told) -> Kin:
    """Whoever looks after homes there is to telephone her. Raises TooManyKin, HostTooYoung."""
    made = kin.told(
        Kin(
            by=who.id,
            area=given.area,
            name=given.name,
            birth_year=given.birth_year,
            room=given.room,
            address=given.address,
            phone=given.phone,
            since=city.now,
        ),
        open_now=await city.kin.open_of(who.id),
        rules=city.rules(KinRules, given.area),
        homes=city.rules(HomesRules, given.area),
        today=city.now.astimezone(city.zone).date(),
    )
    kept = await city.kin.add(made)
    staff = await roles.holders(city, Role.COORDINATOR, kept.area)
    for person in staff or await roles.holders(city, Role.ADMIN, kept.area):
        await city.tell(person, "kin-notice-told", {"name": kept.name, "by": who.name}, about=_about(kept))
    return kept


async def waiting(city: City, who: Resident, *, most: int, skip: int = 0) -> tuple[Kin, ...]:
    """Whom to ask where one looks after homes, the longest waiting first."""
    return await city.kin.at(await roles.looked_after(city, who.id, Role.COORDINATOR), most=most, skip=skip)


async def seen(city: City, who: Resident, number: KinId) -> Kin:
    """One of them, for who looks after homes there. Raises KinGone, KinOwn, AreaNotYours."""
    found = await city.kin.one(number)
    if found and not await roles.may(city, who.id, Role.COORDINATOR, found.area):
        raise AreaNotYours
    return kin.heard(found, by=who.id)


async def phone(city: City, who: Resident, number: KinId) -> tuple[Kin, str]:
    """Where to telephone; that it was read is noted. Raises as ``seen``, VaultLocked."""
    found = await seen(city, who, number)
    await audit.note(city, who.id, "kin-phone-read", area=found.area, whom=found.by, about=_about(found))
    return found, city.vault.opened(found.phone)


async def agrees(city: City, who: Resident, number: KinId) -> Host:
    """She has said yes herself: now she is a host, for whom the coordinator acts. Raises as ``seen``."""
    found = await _asked(city, who, number)
    ward = await people.bring(city, who, name=found.name, area=found.area, birth_year=found.birth_year)
    given = hosting.Offer(
        area=found.area,
        room=found.room,
        address=found.address,
        phone=found.phone,
        birth_year=found.birth_year,
        came=Came.RELATIVE,
    )
    host = await hosting.offer(city, ward, given, by=who.id)
    await city.tell(found.by, "kin-notice-yes", {"name": found.name}, about=_about(found))
    return host


async def declines(city: City, who: Resident, number: KinId) -> Kin:
    """She would rather not, and what was told of her is gone. Raises as ``seen``."""
    found = await _asked(city, who, number)
    await audit.note(city, who.id, "kin-no", area=found.area, whom=found.by, about=_about(found))
    await city.tell(found.by, "kin-notice-no", {}, about=_about(found))
    return found


async def _asked(city: City, who: Resident, number: KinId) -> Kin:
    """What was told of her goes with her answer, once."""
    found = await seen(city, who, number)
    if not await city.kin.asked(found.id):
        raise KinGone
    return found


def _about(one: Kin) -> str:
    return f"kin:{one.id}"


async def _forget(city: City, before: datetime) -> None:
    await city.kin.forget(before)


rights.keep("kin", lambda city: city.rules(KinRules, None).days, _forget)
