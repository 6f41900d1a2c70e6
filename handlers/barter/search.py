"""Searching the board by words: any text that answers no question is a search."""

from __future__ import annotations

from aiogram.filters import CommandObject, Filter
from aiogram.types import CallbackQuery, Message

from bot.domain.barter import Listing, Side
from bot.domain.residents import Resident
from bot.domain.search import Query, fits, query
from bot.domain.writing import written
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Say
from bot.runtime.widgets import pager
from handlers.barter import card as cards
from handlers.barter.card import PAGE
from handlers.barter.presses import Found
from handlers.doors import MENU, Sought, Wait

__all__ = ["Found", "Words", "found", "search", "typed"]

WORDS_ROOM = 40
"""Bytes of a press left for the words."""


class Words(Filter):
    """A text that is no command."""

    async def __call__(self, message: Message) -> bool:
        """Whether there are words to search for."""
        return bool(message.text) and not (message.text or "").startswith("/")


async def search(
    _: Message | CallbackQuery, resident: Resident, scene: Scene, command: CommandObject | None = None
) -> Say:
    """``/search drill``, or how to search."""
    words = command.args if command else None
    return (
        await _found(scene, resident, Side.OFFER, words, 0) if words else Say("barter-search", buttons=[MENU])
    )


async def typed(message: Message, resident: Resident, scene: Scene) -> Say:
    """Words without any question open."""
    return await _found(scene, resident, Side.OFFER, message.text or "", 0)


async def found(_: CallbackQuery, callback_data: Found, resident: Resident, scene: Scene) -> Say:
    """Another page, or the other side of the board."""
    return await _found(scene, resident, callback_data.side, callback_data.words, callback_data.page)


async def _found(scene: Scene, resident: Resident, side: Side, text: str, page: int) -> Say:
    typed = written(text.replace("|", " "), lines=False)
    words = _portable(typed)
    listings = await _asked(scene, resident, side, query(typed), page * PAGE)
    lines, rows = cards.page(scene, listings, page * PAGE, words)
    rows += pager(page, lambda to: Found(side=side, page=int(to), words=words), more=len(listings) > PAGE)
    other = Side.WANT if side is Side.OFFER else Side.OFFER
    rows.append([Button(Found(side=other, page=0, words=words), f"barter-search-{other}")])
    rows.append([Button(Wait(side=side, words=words), "barter-wait", {"words": words})])
    rows.append([Button(Sought(words=words), "items-sought")])
    facts = {"words": words, "side": side.value, "count": len(lines)}
    return Say("barter-found", facts, lines=lines, buttons=[*rows, MENU])


async def _asked(scene: Scene, resident: Resident, side: Side, asked: Query, skip: int) -> list[Listing]:
    """What has all the words; where nothing has, what is a letter off."""
    home, barter = scene.city.home(resident.area), scene.city.barter
    exact = await barter.found(home, side, asked, viewer=resident.id, most=PAGE + 1, skip=skip)
    if exact or skip:
        return list(exact)
    loose = await barter.found(home, side, asked, viewer=resident.id, most=200, loosely=True)
    return [listing for listing in loose if fits(asked.words, f"{listing.title} {listing.text}")][:PAGE]


def _portable(words: str) -> str:
    """The words as they travel in a press: of too many, as many as possible of those that matter."""
    if len(words.encode()) > WORDS_ROOM:
        words = " ".join(query(words).words) or words
    return words.encode()[:WORDS_ROOM].decode(errors="ignore").strip()
