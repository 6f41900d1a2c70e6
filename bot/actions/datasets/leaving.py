"""The export: pages are read by key, written in a thread, and each file is sent when it is full."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Any

from bot.actions import works
from bot.actions.datasets.declared import DATASETS, Leaving
from bot.actions.datasets.jobs import EXPORT, allowed, ended
from bot.actions.datasets.writing import Cell, Writer, shown
from bot.domain.datasets import DatasetsRules, Job, JobId, JobState, move
from bot.domain.residents import Resident
from bot.domain.works import Work, WorkState, advanced, finished
from storage.city import City
from storage.outside import Outside

PAGE = 1000
FILE_BYTES = 16 * 1024 * 1024
"""Bytes of one file before it is packed: far below the 50 MB that the messenger takes,
since several copies of it are in memory while it is sent."""

Cursor = dict[str, Any]
_BEGIN: Cursor = {"after": None, "from": None, "rows": 0, "rows_before": 0, "part": 1}


@dataclass(frozen=True, slots=True)
class _Loaded:
    job: Job
    to: Resident
    page: Sequence[tuple[Any, Mapping[str, Any]]]
    rules: DatasetsRules
    outside: Outside
    zone: tzinfo


@dataclass(slots=True)
class _Writing:
    writer: Writer
    at: Any


_WRITTEN: dict[JobId, _Writing] = {}
"""By job; a process that goes on after another one begins the file anew, from its first row."""


async def _load(city: City, work: Work) -> _Loaded:
    job = await allowed(city, JobId(work.args["job"]))
    to = await city.residents.resident(job.by)
    assert to  # noqa: S101 -- who asked is a resident
    after = _cursor(work)["after"]
    leaving = Leaving(area=job.area, after=after, most=PAGE, first=job.first, last=job.last)
    page = await DATASETS[job.dataset].rows(city, leaving)
    return _Loaded(job, to, page, city.rules(DatasetsRules, job.area), city.outside, city.zone)


def _cursor(work: Work) -> Cursor:
    return dict(work.cursor or _BEGIN)


def _prepare(work: Work, loaded: _Loaded) -> Cursor:
    """Where the export stands after this page, which is written, perhaps as the last one of a file."""
    cursor, number = _cursor(work), loaded.job.id
    writing = _WRITTEN.get(number)
    if writing is None or writing.at != cursor["after"]:
        _closed(number)
        if cursor["after"] != cursor["from"]:
            return cursor | {"after": cursor["from"], "rows": cursor["rows_before"]}
        columns = [column.name for column in DATASETS[loaded.job.dataset].columns]
        headings = loaded.outside.headings(columns, loaded.to)
        writing = _WRITTEN[number] = _Writing(Writer(loaded.job.format, headings), cursor["after"])
    for key, cells in loaded.page:
        writing.writer.add(_row(loaded, cells))
        writing.at = key
    rows, over = cursor["rows"] + len(loaded.page), len(loaded.page) < PAGE
    cursor |= {"after": writing.at, "rows": rows, "over": over}
    full = writing.writer.rows >= loaded.rules.file_rows or writing.writer.size >= FILE_BYTES
    if over or full:
        _sent(loaded, cursor, writing.writer)
        _closed(number)
        cursor |= {"from": writing.at, "rows_before": rows, "part": cursor["part"] + 1}
    return cursor


def _row(loaded: _Loaded, cells: Mapping[str, Any]) -> list[Cell]:
    told = (cells.get(column.name) for column in DATASETS[loaded.job.dataset].columns)
    return [shown(_local(loaded.outside.said(value, loaded.to), loaded.zone)) for value in told]


def _local(value: Any, zone: tzinfo) -> Any:
    return value.astimezone(zone) if isinstance(value, datetime) else value


def _sent(loaded: _Loaded, cursor: Cursor, writer: Writer) -> None:
    """An empty last file after a full one is left out."""
    part, job = cursor["part"], loaded.job
    if not writer.rows and part > 1:
        return
    suffix = f"-{part}" if part > 1 or not cursor["over"] else ""
    name = f"{job.dataset}-{job.area}-{job.since.astimezone(loaded.zone):%Y%m%d}{suffix}.{job.format}"
    facts = {"count": writer.rows}
    loaded.outside.send(loaded.to, name, writer.content(), "datasets-file", facts)


def _closed(number: JobId) -> None:
    if writing := _WRITTEN.pop(number, None):
        writing.writer.close()


async def _step(city: City, work: Work, *prepared: Cursor) -> Work:
    (cursor,) = prepared
    if not cursor.get("over"):
        return advanced(work, cursor=cursor, done=cursor["rows"])
    job = await allowed(city, JobId(work.args["job"]))
    job = await city.datasets.save(move(replace(job, rows=cursor["rows"], done=cursor["rows"]), "end"))
    return replace(finished(work, now=city.now), done=cursor["rows"])


async def _finished(city: City, work: Work) -> Work:
    """However it ended, the file is closed."""
    _closed(JobId(work.args["job"]))
    job = await city.datasets.job(JobId(work.args["job"]))
    if job and job.state is JobState.RUNNING and work.state is not WorkState.DONE:
        await city.datasets.save(move(job, "stop"))
        await ended(city, job, "export-stopped")
    return work


works.declare(EXPORT, _step, load=_load, prepare=_prepare, finished=_finished)
