"""Who leaves brings back first what is not theirs; and what those who look after people see."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.actions import people, rights
from bot.actions.lending import owing, queueing
from bot.actions.lending.homing import homeward
from bot.domain import lending
from bot.domain.lending import COMING, YEAR, LendingRules, LoanId, Settled
from bot.domain.residents import Resident
from bot.domain.rights import Duty
from storage.city import City


async def _open(city: City, who: Resident) -> list[Duty]:
    count = sum(loan.state not in COMING for loan in await city.lending.open_of(who.id))
    owed = await city.lending.owed_by(who.id)
    found = [Duty(key="lending", facts={"count": count}, door="loans")] if count else []
    return found + ([Duty(key="owed", facts={"count": len(owed)}, door="loans")] if owed else [])


async def _left(city: City, who: Resident) -> None:
    """What was kept for somebody who is gone goes to the next one."""
    for hold in await city.lending.holds_of(who.id):
        await city.lending.step_out(replace(hold, ended=city.now))
    for loan in await city.lending.open_of(who.id):
        if loan.state in COMING:
            await homeward(city, await city.lending.save(lending.moved(loan, "cancel", now=city.now)))
            await queueing.serve(city, loan.item)
    for found in await city.lending.owed_by(who.id):
        await owing.end(city, found, Settled.FORGIVEN)


async def _forget(city: City, before: datetime) -> None:
    await city.lending.forget(before)


async def _history(city: City, person: Resident) -> list[people.Line]:
    facts = {
        "open": len(await city.lending.open_of(person.id)),
        "late": await city.lending.late_count(person.id, city.now - YEAR, but=LoanId(0)),
    }
    return [people.Line(key="people-lending", facts=facts)]


async def _forget_photos(city: City, before: datetime) -> None:
    await city.lending.forget_photos(before)


rights.keep("loan-photos", lambda city: city.rules(LendingRules, None).photo_days, _forget_photos)
rights.keep("loans", lambda city: city.rules(LendingRules, None).kept_days, _forget)
rights.declare("lending", duties=_open, leave=_left)
people.declare("lending", _history)
