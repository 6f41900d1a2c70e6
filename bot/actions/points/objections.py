"""What objections to a bar and to a single point have in common: once, and decided by somebody else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.actions import cases
from bot.domain.cases import Case, CaseKind, DecidedBefore, alone
from bot.domain.points import Bar, Point
from bot.domain.residents import Resident
from storage.city import City


async def must_be_alone(city: City, who: Resident, kind: CaseKind, it: Bar | Point) -> None:
    """Raises CaseThere, where this is being looked at already."""
    alone(who.id, await city.cases.open_about(kind, it.about), cases.ways(kind))


async def opened(city: City, who: Resident, kind: CaseKind, it: Bar | Point, plea: str) -> Case:
    """A case in the queue; who gave the point, or noted the last one, takes no part."""
    known = await city.residents.resident(it.by) if it.by else None
    against = known.id if known else None
    return await cases.open_case(
        city, kind=kind, about=it.about, area=it.area, by=who.id, against=against, text=plea
    )


def must_be_another(case: Case, it: Bar | Point | None) -> None:
    """Raises DecidedBefore, where who decides is who gave it."""
    if it and it.by and case.decider == it.by:
        raise DecidedBefore


def declare(
    kind: CaseKind,
    *,
    apply: Callable[[City, Case], Awaitable[None]],
    record: Callable[[City, Case], Awaitable[cases.Record]],
) -> None:
    """It is lifted, or it stays."""
    cases.declare(
        kind,
        rulings=("lift", "uphold"),
        leaves=("uphold",),
        apply=apply,
        reasons={"lift": ("reason-seen-otherwise", "reason-made-good"), "uphold": ("reason-stands",)},
        record=record,
        is_heard=False,
    )
