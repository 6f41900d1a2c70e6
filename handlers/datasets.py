"""Files in and out: a file is sent, checked, and taken only after a yes; an area's data leave as files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import compress
from typing import Any, Literal

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import datasets, roles
from bot.domain.areas import AreaId, AreaKind
from bot.domain.barter import Reach
from bot.domain.datasets import (
    Column,
    ColumnKind,
    DatasetsRules,
    Format,
    Job,
    JobId,
    JobState,
    announced,
    bare,
)
from bot.domain.residents import Resident
from bot.domain.roles import IMPLIED, Role
from bot.domain.works import Work
from bot.runtime.form import Answers, Choice, Document, Form, Place
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Sheet, Speech, Worded
from bot.runtime.works import Shown, begun
from handlers.doors import MENU, Below, Number, Opened
from storage.city import City
from storage.datasets import WrongRow

FIRST = 5
"""Wrong rows that are named in the chat; the report names more."""
PERIODS = ("all", "month", "last", "year")


class Bring(CallbackData, prefix="bring"):
    """A file for this dataset is at hand."""

    dataset: str


class Template(CallbackData, prefix="template"):
    """A file with nothing but the headings."""

    dataset: str
    kind: Literal["csv", "xlsx"]


class JobPress(CallbackData, prefix="dataset"):
    """What becomes of a file that has been checked."""

    id: Number
    act: Literal["take", "drop", "report"]


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="datasets"))
    bringers = staff(Role.ADMIN, Role.LIBRARIAN, Role.MANAGER)
    router.message.register(importing, Command("import"), flags=bringers)
    router.message.register(exporting, Command("export"), flags=bringers)
    router.callback_query.register(bring, Bring.filter(), flags=bringers)
    router.callback_query.register(template, Template.filter(), flags=bringers)
    router.callback_query.register(take, JobPress.filter(F.act == "take"), flags=bringers)
    router.callback_query.register(drop, JobPress.filter(F.act == "drop"), flags=bringers)
    router.callback_query.register(report, JobPress.filter(F.act == "report"), flags=bringers)
    return router


def forms() -> Sequence[Form]:
    """A file brought; an area's data asked for."""
    place = Place(name="area", enough=frozenset(AreaKind), here="datasets-here")
    return (
        Form(
            name="datasets-import",
            screens="datasets-import",
            close=_brought,
            summary=False,
            questions=(
                Choice(name="dataset", options=_importable),
                place,
                Document(name="file", check=_announced, facts=_limits),
            ),
        ),
        Form(
            name="datasets-export",
            screens="datasets-export",
            close=_asked,
            questions=(
                Choice(name="dataset", options=_exportable),
                place,
                Choice(name="period", options=_periods, unless=_is_undated, after=("dataset",)),
                Choice(name="format", options=_formats),
            ),
        ),
    )


# -- in --------------------------------------------------------------------------------------


async def importing(_: Message, resident: Resident, city: City) -> Say:
    """What files can bring that one looks after, each with its headings as a file to be filled in."""
    rows, held = list[Row](), await roles.held(city, resident.id)
    for dataset in (each for each in datasets.importable() if IMPLIED[each.role] & held):
        name = {"name": Worded(f"datasets-name-{dataset.name}")}
        rows.append([Button(Bring(dataset=dataset.name), "datasets-bring", name)])
        kinds: list[Literal["csv", "xlsx"]] = ["csv", "xlsx"]
        blank = [Template(dataset=dataset.name, kind=kind) for kind in kinds]
        rows.append([Button(press, f"datasets-template-{press.kind}") for press in blank])
    return Say("datasets-import", buttons=[*rows, MENU])


async def bring(_: CallbackQuery, callback_data: Bring) -> Begin:
    """For which area, and the file."""
    return Begin("datasets-import", answers={"dataset": callback_data.dataset})


async def template(_: CallbackQuery, callback_data: Template) -> Speech:
    """Nothing but headings, in the reader's language; and what each column holds."""
    found = next((each for each in datasets.importable() if each.name == callback_data.dataset), None)
    if found is None:
        return None
    columns = [column for column in found.columns if column.is_read]
    lines = [_column_line(column) for column in columns]
    sheet = Sheet(f"{found.name}.{callback_data.kind}", [_column(c.name).key for c in columns], [])
    return Say("datasets-template", lines=lines, file=sheet, anew=True)


