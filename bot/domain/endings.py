"""Endings: rooms and buildings that are let until a last day and then no more, and what that undoes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NewType

from bot.domain.bookings import Booking, BookingId, BookingState
from bot.domain.places import PlaceId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from bot.domain.rooms import Room, RoomId

EndingId = NewType("EndingId", int)

WHOLE = RoomId(0)
"""Not one room: the building."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """The ``room`` (0: the whole building) of ``place`` is let until ``last``, and then no more."""

    id: EndingId = EndingId(0)
    place: PlaceId
    room: RoomId = WHOLE
    last: date
    reason: str
    by: ResidentId
    since: datetime
    undone: datetime | None = None
    done: datetime | None = None
    version: int = 1

    @property
    def about(self) -> str:
        """How the log names it."""
        return f"ending:{self.id}"

    @property
    def is_open(self) -> bool:
        """Whether it could still be taken back."""
        return self.undone is None and self.done is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Undoing:
    """What an ending did to a booking: how it ``was``, and the version that nobody has touched since."""

    id: int = 0
    ending: EndingId
    booking: BookingId
    was: BookingState
    touched: int
    version: int = 1


@dataclass(eq=False)
class EndingThere(Refusal):
    """It has a last day already: that one is taken back first."""

    last: date


@dataclass(eq=False)
class EndingGone(Refusal):
    """It has been taken back, or is over, or there was none."""


def ends(rooms: Sequence[Room], last: date) -> tuple[Room, ...]:
    """The rooms that are let until ``last`` from now on. Raises EndingThere where all have a last day."""
    going = tuple(replace(room, last=last) for room in rooms if room.last is None)
    if not going:
        raise EndingThere(last=max((room.last for room in rooms if room.last), default=last))
    return going


def taken_back(ending: Ending | None, *, now: datetime) -> Ending:
    """It is let on. Raises EndingGone."""
    if ending is None or not ending.is_open:
        raise EndingGone
    return replace(ending, undone=now)


def back(booking: Booking | None, undoing: Undoing, *, now: datetime) -> Booking | None:
    """The booking as it was; None where somebody has touched it since, or its hour has come."""
    if booking is None or booking.version != undoing.touched or booking.begins <= now:
        return None
    return replace(booking, state=undoing.was, moved=now, reason="")
