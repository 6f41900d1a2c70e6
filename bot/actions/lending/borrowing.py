"""What a borrower does: asks for a thing or waits for it, fetches, keeps longer, brings back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.actions import donations, items
from bot.actions.lending import closing, queueing
from bot.actions.lending.showing import fetched_at, given_back_at, ground, locked, seen, standing
from bot.actions.lending.telling import remind, saved, tell_keepers, tell_supplies
from bot.domain import lending
from bot.domain.items import ItemId
from bot.domain.lending import Hold, Loan, LoanId, LoanState
from bot.domain.owned import OwnThing, door
from bot.domain.places import PlaceId, is_code
from bot.domain.residents import Resident
from storage.city import City


async def borrow(
    city: City,
    who: Resident,
    number: ItemId,
    *,
    first: date | None = None,
    is_ticked: bool = False,
    at: PlaceId | None = None,
) -> Loan | Hold:
    """The thing, kept from ``first`` on (None: at once); or, where somebody was faster, a place in the line.

    Raises as lending.may_borrow, lending.asked; ItemGone, PlaceGone, PlaceEnding, OwnThing,
    DonateFirst, TooManyHolds.
    """
    facts, place = await locked(city, number)
    await items.served(city, who, facts.item)
    closing.may_lend(place)
    home = place
    if at and at != home.id:
        place = await fetched_at(city, facts.item, at)
        facts = await ground(city, facts.item, place)
    owned = await city.owned.of_item(number)
    if owned and owned.owner == who.id:
        raise OwnThing
    await donations.may_borrow(city, who, place)
    lending.may_borrow(facts, who, await standing(city, who.id, place), is_ticked=is_ticked)
    asked = lending.asked(facts, who.id, first)
    if asked is None:
        return await queueing.stand(city, who, facts)
    # The owner sees to it from the start: what it says of them goes when they do.
    loan = await city.lending.open(replace(asked, keeper=owned.owner) if owned else asked)
    await remind(city, loan)
    news = "to-send" if facts.travel else "asked" if loan.state is LoanState.REQUESTED else "wanted"
    await tell_keepers(city, loan, home, news)
    return loan


async def cancel(city: City, who: Resident, number: LoanId) -> Loan:
    """Not needed after all; whoever waits is next. Raises LoanGone, LoanStepImpossible."""
    loan = await seen(city, who, number)
    await city.items.locked(loan.item)
    over = await saved(city, lending.moved(loan, "cancel", now=city.now))
    await queueing.serve(city, loan.item)
    return over


async def collect(city: City, who: Resident, number: LoanId, typed: str) -> Loan:
    """Fetched, with the code that the librarian or the wall shows. One that is still ``ready`` had another.

    Raises LoanGone, LoanStepImpossible, CodeTired, ItemTaken.
    """
    loan = await seen(city, who, number)
    facts, place = await locked(city, loan.item, loan.place)
    lending.moved(loan, "collect", now=city.now)
    owned = await city.owned.of_item(loan.item)
    if not is_code(door(place, owned) if owned else place, typed, city.now):
        return await city.lending.save(lending.tried(loan, facts.rules))
    lending.tried(loan, facts.rules)
    out = lending.hand_out(loan, facts, "collect", keeper=owned.owner if owned else None)
    got = await saved(city, out)
    await tell_supplies(city, got)
    return got


async def renew(city: City, who: Resident, number: LoanId) -> Loan:
    """Kept longer. Raises LoanGone and as lending.renew."""
    loan = await seen(city, who, number)
    facts, place = await locked(city, loan.item, loan.place)
    closing.may_lend(place)
    return await saved(city, lending.renew(loan, facts))


async def bring(
    city: City, who: Resident, number: LoanId, note: str = "", *, at: PlaceId | None = None
) -> Loan:
    """Put back where it was fetched, or ``at`` another branch; the keepers there look at it.

    Whoever stands there with it may bring it: the loan ends, whoever carried it. Raises LoanGone,
    LoanStepImpossible, PlaceGone.
    """
    loan = await seen(city, who, number)
    place = await given_back_at(city, loan, at)
    back = await saved(city, replace(lending.brought(loan, place.id, now=city.now), note=note))
    await tell_keepers(city, back, place, "brought")
    return back


async def thank(city: City, who: Resident, number: LoanId, note: str) -> Loan:
    """A word for who has it next. Raises LoanGone."""
    loan = await seen(city, who, number)
    return await city.lending.save(replace(loan, note=note))
