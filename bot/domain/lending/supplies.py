"""What is used up with a thing: how many there are, how many go with a loan, and when to get more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import NewType

from bot.domain.items import ItemId
from bot.domain.lending.loan import LoanId
from bot.domain.lending.refusals import SupplyGone, SupplyShort, SupplyTooMany
from bot.domain.residents import ResidentId

SupplyId = NewType("SupplyId", int)
MOST = 100_000
"""More of one supply than any cupboard holds: a slip of the finger, not a number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Supply:
    """``left`` of ``name`` lie beside a thing; ``usual`` go with a loan; below ``low`` more are to be had."""

    id: SupplyId = SupplyId(0)
    item: ItemId
    name: str
    left: int
    usual: int
    low: int
    ended: datetime | None = None
    version: int = 1

    @property
    def is_low(self) -> bool:
        """Whether more are to be had."""
        return self.left < self.low


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """How many of a supply a loan has used up; noted once, ``by`` who looked at what came back."""

    id: int = 0
    supply: SupplyId
    loan: LoanId
    count: int
    by: ResidentId
    at: datetime
    version: int = 1


def sound(count: int) -> int:
    """A number that can be meant. Raises SupplyTooMany."""
    if not 0 <= count <= MOST:
        raise SupplyTooMany(most=MOST)
    return count


def used(supply: Supply, count: int | None) -> tuple[Supply, int]:
    """After a loan that used ``count``, or (None) as many as usual: what is left, never less than nothing.

    Raises SupplyGone, SupplyShort: more than there were.
    """
    if supply.ended:
        raise SupplyGone
    taken = min(supply.usual, supply.left) if count is None else sound(count)
    if taken > supply.left:
        raise SupplyShort(name=supply.name, left=supply.left)
    return replace(supply, left=supply.left - taken), taken


def refilled(supply: Supply, count: int) -> Supply:
    """``count`` more. Raises SupplyGone, SupplyTooMany."""
    if supply.ended:
        raise SupplyGone
    return replace(supply, left=sound(supply.left + sound(count)))
