"""Feeds: a calendar of one's own bookings, or of a room one manages, at a secret address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import feeds
from bot.domain.feeds import Feed
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.domain.rooms import RoomId
from bot.runtime.form import Form
from bot.runtime.joined import begins, joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say
from handlers.doors import MENU, Below, Door, Opened
from handlers.gates import RoomFeed


class MyFeed(CallbackData, prefix="myfeed"):
    """The calendar of one's own bookings: one, another address for it, or none any more."""

    do: Literal["open", "anew", "end"]


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="feeds"))
    managers = staff(Role.MANAGER)
    router.message.register(mine, Command("calendar"))
    router.callback_query.register(mine, Door.filter(F.to == "calendar"))
    router.callback_query.register(end, MyFeed.filter(F.do == "end"))
    router.callback_query.register(begin, MyFeed.filter(), flags=begins())
    router.callback_query.register(see_room, RoomFeed.filter(F.do == "see"), flags=managers)
    router.callback_query.register(end_room, RoomFeed.filter(F.do == "end"), flags=managers)
    router.callback_query.register(begin_room, RoomFeed.filter(), flags=managers)
    return router


def forms() -> Sequence[Form]:
    """Nothing is asked."""
    return ()


async def mine(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """What a calendar program can be given, and how it is taken back."""
    return _mine(scene, await feeds.own(scene.city, resident))


async def begin(_: CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """A new address."""
    return _mine(scene, await feeds.begin(scene.city, resident))


async def end(_: CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """None any more."""
    await feeds.end(scene.city, resident)
    return _mine(scene, None, Say("feeds-ended"))


def _mine(scene: Scene, feed: Feed | None, *lead: Say) -> Say:
    back: Row = [Button(Door(to="bookings"), "back")]
    if feed is None:
        rows: list[Row] = [[Button(MyFeed(do="open"), "open")], back, MENU]
        return Say("feeds-none", lead=lead, buttons=rows)
    again: Row = [Button(MyFeed(do="anew"), "feeds-anew"), Button(MyFeed(do="end"), "feeds-end")]
    facts = {"link": feeds.address(scene.city, feed)}
    return Say("feeds-mine", facts, lead=lead, buttons=[again, back, MENU])


async def see_room(_: CallbackQuery, callback_data: RoomFeed, resident: Resident, scene: Scene) -> Say:
    """The calendar of a room, for who manages it."""
    return await _room(scene, resident, RoomId(callback_data.id))


async def begin_room(_: CallbackQuery, callback_data: RoomFeed, resident: Resident, scene: Scene) -> Say:
    """A new address for it."""
    number = RoomId(callback_data.id)
    await feeds.begin(scene.city, resident, number)
    return await _room(scene, resident, number)


async def end_room(_: CallbackQuery, callback_data: RoomFeed, resident: Resident, scene: Scene) -> Say:
    """None any more."""
    number = RoomId(callback_data.id)
    await feeds.end(scene.city, resident, number)
    return await _room(scene, resident, number, Say("feeds-ended"))


async def _room(scene: Scene, resident: Resident, number: RoomId, *lead: Say) -> Say:
    room, feed = await feeds.of_room(scene.city, resident, number)
    if feed is None:
        rows: list[Row] = [[Button(RoomFeed(do="open", id=number), "open")], MENU]
        return Say("feeds-no-room", {"room": room.name}, lead=lead, buttons=rows)
    again: Row = [
        Button(RoomFeed(do="anew", id=number), "feeds-anew"),
        Button(RoomFeed(do="end", id=number), "feeds-end"),
    ]
    facts = {"room": room.name, "link": feeds.address(scene.city, feed)}
    return Say("feeds-room", facts, lead=lead, buttons=[again, MENU])


BELOW: Mapping[str, Below] = {}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
