"""The presses of conduct."""

from __future__ import annotations

from typing import Literal

from aiogram.filters.callback_data import CallbackData

from bot.domain.conduct import Level
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


class SetLevel(CallbackData, prefix="setlevel"):
    """A post to be seen so far, for a reason that is asked."""

    kind: Literal["listing"]
    id: Number
    level: Level


class UndoLevel(CallbackData, prefix="unlevel"):
    """A level taken back within minutes."""

    kind: Literal["listing"]
    id: Number
