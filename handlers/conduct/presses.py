"""The presses of conduct."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.doors import Number, PageNumber


class Acknowledge(CallbackData, prefix="ack"):
    """A warning that was read."""

    id: Number


class Measures(CallbackData, prefix="measures"):
    """A page of the measures in force."""

    page: PageNumber


class MeasureCard(CallbackData, prefix="measure"):
    """One measure in force."""

    id: Number


class Lift(CallbackData, prefix="lift"):
    """A measure to be ended before its time; asked once whether one is ``sure``."""

    id: Number
    sure: bool = False
