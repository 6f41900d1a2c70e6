"""What conduct refuses: each says what, why, since and until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.refusal import Refusal


@dataclass(eq=False)
class WarningUnread(Refusal):
    """First a warning is read: one press, and all goes on."""

    why: str
    since: datetime
    number: int


@dataclass(eq=False)
class Suspended(Refusal):
    """Nothing new is begun until then."""

    why: str
    since: datetime
    until: datetime
    number: int


@dataclass(eq=False)
class Banned(Refusal):
    """Nothing new is begun any more."""

    why: str
    since: datetime
    number: int


@dataclass(eq=False)
class SanctionGone(Refusal):
    """There is no such measure for this person, or it is over."""


@dataclass(eq=False)
class MeasureThere(Refusal):
    """The same measure is in force already."""

    measure: str


@dataclass(eq=False)
class MeasureUnknown(Refusal):
    """Nobody decides this alone."""


@dataclass(eq=False)
class OwnConduct(Refusal):
    """Nobody decides about their own conduct."""


@dataclass(eq=False)
class SuspensionDaysWrong(Refusal):
    """A suspension lasts from one day to so many."""

    most: int


@dataclass(eq=False)
class ObjectionMade(Refusal):
    """One objects once; somebody is looking at it, or has."""


@dataclass(eq=False)
class PostsTooFast(Refusal):
    """More posts within an hour than the community allows; the next is possible at ``until``."""

    most: int
    until: datetime


@dataclass(eq=False)
class PostGone(Refusal):
    """There is no such post, or not where one looks after such things."""


@dataclass(eq=False)
class LevelThere(Refusal):
    """It is seen just as far already."""


@dataclass(eq=False)
class LevelKept(Refusal):
    """A measure against its owner hides it: it comes back with the measure."""
