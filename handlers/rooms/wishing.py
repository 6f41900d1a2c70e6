"""A room wished for in one line: what was understood of it is said, and what was not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from bot.actions import bookings, places
from bot.domain.availability import DAY_MINUTES, numbered, written_hours
from bot.domain.residents import Resident
from bot.domain.wanting import Lacking, Wanted, wanted
from bot.runtime.form import Answers, Form, Forms, Still, Text
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.widgets import Press
from handlers.doors import MENU, BookAt, Door

LONGEST = 200
"""Characters of a wish."""
NEAR = 20
"""Minutes on foot that are meant by "near here", where none are said."""
DAY_FIRST = frozenset({"fr"})
"""Where the day of a date comes before the month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish(Text):
    """The words; and, if somebody likes, where they stand, from where the walk is then counted."""

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:  # noqa: ARG002
        """A press that puts the key for it under the chat; with the place known, no words are needed."""
        if _point(answers, part):
            return [[Button(press("any"), "rooms-wish-any")]]
        return [[Button(press("share"), "rooms-wish-here")]]

    def notes(self, scene: Scene, answers: Answers, part: dict[str, Any]) -> Mapping[str, object]:  # noqa: ARG002
        """Whether it is known where the walk begins."""
        return {"here": bool(_point(answers, part))}

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:
        """The words with the place. Raises TextNeeded and what a text is refused for."""
        point = _point(answers, part)
        if incoming.location:
            return Still({"point": list(incoming.location)})
        if incoming.press == "share":
            return Still({"shares": True}, asks="location", said="visits-share-location")
        if incoming.press == "any" and point:
            return {"words": "", "point": point}
        return {"words": await Text.take(self, scene, answers, part, incoming), "point": point}


def _point(answers: Answers, part: Mapping[str, Any]) -> list[float] | None:
    """Where somebody stands, if they said so."""
    point: list[float] | None = part.get("point") or answers.get("point")
    return point


async def near(_: CallbackQuery, scene: Scene, forms: Forms) -> Speech:
    """The key that sends where one stands; words in its stead will do, too."""
    said = await forms.begin(scene, Begin("rooms-wish"))
    if scene.frame is None or scene.frame.form != "rooms-wish" or scene.frame.part:
        return said
    scene.frame = replace(scene.frame, part={"shares": True})
    return Say("rooms-near-how", asks="location")


async def here(message: Message) -> Begin:
    """Somebody sent where they stand: how many they are, and when, is asked, and the walk begins there."""
    at = message.location
    return Begin("rooms-wish", answers={"point": [at.latitude, at.longitude]} if at else {})


async def typed(_: Message, command: CommandObject, resident: Resident, scene: Scene) -> Say:
    """The words behind the command."""
    return await _wished(scene, resident, (command.args or "")[:LONGEST])


async def ask(_: CallbackQuery) -> Begin:
    """The words are asked for."""
    return Begin("rooms-wish")


def forms() -> Sequence[Form]:
    """A wish in one line."""
    words = Wish(name="words", lines=False, limits=lambda _: (1, LONGEST))
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
    said = answers["words"]
    return await _wished(scene, scene.resident, said["words"], said["point"])


async def _wished(scene: Scene, resident: Resident, words: str, point: Sequence[float] | None = None) -> Say:
    """What was understood, and the rooms for it, each kept by one press."""
    today = places.today(scene.city)
    meant = wanted(words, today=today, day_first=resident.locale in DAY_FIRST)
    if point:
        meant = replace(meant, walk=meant.walk or NEAR)
    again: Row = [Button(Door(to="wish-room"), "again"), Button(Door(to="rooms"), "rooms-back")]
    if meant.is_past or not meant.says_something:
        return Say("rooms-wish-past" if meant.is_past else "rooms-wish-unclear", buttons=[again, MENU])
    there = await bookings.wish(scene.city, resident, meant, (point[0], point[1]) if point else None)
    facts = {
        "understood": tuple(_understood(meant)),
        "rest": Worded("rooms-wish-rest", {"rest": meant.rest}) if meant.rest else None,
        "fit": there.fit.value,
        "last": there.last,
        "lacking": _lacking(there.lacking) if there.lacking else None,
    }
    rows: list[Row] = [[_press(scene, each)] for each in there.found]
    return Say("rooms-wished", facts, buttons=[*rows, again, MENU])


def _understood(meant: Wanted) -> list[Worded]:
    """Each thing that was understood, in the order in which one thinks of it."""
    said = [Worded("rooms-people", {"count": meant.people})] if meant.people else []
    said += _days(meant.days)
    if meant.first is not None:
        hours = written_hours(((meant.first, meant.last or DAY_MINUTES),)).replace("-", "–")
        said.append(Worded("rooms-wish-hours", {"hours": hours}))
    if meant.minutes:
        said.append(Worded("rooms-wish-long", {"long": timedelta(minutes=meant.minutes)}))
    said += [Worded(f"equipment-{thing.value}") for thing in meant.equipment]
    said += [Worded("rooms-wish-step-free")] if meant.step_free else []
    return said + ([Worded("rooms-wish-walk", {"minutes": meant.walk})] if meant.walk else [])


def _days(days: Sequence[date]) -> list[Worded]:
    """Each day, or from when to when it is where they follow each other."""
    if len(days) > 2 and days[-1] - days[0] == timedelta(days=len(days) - 1):
        return [Worded("rooms-wish-days", {"first": days[0], "last": days[-1]})]
    return [Worded("rooms-wish-day", {"day": day}) for day in days]


def _lacking(lacking: Lacking) -> Worded:
    """Why there is no such room, and what the most is that there is."""
    thing = Worded(f"equipment-{lacking.thing.value}") if lacking.thing else None
    return Worded("rooms-wish-lacking", {"what": lacking.what.value, "best": lacking.best, "thing": thing})


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
