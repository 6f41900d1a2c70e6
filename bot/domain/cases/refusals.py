"""What cases refuse, with the facts a kind sentence needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.cases.case import CaseState
from bot.domain.refusal import Refusal


@dataclass(eq=False)
class CaseGone(Refusal):
    """There is no such case for this person: not theirs, of another area, or never opened."""


@dataclass(eq=False)
class OwnCase(Refusal):
    """Nobody decides in a matter of their own."""


@dataclass(eq=False)
class DecidedBefore(Refusal):
    """After an objection somebody else decides than the first time."""


@dataclass(eq=False)
class CaseTaken(Refusal):
    """Somebody else looks after it: ``name``."""

    name: str


@dataclass(eq=False)
class CaseThere(Refusal):
    """The same was brought forward already and is not over: case ``number``."""

    number: int


@dataclass(eq=False)
class CaseStepImpossible(Refusal):
    """The case stands at a point of its life from which this move does not lead."""

    step: str
    state: CaseState
    number: int


@dataclass(eq=False)
class SecondNeeded(Refusal):
    """What two people decide is confirmed by somebody else than who proposed it."""


@dataclass(eq=False)
class UndoOver(Refusal):
    """A decision can be taken back for so many ``minutes``, or of this kind not at all (0)."""

    minutes: int


@dataclass(eq=False)
class UndoImpossible(Refusal):
    """What the decision brought about has been built on since: it cannot be taken back exactly."""


@dataclass(eq=False)
class AnswerAwaited(Refusal):
    """The other side may still answer; until then nobody decides."""

    until: datetime


@dataclass(eq=False)
class AppealOver(Refusal):
    """The time in which one could object has passed, or an objection was decided: it stays as it is."""


@dataclass(eq=False)
class RulingUnknown(Refusal):
    """A case of this kind cannot end like that."""


@dataclass(eq=False)
class RulingAmountWrong(Refusal):
    """An amount or number of days outside what this decision allows."""

    least: int
    most: int


@dataclass(eq=False)
class OwnListing(Refusal):
    """One does not report what one has posted oneself."""


@dataclass(eq=False)
class TooManyReports(Refusal):
    """As many reports as one person makes in a day."""

    most: int
