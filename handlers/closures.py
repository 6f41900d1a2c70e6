"""Days on which something is closed: seen, said, taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import closures
from bot.domain.areas import AreaId, AreaKind
from bot.domain.closures import Closure, ClosureId
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.runtime.form import Answers, Day, Form, Place, Text
from bot.runtime.form.places import named
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.widgets import pager
from handlers.doors import MENU, Below, Door, Number, Opened, PageNumber

PAGE = 8
"""Closures on one page of the list."""
SOON = 90
"""Days ahead for which the holidays are shown."""
AHEAD = 730
"""Days ahead that can be closed by now."""


class Closures(CallbackData, prefix="closures"):
    """A page of the list."""

    page: PageNumber


class Reopen(CallbackData, prefix="reopen"):
    """A closure to be taken back."""

    id: Number


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="closures"))
    keepers = staff(Role.LIBRARIAN, Role.MANAGER)
    router.message.register(listed, Command("closures"), flags=keepers)
    router.callback_query.register(listed, Door.filter(F.to == "closures"), flags=keepers)
    router.callback_query.register(page, Closures.filter(), flags=keepers)
    router.callback_query.register(add, Door.filter(F.to == "close-days"), flags=keepers)
    router.callback_query.register(reopen, Reopen.filter(), flags=keepers)
    return router


def forms() -> Sequence[Form]:
    """Days to be closed."""
    return (
        Form(
            name="closures-add",
            screens="closures",
            close=_closed,
            questions=(
                Place(name="area", enough=frozenset(AreaKind), here="roles-here"),
                Day(
                    name="first", span=lambda scene, _: (_today(scene), _today(scene) + timedelta(days=AHEAD))
                ),
                Day(name="last", span=_until, after=("first",)),
                Text(name="reason", lines=False, limits=lambda _: (2, 100)),
            ),
        ),
    )


def _until(scene: Scene, answers: Answers) -> tuple[date, date]:
    first = date.fromisoformat(answers["first"]) if "first" in answers else _today(scene)
    return first, first + timedelta(days=365)


def _today(scene: Scene) -> date:
    return scene.city.now.astimezone(scene.city.zone).date()


async def listed(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """What is closed from today on, and the next holidays."""
    return await _listed(scene, resident, 0)


async def page(_: CallbackQuery, callback_data: Closures, resident: Resident, scene: Scene) -> Say:
    """Another page."""
    return await _listed(scene, resident, callback_data.page)


async def _listed(scene: Scene, resident: Resident, number: int) -> Say:
    found = await closures.listed(scene.city, resident, most=PAGE + 1, skip=number * PAGE)
    lines, rows = [], list[Row]()
    for n, closure in enumerate(found[:PAGE], number * PAGE + 1):
        lines.append(Worded("closures-line", {"n": n, **_facts(scene, closure)}))
        rows.append([Button(Reopen(id=closure.id), "closures-reopen", {"n": n})])
    holidays = _holidays(scene) if number == 0 else []
    turns = pager(number, lambda to: Closures(page=int(to)), more=len(found) > PAGE)
    add_ = [Button(Door(to="close-days"), "add")]
    facts = {"count": len(lines)}
    return Say("closures-list", facts, lines=[*lines, *holidays], buttons=[add_, *rows, *turns, MENU])


def _holidays(scene: Scene) -> list[Worded]:
    """The holidays of the next weeks; several in a row are listed one by one."""
    today = _today(scene)
    found = closures.holidays_between(today, today + timedelta(days=SOON))
    facts = [{"day": day, "name": Worded(f"holiday-{name}")} for day, name in found.items()]
    head = [Worded("closures-holidays")] if facts else []
    return [*head, *(Worded("closures-holiday", each) for each in facts)]


def _facts(scene: Scene, closure: Closure) -> dict[str, object]:
    place = scene.city.atlas.area(closure.area)
    last = Worded("closures-last", {"last": closure.last}) if closure.last != closure.first else None
    return {
        "area": named(scene, place, full=True) or named(scene, place),
        "first": closure.first,
        "last": last,
        "reason": closure.reason,
    }


async def add(_: CallbackQuery) -> Begin:
    """Where, from when until when, and why."""
    return Begin("closures-add")


async def _closed(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    days = date.fromisoformat(answers["first"]), date.fromisoformat(answers["last"])
    area = AreaId(answers["area"])
    made = await closures.close(scene.city, scene.resident, area, days, reason=answers["reason"])
    back = [Button(Door(to="closures"), "closures-back")]
    return Say("closures-closed", _facts(scene, made), buttons=[back, MENU])


async def reopen(_: CallbackQuery, callback_data: Reopen, resident: Resident, scene: Scene) -> Say:
    """Open after all."""
    ended = await closures.take_back(scene.city, resident, ClosureId(callback_data.id))
    back = [Button(Door(to="closures"), "closures-back")]
    return Say("closures-reopened", _facts(scene, ended), buttons=[back, MENU])


BELOW: Mapping[str, Below] = {}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
