"""What happens with works: declared by features, begun, done slice by slice, stopped."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.actions import audit, roles
from bot.domain import works
from bot.domain.areas import AreaId
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.domain.works import Work, WorkGone, WorkId, WorkState, WorkUnderWay
from storage.city import City
from storage.notices.facts import kept

Step = Callable[..., Awaitable[Work]]
"""(city, work), or (city, work, prepared) where the kind prepares: the work one slice further, or finished.

A slice takes at most about 200 ms, in one transaction; it is undone as a whole where it fails.
"""
Load = Callable[[City, Work], Awaitable[Any]]
Prepare = Callable[[Work, Any], Any]
Finished = Callable[[City, Work], Awaitable[Work]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How one kind of work is done.

    Before each step ``load`` reads in a transaction of its own, and ``prepare`` makes of it in a
    thread, outside any transaction, what the step is given (a file parsed, a picture drawn).
    ``finished`` is asked in the transaction in which a work is done, stopped or given up.
    """

    step: Step
    load: Load | None
    prepare: Prepare | None
    finished: Finished | None
    single: bool


KINDS: dict[str, Kind] = {}
"""What can be worked at in this process; what only others know is left to them."""


def declare(
    kind: str,
    step: Step,
    *,
    load: Load | None = None,
    prepare: Prepare | None = None,
    finished: Finished | None = None,
    single: bool = False,
) -> None:
    """A feature says how its work is done; ``single``: one at a time in an area.

    ``kind`` begins with the feature's word. How it is shown stands in the feature's handlers (``WORKS``).
    """
    KINDS[kind] = Kind(step=step, load=load, prepare=prepare, finished=finished, single=single)


async def begin(
    city: City,
    who: Resident,
    kind: str,
    args: Mapping[str, Any],
    *,
    total: int | None = None,
    area: AreaId | None = None,
    start: datetime | None = None,
) -> Work:
    """A work for whichever process is free, at once or at ``start``; ``args`` are JSON values.

    Whether ``who`` may do this is the feature's question. Raises WorkUnderWay.
    """
    name = works.alone(kind, area) if KINDS[kind].single else None
    if name and (other := await city.works.under_way(name)):
        raise WorkUnderWay(since=other.begun)
    city.begun = True
    return await city.works.begin(
        Work(
            kind=kind,
            by=who.id,
            area=area,
            args=args,
            total=total,
            begun=city.now,
            next=start or city.now,
            alone=name,
        )
    )


async def stop(city: City, who: Resident, number: WorkId) -> Work:
    """It ends before its next slice; who began it may, and the admins of its area.

    Raises WorkGone, WorkOver.
    """
    work = await city.works.locked(number)
    ending = works.to_be_stopped(work, is_allowed=await _may_see(city, who, work))
    city.begun = True
    if ending.area:
        await audit.note(
            city, who.id, "work-stopped", area=ending.area, about=f"work:{number}", words=ending.kind
        )
    return await city.works.save(ending)


async def seen(city: City, who: Resident, number: WorkId) -> Work:
    """One work, for who began it and the admins of its area. Raises WorkGone."""
    work = await city.works.work(number)
    if work is None or not await _may_see(city, who, work):
        raise WorkGone
    return work


async def mine(city: City, who: Resident, *, most: int = 8) -> tuple[Work, ...]:
    """The newest works that somebody began."""
    return await city.works.of(who.id, most)


async def _may_see(city: City, who: Resident, work: Work | None) -> bool:
    if work is None:
        return False
    if work.by == who.id:
        return True
    return work.area is not None and await roles.may(city, who.id, Role.ADMIN, work.area)


# -- for the engine ----------------------------------------------------------------------------


async def go_on(city: City, work: Work, *prepared: Any) -> Work:
    """One slice of a work that this process holds, or its end where somebody has stopped it."""
    if work.state is WorkState.STOPPING:
        return await _ended(city, works.stopped(work, now=city.now))
    return await _ended(city, await KINDS[work.kind].step(city, works.running(work, now=city.now), *prepared))


async def stumble(city: City, work: Work, incident: str) -> Work:
    """Its slice failed and was undone: later again, or given up."""
    return await _ended(city, works.stumbled(work, now=city.now, incident=incident))


async def give_up(city: City, work: Work, incident: str) -> Work:
    """Its end fails as well: it is over all the same."""
    return replace(work, state=WorkState.FAILED, ended=city.now, problem=incident)


async def refuse(city: City, work: Work, refusal: Refusal) -> Work:
    """A rule said no, which ends it."""
    return await _ended(city, works.refused(work, now=city.now, key=refusal.key, facts=kept(refusal.facts)))


async def _ended(city: City, work: Work) -> Work:
    finished = KINDS[work.kind].finished
    return await finished(city, work) if work.ended and finished else work
