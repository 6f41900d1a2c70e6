"""Several places that form one library: a place is a branch of another one."""

from __future__ import annotations

from aiogram.types import CallbackQuery

from bot.actions import places
from bot.domain.places import PlaceId
from bot.domain.residents import Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say
from handlers.doors import MENU, PlaceCard
from handlers.places.keeping import card_of
from handlers.places.presses import Join, Keep


async def main(_: CallbackQuery, callback_data: Keep, resident: Resident, scene: Scene) -> Say:
    """Of which other place it could be a branch."""
    place = await places.kept(scene.city, resident, PlaceId(callback_data.id))
    found = await places.mains(scene.city, resident, place)
    rows: list[Row] = [[Button(Join(id=place.id, main=each.id), text=each.name)] for each in found]
    if place.main:
        rows.append([Button(Join(id=place.id, main=0), "alone")])
    back: Row = [Button(PlaceCard(id=place.id), "back")]
    facts = {"name": place.name, "count": len(found)}
    return Say("places-main", facts, buttons=[*rows, back, MENU])


async def join(_: CallbackQuery, callback_data: Join, resident: Resident, scene: Scene) -> Say:
    """A branch from now on, or alone again."""
    to = PlaceId(callback_data.main) if callback_data.main else None
    place = await places.join(scene.city, resident, PlaceId(callback_data.id), to)
    return await card_of(scene, resident, place, Say("places-changed"))
