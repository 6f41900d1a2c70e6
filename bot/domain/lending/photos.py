"""Photos of a thing as it goes out and as it comes back: what was there before lies beside what is there now.

Kept for as long as a case may come of them (programmes.md §11: photos go 90 days after it).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.items import ItemId
from bot.domain.lending.loan import Loan, LoanId, LoanState
from bot.domain.lending.refusals import LoanStepImpossible
from bot.domain.residents import ResidentId

LoanPhotosId = NewType("LoanPhotosId", int)

WINDOW = timedelta(hours=24)
"""For how long after the check a thing may still be photographed (programmes.md §9: the report window)."""


class PhotoMoment(StrEnum):
    """When a photo was taken: as the thing went out, or as it came back."""

    OUT = "out"
    BACK = "back"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanPhotos:
    """What a keeper photographed of one copy, at one moment of one loan; ``photos`` are file ids."""

    id: LoanPhotosId = LoanPhotosId(0)
    loan: LoanId
    item: ItemId
    copy: int
    moment: PhotoMoment
    photos: tuple[str, ...]
    by: ResidentId
    at: datetime
    version: int = 1


_WHEN = {
    LoanState.OUT: frozenset(PhotoMoment),
    LoanState.RETURNED: frozenset({PhotoMoment.BACK}),
    LoanState.LOST: frozenset({PhotoMoment.BACK}),
    LoanState.CHECKED: frozenset({PhotoMoment.BACK}),
}


def moments(loan: Loan, now: datetime) -> frozenset[PhotoMoment]:
    """Which photos can be taken now; none of what is long over, where it would prove nothing."""
    if loan.state is LoanState.CHECKED and now - loan.moved > WINDOW:
        return frozenset()
    return _WHEN.get(loan.state, frozenset())


def taken(
    loan: Loan, moment: PhotoMoment, photos: tuple[str, ...], *, by: ResidentId, now: datetime
) -> LoanPhotos:
    """Photos of the copy that is lent. Raises LoanStepImpossible."""
    if moment not in moments(loan, now):
        raise LoanStepImpossible(step="photograph", state=loan.state)
    return LoanPhotos(
        loan=loan.id, item=loan.item, copy=loan.copy, moment=moment, photos=photos, by=by, at=now
    )


def before(loan: Loan, found: Iterable[LoanPhotos]) -> LoanPhotos | None:
    """The last photos of the copy from before this loan brought it back."""
    went = loan.out or loan.moved
    earlier = [
        each
        for each in found
        if each.copy == loan.copy
        and (each.moment is PhotoMoment.OUT if each.loan == loan.id else each.at <= went)
    ]
    return max(earlier, key=lambda each: (each.at, each.id), default=None)


def after(loan: Loan, found: Iterable[LoanPhotos]) -> LoanPhotos | None:
    """The last photos of it as this loan brought it back."""
    own = [each for each in found if each.loan == loan.id and each.moment is PhotoMoment.BACK]
    return max(own, key=lambda each: (each.at, each.id), default=None)
