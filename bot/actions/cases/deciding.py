"""What moderators do: take a case, give it back, hand it over, decide it, confirm what needs two."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import audit, roles
from bot.actions.cases import watching
from bot.actions.cases.declared import DECLARED, Suggestion, Undone, ways
from bot.actions.cases.speaking import known, note
from bot.actions.cases.telling import ask_other, moderators, tell, tell_outcome
from bot.domain import cases
from bot.domain.cases import Case, CaseId, CaseRules, Ruling, UndoImpossible, UndoOver
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident, ResidentId
from storage.city import City


async def take(city: City, who: Resident, number: CaseId) -> Case:
    """The case is looked after by ``who`` from now on. Raises as cases.take."""
    case = await known(city, number)
    is_moderator = await looks_after(city, who.id, case)
    rules, name = city.rules(CaseRules, case.area), await holder(city, case)
    taken = cases.take(case, by=who.id, is_moderator=is_moderator, holder=name, rules=rules, now=city.now)
    return case if taken is case else await _done(city, taken, "take", who.id)


async def give_back(city: City, who: Resident, number: CaseId) -> Case:
    """Somebody else may take it. Raises as cases.give_back."""
    case = await known(city, number)
    is_moderator = await looks_after(city, who.id, case)
    rules = city.rules(CaseRules, case.area)
    back = cases.give_back(case, by=who.id, is_moderator=is_moderator, rules=rules)
    return await _done(city, back, "return", who.id)


async def others(city: City, who: Resident, number: CaseId) -> tuple[tuple[ResidentId, str], ...]:
    """To whom ``who`` can hand the case over, by name. Raises as cases.hand_over."""
    case = await known(city, number)
    able = [one for one in await moderators(city, case) if one != who.id]
    if able:
        await _handed(city, case, who, able[0])
    return tuple([(one, await city.residents.shown_name(one) or "") for one in able])


async def hand_over(city: City, who: Resident, number: CaseId, to: ResidentId) -> Case:
    """In the hands of another, who is told. Raises as cases.hand_over."""
    handed = await _done(city, await _handed(city, await known(city, number), who, to), "hand", who.id)
    await tell(city, to, "cases-notice-handed", handed, name=who.name)
    return handed


async def _handed(city: City, case: Case, who: Resident, to: ResidentId) -> Case:
    return cases.hand_over(
        case,
        by=who.id,
        to=to,
        is_moderator=await looks_after(city, who.id, case),
        may_take=to in await moderators(city, case),
        rules=city.rules(CaseRules, case.area),
    )


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

    What needs two is only proposed. Raises as cases.decide, and as the effect does.
    """
    case = await known(city, number)
    prepared = prepared if prepared in DECLARED[case.kind].reasons.get(ruling, ()) else ""
    decided = await _decided(
        city, case, who, ruling=ruling, amount=amount, days=days, why=why, prepared=prepared
    )
    rules = city.rules(CaseRules, case.area)
    if cases.needs_two(decided, ways(case.kind), rules):
        asked = cases.proposed(case, decided, rules, city.now)
        return await _proposed(city, await _done(city, asked, "propose", who.id, decided.because))
    return await _in_force(city, await _done(city, decided, "decide", who.id, decided.because))


async def suggested(city: City, case: Case) -> Suggestion | None:
    """What suggests itself, as far as it can be decided."""
    found = await DECLARED[case.kind].suggest(city, case)
    return found if found and cases.can_end(case, Ruling(found.ruling), ways(case.kind)) else None


async def follow(city: City, who: Resident, number: CaseId, ruling: Ruling) -> Case:
    """Decided as it suggests itself, in one go; what suggests itself no more changes nothing.

    Raises as ``decide``.
    """
    case = await known(city, number)
    found = await suggested(city, case)
    if found is None or found.ruling != ruling:
        return case
    amount, days, reason = found.amount, found.days, found.reason
    return await decide(city, who, number, ruling=ruling, amount=amount, days=days, prepared=reason)


async def confirm(city: City, who: Resident, number: CaseId) -> Case:
    """The second of two agrees: it happens now. Raises as cases.confirm, and as the effect does."""
    case = await known(city, number)
    agreed = cases.confirm(
        case,
        by=who.id,
        is_moderator=await looks_after(city, who.id, case),
        rules=city.rules(CaseRules, case.area),
        now=city.now,
    )
    return await _in_force(city, await _done(city, agreed, "confirm", who.id, case.because))


async def decline(city: City, who: Resident, number: CaseId) -> Case:
    """The second of two does not: who proposed it is told, and nothing happens. Raises as cases.decline."""
    case = await known(city, number)
    refused = cases.decline(
        case,
        by=who.id,
        is_moderator=await looks_after(city, who.id, case),
        rules=city.rules(CaseRules, case.area),
        now=city.now,
    )
    refused = await _done(city, refused, "decline", who.id)
    await tell(city, refused.decider, "cases-notice-declined", refused, name=who.name)
    return refused


async def _proposed(city: City, case: Case) -> Case:
    if await watching.desk_of(city, case):
        return case
    for who in await moderators(city, case):
        if who != case.handler:
            await tell(city, who, "cases-notice-proposed", case)
    return case


async def _in_force(city: City, case: Case) -> Case:
    if was := await DECLARED[case.kind].apply(city, case):
        case = await city.cases.save(replace(case, was=was))
    await ask_other(city, case)
    await tell_outcome(city, case)
    return case


async def undo(city: City, who: Resident, number: CaseId) -> Case:
    """A decision taken back within minutes: its effect goes, who was told learns that it is looked at again.

    Whoever is asleep never hears of either.

    Raises as cases.undo, UndoImpossible.
    """
    case = await known(city, number)
    rules, undoing = city.rules(CaseRules, case.area), DECLARED[case.kind].undo
    is_moderator = await looks_after(city, who.id, case)
    back = cases.undo(case, by=who.id, is_moderator=is_moderator, rules=rules, now=city.now)
    if undoing is None:
        raise UndoOver(minutes=0)
    await _taken_back(city, case, undoing)
    back = await _done(city, back, "undo", who.id)
    for other in sorted(cases.concerned(case, ways(case.kind))):
        if not await city.notices.unsay(other, "cases-notice-decided", f"case:{case.id}"):
            await tell(city, other, "cases-notice-undone", back)
    return back


async def _taken_back(city: City, case: Case, undoing: Undone) -> None:
    try:
        await undoing(city, case)
    except Refusal as refusal:
        raise UndoImpossible from refusal


async def judging(city: City, who: Resident, number: CaseId, ruling: Ruling) -> Case:
    """The case, if ``who`` can decide it so by now. Raises as cases.decide."""
    case = await known(city, number)
    await _decided(city, case, who, ruling=ruling, amount=1, days=1, why="")
    return case


async def _done(city: City, case: Case, step: str, by: ResidentId, words: str = "") -> Case:
    """The step in the case's record and in the audit log, and the case as saved."""
    saved = await city.cases.save(case)
    await note(city, saved, step, by, words)
    about = f"case:{case.id}"
    await audit.note(city, by, f"case-{step}", area=case.area, whom=case.against, about=about, words=words)
    return saved


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
