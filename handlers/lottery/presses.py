"""The presses of lottery rounds."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.doors import Number

Wishes = Annotated[str, Field(pattern=r"^(\d{1,3}(\.\d{1,3}){0,8})?$")]
"""Numbers of slots, the dearest first: ``3.1``."""


class RoundWish(CallbackData, prefix="roundwish"):
    """The wishes so far."""

    id: Number
    wishes: Wishes = ""


class RoundEnter(CallbackData, prefix="roundenter"):
    """These are all."""

    id: Number
    wishes: Wishes


class RoundMine(CallbackData, prefix="myround"):
    """A step with one's own ticket (``yes`` and ``no`` to what was drawn), or the paper for everybody."""

    do: Literal["leave", "yes", "no", "paper"]
    id: Number


class RoundsOf(CallbackData, prefix="roundsof"):
    """To the rounds of a building."""

    id: Number


class NewRound(CallbackData, prefix="newround"):
    """A round more."""

    id: Number


class KeepRound(CallbackData, prefix="keepround"):
    """A round as its manager sees it, or a step of the manager."""

    do: Literal["see", "announce", "withdraw"]
    id: Number


class SlotIn(CallbackData, prefix="roundslot"):
    """Hours of a room for a round."""

    id: Number
    room: Number


class DropSlot(CallbackData, prefix="dropslot"):
    """Hours that are not drawn after all."""

    id: Number
