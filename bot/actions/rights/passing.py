"""What time brings about: the week ends, people are erased, what was kept long enough goes."""

from __future__ import annotations

import secrets
from datetime import timedelta

from bot.actions import audit
from bot.actions.rights.declared import ends, forget
from bot.actions.rights.leaving import ABOUT, preview
from bot.domain import rights
from bot.domain.areas import AreaId
from bot.domain.residents import Resident, ResidentId
from bot.domain.rights import Leaving, RightsRules
from storage.city import City
from storage.rights import FAREWELL

_MANY = 2**60
"""Former members are numbered below zero, so many of them that no two are ever the same."""


async def sweep(city: City) -> None:
    """Called every minute, in a transaction of its own."""
    for leaving in await city.rights.due(city.now):
        async with city.apart("an erasure"):
            await _end(city, leaving.id)
    await city.rights.forget_farewells(city.now - timedelta(days=1))
    today = city.now.astimezone(city.zone).date().isoformat()
    if await city.ledger.is_new("forgotten", today):
        await forget(city)


async def _end(city: City, who: ResidentId) -> None:
    """The person is locked first: no turn of theirs is half-way, and no other process does the same."""
    await city.turns.lock(who)
    leaving, resident = await city.rights.leaving(who), await city.residents.resident(who)
    if leaving is None or resident is None or leaving.due > city.now:
        return
    if blocking := sum(duty.blocks for duty in await preview(city, resident)):
        await _put_off(city, leaving, resident, blocking)
    else:
        await _erase(city, resident)


async def _put_off(city: City, leaving: Leaving, who: Resident, count: int) -> None:
    later = await city.rights.save(
        rights.put_off(leaving, rules=city.rules(RightsRules, who.area), now=city.now)
    )
    await city.tell(who.id, "rights-notice-put-off", {"count": count, "due": later.due}, about=ABOUT)


async def _erase(city: City, who: Resident) -> None:
    """Everything at once, or nothing; the last message is the only thing left, until it is said."""
    await ends(city, who)
    former, home = ResidentId(-1000 - secrets.randbelow(_MANY)), _around(city, who)
    can_be_told = await city.rights.is_reachable(who.id)
    await city.rights.erase(who.id, former, home, city.now)
    await city.rights.silence(city.now)
    await audit.note(city, None, "member-erased", area=home, whom=former)
    if can_be_told:
        await city.rights.keep_speaking(who.id, who.locale, city.now)
        await city.tell(who.id, FAREWELL, {}, about=ABOUT)


def _around(city: City, who: Resident) -> AreaId:
    """The city: where in it somebody lived is nobody's business any more."""
    return city.home(who.area)[-1].id
