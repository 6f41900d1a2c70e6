"""Cases about people: reported by a neighbour, or a ban that a second moderator has to confirm."""

from __future__ import annotations

from datetime import timedelta

from bot.actions import audit, cases
from bot.actions.conduct import measures, suggesting
from bot.domain import conduct
from bot.domain.cases import Case, CaseKind, CaseRules, TooManyReports, alone
from bot.domain.conduct import Penalty, PersonReason
from bot.domain.contact import ThatIsYou
from bot.domain.people import PersonGone
from bot.domain.residents import Resident, ResidentId
from storage.city import City

PERSON, BAN = CaseKind("person"), CaseKind("ban")
PENALTIES = {"warn": Penalty.WARNING, "suspend": Penalty.SUSPENSION, "ban": Penalty.BAN}
"""How such a case can end, beside leaving all as it is."""


async def reporting(city: City, who: Resident, whom: Resident) -> None:
    """Whether ``who`` can report ``whom`` now. Raises ThatIsYou, CaseThere, TooManyReports."""
    if who.id == whom.id:
        raise ThatIsYou
    alone(who.id, await city.cases.open_about(PERSON, f"person:{whom.id}"), cases.ways(PERSON))
    rules, since = city.rules(CaseRules, who.area), city.now - timedelta(days=1)
    if await city.cases.opened_since(who.id, PERSON, since) >= rules.report_max:
        raise TooManyReports(most=rules.report_max)


async def report(city: City, who: Resident, whom: ResidentId, reason: PersonReason, text: str) -> Case:
    """Something is wrong with how somebody behaves; they never learn who said so.

    Raises PersonGone, and as ``reporting``.
    """
    found = await city.residents.resident(whom)
    if found is None:
        raise PersonGone
    await reporting(city, who, found)
    return await cases.open_case(
        city,
        kind=PERSON,
        about=f"person:{found.id}",
        area=found.area,
        by=who.id,
        against=found.id,
        reason=reason,
        text=text,
    )


async def ask_ban(city: City, by: Resident, whom: ResidentId, why: str) -> Case:
    """A ban that a second moderator confirms, or not; until then nothing changes.

    Raises PersonGone, AreaNotYours, OwnConduct, MeasureThere, CaseThere.
    """
    found = await measures.person(city, by, whom)
    held = await city.conduct.held(whom)
    conduct.free(held, Penalty.BAN, city.now)
    case = await cases.open_case(
        city, kind=BAN, about=f"person:{whom}", area=found.area, by=by.id, against=whom, text=why
    )
    await audit.note(city, by.id, "ban-asked", area=found.area, whom=whom, about=f"case:{case.id}", words=why)
    return case


async def _judged(city: City, case: Case) -> None:
    """The measure that was decided; what an earlier decision brought about ends first."""
    for before in await city.conduct.by_case(case.id):
        if before.holds(city.now):
            await measures.lifted(city, before, by=case.decider, why=case.because)
    penalty = PENALTIES.get(str(case.ruling))
    whom = await city.residents.resident(case.against) if case.against else None
    if penalty is None or whom is None:
        return
    by, second = case.decider, case.seconder
    if case.kind == BAN:
        by, second = case.opener, case.decider
    await measures.imposed(
        city, whom, penalty, by=by, second=second, why=case.because, days=case.ruled_days, case=case.id
    )


async def _undone(city: City, case: Case) -> None:
    for made in await city.conduct.by_case(case.id):
        if made.holds(city.now):
            await measures.lifted(city, made, by=case.decider, why="")


async def _record(city: City, case: Case) -> cases.Record:
    """How often something was decided about this person, and reported."""
    if case.against is None:
        return cases.Record()
    ever = await city.conduct.ever(case.against, most=measures.EVER_MOST)
    reports = await city.cases.ever_about(PERSON, f"person:{case.against}")
    facts = {
        "reports": len(reports),
        "warnings": sum(it.measure is Penalty.WARNING for it in ever),
        "suspensions": sum(it.measure is not Penalty.WARNING for it in ever),
    }
    return cases.Record(key="conduct-record-person", facts=facts)


# The person learns of it from the measure itself, which says how to object to it: not from the case.
cases.declare(
    PERSON,
    rulings=("warn", "suspend", "ban", "leave"),
    leaves=("warn", "suspend", "ban", "leave"),
    lasting=("suspend",),
    pairs=("ban",),
    apply=_judged,
    suggest=suggesting.about_person,
    undo=_undone,
    reasons=suggesting.PERSON_REASONS,
    record=_record,
    is_heard=False,
    is_secret=True,
)
cases.declare(
    BAN,
    rulings=("ban", "leave"),
    leaves=("ban", "leave"),
    apply=_judged,
    undo=_undone,
    reasons=suggesting.PERSON_REASONS,
    record=_record,
    is_heard=False,
    is_secret=True,
    is_alone=True,
)
