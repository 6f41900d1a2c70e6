"""A room wished for in one line: what was understood of it is said, and what was not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from bot.actions import bookings, places
from bot.domain.availability import DAY_MINUTES, numbered, written_hours
from bot.domain.residents import Resident
from bot.domain.wanting import Wanted, wanted
from bot.runtime.form import Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, BookAt, Door

LONGEST = 200
"""Characters of a wish."""
DAY_FIRST = frozenset({"fr"})
"""Where the day of a date comes before the month."""


async def typed(_: Message, command: CommandObject, resident: Resident, scene: Scene) -> Say:
    """The words behind the command."""
    return await _wished(scene, resident, (command.args or "")[:LONGEST])


async def ask(_: CallbackQuery) -> Begin:
    """The words are asked for."""
    return Begin("rooms-wish")


def forms() -> Sequence[Form]:
    """A wish in one line."""
    words = Text(name="words", lines=False, limits=lambda _: (1, LONGEST))
    return (
        Form(
            name="rooms-wish",
            screens="rooms-wish",
            close=_said,
            summary=False,
            begins=False,
            questions=(words,),
        ),
    )


async def _said(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    return await _wished(scene, scene.resident, answers["words"])


async def _wished(scene: Scene, resident: Resident, words: str) -> Say:
    """What was understood, and the rooms for it, each kept by one press."""
    today = places.today(scene.city)
    meant = wanted(words, today=today, day_first=resident.locale in DAY_FIRST)
    again: Row = [Button(Door(to="wish-room"), "again"), Button(Door(to="rooms"), "rooms-back")]
    if not meant.says_something:
        return Say("rooms-wish-unclear", buttons=[again, MENU])
    there = await bookings.wish(scene.city, resident, meant)
    facts = {
        "understood": tuple(_understood(meant)),
        "rest": Worded("rooms-wish-rest", {"rest": meant.rest}) if meant.rest else None,
        "count": len(there.found),
        "fitting": there.fitting,
        "later": there.is_later,
    }
    rows: list[Row] = [[_press(scene, near)] for near in there.found]
    return Say("rooms-wished", facts, buttons=[*rows, again, MENU])


def _understood(meant: Wanted) -> list[Worded]:
    """Each thing that was understood, in the order in which one thinks of it."""
    said = [Worded("rooms-people", {"count": meant.people})] if meant.people else []
    said += [Worded("rooms-wish-day", {"day": day}) for day in meant.days]
    if meant.first is not None:
        hours = written_hours(((meant.first, meant.last or DAY_MINUTES),)).replace("-", "–")
        said.append(Worded("rooms-wish-hours", {"hours": hours}))
    if meant.minutes:
        said.append(Worded("rooms-wish-long", {"long": timedelta(minutes=meant.minutes)}))
    said += [Worded(f"equipment-{thing.value}") for thing in meant.equipment]
    said += [Worded("rooms-wish-step-free")] if meant.step_free else []
    return said + ([Worded("rooms-wish-walk", {"minutes": meant.walk})] if meant.walk else [])


def _press(scene: Scene, near: bookings.Near) -> Button:
    begins, ends = near.span.begins, near.span.ends
    facts = {
        "begins": begins,
        "ends": ends.astimezone(scene.city.zone).time(),
        "name": near.room.name,
        "people": near.room.capacity,
        "walk": Worded("rooms-wish-far", {"minutes": near.walk}) if near.walk else None,
    }
    minutes = int((ends - begins).total_seconds()) // 60
    return Button(BookAt(id=near.room.id, at=numbered(begins), minutes=minutes), "rooms-wish-line", facts)
