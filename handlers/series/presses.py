"""The presses of series."""

from __future__ import annotations

from typing import Literal

from aiogram.filters.callback_data import CallbackData

from bot.domain.rooms import Purpose
from bot.domain.series import Every
from handlers.doors import Number, NumberOrNone


class SeriesPlan(CallbackData, prefix="sp"):
    """A series as far as it is thought of: each answer is in the next press."""

    id: Number
    at: Number
    minutes: NumberOrNone = 0
    every: Every | None = None
    times: NumberOrNone = 0
    purpose: Purpose | None = None


class SeriesBegin(CallbackData, prefix="sb"):
    """Such a series, and where a date is taken another hour ``instead``, or not."""

    id: Number
    at: Number
    minutes: Number
    every: Every
    times: Number
    purpose: Purpose
    instead: bool


class SeriesCard(CallbackData, prefix="series"):
    """To one's own series."""

    id: Number


class SeriesStep(CallbackData, prefix="myseries"):
    """A step from the booking ``since`` on (0: with all that is to come), an answer, or the calendar file."""

    do: Literal["cancel", "sure", "shift", "calendar", "answer"]
    id: Number
    since: NumberOrNone = 0


class SeriesShift(CallbackData, prefix="seriesto"):
    """Moved: the first of them begins at the minute ``at``."""

    id: Number
    since: NumberOrNone
    at: Number


class JudgeSeries(CallbackData, prefix="judgeseries"):
    """A series as its room's manager sees it, one answer to all its dates, or a question first."""

    do: Literal["see", "approve", "decline", "ask"]
    id: Number
