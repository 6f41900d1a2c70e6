"""Objections: to a measure against oneself, or to what was done with one's post; decided by somebody else."""

from __future__ import annotations

from bot.actions import cases
from bot.actions.conduct import levels, measures, suggesting
from bot.domain import conduct
from bot.domain.areas import AreaId
from bot.domain.cases import Case, CaseKind, DecidedBefore, alone
from bot.domain.conduct import Cause, Sanction, SanctionGone, SanctionId
from bot.domain.residents import Resident, ResidentId
from storage.city import City

OBJECTION = CaseKind("objection")


async def objecting(city: City, who: Resident, about: str) -> None:
    """Whether ``who`` can object now. Raises SanctionGone, ObjectionMade, CaseThere."""
    await _against(city, who, about)
    there = await city.cases.open_about(OBJECTION, about)
    alone(who.id, there, cases.ways(OBJECTION))


async def object_to(city: City, who: Resident, about: str, plea: str) -> Case:
    """An objection in the queue; who decided before takes no part. Raises as ``objecting``."""
    area, decided_by = await _against(city, who, about)
    if about.startswith("sanction:"):
        sanction = await city.conduct.sanction(SanctionId(_number(about)))
        await city.conduct.save(conduct.objected(sanction, by=who.id, now=city.now))
    known = await city.residents.resident(decided_by) if decided_by else None
    return await cases.open_case(
        city,
        kind=OBJECTION,
        about=about,
        area=area,
        by=who.id,
        against=known.id if known else None,
        text=plea,
    )


async def _against(city: City, who: Resident, about: str) -> tuple[AreaId, ResidentId | None]:
    """Where it was decided, and by whom, if a person did. Raises SanctionGone, ObjectionMade."""
    if about.startswith("sanction:"):
        sanction = await city.conduct.sanction(SanctionId(_number(about)))
        wanted = conduct.objected(sanction, by=who.id, now=city.now)
        return wanted.area, wanted.by
    known, shown = await levels.post(city, about), await levels.standing(city, who.id, about)
    # What a measure hides comes back with the measure: that is what one objects to then.
    if known is None or shown is None or shown.cause is Cause.SANCTION:
        raise SanctionGone
    return known.area, shown.by


def _number(about: str) -> int:
    return int(about.partition(":")[2])


async def _sanction(city: City, case: Case) -> Sanction | None:
    if not case.about.startswith("sanction:"):
        return None
    return await city.conduct.sanction(SanctionId(_number(case.about)))


async def _judged(city: City, case: Case) -> None:
    """The measure ended, the post seen by all; or both left as they are. Raises DecidedBefore."""
    sanction, shown = await _sanction(city, case), await city.conduct.shown(case.about)
    if sanction and case.decider in {sanction.by, sanction.second}:
        raise DecidedBefore
    if case.ruling != "lift":
        return
    if sanction and sanction.holds(city.now):
        await measures.lifted(city, sanction, by=case.decider, why=case.because)
    elif shown and shown.cause is not Cause.SANCTION:
        await levels.show(city, shown, cause=Cause.RULING, by=case.decider, is_told=False)


async def _record(city: City, case: Case) -> cases.Record:
    """What was decided and why, or the post as it stands."""
    if sanction := await _sanction(city, case):
        facts = {
            "measure": sanction.measure,
            "why": sanction.why,
            "since": sanction.since,
            "until": sanction.until,
        }
        return cases.Record(key="conduct-record-sanction", facts=facts)
    known, shown = await levels.post(city, case.about), await city.conduct.shown(case.about)
    told = {"level": shown.level.value if shown else "visible", "text": (known and known.text) or None}
    title = known.title if known else None
    return cases.Record(title=title, is_open=True, key="conduct-record-post", facts=told)


cases.declare(
    OBJECTION,
    rulings=("lift", "uphold"),
    leaves=("uphold",),
    apply=_judged,
    reasons=suggesting.SANCTION_REASONS,
    record=_record,
    is_heard=False,
)
