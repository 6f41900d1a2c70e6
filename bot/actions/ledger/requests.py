"""Requests: units asked of a neighbour, of several, or of whoever opens a link."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.actions.ledger.accounts import account, opened, rules_of, unit
from bot.actions.ledger.payments import follow
from bot.domain import ledger
from bot.domain.areas import AreaId
from bot.domain.ledger import Account, OtherCommunity, RequestGone, Transfer, TransferId, TransferState
from bot.domain.notices import Kind
from bot.domain.residents import Resident, ResidentId
from storage.city import City
from storage.notices import Notice

ASKED, AGAIN = "ledger-notice-asked", "ledger-notice-asked-again"


class Asked(NamedTuple):
    """A request with both its sides; no ``payer`` yet for one by link."""

    request: Transfer
    payee: Account
    payer: Account | None


async def ask(
    city: City,
    asker: Resident,
    *,
    payer: ResidentId | None,
    community: AreaId,
    amount: int,
    note: str,
    key: str,
    about: str = "",
) -> Transfer:
    """A request to a neighbour, who is told; or, without ``payer``, one for a link that ends in ``key``.

    The same ``key`` and content again is the same request. Raises OwnAccount, OtherCommunity,
    AmountOutOfRange, TransferConflict.
    """
    sides = (asker.id,) if payer is None else (asker.id, payer)
    there = await opened(city, community, *sides)
    request = ledger.ask(
        there[asker.id],
        there.get(payer) if payer else None,
        amount,
        key=key,
        note=note,
        about=about,
        rules=rules_of(city, community),
        unit=unit(city, community),
        now=city.now,
    )
    if known := await city.ledger.by_key(key):
        return ledger.again(known, request)
    made = await city.ledger.add(request)
    if payer:
        await _remind(city, made, asker.id, payer)
    return made


async def split(
    city: City,
    asker: Resident,
    payers: Sequence[ResidentId],
    *,
    community: AreaId,
    amount: int,
    note: str,
    key: str,
    mine: bool = False,
) -> Sequence[Transfer]:
    """``amount`` asked of several, each of whom confirms a share. Raises SplitTooSmall and as ``ask``.

    With ``mine`` the first of the exact shares is the asker's own, of whom it is not asked.
    """
    shares = ledger.split(amount, len(payers) + mine, unit(city, community))[mine:]
    await opened(city, community, asker.id, *payers)
    about = f"split:{key}"
    return [
        await ask(
            city,
            asker,
            payer=payer,
            community=community,
            amount=share,
            note=note,
            key=f"{key}:{at}",
            about=about,
        )
        for at, (payer, share) in enumerate(zip(payers, shares, strict=True))
    ]


async def parts(city: City, who: Resident, number: TransferId) -> Sequence[Asked]:
    """All shares of a split, for the one who asked. Raises RequestGone."""
    found = await seen(city, who, number)
    if found.payee.owner != who.id or not found.request.about.startswith("split:"):
        raise RequestGone
    return [await _with_sides(city, share) for share in await city.ledger.about(found.request.about)]


async def seen(city: City, who: Resident, number: TransferId) -> Asked:
    """A request that concerns this person, whatever became of it. Raises RequestGone."""
    found = await _with_sides(city, await city.ledger.transfer(number))
    if who.id not in {found.payee.owner, found.payer.owner if found.payer else None}:
        raise RequestGone
    return found


async def linked(city: City, who: Resident, key: str) -> tuple[Asked, Account]:
    """The open request a link names, and the account that would pay it.

    Raises RequestGone, OwnAccount, RequestNotYours, OtherCommunity.
    """
    found = await _with_sides(city, await city.ledger.by_key(key))
    mine = await _account_in(city, who, found.request.community)
    ledger.answerable(found.request, mine, found.payee, now=city.now)
    return found, mine


async def accept(city: City, who: Resident, number: TransferId) -> Asked:
    """The request paid by this person; the one who asked is told. A second time changes nothing.

    Raises RequestGone, RequestNotYours, OwnAccount, OtherCommunity, NotEnoughUnits.
    """
    found = await _with_sides(city, await city.ledger.transfer(number))
    mine = await _account_in(city, who, found.request.community)
    if found.request.payer == mine.id and found.request.by == who.id and not found.request.is_open:
        return found
    return await _paid(city, found, who.id, by=who.id)


async def decline(city: City, who: Resident, number: TransferId) -> Asked:
    """No, without a reason; the one who asked is told. Raises RequestGone, RequestNotYours, OwnAccount."""
    found = await _with_sides(city, await city.ledger.transfer(number))
    mine = await _account_in(city, who, found.request.community)
    declined = await city.ledger.save(ledger.decline(found.request, mine, found.payee, now=city.now))
    await _quiet(city, declined, who.id)
    await _tell_asker(city, declined, found.payee, who.id, "ledger-notice-declined")
    return found._replace(request=declined)


async def withdraw(city: City, who: Resident, number: TransferId) -> Asked:
    """Taken back by the one who asked. Raises RequestGone, RequestNotYours."""
    found = await _with_sides(city, await city.ledger.transfer(number))
    gone = await city.ledger.save(ledger.withdraw(found.request, found.payee, by=who.id, now=city.now))
    if found.payer and found.payer.owner:
        await _quiet(city, gone, found.payer.owner)
    return found._replace(request=gone)


async def expire(city: City, request: Transfer) -> None:
    """Nobody answered in time; the one who asked is told, by day."""
    found = await _with_sides(city, request)
    ended = await city.ledger.save(ledger.expire(request, now=city.now))
    if found.payer and found.payer.owner:
        await _quiet(city, ended, found.payer.owner)
    await _tell_asker(
        city, ended, found.payee, found.payer.owner if found.payer else None, "ledger-notice-expired"
    )


async def accept_by_itself(city: City, request: Transfer) -> None:
    """Paid without an answer, as the community decided; by whom was told twice at least.

    Raises NotEnoughUnits: then it stays open for its payer.
    """
    found = await _with_sides(city, request)
    if found.payer and found.payer.owner:
        done = await _paid(city, found, found.payer.owner, by=None)
        facts = {"amount": done.request.amount, "unit": unit(city, request.community), "note": request.note}
        about = f"transfer:{request.id}"
        await city.tell(found.payer.owner, "ledger-notice-by-itself", facts, about=about)


async def _paid(city: City, found: Asked, payer: ResidentId, *, by: ResidentId | None) -> Asked:
    request, rules = found.request, rules_of(city, found.request.community)
    common = (None,) if rules.fee_permille else ()
    if found.payee.owner is None:
        raise RequestGone
    there = await opened(city, request.community, payer, found.payee.owner, *common)
    purse = await city.ledger.purse(there[payer], city.now)
    payee, called = there[found.payee.owner], unit(city, request.community)
    paid = ledger.accept(request, purse, payee, by=by, rules=rules, unit=called, now=city.now)
    paid = await city.ledger.save(paid)
    await follow(city, paid, there[payer], payee, there.get(None))
    await _quiet(city, paid, payer)
    await _tell_asker(city, paid, payee, payer, "ledger-notice-paid")
    return Asked(paid, payee, there[payer])


async def _with_sides(city: City, request: Transfer | None) -> Asked:
    """A request with its accounts. Raises RequestGone when there is none; a payment is none."""
    if request is None or request.due is None:
        raise RequestGone
    there = await city.ledger.accounts([number for number in (request.payee, request.payer) if number])
    return Asked(request, there[request.payee], there[request.payer] if request.payer else None)


async def _account_in(city: City, who: Resident, community: AreaId) -> Account:
    """The person's account there: an old one, or a new one at home. Raises OtherCommunity."""
    known = await city.ledger.account_of(who.id, community)
    if known is None and not any(area.id == community for area in city.home(who.area)):
        raise OtherCommunity
    return known or await account(city, who.id, community)


