"""The presses of the helpline."""

from __future__ import annotations

from typing import Literal

from aiogram.filters.callback_data import CallbackData

from handlers.doors import Number, PageNumber


class Step(CallbackData, prefix="helpline"):
    """A step in a call: of the person, or of who helps."""

    step: Literal["leave", "end", "take", "settle"]
    id: Number


class Queue(CallbackData, prefix="helplines"):
    """A page of those who wait, or of the talks of the last weeks."""

    past: bool = False
    page: PageNumber = 0


class CallCard(CallbackData, prefix="helpcall"):
    """One call, and a page of what was said."""

    id: Number
    page: PageNumber = 0
