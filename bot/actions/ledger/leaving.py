"""Who leaves owes nothing; what they own stays in the community, and what they asked for is called off."""

from __future__ import annotations

from bot.actions import rights
from bot.actions.ledger.accounts import unit
from bot.actions.ledger.requests import decline, withdraw
from bot.domain.ledger import Account
from bot.domain.residents import Resident
from bot.domain.rights import Duty
from storage.city import City


async def _owed(city: City, who: Resident) -> list[Duty]:
    return [
        _duty(account, unit(city, account.community))
        for account in await city.ledger.all_of(who.id)
        if account.balance
    ]


def _duty(account: Account, called: str) -> Duty:
    facts = {"amount": abs(account.balance), "unit": called}
    if account.balance < 0:
        return Duty(key="debt", facts=facts, door="offer")
    return Duty(key="units", facts=facts, blocks=False, door="pay")


async def call_off(city: City, who: Resident) -> None:
    """Requests between them and others are over, as if each had been answered."""
    for account in await city.ledger.all_of(who.id):
        for asked in await city.ledger.asked(account.id, city.now):
            await withdraw(city, who, asked.id)
        for waiting in await city.ledger.to_answer(account.id, city.now):
            await decline(city, who, waiting.id)


rights.declare("ledger", duties=_owed, leave=call_off)
