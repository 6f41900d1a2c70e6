"""A coordinator's agenda: one screen on which everything waits for her, by kind and by when."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import agenda as agendas
from bot.actions.agenda import Agenda
from bot.domain.agenda import Item, Matter, counted, late, listed, pipeline
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from bot.runtime.widgets import page_of, pager
from handlers.doors import MENU, Below, Door, Opened, PageNumber
from handlers.gates import GuestCard, HostCard, MatchCard, StayCall, StayKeep

PAGE, COLUMNS = 8, 2

BELOW: Mapping[str, Below] = {}
"""This feature says nothing unasked."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


class AgendaAt(CallbackData, prefix="agenda"):
    """A page of all there is to do, or of one kind of it."""

    what: Literal["all", "call", "read", "visit", "meeting", "step", "papers", "ending", "mood"]
    page: PageNumber = 0


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="agenda"))
    coordinators = staff(Role.COORDINATOR)
    router.message.register(agenda, Command("agenda"), flags=coordinators)
    router.callback_query.register(agenda, Door.filter(F.to == "agenda"), flags=coordinators)
    router.callback_query.register(page, AgendaAt.filter(), flags=coordinators)
    return router


def forms() -> Sequence[Form]:
    """Nothing is asked here."""
    return ()


async def agenda(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """How many stand where, and what waits, the oldest first."""
    return _shown(scene, await agendas.of(scene.city, resident), "all", 0)


async def page(_: CallbackQuery, callback_data: AgendaAt, resident: Resident, scene: Scene) -> Say:
    """The next few, or those of one kind."""
    all_ = await agendas.of(scene.city, resident)
    return _shown(scene, all_, callback_data.what, callback_data.page)


def _shown(scene: Scene, all_: Agenda, what: str, at: int) -> Say:
    found = listed(all_.items, None if what == "all" else Matter(what))
    shown, at = page_of(found, at, PAGE)
    rows = [[_button(scene, item)] for item in shown]
    turn = pager(at, lambda to: _at(what, int(to)), more=(at + 1) * PAGE < len(found))
    facts = {"count": len(found), "late": late(found, scene.city.now)}
    if what != "all":
        kind = Worded(f"agenda-matter-{what}", {"count": len(found)})
        back = [Button(_at("all", 0), "agenda-back")]
        return Say("agenda-kind", facts | {"kind": kind}, buttons=[*rows, *turn, back, MENU])
    doors = [[Button(Door(to="helpline"), "agenda-helpline", {"count": all_.waiting})]]
    if all_.cases:
        counts = {"count": all_.cases, "own": all_.own}
        doors.append([Button(Door(to="cases"), "agenda-cases", counts)])
    buttons = [*_kinds(all_), *rows, *turn, *doors, MENU]
    return Say("agenda-desk", facts, lines=_pipeline(all_), buttons=buttons)


def _at(what: str, at: int) -> AgendaAt:
    return AgendaAt(what=what, page=at)  # type: ignore[arg-type]


def _kinds(all_: Agenda) -> list[Row]:
    kinds = [
        Button(_at(matter.value, 0), f"agenda-matter-{matter.value}", {"count": count})
        for matter, count in counted(all_.items).items()
    ]
    return [kinds[i : i + COLUMNS] for i in range(0, len(kinds), COLUMNS)]


def _pipeline(all_: Agenda) -> list[Worded]:
    """How many hosts, guests and requests stand where; nothing of what is not there."""
    return [
        Worded(f"agenda-{of}", {"counts": tuple(_count(of, *each) for each in counts)})
        for of, counts in pipeline(all_.counts).items()
    ]


def _count(of: str, state: str, count: int) -> Worded:
    return Worded("agenda-count", {"state": Worded(f"{of}-state-{state}"), "count": count})


_WORDS = {"call": "task-kind", "match": "match-state", "home": "match-state", "host": "host-state"}


def _button(scene: Scene, item: Item) -> Button:
    """Until when, who, and what; the kind is told by a sign."""
    said = "mood" if item.matter is Matter.MOOD else _WORDS.get(item.record, "guest-state")
    facts = {
        "day": item.due.astimezone(scene.city.zone).date(),
        "names": " · ".join(item.names),
        "word": Worded(f"{said}-{item.word}"),
        "late": "yes" if item.due < scene.city.now else "no",
    }
    return Button(_OPENS[item.record](item.number), f"agenda-item-{item.matter.value}", facts)


_OPENS: Mapping[str, Callable[[int], CallbackData]] = {
    "call": lambda number: StayCall(do="see", id=number),
    "match": lambda number: MatchCard(id=number),
    "home": lambda number: StayKeep(id=number),
    "host": lambda number: HostCard(id=number),
    "guest": lambda number: GuestCard(id=number),
}
