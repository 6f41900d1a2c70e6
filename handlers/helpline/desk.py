"""The desk of those who help: who waits, one call with what was said, the talks of the last weeks."""

from __future__ import annotations

from aiogram.types import CallbackQuery, Message

from bot.actions import helpline
from bot.actions.helpline import Seen
from bot.domain.helpline import QUEUED, Call, CallId, CallState, Line
from bot.domain.residents import Resident
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from bot.runtime.widgets import pager
from handlers.doors import MENU, Door, PersonCard
from handlers.helpline.presses import CallCard, Queue, Step

PAGE = 8
"""Calls on one page."""
LINES = 10
"""Lines of a talk on one page; each may have several hundred characters."""
EXCERPT = 60
"""Characters of what a call is about, in the list."""

BACK: Row = (Button(Door(to="helpline"), "helpline-door"),)


async def queue(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """Who waits where one helps."""
    return await _list(scene, resident, Queue())


async def page(_: CallbackQuery, callback_data: Queue, resident: Resident, scene: Scene) -> Say:
    """Another page, or the talks that are over."""
    return await _list(scene, resident, callback_data)


async def _list(scene: Scene, resident: Resident, shown: Queue) -> Say:
    asked = helpline.past if shown.past else helpline.queue
    calls = await asked(scene.city, resident, most=PAGE + 1, skip=shown.page * PAGE)
    lines, rows = [], list[Row]()
    for n, call in enumerate(calls[:PAGE], shown.page * PAGE + 1):
        facts = _line(scene, call, n)
        lines.append(Worded("helpline-line", facts))
        rows.append([Button(CallCard(id=call.id), "helpline-line", facts)])
    rows += pager(shown.page, lambda to: Queue(past=shown.past, page=int(to)), more=len(calls) > PAGE)
    rows.append([Button(Queue(past=not shown.past), "queue" if shown.past else "past")])
    facts = {"count": len(lines), "past": "yes" if shown.past else "no"}
    return Say("helpline-queue", facts, lines=lines, buttons=[*rows, MENU])


def _line(scene: Scene, call: Call, n: int) -> dict[str, object]:
    words = " ".join(call.words.split())
    return {
        "n": n,
        "state": call.state.value,
        "area": _place(scene, call),
        "since": call.opened,
        "words": words if len(words) <= EXCERPT else words[: EXCERPT - 1] + "…",
    }


async def card(_: CallbackQuery, callback_data: CallCard, resident: Resident, scene: Scene) -> Say:
    """One call, with what was said in it."""
    seen = await helpline.seen(scene.city, resident, CallId(callback_data.id))
    shown = seen.lines[callback_data.page * LINES :][:LINES]
    person = [Button(PersonCard(id=seen.call.by), "people-open")]
    rows = [*_steps(resident, seen.call), *_pages(seen, callback_data.page), person, BACK, MENU]
    photos, lines = [line.photo for line in shown if line.photo], [_said(seen, line) for line in shown]
    return Say("helpline-card", _facts(scene, seen), lines=lines, buttons=rows, photos=photos)


def _pages(seen: Seen, at: int) -> list[Row]:
    more = len(seen.lines) > (at + 1) * LINES
    return pager(at, lambda to: CallCard(id=seen.call.id, page=int(to)), more=more)


async def settle(_: CallbackQuery, callback_data: Step, resident: Resident, scene: Scene) -> Say:
    """Seen to otherwise."""
    await helpline.settle(scene.city, resident, CallId(callback_data.id))
    return Say("helpline-settled", buttons=[BACK, MENU])


def _steps(resident: Resident, call: Call) -> list[Row]:
    if call.state in QUEUED and call.by != resident.id:
        return [
            [Button(Step(step="take", id=call.id), "take")],
            [Button(Step(step="settle", id=call.id), "settle")],
        ]
    if call.state is CallState.CONNECTED and resident.id in {call.by, call.helper}:
        return [[Button(Step(step="end", id=call.id), "helpline-end")]]
    return []


def _facts(scene: Scene, seen: Seen) -> dict[str, object]:
    helper = Worded("helpline-helper", {"name": seen.helper.name}) if seen.helper else None
    return {
        "name": seen.asker.name if seen.asker else "",
        "area": _place(scene, seen.call),
        "state": seen.call.state.value,
        "since": seen.call.opened,
        "words": seen.call.words,
        "helper": helper,
    }


def _said(seen: Seen, line: Line) -> Worded:
    mine = line.writer == seen.call.by
    who = seen.asker if mine else seen.helper
    name = who.name if who else ""
    return Worded("helpline-said", {"at": line.at, "name": name, "text": line.text or None})


def _place(scene: Scene, call: Call) -> str:
    place = scene.city.atlas.area(call.area)
    return named(scene, place, full=True) or named(scene, place)
