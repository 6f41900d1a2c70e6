"""The presses of the rules. An area's id may hold Hangul, so the words beside it are short."""

from __future__ import annotations

from typing import Literal

from aiogram.filters.callback_data import CallbackData

from handlers.doors import PageNumber
from handlers.doors import RulesAt as At

__all__ = ["At", "Of", "One"]


class Of(CallbackData, prefix="sof", sep="|"):
    """A page of the rules of one feature at an area."""

    word: str
    area: str
    page: PageNumber = 0


class One(CallbackData, prefix="s1", sep="|"):
    """One rule at an area: looked at, set, given back to what is around, its past, its last change undone."""

    do: Literal["see", "set", "back", "past", "undo"]
    rule: str
    area: str
