"""What became of one copy: who had it, when, and how it came back; for who keeps it. Each look is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions import places
from bot.actions.lending.showing import locked
from bot.domain.cases import Look
from bot.domain.items import Item, ItemGone, ItemId
from bot.domain.lending import Loan, Trip
from bot.domain.owned import OwnersThing
from bot.domain.places import Place
from bot.domain.residents import Resident
from storage.city import City

MOST = 10
"""Loans that are shown, the newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """A loan of a copy, whose, at which other branch (if not where it stands), whether there are photos."""

    loan: Loan
    who: str
    at: str
    is_pictured: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyPast:
    """A copy of a thing, the trip it is on, and its last loans, the newest first."""

    item: Item
    place: Place
    copy: int
    loans: Sequence[Past]
    trip: Trip | None


async def history(city: City, who: Resident, number: ItemId, copy: int) -> CopyPast:
    """The last loans of a copy; whose names were read is remembered.

    Raises ItemGone, PlaceGone, AreaNotYours, OwnersThing.
    """
    facts, place = await locked(city, number)
    await places.kept(city, who, place.id)
    if await city.owned.of_item(number):
        raise OwnersThing
    if copy not in facts.item.copies:
        raise ItemGone
    found = await city.lending.past_of(number, copy, most=MOST)
    pictured = {photos.loan for photos in await city.lending.photos_of(number, copy)}
    past = []
    for loan in found:
        person = await city.residents.resident(loan.borrower)
        at = await city.places.place(loan.place) if loan.place != place.id else None
        past.append(
            Past(
                loan=loan,
                who=person.name if person else "",
                at=at.name if at else "",
                is_pictured=loan.id in pictured,
            )
        )
    for whom in sorted({loan.borrower for loan in found} - {who.id}):
        await city.cases.looked(Look(who=who.id, whom=whom, why=facts.item.about, at=city.now))
    trip = next((each for each in facts.trips if each.copy == copy), None)
    return CopyPast(item=facts.item, place=place, copy=copy, loans=past, trip=trip)
