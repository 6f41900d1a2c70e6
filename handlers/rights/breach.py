"""Something leaked: who is concerned, as a file, and the words for them and for the authority."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from aiogram.types import Message

from bot.actions.rights import knowing
from bot.domain.rights import Leaked
from bot.runtime.form import Answers, Choice, Day, Form
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Say, Sheet, Speech, Worded
from handlers.doors import MENU
from storage.rights import Concerned

BACK = timedelta(days=365)
"""So far back a leak is looked into."""
COLUMNS = ("rights-column-person", "rights-column-area", "rights-column-language")


def forms() -> Sequence[Form]:
    """What kind of data, from which day to which."""
    return (
        Form(
            name="rights-breach",
            screens="rights",
            close=_listed,
            questions=(
                Choice(name="kind", options=_kinds),
                Day(name="first", span=_lately),
                Day(name="last", span=_since),
            ),
        ),
    )


def _lately(scene: Scene, _: Answers) -> tuple[date, date]:
    today = scene.city.now.astimezone(scene.city.zone).date()
    return today - BACK, today


def _since(scene: Scene, answers: Answers) -> tuple[date, date]:
    return date.fromisoformat(answers["first"]), _lately(scene, answers)[1]


async def breach(_: Message) -> Begin:
    """Which data, and in which days."""
    return Begin("rights-breach")


def _kinds(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(kind.value, Worded(f"leaked-{kind.value}")) for kind in Leaked]


async def _listed(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    kind = Leaked(answers["kind"])
    first, last = (date.fromisoformat(answers[day]) for day in ("first", "last"))
    found = await knowing.concerned(scene.city, scene.resident, kind, first, last)
    facts = {"count": len(found), "kind": kind, "first": first, "last": last}
    sheet = Sheet(f"breach-{first}.csv", COLUMNS, [_row(scene, one) for one in found])
    letters = [Say(f"rights-letter-{language}", facts, anew=True) for language in ("ko", "en", "fr")]
    return [Say("rights-concerned", facts, file=sheet, buttons=[MENU], anew=True), *letters]


def _row(scene: Scene, one: Concerned) -> tuple[str, str, str]:
    place = scene.city.atlas.area(one.area)
    return str(one.person), place.name_ko, one.locale
