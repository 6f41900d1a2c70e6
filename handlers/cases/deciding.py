"""What moderators see and press: the queue, a case taken, given back, decided with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import cases, ledger
from bot.domain.cases import (
    WITH_AMOUNT,
    CaseId,
    CaseKind,
    CaseRules,
    Ruling,
    RulingAmountWrong,
)
from bot.domain.residents import Resident
from bot.runtime.form import Amount, Answers, Choice, Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.widgets import pager
from handlers.cases import card as cards
from handlers.cases.presses import Act, Queue, Rule
from handlers.doors import MENU, CaseCard

PAGE = 8
"""Cases on one page of the queue."""

USUAL_DAYS = (30, 90, 180)


def forms() -> Sequence[Form]:
    """A decision: which, how much, for how long, and why."""
    return (
        Form(
            name="cases-decide",
            screens="cases",
            close=_decided,
            questions=(
                Choice(name="ruling", options=_rulings),
                Amount(
                    name="part",
                    offers=lambda scene: [
                        n for n in [_known(scene, "asked")] if 0 < n <= _known(scene, "most")
                    ],
                    caption=lambda scene, units: cards.amount(units, _answer(scene, "unit")),
                    check=lambda scene, units: _within(units, _known(scene, "most")),
                    unless=lambda answers: answers.get("ruling") not in WITH_AMOUNT,
                    facts=lambda _, answers: {"least": 1, "most": answers["most"]},
                ),
                Amount(
                    name="days",
                    offers=lambda _: USUAL_DAYS,
                    caption=lambda _, days: Worded("cases-days", {"days": days}),
                    check=lambda scene, days: _within(days, _rules(scene).limit_days),
                    unless=lambda answers: answers.get("ruling") != Ruling.GRANT,
                    facts=lambda scene, _: {"most": _rules(scene).limit_days},
                ),
                Text(name="why", limits=lambda scene: (2, _rules(scene).words_max)),
            ),
        ),
    )


def _rulings(scene: Scene, _: Answers) -> list[tuple[str, Worded | str]]:
    kind = CaseKind(scene.frame.subject.partition(":")[2]) if scene.frame else CaseKind.REPORT
    return [(ruling.value, Worded(f"ruling-{ruling}")) for ruling in cases.RULINGS[kind].rulings]


def _rules(scene: Scene) -> CaseRules:
    return scene.city.rules(CaseRules, scene.resident.area if scene.resident else None)


def _answer(scene: Scene, name: str) -> Any:
    return scene.frame.answers[name] if scene.frame else ""


def _known(scene: Scene, name: str) -> int:
    return int(_answer(scene, name) or 0)


def _asked(scene: Scene) -> Sequence[int]:
    """What was asked for, where it can be given."""
    asked = _known(scene, "asked")
    return [asked] if 0 < asked <= _known(scene, "most") else []


def _within(number: int, most: int) -> None:
    if not 1 <= number <= most:
        raise RulingAmountWrong(least=1, most=most)


# -- the queue ---------------------------------------------------------------------------------


async def queue(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """What waits in the areas one looks after; to others the command is one that nobody knows."""
    return await _queue(scene, resident, 0)


async def page(_: CallbackQuery, callback_data: Queue, resident: Resident, scene: Scene) -> Say:
    """Another page."""
    return await _queue(scene, resident, callback_data.page)


async def _queue(scene: Scene, resident: Resident, number: int) -> Say:
    found = await cases.queue(scene.city, resident, most=PAGE + 1, skip=number * PAGE)
    if found is None:
        return Say("menu-command-unknown", buttons=[MENU])
    lines, rows = [], list[Row]()
    for n, case in enumerate(found[:PAGE], number * PAGE + 1):
        facts = {"n": n, "kind": case.kind, "number": case.key}
        more = {"state": case.state, "age": cards.age(scene, case)}
        lines.append(Worded("cases-queue-line", facts | more))
        rows.append([Button(CaseCard(id=case.id), "cases-queue-open", facts)])
    rows += pager(number, lambda to: Queue(page=int(to)), more=len(found) > PAGE)
    count = await cases.waiting(scene.city, resident)
    return Say("cases-queue", {"count": count}, lines=lines, buttons=[*rows, MENU])


# -- one case ----------------------------------------------------------------------------------


async def take(_: CallbackQuery, callback_data: Act, resident: Resident, scene: Scene) -> Say:
    """It is looked after by who pressed."""
    case = await cases.take(scene.city, resident, CaseId(callback_data.id))
    return await cards.shown(scene, resident, case.id)


async def give_back(_: CallbackQuery, callback_data: Act, resident: Resident, scene: Scene) -> Say:
    """Somebody else may take it."""
    case = await cases.give_back(scene.city, resident, CaseId(callback_data.id))
    return await cards.shown(scene, resident, case.id)


async def rule(_: CallbackQuery, callback_data: Rule, resident: Resident, scene: Scene) -> Begin:
    """The decision is chosen; its amount and reason are asked."""
    number, ruling = CaseId(callback_data.id), callback_data.ruling
    case = await cases.judging(scene.city, resident, number, ruling)
    most = case.amount - 1 if ruling is Ruling.PARTIAL else _rules(scene).limit_most
    known: dict[str, Any] = {"ruling": ruling.value, "asked": case.amount, "most": most}
    known["unit"] = ledger.unit(scene.city, case.area)
    return Begin("cases-decide", answers=known, subject=f"{case.id}:{case.kind}")


async def _decided(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number = CaseId(int(subject.partition(":")[0]))
    await cases.decide(
        scene.city,
        scene.resident,
        number,
        ruling=Ruling(answers["ruling"]),
        amount=answers.get("part") or 0,
        days=answers.get("days") or 0,
        why=answers["why"],
    )
    return await cards.shown(scene, scene.resident, number)
