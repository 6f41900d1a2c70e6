"""What the log is narrowed by: a person, a kind of deed, a time, an area; one question at a time."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import audit
from bot.domain.areas import AreaId, AreaKind
from bot.domain.audit import PeriodNeeded
from bot.domain.residents import Resident, ResidentId
from bot.domain.writing import written
from bot.runtime.form import Answers, Choice, ChoiceNeeded, Form, Place, Question, Still, TextNeeded
from bot.runtime.form.reading import day
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Begin, Button, Row, Speech, Worded
from bot.runtime.widgets import Press, choice
from handlers.audit import log
from handlers.audit.presses import Seek

LATELY = (1, 7, 30, 90)
"""Days back that are often asked for."""
_BETWEEN = re.compile(r"\s*(?:~|–|—|부터|\bto\b|\bau\b|\buntil\b|\s-\s)\s*")
_YEAR = 365


async def seek(_: CallbackQuery, callback_data: Seek, resident: Resident, scene: Scene) -> Begin:
    """The question by which the log is narrowed."""
    kinds = await audit.kinds(scene.city, resident)
    return Begin("audit-seek", {"what": callback_data.what, "kinds": list(kinds)})


def forms() -> Sequence[Form]:
    """One of four questions."""
    return (
        Form(
            name="audit-seek",
            screens="audit",
            summary=False,
            close=_sought,
            questions=(
                Person(name="person", unless=_not("person")),
                Choice(name="deed", options=_kinds, columns=2, unless=_not("deed")),
                Period(name="period", unless=_not("period")),
                Place(name="area", enough=frozenset(AreaKind), here="roles-here", unless=_not("area")),
            ),
        ),
    )


def _not(what: str) -> Any:
    return lambda answers: answers.get("what") != what


def _kinds(_: Scene, answers: Answers) -> list[tuple[str, Worded | str]]:
    return [(deed, Worded(f"deed-{deed}")) for deed in answers["kinds"]]


async def _sought(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    await audit.seek(scene.city, scene.resident, **_wanted(scene, answers))
    return await log.shown(scene, scene.resident)


def _wanted(scene: Scene, answers: Mapping[str, Any]) -> dict[str, Any]:
    what = answers["what"]
    if what == "period":
        first, last = (date.fromisoformat(each) for each in answers["period"])
        until = _begins(scene, last + timedelta(days=1))
        return {"since": _begins(scene, first), "until": until}
    if what == "deed":
        return {"deed": answers["deed"], "looks": False}
    return {what: ResidentId(answers[what]) if what == "person" else AreaId(answers[what])}


def _begins(scene: Scene, first: date) -> datetime:
    return datetime.combine(first, time(), scene.city.zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Question):
    """Somebody who stands in the log, by name; of several of that name one is pressed."""

    def by_number(self, part: dict[str, Any]) -> bool:
        """While several are listed."""
        return bool(part.get("found"))

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:  # noqa: ARG002
        """Those of the name."""
        return [[Button(press(f"n{at}"), text=one[1])] for at, one in enumerate(part.get("found", []))]

    def notes(self, scene: Scene, answers: Answers, part: dict[str, Any]) -> Mapping[str, object]:  # noqa: ARG002
        """How many there are."""
        return {"count": len(part.get("found", []))}

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:  # noqa: ARG002
        """The person's number."""
        if incoming.press is not None:
            return _pressed(part.get("found", []), incoming.press.removeprefix("n"))
        if incoming.text is None or scene.resident is None:
            raise TextNeeded
        typed = written(incoming.text, most=60, lines=False)
        there = await audit.people(scene.city, scene.resident, typed)
        return there[0][0] if len(there) == 1 else Still({"found": [list(one) for one in there]})


def _pressed(found: Sequence[Any], at: str) -> Any:
    if not at.isdecimal() or int(at) >= len(found):
        raise ChoiceNeeded(most=len(found))
    return found[int(at)][0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Period(Question):
    """Days that lie behind: the last few, or one, or from one to another, as they are typed."""

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:  # noqa: ARG002
        """Today, and the last days."""
        lately = [(str(days), Worded("audit-lately", {"days": days})) for days in LATELY]
        return choice(lately, press, columns=2)

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:  # noqa: ARG002
        """Two ISO dates, the last of them included."""
        today = scene.city.now.astimezone(scene.city.zone).date()
        if incoming.press in {str(days) for days in LATELY}:
            return [(today - timedelta(days=int(incoming.press or 0) - 1)).isoformat(), today.isoformat()]
        ends = [
            _past(each, today) for each in _BETWEEN.split((incoming.text or "").strip().removesuffix("까지"))
        ]
        if len(ends) > 2 or ends[0] > ends[-1]:
            raise PeriodNeeded
        return [ends[0].isoformat(), ends[-1].isoformat()]


def _past(typed: str, today: date) -> date:
    """The last day that the text can mean. Raises PeriodNeeded."""
    meant = day(typed, today)
    if meant is None:
        raise PeriodNeeded
    if meant <= today or str(meant.year) in typed:
        return meant
    return day(typed, today - timedelta(days=_YEAR)) or meant
