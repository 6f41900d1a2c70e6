"""The presses of lending."""

from __future__ import annotations

from typing import Literal

from aiogram.filters.callback_data import CallbackData

from bot.domain.lending import Check
from handlers.doors import Number


class Mine(CallbackData, prefix="myloan"):
    """A step of the borrower's own."""

    do: Literal["cancel", "collect", "renew", "bring", "thank"]
    id: Number


class Keep(CallbackData, prefix="keeploan"):
    """A step of who keeps the place, or (``see``) the loan as the keeper sees it."""

    do: Literal["see", "approve", "refuse", "hand", "absent"]
    id: Number


class Checked(CallbackData, prefix="checkloan"):
    """How a thing came back."""

    how: Check
    id: Number


class OwedThing(CallbackData, prefix="owed"):
    """What is to be replaced, as its keeper sees it; it is there again, or let be."""

    do: Literal["see", "replaced", "forgiven"]
    id: Number


class SupplyStep(CallbackData, prefix="supply"):
    """What goes with a thing: one more of them (``add``, the number is the thing's), refilled, removed."""

    do: Literal["add", "refill", "remove"]
    id: Number


class SupplyUse(CallbackData, prefix="supplyuse"):
    """How many of a supply a loan has used."""

    do: Literal["usual", "typed"]
    id: Number
    loan: Number


class BorrowAt(CallbackData, prefix="borrowat"):
    """A thing is fetched at a branch: when it could be (``see``), soonest, or on a ``day`` to be chosen.

    ``read``: soonest, and how it is used safely has been read.
    """

    do: Literal["see", "now", "read", "day"]
    id: Number
    at: Number


class BringTo(CallbackData, prefix="bringto"):
    """A loan was given back at a branch."""

    id: Number
    at: Number


class Carry(CallbackData, prefix="carry"):
    """A loan is sent, or a trip home begun, or one is over."""

    do: Literal["send", "leave", "arrive"]
    id: Number


class Objecting(CallbackData, prefix="pause"):
    """A pause is not right, its person thinks."""

    id: Number
