"""What people see and press whom a measure concerns: why, until when, an objection; and reports of people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import conduct, contact
from bot.domain.cases import CaseRules
from bot.domain.conduct import ConductRules, PersonReason, Sanction, SanctionId, may_object
from bot.domain.residents import Resident, ResidentId
from bot.runtime.form import Answers, Choice, Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.conduct.presses import Acknowledge
from handlers.doors import MENU, CaseCard, Object, ReportPerson


def forms() -> Sequence[Form]:
    """An objection, which is everybody's right, and a report."""
    return (
        Form(
            name="conduct-object",
            screens="conduct",
            close=_objected,
            begins=False,
            questions=(Text(name="plea", limits=_plea_limits),),
        ),
        Form(
            name="conduct-report",
            screens="conduct",
            close=_reported,
            summary=False,
            questions=(
                Choice(name="reason", options=_reasons, facts=lambda _, answers: {"name": answers["name"]}),
                Text(name="words", limits=lambda scene: (1, _cases(scene).words_max), optional=True),
            ),
        ),
    )


def _plea_limits(scene: Scene) -> tuple[int, int]:
    area = scene.resident.area if scene.resident else None
    return 2, scene.city.rules(ConductRules, area).words_max


def _cases(scene: Scene) -> CaseRules:
    return scene.city.rules(CaseRules, scene.resident.area if scene.resident else None)


def _reasons(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(reason.value, Worded(f"person-reason-{reason.value}")) for reason in PersonReason]


async def own(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """What there is against oneself, and was."""
    found = await conduct.own(scene.city, resident)
    lines, rows = [], list[Row]()
    for n, it in enumerate(found, 1):
        lines.append(Worded("conduct-own-line", {"n": n, **_facts(scene, it)}))
        rows += [[button] for button in _answers(scene, it, n)]
    return Say("conduct-own", {"count": len(found)}, lines=lines, buttons=[*rows, MENU])


def _answers(scene: Scene, it: Sanction, n: int) -> list[Button]:
    """Read, or objected to."""
    if not it.holds(scene.city.now) and not may_object(it, scene.city.now):
        return []
    read = [Button(Acknowledge(id=it.id), "conduct-acknowledge")]
    object_ = [Button(Object(kind="sanction", id=it.id), "conduct-object-to", {"n": n})]
    if it.measure == "warning" and it.ended is None:
        return read
    return [] if it.objected else object_


def _facts(scene: Scene, it: Sanction) -> dict[str, object]:
    state = "on" if it.holds(scene.city.now) else "over"
    return {"measure": it.measure, "why": it.why, "since": it.since, "until": it.until, "state": state}


async def acknowledge(_: CallbackQuery, callback_data: Acknowledge, resident: Resident, scene: Scene) -> Say:
    """Read; all goes on, and one can still object."""
    read = await conduct.acknowledge(scene.city, resident, SanctionId(callback_data.id))
    object_ = [Button(Object(kind="sanction", id=read.id), "conduct-object")]
    return Say("conduct-acknowledged", buttons=[object_, MENU])


async def object_to(_: CallbackQuery, callback_data: Object, resident: Resident, scene: Scene) -> Begin:
    """What should be looked at again is asked."""
    about = f"{callback_data.kind}:{callback_data.id}"
    await conduct.objecting(scene.city, resident, about)
    return Begin("conduct-object", subject=about)


async def _objected(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    case = await conduct.object_to(scene.city, scene.resident, subject, answers["plea"])
    see = [Button(CaseCard(id=case.id), "cases-see")]
    return Say("conduct-objected", {"number": case.key}, buttons=[see, MENU])


async def report(_: CallbackQuery, callback_data: ReportPerson, resident: Resident, scene: Scene) -> Begin:
    """What is wrong is asked."""
    met = await contact.behind(scene.city, resident, callback_data.kind, callback_data.id)
    await conduct.reporting(scene.city, resident, met.neighbour)
    name = met.name or met.title
    return Begin("conduct-report", answers={"name": name}, subject=str(met.neighbour.id))


async def _reported(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    whom, words = ResidentId(int(subject)), answers.get("words") or ""
    case = await conduct.report(scene.city, scene.resident, whom, PersonReason(answers["reason"]), words)
    see = [Button(CaseCard(id=case.id), "see")]
    return Say("cases-thanks", {"number": case.key}, buttons=[see, MENU])
