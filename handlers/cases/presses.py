"""The presses of cases."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.doors import Number, PageNumber, PersonNumber
from storage.cases import Whose


class Queue(CallbackData, prefix="queue"):
    """A page of what waits to be decided: all, one's own or nobody's; of one kind where it is given."""

    page: PageNumber
    whose: Whose = "all"
    kind: str = ""


class Hand(CallbackData, prefix="hand"):
    """A case handed over to somebody else who looks after such ones."""

    id: Number
    to: PersonNumber


class Act(CallbackData, prefix="act"):
    """A step in a case: of a moderator, or of somebody whom it concerns."""

    step: str
    id: Number


class Thread(CallbackData, prefix="thread"):
    """A page of what the two of a case wrote to each other."""

    id: Number
    page: PageNumber = 0


class Rule(CallbackData, prefix="rule"):
    """A decision, to be given its reason."""

    ruling: str
    id: Number


class Follow(CallbackData, prefix="follow"):
    """The decision that the card suggests, with its reason: one press."""

    ruling: str
    id: Number
