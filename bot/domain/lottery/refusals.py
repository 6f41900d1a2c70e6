"""What lottery rounds refuse."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.refusal import Refusal


@dataclass(eq=False)
class RoundGone(Refusal):
    """There is no such round for this person."""


@dataclass(eq=False)
class RoundStepImpossible(Refusal):
    """It stands at a point of its life from which this does not lead."""


@dataclass(eq=False)
class RoundEmpty(Refusal):
    """Nothing is drawn where there is nothing to be had."""


@dataclass(eq=False)
class RoundDaysWrong(Refusal):
    """It opens, closes, is drawn, and ``hours`` later the first of its slots begins: in that order."""

    hours: int


@dataclass(eq=False)
class RoundNotOpen(Refusal):
    """People enter from ``opens`` until ``closes``."""

    opens: datetime
    closes: datetime


@dataclass(eq=False)
class TooManySlots(Refusal):
    """As many as one round has."""

    most: int


@dataclass(eq=False)
class SlotDrawn(Refusal):
    """The hours are those of a round that is not over: they are let again when it is withdrawn or drawn."""

    name: str


@dataclass(eq=False)
class WishesWrong(Refusal):
    """One wishes for one slot at the least and ``most`` at the most, each of them in this round."""

    most: int


@dataclass(eq=False)
class LotteryWonLately(Refusal):
    """Who has won here leaves it to others until ``until``."""

    until: datetime


@dataclass(eq=False)
class EntryGone(Refusal):
    """Somebody without a ticket in the round."""


@dataclass(eq=False)
class EntryStepImpossible(Refusal):
    """The ticket stands at a point of its life from which this does not lead."""
