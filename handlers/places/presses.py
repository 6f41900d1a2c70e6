"""The presses of places."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.doors import Number


class Keep(CallbackData, prefix="keepplace"):
    """Something about a place is to be changed."""

    id: Number
    do: str


class Join(CallbackData, prefix="joinplace"):
    """A place is a branch of another one; 0: it stands alone."""

    id: Number
    main: int


class Undo(CallbackData, prefix="undoclose"):
    """Days that were closed are open after all: a closure's number."""

    id: Number
