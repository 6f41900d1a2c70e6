"""The presses of trades."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.doors import Number, PageNumber


class Move(CallbackData, prefix="move"):
    """A step of one of the two; ``terms`` are those in sight when it was offered."""

    step: str
    id: Number
    terms: PageNumber = 0


class Reword(CallbackData, prefix="reword"):
    """Other terms: a counter-proposal, or one's own said better."""

    step: str
    id: Number
    terms: PageNumber


class Sure(CallbackData, prefix="sure"):
    """Whether it is really to be called off."""

    id: Number


class NotYet(CallbackData, prefix="notyet"):
    """It has not taken place so far."""

    id: Number


class Contest(CallbackData, prefix="contest"):
    """Something went wrong."""

    id: Number


class Calendar(CallbackData, prefix="ics"):
    """The appointment as a calendar file."""

    id: Number


class Rest(CallbackData, prefix="rest"):
    """What else can be done, where plain mode shows a few things at a time."""

    id: Number
    page: PageNumber


class Mine(CallbackData, prefix="trades"):
    """A page of one's trades: those under way, or those that are over."""

    over: bool
    page: PageNumber
