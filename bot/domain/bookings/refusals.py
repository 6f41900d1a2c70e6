"""What booking refuses: the rule, its number, and what would be possible instead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.bookings.booking import BookingState
from bot.domain.refusal import Refusal


@dataclass(eq=False)
class BookingGone(Refusal):
    """There is no such booking for this person."""


@dataclass(eq=False)
class BookingStepImpossible(Refusal):
    """It stands at a point of its life from which this does not lead."""

    state: BookingState


@dataclass(eq=False)
class HoldOver(Refusal):
    """The slot was kept for ``minutes``, and those are over; ``room`` can be looked at again."""

    minutes: int
    room: int


@dataclass(eq=False)
class RoomPaused(Refusal):
    """It is not let for the time being."""

    room: int


@dataclass(eq=False)
class TooFewPeople(Refusal):
    """The room is for ``least`` people and more."""

    least: int


@dataclass(eq=False)
class TooManyPeople(Refusal):
    """No more than ``most`` fit in."""

    most: int


@dataclass(eq=False)
class BookingTooShort(Refusal):
    """It is let for ``least`` at the least."""

    least: timedelta
    room: int


@dataclass(eq=False)
class BookingTooLong(Refusal):
    """It is let for ``most`` at the most."""

    most: timedelta
    room: int


@dataclass(eq=False)
class BookingOffGrid(Refusal):
    """It is let in steps of ``slot`` minutes; the next possible beginning is ``next``."""

    slot: int
    next: datetime | None
    room: int


@dataclass(eq=False)
class BookingTooSoon(Refusal):
    """It is booked ``days`` days ahead: ``first`` is the first day that can be had."""

    days: int
    first: date
    room: int


@dataclass(eq=False)
class BookingTooFar(Refusal):
    """It is booked ``days`` days ahead at the most: up to ``last``."""

    days: int
    last: date
    room: int


@dataclass(eq=False)
class BookingPast(Refusal):
    """It has begun already, or is over."""

    room: int


@dataclass(eq=False)
class RoomShut(Refusal):
    """Not open for all of that time; as long could be had at ``next`` (None: not on that day)."""

    next: datetime | None
    room: int


@dataclass(eq=False)
class SlotTaken(Refusal):
    """Somebody was faster; as long could be had at ``next`` (None: not on that day). One can wait for what
    ``begins`` then (None: it is not to be waited for).
    """  # noqa: D205

    next: datetime | None
    room: int
    begins: datetime | None = None


@dataclass(eq=False)
class DayQuota(Refusal):
    """As many bookings as one person has on one day; from ``next`` on there may be another."""

    most: int
    next: date


@dataclass(eq=False)
class MinutesQuota(Refusal):
    """As long as one person has rooms on one day: ``left`` (None: nothing) is left of ``most``."""

    most: timedelta
    left: timedelta | None


@dataclass(eq=False)
class MonthQuota(Refusal):
    """As many bookings as one person has in one month; from ``next`` on there may be another."""

    most: int
    next: date


@dataclass(eq=False)
class TicksMissing(Refusal):
    """All of what is asked is promised, or the room is not let."""


@dataclass(eq=False)
class PurposeNotHere(Refusal):
    """The room is let for other purposes."""


@dataclass(eq=False)
class TooEarlyHere(Refusal):
    """One says that one is there from ``first`` on."""

    first: datetime


@dataclass(eq=False)
class ProofNeeded(Refusal):
    """That one is there is shown by the code at the door, or by where one stands."""

    booking: int


@dataclass(eq=False)
class BookingStands(Refusal):
    """The minutes are over in which it could be taken back as if it had not been made."""

    minutes: int


@dataclass(eq=False)
class TooLateToCancel(Refusal):
    """It has begun."""
