"""The presses of rooms."""

from __future__ import annotations

from typing import Literal

from aiogram.filters.callback_data import CallbackData

from bot.domain.rooms import Equipment, Purpose
from handlers.doors import Number, NumberOrNone, PageNumber

Words = Literal["name", "about", "entry", "contact", "price"]
Figures = Literal[
    "capacity", "lead_days", "latest_days", "slot", "least", "most", "before", "after", "people"
]


class Around(CallbackData, prefix="rooms"):
    """A page of the rooms that are let."""

    page: PageNumber


class RoomMore(CallbackData, prefix="roommore"):
    """What else there is to say of a room, where plain words say a few things at a time."""

    id: Number


class Building(CallbackData, prefix="keephouse"):
    """Something about a building."""

    id: Number
    what: Literal["room", "days", "invite"]


class Kept(CallbackData, prefix="keeproom"):
    """A room as its manager sees it, or something about it that is changed by one press or by a question."""

    id: Number
    what: Literal["see", "hours", "other", "shut", "photos", "terms", "fit", "parts", "pause", "yes", "step"]


class Reword(CallbackData, prefix="roomwords"):
    """Other words."""

    id: Number
    what: Words


class Count(CallbackData, prefix="roomcount"):
    """Another number."""

    id: Number
    what: Figures


class Fit(CallbackData, prefix="roomfit"):
    """Something is in the room, or no longer."""

    id: Number
    what: Equipment


class For(CallbackData, prefix="roomfor"):
    """The room is let for this, or no longer."""

    id: Number
    what: Purpose


class PartOf(CallbackData, prefix="roompart"):
    """The room is a part of another one (0: of none)."""

    id: Number
    whole: NumberOrNone
