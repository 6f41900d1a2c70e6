"""Who sees what of cases: the queue and the desk for moderators, a card for those concerned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.actions import ledger, people, roles
from bot.actions.cases.deciding import holder, looks_after, suggested
from bot.actions.cases.declared import DECLARED, Record, Suggestion, ways
from bot.actions.cases.speaking import known
from bot.domain import cases
from bot.domain.cases import WAITING, Case, CaseGone, CaseId, CaseKind, CaseRules, CaseState, Look, Ruling
from bot.domain.contact import Words
from bot.domain.residents import Former, Resident, ResidentId, is_former
from bot.domain.roles import Role
from storage.cases import Whose
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A case as a moderator sees it: with the names that are needed, and what the feature knows.

    ``opener`` is None in a secret case, and where nobody opened it. ``rulings`` are those with which it can
    be decided now, the ``suggested`` one first. ``thread`` is what the two wrote to each other, for who has
    taken the case. ``people`` are those whose records the moderator may open.
    """

    case: Case
    opener: str | None
    other: str | None
    handler: str | None
    record: Record
    unit: str
    may_take: bool
    may_second: bool
    may_undo: bool
    seconder: str | None
    thread: Sequence[Words]
    rulings: Sequence[Ruling]
    suggested: Suggestion | None
    people: Sequence[tuple[ResidentId, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """A case as those see it whom it concerns; ``until`` when they can still object."""

    case: Case
    title: str | None
    unit: str
    is_secret: bool
    until: datetime | None
    is_pictured: bool = False


async def queue(
    city: City, who: Resident, *, whose: Whose = "all", kind: str = "", most: int, skip: int = 0
) -> tuple[Case, ...] | None:
    """The undecided cases somebody's roles open, oldest first; None for who holds no such role.

    ``whose``: all, one's own, or nobody's yet; of one ``kind`` where it is given.
    """
    if not await roles.serves(city, who.id, roles_asked()):
        return None
    everywhere = who.id in city.admins
    return await city.cases.queue(who.id, everywhere, whose=whose, kind=kind, most=most, skip=skip)


def roles_asked() -> frozenset[Role]:
    """Who looks after cases of any kind."""
    return frozenset(declared.ways.role for declared in DECLARED.values())


async def waiting(city: City, who: Resident, *, whose: Whose = "all") -> Mapping[CaseKind, int]:
    """How many there are, by kind."""
    return await city.cases.waiting(who.id, who.id in city.admins, whose=whose)


async def dead_letters(city: City, who: Resident) -> int:
    """How many notices never arrived, for admins, who decide about them; to others none are shown."""
    is_admin = await roles.looked_after(city, who.id, Role.ADMIN)
    return await city.letters.count() if is_admin else 0


async def seen(city: City, who: Resident, number: CaseId) -> tuple[Case, bool]:
    """The case, and whether ``who`` sees it as a moderator; else as one concerned. Raises CaseGone."""
    case = await known(city, number)
    if who.id in cases.concerned(case, ways(case.kind)):
        return case, False
    is_moderator = await looks_after(city, who.id, case)
    if not cases.may_look(case, who.id, is_moderator=is_moderator):
        raise CaseGone
    return case, True


async def desk(city: City, who: Resident, case: Case) -> Desk:
    """The case with its names; that they were read is remembered."""
    declared, free = DECLARED[case.kind], await holder(city, case) is None
    opener = None if declared.ways.is_secret else await named(city, who, case, case.by)
    decides, before = cases.may_decide(case, who.id, city.now), {case.first_handler, case.first_seconder}
    found = await suggested(city, case) if decides else None
    return Desk(
        case=case,
        opener=opener,
        other=await named(city, who, case, case.against),
        handler=await _name(city, case.handler),
        record=await declared.record(city, case),
        unit=ledger.unit(city, case.area),
        may_take=free and case.state in {*WAITING, CaseState.ASSIGNED} and who.id not in before,
        may_second=case.state is CaseState.PROPOSED and who.id not in {case.handler, *before},
        may_undo=_may_undo(city, case),
        seconder=await _name(city, case.seconder),
        thread=await declared.thread(city, case) if _is_in_hand(case, who) else (),
        rulings=_endings(case, found) if decides else (),
        suggested=found,
        people=await _people(city, who, case),
    )


async def thread(city: City, who: Resident, number: CaseId) -> Desk:
    """The case, for who decides it and may read what the two wrote, and for nobody else. Raises CaseGone."""
    case, _ = await seen(city, who, number)
    if not _is_in_hand(case, who):
        raise CaseGone
    return await desk(city, who, case)


def _is_in_hand(case: Case, who: Resident) -> bool:
    """Who decides it, or is asked to confirm it."""
    if case.state is CaseState.PROPOSED:
        return who.id != case.handler
    return case.state is CaseState.ASSIGNED and case.handler == who.id


async def stand(city: City, who: Resident, case: Case) -> Stand:
    """The case for somebody whom it concerns."""
    declared, rules = DECLARED[case.kind], city.rules(CaseRules, case.area)
    may = cases.may_appeal(case, who.id, declared.ways, rules=rules, now=city.now)
    record = await declared.record(city, case)
    return Stand(
        case=case,
        title=record.title,
        is_pictured=record.is_pictured,
        unit=ledger.unit(city, case.area),
        is_secret=declared.ways.is_secret,
        until=cases.appeal_until(case, rules) if may else None,
    )


def _may_undo(city: City, case: Case) -> bool:
    until = cases.undo_until(case, city.rules(CaseRules, case.area))
    return DECLARED[case.kind].undo is not None and until is not None and city.now < until


def _endings(case: Case, found: Suggestion | None) -> Sequence[Ruling]:
    runs = ways(case.kind)
    able = [ruling for ruling in runs.rulings if cases.can_end(case, ruling, runs)]
    return sorted(able, key=lambda ruling: found is None or ruling != found.ruling)


async def _people(city: City, who: Resident, case: Case) -> list[tuple[ResidentId, str]]:
    """Those whose records somebody may look at who looks after people there, too."""
    them = [await city.residents.resident(one) for one in await DECLARED[case.kind].involved(city, case)]
    return [(one.id, one.name) for one in them if one and await people.may(city, who, one)]


async def named(city: City, who: Resident, case: Case, whom: ResidentId | None) -> str | None:
    """Somebody's name for a moderator who needs it; every look is remembered."""
    if whom is None:
        return None
    await city.cases.looked(Look(who=who.id, whom=whom, why=f"case:{case.id}", at=city.now))
    return await _name(city, whom)


async def _name(city: City, whom: ResidentId | None) -> str | None:
    if whom and is_former(whom):
        return Former.MEMBER
    resident = await city.residents.resident(whom) if whom else None
    return resident.name if resident else None
