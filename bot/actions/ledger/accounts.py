"""Accounts: opened when first needed; what can be spent, what is held, what a moderator grants."""

from __future__ import annotations

from bot.actions import people
from bot.domain import ledger
from bot.domain.areas import AreaId
from bot.domain.barter import BarterRules
from bot.domain.ledger import Account, Hold, LedgerRules, Purse
from bot.domain.residents import Resident, ResidentId
from storage.city import City


def community_of(city: City, resident: Resident) -> AreaId:
    """Whose units a resident gives and gets at home."""
    return ledger.community(city.home(resident.area), city.rules(LedgerRules, resident.area))


def rules_of(city: City, community: AreaId) -> LedgerRules:
    """The numbers of a community's ledger."""
    return city.rules(LedgerRules, community)


def unit(city: City, community: AreaId) -> str:
    """The unit as the community named it; ``mun`` for the one each language has a word for."""
    named = city.rules(BarterRules, community).unit
    return "mun" if named == BarterRules().unit else named


async def account(city: City, owner: ResidentId | None, community: AreaId) -> Account:
    """The account of a person, or of the community itself; opened, perhaps with a gift, when first needed."""
    known = await city.ledger.account_of(owner, community) if owner else None
    return known or (await opened(city, community, owner))[owner]


async def opened(
    city: City, community: AreaId, *owners: ResidentId | None
) -> dict[ResidentId | None, Account]:
    """The accounts of ``owners``, locked in id order until the turn ends, opened if need be."""
    gift = rules_of(city, community).starter_gift
    if not gift:
        return dict(await city.ledger.opened(community, owners))
    there = dict(await city.ledger.opened(community, (*owners, None)))
    for owner in owners:
        mine = there[owner]
        if owner and mine.moved is None and not await city.ledger.by_key(f"gift:{mine.id}"):
            transfer = ledger.moved(there[None], mine, gift, key=f"gift:{mine.id}", now=city.now)
            await city.ledger.add(transfer)
    return dict(await city.ledger.opened(community, owners))


async def purse(city: City, owner: ResidentId, community: AreaId) -> Purse:
    """A person's account with all that bounds it now."""
    return await city.ledger.purse(await account(city, owner, community), city.now)


async def room(city: City, owner: ResidentId, community: AreaId) -> int:
    """The largest amount that can be spent now."""
    return ledger.room(await purse(city, owner, community), rules_of(city, community))


async def hold(
    city: City, *, about: str, payer: ResidentId, payee: ResidentId, community: AreaId, amount: int
) -> None:
    """Units promised in an agreement; amount 0 promises nothing, a second time changes nothing.

    Raises OwnAccount, AmountOutOfRange, NotEnoughUnits.
    """
    if amount == 0:
        return
    two = await opened(city, community, payer, payee)
    if await city.ledger.held(about):
        return
    mine = await city.ledger.purse(two[payer], city.now)
    ledger.check(mine, two[payee], amount, rules=rules_of(city, community), unit=unit(city, community))
    account, to = two[payer].id, two[payee].id
    await city.ledger.hold(Hold(account=account, payee=to, amount=amount, about=about, since=city.now))


async def release(city: City, about: str) -> None:
    """The units held for ``about`` are free again; no hold is nothing to do."""
    if there := await city.ledger.held(about):
        await city.ledger.release(there)


async def end_limit(city: City, owner: ResidentId, community: AreaId) -> None:
    """The newest floor granted was granted wrongly: the one before it counts again."""
    await city.ledger.end_limit((await opened(city, community, owner))[owner].id, city.now)


async def grant_limit(
    city: City,
    *,
    owner: ResidentId,
    community: AreaId,
    floor: int,
    days: int,
    reason: str,
    by: ResidentId,
) -> None:
    """A floor of a person's own, for a time; who may grant it, and who is told, the caller knows.

    Raises LimitImpossible.
    """
    mine, called = (await opened(city, community, owner))[owner], unit(city, community)
    rules = rules_of(city, community)
    granted = ledger.limit(
        mine, floor, days=days, reason=reason, by=by, rules=rules, unit=called, now=city.now
    )
    await city.ledger.grant(granted)


async def _history(city: City, person: Resident) -> list[people.Line]:
    community = community_of(city, person)
    known = await city.ledger.account_of(person.id, community)
    facts = {"balance": known.balance if known else 0, "unit": unit(city, community)}
    return [people.Line(key="people-balance", facts=facts)]


people.declare("ledger", _history)
