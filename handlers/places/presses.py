"""The presses of places."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.doors import Number


class Keep(CallbackData, prefix="keepplace"):
    """Something about a place is to be changed."""

    id: Number
    do: str
