"""People without the messenger: they join through somebody, who acts in their name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import people
from bot.domain.areas import AreaId
from bot.domain.people import PeopleRules
from bot.domain.residents import Resident, ResidentId, ResidentRules, born
from bot.runtime.form import Form, Place, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Say, Speech
from handlers.doors import MENU, PersonCard
from handlers.people.presses import ActFor


def forms() -> Sequence[Form]:
    """Who joins."""
    return (
        Form(
            name="people-proxy",
            screens="people",
            close=_brought,
            questions=(
                Text(name="name", limits=lambda scene: (1, _joining(scene).name_max), lines=False),
                Place(name="area"),
                Text(name="birth", optional=True, lines=False, read=_year, show=str),
            ),
        ),
    )


def _joining(scene: Scene) -> ResidentRules:
    return scene.city.rules(ResidentRules, None)


def _year(scene: Scene, text: str) -> int:
    today = scene.city.now.astimezone(scene.city.zone).date()
    return born(text, today=today, rules=_joining(scene))


async def proxy(_: Message) -> Begin:
    """Somebody without a telephone joins."""
    return Begin("people-proxy", lead=[Say("people-proxy-why")])


async def _brought(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    name, area, year = answers["name"], AreaId(answers["area"]), answers.get("birth")
    ward = await people.bring(scene.city, scene.resident, name=name, area=area, birth_year=year)
    rows = [[Button(ActFor(id=ward.id), "people-act")], [Button(PersonCard(id=ward.id), "people-open")], MENU]
    return Say("people-brought", {"name": ward.name}, buttons=rows)


async def act_for(_: CallbackQuery, callback_data: ActFor, resident: Resident, scene: Scene) -> Say:
    """From now on everything is done in that one's name."""
    ward = await people.act_for(scene.city, resident, ResidentId(callback_data.id))
    scene.behalf, scene.frame = ward, None
    minutes = scene.city.rules(PeopleRules, ward.area).behalf_minutes
    return Say("people-acting", {"name": ward.name, "minutes": minutes}, buttons=[MENU])


async def myself(_: CallbackQuery, scene: Scene) -> Say:
    """In one's own name again; what was half-finished is dropped with the other's."""
    await people.act_for_oneself(scene.city, scene.listener.person)
    scene.frame = None if scene.behalf else scene.frame
    scene.behalf = None
    return Say("people-myself", buttons=[MENU])
