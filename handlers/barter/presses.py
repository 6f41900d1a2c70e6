"""The presses of the board."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from bot.domain.barter import Side
from handlers.doors import Number, PageNumber


class Board(CallbackData, prefix="board"):
    """A page of one side of the board, of one category or of all (``category`` empty)."""

    side: Side
    category: str = ""
    page: PageNumber = 0

    def turned(self, page: str) -> Board:
        """The same board at another page."""
        return self.model_copy(update={"page": int(page)})


class Photos(CallbackData, prefix="photos"):
    """All photos of a listing."""

    id: Number


class Edit(CallbackData, prefix="edit"):
    """A listing to be worded anew."""

    id: Number


class Page(CallbackData, prefix="mine"):
    """A page of one's own listings."""

    page: PageNumber


class Found(CallbackData, prefix="found", sep="|"):
    """A page of what a search finds; the words travel in the press."""

    side: Side
    page: PageNumber
    words: str
