"""A file is brought, asked for, taken or dropped; who may is asked each time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.actions import audit, roles, works
from bot.actions.datasets.declared import DATASETS, Bringing
from bot.domain.areas import AreaId
from bot.domain.datasets import (
    DatasetsRules,
    Format,
    Job,
    JobGone,
    JobId,
    JobKind,
    JobState,
    announced,
    move,
)
from bot.domain.datasets.job import Counts, counted
from bot.domain.residents import Resident
from bot.domain.roles import AreaNotYours
from bot.domain.works import Work
from storage.city import City
from storage.datasets import WrongRow

CHECK, TAKE, EXPORT = "datasets-check", "datasets-take", "datasets-export"
"""The kinds of works of this feature."""

REPORT_MOST = 2000
"""Wrong rows in one report: more are put right by rule, not by hand, and the file sent again."""


async def bring(
    city: City, who: Resident, dataset: str, area: AreaId, *, file: str, name: str, size: int
) -> tuple[Job, Work]:
    """A file to be checked; nothing is taken yet.

    Raises JobGone, AreaNotYours, FileTooLarge, FileUnreadable, WorkUnderWay.
    """
    if dataset not in DATASETS or DATASETS[dataset].take is None:
        raise JobGone
    await _may(city, who, dataset, area)
    announced(name, size, city.rules(DatasetsRules, area))
    kind = Format.XLSX if name.lower().endswith(".xlsx") else Format.CSV
    made = Job(
        kind=JobKind.IMPORT,
        dataset=dataset,
        by=who.id,
        area=area,
        format=kind,
        file=file,
        name=name,
        size=size,
        state=JobState.READING,
        since=city.now,
    )
    job = await city.datasets.add(made)
    return job, await works.begin(city, who, CHECK, {"job": job.id}, area=area)


async def confirm(city: City, who: Resident, number: JobId) -> Work:
    """Yes: what was checked is taken. Raises JobGone, AreaNotYours, JobStepImpossible, WorkUnderWay."""
    job = await seen(city, who, number)
    await _may(city, who, job.dataset, job.area)
    total = job.rows - job.wrong
    kept = Counts(wrong=job.wrong)
    await city.datasets.save(counted(move(job, "run"), kept))
    await _note(city, job, "import-begun", f"{job.name} {total}")
    return await works.begin(city, who, TAKE, {"job": job.id}, total=total, area=job.area)


async def drop(city: City, who: Resident, number: JobId) -> Job:
    """No: nothing is taken, and what was read is forgotten. Raises JobGone, JobStepImpossible."""
    job = await seen(city, who, number)
    dropped = await city.datasets.save(move(job, "stop"))
    await city.datasets.empty(job.id)
    await city.datasets.empty_wrong(job.id)
    return dropped


async def export(
    city: City,
    who: Resident,
    dataset: str,
    area: AreaId,
    form: Format,
    *,
    first: datetime | None = None,
    last: datetime | None = None,
) -> tuple[Job, Work]:
    """What an area holds, to be written into files. Raises JobGone, AreaNotYours."""
    if dataset not in DATASETS:
        raise JobGone
    await _may(city, who, dataset, area)
    made = Job(
        kind=JobKind.EXPORT,
        dataset=dataset,
        by=who.id,
        area=area,
        format=form,
        first=first,
        last=last,
        state=JobState.RUNNING,
        since=city.now,
    )
    job = await city.datasets.add(made)
    await _note(city, job, "exported", dataset)
    return job, await works.begin(city, who, EXPORT, {"job": job.id}, area=area)


async def seen(city: City, who: Resident, number: JobId) -> Job:
    """A job of one's own. Raises JobGone."""
    job = await city.datasets.job(number)
    if job is None or job.by != who.id:
        raise JobGone
    return job


async def wrong(city: City, who: Resident, number: JobId, *, most: int = REPORT_MOST) -> tuple[WrongRow, ...]:
    """The first rows of one's file that cannot be taken. Raises JobGone."""
    job = await seen(city, who, number)
    return await city.datasets.wrong(job.id, most=most)


async def job(city: City, args: Mapping[str, int]) -> Job:
    """The job a work is about. Raises JobGone."""
    found = await city.datasets.job(JobId(args["job"]))
    if found is None:
        raise JobGone
    return found


async def allowed(city: City, number: JobId) -> Job:
    """A job whose owner still holds the role: it may have ended since. Raises JobGone, AreaNotYours."""
    job = await city.datasets.job(number)
    if job is None:
        raise JobGone
    if not await roles.may(city, job.by, DATASETS[job.dataset].role, job.area):
        raise AreaNotYours
    return job


async def missing(city: City, job: Job, memo: Mapping[str, Any], *, dry: bool) -> int:
    """How many records of before are in no row of a file that has been gone through, and rest from now on."""
    end, by = DATASETS[job.dataset].end, await city.residents.resident(job.by)
    if end is None or by is None:
        return 0
    return await end(city, Bringing(by=by, area=job.area, job=job.id, memo=dict(memo)), dry)


async def ended(city: City, job: Job, deed: str) -> None:
    """The line in the log with which a job ends."""
    counts = job.counts
    said = f"+{counts.created} ~{counts.changed} ={counts.same} !{counts.wrong}"
    await _note(city, job, deed, f"{said} -{job.gone}" if job.gone else said)


async def sweep(city: City) -> None:
    """Rows of files that nobody confirmed, and reports nobody reads any more, are forgotten."""
    for area in await city.datasets.areas():
        kept = timedelta(days=city.rules(DatasetsRules, area).kept_days)
        await city.datasets.forget(area, city.now - kept)


async def _may(city: City, who: Resident, dataset: str, area: AreaId) -> None:
    if not await roles.may(city, who.id, DATASETS[dataset].role, area):
        raise AreaNotYours


async def _note(city: City, job: Job, deed: str, words: str) -> None:
    about = f"dataset:{job.id}"
    await audit.note(city, job.by, deed, area=job.area, about=about, words=words)
