"""The presses of the catalogue."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.doors import Number, PageNumber


class Sought(CallbackData, prefix="inshelves", sep="|"):
    """A page of what a word has found in the places that lend."""

    words: str
    page: PageNumber = 0


class ItemStep(CallbackData, prefix="itemstep"):
    """Repaired, back on the shelf, lost, retired; for who keeps it."""

    step: str
    id: Number


class EditItem(CallbackData, prefix="edititem"):
    """Something about a thing is to be said otherwise."""

    id: Number
