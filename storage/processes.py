"""Processes and jobs: who runs this bot, whose turn it is to poll, and how each job of the heartbeat went."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import (
    Column,
    Integer,
    Interval,
    Table,
    Text,
    bindparam,
    case,
    delete,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import PLAIN, Moment, metadata

processes = Table(
    "processes",
    metadata,
    Column("id", Text, primary_key=True),
    Column("host", Text, nullable=False),
    Column("pid", Integer, nullable=False),
    Column("started", Moment, nullable=False),
    Column("seen", Moment, nullable=False),
    info=PLAIN,
)
jobs = Table(
    "jobs",
    metadata,
    Column("name", Text, primary_key=True),
    Column("every", Integer, nullable=False),
    Column("known", Moment, nullable=False),
    Column("started", Moment),
    Column("ended", Moment),
    Column("took", Integer),
    Column("process", Text),
    Column("problem", Text),
    info=PLAIN,
)
leases = Table(
    "leases",
    metadata,
    Column("role", Text, primary_key=True),
    Column("owner", Text, nullable=False),
    Column("until", Moment, nullable=False),
    info=PLAIN,
)

_MAKE: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def _put(table: Table, key: str, changes: str) -> dict[str, Any]:
    """For each engine: a new row, or of the known one only what changes."""
    statements = {name: make(table) for name, make in _MAKE.items()}
    return {
        name: put.on_conflict_do_update(index_elements=[key], set_={changes: put.excluded[changes]})
        for name, put in statements.items()
    }


_SEEN = _put(processes, "id", "seen")
_LIVE = select(
    func.count(), func.coalesce(func.sum(case((processes.c.id < bindparam("me"), 1), else_=0)), 0)
).where(processes.c.seen > bindparam("since"))
# Two processes that each take the other for dead must not wait for each other: hence SKIP LOCKED.
_BURY = delete(processes).where(
    processes.c.id.in_(
        select(processes.c.id).where(processes.c.seen <= bindparam("since")).with_for_update(skip_locked=True)
    )
)
_LEAVE = delete(processes).where(processes.c.id == bindparam("who"))
_ENROL = _put(jobs, "name", "every")
_STRIKE = delete(jobs).where(jobs.c.name.not_in(bindparam("names", expanding=True)))
_RAN = (
    update(jobs)
    .where(jobs.c.name == bindparam("b_name"))
    .values(
        started=bindparam("b_started"),
        ended=func.coalesce(bindparam("b_ended", type_=Moment), jobs.c.ended),
        took=bindparam("b_took"),
        process=bindparam("b_process"),
        problem=bindparam("b_problem"),
    )
)
_JOBS = select(*jobs.c).order_by(jobs.c.name)
# The database's own clock: those of the machines that compete may differ by more than a lease is long.
_THERE = func.clock_timestamp()
_ASKED = postgresql.insert(leases).values(
    role=bindparam("role"), owner=bindparam("owner"), until=_THERE + bindparam("term", type_=Interval)
)
_HOLD = _ASKED.on_conflict_do_update(
    index_elements=["role"],
    set_={"owner": _ASKED.excluded.owner, "until": _ASKED.excluded.until},
    where=or_(leases.c.owner == _ASKED.excluded.owner, leases.c.until <= _THERE),
).returning(leases.c.owner)
_GIVE_BACK = delete(leases).where(leases.c.role == bindparam("of_role"), leases.c.owner == bindparam("of"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """One of the processes that run the same bot."""

    id: str
    host: str
    pid: int
    started: datetime


class Live(NamedTuple):
    """How many processes live, and how many of them come before this one."""

    number: int
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRun:
    """One run of a job, ``took`` in milliseconds; without ``ended`` it came to no good end."""

    process: str
    started: datetime
    ended: datetime | None
    took: int
    problem: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRecord:
    """How a job went last, wherever it ran; ``ended`` is its last good end, ``took`` is in milliseconds."""

    name: str
    every: timedelta
    known: datetime
    started: datetime | None
    ended: datetime | None
    took: int | None
    process: str | None
    problem: str | None


class Processes:
    """The questions asked of processes, jobs and leases."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def seen(self, process: Process, now: datetime, *, alive: timedelta) -> Live:
        """The process lives; how many do, and which it is. Who was not seen for ``alive`` is forgotten."""
        row = {"id": process.id, "host": process.host, "pid": process.pid, "started": process.started}
        await self._conn.execute(_SEEN[self._conn.dialect.name], row | {"seen": now})
        await self._conn.execute(_BURY, {"since": now - alive})
        return Live(*(await self._conn.execute(_LIVE, {"since": now - alive, "me": process.id})).one())

    async def leave(self, process: str) -> None:
        """The process ends."""
        await self._conn.execute(_LEAVE, {"who": process})

    async def enrol(self, wanted: Collection[tuple[str, timedelta]], now: datetime) -> None:
        """The jobs there are, with their intervals; of others nothing is remembered."""
        await self._conn.execute(_STRIKE, {"names": [name for name, _ in wanted]})
        for name, every in sorted(wanted):
            job = {"name": name, "every": int(every.total_seconds()), "known": now}
            await self._conn.execute(_ENROL[self._conn.dialect.name], job)

    async def ran(self, job: str, run: JobRun) -> None:
        """How the job went this time."""
        given = {f"b_{f.name}": getattr(run, f.name) for f in fields(run)}
        await self._conn.execute(_RAN, {"b_name": job, **given})

    async def jobs(self) -> tuple[JobRecord, ...]:
        """All jobs, by name."""
        rows = (await self._conn.execute(_JOBS)).mappings()
        return tuple(JobRecord(**{**row, "every": timedelta(seconds=row["every"])}) for row in rows)

    async def hold(self, role: str, owner: str, term: timedelta) -> bool:
        """Take ``role`` for ``term`` from now, or keep it: whether it is the owner's. PostgreSQL only."""
        asked = {"role": role, "owner": owner, "term": term}
        return (await self._conn.execute(_HOLD, asked)).scalar_one_or_none() is not None

    async def give_back(self, role: str, owner: str) -> None:
        """The role is free again, if it was the owner's."""
        await self._conn.execute(_GIVE_BACK, {"of_role": role, "of": owner})
