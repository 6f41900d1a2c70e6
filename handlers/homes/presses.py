"""What is pressed about shared homes."""

from __future__ import annotations

from typing import Literal

from aiogram.filters.callback_data import CallbackData

from bot.domain.homes import Paper
from handlers.doors import Number, PageNumber


class HomeMove(CallbackData, prefix="homemove"):
    """A host's own step."""

    do: Literal["pause", "resume", "ask-leave", "leave", "back"]


class SeekEnd(CallbackData, prefix="seekend"):
    """A guest looks for no room any more; asked first whether that is meant."""

    sure: bool


class HomeSeen(CallbackData, prefix="homeseen"):
    """A home, as its guests may know it."""

    id: Number


class AskHome(CallbackData, prefix="askhome"):
    """To ask whether one could live there."""

    id: Number


class HomeBack(CallbackData, prefix="homeback"):
    """A request is taken back."""

    id: Number


class HomeSay(CallbackData, prefix="homesay"):
    """What a host says to a request."""

    do: Literal["yes", "no", "phone"]
    id: Number


class HomeUndo(CallbackData, prefix="homeundo"):
    """An answer is taken back."""

    id: Number


class HomesAt(CallbackData, prefix="homesat"):
    """A page of what a coordinator looks after."""

    what: Literal["hosts", "guests", "asked"]
    page: PageNumber = 0


class HostDo(CallbackData, prefix="hostdo"):
    """What a coordinator does with a host."""

    do: Literal["plan", "suit", "work", "unsuit", "list", "describe", "leave", "address"]
    id: Number


class GuestDo(CallbackData, prefix="guestdo"):
    """What a coordinator does with a guest."""

    do: Literal["refuse", "phone"]
    id: Number


class PaperSeen(CallbackData, prefix="paperseen"):
    """A paper of a guest was looked at."""

    paper: Paper
    id: Number


class MatchDo(CallbackData, prefix="matchdo"):
    """What a coordinator does with a request, or has heard about it on the telephone."""

    do: Literal["screen", "decline", "yes", "no", "later"]
    id: Number
