"""The librarian's word on what was to be replaced: it is there again, or it is let be."""

from __future__ import annotations

from bot.actions import audit, places
from bot.actions.lending import keeping, owing, queueing
from bot.actions.lending.showing import Facts, locked
from bot.domain import items as item_rules
from bot.domain import lending
from bot.domain.items import ItemState
from bot.domain.lending import Check, Ground, Loan, LoanState, Owed, OwedGone, OwedId, Settled
from bot.domain.places import Place
from bot.domain.residents import Resident
from bot.domain.roles import AreaNotYours
from storage.city import City


async def owed_kept(city: City, who: Resident, number: OwedId) -> tuple[Owed, Facts]:
    """What is to be replaced, for who keeps the place; of a neighbour's thing, for its owner alone.

    Raises OwedGone, AreaNotYours, PlaceGone.
    """
    found, _, _, _ = await _kept(city, who, number)
    return found, await owing.facts_of(city, found)


async def replaced(city: City, who: Resident, number: OwedId) -> Owed:
    """The thing, or another like it, is on the shelf: whoever waits is next. Raises as owed_kept."""
    found, loan, facts, place = await _kept(city, who, number)
    over = await owing.end(city, found, Settled.REPLACED, by=who.id)
    await _noted(city, who, "owed-replaced", over, place)
    await _told(city, over)
    if loan.state is LoanState.LOST:
        await keeping.check(city, who, loan.id, Check.OK)
        return over
    if facts.item.quantity == 1 and facts.item.state in {ItemState.MAINTENANCE, ItemState.LOST}:
        await city.items.save(item_rules.moved(facts.item, "restore"))
    await queueing.serve(city, over.item)
    return over


async def forgiven(city: City, who: Resident, number: OwedId) -> Owed:
    """Nothing is owed any more; what was lost is written off. Raises as owed_kept."""
    found, loan, _, place = await _kept(city, who, number)
    over = await owing.end(city, found, Settled.FORGIVEN, by=who.id)
    if loan.state is LoanState.LOST:
        written_off = lending.check(loan, Check.DAMAGED, by=who.id, zone=city.zone, now=city.now)
        await city.lending.save(written_off)
    await _noted(city, who, "owed-forgiven", over, place)
    await _told(city, over)
    return over


async def _kept(city: City, who: Resident, number: OwedId) -> tuple[Owed, Loan, Ground, Place]:
    found = await city.lending.owed(number)
    loan = await city.lending.loan(found.loan) if found else None
    if found is None or found.ended or loan is None:
        raise OwedGone
    # A place that has closed has left it to another one, to which the old loan never belonged.
    owned = await city.owned.of_item(found.item)
    if owned is None:
        await places.kept(city, who, found.place)
    elif owned.owner != who.id:
        raise AreaNotYours
    return found, loan, *await locked(city, found.item)


async def _told(city: City, over: Owed) -> None:
    facts = await owing.facts_of(city, over)
    await city.tell(over.person, f"lending-notice-owed-{over.how}", facts, about=over.about)


async def _noted(city: City, who: Resident, deed: str, over: Owed, place: Place) -> None:
    if await city.owned.of_item(over.item) is None:
        await audit.note(city, who.id, deed, area=place.area, whom=over.person, about=over.about)
