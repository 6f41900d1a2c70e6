"""What those see and press whom a case concerns: how it stands, their answer, an objection, the way out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import cases
from bot.domain.cases import CaseId, CaseRules
from bot.domain.residents import Resident
from bot.runtime.form import Form, Text
from bot.runtime.form.form import Close
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Say, Speech
from handlers.cases import card as cards
from handlers.cases.presses import Act
from handlers.doors import MENU, CaseCard


def forms() -> Sequence[Form]:
    """One's own side, and an objection; each is looked at once more before it goes."""
    return (
        _form("cases-answer", "answer", _answered),
        _form("cases-appeal", "plea", _appealed),
    )


def _form(name: str, question: str, close: Close) -> Form:
    """What is one's right is open to everybody."""
    words = Text(name=question, limits=_limits)
    return Form(name=name, screens="cases", close=close, questions=(words,), begins=False)


def _limits(scene: Scene) -> tuple[int, int]:
    area = scene.resident.area if scene.resident else None
    return 2, scene.city.rules(CaseRules, area).words_max


async def card(_: CallbackQuery, callback_data: CaseCard, resident: Resident, scene: Scene) -> Say:
    """How the case stands."""
    return await cards.shown(scene, resident, CaseId(callback_data.id))


async def side(_: CallbackQuery, callback_data: Act, resident: Resident, scene: Scene) -> Begin:
    """One's own side is asked for."""
    case = await cases.responding(scene.city, resident, CaseId(callback_data.id))
    return Begin("cases-answer", subject=str(case.id))


async def appeal(_: CallbackQuery, callback_data: Act, resident: Resident, scene: Scene) -> Begin:
    """What is to be looked at again is asked for."""
    case = await cases.appealing(scene.city, resident, CaseId(callback_data.id))
    return Begin("cases-appeal", subject=str(case.id))


async def withdraw(_: CallbackQuery, callback_data: Act, resident: Resident, scene: Scene) -> Say:
    """Asked once more before it ends."""
    case = await cases.withdrawing(scene.city, resident, CaseId(callback_data.id))
    rows = [[Button(Act(step="drop", id=case.id), "yes")], [Button(CaseCard(id=case.id), "no")]]
    return Say("cases-withdraw", buttons=rows)


async def drop(_: CallbackQuery, callback_data: Act, resident: Resident, scene: Scene) -> Say:
    """Taken back."""
    await cases.withdraw(scene.city, resident, CaseId(callback_data.id))
    return Say("cases-withdrawn", buttons=[MENU])


async def _answered(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    await cases.respond(scene.city, scene.resident, CaseId(int(subject)), answers["answer"])
    return Say("cases-answered", buttons=[MENU])


async def _appealed(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    await cases.appeal(scene.city, scene.resident, CaseId(int(subject)), answers["plea"])
    return Say("cases-appealed", buttons=[MENU])
