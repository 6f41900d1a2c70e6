"""The helpline: asking for a person, waiting, talking through the bot; and the desk of those who help."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.joined import joined, staff
from bot.runtime.speech import Button, Row
from handlers.doors import MENU, Below, Door, Opened
from handlers.helpline import asking, desk, talking
from handlers.helpline.asking import forms
from handlers.helpline.presses import CallCard, Queue, Step

__all__ = ["BELOW", "LINKS", "forms", "routes"]


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="helpline"))
    helpers = staff(Role.COORDINATOR, Role.MODERATOR)
    router.message.register(asking.human, Command("human"))
    router.callback_query.register(asking.human, Door.filter(F.to == "human"))
    router.callback_query.register(asking.call_me, Door.filter(F.to == "call-me"))
    router.callback_query.register(asking.leave, Step.filter(F.step == "leave"))
    router.callback_query.register(talking.end, Step.filter(F.step == "end"))
    router.message.register(desk.queue, Command("helpline"), flags=helpers)
    router.callback_query.register(desk.queue, Door.filter(F.to == "helpline"), flags=helpers)
    router.callback_query.register(desk.page, Queue.filter(), flags=helpers)
    router.callback_query.register(desk.card, CallCard.filter(), flags=helpers)
    router.callback_query.register(talking.take, Step.filter(F.step == "take"), flags=helpers)
    router.callback_query.register(desk.settle, Step.filter(F.step == "settle"), flags=helpers)
    router.message.register(talking.passed, talking.Talking())
    router.message.register(asking.human, asking.Wishes())
    return router


def _number(about: str) -> int:
    return int(about.split(":")[1])


def _leave(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Step(step="leave", id=_number(about)), "helpline-leave")]]


def _end(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Step(step="end", id=_number(about)), "helpline-end")]]


def _see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(CallCard(id=_number(about)), "helpline-see")], _QUEUE]


def _again(_: str, __: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Door(to="human"), "helpline-again")], MENU]


_QUEUE: Row = (Button(Door(to="helpline"), "helpline-door"),)

BELOW: Mapping[str, Below] = {
    "helpline-notice-first": _leave,
    "helpline-notice-missed": _leave,
    "helpline-notice-stuck": _leave,
    "helpline-notice-taken": _end,
    "helpline-notice-words": _end,
    "helpline-notice-ended": _again,
    "helpline-notice-settled": _again,
    "helpline-notice-closed": _see,
    "helpline-notice-waiting": _see,
    "helpline-notice-ticket": _see,
    "error-call-taken": lambda _about, _facts: [_QUEUE],
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
