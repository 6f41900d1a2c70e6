"""What trades refuse, with the facts a kind sentence and a next step need."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.refusal import Refusal
from bot.domain.trades.trade import TradeState


@dataclass(eq=False)
class TradeGone(Refusal):
    """There is no such trade for this person."""


@dataclass(eq=False)
class OwnTrade(Refusal):
    """Nobody trades with oneself."""


@dataclass(eq=False)
class TermsMoved(Refusal):
    """The answer was to terms that are not in force any more; ``number`` is the trade."""

    number: int


@dataclass(eq=False)
class NotYourTurn(Refusal):
    """The other one has to move, or somebody else altogether."""

    state: TradeState
    number: int


@dataclass(eq=False)
class TradeStepImpossible(Refusal):
    """The trade stands at a point of its life from which this move does not lead."""

    step: str
    state: TradeState
    number: int


@dataclass(eq=False)
class ProposalOpen(Refusal):
    """There is a proposal of the same person already, not answered yet: trade ``number``."""

    number: int


@dataclass(eq=False)
class TooManyTrades(Refusal):
    """As many open trades as one person may have."""

    most: int


@dataclass(eq=False)
class DisputeOpen(Refusal):
    """These two have something to settle first: trade ``number``."""

    number: int


@dataclass(eq=False)
class DisputeTooLate(Refusal):
    """The time in which something could be said against it ended at ``until``."""

    until: datetime


@dataclass(eq=False)
class AppointmentPast(Refusal):
    """The time meant has passed; ``earliest`` is possible."""

    earliest: datetime
    number: int


@dataclass(eq=False)
class AppointmentFar(Refusal):
    """Further ahead than people plan; ``latest`` is possible."""

    latest: datetime


@dataclass(eq=False)
class NoCommonUnits(Refusal):
    """The two keep their accounts in different communities: only 0 is possible."""


@dataclass(eq=False)
class PartnerShort(Refusal):
    """The one who pays has room for ``most`` only; ``number`` is the trade, whose terms can be changed."""

    most: int
    unit: str
    number: int


@dataclass(eq=False)
class BackUnknown(Refusal):
    """What is given in return is no open offer of the receiver."""
