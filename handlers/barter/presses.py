"""The presses of the board."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class Board(CallbackData, prefix="board"):
    """A page of one side of the board, of one category or of all (``category`` empty)."""

    side: str
    category: str = ""
    page: int = 0

    def turned(self, page: str) -> Board:
        """The same board at another page."""
        return self.model_copy(update={"page": int(page)})


class Photos(CallbackData, prefix="photos"):
    """All photos of a listing."""

    id: int


class Edit(CallbackData, prefix="edit"):
    """A listing to be worded anew."""

    id: int


class Page(CallbackData, prefix="mine"):
    """A page of one's own listings."""

    page: int


class Found(CallbackData, prefix="found", sep="|"):
    """A page of what a search finds; the words travel in the press."""

    side: str
    page: int
    words: str
