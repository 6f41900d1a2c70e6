"""The line for a thing: joined, left, and served one by one, never all at once (rules.md §7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.actions.lending.showing import ground, locked, standing, wanted_at
from bot.actions.lending.telling import remind, saved, tell, tell_keepers
from bot.domain import lending
from bot.domain.availability import next_open
from bot.domain.items import ItemId, ItemState
from bot.domain.lending import COMING, Ground, Hold, HoldGone, HoldId, Loan, LoanState, TooManyHolds
from bot.domain.places import Place
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident
from storage.city import City


async def stand(city: City, who: Resident, facts: Ground) -> Hold:
    """At the end of the line; who stands in it already keeps the place. Raises TooManyHolds."""
    mine = await city.lending.holds_of(who.id)
    if there := [hold for hold in mine if hold.item == facts.item.id]:
        return there[0]
    if len(mine) >= facts.rules.holds_max:
        raise TooManyHolds(most=facts.rules.holds_max)
    place = facts.place if facts.travel else None
    return await city.lending.stand(Hold(item=facts.item.id, borrower=who.id, since=city.now, place=place))


async def leave(city: City, who: Resident, number: HoldId) -> Hold:
    """Out of the line. Raises HoldGone."""
    hold = await city.lending.hold(number)
    if hold is None or hold.borrower != who.id or hold.ended:
        raise HoldGone
    return await city.lending.step_out(replace(hold, ended=city.now))


async def called_off(city: City, number: ItemId) -> None:
    """It is not lent after all: who was to fetch it, or waits for it, is told kindly, and it ends."""
    for loan in await city.lending.of_item(number):
        if loan.state in COMING:
            over = await saved(city, lending.moved(loan, "withdraw", now=city.now))
            await tell(city, over, "called-off")
    item = await city.items.item(number)
    for hold in await city.lending.line(number):
        await city.lending.step_out(replace(hold, ended=city.now))
        facts = {"title": item.title if item else ""}
        await city.tell(hold.borrower, "owned-notice-called-off", facts, about=f"item:{number}")


async def serve(city: City, number: ItemId) -> None:
    """Whoever is next gets what has come free, is told alone, and has until noon of the next open day.

    Who may borrow nothing just now keeps the place in the line, and is passed over.
    """
    facts, place = await locked(city, number)
    while facts.holds and not place.ending and facts.item.state is ItemState.AVAILABLE:
        loan = await _next(city, facts, place)
        if loan is None:
            return
        facts, place = await locked(city, number)


async def _next(city: City, facts: Ground, home: Place) -> Loan | None:
    """The first one for whom it is free where they would fetch it."""
    soonest = {home.id: (facts, home, _soonest(facts))}
    for hold in facts.holds:
        if (at := hold.place or home.id) not in soonest:
            place = await wanted_at(city, facts.item, hold)
            there = await ground(city, facts.item, place)
            soonest[at] = there, place, _soonest(there)
        there, place, first = soonest[at]
        # On a day with as many visits as there is room for, it is kept for the next one.
        found = lending.next_visit(there, first, hold.borrower) if first else None
        if found and await _may(city, there, hold, place):
            return await _offered(city, hold, lending.made(there, hold.borrower, *found), place, home)
    return None


def _soonest(facts: Ground) -> date | None:
    """The next day on which it could be fetched, if it is free then."""
    first = next_open(facts.earliest, facts.is_open)
    return first if first and lending.free(facts, first, first) else None


async def _may(city: City, facts: Ground, hold: Hold, place: Place) -> bool:
    who = await city.residents.resident(hold.borrower)
    if who is None:
        return False
    try:
        lending.may_borrow(facts, who, await standing(city, who.id, place), is_ticked=True)
    except Refusal:
        return False
    return True


async def _offered(city: City, hold: Hold, made: Loan, place: Place, home: Place) -> Loan:
    owned = await city.owned.of_item(made.item)
    loan = await city.lending.open(replace(made, keeper=owned.owner) if owned else made)
    await city.lending.step_out(replace(hold, ended=city.now, loan=loan.id))
    await remind(city, loan)
    if loan.state is LoanState.READY:
        await tell(city, loan, "turn")
    elif place.id != home.id:
        await tell(city, loan, "turn-sent")
        await tell_keepers(city, loan, home, "to-send")
    else:
        await tell(city, loan, "turn-asked")
        await tell_keepers(city, loan, place, "asked")
    return loan
