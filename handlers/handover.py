"""A record that was kept for somebody becomes hers: by a link or a code, and a number read out loud."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import handover
from bot.actions.handover import CODE, NUMBER
from bot.domain.handover import HandoverId, HandoverRules
from bot.domain.people import is_ward
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import Role
from bot.runtime.form import Form, Text
from bot.runtime.form.refusals import NumberNeeded
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech
from handlers.doors import MENU, PERSON_PRESSES, Below, Number, Opened, PersonCard, PersonNumber
from storage.city import City

RECORD_LINK = "w-"
"""How the payload of a link to one's own record begins; its key follows."""
_TYPED = re.compile(rf"(?:\d[ -]?){{{CODE}}}", re.ASCII)


class HandOver(CallbackData, prefix="handover"):
    """The record of somebody without the messenger is to become hers."""

    id: PersonNumber


class HandHeard(CallbackData, prefix="handheard"):
    """A coordinator has telephoned: a number is written down, or it was not she."""

    id: Number
    was: bool


PERSON_PRESSES.append(
    (
        Role.COORDINATOR,
        lambda number: [Button(HandOver(id=number), "handover-door")] if is_ward(number) else [],
    )
)


class Code(Filter):
    """Ten digits that open a record; any other ten are somebody else's business."""

    async def __call__(
        self, message: Message, city: City, resident: Resident | None = None
    ) -> bool | dict[str, Any]:
        """The key."""
        text = (message.text or "").strip()
        if resident is None or not _TYPED.fullmatch(text):
            return False
        key = re.sub(r"\D", "", text)
        return {"key": key} if await city.handover.shown(key) else False


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="handover"))
    carers = staff(Role.COORDINATOR, Role.MODERATOR)
    router.callback_query.register(offer, HandOver.filter(), flags=carers)
    router.callback_query.register(heard, HandHeard.filter(), flags=carers)
    router.message.register(typed, Code())
    return router


def forms() -> Sequence[Form]:
    """The number that she read out."""
    number = Text(name="number", lines=False, limits=lambda _: (NUMBER, 12), read=_digits)
    return (Form(name="handover-hear", screens="handover", close=_heard, summary=False, questions=(number,)),)


def _digits(_: Scene, text: str) -> str:
    digits = re.sub(r"\D", "", text)
    if len(digits) != NUMBER:
        raise NumberNeeded
    return digits


async def offer(_: CallbackQuery, callback_data: HandOver, resident: Resident, scene: Scene) -> Say:
    """A link and a code, to be given to her and to nobody else."""
    made = await handover.offer(scene.city, resident, ResidentId(callback_data.id))
    key = f"{made.key[:4]} {made.key[4:7]} {made.key[7:]}"
    facts = {"link": scene.link(f"{RECORD_LINK}{made.key}"), "code": key, "until": made.until}
    card = [Button(PersonCard(id=callback_data.id), "people-open")]
    return Say("handover-offered", facts, buttons=[card, MENU], unkept=True)


async def shown(scene: Scene, key: str) -> Say:
    """The number that she will be asked for, by a voice that she knows."""
    assert scene.resident  # noqa: S101 -- links are opened for residents
    found = await handover.take(scene.city, scene.resident, key)
    return Say("handover-number", {"number": " ".join(found.number)}, buttons=[MENU])


async def typed(_: Message, key: str, scene: Scene) -> Say:
    """The same, with the code typed."""
    return await shown(scene, key)


async def heard(_: CallbackQuery, callback_data: HandHeard, resident: Resident, scene: Scene) -> Speech:
    """The number is asked for; or it was not she."""
    number = HandoverId(callback_data.id)
    if callback_data.was:
        found = await handover.waiting(scene.city, resident, number)
        lead = Say("handover-call", {"name": found.ward.name, "taker": found.taker.name})
        return Begin("handover-hear", subject=str(number), lead=[lead])
    await handover.end(scene.city, resident, number)
    return Say("handover-ended", buttons=[MENU])


async def _heard(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for staff
    number = HandoverId(int(subject))
    found = await handover.waiting(scene.city, scene.resident, number)
    after = await handover.hear(scene.city, scene.resident, number, answers["number"])
    if answers["number"] == found.handover.number:
        return Say("handover-done", {"name": found.ward.name}, buttons=[MENU])
    left = scene.city.rules(HandoverRules, found.ward.area).tries - after.wrong
    rows = [] if after.ended else _asked(f"handover:{number}", {})
    return Say("handover-wrong", {"left": left}, buttons=[*rows, MENU])


def _asked(about: str, _: Mapping[str, object]) -> list[Row]:
    number = int(about.partition(":")[2])
    yes, no = HandHeard(id=number, was=True), HandHeard(id=number, was=False)
    return [[Button(yes, "handover-heard")], [Button(no, "handover-not")]]


BELOW: Mapping[str, Below] = {"handover-notice-shown": _asked, "handover-notice-done": lambda *_: [MENU]}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {RECORD_LINK: shown}
"""What links of this feature open, by the beginning of their payload."""
