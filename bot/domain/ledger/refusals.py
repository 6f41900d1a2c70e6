"""What the ledger refuses, with the facts a kind sentence needs."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.refusal import Refusal


@dataclass(eq=False)
class NotEnoughUnits(Refusal):
    """The payer's balance would pass its floor; ``most`` is the largest amount possible now."""

    most: int
    unit: str


@dataclass(eq=False)
class OwnAccount(Refusal):
    """Nobody pays, or asks, oneself."""


@dataclass(eq=False)
class OtherCommunity(Refusal):
    """The two accounts are of different communities, whose units are not the same."""


@dataclass(eq=False)
class AmountOutOfRange(Refusal):
    """No amount that one payment can have."""

    least: int
    most: int
    unit: str


@dataclass(eq=False)
class TransferConflict(Refusal):
    """The id of this payment was used before, with other content."""


@dataclass(eq=False)
class RequestGone(Refusal):
    """No such request, or it has been paid, declined, taken back, or is too old."""


@dataclass(eq=False)
class RequestNotYours(Refusal):
    """Only the person who was asked answers; only the one who asked takes it back."""


@dataclass(eq=False)
class ReversalTooLarge(Refusal):
    """More than what is left of the payment; ``most`` is left."""

    most: int
    unit: str


@dataclass(eq=False)
class TransferGone(Refusal):
    """No committed payment of this number, or it is itself a reversal."""


@dataclass(eq=False)
class LimitImpossible(Refusal):
    """A floor below ``lowest``, above 0, or for another time than 1 to ``days`` days."""

    lowest: int
    days: int
    unit: str


@dataclass(eq=False)
class SplitTooSmall(Refusal):
    """Fewer units than people: somebody's share would be nothing."""

    least: int
    unit: str


@dataclass(eq=False)
class NeighbourNotFound(Refusal):
    """Nobody near shows a name like this."""

    typed: str
