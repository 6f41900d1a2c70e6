"""The rooms that came from public lists, for who looks after rooms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from bot.actions import opendata
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import MENU, Below, Opened
from handlers.gates import BuildingCard

SHOWN = 10
"""Rooms that rest, the last ones first; the rest is told by its number."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="opendata"))
    router.message.register(brought, Command("opendata"), flags=staff(Role.MANAGER))
    return router


def forms() -> Sequence[Form]:
    """None."""
    return ()


async def brought(_: Message, resident: Resident, scene: Scene) -> Say:
    """How many rooms came from there, and which of them rest since the source lists them no more."""
    found = await opendata.brought(scene.city, resident)
    shown = found.resting[:SHOWN]
    homes = await scene.city.places.some(sorted({room.place for room, _ in shown}))
    lines = [Worded("opendata-resting", {"name": room.name, "day": each.gone}) for room, each in shown]
    rows: list[Row] = [
        [Button(BuildingCard(id=number), "opendata-house", {"name": place.name})]
        for number, place in homes.items()
    ]
    facts = {"services": found.services, "rooms": found.rooms, "resting": len(found.resting)}
    return Say("opendata-brought", facts, lines=lines, buttons=[*rows, MENU])


BELOW: Mapping[str, Below] = {}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
