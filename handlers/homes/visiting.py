"""What a coordinator enters about a home: when it is visited, what is to be done, what guests are told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions.homes import hosting
from bot.domain.areas import AreaId, AreaKind
from bot.domain.homes import Chore, HostId
from bot.runtime.form import Amount, Answers, Clock, Day, Form, Place, Text, Ticks
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Say, Speech, Worded
from handlers.doors import MENU, Door
from handlers.homes.desk import host_card
from handlers.homes.guesting import tongues

AHEAD = timedelta(days=365)


def forms() -> Sequence[Form]:
    """A visit, works, a profile, and what rooms cost around there."""
    return (
        Form(
            name="homes-plan",
            screens="homes-plan",
            close=_planned,
            summary=False,
            questions=(Day(name="day", span=_soon), Clock(name="time", span=_hours)),
        ),
        Form(
            name="homes-work",
            screens="homes-work",
            close=_works,
            summary=False,
            questions=(Text(name="works", limits=lambda _: (2, 300)),),
        ),
        Form(
            name="homes-describe",
            screens="homes-describe",
            close=_described,
            questions=(
                Text(name="house", limits=lambda _: (2, 300)),
                Text(name="habits", limits=lambda _: (2, 300)),
                Ticks(name="languages", options=tongues),
                Amount(name="rent", caption=_won),
                Amount(name="hours", offers=lambda _: (0, 1, 2, 3, 5), caption=_a_week),
                Ticks(name="chores", options=_chores, unless=lambda a: not a.get("hours", 1)),
                Day(name="begins", span=_soon),
            ),
        ),
        Form(
            name="homes-level",
            screens="homes-level",
            close=_level,
            questions=(
                Place(name="area", enough=frozenset(AreaKind), here="homes-here"),
                Amount(name="level", caption=_won),
            ),
        ),
    )


def _soon(scene: Scene, _: Answers) -> tuple[date, date]:
    today = scene.city.now.astimezone(scene.city.zone).date()
    return today, today + AHEAD


def _hours(_s: Scene, _a: Answers) -> tuple[time, time]:
    return time(9), time(18)


def _won(_: Scene, amount: int) -> Worded:
    return Worded("homes-won", {"amount": amount})


def _a_week(_: Scene, hours: int) -> Worded:
    return Worded("homes-hours", {"hours": hours})


def _chores(_: Scene) -> list[tuple[str, Worded | str]]:
    return [(chore.value, Worded(f"chore-{chore.value}")) for chore in Chore]


async def _planned(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for staff
    day, clock = date.fromisoformat(answers["day"]), time.fromisoformat(answers["time"])
    at = datetime.combine(day, clock, scene.city.zone)
    await hosting.plan_visit(scene.city, scene.resident, HostId(int(subject)), at)
    return await host_card(scene, scene.resident, HostId(int(subject)))


async def _works(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for staff
    number = HostId(int(subject))
    await hosting.led(scene.city, scene.resident, number, "work", works=answers["works"])
    return await host_card(scene, scene.resident, number)


async def _described(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for staff
    number = HostId(int(subject))
    profile = hosting.Profile(
        house=answers["house"],
        habits=answers["habits"],
        languages=tuple(answers["languages"]),
        rent=answers["rent"],
        chores=tuple(answers.get("chores") or ()),
        hours=answers["hours"],
        begins=date.fromisoformat(answers["begins"]),
    )
    await hosting.describe(scene.city, scene.resident, number, profile)
    return await host_card(scene, scene.resident, number)


async def level(_: Message | CallbackQuery) -> Begin:
    """What a room costs where."""
    return Begin("homes-level")


async def _level(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for staff
    area, amount = AreaId(answers["area"]), answers["level"]
    most = await hosting.set_level(scene.city, scene.resident, area, amount)
    desk = [Button(Door(to="homedesk"), "homes-door-desk")]
    return Say("homes-levelled", {"amount": amount, "most": most}, buttons=[desk, MENU])
