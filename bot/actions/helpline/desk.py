"""What helpers see: who waits where they look after people, and what was said; each look is remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions import roles
from bot.actions.helpline.queue import HELPERS, about, known
from bot.domain.areas import AreaId
from bot.domain.cases import Look
from bot.domain.helpline import Call, CallId, Line
from bot.domain.residents import Resident
from bot.domain.roles import AreaNotYours
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A call as a helper sees it: with the names that are needed, and all that was said."""

    call: Call
    asker: Resident | None
    helper: Resident | None
    lines: Sequence[Line]


async def check(city: City, who: Resident, call: Call) -> None:
    """Whether somebody may see to a call. Raises AreaNotYours."""
    for role in HELPERS:
        if await roles.may(city, who.id, role, call.area):
            return
    raise AreaNotYours


async def queue(city: City, who: Resident, *, most: int, skip: int = 0) -> tuple[Call, ...]:
    """The calls that are not over where somebody helps: those who wait first."""
    return await city.helpline.queue(await _roots(city, who), most=most, skip=skip)


async def past(city: City, who: Resident, *, most: int, skip: int = 0) -> tuple[Call, ...]:
    """The talks of the last weeks there, newest first."""
    return await city.helpline.past(await _roots(city, who), most=most, skip=skip)


async def seen(city: City, who: Resident, number: CallId) -> Seen:
    """The call with its names; that they were read is remembered. Raises CallGone, AreaNotYours."""
    call = await known(city, number)
    await check(city, who, call)
    await city.cases.looked(Look(who=who.id, whom=call.by, why=about(call), at=city.now))
    return Seen(
        call=call,
        asker=await city.residents.resident(call.by),
        helper=await city.residents.resident(call.helper) if call.helper else None,
        lines=await city.helpline.lines(number),
    )


async def _roots(city: City, who: Resident) -> list[AreaId]:
    there = [area for role in HELPERS for area in await roles.looked_after(city, who.id, role)]
    return list(dict.fromkeys(there))
