"""Two records of one person become one: what the one has is the other's; the books stay as they are."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import people
from bot.actions.ledger.accounts import opened
from bot.actions.ledger.leaving import call_off
from bot.domain import ledger
from bot.domain.residents import Resident
from storage.city import City


async def _move(city: City, gone: Resident, stays: Resident) -> None:
    """What was asked for and not paid is called off; what is promised stays so; then the balance moves.

    No floor is asked: it is the same person's debt.
    """
    await call_off(city, gone)
    for account in await city.ledger.all_of(gone.id):
        two = await opened(city, account.community, gone.id, stays.id)
        old, new = two[gone.id], two[stays.id]
        for hold in await city.ledger.holds_of(old.id):
            payer, payee = (new.id if it == old.id else it for it in (hold.account, hold.payee))
            await city.ledger.rehold(replace(hold, account=payer, payee=payee))
        if old.balance:
            giver, getter = (old, new) if old.balance > 0 else (new, old)
            key, amount = f"merge:{old.id}", abs(old.balance)
            await city.ledger.add(ledger.moved(giver, getter, amount, key=key, now=city.now))


people.merges(before=_move)
