"""What lending refuses: the rule, its number, and until when or what next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.items import ItemState
from bot.domain.lending.loan import LoanState
from bot.domain.refusal import Refusal


@dataclass(eq=False)
class LoanGone(Refusal):
    """There is no such loan for this person."""


@dataclass(eq=False)
class LoanStepImpossible(Refusal):
    """The loan stands at a point of its life from which this does not lead."""

    step: str
    state: LoanState


@dataclass(eq=False)
class ItemAway(Refusal):
    """It is being repaired, lost or not lent any more; ``number`` is the item."""

    title: str
    state: ItemState
    number: int


@dataclass(eq=False)
class ItemTaken(Refusal):
    """Not free on the days asked for; it would be on ``first``, or nobody knows when (None)."""

    title: str
    first: date | None
    number: int


@dataclass(eq=False)
class PlaceEnding(Refusal):
    """The place closes for good, and lends nothing any more."""

    name: str


@dataclass(eq=False)
class PlaceNeverOpens(Refusal):
    """The place is closed for all the time that can be seen."""


@dataclass(eq=False)
class TooFarAhead(Refusal):
    """Things are kept for somebody from so many days on at the most, until ``last``."""

    days: int
    last: date


@dataclass(eq=False)
class DayFull(Refusal):
    """As many people fetch something there on ``day`` as there is room for; ``first`` is the next day that
    has some, None where nobody knows.
    """  # noqa: D205

    title: str
    most: int
    day: date
    first: date | None
    number: int


@dataclass(eq=False)
class TooManyLoans(Refusal):
    """As many things as one person has at once."""

    most: int


@dataclass(eq=False)
class TooManyHolds(Refusal):
    """As many lines as one person stands in at once."""

    most: int


@dataclass(eq=False)
class TooYoungToBorrow(Refusal):
    """Under the age from which things are lent."""

    age: int


@dataclass(eq=False)
class LoanThere(Refusal):
    """The very same thing is lent to this person already: loan ``number``."""

    title: str
    number: int


@dataclass(eq=False)
class StillLate(Refusal):
    """Something is overdue, and is brought back first: loan ``number``."""

    title: str
    due: datetime
    number: int


@dataclass(eq=False)
class StillOwed(Refusal):
    """Something is to be replaced first, by ``until``; ``late``: that day is over."""

    title: str
    until: date
    late: bool


@dataclass(eq=False)
class OwedGone(Refusal):
    """Nothing is owed there any more."""


@dataclass(eq=False)
class SupplyGone(Refusal):
    """It does not go with that thing any more."""


@dataclass(eq=False)
class SupplyShort(Refusal):
    """More were used than there were: ``left``."""

    name: str
    left: int


@dataclass(eq=False)
class SupplyTooMany(Refusal):
    """Between nothing and ``most``."""

    most: int


@dataclass(eq=False)
class LendingPaused(Refusal):
    """Brought back too late: nothing is lent for ``days`` days, until ``until``."""

    days: int
    until: date


@dataclass(eq=False)
class SafetyUnread(Refusal):
    """How it is used safely is read first; ``number`` is the item."""

    number: int


@dataclass(eq=False)
class RenewedOften(Refusal):
    """As often as a loan is renewed."""

    most: int


@dataclass(eq=False)
class RenewalLate(Refusal):
    """What is overdue is brought back, not kept longer."""

    due: datetime


@dataclass(eq=False)
class OthersWait(Refusal):
    """``count`` people wait for it: it goes to them next, by ``due``."""

    count: int
    due: datetime


@dataclass(eq=False)
class TripGone(Refusal):
    """Somebody has sent it, or taken it in, by now."""


@dataclass(eq=False)
class HoldGone(Refusal):
    """One does not stand in this line."""


@dataclass(eq=False)
class CodeTired(Refusal):
    """Too many wrong codes: the librarian hands it out."""

    most: int


@dataclass(eq=False)
class PauseGone(Refusal):
    """There is no such pause, or it is over."""
