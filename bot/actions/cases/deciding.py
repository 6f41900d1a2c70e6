"""What moderators do: take a case, give it back, decide it."""

from __future__ import annotations

from bot.actions import roles
from bot.actions.cases.declared import DECLARED, ways
from bot.actions.cases.speaking import known, note
from bot.actions.cases.telling import ask_other, tell_outcome
from bot.domain import cases
from bot.domain.cases import Case, CaseId, CaseRules, Ruling
from bot.domain.residents import Resident, ResidentId
from storage.city import City


async def take(city: City, who: Resident, number: CaseId) -> Case:
    """The case is looked after by ``who`` from now on. Raises as cases.take."""
    case = await known(city, number)
    is_moderator = await looks_after(city, who.id, case)
    rules, name = city.rules(CaseRules, case.area), await holder(city, case)
    taken = cases.take(case, by=who.id, is_moderator=is_moderator, holder=name, rules=rules, now=city.now)
    if taken is case:
        return case
    await note(city, taken, "take", who.id)
    return await city.cases.save(taken)


async def give_back(city: City, who: Resident, number: CaseId) -> Case:
    """Somebody else may take it. Raises as cases.give_back."""
    case = await known(city, number)
    is_moderator = await looks_after(city, who.id, case)
    rules = city.rules(CaseRules, case.area)
    back = cases.give_back(case, by=who.id, is_moderator=is_moderator, rules=rules)
    await note(city, back, "return", who.id)
    return await city.cases.save(back)


async def decide(
    city: City,
    who: Resident,
    number: CaseId,
    *,
    ruling: Ruling,
    amount: int = 0,
    days: int = 0,
    why: str = "",
    prepared: str = "",
) -> Case:
    """Decided, applied and told, all in one; for ``why``, or a ``prepared`` reason of its kind.

    Raises as cases.decide, and as the effect does.
    """
    case = await known(city, number)
    prepared = prepared if prepared in DECLARED[case.kind].reasons else ""
    decided = await _decided(
        city, case, who, ruling=ruling, amount=amount, days=days, why=why, prepared=prepared
    )
    saved = await city.cases.save(decided)
    await note(city, saved, "decide", who.id, why or prepared)
    await DECLARED[case.kind].apply(city, saved)
    await ask_other(city, saved)
    await tell_outcome(city, saved)
    return saved


async def judging(city: City, who: Resident, number: CaseId, ruling: Ruling) -> Case:
    """The case, if ``who`` can decide it so by now. Raises as cases.decide."""
    case = await known(city, number)
    await _decided(city, case, who, ruling=ruling, amount=1, days=1, why="")
    return case


async def _decided(
    city: City,
    case: Case,
    who: Resident,
    *,
    ruling: Ruling,
    amount: int,
    days: int,
    why: str,
    prepared: str = "",
) -> Case:
    return cases.decide(
        case,
        by=who.id,
        is_moderator=await looks_after(city, who.id, case),
        ruling=ruling,
        amount=amount,
        days=days,
        why=why,
        prepared=prepared,
        ways=ways(case.kind),
        rules=city.rules(CaseRules, case.area),
        now=city.now,
    )


async def looks_after(city: City, who: ResidentId, case: Case) -> bool:
    """Whether somebody holds the role that such cases ask for, where this one lies."""
    return await roles.may(city, who, case.role, case.area, case.place)


async def holder(city: City, case: Case) -> str | None:
    """The name of who has a case, as long as that person may look after it."""
    if case.handler is None or not await looks_after(city, case.handler, case):
        return None
    resident = await city.residents.resident(case.handler)
    return resident.name if resident else None
