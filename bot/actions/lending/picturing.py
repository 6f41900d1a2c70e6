"""Photos of a thing as it goes out and comes back: taken by its keeper or owner, seen by whom it concerns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions import audit, places, roles
from bot.actions.lending.showing import kept
from bot.domain import lending
from bot.domain.lending import Loan, LoanGone, LoanId, LoanPhotos, PhotoMoment
from bot.domain.residents import Resident
from bot.domain.roles import Role
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What a copy looked like ``before``, and ``after`` a loan; ``shelf``: its photos in the catalogue."""

    loan: Loan
    title: str
    before: LoanPhotos | None
    after: LoanPhotos | None
    shelf: Sequence[str]
    is_owned: bool = False


async def may_photograph(city: City, who: Resident, number: LoanId, moment: PhotoMoment) -> Loan:
    """Whether a photo of that moment can be taken now. Raises as kept; LoanStepImpossible."""
    loan, _, _ = await kept(city, who, number)
    lending.taken(loan, moment, (), by=who.id, now=city.now)
    return loan


async def photograph(
    city: City, who: Resident, number: LoanId, moment: PhotoMoment, photos: Sequence[str]
) -> Pair:
    """Photos of the copy; what it looked like before lies beside them. Raises as kept; LoanStepImpossible."""
    loan, facts, place = await kept(city, who, number)
    some = tuple(photos)[: facts.rules.photos_max]
    await city.lending.photograph(lending.taken(loan, moment, some, by=who.id, now=city.now))
    pair = await _pair(city, loan)
    if not pair.is_owned:
        deed = "loan-photographed"
        await audit.note(city, who.id, deed, area=place.area, whom=loan.borrower, about=loan.about)
    return pair


async def pictures(city: City, who: Resident, number: LoanId) -> Pair:
    """The photos, for its borrower, for who keeps the place or whose thing it is, and for who decides cases.

    Raises LoanGone.
    """
    loan = await city.lending.loan(number)
    place = await city.places.place(loan.place) if loan else None
    if loan is None or place is None:
        raise LoanGone
    owned = await city.owned.of_item(loan.item)
    if (
        loan.borrower != who.id
        and not (owned and owned.owner == who.id)
        and not await places.keeps(city, who.id, place)
        and not await roles.may(city, who.id, Role.MODERATOR, place.area)
    ):
        raise LoanGone
    return await _pair(city, loan)


async def _pair(city: City, loan: Loan) -> Pair:
    item = await city.items.item(loan.item)
    found = await city.lending.photos_of(loan.item, loan.copy)
    return Pair(
        loan=loan,
        title=item.title if item else "",
        before=lending.before(loan, found),
        after=lending.after(loan, found),
        shelf=item.photos if item else (),
        is_owned=await city.owned.of_item(loan.item) is not None,
    )
