"""Units move: settled, paid, given back; each with its fee, its grown credit and its warnings."""

from __future__ import annotations

from bot.actions.ledger.accounts import opened, release, rules_of, unit
from bot.domain import ledger
from bot.domain.areas import AreaId
from bot.domain.ledger import Account, LedgerRules, Transfer, TransferGone, TransferId
from bot.domain.residents import Resident, ResidentId
from storage.city import City
from storage.ledger import AGAIN


async def settle(
    city: City,
    *,
    key: str,
    about: str,
    payer: ResidentId,
    payee: ResidentId,
    community: AreaId,
    amount: int,
    note: str,
    by: ResidentId | None = None,
    ruling: str = "",
) -> Transfer | None:
    """What was held for ``about`` is paid; None when the amount is 0. Raises as ``pay``."""
    if amount == 0:
        await release(city, about)
        return None
    return await pay(
        city,
        key=key,
        payer=payer,
        payee=payee,
        community=community,
        amount=amount,
        note=note,
        about=about,
        by=by,
        ruling=ruling,
    )


async def send(
    city: City,
    payer: Resident,
    payee: ResidentId,
    *,
    key: str,
    community: AreaId,
    amount: int,
    note: str,
) -> Transfer:
    """Units for a neighbour, who is told. Raises as ``pay``."""
    paid = await pay(
        city,
        key=key,
        payer=payer.id,
        payee=payee,
        community=community,
        amount=amount,
        note=note,
        by=payer.id,
    )
    facts = {
        "amount": amount,
        "unit": unit(city, community),
        "note": note or None,
        "name": await city.residents.shown_name(payer.id),
    }
    about = f"transfer:{paid.id}"
    await city.tell(payee, "ledger-notice-received", facts, about=about, due=paid.asked)
    return paid


async def pay(
    city: City,
    *,
    key: str,
    payer: ResidentId,
    payee: ResidentId,
    community: AreaId,
    amount: int,
    note: str,
    about: str = "",
    by: ResidentId | None,
    ruling: str = "",
) -> Transfer:
    """A payment between two persons; the same ``key`` and content again is the same transfer.

    What was held for ``about`` may be spent on it; refused, it stays held. By a ``ruling`` (its reason) it is
    paid even below the floor.
    Raises OwnAccount, AmountOutOfRange, NotEnoughUnits, TransferConflict.
    """
    rules = rules_of(city, community)
    common = (None,) if rules.fee_permille else ()
    there = await opened(city, community, payer, payee, *common)
    held = await city.ledger.held(about) if about else None
    if known := await city.ledger.by_key(key):
        mine, theirs = there[payer], there[payee]
        wanted = ledger.moved(mine, theirs, amount, key=key, note=note, about=about, now=city.now)
        return ledger.again(known, wanted)
    purse = await city.ledger.purse(there[payer], city.now)
    called = unit(city, community)
    transfer = ledger.pay(
        ledger.without(purse, held) if held else purse,
        there[payee],
        amount,
        key=key,
        note=note,
        about=about,
        by=by,
        rules=rules,
        unit=called,
        now=city.now,
        ruling=ruling,
    )
    if held:
        await city.ledger.release(held)
    done = await city.ledger.add(transfer)
    await follow(city, done, there[payer], there[payee], there.get(None))
    return done


async def follow(
    city: City, transfer: Transfer, payer: Account, payee: Account, common: Account | None
) -> None:
    """What a payment between persons brings with it; the accounts are as they were before it."""
    rules = rules_of(city, transfer.community)
    fee = ledger.fee(transfer.amount, rules)
    if fee and common:
        key = f"{transfer.key}:fee"
        about = f"transfer:{transfer.id}"
        await city.ledger.add(ledger.moved(payee, common, fee, key=key, about=about, now=city.now))
    if rules.growth_cap:
        await city.ledger.credit(ledger.grown(payee, transfer.amount, rules))
    await _warn(city, transfer, payer, payee, rules)


async def _warn(city: City, transfer: Transfer, payer: Account, payee: Account, rules: LedgerRules) -> None:
    """Whoever went below the soft floor or above the soft ceiling by this very payment is told."""
    called, about = unit(city, transfer.community), f"transfer:{transfer.id}"
    low = payer.balance - transfer.amount
    high = payee.balance + transfer.amount - ledger.fee(transfer.amount, rules)
    if payer.owner and low < rules.soft_floor <= payer.balance:
        facts = {"balance": low, "floor": rules.hard_floor, "unit": called}
        await city.tell(payer.owner, "ledger-notice-low", facts, about=about)
    if payee.owner and payee.balance <= rules.soft_ceiling < high:
        facts = {"balance": high, "unit": called}
        await city.tell(payee.owner, "ledger-notice-high", facts, about=about)


async def ruled(
    city: City, transfer: TransferId, *, keeps: int, by: ResidentId, reason: str, key: str
) -> None:
    """Of a payment its payee keeps so many units in all: what is too much, or too little, moves.

    It may be ruled anew as often as it is undone. Raises TransferGone, ReversalTooLarge.
    """
    paid = await city.ledger.transfer(transfer)
    if paid is None or paid.payer is None:
        raise TransferGone
    parts = [paid, *await city.ledger.paid_again(transfer)]
    left = [part.amount - await city.ledger.returned(part.id) for part in parts]
    more = keeps - sum(left)
    for number, part in reversed(list(enumerate(parts))):
        back = min(left[number], max(0, -more))
        if back:
            await reverse(city, part.id, amount=back, by=by, reason=reason, key=f"{key}:{number}")
            more += back
    if more <= 0:
        return
    there, rules = await city.ledger.locked((paid.payer, paid.payee)), rules_of(city, paid.community)
    again = ledger.pay(
        await city.ledger.purse(there[paid.payer], city.now),
        there[paid.payee],
        more,
        key=f"{AGAIN.format(transfer)}{key}",
        note=reason,
        about=paid.about,
        by=by,
        rules=rules,
        unit=unit(city, paid.community),
        now=city.now,
        ruling=reason,
    )
    await city.ledger.add(again)
    if rules.growth_cap:
        await city.ledger.credit(ledger.grown(there[paid.payee], more, rules))


async def reverse(
    city: City, transfer: TransferId, *, amount: int, by: ResidentId, reason: str, key: str
) -> Transfer:
    """``amount`` units of a payment go back, as a transfer linked to it; who may rule so, the caller knows.

    The floor of who gives back may be passed: then ``reason`` is kept as the override. The same ``key``
    and content again is the same reversal. Raises TransferGone, ReversalTooLarge, TransferConflict.
    """
    paid = await city.ledger.transfer(transfer)
    if paid is None or paid.payer is None:
        raise TransferGone
    there = await city.ledger.locked((paid.payer, paid.payee))
    giver, getter = there[paid.payee], there[paid.payer]
    if known := await city.ledger.by_key(key):
        wanted = ledger.moved(giver, getter, amount, key=key, note=reason, about=paid.about, now=city.now)
        return ledger.again(known, ledger.linked(wanted, paid))
    rules = rules_of(city, paid.community)
    back = ledger.reverse(
        paid,
        await city.ledger.purse(giver, city.now),
        getter,
        amount,
        left=paid.amount - await city.ledger.returned(paid.id),
        key=key,
        by=by,
        reason=reason,
        rules=rules,
        unit=unit(city, paid.community),
        now=city.now,
    )
    if rules.growth_cap:
        await city.ledger.credit(ledger.grown(giver, -amount, rules))
    return await city.ledger.add(back)
