"""What the board refuses, with the facts a kind sentence needs."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.barter.listing import State
from bot.domain.refusal import Refusal


@dataclass(eq=False)
class ListingGone(Refusal):
    """There is no such listing for this person: closed, taken away, or shown to others only."""


@dataclass(eq=False)
class NotYourListing(Refusal):
    """Only who posted a listing may change it."""


@dataclass(eq=False)
class ListingStepImpossible(Refusal):
    """The listing stands at a point of its life from which this move does not lead."""

    step: str
    state: State


@dataclass(eq=False)
class WrongCategory(Refusal):
    """A service's category for a thing, or the other way round."""


@dataclass(eq=False)
class PriceOutOfRange(Refusal):
    """Outside the community's limits, or between two steps; ``nearest`` is possible."""

    least: int
    most: int
    step: int
    nearest: int


@dataclass(eq=False)
class QuantityOutOfRange(Refusal):
    """Fewer or more pieces than one listing may hold."""

    least: int
    most: int


@dataclass(eq=False)
class ListingPromised(Refusal):
    """``promised`` of it belong to trades that are agreed: those come first."""

    promised: int


@dataclass(eq=False)
class ListingTaken(Refusal):
    """Not as many are left: ``left``, perhaps none."""

    left: int


@dataclass(eq=False)
class TooManyListings(Refusal):
    """As many open listings as the community allows one person."""

    most: int