SHAPES = {name: [Worded(f"datasets-shape-{name}")] for name in ("supplies", "whole", "single-days")}
"""Cells that say several things at once: how they are written."""


def _column(name: str) -> Worded:
    return Worded(f"datasets-column-{name}")


def _column_line(column: Column) -> Worded:
    words = [_word(word) for word in column.words or ()] or SHAPES.get(column.name) or _own(column)
    facts = {"column": _column(column.name), "required": int(column.required), "words": words or None}
    return Worded("datasets-column-line", facts)


def _own(column: Column) -> list[Worded]:
    """A number that need not be said: how far it goes, and what holds without it."""
    is_own = column.may_lack and column.kind is ColumnKind.NUMBER
    return [Worded("datasets-shape-own", {"least": column.least, "most": column.most})] if is_own else []


def _word(word: StrEnum) -> StrEnum | Worded:
    """How far a listing is seen is said without an area here."""
    return Worded(f"datasets-reach-{word.value}") if isinstance(word, Reach) else word


def _importable(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(each.name, Worded(f"datasets-name-{each.name}")) for each in datasets.importable()]


def _limits(scene: Scene, answers: Answers) -> Mapping[str, object]:
    return {"most": scene.city.rules(DatasetsRules, AreaId(answers["area"])).file_mb}


def _announced(scene: Scene, answers: Answers, name: str, size: int) -> None:
    announced(name, size, scene.city.rules(DatasetsRules, AreaId(answers["area"])))


