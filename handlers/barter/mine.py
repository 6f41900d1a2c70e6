"""One's own listings: seen, worded anew, paused, renewed, closed."""

from __future__ import annotations

from aiogram.types import CallbackQuery, Message

from bot.actions import barter
from bot.domain.barter import PROMISABLE, ListingId, ListingPromised, ListingStepImpossible, NotYourListing
from bot.domain.residents import Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Worded
from bot.runtime.widgets import pager
from handlers.barter import card as cards
from handlers.barter.card import OWNERS_STEPS, PAGE
from handlers.barter.post import again
from handlers.barter.presses import Edit, Page
from handlers.doors import MENU, Card, Step

__all__ = ["Edit", "Page", "edit", "mine", "page", "step"]


async def mine(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """The first page."""
    return await _mine(scene, resident, 0)


async def page(_: CallbackQuery, callback_data: Page, resident: Resident, scene: Scene) -> Say:
    """Another page."""
    return await _mine(scene, resident, callback_data.page)


async def _mine(scene: Scene, resident: Resident, number: int) -> Say:
    own = await scene.city.barter.mine(resident.id, most=PAGE + 1, skip=number * PAGE)
    lines = [
        Worded(
            "barter-mine-line",
            {"n": number * PAGE + n, "title": item.title, "side": item.side, "state": item.state},
        )
        for n, item in enumerate(own[:PAGE], 1)
    ]
    rows: list[Row] = [[Button(Card(id=item.id), text=item.title)] for item in own[:PAGE]]
    rows += pager(number, lambda to: Page(page=int(to)), more=len(own) > PAGE)
    return Say("barter-mine", {"count": len(lines)}, lines=lines, buttons=[*rows, MENU])


async def step(_: CallbackQuery, callback_data: Step, resident: Resident, scene: Scene) -> Say:
    """A move of the owner's; the card shows what came of it."""
    number = ListingId(callback_data.id)
    if callback_data.step == "renew":
        return await cards.shown(scene, await barter.renew(scene.city, resident, number))
    return await cards.shown(
        scene, await barter.move(scene.city, resident, number, _step(callback_data.step))
    )


def _step(word: str) -> str:
    """Only the owner's moves: that time passes is nobody's to press."""
    if word not in OWNERS_STEPS:
        raise NotYourListing
    return word


async def edit(_: CallbackQuery, callback_data: Edit, resident: Resident, scene: Scene) -> Begin:
    """The questions again, with the answers as they are."""
    listing = await barter.seen(scene.city, resident, ListingId(callback_data.id))
    if listing.owner != resident.id:
        raise NotYourListing
    if listing.state not in PROMISABLE:
        raise ListingStepImpossible(step="edit", state=listing.state)
    if listing.promised:
        raise ListingPromised(promised=listing.promised)
    return again(scene, listing)
