"""A listing: one thing or service that a neighbour offers or wants; the numbers of its community."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.barter.categories import Category, Kind
from bot.domain.residents import ResidentId

ListingId = NewType("ListingId", int)


class Side(StrEnum):
    """Given away, or looked for."""

    OFFER = "offer"
    WANT = "want"


class Reach(StrEnum):
    """Who may see it: the neighbours of the complex, of the dong, or of the whole gu."""

    COMPLEX = "complex"
    DONG = "dong"
    GU = "gu"


class State(StrEnum):
    """Where a listing stands in its life."""

    OPEN = "open"
    PAUSED = "paused"
    RESERVED = "reserved"
    CLOSED = "closed"
    EXPIRED = "expired"
    REMOVED = "removed"


class Closeness(StrEnum):
    """How near the giver lives."""

    COMPLEX = "complex"
    DONG = "dong"
    GU = "gu"
    CITY = "city"


@dataclass(frozen=True, slots=True, kw_only=True)
class BarterRules:
    """Numbers a community may change (defaults: programmes.md §1). Prices in the community's unit."""

    unit: str = "문"
    price_min: int = 0
    price_max: int = 1_000_000
    price_step: int = 100
    lifetime_days: int = 30
    notice_days: int = 3
    photos_max: int = 5
    title_min: int = 2
    title_max: int = 80
    text_max: int = 700
    open_max: int = 50
    quantity_max: int = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a person says about a thing before it is posted."""

    side: Side
    kind: Kind
    category: Category
    title: str
    text: str = ""
    photos: tuple[str, ...] = ()
    price: int = 0
    quantity: int = 1
    reach: Reach
    days: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """An offer or a want as it hangs on the board. ``key`` is its opaque name in links.

    ``quantity`` is how many are left, 0 for what is given as often as wished (a service);
    ``promised`` of them belong to trades that are agreed and not over.
    """

    id: ListingId = ListingId(0)
    key: str
    owner: ResidentId
    side: Side
    kind: Kind
    category: Category
    title: str
    text: str
    photos: tuple[str, ...]
    price: int
    reach: Reach
    area: AreaId
    within: AreaId
    state: State = State.OPEN
    days: int
    posted: datetime
    until: datetime
    quantity: int = 1
    promised: int = 0
    version: int = 1

    @property
    def is_open(self) -> bool:
        """Whether neighbours find it."""
        return self.state is State.OPEN

    @property
    def is_unlimited(self) -> bool:
        """Whether it is given as often as wished."""
        return self.quantity == 0 and self.state is not State.CLOSED

    @property
    def left(self) -> int:
        """How many nobody has been promised; of what is unlimited, one at a time."""
        return 1 if self.is_unlimited else self.quantity - self.promised
