"""The queue: who waits for a person, and who is told of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.actions import closures, people, roles
from bot.domain import helpline
from bot.domain.areas import AreaId
from bot.domain.closures import is_shut
from bot.domain.contact import Trace
from bot.domain.helpline import Call, CallGone, CallId, HelperBusy, HelplineRules
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import Role
from storage.city import City

HELPERS = (Role.COORDINATOR, Role.MODERATOR)
"""Who talks with people; where there is neither, the admins do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where somebody stands: behind ``ahead`` others; ``opens`` when somebody is there, None: now."""

    call: Call
    ahead: int
    opens: datetime | None
    hidden: tuple[Trace, ...] = ()


async def place(city: City, who: Resident) -> Place | None:
    """Where somebody's call stands, if there is one. Raises HelperBusy for who helps somebody now."""
    call = await city.helpline.open_of(who.id)
    if call is None and await city.helpline.talk_of(who.id):
        raise HelperBusy
    return await _place(city, call) if call else None


async def ask(city: City, who: Resident, words: str) -> Place:
    """A call for a person; who has one already keeps it. Raises HelperBusy."""
    known = await place(city, who)
    if known:
        return known
    area = await _desk(city, who)
    call, hidden = helpline.ask(
        who.id,
        words,
        area=area,
        ahead=await city.helpline.ahead(area, CallId(2**31 - 1)),
        helps=await city.helpline.talk_of(who.id) is not None,
        rules=rules_of(city, area),
        zone=city.zone,
        now=city.now,
        is_shut=await _shut(city, area),
    )
    call = await city.helpline.open(call)
    await tell_helpers(city, call, "helpline-notice-waiting")
    return replace(await _place(city, call), hidden=hidden)


async def stuck(city: City, who: Resident, words: str) -> None:
    """Somebody did not get on with what they had begun: a helper phones, and they are told so.

    Who waits for a person already, or is one, needs no second call (programmes.md §11: the draft is kept
    for seven days, then the coordinator phones).
    """
    if await city.helpline.open_of(who.id) or await city.helpline.talk_of(who.id):
        return
    asked = await ask(city, who, words)
    await city.tell(who.id, "helpline-notice-stuck", {}, about=about(asked.call))


async def leave(city: City, who: Resident, number: CallId) -> Call:
    """The person needs nobody any more. Raises CallGone, CallTaken, CallOver."""
    call = await known(city, number)
    left = helpline.leave(call, by=who.id, rules=rules_of(city, call.area), now=city.now)
    left = await city.helpline.save(left)
    await move_up(city, call.area)
    return left


async def known(city: City, number: CallId) -> Call:
    """The call, whoever asks. Raises CallGone."""
    call = await city.helpline.call(number)
    if call is None:
        raise CallGone
    return call


def rules_of(city: City, area: AreaId) -> HelplineRules:
    """The numbers in force where a call is seen to."""
    return city.rules(HelplineRules, area)


async def move_up(city: City, area: AreaId) -> None:
    """Whoever is next there now is told, once."""
    front = await city.helpline.front(area)
    if front and not front.first:
        await city.helpline.save(replace(front, first=True))
        await city.tell(front.by, "helpline-notice-first", {}, about=about(front))


def about(call: Call) -> str:
    """What notices about a call are about."""
    return f"helpline:{call.id}"


async def _place(city: City, call: Call) -> Place:
    rules, is_shut = rules_of(city, call.area), await _shut(city, call.area)
    opens = helpline.opening(city.now, city.zone, rules, is_shut)
    ahead = await city.helpline.ahead(call.area, call.id)
    return Place(call=call, ahead=ahead, opens=opens if opens > city.now else None)


async def _shut(city: City, area: AreaId) -> Callable[[date], bool]:
    """On which days nobody is there although it is no weekend: holidays, and what was closed by hand."""
    known = await closures.days(city, area, city.now.astimezone(city.zone).date())
    return lambda day: is_shut(day, known)


async def _desk(city: City, who: Resident) -> AreaId:
    """The nearest area around somebody's home at which another person helps; else the whole city."""
    around = city.home(who.area)
    for area in around:
        for role in (*HELPERS, Role.ADMIN):
            if any(each != who.id for each in await city.roles.holders(role, [area.id])):
                return area.id
    return around[-1].id


async def _helpers(city: City, call: Call) -> list[ResidentId]:
    there = [who for role in HELPERS for who in await roles.holders(city, role, call.area)]
    them = there or await roles.holders(city, Role.ADMIN, call.area)
    return sorted({*them} - {call.by})


async def tell_helpers(city: City, call: Call, key: str) -> None:
    """Whoever helps where the call waits."""
    for who in await _helpers(city, call):
        await city.tell(who, key, {}, about=about(call))


async def _talking(city: City, gone: Resident, stays: Resident) -> list[people.Line]:
    """Whoever is talking with somebody, at either end, ends that first."""
    talks = [who for who in (gone, stays) if await city.helpline.talk_of(who.id)]
    return [people.Line(key="people-way-talk", facts={"name": who.name}) for who in talks]


people.merges(in_the_way=_talking)
