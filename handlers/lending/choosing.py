"""On which day a thing is fetched: a calendar of its free days; in plain mode the next ones, one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.actions import lending
from bot.domain.items import ItemId
from bot.domain.lending import Days
from bot.domain.places import PlaceId
from bot.runtime.form import Answers, Choice, Day, Form, Still
from bot.runtime.form.form import Close
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Begin, Button, Row, Worded
from bot.runtime.widgets import Press, calendar

SOON, SOON_EASY = 3, 2
"""Free days that are named at once; of three choices the third is another day."""
OTHER = "other"
_TAKEN, _SHUT = "✕", "–"


async def begun(scene: Scene, number: ItemId, at: PlaceId | None = None) -> Begin:
    """The form for one thing, with its days. Raises as lending.days."""
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    found = await lending.days(scene.city, scene.resident, number, at)
    answers = {"at": at, "days": _kept(found), "easy": scene.resident.easy}
    return Begin("lending-later", answers=answers, subject=str(number))


def form(close: Close) -> Form:
    """From which day on."""
    return Form(
        name="lending-later",
        screens="lending-later",
        close=close,
        summary=False,
        questions=(
            Choice(name="near", options=_soon, unless=lambda a: not a.get("easy")),
            FreeDay(name="first", unless=lambda a: a.get("near", OTHER) != OTHER),
        ),
    )


def chosen(answers: Answers) -> date:
    """The day that was pressed, in whichever way."""
    near = answers.get("near", OTHER)
    return date.fromisoformat(answers["first"] if near == OTHER else near)


def where(answers: Answers) -> PlaceId | None:
    """The branch at which it is fetched; None: where it stands."""
    at = answers.get("at")
    return PlaceId(at) if at else None


def _soon(_: Scene, answers: Answers) -> list[tuple[str, Worded | str]]:
    """The next free days, and another one."""
    days = [(day, Worded("lending-later-from", {"day": date.fromisoformat(day)})) for day in _free(answers)]
    return [*days[:SOON_EASY], (OTHER, Worded("lending-later-other"))]


def _free(answers: Answers) -> Sequence[str]:
    free: Sequence[str] = answers["days"]["free"]
    return free


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeDay(Day):
    """A day on which it can be fetched; one that is taken, or on which the place is shut, is explained."""

    span: Any = field(default=lambda _, answers: _span(answers))

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:
        """The day that lies nearest to one that cannot be had; and the month, with its marks."""
        first, last = self.span(scene, answers)
        month = (
            date.fromisoformat(part["month"]) if "month" in part else date.fromisoformat(_free(answers)[0])
        )
        rows = calendar(
            month, press, first=first, last=last, mark=_marks(part.get("days") or answers["days"])
        )
        if "near" not in part:
            return rows
        near = date.fromisoformat(part["near"])
        return [[Button(press(f"d{near}"), "lending-later-from", {"day": near})], *rows]

    def notes(self, scene: Scene, answers: Answers, part: dict[str, Any]) -> Mapping[str, object]:  # noqa: ARG002
        """What is wrong with the day that was pressed; the next free ones."""
        soon = [date.fromisoformat(day) for day in _free(answers)[:SOON]]
        day = date.fromisoformat(part["day"]) if "day" in part else None
        return {"step": part.get("step", "ask"), "day": day, "soon": soon}

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:
        """An ISO date, if it is still free."""
        # Without the slots of a dataclass made anew, super() knows no class.
        value = await Day.take(self, scene, answers, part, incoming)
        if isinstance(value, Still):
            return value
        return await _looked(scene, date.fromisoformat(value))


async def _looked(scene: Scene, day: date) -> str | Still:
    """The day, if it is free as things stand now; or why it is not, and the nearest that is."""
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    assert scene.frame  # noqa: S101 -- a question is asked in a form
    at = where(scene.frame.answers)
    found = await lending.days(scene.city, scene.resident, ItemId(int(scene.frame.subject)), at)
    near = found.nearest(day)
    if near is None or near == day:
        return day.isoformat()
    told = {"day": day.isoformat(), "step": "shut" if day in found.shut else "taken", "days": _kept(found)}
    return Still({**told, "near": near.isoformat(), "month": near.replace(day=1).isoformat()})


def _span(answers: Answers) -> tuple[date, date]:
    return date.fromisoformat(answers["days"]["first"]), date.fromisoformat(answers["days"]["last"])


def _kept(found: Days) -> dict[str, Any]:
    """As it lies in the form."""
    return {
        "first": found.first.isoformat(),
        "last": found.last.isoformat(),
        "free": [day.isoformat() for day in found.free],
        "shut": [day.isoformat() for day in found.shut],
    }


def _marks(days: Mapping[str, Any]) -> Any:
    free, shut = set(days["free"]), set(days["shut"])

    def mark(day: date) -> str:
        told = day.isoformat()
        return _SHUT if told in shut else "" if told in free else _TAKEN

    return mark
