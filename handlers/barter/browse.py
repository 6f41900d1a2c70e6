"""Browsing the board: by side and category, nearest first; and the card of one listing."""

from __future__ import annotations

from aiogram.types import CallbackQuery, Message

from bot.actions import barter
from bot.domain.barter import Category, ListingId, Side
from bot.domain.residents import Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from bot.runtime.widgets import pager
from handlers.barter import card as cards
from handlers.barter.card import PAGE
from handlers.barter.presses import Board, Found, Photos
from handlers.doors import MENU, Card, Door
from storage.city import City

__all__ = ["Board", "Photos", "board", "card", "linked", "photos", "sides"]

BACK: Row = (Button(Door(to="browse"), "form-back"),)


async def sides(_: Message | CallbackQuery, resident: Resident, city: City) -> Say:
    """What there is: offers and wants, each by category with its number."""
    home, rows = city.home(resident.area), list[Row]()
    for side in Side:
        counts = await city.barter.counts(home, side, viewer=resident.id)
        all_ = Button(Board(side=side), f"barter-all-{side}", {"count": sum(counts.values())})
        rows += [[all_], *_categories(side, counts)]
    return Say("barter-browse", buttons=[*rows, MENU])


def _categories(side: Side, counts: dict[Category, int]) -> list[Row]:
    found = [
        Button(
            Board(side=side, category=category),
            "barter-category",
            {"category": Worded(f"category-{category}"), "count": counts[category]},
        )
        for category in Category
        if category in counts
    ]
    return [found[i : i + 2] for i in range(0, len(found), 2)]


async def board(_: CallbackQuery, callback_data: Board, resident: Resident, scene: Scene) -> Say:
    """One page, nearest first."""
    side, category = callback_data.side, _category(callback_data.category)
    home, skip = scene.city.home(resident.area), callback_data.page * PAGE
    found = await scene.city.barter.board(
        home, side, viewer=resident.id, category=category, most=PAGE + 1, skip=skip
    )
    lines, rows = cards.page(scene, found, skip)
    turns = pager(callback_data.page, callback_data.turned, more=len(found) > PAGE)
    facts = {"side": side.value, "category": category or Worded("barter-everything"), "count": len(lines)}
    return Say("barter-board", facts, lines=lines, buttons=[*rows, *turns, BACK, MENU])


def _category(word: str) -> Category | None:
    return Category(word) if word in set(Category) else None


async def card(_: CallbackQuery, callback_data: Card, resident: Resident, scene: Scene) -> Say:
    """One listing, if this resident may see it."""
    listing = await barter.seen(scene.city, resident, ListingId(callback_data.id))
    words, side = callback_data.words, listing.side
    list_ = Found(side=side, page=0, words=words) if words else Board(side=side)
    return await cards.shown(scene, listing, back=[Button(list_, "barter-to-board")])


async def linked(scene: Scene, key: str) -> Say:
    """The listing a link named."""
    assert scene.resident  # noqa: S101 -- links are opened for residents
    return await cards.shown(scene, await barter.linked(scene.city, scene.resident, key))


async def photos(_: CallbackQuery, callback_data: Photos, resident: Resident, scene: Scene) -> Say:
    """All photos of a listing, below."""
    listing = await barter.seen(scene.city, resident, ListingId(callback_data.id))
    back = [Button(Card(id=listing.id), "barter-to-card")]
    return Say(
        "barter-all-photos", {"title": listing.title}, photos=listing.photos, buttons=[back], anew=True
    )
