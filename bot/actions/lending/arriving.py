"""A thing comes in at a branch: to be fetched; home, where whoever waits is next; or given back there."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions import audit, places
from bot.actions.lending import queueing
from bot.actions.lending.homing import homeward
from bot.actions.lending.showing import given_back_at, ground, kept_here, returns_at
from bot.actions.lending.telling import saved, tell
from bot.domain import lending
from bot.domain.items import ItemGone, ItemId
from bot.domain.lending import Loan, LoanGone, LoanId, LoanState, TripGone, TripId
from bot.domain.places import Place, PlaceId
from bot.domain.residents import Resident
from storage.city import City


async def arrive(city: City, who: Resident, number: TripId) -> Place:
    """There; for who keeps the branch that awaits it. A loan that is off by now sends it home again.

    Raises TripGone, PlaceGone, AreaNotYours, ItemGone.
    """
    trip = await city.lending.trip(number)
    loan = await city.lending.loan(trip.loan) if trip else None
    if trip is None or loan is None:
        raise TripGone
    place = await places.kept(city, who, trip.goal)
    item = await city.items.locked(trip.item)
    if item is None:
        raise ItemGone
    await city.lending.save_trip(lending.arrived(trip, now=city.now))
    await audit.note(city, who.id, "loan-arrived", area=place.area, whom=loan.borrower, about=loan.about)
    if loan.state is LoanState.REQUESTED and loan.place == place.id:
        ready = await saved(city, lending.arrive(loan, await ground(city, item, place)))
        await tell(city, ready, "ready")
    elif loan.state not in lending.OPEN:
        await homeward(city, loan)
        await queueing.serve(city, item.id)
    return place


async def taking_in(
    city: City, who: Resident, number: ItemId, copy: int
) -> tuple[Loan | None, Sequence[Place]]:
    """The loan of a copy that is out, and the other branches where somebody could take it back."""
    out = {LoanState.OUT, LoanState.LOST}
    found = [loan for loan in await city.lending.of_item(number) if loan.copy == copy and loan.state in out]
    if not found:
        return None, ()
    others = [place for place in await returns_at(city, found[0]) if place.id != found[0].place]
    return found[0], [place for place in others if await places.keeps(city, who.id, place)]


async def take_in(city: City, who: Resident, number: LoanId, at: PlaceId) -> Loan:
    """Given back over the desk of a branch, wherever it was fetched; for who keeps that branch.

    Raises LoanGone, PlaceGone, AreaNotYours, OwnersThing, LoanStepImpossible.
    """
    loan = await city.lending.loan(number)
    if loan is None:
        raise LoanGone
    place = await kept_here(city, who, loan.item, await given_back_at(city, loan, at))
    back = await saved(city, lending.taken_in(loan, place.id, now=city.now))
    await audit.note(city, who.id, "loan-taken-in", area=place.area, whom=loan.borrower, about=loan.about)
    return back
