"""Stays: from the meeting to the end of a shared home: what both see, and what a coordinator does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import joined, staff
from bot.runtime.speech import Button, Row
from handlers.doors import MENU, Below, Door, Opened
from handlers.gates import StayCall, StayKeep
from handlers.stays import calling, keeping, own, reading
from handlers.stays.presses import (
    StayAgree,
    StayCard,
    StayCheck,
    StayDo,
    StayHear,
    StayHeard,
    StayPage,
    StayPhone,
    StayRest,
    StaySaid,
    StaySign,
    StayStep,
    StayStop,
    StayWish,
)


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="stays"))
    coordinators = staff(Role.COORDINATOR)
    router.message.register(keeping.desk, Command("stays"), flags=coordinators)
    router.callback_query.register(keeping.desk, Door.filter(F.to == "stays"), flags=coordinators)
    router.callback_query.register(keeping.card, StayKeep.filter(), flags=coordinators)
    router.callback_query.register(keeping.step, StayStep.filter(), flags=coordinators)
    router.callback_query.register(keeping.heard, StayHeard.filter(), flags=coordinators)
    router.callback_query.register(keeping.sign, StaySign.filter(), flags=coordinators)
    router.callback_query.register(keeping.stop, StayStop.filter(), flags=coordinators)
    router.callback_query.register(keeping.phone, StayPhone.filter(), flags=coordinators)
    router.callback_query.register(keeping.hear, StayHear.filter(), flags=coordinators)
    router.callback_query.register(calling.call, StayCall.filter(), flags=coordinators)
    router.callback_query.register(calling.said, StaySaid.filter(), flags=coordinators)
    router.message.register(own.mine, Command("stay"))
    router.callback_query.register(own.mine, Door.filter(F.to == "stay"))
    router.callback_query.register(own.card, StayCard.filter())
    router.callback_query.register(own.rest, StayRest.filter())
    router.callback_query.register(reading.page, StayPage.filter())
    router.callback_query.register(own.do, StayDo.filter())
    router.callback_query.register(own.agree, StayAgree.filter())
    router.callback_query.register(own.check, StayCheck.filter())
    router.callback_query.register(own.wish, StayWish.filter())
    return router


def forms() -> Sequence[Form]:
    """The conversations of both sides, and of the coordinator."""
    return (*own.forms(), *keeping.forms())


def _number(about: str) -> int:
    return int(about.split(":")[1])


def _see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(StayCard(id=_number(about)), "stays-open")]]


def _keep(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(StayKeep(id=_number(about)), "stays-open")]]


def _met(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    number = _number(about)
    yes = [Button(StayDo(do="like", id=number), "stays-card.like")]
    return [yes, [Button(StayDo(do="unlike", id=number), "stays-card.unlike")]]


def _draft(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(StayDo(do="read", id=_number(about)), "stays-card.read")]]


def _check(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(StayCheck(id=_number(about)), "stays-answer")]]


def _renew(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return own.wishes(_number(about))


_SEEN = (
    "meeting",
    "meeting-day",
    "meeting-soon",
    "both",
    "signed",
    "trial",
    "settled",
    "renewed",
    "leaving",
    "line",
)
_KEPT = ("meeting-staff", "staff-both", "staff-no", "staff-signed", "call", "words", "stopped", "danger")

BELOW: Mapping[str, Below] = {
    **{f"stays-notice-{word}": _see for word in (*_SEEN, "helped")},
    **{f"stays-notice-{word}": _keep for word in _KEPT},
    "stays-notice-met": _met,
    "stays-notice-draft": _draft,
    "stays-notice-check": _check,
    "stays-notice-renew": _renew,
    "error-stay-gone": lambda *_: [MENU],
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
