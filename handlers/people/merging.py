"""Two records of one person: found, looked at, proposed; and what the person says to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import people
from bot.actions.people import merging
from bot.actions.people.merging import Preview
from bot.domain.cases import CaseId, CaseRules
from bot.domain.residents import Resident, ResidentId
from bot.runtime.form import Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, CaseCard, PersonCard
from handlers.people.finding import area
from handlers.people.presses import MergeWith, SamePerson, Twin

MOST = 8
"""People shown of those whom some words fit: more words find fewer."""
TWO = 2


def forms() -> Sequence[Form]:
    """Which other record it is; and why two are one person's."""
    words, why = Text(name="double", lines=False), Text(name="why", limits=_limits)
    return (
        Form(name="people-double", screens="people", close=_found, summary=False, questions=(words,)),
        Form(name="people-merge", screens="people-merge", close=_proposed, questions=(why,)),
    )


def _limits(scene: Scene) -> tuple[int, int]:
    return 2, scene.city.rules(CaseRules, scene.resident.area if scene.resident else None).words_max


async def merge(_: Message, command: CommandObject, resident: Resident, scene: Scene) -> Say | Begin:
    """``/merge 1001 1002``: the first stays; or it is asked who it is."""
    numbers = [word.removeprefix("#") for word in (command.args or "").split()]
    if len(numbers) == TWO and all(n.isdecimal() and 0 < int(n) < 2**63 for n in numbers):
        stays, gone = (ResidentId(int(number)) for number in numbers)
        return await _preview(scene, resident, stays, gone)
    return Begin("people-double")


async def other(_: CallbackQuery, callback_data: MergeWith, resident: Resident, scene: Scene) -> Begin:
    """Which the other record is."""
    found = await people.noting(scene.city, resident, ResidentId(callback_data.id))
    lead = [Say("people-merge-with", {"name": found.name})]
    return Begin("people-double", subject=str(found.id), lead=lead)


async def _found(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    typed = answers["double"]
    there = await people.find(scene.city, scene.resident, typed, most=MOST + 1)
    them = [each for each in there[:MOST] if str(each.id) != subject]
    rows, lines = list[Row](), []
    for n, each in enumerate(them, 1):
        born = str(each.birth_year) if each.birth_year else None
        facts = {"n": n, "name": each.name, "area": area(scene, each), "born": born}
        lines.append(Worded("people-line", facts))
        rows.append([Button(_press(subject, each), "people-line", facts)])
    facts = {"words": typed, "count": len(them)}
    return Say("people-found", facts, lines=lines, buttons=[*rows, MENU])


def _press(subject: str, found: Resident) -> CallbackData:
    """The first of the two, or both."""
    return Twin(stays=int(subject), gone=found.id) if subject else MergeWith(id=found.id)


async def preview(_: CallbackQuery, callback_data: Twin, resident: Resident, scene: Scene) -> Say:
    """What would become of the two."""
    stays, gone = ResidentId(callback_data.stays), ResidentId(callback_data.gone)
    return await _preview(scene, resident, stays, gone)


async def _preview(scene: Scene, resident: Resident, stays: ResidentId, gone: ResidentId) -> Say:
    seen = await merging.preview(scene.city, resident, stays, gone)
    lines = [
        *(Worded(line.key, line.facts) for line in seen.moves),
        *([Worded("people-merge-roles", {"count": seen.roles})] if seen.roles else []),
        *_said(seen),
    ]
    return Say("people-merge", _facts(scene, seen), lines=lines, buttons=[*_rows(seen), MENU])


def _said(seen: Preview) -> list[Worded]:
    """What is in the way; or else who is asked, and that there is no way back."""
    if seen.in_the_way:
        ways = (Worded(line.key, line.facts) for line in seen.in_the_way)
        return [Worded("people-merge-ways"), *ways]
    asks = [
        *([Worded("people-merge-asks", {"name": seen.stays.name})] if seen.asks_stays else []),
        *(
            [Worded("people-merge-tells", {"name": seen.gone.name, "hours": seen.hours})]
            if seen.asks_gone
            else []
        ),
    ]
    return [*asks, Worded("people-merge-final")]


def _facts(scene: Scene, seen: Preview) -> dict[str, object]:
    return {
        "stays": seen.stays.name,
        "kept": str(seen.stays.id),
        "home": area(scene, seen.stays),
        "gone": seen.gone.name,
        "lost": str(seen.gone.id),
        "old": area(scene, seen.gone),
    }


def _rows(seen: Preview) -> list[Row]:
    stays, gone = seen.stays.id, seen.gone.id
    sure = [] if seen.in_the_way else [[Button(Twin(stays=stays, gone=gone, sure=True), "sure")]]
    turned = [[Button(Twin(stays=gone, gone=stays), "turn")]] if seen.can_turn else []
    cards = [
        [Button(PersonCard(id=each.id), "card", {"name": each.name})] for each in (seen.stays, seen.gone)
    ]
    return [*sure, *turned, *cards]


async def why(_: CallbackQuery, callback_data: Twin, resident: Resident, scene: Scene) -> Begin:
    """Why the two are one, for who has to agree."""
    stays, gone = ResidentId(callback_data.stays), ResidentId(callback_data.gone)
    seen = await merging.preview(scene.city, resident, stays, gone)
    facts = {"stays": seen.stays.name, "gone": seen.gone.name}
    return Begin(
        "people-merge", subject=f"{seen.stays.id}:{seen.gone.id}", lead=[Say("people-merge-why", facts)]
    )


async def _proposed(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    stays, gone = (ResidentId(int(number)) for number in subject.split(":"))
    case = await merging.propose(scene.city, scene.resident, stays, gone, answers["why"])
    see = [Button(CaseCard(id=case.id), "cases-see")]
    return Say("people-merge-proposed", {"number": case.key}, buttons=[see, MENU])


async def answered(_: CallbackQuery, callback_data: SamePerson, resident: Resident, scene: Scene) -> Say:
    """Whether the other record is one's own, as the person says."""
    await merging.say(scene.city, resident, CaseId(callback_data.id), yes=callback_data.yes)
    return Say("people-same", {"said": "yes" if callback_data.yes else "no"}, buttons=[MENU])
