"""References: what two who lived together say of each other; by telephone too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions import references
from bot.actions.references import Writing
from bot.domain.cases import CaseRules
from bot.domain.contact import masked
from bot.domain.references import ReferenceId, ReferencesRules
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.runtime.form import Answers, Choice, Form, Text
from bot.runtime.joined import begins, joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Below, CaseCard, Opened
from handlers.gates import ReferenceHeard, ReferenceOf, ReportReference


def _write(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(ReferenceOf(id=_number(about)), "references-write")]]


def _report(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(ReportReference(id=_number(about)), "references-report")]]


def _number(about: str) -> int:
    return int(about.partition(":")[2])


BELOW: Mapping[str, Below] = {
    "references-notice-invite": _write,
    "references-notice-reminder": _write,
    "references-notice-published": _report,
    "references-notice-before": _report,
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="references"))
    router.callback_query.register(write, ReferenceOf.filter())
    router.callback_query.register(hear, ReferenceHeard.filter(), flags=staff(Role.COORDINATOR))
    router.callback_query.register(report, ReportReference.filter(), flags=begins())
    return router


def forms() -> Sequence[Form]:
    """Three questions, asked of each apart; the same read out on the telephone; and what is wrong."""
    return (
        Form(
            name="references-write",
            begins=False,
            screens="references",
            close=_written,
            questions=(*_questions(), _words()),
        ),
        Form(
            name="references-phone",
            begins=False,
            screens="references-phone",
            close=_written,
            questions=(*_questions(), _words()),
        ),
        Form(
            name="references-report",
            screens="references",
            close=_reported,
            summary=False,
            questions=(Text(name="wrong", limits=_room, optional=True),),
        ),
    )


def _questions() -> tuple[Choice, Choice]:
    return (
        Choice(name="again", options=_answers("again"), facts=_named),
        Choice(name="proper", options=_answers("proper")),
    )


def _answers(question: str) -> Any:
    options = [(word, Worded(f"references-{question}-{word}")) for word in ("yes", "no")]
    return lambda *_: options


def _named(_: Scene, answers: Answers) -> dict[str, object]:
    return {"name": answers["name"]}


def _words() -> Text:
    return Text(name="words", limits=_limits, optional=True, read=lambda _, text: masked(text).text)


def _limits(scene: Scene) -> tuple[int, int]:
    return 1, scene.city.rules(ReferencesRules, scene.resident.area if scene.resident else None).text_max


def _room(scene: Scene) -> tuple[int, int]:
    return 1, scene.city.rules(CaseRules, scene.resident.area if scene.resident else None).words_max


async def write(_: CallbackQuery, callback_data: ReferenceOf, resident: Resident, scene: Scene) -> Begin:
    """One's own words, or a senior's through her helper; until they are published they may be changed."""
    asked = await references.asked(scene.city, resident, callback_data.id)
    return Begin("references-write", answers=_known(asked), subject=f"{callback_data.id}:own")


async def hear(_: CallbackQuery, callback_data: ReferenceHeard, resident: Resident, scene: Scene) -> Begin:
    """What to read out, with one key for each answer."""
    number, whose = callback_data.id, callback_data.whose
    asked = await references.by_phone(scene.city, resident, number, whose)
    names = (asked.stay.host_name, asked.stay.guest_name)
    facts = {"name": names[whose == "guest"], "other": asked.name}
    lead = [Say("references-script", facts)]
    return Begin("references-phone", answers=_known(asked), subject=f"{number}:{whose}", lead=lead)


def _known(asked: Writing) -> dict[str, Any]:
    if asked.before is None:
        return {"name": asked.name}
    said = {name: "yes" if getattr(asked.before, name) else "no" for name in ("again", "proper")}
    return {"name": asked.name, **said, "words": asked.before.text or None}


async def _written(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the doors to these forms are for residents
    asked = await _asked(scene, scene.resident, subject)
    again, proper = answers["again"] == "yes", answers["proper"] == "yes"
    text = answers.get("words") or ""
    kept = await references.write(scene.city, scene.resident, asked, again=again, proper=proper, text=text)
    called = "no" if proper else "yes"
    if kept.published:
        return Say("references-published", {"called": called}, buttons=[MENU])
    closes = kept.closes.astimezone(scene.city.zone).date()
    change: Row = [Button(ReferenceOf(id=kept.match), "references-change")]
    return Say(
        "references-kept",
        {"closes": closes, "called": called},
        buttons=[change, MENU] if subject.endswith(":own") else [MENU],
    )


async def _asked(scene: Scene, resident: Resident, subject: str) -> Writing:
    number, _, whose = subject.partition(":")
    if whose == "own":
        return await references.asked(scene.city, resident, int(number))
    return await references.by_phone(scene.city, resident, int(number), whose)


async def report(_: CallbackQuery, callback_data: ReportReference, resident: Resident, scene: Scene) -> Begin:
    """What is wrong with it is asked for; nobody has to say."""
    said = await references.may_report(scene.city, resident, ReferenceId(callback_data.id))
    return Begin("references-report", subject=str(said.id))


async def _reported(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, text = ReferenceId(int(subject)), answers.get("wrong") or ""
    case = await references.report(scene.city, scene.resident, number, text)
    see = [Button(CaseCard(id=case.id), "see")]
    return Say("references-reported", {"number": case.key}, buttons=[see, MENU])
