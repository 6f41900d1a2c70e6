"""Conduct: measures against people, as moderators decide them and as those see them whom they concern."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import anyway, joined, staff
from bot.runtime.speech import Button, Row
from handlers.conduct import deciding, levelling, standing
from handlers.conduct.presses import Acknowledge, Lift, MeasureCard, Measures, SetLevel, UndoLevel
from handlers.doors import PERSON_PRESSES, Below, Card, Door, LevelOf, Object, Opened, ReportPerson, Sanction

PERSON_PRESSES.append((Role.MODERATOR, lambda number: [Button(Sanction(id=number), "conduct-sanction")]))

__all__ = ["BELOW", "LINKS", "forms", "routes"]


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="conduct"))
    moderators = staff(Role.MODERATOR)
    router.message.register(deciding.measures, Command("conduct"), flags=moderators)
    router.callback_query.register(deciding.measures, Door.filter(F.to == "conduct"), flags=moderators)
    router.callback_query.register(deciding.page, Measures.filter(), flags=moderators)
    router.callback_query.register(deciding.card, MeasureCard.filter(), flags=moderators)
    router.callback_query.register(deciding.sure, Lift.filter(~F.sure), flags=moderators)
    router.callback_query.register(deciding.lift, Lift.filter(F.sure), flags=moderators)
    router.callback_query.register(deciding.sanction, Sanction.filter(), flags=moderators)
    router.callback_query.register(levelling.look, LevelOf.filter(), flags=moderators)
    router.callback_query.register(levelling.why, SetLevel.filter(), flags=moderators)
    router.callback_query.register(levelling.undo, UndoLevel.filter(), flags=moderators)
    router.message.register(standing.own, Command("standing"), flags=anyway())
    router.callback_query.register(standing.own, Door.filter(F.to == "standing"), flags=anyway())
    router.callback_query.register(standing.acknowledge, Acknowledge.filter(), flags=anyway())
    router.callback_query.register(standing.object_to, Object.filter())
    router.callback_query.register(standing.report, ReportPerson.filter())
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return (*deciding.forms(), *levelling.forms(), *standing.forms())


def _read(about: str, facts: Mapping[str, object]) -> Sequence[Row]:
    """One press, and all goes on; ``about`` names the measure, or a refusal's facts do."""
    number = about.partition(":")[2] or str(facts["number"])
    return [[Button(Acknowledge(id=int(number)), "conduct-acknowledge")]]


def _measure(about: str, facts: Mapping[str, object]) -> Sequence[Row]:
    number = about.partition(":")[2] or str(facts["number"])
    return [
        [Button(Object(kind="sanction", id=int(number)), "conduct-object")],
        [Button(Door(to="standing"), "conduct-standing-door")],
    ]


def _post(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    number = int(about.partition(":")[2])
    return [
        [Button(Card(id=number), "barter-to-card")],
        [Button(Object(kind="listing", id=number), "conduct-object")],
    ]


def _again(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Card(id=int(about.partition(":")[2])), "barter-to-card")]]


def _standing(_: str, __: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Door(to="standing"), "conduct-standing-door")]]


BELOW: Mapping[str, Below] = {
    "conduct-notice-warning": _read,
    "conduct-notice-suspension": _measure,
    "conduct-notice-ban": _measure,
    "conduct-notice-unlisted": _post,
    "conduct-notice-hidden": _post,
    "conduct-notice-visible": _again,
    "error-warning-unread": _read,
    "error-suspended": _measure,
    "error-banned": _measure,
    "error-sanction-gone": _standing,
    "error-objection-made": _standing,
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
