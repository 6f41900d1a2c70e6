"""The dry run: a file is fetched, read slice by slice, and each row is asked what would become of it."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO

from bot.actions import works
from bot.actions.datasets.books import Numbered, rows_of
from bot.actions.datasets.declared import DATASETS, Bringing, Dataset, Noted, Row, became
from bot.actions.datasets.jobs import CHECK, allowed, missing
from bot.domain.datasets import (
    CellWrong,
    Column,
    DatasetsRules,
    FileFault,
    FileUnreadable,
    HeadingsWrong,
    Job,
    JobId,
    JobState,
    Outcome,
    Vocabulary,
    laid,
    move,
    value,
)
from bot.domain.datasets.job import counted
from bot.domain.works import Work, WorkState, advanced, finished
from storage.city import City
from storage.datasets import WrongRow
from storage.outside import Outside

SLICE = 500
"""Rows of a slice, at the most; fewer where they take long to read."""
_SECONDS = 0.25


@dataclass(frozen=True, slots=True)
class _Loaded:
    job: Job
    rules: DatasetsRules
    outside: Outside


@dataclass(slots=True)
class _Part:
    """What was read of a file in one go, up to ``row``; ``dataset`` is what the file turned out to be."""

    row: int
    dataset: str = ""
    columns: Sequence[str] = ()
    good: list[tuple[Row, Sequence[str]]] = field(default_factory=list)
    wrong: list[WrongRow] = field(default_factory=list)
    is_over: bool = False
    fault: FileFault | None = None


@dataclass(slots=True)
class _Open:
    """A file being read in this process."""

    file: BinaryIO
    rows: Iterator[Numbered]
    dataset: str
    columns: Sequence[Column]
    vocabulary: Vocabulary
    header: Sequence[str]
    places: Sequence[str]
    at: int = 1

    def read(self) -> _Part:
        """The next rows."""
        part = _Part(row=self.at, dataset=self.dataset, columns=self.places)
        until = time.monotonic() + _SECONDS
        for number, cells in self.rows:
            self.at = part.row = number
            self._sort(part, number, cells)
            if len(part.good) + len(part.wrong) >= SLICE or time.monotonic() > until:
                return part
        part.is_over = True
        return part

    def _sort(self, part: _Part, number: int, cells: Sequence[str]) -> None:
        said = {name: cell for name, cell in zip(self.places, cells, strict=False) if name}
        values, problems = {}, []
        for column in self.columns:
            if not column.is_read or (column.may_lack and column.name not in self.places):
                continue
            try:
                values[column.name] = value(column, said.get(column.name, ""), self.vocabulary)
            except CellWrong as wrong:
                problems.append(_told(wrong))
        if problems:
            part.wrong.append(WrongRow(number, _kept(self.columns, said), problems))
        else:
            part.good.append((Row(number, values), _kept(self.columns, said)))


_OPENED: dict[JobId, _Open] = {}
"""By job; a process that goes on after another one opens the file anew."""


def _told(wrong: CellWrong) -> tuple[str, str, str]:
    return wrong.column, wrong.fault.value, wrong.found


def _kept(columns: Sequence[Column], said: dict[str, str]) -> list[str]:
    return [said.get(column.name, "") for column in columns if column.is_read]


async def _load(city: City, work: Work) -> _Loaded:
    job = await city.datasets.job(JobId(work.args["job"]))
    assert job  # noqa: S101 -- a work of ours is about a job
    return _Loaded(job, city.rules(DatasetsRules, job.area), city.outside)


def _prepare(work: Work, loaded: _Loaded) -> _Part:
    """The next rows, in a thread: nothing here touches the database."""
    at = (work.cursor or {"row": 1})["row"]
    try:
        opened = _OPENED.get(loaded.job.id)
        if opened is None or opened.at != at:
            opened = _OPENED[loaded.job.id] = _reached(loaded, at)
        return opened.read()
    except (FileUnreadable, HeadingsWrong) as wrong:
        return _Part(row=at, columns=getattr(wrong, "columns", ()), fault=wrong.fault)


def _reached(loaded: _Loaded, at: int) -> _Open:
    """The file, opened and read up to row ``at``."""
    _closed(loaded.job.id)
    dataset = DATASETS[loaded.job.dataset]
    file = tempfile.TemporaryFile()  # noqa: SIM115 -- it is read for many slices, and closed after the last
    try:
        return _opened(loaded, dataset, file, at)
    except BaseException:
        file.close()
        raise


def _opened(loaded: _Loaded, dataset: Dataset, file: BinaryIO, at: int) -> _Open:
    loaded.outside.fetch(loaded.job.file, file, loaded.rules.file_mb)
    rows = rows_of(file, loaded.rules)
    _, header = next(rows, (0, ()))
    if not header:
        raise FileUnreadable(fault=FileFault.EMPTY)
    its, vocabulary, places = _fitting(loaded, dataset, header)
    opened = _Open(file, rows, its.name, its.columns, vocabulary, header, places)
    while opened.at < at and (row := next(rows, None)):
        opened.at = row[0]
    return opened


def _fitting(
    loaded: _Loaded, dataset: Dataset, header: Sequence[str]
) -> tuple[Dataset, Vocabulary, Sequence[str]]:
    """What the headings are those of: the dataset it was sent for, or else one of its kin.

    Raises HeadingsWrong: what is wrong with them for the one it was sent for.
    """
    wrong: list[HeadingsWrong] = []
    for each in (dataset, *(DATASETS[name] for name in dataset.kin)):
        vocabulary = loaded.outside.vocabulary(each.columns)
        try:
            return each, vocabulary, laid(each.columns, header, vocabulary)
        except HeadingsWrong as missing:
            wrong.append(missing)
    raise wrong[0]


def _closed(number: JobId) -> None:
    if opened := _OPENED.pop(number, None):
        opened.file.close()


async def _step(city: City, work: Work, *prepared: _Part) -> Work:
    """The rows of one slice are asked, and kept as they are to be taken."""
    (part,) = prepared
    job = await allowed(city, JobId(work.args["job"]))
    cursor = dict(work.cursor or {"slice": 0, "memo": {}})
    if part.fault:
        return await _refused(city, work, job, part.fault, part.columns)
    job = replace(job, dataset=part.dataset)
    job, memo = await _asked(city, job, part, cursor)
    if not part.is_over:
        await city.datasets.save(job)
        cursor |= {"row": part.row, "slice": job.slices, "memo": memo}
        return advanced(work, cursor=cursor, done=job.rows)
    if not job.rows:
        return await _refused(city, work, job, FileFault.HEADINGS_ONLY)
    gone = await missing(city, job, memo, dry=True)
    await city.datasets.save(replace(move(job, "check"), gone=gone))
    return replace(finished(work, now=city.now), done=job.rows)


async def _asked(city: City, job: Job, part: _Part, cursor: dict[str, Any]) -> tuple[Job, dict[str, Any]]:
    dataset = DATASETS[job.dataset]
    by = await city.residents.resident(job.by)
    assert by  # noqa: S101 -- checked when the file was brought
    assert dataset.take  # noqa: S101 -- likewise
    bringing = Bringing(by=by, area=job.area, job=job.id, memo=dict(cursor["memo"]))
    taken = await dataset.take(city, bringing, [row for row, _ in part.good], True)
    wrong, noted, good = list(part.wrong), list[WrongRow](), list[Row]()
    for (row, cells), outcome in zip(part.good, taken, strict=True):
        if isinstance(outcome, CellWrong):
            wrong.append(WrongRow(row.number, cells, [_told(outcome)]))
            continue
        good.append(row)
        if isinstance(outcome, Noted):
            told = [_told(note) for note in outcome.notes]
            noted.append(WrongRow(row.number, cells, told, is_taken=True))
    await city.datasets.put_wrong(job, [*wrong, *noted])
    await city.datasets.put_slice(job, job.slices, [[row.number, row.values] for row in good])
    counts = job.counts.plus([*map(became, taken), *(Outcome.WRONG for _ in part.wrong)])
    job = replace(counted(job, counts), columns=tuple(part.columns), slices=job.slices + 1, rows=counts.all)
    return replace(job, noted=job.noted + len(noted)), bringing.memo


async def _refused(city: City, work: Work, job: Job, fault: FileFault, columns: Sequence[str] = ()) -> Work:
    """Trying again would change nothing; the report says why."""
    await city.datasets.empty(job.id)
    refused = move(replace(job, columns=tuple(columns)), "refuse", fault=fault)
    await city.datasets.save(refused)
    return finished(work, now=city.now)


async def _finished(city: City, work: Work) -> Work:
    """However it ended, the file is closed; what was stopped is dropped."""
    _closed(JobId(work.args["job"]))
    job = await city.datasets.job(JobId(work.args["job"]))
    if job and job.state is JobState.READING and work.state is not WorkState.DONE:
        await city.datasets.empty(job.id)
        await city.datasets.save(move(job, "stop"))
    return work


works.declare(CHECK, _step, load=_load, prepare=_prepare, finished=_finished)
