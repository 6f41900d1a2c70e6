"""Owned: things that stand in a library's catalogue and stay with their owner, who says yes to each wish."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import NewType

from bot.domain.items import Item, ItemId, ItemState, ItemStepImpossible
from bot.domain.lending import Loan, LoanState
from bot.domain.places import Place
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

OwnedId = NewType("OwnedId", int)

AGREED = frozenset({LoanState.READY, LoanState.OUT, LoanState.RETURNED, LoanState.LOST, LoanState.CHECKED})
"""Loans to which the owner has said yes: only their borrower knows where to come."""
RESTING = frozenset({ItemState.PAUSED, ItemState.MAINTENANCE, ItemState.LOST})
"""Where a thing is not lent just now, and can be again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnedRules:
    """Numbers a community may change; the issue names none, so they are ours."""

    most: int = 20
    spot_max: int = 60
    contact_max: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Owned:
    """Whose an ``item`` is, and what they call it.

    ``spot`` is where it is handed over, ``contact`` how the owner is reached. Both are
    told to a borrower whose wish was agreed to, and to nobody else.
    """

    id: OwnedId = OwnedId(0)
    item: ItemId
    owner: ResidentId
    title: str
    spot: str
    contact: str
    since: datetime
    ended: datetime | None = None
    version: int = 1


@dataclass(eq=False)
class OwnedGone(Refusal):
    """There is no such thing of this person."""


@dataclass(eq=False)
class OwnThing(Refusal):
    """It is one's own."""


@dataclass(eq=False)
class OwnersThing(Refusal):
    """It belongs to a neighbour: only they decide about it."""


@dataclass(eq=False)
class TooManyOwned(Refusal):
    """As many things as one person lends."""

    most: int


def added(owned: Owned, *, there: int, rules: OwnedRules) -> Owned:
    """One more beside those ``there``. Raises TooManyOwned."""
    if there >= rules.most:
        raise TooManyOwned(most=rules.most)
    return owned


def paused(item: Item) -> Item:
    """Not lent for a while. Raises ItemStepImpossible."""
    return _moved(item, frozenset({ItemState.AVAILABLE}), ItemState.PAUSED)


def resumed(item: Item) -> Item:
    """Lent again. Raises ItemStepImpossible."""
    return _moved(item, RESTING, ItemState.AVAILABLE)


def gone(item: Item) -> Item:
    """Out of the catalogue for good. Raises ItemStepImpossible."""
    return _moved(item, RESTING | {ItemState.AVAILABLE}, ItemState.RETIRED)


def door(place: Place, owned: Owned) -> Place:
    """The place as the owner's own: the codes shown there are others than those of the library's wall."""
    return replace(place, secret=f"{place.secret}:{owned.item}")


def is_agreed(loan: Loan) -> bool:
    """Whether its borrower may know where to come."""
    return loan.state in AGREED


def _moved(item: Item, starts: frozenset[ItemState], end: ItemState) -> Item:
    if item.state not in starts:
        raise ItemStepImpossible(state=item.state)
    return replace(item, state=end)
