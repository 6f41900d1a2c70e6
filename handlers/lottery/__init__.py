"""Lottery rounds: entered by who wishes for hours that many want, kept by who manages a building."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import begins, joined, staff
from bot.runtime.speech import Button
from handlers.doors import Below, Door, Opened
from handlers.gates import RoundCard
from handlers.lottery import entering, keeping
from handlers.lottery.presses import (
    DropSlot,
    KeepRound,
    NewRound,
    RoundEnter,
    RoundMine,
    RoundsOf,
    RoundWish,
    SlotIn,
)

__all__ = ["BELOW", "LINKS", "forms", "routes"]

_TO_ROUNDS: Below = lambda *_: [[Button(Door(to="lottery"), "lottery-all")]]  # noqa: E731 -- one row

BELOW: Mapping[str, Below] = {
    **{f"lottery-notice-{news}": entering.answering for news in ("won", "moved-up", "confirm")},
    **{f"lottery-notice-{news}": entering.see for news in ("reserve", "lost", "lapsed")},
    "lottery-notice-drawn": keeping.see,
    **{
        f"error-{refusal}": _TO_ROUNDS
        for refusal in ("round-gone", "entry-gone", "round-not-open", "entry-step-impossible")
    },
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="lottery"))
    managers = staff(Role.MANAGER)
    router.message.register(entering.around, Command("lottery"))
    router.callback_query.register(entering.around, Door.filter(F.to == "lottery"))
    router.callback_query.register(entering.card, RoundCard.filter())
    router.callback_query.register(entering.wish, RoundWish.filter(), flags=begins())
    router.callback_query.register(entering.enter, RoundEnter.filter(), flags=begins())
    router.callback_query.register(entering.step, RoundMine.filter(F.do == "yes"), flags=begins())
    router.callback_query.register(entering.step, RoundMine.filter())
    router.message.register(keeping.houses, Command("rounds"), flags=managers)
    router.callback_query.register(keeping.houses, Door.filter(F.to == "rounds"), flags=managers)
    router.callback_query.register(keeping.of_house, RoundsOf.filter(), flags=managers)
    router.callback_query.register(keeping.new, NewRound.filter(), flags=managers)
    router.callback_query.register(keeping.step, KeepRound.filter(), flags=managers)
    router.callback_query.register(keeping.slot, SlotIn.filter(), flags=managers)
    router.callback_query.register(keeping.drop, DropSlot.filter(), flags=managers)
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return (*entering.forms(), *keeping.forms())
