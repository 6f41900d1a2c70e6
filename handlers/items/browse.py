"""What the places around somebody lend: by place, category and word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from bot.actions import items, places
from bot.domain.items import Item, ItemCategory
from bot.domain.places import Place, PlaceId
from bot.domain.residents import Resident
from bot.domain.search import query
from bot.domain.writing import written
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.widgets import pager
from handlers.doors import MENU, AskAround, Door, ItemCard, ShelfOf, Sought

PAGE = 8
"""Things on one page."""
EVERYTHING = "all"
WORDS_ROOM = 40
"""Bytes of a press left for the words."""


async def around(
    _: Message | CallbackQuery, resident: Resident, scene: Scene, command: CommandObject | None = None
) -> Say:
    """The places that lend to somebody; where there is one, what it has; with a word, what is called so."""
    if command and command.args:
        return await _sought(scene, resident, command.args, 0)
    found = await places.lending_to(scene.city, resident)
    if len(found) == 1:
        return await _categories(scene, found[0])
    rows: list[Row] = [[Button(ShelfOf(id=place.id), text=place.name)] for place in found]
    seek: list[Row] = [[Button(Door(to="seek-item"), "seek")]] if found else []
    seek.append([Button(Door(to="askaround"), "asking-around")])
    return Say("items-places", {"count": len(found)}, buttons=[*rows, *seek, MENU])


async def shelf(_: CallbackQuery, callback_data: ShelfOf, resident: Resident, scene: Scene) -> Say:
    """What a place lends: its categories first, or things by title."""
    place = await items.shelf(scene.city, resident, PlaceId(callback_data.id))
    if not callback_data.category:
        return await _categories(scene, place)
    return await _things(scene, place, callback_data)


async def _categories(scene: Scene, place: Place) -> Say:
    """Of a few things all are shown at once."""
    counts = await scene.city.items.counts([place.id])
    if sum(counts.values()) <= PAGE:
        return await _things(scene, place, ShelfOf(id=place.id, category=EVERYTHING))
    buttons = [
        Button(
            ShelfOf(id=place.id, category=category.value),
            "items-category",
            {"category": Worded(f"item-category-{category.value}"), "count": counts[category]},
        )
        for category in ItemCategory
        if category in counts
    ]
    rows: list[Row] = [buttons[i : i + 2] for i in range(0, len(buttons), 2)]
    all_ = [Button(ShelfOf(id=place.id, category=EVERYTHING), "all", {"count": sum(counts.values())})]
    seek = [Button(Door(to="seek-item"), "items-places.seek")]
    facts = {"name": place.name, "about": place.about or None}
    return Say("items-shelf", facts, buttons=[*rows, all_, seek, MENU])


async def _things(scene: Scene, place: Place, asked: ShelfOf) -> Say:
    category = ItemCategory(asked.category) if asked.category in set(ItemCategory) else None
    skip = asked.page * PAGE
    found = await scene.city.items.shelf([place.id], category=category, most=PAGE + 1, skip=skip)
    rows = listed(found[:PAGE])
    rows += pager(
        asked.page,
        lambda to: ShelfOf(id=place.id, category=asked.category, page=int(to)),
        more=len(found) > PAGE,
    )
    heading = Worded(f"item-category-{category.value}") if category else None
    facts = {"name": place.name, "category": heading, "count": len(found[:PAGE])}
    back = [Button(Door(to="borrow"), "items-back")]
    return Say("items-things", facts, buttons=[*rows, back, MENU])


def listed(found: Sequence[Item]) -> list[Row]:
    """A press for each thing."""
    return [[Button(ItemCard(id=item.id), text=item.title)] for item in found]


async def seek(_: CallbackQuery) -> Begin:
    """What is sought."""
    return Begin("items-seek")


async def sought(_: CallbackQuery, callback_data: Sought, resident: Resident, scene: Scene) -> Say:
    """A page of what a word has found."""
    return await _sought(scene, resident, callback_data.words, callback_data.page)


async def found_by(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    """What is called so."""
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    return await _sought(scene, scene.resident, answers["words"], 0)


async def _sought(scene: Scene, resident: Resident, text: str, page: int) -> Say:
    words = _portable(written(text.replace("|", " "), lines=False))
    found = await items.find(scene.city, resident, words, most=PAGE + 1, skip=page * PAGE)
    rows = listed(found[:PAGE])
    rows += pager(page, lambda to: Sought(words=words, page=int(to)), more=len(found) > PAGE)
    again = [Button(Door(to="seek-item"), "again")]
    ask: Row = [] if rows else [Button(AskAround(words=words), "asking-around")]
    return Say("items-found", {"words": words, "count": len(rows)}, buttons=[*rows, ask, again, MENU])


def _portable(words: str) -> str:
    """The words as they travel in a press."""
    if len(words.encode()) > WORDS_ROOM:
        words = " ".join(query(words).words) or words
    return words.encode()[:WORDS_ROOM].decode(errors="ignore").strip() or "?"
