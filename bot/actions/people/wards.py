"""People without the messenger: brought by somebody who acts in their name and passes on news."""

from __future__ import annotations

import secrets
from datetime import timedelta

from bot.actions import audit, residents, roles
from bot.actions.people.knowing import CARERS, may, noting
from bot.domain.areas import AreaId
from bot.domain.people import WARD_LEAST, NoWard, PeopleRules, Ward
from bot.domain.residents import Resident, ResidentId, Tick
from bot.domain.roles import AreaNotYours, Role
from storage.city import City


async def bring(city: City, who: Resident, *, name: str, area: AreaId, birth_year: int | None) -> Resident:
    """Somebody without the messenger joins, having agreed face to face. Raises AreaNotYours."""
    if not any([await roles.may(city, who.id, role, area) for role in CARERS]):
        raise AreaNotYours
    number = ResidentId(WARD_LEAST + secrets.randbelow(WARD_LEAST))
    ward = await residents.join(
        city, number, name=name, locale="ko", area=area, ticks=(Tick.SERVICE,), birth_year=birth_year
    )
    await city.people.keep(Ward(id=number, by=who.id, since=city.now))
    await city.turns.enrol(number, ward.locale, city.now)
    await audit.note(city, who.id, "ward-brought", area=area, whom=number, behalf=number)
    return ward


async def act_for(city: City, who: Resident, number: ResidentId) -> Resident:
    """From now on ``who`` acts in that one's name, for a while. Raises PersonGone, NoWard."""
    ward = await noting(city, who, number)
    if await city.people.ward(number) is None:
        raise NoWard
    minutes = city.rules(PeopleRules, ward.area).behalf_minutes
    await city.people.act(who.id, number, city.now + timedelta(minutes=minutes))
    await audit.note(city, who.id, "behalf-begun", area=ward.area, whom=number, behalf=number)
    return ward


async def acted(city: City, who: int, number: ResidentId, what: str) -> None:
    """Something was said or pressed in that one's name."""
    await audit.note(city, ResidentId(who), "behalf-acted", behalf=number, words=what)


async def act_for_oneself(city: City, who: int) -> None:
    """In one's own name again."""
    await city.people.rest(who)


async def carer(city: City, number: ResidentId) -> tuple[Resident, Resident]:
    """The ward, and who is told in their place: who brought them or, gone from there, whoever cares now."""
    ward, known = await city.residents.resident(number), await city.people.ward(number)
    assert ward, known  # noqa: S101 -- only residents are told anything
    for each in [known.by if known else None, *await _others(city, ward)]:
        person = await city.residents.resident(each) if each else None
        if person and await may(city, person, ward):
            return ward, person
    person = await city.residents.resident(known.by) if known else None
    assert person  # noqa: S101 -- who brought somebody is a resident
    return ward, person


async def _others(city: City, ward: Resident) -> list[ResidentId]:
    there = [await roles.holders(city, role, ward.area) for role in (*CARERS, Role.ADMIN)]
    return [who for them in there for who in them]
