"""The presses of stays."""

from __future__ import annotations

from typing import Literal

from aiogram.filters.callback_data import CallbackData

from bot.domain.phoning import Heard
from handlers.doors import Number, PageNumber


class StayCard(CallbackData, prefix="stay"):
    """To a stay of one's own, or of whom one helps."""

    id: Number


class StayRest(CallbackData, prefix="stayrest"):
    """What else can be done, where plain mode shows a few things at a time."""

    id: Number
    page: PageNumber


class StayPage(CallbackData, prefix="staypage", sep="|"):
    """A page of the agreement of this mark, where plain mode shows a few lines at a time."""

    mark: str
    id: Number
    page: PageNumber


class StayDo(CallbackData, prefix="staydo"):
    """Something one does in a stay; ``ask-…`` asks first whether that is meant."""

    do: Literal[
        "like",
        "unlike",
        "undo",
        "read",
        "paper",
        "calendar",
        "where",
        "write",
        "ask-leave",
        "leave",
        "ask-stop",
        "stop",
    ]
    id: Number


class StayAgree(CallbackData, prefix="stayagree", sep="|"):
    """A yes to the edition of this mark."""

    mark: str
    id: Number


class StayCheck(CallbackData, prefix="staycheck"):
    """How it goes is said."""

    id: Number


class StayWish(CallbackData, prefix="staywish"):
    """Whether somebody wants to go on."""

    yes: bool
    id: Number


class StayStep(CallbackData, prefix="staystep"):
    """A step of the coordinator."""

    do: Literal[
        "meet",
        "met",
        "draft",
        "read",
        "paper",
        "calendar",
        "begin",
        "settle",
        "renew",
        "end",
        "write",
        "ask-stop",
    ]
    id: Number


class StayHeard(CallbackData, prefix="stayheard"):
    """What one side said to a coordinator after they had met."""

    whose: Literal["host", "guest"]
    yes: bool
    id: Number


class StaySign(CallbackData, prefix="staysign", sep="|"):
    """A yes to the edition of this mark: the coordinator's own, or one that she heard."""

    whose: Literal["host", "guest", "staff"]
    mark: str
    id: Number


class StayStop(CallbackData, prefix="staystop"):
    """A coordinator stops everything."""

    id: Number


class StayPhone(CallbackData, prefix="stayphone"):
    """A question is asked by telephone; its answers are presses."""

    id: Number


class StaySaid(CallbackData, prefix="staysaid"):
    """What somebody said to a coordinator who phoned them."""

    heard: Heard
    id: Number


class StayHear(CallbackData, prefix="stayhear"):
    """Whether somebody wants to go on, as a coordinator heard it."""

    yes: bool
    id: Number
