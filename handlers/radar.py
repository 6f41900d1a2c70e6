"""The radar: what somebody looks for, what they are told, and how it ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, time
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import radar
from bot.domain.places import WEEK, NeverOpen
from bot.domain.radar import Watch, WatchId
from bot.domain.residents import Resident
from bot.domain.rooms import CAPACITY, Equipment, RoomNumberWrong
from bot.runtime.form import Amount, Answers, Choice, Form, Ticks, TimeRange
from bot.runtime.joined import joined
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Below, Door, Number, Opened, RoomDay

PEOPLE = (5, 10, 20, 40)
LENGTHS = (60, 120, 180, 240)


class Unwatch(CallbackData, prefix="unwatch"):
    """A wish to be dropped."""

    id: Number


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="radar"))
    router.message.register(mine, Command("radar"))
    router.callback_query.register(mine, Door.filter(F.to == "radar"))
    router.callback_query.register(begin, Door.filter(F.to == "watch"))
    router.callback_query.register(drop, Unwatch.filter())
    return router


def forms() -> Sequence[Form]:
    """What is looked for."""
    return (
        Form(
            name="radar-watch",
            screens="radar",
            close=_watched,
            questions=(
                Amount(name="people", offers=lambda _: PEOPLE, caption=lambda _, n: _people(n), check=_some),
                Ticks(name="days", options=_weekdays, must=_any),
                TimeRange(name="hours", span=lambda _s, _a: (time(6), time(0))),
                Choice(name="minutes", options=_lengths),
                Ticks(name="equipment", options=_equipment, optional=True),
            ),
        ),
    )


def _people(number: int) -> Worded:
    return Worded("rooms-people", {"count": number})


def _some(_: Scene, number: int) -> None:
    least, most = CAPACITY
    if not least <= number <= most:
        raise RoomNumberWrong(least=least, most=most)


def _weekdays(_: Scene) -> list[tuple[str, Worded | str]]:
    return [(str(day), Worded(f"places-day-{day}")) for day in range(WEEK)]


def _any(ticked: Sequence[str]) -> None:
    if not ticked:
        raise NeverOpen


def _lengths(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(str(minutes), Worded("radar-length", {"hours": minutes // 60})) for minutes in LENGTHS]


def _equipment(_: Scene) -> list[tuple[str, Worded | str]]:
    return [(each.value, Worded(f"equipment-{each.value}")) for each in Equipment]


async def mine(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """What somebody looks for."""
    return await _mine(scene, resident)


async def _mine(scene: Scene, resident: Resident, *lead: Say) -> Say:
    found = await scene.city.radar.of(resident.id)
    lines = [Worded("radar-line", {"n": n, **_facts(scene, each)}) for n, each in enumerate(found, 1)]
    rows: list[Row] = [[Button(Unwatch(id=each.id), "drop", {"n": n})] for n, each in enumerate(found, 1)]
    more: list[Row] = [[Button(Door(to="watch"), "watch")], [Button(Door(to="rooms"), "rooms-back")]]
    return Say("radar-mine", {"count": len(found)}, lead=lead, lines=lines, buttons=[*rows, *more, MENU])


def _facts(scene: Scene, watch: Watch) -> dict[str, object]:
    return {
        "people": watch.people,
        "days": tuple(Worded(f"places-day-{day}") for day in watch.days),
        "hours": f"{_clock(watch.first)}–{_clock(watch.last)}",
        "length": Worded("radar-length", {"hours": watch.minutes // 60}),
        "until": watch.until.astimezone(scene.city.zone).date(),
    }


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


async def begin(_: CallbackQuery) -> Begin:
    """For how many, on which days, when, how long, with what."""
    return Begin("radar-watch")


async def _watched(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    first, last = (int(clock[:2]) * 60 + int(clock[3:]) for clock in answers["hours"])
    await radar.watch(
        scene.city,
        scene.resident,
        people=int(answers["people"]),
        days=answers["days"],
        hours=(first, last),
        minutes=int(answers["minutes"]),
        equipment=answers.get("equipment") or (),
    )
    return await _mine(scene, scene.resident, Say("radar-watched"))


async def drop(_: CallbackQuery, callback_data: Unwatch, resident: Resident, scene: Scene) -> Say:
    """No longer; the list shows it."""
    await radar.drop(scene.city, resident, WatchId(callback_data.id))
    return await _mine(scene, resident)


def _free(about: str, facts: Mapping[str, object]) -> Sequence[Row]:
    begins = facts["begins"]
    assert isinstance(begins, datetime)  # noqa: S101 -- as it was told
    press = RoomDay(id=int(about.partition(":")[2]), on=begins.toordinal())
    return [[Button(press, "radar-day")], [Button(Door(to="radar"), "radar-door")]]


BELOW: Mapping[str, Below] = {
    "radar-notice-free": _free,
    "radar-notice-ended": lambda *_: [[Button(Door(to="watch"), "radar-again")]],
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
