"""What moderators see and press: the measures in force, a new one, one ended before its time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import conduct
from bot.actions.conduct import Held
from bot.domain.conduct import ConductRules, Penalty, SanctionId, suspension
from bot.domain.conduct import Sanction as Imposed
from bot.domain.residents import Resident, ResidentId
from bot.runtime.form import Amount, Answers, Choice, Form, Text
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.widgets import pager
from handlers.conduct.presses import Lift, MeasureCard, Measures
from handlers.doors import MENU, CaseCard, Door, Sanction

PAGE = 8
"""Measures on one page of the list."""

USUAL_DAYS = (3, 7, 30)


def forms() -> Sequence[Form]:
    """A measure: which, for how long, and why."""
    return (
        Form(
            name="conduct-sanction",
            screens="conduct",
            close=_decided,
            questions=(
                Choice(name="measure", options=_measures),
                Amount(
                    name="days",
                    offers=lambda _: USUAL_DAYS,
                    caption=lambda _, days: Worded("conduct-days", {"days": days}),
                    check=_within,
                    unless=lambda answers: answers.get("measure") != Penalty.SUSPENSION,
                    facts=lambda scene, _: {"most": _rules(scene).suspend_most},
                    after=("measure",),
                ),
                Text(name="why", limits=lambda scene: (2, _rules(scene).words_max)),
            ),
        ),
    )


def _measures(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(measure.value, Worded(f"penalty-{measure.value}")) for measure in Penalty]


def _rules(scene: Scene) -> ConductRules:
    return scene.city.rules(ConductRules, scene.resident.area if scene.resident else None)


def _within(scene: Scene, days: int) -> None:
    suspension(days, _rules(scene))


async def sanction(_: CallbackQuery, callback_data: Sanction, resident: Resident, scene: Scene) -> Begin:
    """Which measure is asked, below what there was before."""
    whom = await conduct.person(scene.city, resident, ResidentId(callback_data.id))
    lines = [_line(scene, it) for it in await conduct.own(scene.city, whom)]
    lead = [Say("conduct-person", {"name": whom.name, "count": len(lines)}, lines=lines)]
    return Begin("conduct-sanction", subject=str(whom.id), lead=lead)


async def _decided(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    whom, measure, why = ResidentId(int(subject)), Penalty(answers["measure"]), answers["why"]
    name = (await conduct.person(scene.city, scene.resident, whom)).name
    if measure is Penalty.BAN:
        case = await conduct.ask_ban(scene.city, scene.resident, whom, why)
        see = [Button(CaseCard(id=case.id), "cases-see")]
        return Say("conduct-ban-asked", {"name": name, "number": case.key}, buttons=[see, MENU])
    days = answers.get("days") or 0
    made = await conduct.impose(scene.city, scene.resident, whom, measure, why=why, days=days)
    door = [Button(Door(to="conduct"), "conduct-card.back")]
    facts = {"name": name, "measure": measure, "until": made.until}
    return Say("conduct-done", facts, buttons=[door, MENU])


async def measures(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """What is in force in the areas one looks after."""
    return await _listed(scene, resident, 0)


async def page(_: CallbackQuery, callback_data: Measures, resident: Resident, scene: Scene) -> Say:
    """Another page."""
    return await _listed(scene, resident, callback_data.page)


async def _listed(scene: Scene, resident: Resident, number: int) -> Say:
    found = await conduct.given(scene.city, resident, most=PAGE + 1, skip=number * PAGE)
    lines, rows = [], list[Row]()
    for n, held in enumerate(found[:PAGE], number * PAGE + 1):
        facts = {"n": n, "name": held.name, "measure": held.sanction.measure}
        lines.append(Worded("conduct-measures-line", {**facts, "until": held.sanction.until}))
        rows.append([Button(MeasureCard(id=held.sanction.id), "conduct-measures-open", facts)])
    rows += pager(number, lambda to: Measures(page=int(to)), more=len(found) > PAGE)
    return Say("conduct-measures", {"count": len(lines)}, lines=lines, buttons=[*rows, MENU])


async def card(_: CallbackQuery, callback_data: MeasureCard, resident: Resident, scene: Scene) -> Say:
    """One measure: why, since and until when."""
    held = await conduct.seen(scene.city, resident, SanctionId(callback_data.id))
    rows = [[Button(Lift(id=held.sanction.id), "lift")], [Button(Door(to="conduct"), "back")], MENU]
    return Say("conduct-card", _facts(scene, held), buttons=rows)


def _facts(scene: Scene, held: Held) -> dict[str, object]:
    it, area = held.sanction, scene.city.atlas.area(held.sanction.area)
    place = named(scene, area, full=True) or named(scene, area)
    return {
        "name": held.name,
        "measure": it.measure,
        "area": place,
        "why": it.why,
        "since": it.since,
        "until": it.until,
        "objected": "yes" if it.objected else "no",
    }


async def sure(_: CallbackQuery, callback_data: Lift, resident: Resident, scene: Scene) -> Say:
    """Whether it is really to be ended."""
    held = await conduct.seen(scene.city, resident, SanctionId(callback_data.id))
    yes = [Button(Lift(id=held.sanction.id, sure=True), "yes")]
    no = [Button(MeasureCard(id=held.sanction.id), "no")]
    facts = {"name": held.name, "measure": held.sanction.measure}
    return Say("conduct-lift", facts, buttons=[yes, no])


async def lift(_: CallbackQuery, callback_data: Lift, resident: Resident, scene: Scene) -> Say:
    """Ended; the person is told."""
    held = await conduct.lift(scene.city, resident, SanctionId(callback_data.id))
    door = [Button(Door(to="conduct"), "conduct-card.back")]
    facts = {"name": held.name, "measure": held.sanction.measure}
    return Say("conduct-lifted", facts, buttons=[door, MENU])


def _line(scene: Scene, it: Imposed) -> Worded:
    """One measure of the past or present, with its day."""
    since = it.since.astimezone(scene.city.zone).date()
    return Worded("conduct-past-line", {"measure": it.measure, "since": since, "why": it.why})
