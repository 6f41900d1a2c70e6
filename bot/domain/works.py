"""Works: what takes longer than a turn may; it is done in slices, goes on after a restart, can be stopped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, NewType

from bot.domain.areas import AreaId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

WorkId = NewType("WorkId", int)

TRIES_MOST = 4
"""So often in a row a slice may fail; then the work is given up."""
FIRST_PAUSE = timedelta(seconds=1)


class WorkState(StrEnum):
    """Where a work stands."""

    WAITING = "waiting"
    RUNNING = "running"
    STOPPING = "stopping"
    STOPPED = "stopped"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A long job that ``by`` began. ``args`` say what is to be done, ``cursor`` how far it has come.

    It goes on at ``next``; ``done`` of ``total`` (None: nobody knows) is what the progress shows.
    ``alone`` names what may be done only once at a time. A work that failed keeps in ``problem`` the
    incident, or the id of the refusal whose facts are its ``result``.
    """

    id: WorkId = WorkId(0)
    kind: str
    by: ResidentId
    area: AreaId | None = None
    args: Mapping[str, Any] = field(default_factory=dict)
    cursor: Mapping[str, Any] | None = None
    done: int = 0
    total: int | None = None
    state: WorkState = WorkState.WAITING
    begun: datetime
    next: datetime
    started: datetime | None = None
    ended: datetime | None = None
    tries: int = 0
    problem: str = ""
    result: Mapping[str, Any] = field(default_factory=dict)
    alone: str | None = None
    version: int = 1


@dataclass(eq=False)
class WorkGone(Refusal):
    """No such work of this person."""


@dataclass(eq=False)
class WorkOver(Refusal):
    """It has ended already."""


@dataclass(eq=False)
class WorkUnderWay(Refusal):
    """One of its kind is being done for this area already."""

    since: datetime


def alone(kind: str, area: AreaId | None) -> str:
    """The name under which there is one work at a time."""
    return f"{kind}:{area or ''}"


def running(work: Work, *, now: datetime) -> Work:
    """The work as a slice of it begins."""
    return replace(work, state=WorkState.RUNNING, started=work.started or now)


def advanced(
    work: Work,
    *,
    cursor: Mapping[str, Any],
    done: int,
    total: int | None = None,
    result: Mapping[str, Any] | None = None,
    rest_until: datetime | None = None,
) -> Work:
    """One slice further; ``total`` and ``result`` stay where they are not given.

    With ``rest_until`` there is nothing to do before then.
    """
    return replace(
        work,
        cursor=cursor,
        done=done,
        total=work.total if total is None else total,
        result=work.result if result is None else result,
        next=rest_until or work.next,
        tries=0,
    )


def finished(work: Work, *, now: datetime, result: Mapping[str, Any] | None = None) -> Work:
    """All of it is done."""
    after = work.result if result is None else result
    return replace(work, state=WorkState.DONE, ended=now, tries=0, result=after)


def to_be_stopped(work: Work | None, *, is_allowed: bool) -> Work:
    """The work, which ends before its next slice. Raises WorkGone, WorkOver."""
    if work is None or not is_allowed:
        raise WorkGone
    if work.ended:
        raise WorkOver
    return replace(work, state=WorkState.STOPPING)


def stopped(work: Work, *, now: datetime) -> Work:
    """What is done stays done."""
    return replace(work, state=WorkState.STOPPED, ended=now)


def stumbled(work: Work, *, now: datetime, incident: str) -> Work:
    """A slice failed and was undone: it is tried again after a pause, a few times."""
    if work.state is WorkState.STOPPING:
        return replace(stopped(work, now=now), problem=incident)
    tries = work.tries + 1
    if tries >= TRIES_MOST:
        return replace(work, state=WorkState.FAILED, ended=now, tries=tries, problem=incident)
    return replace(work, tries=tries, next=now + FIRST_PAUSE * 2 ** (tries - 1))


def refused(work: Work, *, now: datetime, key: str, facts: Mapping[str, Any]) -> Work:
    """A rule said no: trying again would change nothing."""
    return replace(work, state=WorkState.FAILED, ended=now, problem=key, result=facts)


def left(work: Work, *, now: datetime) -> timedelta | None:
    """How long the rest will take at the speed so far; None while nobody can know."""
    if work.started is None or not work.total or not 0 < work.done <= work.total:
        return None
    took = now - work.started
    if took < timedelta(seconds=2):
        return None
    return took * (work.total - work.done) / work.done
