"""Saved searches: wait for something, see what one waits for, stop waiting."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import saved
from bot.domain.residents import Resident
from bot.domain.saved import SavedId
from bot.runtime.joined import joined
from bot.runtime.speech import Button, Say, Worded
from handlers.doors import MENU, Door, Number, Wait
from storage.city import City


class Drop(CallbackData, prefix="drop"):
    """One saved search to be dropped."""

    id: Number


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="saved"))
    router.message.register(waiting, Command("saved"))
    router.callback_query.register(waiting, Door.filter(F.to == "saved"))
    router.callback_query.register(wait, Wait.filter())
    router.callback_query.register(drop, Drop.filter())
    return router


async def waiting(_: Message | CallbackQuery, resident: Resident, city: City) -> Say:
    """What one waits for."""
    searches = await city.saved.of(resident.id)
    lines = [Worded("saved-line", {"words": s.words, "side": s.side}) for s in searches]
    rows = [[Button(Drop(id=s.id), "saved-drop", {"words": s.words})] for s in searches]
    return Say("saved-list", {"count": len(searches)}, lines=lines, buttons=[*rows, MENU])


async def wait(_: CallbackQuery, callback_data: Wait, resident: Resident, city: City) -> Say:
    """From now on the resident is told."""
    search = await saved.save(city, resident, callback_data.words, callback_data.side)
    door = [Button(Door(to="saved"), "menu-door-saved")]
    return Say("saved-kept", {"words": search.words, "side": search.side}, buttons=[door, MENU])


async def drop(press: CallbackQuery, callback_data: Drop, resident: Resident, city: City) -> Say:
    """No longer; the list shows it."""
    await saved.drop(city, resident, SavedId(callback_data.id))
    return await waiting(press, resident, city)
