"""The presses of contact."""

from __future__ import annotations

from typing import Literal

from aiogram.filters.callback_data import CallbackData

from handlers.doors import Number


class Block(CallbackData, prefix="block"):
    """The neighbour behind a listing, a trade or an ask is met no more; asked whether one is ``sure``."""

    kind: Literal["listing", "trade", "ask"]
    id: Number
    sure: bool = False


class Unblock(CallbackData, prefix="unblock"):
    """A block to be lifted."""

    id: Number