async def _brought(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    _job, work = await datasets.bring(
        scene.city, scene.resident, answers["dataset"], AreaId(answers["area"]), **answers["file"]
    )
    return begun(work, WORKS[datasets.CHECK], scene.city.now)


async def take(_: CallbackQuery, callback_data: JobPress, resident: Resident, scene: Scene) -> Say:
    """Yes: what was checked is taken."""
    work = await datasets.confirm(scene.city, resident, JobId(callback_data.id))
    return begun(work, WORKS[datasets.TAKE], scene.city.now)


async def drop(_: CallbackQuery, callback_data: JobPress, resident: Resident, scene: Scene) -> Say:
    """No: nothing was taken."""
    await datasets.drop(scene.city, resident, JobId(callback_data.id))
    return Say("datasets-dropped", buttons=[MENU])


async def report(_: CallbackQuery, callback_data: JobPress, resident: Resident, scene: Scene) -> Say:
    """The wrong rows as they stood, what is wrong beside each: to be put right and sent again."""
    job = await datasets.seen(scene.city, resident, JobId(callback_data.id))
    wrong = await datasets.wrong(scene.city, resident, job.id)
    columns = [column for column in datasets.DATASETS[job.dataset].columns if column.is_read]
    there = [not column.may_lack or column.name in job.columns for column in columns]
    names = [column.name for column in compress(columns, there)]
    headings = [_column(name).key for name in (*names, "row", "wrong")]
    rows = [[*map(_kept, compress(row.cells, there)), row.row, _reasons(row)] for row in wrong]
    sheet = Sheet(f"{job.dataset}-{job.id}.{job.format}", headings, rows)
    facts = {"count": len(wrong), "all": job.wrong + job.noted}
    return Say("datasets-report", facts, file=sheet, anew=True)


def _kept(cell: str) -> str:
    """A formula is left out: the report says what it was, and no spreadsheet meets it again."""
    return "" if cell.startswith("=") else bare(cell)


def _reasons(row: WrongRow) -> Worded:
    said = [_reason(*problem) for problem in row.problems]
    return Worded("datasets-reasons", {"reasons": said})


def _reason(column: str, fault: str, found: str) -> Worded:
    facts = {"column": _column(column), "found": found or None}
    return Worded("datasets-reason", {**facts, "why": Worded(f"cell-fault-{fault}", facts)})


async def _checked(city: City, work: Work) -> Say:
    """What would become of the file, and the question whether it is to be."""
    job = await datasets.job(city, work.args)
    if job.state is JobState.STOPPED:
        return Say("datasets-dropped", buttons=[MENU])
    if job.state is JobState.REFUSED:
        facts = {"columns": [_column(name) for name in job.columns]}
        return Say("datasets-refused", {"why": Worded(f"file-fault-{job.fault}", facts)}, buttons=[MENU])
    return Say("datasets-checked", _counts(job), lines=await _first(city, job), buttons=_presses(job))


def _presses(job: Job) -> list[Row]:
    """To take it, where there is something to take; to see what is wrong; to leave it."""
    take_it = [Button(JobPress(id=job.id, act="take"), "datasets-checked.take")]
    look = [Button(JobPress(id=job.id, act="report"), "datasets-checked.report")]
    leave = [Button(JobPress(id=job.id, act="drop"), "datasets-checked.drop")]
    asked = job.state is JobState.CHECKED
    rows = [
        take_it if asked and job.created + job.changed + job.gone else [],
        look if job.wrong + job.noted else [],
        leave if asked else [],
    ]
    return [row for row in rows if row]


def _counts(job: Job) -> dict[str, object]:
    return {
        "name": job.name,
        "created": job.created,
        "changed": job.changed,
        "same": job.same,
        "wrong": job.wrong,
    }


async def _first(city: City, job: Job) -> list[Worded]:
    wrong = await city.datasets.wrong(job.id, most=FIRST) if job.wrong + job.noted else ()
    gone = [Worded("datasets-gone", {"count": job.gone})] if job.gone else []
    gone += [Worded("datasets-noted", {"count": job.noted})] if job.noted else []
    return gone + [Worded("datasets-wrong-row", {"row": row.row, "why": _reasons(row)}) for row in wrong]


async def _taken(city: City, work: Work) -> Say:
    """What has become of the file."""
    job = await datasets.job(city, work.args)
    key = "datasets-taken" if job.state is JobState.DONE else "datasets-stopped"
    return Say(key, _counts(job), lines=await _first(city, job), buttons=[*_presses(job), MENU])


# -- out -------------------------------------------------------------------------------------


async def exporting(_: Message, resident: Resident, city: City) -> Begin:
    """What, of which area, and how: of what one's roles let leave."""
    held = await roles.held(city, resident.id)
    names = [each.name for each in datasets.exportable() if IMPLIED[each.role] & held]
    return Begin("datasets-export", subject=" ".join(names))


def _exportable(scene: Scene, _: Answers) -> list[tuple[str, Worded | str]]:
    names = scene.frame.subject.split() if scene.frame else []
    return [(name, Worded(f"datasets-name-{name}")) for name in names]


def _periods(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(period, Worded(f"datasets-period-{period}")) for period in PERIODS]


def _is_undated(answers: Answers) -> bool:
    known = datasets.DATASETS.get(answers.get("dataset", ""))
    return known is not None and not known.is_dated


def _formats(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(form.value, Worded(f"datasets-format-{form.value}")) for form in Format]


def _span(scene: Scene, period: str) -> tuple[datetime | None, datetime | None]:
    """From the beginning of the first day until before the last one."""
    today = scene.city.now.astimezone(scene.city.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    month = today.replace(day=1)
    before = (month - timedelta(days=1)).replace(day=1)
    spans = {"month": (month, None), "last": (before, month), "year": (today.replace(month=1, day=1), None)}
    return spans.get(period, (None, None))


async def _asked(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    first, last = _span(scene, answers.get("period") or "all")
    area, form = AreaId(answers["area"]), Format(answers["format"])
    _job, work = await datasets.export(
        scene.city, scene.resident, answers["dataset"], area, form, first=first, last=last
    )
    return begun(work, WORKS[datasets.EXPORT], scene.city.now)


async def _exported(city: City, work: Work) -> Say:
    """The files were sent one by one; this closes the list."""
    job = await datasets.job(city, work.args)
    if job.state is not JobState.DONE:
        return Say("datasets-export-stopped", buttons=[MENU])
    return Say("datasets-exported", {"count": job.rows}, buttons=[MENU])


WORKS: Mapping[str, Shown] = {
    datasets.CHECK: Shown(name="datasets-work-check", report=_checked),
    datasets.TAKE: Shown(name="datasets-work-take", report=_taken),
    datasets.EXPORT: Shown(name="datasets-work-export", report=_exported),
}
"""How the long works of this feature are shown."""

BELOW: Mapping[str, Below] = {}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
