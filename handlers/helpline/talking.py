"""Talking: what either types or photographs goes to the other, until one of them ends it."""

from __future__ import annotations

from typing import Any

from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from bot.actions import helpline
from bot.domain.helpline import Call, CallId, HelplineRules, WordsOrPhoto
from bot.domain.residents import Resident
from bot.domain.writing import written
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Button, Say
from handlers.doors import MENU, Door, NoteOn
from handlers.helpline.presses import CallCard, Step
from storage.city import City


class Talking(Filter):
    """A message, but no command, of somebody who is in a talk."""

    async def __call__(
        self, message: Message, city: City, resident: Resident | None = None
    ) -> bool | dict[str, Any]:
        """The talk, if there is one."""
        if resident is None or (message.text or "").startswith("/"):
            return False
        call = await city.helpline.talk_of(resident.id)
        return {"call": call} if call else False


async def passed(message: Message, call: Call, resident: Resident, scene: Scene) -> Say:
    """To the other end, as far as it may be passed on."""
    incoming = Incoming.of(message)
    text = _text(scene, call, incoming.text or message.caption or "")
    if not text and not incoming.photo:
        raise WordsOrPhoto
    sent = await helpline.passed(scene.city, call, resident, text=text, photo=incoming.photo or "")
    lead = [Say("helpline-hidden"), Say("helpline-reads", {"text": sent.line.text})] if sent.hidden else []
    return Say("helpline-passed", lead=lead, buttons=[[Button(Step(step="end", id=call.id), "helpline-end")]])


def _text(scene: Scene, call: Call, typed: str) -> str:
    rules = scene.city.rules(HelplineRules, call.area)
    return written(typed, most=rules.words_max) if typed.strip() else ""


async def take(_: CallbackQuery, callback_data: Step, resident: Resident, city: City) -> Say:
    """From now on what is typed goes to this person."""
    call = await helpline.take(city, resident, CallId(callback_data.id))
    asker = await city.residents.resident(call.by)
    facts = {"name": asker.name if asker else "", "words": call.words}
    return Say("helpline-taken", facts, buttons=[[Button(Step(step="end", id=call.id), "helpline-end")]])


async def end(_: CallbackQuery, callback_data: Step, resident: Resident, city: City) -> Say:
    """The bot takes over again."""
    call, count = await helpline.end(city, resident, CallId(callback_data.id))
    if call.by == resident.id:
        again = [Button(Door(to="human"), "helpline-again")]
        return Say("helpline-notice-ended", helpline.summary(call, count), buttons=[again, MENU])
    see = [Button(CallCard(id=call.id), "helpline-see")]
    note = [Button(NoteOn(id=call.by), "people-card.note")]
    queue = [Button(Door(to="helpline"), "helpline-door")]
    return Say("helpline-notice-closed", {"silent": "no"}, buttons=[note, see, queue, MENU])
