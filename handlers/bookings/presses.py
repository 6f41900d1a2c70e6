"""The presses of bookings."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.doors import Number, NumberOrNone

Minutes = Annotated[int, Field(gt=0, le=1_440)]
"""As long as a room is let at once."""


class Mine(CallbackData, prefix="mybooking"):
    """A step of the booker's own, or (``else``) what else could be had."""

    do: Literal["cancel", "sure", "shift", "answer", "arrive", "leave", "drop", "else", "calendar", "undo"]
    id: Number


class Again(CallbackData, prefix="again"):
    """What a booking was for all the same, in a room from a minute on (its number)."""

    id: Number
    room: Number
    at: Number
    minutes: Minutes


class Judge(CallbackData, prefix="judgebooking"):
    """A step of who manages the room, or (``see``) the booking as the manager sees it."""

    do: Literal["see", "approve", "ask", "decline", "absent", "seen", "unblock"]
    id: Number


class BookingRest(CallbackData, prefix="bookingrest"):
    """What else there is to a booking, where plain words say a few things at a time."""

    id: Number


class TakenOn(CallbackData, prefix="takenon"):
    """The hours of a day for which one can stand in line, where plain words show the free ones first."""

    id: Number
    on: Number


class WeekOf(CallbackData, prefix="roomweek"):
    """Seven days of a room as a picture, from a day on (its ordinal)."""

    id: Number
    on: Number


class AnyDay(CallbackData, prefix="anyday"):
    """Another day of a room, from a calendar."""

    id: Number
    moving: NumberOrNone = 0
