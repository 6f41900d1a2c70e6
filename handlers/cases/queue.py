"""The queue of those who look after cases: what waits, all of it or a part, oldest first."""

from __future__ import annotations

from collections.abc import Mapping

from aiogram.types import CallbackQuery, Message

from bot.actions import cases
from bot.domain.cases import CaseKind
from bot.domain.residents import Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from bot.runtime.widgets import pager
from handlers.cases import card as cards
from handlers.cases.presses import Queue
from handlers.doors import MENU, CaseCard, Door
from storage.cases import Whose

LINK = "c-"
"""How the payload of a link to a case begins; its number follows."""

PAGE = 8
"""Cases on one page of the queue."""

WHOSE: tuple[Whose, ...] = ("all", "mine", "free")


async def queue(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """What waits where one looks after something; to others the command is one that nobody knows."""
    return await _queue(scene, resident, Queue(page=0))


async def page(_: CallbackQuery, callback_data: Queue, resident: Resident, scene: Scene) -> Say:
    """Another page, or another part."""
    return await _queue(scene, resident, callback_data)


async def linked(scene: Scene, key: str) -> Say:
    """What a card in the moderators' group leads to: one case, or the queue. Raises CaseGone."""
    assert scene.resident  # noqa: S101 -- links are opened for residents
    if key == "queue":
        return await _queue(scene, scene.resident, Queue(page=0))
    return await cards.shown(scene, scene.resident, await cases.called(scene.city, key))


async def _queue(scene: Scene, resident: Resident, at: Queue) -> Say:
    found = await cases.queue(
        scene.city, resident, whose=at.whose, kind=at.kind, most=PAGE + 1, skip=at.page * PAGE
    )
    if found is None:
        return Say("menu-command-unknown", buttons=[MENU])
    lines, rows = [], list[Row]()
    for n, case in enumerate(found[:PAGE], at.page * PAGE + 1):
        facts = {"n": n, "kind": cards.kind(case), "number": case.key}
        more = {"state": case.state, "age": cards.age(scene, case)}
        lines.append(Worded("cases-queue-line", facts | more))
        rows.append([Button(CaseCard(id=case.id), "cases-queue-open", facts)])
    rows += pager(
        at.page, lambda to: Queue(page=int(to), whose=at.whose, kind=at.kind), more=len(found) > PAGE
    )
    counts = await cases.waiting(scene.city, resident, whose=at.whose)
    count = counts.get(CaseKind(at.kind), 0) if at.kind else sum(counts.values())
    facts = {"count": count, "whose": at.whose}
    if letters := await cases.dead_letters(scene.city, resident):
        lines.append(Worded("cases-queue-letters", {"count": letters}))
        rows.append([Button(Door(to="letters"), "cases-queue-letters", {"count": letters})])
    return Say("cases-queue", facts, lines=lines, buttons=[*rows, *_parts(at, counts), MENU])


def _parts(at: Queue, counts: Mapping[CaseKind, int]) -> list[Row]:
    """The other parts of the queue: whose, and, where there are several, of which kind."""
    whose: Row = [Button(Queue(page=0, whose=part), part) for part in WHOSE if part != at.whose or at.kind]
    kinds = [
        Button(Queue(page=0, whose=at.whose, kind=kind), "cases-queue-kind", _part(kind, count))
        for kind, count in sorted(counts.items())
        if kind != at.kind and len(counts) > 1
    ]
    return [whose, *(kinds[i : i + 2] for i in range(0, len(kinds), 2))]


def _part(kind: CaseKind, count: int) -> dict[str, object]:
    return {"kind": Worded(f"case-kind-{kind}"), "count": count}
