"""Somebody wants to leave: a look at what is open, a week to think, one press to come back."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.rights.declared import duties_of
from bot.domain import rights
from bot.domain.notices import Kind
from bot.domain.residents import Resident
from bot.domain.rights import Duty, Leaving, RightsRules
from storage.city import City

ABOUT = "leaving"
REMINDER = "rights-notice-reminder"


async def preview(city: City, who: Resident) -> Sequence[Duty]:
    """What is open, what blocks first; whom the settings name must be taken out of them before."""
    own = [Duty(key="settings")] if who.id in city.admins else []
    return (*own, *await duties_of(city, who))


async def leaving(city: City, who: Resident) -> Leaving | None:
    """When somebody will be erased, if they asked for it."""
    return await city.rights.leaving(who.id)


async def leave(city: City, who: Resident) -> Leaving:
    """The week begins; nobody finds them meanwhile. Raises LeavingAlready, DutiesOpen."""
    rules = city.rules(RightsRules, who.area)
    duties = await preview(city, who)
    made = rights.leave(who.id, await leaving(city, who), duties, rules=rules, now=city.now)
    asked = await city.rights.ask(made)
    due = rights.reminder(asked, rules)
    facts = {"due": asked.due}
    await city.tell(who.id, REMINDER, facts, about=ABOUT, due=due, kind=Kind.REMINDER, until=asked.due)
    return asked


async def stay(city: City, who: Resident) -> None:
    """Back, with everything as it was. Raises NotLeaving."""
    await city.rights.stay(rights.stay(await leaving(city, who)))
    await city.notices.erase(who.id, REMINDER, ABOUT)