async def _remind(city: City, request: Transfer, asker: ResidentId, payer: ResidentId) -> None:
    """Now, and again while there is no answer."""
    name = await city.residents.shown_name(asker)
    facts = {
        "amount": request.amount,
        "unit": unit(city, request.community),
        "note": request.note or None,
        "name": name,
        "until": request.due,
    }
    about = f"request:{request.id}"
    await city.tell(payer, ASKED, facts, about=about, until=request.due)
    quiet = (await city.wishes.of(payer)).quiet
    for due in ledger.reminders(request, city.zone, quiet):
        await city.tell(payer, AGAIN, facts, about=about, due=due, kind=Kind.REMINDER, until=request.due)


async def still(city: City, reminders: Sequence[Notice]) -> set[int]:
    """Those of the notices that are not of a request that has its answer."""
    asked = [notice for notice in reminders if notice.key == AGAIN]
    found = await city.ledger.these(notice.subject for notice in asked)
    is_open = {number for number, request in found.items() if request.is_open}
    return {n.id for n in reminders if n.key != AGAIN or n.subject in is_open}


async def _quiet(city: City, request: Transfer, payer: ResidentId) -> None:
    """No more reminders of what has an answer."""
    await city.notices.plan(payer, f"request:{request.id}", (ASKED, AGAIN), {}, {})


async def _tell_asker(
    city: City, request: Transfer, payee: Account, payer: ResidentId | None, key: str
) -> None:
    if payee.owner is None:
        return
    facts = {
        "amount": request.amount,
        "unit": unit(city, request.community),
        "note": request.note or None,
        "name": await city.residents.shown_name(payer) if payer else None,
    }
    await city.tell(payee.owner, key, facts, about=f"request:{request.id}")
    if request.about.startswith("split:"):
        await _refresh(city, request, payee.owner)


async def _refresh(city: City, request: Transfer, asker: ResidentId) -> None:
    """The asker's overview of a split shows who has paid by now."""
    facts = overview(await city.ledger.about(request.about)) | {"unit": unit(city, request.community)}
    await city.tell(asker, "ledger-split-card", facts, about=request.about)


def overview(shares: Sequence[Transfer]) -> dict[str, int | str | None]:
    """How far a split has come."""
    paid = [share for share in shares if share.state is TransferState.COMMITTED]
    return {
        "paid": len(paid),
        "of": len(shares),
        "sum": sum(share.amount for share in paid),
        "amount": sum(share.amount for share in shares),
        "note": shares[0].note or None,
    }
