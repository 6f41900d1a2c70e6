"""A thing that is fetched at another branch: sent, arrived, and sent home when the loan is over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions import audit, places
from bot.actions.lending.showing import ground, seen_places
from bot.actions.lending.telling import saved, tell
from bot.domain import lending
from bot.domain.items import Item, ItemGone
from bot.domain.lending import Ground, Loan, LoanGone, LoanId, Trip, TripGone, TripId
from bot.domain.places import Place, PlaceId
from bot.domain.residents import Resident
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Road:
    """What a desk has to send to other branches, to send home, and what is on its way to it."""

    wanted: Sequence[Loan]
    home: Sequence[Trip]
    coming: Sequence[Trip]


async def road(city: City, who: Resident, number: PlaceId) -> Road:
    """What travels from and to a place. Raises PlaceGone, AreaNotYours."""
    place = await places.kept(city, who, number)
    wanted = []
    for loan in await city.lending.awaited_from(place.id):
        item = await city.items.item(loan.item)
        if item and lending.may_send(loan, (await _facts(city, loan, item))[0]):
            wanted.append(loan)
    trips = await city.lending.trips_at(place.id)
    return Road(
        wanted=wanted,
        home=[trip for trip in trips if trip.origin == place.id and not trip.sent],
        coming=[trip for trip in trips if trip.goal == place.id and trip.sent],
    )


async def _locked(city: City, loan: Loan) -> tuple[Ground, Place]:
    item = await city.items.locked(loan.item)
    if item is None:
        raise ItemGone
    return await _facts(city, loan, item)


async def _facts(city: City, loan: Loan, item: Item) -> tuple[Ground, Place]:
    """What a loan that is fetched elsewhere is judged by, and where its thing stands."""
    home, there = await seen_places(city, item, loan)
    return await ground(city, item, there), home


async def send(city: City, who: Resident, number: LoanId) -> Place:
    """To where it is fetched; for who keeps the place where it stands.

    Raises LoanGone, PlaceGone, AreaNotYours, LoanStepImpossible, ItemTaken.
    """
    loan = await city.lending.loan(number)
    if loan is None:
        raise LoanGone
    facts, home = await _locked(city, loan)
    await places.kept(city, who, home.id)
    gone = await saved(city, lending.sending(loan, facts))
    await city.lending.set_out(lending.outward(gone, home.id, now=city.now))
    await _noted(city, who, "loan-sent", gone, home)
    await tell(city, gone, "under-way")
    return home


async def sent_home(city: City, who: Resident, number: TripId) -> Place:
    """Back to where it belongs; for who keeps the branch where it is.

    Raises TripGone, PlaceGone, AreaNotYours.
    """
    trip, loan = await _trip(city, number)
    place = await places.kept(city, who, trip.origin)
    await city.lending.save_trip(lending.sent(trip, now=city.now))
    await _noted(city, who, "loan-sent", loan, place)
    return place


async def put_off(city: City, over: Loan) -> None:
    """Who was to fetch a copy while it is on its way home has it later, or another one, and is told."""
    if not await city.lending.trips(over.item):
        return
    for loan in await city.lending.of_item(over.item):
        facts, _ = await _locked(city, loan)
        later = lending.postponed(loan, facts)
        if later != loan:
            kept = await saved(city, later)
            if kept.first != loan.first:
                await tell(city, kept, "moved-travel")


async def _trip(city: City, number: TripId) -> tuple[Trip, Loan]:
    trip = await city.lending.trip(number)
    loan = await city.lending.loan(trip.loan) if trip else None
    if trip is None or loan is None:
        raise TripGone
    return trip, loan


async def _noted(city: City, who: Resident, deed: str, loan: Loan, place: Place) -> None:
    await audit.note(city, who.id, deed, area=place.area, whom=loan.borrower, about=loan.about)
