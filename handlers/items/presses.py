"""The presses of the catalogue."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.doors import Number


class ItemStep(CallbackData, prefix="itemstep"):
    """Repaired, back on the shelf, lost, retired; for who keeps it."""

    step: str
    id: Number


class EditItem(CallbackData, prefix="edititem"):
    """Something about a thing is to be said otherwise."""

    id: Number
