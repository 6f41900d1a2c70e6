"""What is used up with a thing: how many there are, how many go with a loan, and when to get more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NewType
from unicodedata import normalize

from bot.domain.items import ItemId
from bot.domain.lending.loan import LoanId
from bot.domain.lending.refusals import SupplyGone, SupplyShort, SupplyTooMany
from bot.domain.residents import ResidentId

SupplyId = NewType("SupplyId", int)
NAME_MAX = 60
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


# -- in a cell of a file -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a file says of a supply; of numbers that it does not say (None) what is known stays."""

    name: str
    left: int
    low: int | None = None
    usual: int | None = None


class Untold(Exception):
    """One entry of a cell cannot be read, says too much, or names a supply twice."""

    def __init__(self, found: str, *, twice: bool = False, too_many: bool = False) -> None:
        super().__init__(found)
        self.found, self.twice, self.too_many = found, twice, too_many


_ENTRY = re.compile(
    r"(?P<name>[^\s:].*?)\s*:\s*(?P<left>\d+)(?:\s*/\s*(?P<low>\d+))?(?:\s*/\s*(?P<usual>\d+))?"
)


def told(cell: str) -> tuple[Told, ...]:
    """``name: left/low/usual``, parted by semicolons or lines; the last two may be missing. Raises Untold."""
    said: dict[str, Told] = {}
    for entry in filter(None, map(str.strip, re.split(r"[;\n]", normalize("NFKC", cell)))):
        found = _ENTRY.fullmatch(entry)
        if found is None or len(found["name"]) > NAME_MAX:
            raise Untold(entry)
        left, low, usual = (_count(found[name]) for name in ("left", "low", "usual"))
        if max(left or 0, low or 0, usual or 0) > MOST:
            raise Untold(entry, too_many=True)
        if found["name"] in said:
            raise Untold(entry, twice=True)
        said[found["name"]] = Told(name=found["name"], left=left or 0, low=low, usual=usual)
    return tuple(said.values())


def _count(said: str | None) -> int | None:
    """So many digits are too many already, whatever stands behind them."""
    return int(said[:9]) if said else None


def written(supplies: Sequence[Supply]) -> str:
    """The same the other way; a mark that would part the entries is written otherwise."""
    return "; ".join(f"{cell_name(each.name)}: {each.left}/{each.low}/{each.usual}" for each in supplies)


def cell_name(name: str) -> str:
    """A supply's name as a cell can say it."""
    return re.sub(r"[;\n]", ",", normalize("NFKC", name)).lstrip(": ").rstrip()


def after(item: ItemId, there: Sequence[Supply], said: Sequence[Told]) -> tuple[Supply, ...]:
    """What is new beside a thing or has other numbers, once a file was heard; what it does not name stays."""
    known = {cell_name(each.name): each for each in there}
    made = []
    for one in said:
        before = known.get(one.name) or Supply(item=item, name=one.name, left=0, usual=0, low=0)
        low = before.low if one.low is None else one.low
        usual = before.usual if one.usual is None else one.usual
        new = replace(before, left=one.left, low=low, usual=usual)
        if new != before or not before.id:
            made.append(new)
    return tuple(made)
