"""Asking for a person: by a command, a press, or in plain words; and waiting for one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from bot.actions import helpline
from bot.actions.helpline import Place
from bot.domain.helpline import CallId, CallState, HelplineRules, wishes_for_a_person
from bot.domain.residents import Resident
from bot.runtime.form import Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Say, Speech, Worded
from handlers.doors import MENU
from handlers.helpline.presses import Step
from storage.city import City


class Wishes(Filter):
    """A text that says that somebody would rather talk to a person."""

    async def __call__(self, message: Message) -> bool:
        """Whether the whole of it does."""
        return bool(message.text) and wishes_for_a_person(message.text or "")


def forms() -> Sequence[Form]:
    """What it is about."""
    words = Text(name="words", limits=_limits)
    return (
        Form(
            name="helpline-ask",
            screens="helpline",
            close=_asked,
            summary=False,
            questions=(words,),
            begins=False,
        ),
    )


def _limits(scene: Scene) -> tuple[int, int]:
    return 1, scene.city.rules(HelplineRules, scene.resident.area if scene.resident else None).words_max


async def human(_: Message | CallbackQuery, resident: Resident, city: City) -> Say | Begin:
    """Where one stands; who has not asked yet is asked what it is about."""
    place = await helpline.place(city, resident)
    return _stands(city, resident, place) if place else Begin("helpline-ask")


async def call_me(_: CallbackQuery, scene: Scene, resident: Resident, city: City) -> Say:
    """A press below every plain screen: help with what is open there, which stays as it is."""
    wish = Worded("helpline-wish")
    if scene.frame:
        wish = Worded("helpline-wish-about", {"form": Worded(f"form-name-{scene.frame.form}")})
    place = await helpline.ask(city, resident, scene.words(wish))
    return replace(_stands(city, resident, place), anew=True)


async def leave(_: CallbackQuery, callback_data: Step, resident: Resident, city: City) -> Say:
    """No longer in the queue."""
    await helpline.leave(city, resident, CallId(callback_data.id))
    return Say("helpline-left", buttons=[MENU])


async def _asked(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    place = await helpline.ask(scene.city, scene.resident, answers["words"])
    return _stands(scene.city, scene.resident, place)


def _stands(city: City, resident: Resident, place: Place) -> Say:
    call = place.call
    if call.state is CallState.CONNECTED:
        end = [Button(Step(step="end", id=call.id), "helpline-end")]
        return Say("helpline-talking", {"since": call.taken}, buttons=[end, MENU])
    rows = [[Button(Step(step="leave", id=call.id), "helpline-leave")], MENU]
    facts: dict[str, object] = {"words": call.words, "phone": _phone(city, resident)}
    if call.state is CallState.TICKET:
        return Say("helpline-ticket", facts, buttons=rows)
    lead = [Say("helpline-hidden")] if place.hidden else []
    facts |= {"ahead": place.ahead, "opens": place.opens}
    return Say("helpline-waiting", facts, lead=lead, buttons=rows)


def _phone(city: City, resident: Resident) -> Worded | None:
    """Who likes it plain may rather pick up the telephone, where the community has one."""
    number = city.rules(HelplineRules, resident.area).phone
    return Worded("helpline-phone", {"number": number}) if resident.easy and number else None
