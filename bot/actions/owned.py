"""What happens with things that stay with their owner: listed, rested, taken out; and what ends with them.

The wishes themselves are loans as all others; lending asks whose a thing is, and hears its owner alone.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.actions import lending, places, rights
from bot.domain import items as item_rules
from bot.domain import lending as loan_rules
from bot.domain import owned, settings
from bot.domain.barter.forbidden import ForbiddenThing, forbidden
from bot.domain.items import Draft, Item, ItemId, ItemInUse, ItemRules, ItemState
from bot.domain.lending import AWAY, COMING, Check, Loan, LoanGone, LoanId
from bot.domain.owned import Owned, OwnedGone, OwnedRules
from bot.domain.places import Place, PlaceGone, PlaceId
from bot.domain.places import serves as is_served
from bot.domain.residents import Resident
from bot.domain.rights import Duty
from storage.city import City

settings.declare(OwnedRules, limits={"most": (1, 200), "spot_max": (20, 100), "contact_max": (50, 500)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """A thing of somebody's own, as its owner sees it."""

    owned: Owned
    item: Item
    place: Place
    loans: Sequence[Loan]


async def add(city: City, who: Resident, number: PlaceId, draft: Draft, *, spot: str, contact: str) -> Item:
    """A thing in the catalogue of a place that stays where it is.

    Raises PlaceGone, ForbiddenThing, TooManyOwned.
    """
    place = await places.known(city, number)
    if not is_served(place, city.home(who.area)):
        raise PlaceGone
    if found := forbidden((draft.title, draft.text)):
        raise ForbiddenThing(*found)
    there, key = len(await city.owned.of(who.id)), secrets.token_urlsafe(8)
    rules = city.rules(ItemRules, place.area)
    sure = replace(draft, approval=True, quantity=1)
    made = item_rules.added(sure, key=key, place=place.id, by=who.id, rules=rules, now=city.now)
    mine = Owned(item=ItemId(0), owner=who.id, title=draft.title, spot=spot, contact=contact, since=city.now)
    owned.added(mine, there=there, rules=city.rules(OwnedRules, place.area))
    item = await city.items.add(made)
    await city.owned.add(replace(mine, item=item.id))
    return item


async def seen(city: City, who: Resident, number: ItemId) -> Thing:
    """A thing of one's own. Raises OwnedGone, PlaceGone."""
    mine = await city.owned.of_item(number)
    item = await city.items.locked(number)
    if mine is None or item is None or mine.owner != who.id or mine.ended:
        raise OwnedGone
    place = await places.known(city, item.place)
    return Thing(owned=mine, item=item, place=place, loans=await city.lending.of_item(item.id))


async def change(city: City, who: Resident, number: ItemId, *, spot: str, contact: str) -> Item:
    """Handed over elsewhere, or the owner is reached otherwise; who is to come, or has it, is told.

    Raises as seen.
    """
    thing = await seen(city, who, number)
    mine = await city.owned.save(replace(thing.owned, spot=spot, contact=contact))
    for loan in thing.loans:
        if owned.is_agreed(loan):
            await lending.remind(city, loan)
            facts = {"title": thing.item.title, "place": mine.spot, "contact": mine.contact or None}
            await city.tell(loan.borrower, "owned-notice-spot", facts, about=loan.about)
    return thing.item


async def wished(city: City, who: Resident, number: LoanId) -> Loan:
    """A loan of a thing of one's own. Raises LoanGone."""
    loan = await city.lending.loan(number)
    mine = await city.owned.of_item(loan.item) if loan else None
    if loan is None or mine is None or mine.owner != who.id:
        raise LoanGone
    return loan


async def pause(city: City, who: Resident, number: ItemId) -> Item:
    """Not lent for a while; what was agreed stays. Raises as seen; ItemStepImpossible."""
    thing = await seen(city, who, number)
    return await city.items.save(owned.paused(thing.item))


async def resume(city: City, who: Resident, number: ItemId) -> Item:
    """Lent again; whoever waits for it asks next. Raises as seen; ItemStepImpossible."""
    thing = await seen(city, who, number)
    item = await city.items.save(owned.resumed(thing.item))
    await lending.restored(city, item.id)
    return item


async def take_out(city: City, who: Resident, number: ItemId) -> Item:
    """Out of the catalogue. Raises as seen; ItemStepImpossible; ItemInUse while somebody has it."""
    thing = await seen(city, who, number)
    if away := sum(loan.state in AWAY for loan in thing.loans):
        raise ItemInUse(title=thing.item.title, count=away)
    item = await city.items.save(owned.gone(thing.item))
    await city.owned.save(replace(thing.owned, ended=city.now))
    await lending.called_off(city, item.id)
    return item


async def sweep(city: City) -> None:
    """Whoever is suspended, or about to leave, lends nothing: their things leave the catalogue."""
    for mine in await city.owned.barred(city.now):
        async with city.apart(f"item:{mine.item}"):
            await _rest(city, mine)


async def _rest(city: City, mine: Owned) -> None:
    item = await city.items.locked(mine.item)
    if item is None or item.state is not ItemState.AVAILABLE:
        return
    await city.items.save(owned.paused(item))
    await lending.called_off(city, item.id)


async def _out(city: City, who: Resident) -> list[Duty]:
    """Somebody has a thing of theirs: it comes back first."""
    mine = await city.owned.of(who.id)
    found = [loan for each in mine for loan in await city.lending.of_item(each.item)]
    count = sum(loan.state not in COMING for loan in found)
    return [Duty(key="owned", facts={"count": count}, door="lend")] if count else []


async def _left(city: City, who: Resident) -> None:
    """Whoever is gone lends nothing, and what they said of their things goes with them."""
    for mine in await city.owned.of(who.id):
        item = await city.items.locked(mine.item)
        for loan in await city.lending.of_item(mine.item):
            if loan.state in AWAY:
                over = loan_rules.check(loan, Check.OK, by=None, zone=city.zone, now=city.now)
                await city.lending.save(replace(over, late_days=0))
        if item is not None:
            bare = {"title": "", "other": "", "text": "", "parts": "", "condition": "", "photos": ()}
            await lending.called_off(city, item.id)
            await lending.let_off(city, item.id)
            await city.items.save(replace(item, state=ItemState.RETIRED, **bare))  # type: ignore[arg-type]
        await city.owned.save(replace(mine, ended=city.now))


rights.declare("owned", duties=_out, leave=_left)
