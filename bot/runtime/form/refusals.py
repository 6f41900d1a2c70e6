"""What a form refuses on its own account: an answer of the wrong kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from bot.domain.refusal import Refusal


@dataclass(eq=False)
class TextNeeded(Refusal):
    """Something else than text came."""


@dataclass(eq=False)
class ChoiceNeeded(Refusal):
    """None of the choices was meant."""

    most: int


@dataclass(eq=False)
class NumberNeeded(Refusal):
    """No whole number in it."""


@dataclass(eq=False)
class WholeNumberNeeded(Refusal):
    """A number with a fraction, where only whole units are counted."""

    nearest: int


@dataclass(eq=False)
class PhotoNeeded(Refusal):
    """Something else than a photo came."""


@dataclass(eq=False)
class DocumentNeeded(Refusal):
    """Something else than a file came, or a photo of one."""


@dataclass(eq=False)
class TooManyPhotos(Refusal):
    """As many photos as there may be are there."""

    most: int


@dataclass(eq=False)
class PlaceNeeded(Refusal):
    """Neither a name nor a location came."""


@dataclass(eq=False)
class PlaceOutside(Refusal):
    """A location outside the areas that are known."""


@dataclass(eq=False)
class NoAreas(Refusal):
    """No areas have been imported yet: nobody can say where they live."""


@dataclass(eq=False)
class DayNeeded(Refusal):
    """No day, or one outside what is possible."""


@dataclass(eq=False)
class TimeNeeded(Refusal):
    """No time of day, one outside the hours that are possible, or an end before the start."""

    opens: str
    closes: str


@dataclass(eq=False)
class ClockNeeded(Refusal):
    """No time of day, or one outside the hours that are possible."""

    opens: time
    closes: time


@dataclass(eq=False)
class FormStale(Refusal):
    """A button of a question that is not open any more."""
