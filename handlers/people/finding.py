"""Finding people and reading what is known of them, for those who look after them; notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from bot.actions import people, roles
from bot.actions.people import Known
from bot.domain.people import Note, PeopleRules, is_ward
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import IMPLIED, Role
from bot.domain.writing import written
from bot.runtime.form import Form, Text
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.widgets import pager
from handlers.doors import MENU, PERSON_PRESSES, NoteOn, PersonCard
from handlers.people.presses import ActFor, Sought

PAGE = 8
"""People on one page."""
WORDS_ROOM = 40
"""Bytes of a press left for the words."""


def forms() -> Sequence[Form]:
    """Who is looked for; what is written down."""
    words, said = Text(name="words", lines=False), Text(name="note", limits=_limits)
    return (
        Form(name="people-find", screens="people", close=_sought, summary=False, questions=(words,)),
        Form(name="people-note", screens="people", close=_noted, summary=False, questions=(said,)),
    )


def _limits(scene: Scene) -> tuple[int, int]:
    return 1, scene.city.rules(PeopleRules, scene.resident.area if scene.resident else None).note_max


async def find(_: Message, command: CommandObject, resident: Resident, scene: Scene) -> Say | Begin:
    """``/find 김순자``, or whom."""
    return await _found(scene, resident, command.args, 0) if command.args else Begin("people-find")


async def person(_: Message, command: CommandObject, resident: Resident, scene: Scene) -> Say | Begin:
    """``/person 1001``, or as ``/find``."""
    typed = (command.args or "").strip().removeprefix("#")
    if typed.isdecimal() and 0 < int(typed) < 2**63:
        return await _card(scene, resident, ResidentId(int(typed)))
    return await _found(scene, resident, typed, 0) if typed else Begin("people-find")


async def page(_: CallbackQuery, callback_data: Sought, resident: Resident, scene: Scene) -> Say:
    """Another page."""
    return await _found(scene, resident, callback_data.words, callback_data.page)


async def _sought(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    return await _found(scene, scene.resident, answers["words"], 0)


async def _found(scene: Scene, resident: Resident, typed: str, number: int) -> Say:
    typed = written(typed.replace("|", " "), lines=False)
    words = typed.encode()[:WORDS_ROOM].decode(errors="ignore").strip()
    there = await people.find(scene.city, resident, words, most=PAGE + 1, skip=number * PAGE)
    lines, rows = [], list[Row]()
    for n, each in enumerate(there[:PAGE], number * PAGE + 1):
        born = str(each.birth_year) if each.birth_year else None
        facts = {"n": n, "name": each.name, "area": area(scene, each), "born": born}
        lines.append(Worded("people-line", facts))
        rows.append([Button(PersonCard(id=each.id), "people-line", facts)])
    rows += pager(number, lambda to: Sought(page=int(to), words=words), more=len(there) > PAGE)
    return Say("people-found", {"words": words, "count": len(lines)}, lines=lines, buttons=[*rows, MENU])


async def card(_: CallbackQuery, callback_data: PersonCard, resident: Resident, scene: Scene) -> Say:
    """What is known of somebody."""
    return await _card(scene, resident, ResidentId(callback_data.id))


async def _card(scene: Scene, resident: Resident, number: ResidentId) -> Say:
    known = await people.known(scene.city, resident, number)
    lines = [
        *_consents(scene, known),
        *_earlier(scene, known),
        *(_role(scene, grant.role, grant.area) for grant in known.roles),
        *(Worded(line.key, line.facts) for line in known.lines),
        *(_note(scene, note, author) for note, author in known.notes),
    ]
    number = known.person.id
    acts = [[Button(ActFor(id=number), "people-act")]] if is_ward(number) else []
    held = await roles.held(scene.city, resident.id)
    more = [row for role, press in PERSON_PRESSES if IMPLIED[role] & held and (row := press(number))]
    rows = [*acts, [Button(NoteOn(id=number), "note")], *more, MENU]
    return Say("people-card", _facts(scene, known.person), lines=lines, buttons=rows)


def _facts(scene: Scene, person: Resident) -> dict[str, object]:
    return {
        "name": person.name,
        "number": str(person.id),
        "area": area(scene, person),
        "language": Worded(f"people-language-{person.locale}"),
        "easy": "yes" if person.easy else "no",
        "born": str(person.birth_year) if person.birth_year else None,
        "since": person.joined.astimezone(scene.city.zone).date(),
    }


def _consents(scene: Scene, known: Known) -> list[Worded]:
    return [
        Worded("people-consent", {"tick": consent.tick, "given": _day(scene, consent.given)})
        for consent in known.consents
    ]


def _earlier(scene: Scene, known: Known) -> list[Worded]:
    """Records that became this one."""
    return [
        Worded("people-earlier", {"number": str(it.gone), "day": _day(scene, it.at)}) for it in known.earlier
    ]


def _role(scene: Scene, role: Role, area: Any) -> Worded:
    place = scene.city.atlas.area(area)
    where = named(scene, place, full=True) or named(scene, place)
    return Worded("people-role", {"role": role, "area": where})


def _note(scene: Scene, note: Note, author: str) -> Worded:
    return Worded("people-note", {"day": _day(scene, note.at), "name": author, "text": note.text})


def _day(scene: Scene, at: Any) -> object:
    return at.astimezone(scene.city.zone).date()


def area(scene: Scene, person: Resident) -> str:
    """Where somebody lives, in words."""
    place = scene.city.atlas.area(person.area)
    return named(scene, place, full=True) or named(scene, place)


async def note(_: CallbackQuery, callback_data: NoteOn, resident: Resident, scene: Scene) -> Begin:
    """What is to be written down."""
    found = await people.noting(scene.city, resident, ResidentId(callback_data.id))
    lead = [Say("people-note-on", {"name": found.name})]
    return Begin("people-note", subject=str(found.id), lead=lead)


async def _noted(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number = ResidentId(int(subject))
    await people.note(scene.city, scene.resident, number, answers["note"])
    return Say("people-noted", buttons=[[Button(PersonCard(id=number), "people-open")], MENU])
