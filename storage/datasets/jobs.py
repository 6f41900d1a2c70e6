"""The questions asked of files on their way in and out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.datasets import Job, JobId
from bot.domain.residents import ResidentId
from storage.datasets.leaving import LEAVING
from storage.datasets.table import (
    JOBS,
    dataset_jobs,
    dataset_records,
    dataset_slices,
    dataset_wrong,
)
from storage.tables import Moment

_OF = (
    JOBS.all.where(dataset_jobs.c.by == bindparam("who"))
    .order_by(dataset_jobs.c.id.desc())
    .limit(bindparam("most"))
)
_SLICE = select(dataset_slices.c.rows).where(
    dataset_slices.c.job == bindparam("of_job"), dataset_slices.c.number == bindparam("of_number")
)
_WRONG = (
    select(dataset_wrong.c.row, dataset_wrong.c.cells, dataset_wrong.c.problems, dataset_wrong.c.is_taken)
    .where(dataset_wrong.c.job == bindparam("of_job"))
    .order_by(dataset_wrong.c.is_taken, dataset_wrong.c.row)
    .limit(bindparam("most"))
)
_KNOWN = select(
    dataset_records.c.owner,
    dataset_records.c.key,
    dataset_records.c.digest,
    dataset_records.c.record,
    dataset_records.c.job,
).where(
    dataset_records.c.dataset == bindparam("of_dataset"),
    dataset_records.c.owner.in_(bindparam("owners", expanding=True)),
    dataset_records.c.key.in_(bindparam("keys", expanding=True)),
)
_KEYS_OF = select(dataset_records.c.record, dataset_records.c.key).where(
    dataset_records.c.dataset == bindparam("of_dataset"),
    dataset_records.c.record.in_(bindparam("records", expanding=True)),
)
_OLD = select(dataset_jobs.c.id).where(
    dataset_jobs.c.area == bindparam("of_area"), dataset_jobs.c.since < bindparam("before", type_=Moment)
)
_AREAS = select(dataset_jobs.c.area).distinct()
_FORGET = [delete(table).where(table.c.job.in_(_OLD)) for table in (dataset_slices, dataset_wrong)]
_FORGET_WRONG = delete(dataset_wrong).where(dataset_wrong.c.job == bindparam("of_job"))
_FORGET_SLICES = delete(dataset_slices).where(dataset_slices.c.job == bindparam("of_job"))


def _either(make: Any, table: Any, keys: Sequence[str], kept: Sequence[str]) -> Any:
    statement = make(table)
    return statement.on_conflict_do_update(
        index_elements=list(keys), set_={name: statement.excluded[name] for name in kept}
    )


_ENGINES = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
_PUT_SLICE = {
    name: _either(make, dataset_slices, ("job", "number"), ("rows",)) for name, make in _ENGINES.items()
}
_PUT_WRONG = {
    name: _either(make, dataset_wrong, ("job", "row"), ("cells", "problems", "is_taken"))
    for name, make in _ENGINES.items()
}
_PUT_RECORD = {
    name: _either(make, dataset_records, ("dataset", "owner", "key"), ("digest", "record", "job"))
    for name, make in _ENGINES.items()
}


class WrongRow(NamedTuple):
    """A row that cannot be taken: its cells, and for each problem (column, fault, what was found).

    One that ``is_taken`` has cells that were not understood, and is taken without them.
    """

    row: int
    cells: Sequence[str]
    problems: Sequence[Sequence[str]]
    is_taken: bool = False


class Known(NamedTuple):
    """What was made of a row before."""

    owner: ResidentId
    key: str
    digest: str
    record: int
    job: int


class Datasets:
    """The questions asked of jobs and rows, and the pages of what leaves."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def job(self, number: JobId) -> Job | None:
        """One job."""
        return await JOBS.get(self._conn, number)

    async def of(self, who: ResidentId, *, most: int = 5) -> tuple[Job, ...]:
        """Somebody's newest jobs."""
        return await JOBS.asked(self._conn, _OF, {"who": who, "most": most})

    async def add(self, job: Job) -> Job:
        """A new job."""
        return await JOBS.add(self._conn, job)

    async def save(self, job: Job) -> Job:
        """A job a step further. Raises Stale."""
        return await JOBS.save(self._conn, job)

    async def put_slice(self, job: Job, number: int, rows: Sequence[Any]) -> None:
        """The good rows of one slice; the same slice again replaces it."""
        facts = {"job": job.id, "number": number, "by": job.by, "rows": rows}
        await self._conn.execute(_PUT_SLICE[self._conn.dialect.name], facts)

    async def slice(self, job: JobId, number: int) -> Sequence[Any]:
        """The good rows of one slice; none where they were forgotten."""
        asked = {"of_job": job, "of_number": number}
        return (await self._conn.execute(_SLICE, asked)).scalar_one_or_none() or ()

    async def put_wrong(self, job: Job, rows: Sequence[WrongRow]) -> None:
        """Rows that cannot be taken, or only in part."""
        if rows:
            facts = [{"job": job.id, "by": job.by, **row._asdict()} for row in rows]
            await self._conn.execute(_PUT_WRONG[self._conn.dialect.name], facts)

    async def wrong(self, job: JobId, *, most: int) -> tuple[WrongRow, ...]:
        """The first rows that could not be taken, and behind them those that could in part."""
        return tuple(
            WrongRow(*row) for row in await self._conn.execute(_WRONG, {"of_job": job, "most": most})
        )

    async def known(
        self, dataset: str, owners: Sequence[ResidentId], keys: Sequence[str]
    ) -> Mapping[tuple[ResidentId, str], Known]:
        """What was made of rows with these keys before."""
        asked = {"of_dataset": dataset, "owners": list(owners), "keys": list(keys)}
        rows = [Known(*row) for row in await self._conn.execute(_KNOWN, asked)]
        return {(row.owner, row.key): row for row in rows}

    async def remember(self, dataset: str, records: Sequence[Known]) -> None:
        """What was made of rows now."""
        if records:
            facts = [{"dataset": dataset, **record._asdict()} for record in records]
            await self._conn.execute(_PUT_RECORD[self._conn.dialect.name], facts)

    async def keys_of(self, dataset: str, records: Sequence[int]) -> Mapping[int, str]:
        """The keys by which records were brought, as far as they were."""
        asked = {"of_dataset": dataset, "records": list(records)}
        return {row.record: row.key for row in await self._conn.execute(_KEYS_OF, asked)}

    async def empty(self, job: JobId) -> None:
        """The good rows of a job, which are taken or dropped."""
        await self._conn.execute(_FORGET_SLICES, {"of_job": job})

    async def empty_wrong(self, job: JobId) -> None:
        """The wrong rows of a job that nobody wants."""
        await self._conn.execute(_FORGET_WRONG, {"of_job": job})

    async def areas(self) -> tuple[AreaId, ...]:
        """Where files have come in or left."""
        return tuple((await self._conn.execute(_AREAS)).scalars())

    async def forget(self, area: AreaId, before: datetime) -> None:
        """The rows of an area's files that came before then; what was made of them is remembered."""
        for statement in _FORGET:
            await self._conn.execute(statement, {"of_area": area, "before": before})

    async def leaving(
        self,
        dataset: str,
        roots: Sequence[AreaId],
        *,
        after: Any,
        most: int,
        first: datetime | None = None,
        last: datetime | None = None,
    ) -> Sequence[tuple[Any, ...]]:
        """A page of what leaves, from behind the key ``after`` on; each row begins with its key."""
        page = LEAVING[dataset]
        asked = {"roots": list(roots), "most": most, "after": page.start if after is None else after}
        if page.is_dated:
            asked |= {"first": first or page.long_ago, "last": last or page.far_off}
        return [tuple(row) for row in await self._conn.execute(page.statement, asked)]
