"""Home: where a resident lives, and moving house."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.actions import areas
from bot.domain.areas import AreaId
from bot.domain.residents import Resident
from bot.runtime.form import Form, Place
from bot.runtime.form.places import named
from bot.runtime.joined import joined
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Say, Speech
from handlers.doors import MENU, Door


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="areas"))
    router.message.register(home, Command("home"))
    router.callback_query.register(home, Door.filter(F.to == "home"))
    router.callback_query.register(move, Door.filter(F.to == "move"))
    return router


def forms() -> Sequence[Form]:
    """A new home."""
    return (
        Form(
            name="areas-home",
            screens="areas",
            close=_moved,
            summary=False,
            questions=(Place(name="home"),),
            begins=False,
        ),
    )


async def home(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """Where the resident lives, as far as the bot knows."""
    place = named(scene, scene.city.atlas.area(resident.area), full=True)
    return Say("areas-home", {"home": place}, buttons=[[Button(Door(to="move"), "move")], MENU])


async def move(_: CallbackQuery) -> Begin:
    """Moving house."""
    return Begin("areas-home")


async def _moved(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    area = AreaId(answers["home"])
    await areas.move(scene.city, scene.resident, area)
    return Say("areas-moved", {"home": named(scene, scene.city.atlas.area(area), full=True)}, buttons=[MENU])
