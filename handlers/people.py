"""Finding people and reading what is known of them, for those who look after them; notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import people, roles
from bot.actions.people import Known
from bot.domain.areas import AreaId
from bot.domain.people import Note, PeopleRules, is_ward
from bot.domain.residents import Resident, ResidentId, ResidentRules, born
from bot.domain.roles import IMPLIED, Role
from bot.domain.writing import written
from bot.runtime.form import Form, Place, Text
from bot.runtime.form.places import named
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.widgets import pager
from handlers.doors import MENU, PERSON_PRESSES, Below, NoteOn, Opened, PageNumber, PersonCard, PersonNumber

PAGE = 8
"""People on one page."""
WORDS_ROOM = 40
"""Bytes of a press left for the words."""


class Sought(CallbackData, prefix="people", sep="|"):
    """A page of the people whom some words fit."""

    page: PageNumber
    words: str


class ActFor(CallbackData, prefix="actfor"):
    """To act in the name of somebody without the messenger."""

    id: PersonNumber


class Myself(CallbackData, prefix="myself"):
    """In one's own name again."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="people"))
    carers = staff(Role.COORDINATOR, Role.MODERATOR)
    router.message.register(find, Command("find"), flags=carers)
    router.message.register(person, Command("person"), flags=carers)
    router.callback_query.register(page, Sought.filter(), flags=carers)
    router.callback_query.register(card, PersonCard.filter(), flags=carers)
    router.callback_query.register(note, NoteOn.filter(), flags=carers)
    router.message.register(proxy, Command("proxy"), flags=carers)
    router.callback_query.register(act_for, ActFor.filter(), flags=carers)
    router.callback_query.register(myself, Myself.filter())
    return router


def forms() -> Sequence[Form]:
    """Who is looked for; what is written down."""
    words, said = Text(name="words", lines=False), Text(name="note", limits=_limits)
    return (
        Form(name="people-find", screens="people", close=_sought, summary=False, questions=(words,)),
        Form(
            name="people-proxy",
            screens="people",
            close=_brought,
            questions=(
                Text(name="name", limits=lambda scene: (1, _joining(scene).name_max), lines=False),
                Place(name="area"),
                Text(name="birth", optional=True, lines=False, read=_year, show=str),
            ),
        ),
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
        facts = {"n": n, "name": each.name, "area": _area(scene, each), "born": born}
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
        *(_role(scene, grant.role, grant.area) for grant in known.roles),
        *(Worded(line.key, line.facts) for line in known.lines),
        *(_note(scene, note, author) for note, author in known.notes),
    ]
    acts = [[Button(ActFor(id=number), "people-act")]] if is_ward(number) else []
    held = await roles.held(scene.city, resident.id)
    more = [press(number) for role, press in PERSON_PRESSES if IMPLIED[role] & held]
    rows = [*acts, [Button(NoteOn(id=number), "note")], *more, MENU]
    return Say("people-card", _facts(scene, known.person), lines=lines, buttons=rows)


def _facts(scene: Scene, person: Resident) -> dict[str, object]:
    return {
        "name": person.name,
        "number": str(person.id),
        "area": _area(scene, person),
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


def _role(scene: Scene, role: Role, area: Any) -> Worded:
    place = scene.city.atlas.area(area)
    where = named(scene, place, full=True) or named(scene, place)
    return Worded("people-role", {"role": role, "area": where})


def _note(scene: Scene, note: Note, author: str) -> Worded:
    return Worded("people-note", {"day": _day(scene, note.at), "name": author, "text": note.text})


def _day(scene: Scene, at: Any) -> object:
    return at.astimezone(scene.city.zone).date()


def _area(scene: Scene, person: Resident) -> str:
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


def _joining(scene: Scene) -> ResidentRules:
    return scene.city.rules(ResidentRules, None)


def _year(scene: Scene, text: str) -> int:
    today = scene.city.now.astimezone(scene.city.zone).date()
    return born(text, today=today, rules=_joining(scene))


async def proxy(_: Message) -> Begin:
    """Somebody without a telephone joins."""
    return Begin("people-proxy", lead=[Say("people-proxy-why")])


async def _brought(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    name, area, year = answers["name"], AreaId(answers["area"]), answers.get("birth")
    ward = await people.bring(scene.city, scene.resident, name=name, area=area, birth_year=year)
    rows = [[Button(ActFor(id=ward.id), "people-act")], [Button(PersonCard(id=ward.id), "people-open")], MENU]
    return Say("people-brought", {"name": ward.name}, buttons=rows)


async def act_for(_: CallbackQuery, callback_data: ActFor, resident: Resident, scene: Scene) -> Say:
    """From now on everything is done in that one's name."""
    ward = await people.act_for(scene.city, resident, ResidentId(callback_data.id))
    scene.behalf, scene.frame = ward, None
    minutes = scene.city.rules(PeopleRules, ward.area).behalf_minutes
    return Say("people-acting", {"name": ward.name, "minutes": minutes}, buttons=[MENU])


async def myself(_: CallbackQuery, scene: Scene) -> Say:
    """In one's own name again; what was half-finished is dropped with the other's."""
    await people.act_for_oneself(scene.city, scene.listener.person)
    scene.frame = None if scene.behalf else scene.frame
    scene.behalf = None
    return Say("people-myself", buttons=[MENU])


BELOW: Mapping[str, Below] = {}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
