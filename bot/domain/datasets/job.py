"""A job: one file on its way in or out, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.datasets.files import FileFault
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

JobId = NewType("JobId", int)


class JobKind(StrEnum):
    """Which way a file goes."""

    IMPORT = "import"
    EXPORT = "export"


class Format(StrEnum):
    """How a file is written."""

    CSV = "csv"
    XLSX = "xlsx"


class JobState(StrEnum):
    """Where a job stands. ``reading`` is the dry run; ``checked`` waits for a yes."""

    READING = "reading"
    CHECKED = "checked"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    REFUSED = "refused"


class Outcome(StrEnum):
    """What became of a row."""

    CREATED = "created"
    CHANGED = "changed"
    SAME = "same"
    WRONG = "wrong"


MOVES: dict[str, tuple[frozenset[JobState], JobState]] = {
    "check": (frozenset({JobState.READING}), JobState.CHECKED),
    "refuse": (frozenset({JobState.READING, JobState.RUNNING}), JobState.REFUSED),
    "run": (frozenset({JobState.CHECKED}), JobState.RUNNING),
    "end": (frozenset({JobState.RUNNING}), JobState.DONE),
    "stop": (frozenset({JobState.READING, JobState.CHECKED, JobState.RUNNING}), JobState.STOPPED),
}
"""step -> (from, to)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many rows there were of each outcome."""

    created: int = 0
    changed: int = 0
    same: int = 0
    wrong: int = 0

    def plus(self, outcomes: list[Outcome]) -> Counts:
        """These, and the outcomes of some more rows."""
        return Counts(
            created=self.created + outcomes.count(Outcome.CREATED),
            changed=self.changed + outcomes.count(Outcome.CHANGED),
            same=self.same + outcomes.count(Outcome.SAME),
            wrong=self.wrong + outcomes.count(Outcome.WRONG),
        )

    @property
    def all(self) -> int:
        """All rows."""
        return self.created + self.changed + self.same + self.wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One file of ``dataset``, brought or asked for by ``by`` for an area and all that lies in it.

    ``slices`` of rows are stored of ``rows`` read, ``done`` of them are dealt with; ``message`` is the one
    in the chat that shows how far it is. ``noted`` can be taken, though not all of them was understood;
    ``gone`` were brought before and are missing now.
    """

    id: JobId = JobId(0)
    kind: JobKind
    dataset: str
    by: ResidentId
    area: AreaId
    format: Format
    file: str = ""
    name: str = ""
    size: int = 0
    first: datetime | None = None
    last: datetime | None = None
    state: JobState
    fault: FileFault | None = None
    columns: tuple[str, ...] = ()
    rows: int = 0
    slices: int = 0
    done: int = 0
    created: int = 0
    changed: int = 0
    same: int = 0
    wrong: int = 0
    noted: int = 0
    gone: int = 0
    since: datetime
    version: int = 1

    @property
    def counts(self) -> Counts:
        """How the rows came out so far."""
        return Counts(created=self.created, changed=self.changed, same=self.same, wrong=self.wrong)


@dataclass(eq=False)
class JobGone(Refusal):
    """There is no such job for this person."""


@dataclass(eq=False)
class JobStepImpossible(Refusal):
    """The job is past this point."""


def move(job: Job, step: str, *, fault: FileFault | None = None) -> Job:
    """The job after ``step``. Raises JobStepImpossible."""
    starts, end = MOVES[step]
    if job.state not in starts:
        raise JobStepImpossible
    return replace(job, state=end, fault=fault)


def counted(job: Job, counts: Counts) -> Job:
    """The job with these counts."""
    return replace(job, created=counts.created, changed=counts.changed, same=counts.same, wrong=counts.wrong)
