"""Who leaves stands in no line; two records of one person stand in each line once."""

from __future__ import annotations

from datetime import datetime

from bot.actions import people, rights
from bot.actions.waitlist.standing import leave
from bot.domain.residents import Resident
from bot.domain.waitlist import Waiting, WaitlistRules, WaitState
from storage.city import City


async def _left(city: City, who: Resident) -> None:
    """What was offered goes to the next one; and nothing is offered to who is gone."""
    while line := await city.waitlist.of(who.id):
        await leave(city, who, line[-1].id)


async def _once(city: City, gone: Resident, stays: Resident) -> None:
    """Of two places in one line the one that is offered stays, or the earlier one."""
    both = [(each, who) for who in (gone, stays) for each in await city.waitlist.of(who.id)]
    seen = set()
    for waiting, who in sorted(both, key=_first):
        if (waiting.room, waiting.span) in seen:
            await leave(city, who, waiting.id)
        seen.add((waiting.room, waiting.span))


def _first(place: tuple[Waiting, Resident]) -> tuple[bool, datetime, int]:
    """What is offered comes before what is waited for."""
    waiting, _ = place
    return waiting.state is WaitState.WAITING, waiting.since, waiting.id


async def _forget(city: City, before: datetime) -> None:
    await city.waitlist.forget(before)


rights.keep("waitlist", lambda city: city.rules(WaitlistRules, None).kept_days, _forget)
rights.declare("waitlist", leave=_left)
people.merges(before=_once, settles=["room_waits"])
