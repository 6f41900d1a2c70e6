"""A call to make: what to read out, and one key for each answer."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.types import CallbackQuery

from bot.actions import references, stays
from bot.actions.stays import Stay, phoning
from bot.domain.phoning import ANSWERS, Heard
from bot.domain.residents import Resident
from bot.domain.stays import Task, TaskId, TaskKind
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import MENU, Door
from handlers.gates import ReferenceHeard, StayCall, StayKeep
from handlers.stays.presses import StaySaid


async def call(_: CallbackQuery, callback_data: StayCall, resident: Resident, scene: Scene) -> Say:
    """What to say on the telephone, or that it was said."""
    number = TaskId(callback_data.id)
    if callback_data.do == "done":
        await stays.called(scene.city, resident, number)
        return Say("stays-did-called", buttons=_back())
    return await _script(scene, *await phoning.to_make(scene.city, resident, number))


async def said(_: CallbackQuery, callback_data: StaySaid, resident: Resident, scene: Scene) -> Say:
    """What was heard; it is written down in the name of who said it."""
    heard = Heard(callback_data.heard)
    task = await phoning.said(scene.city, resident, TaskId(callback_data.id), heard)
    on = Button(StayKeep(id=task.match), "stays-open")
    if task.done:
        return Say("stays-did-heard", buttons=[[on], *_back()])
    return Say("stays-did-again", {"due": task.due}, buttons=[[on], *_back()])


def _back() -> list[Row]:
    return [[Button(Door(to="agenda"), "stays-to-desk")], MENU]


async def _script(scene: Scene, task: Task, stay: Stay) -> Say:
    is_host = task.person == stay.host.resident
    facts = {
        "name": stay.host_name if is_host else stay.guest_name,
        "kind": task.kind,
        "due": task.due,
        "script": Worded(f"stays-script-{task.kind.value}"),
    }
    rows: list[Row] = [
        [Button(StaySaid(heard=heard, id=task.id), f"stays-heard-{heard.value}")]
        for heard in ANSWERS[task.kind]
    ]
    if task.kind is TaskKind.REFERENCE:
        rows = [*await heard_by_phone(scene, stay), *rows]
    else:
        rows.append([Button(StayCall(do="done", id=task.id), "done")])
    return Say("stays-call", facts, buttons=[*rows, [Button(StayKeep(id=task.match), "open")], *_back()])


async def heard_by_phone(scene: Scene, stay: Stay) -> Sequence[Row]:
    """What either can still tell of having lived together."""
    silent = await references.open_for(scene.city, stay)
    names = {"host": stay.host_name, "guest": stay.guest_name}
    return [
        [Button(ReferenceHeard(whose=whose, id=stay.match.id), "references-hear", {"name": name})]  # type: ignore[arg-type]
        for (whose, name), person in zip(names.items(), stay.two, strict=True)
        if person in silent
    ]
