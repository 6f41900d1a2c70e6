"""A thing that a place lends: what it is, how many there are, and what one has to know of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.items.categories import CLASSES, ItemCategory, LoanClass
from bot.domain.places import PlaceId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

ItemId = NewType("ItemId", int)


class ItemState(StrEnum):
    """Where a thing stands in its life; whether it is out just now, its loans tell."""

    AVAILABLE = "available"
    MAINTENANCE = "maintenance"
    PAUSED = "paused"
    LOST = "lost"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRules:
    """Numbers a community may change. The longest title of the catalogues we have seen has 70 letters."""

    title_max: int = 120
    text_max: int = 700
    photos_max: int = 3
    quantity_max: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing, in ``quantity`` numbered copies. ``key`` is its opaque name on labels.

    ``days`` is 0 where its class tells for how long it is lent. ``safety`` is ticked before it is borrowed.
    ``code`` is what a file calls it, ``digest`` what the file said; ``edited``: somebody here knows better.
    """

    id: ItemId = ItemId(0)
    key: str
    place: PlaceId
    title: str
    other: str = ""
    text: str = ""
    category: ItemCategory
    loan_class: LoanClass
    days: int = 0
    quantity: int = 1
    parts: str = ""
    safety: str = ""
    condition: str = ""
    value: int = 0
    photos: tuple[str, ...] = ()
    state: ItemState = ItemState.AVAILABLE
    approval: bool = False
    by: ResidentId
    since: datetime
    code: str = ""
    digest: str = ""
    job: int = 0
    edited: bool = False
    version: int = 1

    @property
    def about(self) -> str:
        """How notices and the log name it."""
        return f"item:{self.id}"

    @property
    def copies(self) -> range:
        """The numbers of its copies."""
        return range(1, self.quantity + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a librarian, or a row of a file, says of a thing."""

    title: str
    category: ItemCategory
    other: str = ""
    text: str = ""
    loan_class: LoanClass | None = None
    days: int = 0
    quantity: int = 1
    parts: str = ""
    safety: str = ""
    condition: str = ""
    value: int = 0
    photos: Sequence[str] = field(default_factory=tuple)
    approval: bool = False


@dataclass(eq=False)
class ItemGone(Refusal):
    """It is not lent any more, or never was, or to other people."""


@dataclass(eq=False)
class ItemInUse(Refusal):
    """Somebody has it, or is to fetch it: ``count`` loans are open, and end first."""

    title: str
    count: int


@dataclass(eq=False)
class ItemStepImpossible(Refusal):
    """It stands where this does not lead from."""

    state: ItemState


@dataclass(eq=False)
class QuantityWrong(Refusal):
    """Between one and ``most`` copies."""

    most: int


MOVES: dict[str, tuple[frozenset[ItemState], ItemState]] = {
    "repair": (frozenset({ItemState.AVAILABLE}), ItemState.MAINTENANCE),
    "restore": (frozenset({ItemState.MAINTENANCE, ItemState.LOST, ItemState.RETIRED}), ItemState.AVAILABLE),
    "lose": (frozenset({ItemState.AVAILABLE, ItemState.MAINTENANCE}), ItemState.LOST),
    "retire": (
        frozenset({ItemState.AVAILABLE, ItemState.MAINTENANCE, ItemState.LOST}),
        ItemState.RETIRED,
    ),
}
"""step -> (from, to); all of them are the librarian's, or follow from a loan."""


def added(draft: Draft, *, key: str, place: PlaceId, by: ResidentId, rules: ItemRules, now: datetime) -> Item:
    """A new thing on the shelf. Raises QuantityWrong."""
    bare = Item(
        key=key,
        place=place,
        title=draft.title,
        category=draft.category,
        loan_class=draft.loan_class or CLASSES[draft.category],
        by=by,
        since=now,
    )
    return described(bare, draft, rules=rules)


def described(item: Item, draft: Draft, *, rules: ItemRules) -> Item:
    """The same thing, said otherwise; its photos stay where there are no new ones. Raises QuantityWrong."""
    if not 1 <= draft.quantity <= rules.quantity_max:
        raise QuantityWrong(most=rules.quantity_max)
    return replace(
        item,
        title=draft.title,
        other=draft.other,
        text=draft.text,
        category=draft.category,
        loan_class=draft.loan_class or CLASSES[draft.category],
        days=draft.days,
        quantity=draft.quantity,
        parts=draft.parts,
        safety=draft.safety,
        condition=draft.condition,
        value=draft.value,
        photos=tuple(draft.photos)[: rules.photos_max] or item.photos,
        approval=draft.approval,
    )


def moved(item: Item, step: str, *, open_loans: int = 0) -> Item:
    """The thing after a step of ``MOVES``. Raises ItemStepImpossible; ItemInUse for what is promised.

    A thing with open loans is never retired (rules.md §6.5, after leihs #250).
    """
    starts, end = MOVES[step]
    if item.state not in starts:
        raise ItemStepImpossible(state=item.state)
    if step == "retire" and open_loans:
        raise ItemInUse(title=item.title, count=open_loans)
    return replace(item, state=end)


def possible(item: Item) -> tuple[str, ...]:
    """The steps that lead on from where it stands."""
    return tuple(step for step, (starts, _) in MOVES.items() if item.state in starts)
