"""The rows of a checked file are taken, slice by slice, each in one transaction."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.actions import works
from bot.actions.datasets.declared import DATASETS, Bringing, Row, became
from bot.actions.datasets.jobs import TAKE, allowed, ended, missing
from bot.domain.datasets import CellWrong, Job, JobId, JobState, move
from bot.domain.datasets.job import counted
from bot.domain.works import Work, WorkState, advanced, finished
from storage.city import City
from storage.datasets import WrongRow


async def _step(city: City, work: Work) -> Work:
    """One slice; what is wrong by now is added to the report."""
    job = await allowed(city, JobId(work.args["job"]))
    cursor = dict(work.cursor or {"slice": 0, "memo": {}})
    rows = [Row(number, values) for number, values in await city.datasets.slice(job.id, cursor["slice"])]
    job, memo = await _taken(city, job, rows, cursor["memo"])
    done = work.done + len(rows)
    if cursor["slice"] + 1 < job.slices:
        await city.datasets.save(job)
        return advanced(work, cursor={"slice": cursor["slice"] + 1, "memo": memo}, done=done)
    gone = await missing(city, job, memo, dry=False)
    job = await city.datasets.save(replace(move(job, "end"), gone=gone))
    await city.datasets.empty(job.id)
    await ended(city, job, "imported")
    return replace(finished(work, now=city.now), done=done)


async def _taken(city: City, job: Job, rows: list[Row], memo: dict[str, Any]) -> tuple[Job, dict[str, Any]]:
    dataset, by = DATASETS[job.dataset], await city.residents.resident(job.by)
    assert by  # noqa: S101 -- checked when the file was brought
    assert dataset.take  # noqa: S101 -- likewise
    bringing = Bringing(by=by, area=job.area, job=job.id, memo=dict(memo))
    taken = await dataset.take(city, bringing, rows, False)
    wrong = [
        WrongRow(row.number, _cells(job, row), [(outcome.column, outcome.fault.value, outcome.found)])
        for row, outcome in zip(rows, taken, strict=True)
        if isinstance(outcome, CellWrong)
    ]
    await city.datasets.put_wrong(job, wrong)
    counts = job.counts.plus([became(each) for each in taken])
    return replace(counted(job, counts), done=job.done + len(rows)), bringing.memo


def _cells(job: Job, row: Row) -> list[str]:
    """The cells of a row as it was read."""
    columns = [column.name for column in DATASETS[job.dataset].columns if column.is_read]
    said = [row.values.get(name) for name in columns]
    return ["" if value is None else str(value) for value in said]


async def _finished(city: City, work: Work) -> Work:
    """Stopped or given up: what was taken stays, and the same file again goes on from there."""
    job = await city.datasets.job(JobId(work.args["job"]))
    if job and job.state is JobState.RUNNING and work.state is not WorkState.DONE:
        await city.datasets.save(move(job, "stop"))
        await city.datasets.empty(job.id)
        await ended(city, job, "import-stopped")
    return work


works.declare(TAKE, _step, finished=_finished, single=True)
