"""Who sees what of cases: the queue and the desk for moderators, a card for those concerned."""

from __future__ import annotations

from dataclasses import dataclass

from bot.actions import roles
from bot.actions.cases.declared import RULINGS, Record
from bot.actions.cases.speaking import known
from bot.domain import cases
from bot.domain.cases import Case, CaseGone, CaseId, Look
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import Role
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A case as a moderator sees it: with the names that are needed, and what the feature knows."""

    case: Case
    opener: str | None
    other: str | None
    handler: str | None
    record: Record


async def queue(city: City, who: Resident, *, most: int, skip: int = 0) -> tuple[Case, ...] | None:
    """The undecided cases of the areas somebody looks after, oldest first; None for who looks after none."""
    roots = await roles.looked_after(city, who.id, Role.MODERATOR)
    return await city.cases.queue(roots, who.id, most=most, skip=skip) if roots else None


async def waiting(city: City, who: Resident) -> int:
    """How many there are."""
    roots = await roles.looked_after(city, who.id, Role.MODERATOR)
    return await city.cases.waiting(roots, who.id)


async def seen(city: City, who: Resident, number: CaseId) -> tuple[Case, bool]:
    """The case, and whether ``who`` sees it as a moderator; else as one concerned. Raises CaseGone."""
    case = await known(city, number)
    if who.id in cases.concerned(case, is_secret=RULINGS[case.kind].is_secret):
        return case, False
    is_moderator = await roles.may(city, who.id, Role.MODERATOR, case.area)
    if not cases.may_look(case, who.id, is_moderator=is_moderator):
        raise CaseGone
    return case, True


async def desk(city: City, who: Resident, case: Case) -> Desk:
    """The case with its names; that they were read is remembered."""
    declared = RULINGS[case.kind]
    return Desk(
        case=case,
        opener=None if declared.is_secret else await named(city, who, case, case.by),
        other=await named(city, who, case, case.against),
        handler=await _name(city, case.handler),
        record=await declared.record(city, case),
    )


async def named(city: City, who: Resident, case: Case, whom: ResidentId | None) -> str | None:
    """Somebody's name for a moderator who needs it; every look is remembered."""
    if whom is None:
        return None
    await city.cases.looked(Look(who=who.id, whom=whom, why=f"case:{case.id}", at=city.now))
    return await _name(city, whom)


async def _name(city: City, whom: ResidentId | None) -> str | None:
    resident = await city.residents.resident(whom) if whom else None
    return resident.name if resident else None
