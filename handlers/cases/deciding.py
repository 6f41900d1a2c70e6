"""What moderators press: a case taken, given back, handed over, decided with a reason, confirmed, undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import cases, ledger
from bot.domain.cases import CaseId, CaseKind, CaseRules, Measure, Ruling, RulingAmountWrong, Ways
from bot.domain.residents import Resident, ResidentId
from bot.runtime.form import Amount, Answers, Choice, Form, Reason
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Say, Speech, Worded
from handlers.cases import card as cards
from handlers.cases.presses import Act, Follow, Hand, Rule
from handlers.doors import MENU, CaseCard

USUAL_DAYS = (30, 90, 180)


def forms() -> Sequence[Form]:
    """A decision: which, how much, for how long, and why."""
    return (
        Form(
            name="cases-rule",
            screens="cases",
            close=_decided,
            questions=(
                Choice(name="ruling", options=_rulings),
                Amount(
                    name="part",
                    after=("ruling",),
                    offers=lambda scene: [n for n in [_known(scene, "asked")] if 0 < n <= _most(scene)],
                    caption=lambda scene, units: cards.amount(units, _answer(scene, "unit")),
                    check=lambda scene, units: _within(units, _most(scene)),
                    unless=lambda answers: _measure(answers) in {None, Measure.ALL},
                    facts=lambda scene, _: {"least": 1, "most": _most(scene)},
                ),
                Amount(
                    name="days",
                    after=("ruling",),
                    offers=lambda _: USUAL_DAYS,
                    caption=lambda _, days: Worded("cases-days", {"days": days}),
                    check=lambda scene, days: _within(days, _rules(scene).limit_days),
                    unless=lambda answers: answers.get("ruling") not in _ways(answers).lasting,
                    facts=lambda scene, _: {"most": _rules(scene).limit_days},
                ),
                Reason(name="why", limits=lambda scene: (2, _rules(scene).words_max), offers=_reasons),
            ),
        ),
    )


def _rulings(scene: Scene, _: Answers) -> list[tuple[str, Worded | str]]:
    rulings = _ways(scene.frame.answers).rulings if scene.frame else ()
    return [(ruling, Worded(f"ruling-{ruling}")) for ruling in rulings]


def _reasons(answers: Answers) -> Sequence[str]:
    reasons = cases.DECLARED[CaseKind(answers["kind"])].reasons
    return reasons.get(Ruling(answers.get("ruling") or ""), ())


def _ways(answers: Answers) -> Ways:
    return cases.ways(CaseKind(answers["kind"]))


def _measure(answers: Answers) -> Measure | None:
    return _ways(answers).measures.get(Ruling(answers.get("ruling") or ""))


def _rules(scene: Scene) -> CaseRules:
    return scene.city.rules(CaseRules, scene.resident.area if scene.resident else None)


def _answer(scene: Scene, name: str) -> Any:
    return scene.frame.answers[name] if scene.frame else ""


def _known(scene: Scene, name: str) -> int:
    return int(_answer(scene, name) or 0)


def _most(scene: Scene) -> int:
    """A part is less than all; otherwise it is as the community allows."""
    answers = scene.frame.answers if scene.frame else {}
    return _known(scene, "asked") - 1 if _measure(answers) is Measure.PART else _known(scene, "most")


def _within(number: int, most: int) -> None:
    if not 1 <= number <= most:
        raise RulingAmountWrong(least=1, most=most)


# -- one case ----------------------------------------------------------------------------------


STEPS = {
    "take": cases.take,
    "return": cases.give_back,
    "confirm": cases.confirm,
    "decline": cases.decline,
    "undo": cases.undo,
}
"""What one press does with a case: looked after from now on, by somebody else perhaps; the second of two
agrees or does not; the decision is taken back."""


async def step(_: CallbackQuery, callback_data: Act, resident: Resident, scene: Scene) -> Say:
    """Done, and shown as it then stands."""
    case = await STEPS[callback_data.step](scene.city, resident, CaseId(callback_data.id))
    return await cards.shown(scene, resident, case.id)


async def whom(_: CallbackQuery, callback_data: Act, resident: Resident, scene: Scene) -> Say:
    """To whom it can be handed over."""
    number = CaseId(callback_data.id)
    able = await cases.others(scene.city, resident, number)
    rows = [[Button(Hand(id=number, to=one), text=name)] for one, name in able]
    back = [Button(CaseCard(id=number), "cases-see")]
    return Say("cases-hand", {"count": len(able)}, buttons=[*rows, back, MENU])


async def hand(_: CallbackQuery, callback_data: Hand, resident: Resident, scene: Scene) -> Say:
    """Handed over."""
    number = CaseId(callback_data.id)
    case = await cases.hand_over(scene.city, resident, number, ResidentId(callback_data.to))
    return await cards.shown(scene, resident, case.id)


async def rule(_: CallbackQuery, callback_data: Rule, resident: Resident, scene: Scene) -> Begin:
    """The decision is chosen; its amount and reason are asked."""
    number, ruling = CaseId(callback_data.id), Ruling(callback_data.ruling)
    case = await cases.judging(scene.city, resident, number, ruling)
    known: dict[str, Any] = {"ruling": ruling, "kind": case.kind, "asked": case.amount}
    known["most"] = scene.city.rules(CaseRules, case.area).limit_most
    known["unit"] = ledger.unit(scene.city, case.area)
    return Begin("cases-rule", answers=known, subject=str(case.id))


async def follow(_: CallbackQuery, callback_data: Follow, resident: Resident, scene: Scene) -> Say:
    """Decided by one press, as the card suggests it; and shown as it then stands."""
    number, ruling = CaseId(callback_data.id), Ruling(callback_data.ruling)
    case = await cases.follow(scene.city, resident, number, ruling)
    return await cards.shown(scene, resident, case.id)


async def _decided(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, why = CaseId(int(subject)), answers["why"]
    await cases.decide(
        scene.city,
        scene.resident,
        number,
        ruling=Ruling(answers["ruling"]),
        amount=answers.get("part") or 0,
        days=answers.get("days") or 0,
        why=why.get("own", ""),
        prepared=why.get("prepared", ""),
    )
    return await cards.shown(scene, scene.resident, number)
