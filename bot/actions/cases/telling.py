"""Who is told what of a case, and when: nobody at night, and nobody who has no part in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.actions import ledger, roles
from bot.actions.cases import watching
from bot.actions.cases.declared import DECLARED, ways
from bot.actions.notices import holding
from bot.domain.cases import Case, CaseRules, answer_plan, appeal_until, concerned, may_appeal
from bot.domain.hours import QuietHours
from bot.domain.residents import ResidentId
from bot.domain.roles import Role
from storage.city import City
from storage.notices import Notice, Saying

_REMINDERS = ("cases-notice-reminder",)


async def moderators(city: City, case: Case) -> tuple[ResidentId, ...]:
    """Who may take a case: those who look after such ones there; where there are none, the admins."""
    before = {case.first_handler, case.first_seconder}
    for role in (case.role, Role.ADMIN):
        there = await roles.holders(city, role, case.area, case.place)
        able = tuple(who for who in there if who not in case.parties and who not in before)
        if able:
            return able
    return ()


async def tell_moderators(city: City, case: Case, key: str) -> None:
    """A case waits for somebody to take it: where a group sees it, nobody is told apart."""
    if await watching.desk_of(city, case):
        return
    for who in await moderators(city, case):
        await tell(city, who, key, case)


async def tell(city: City, who: ResidentId, key: str, case: Case, **facts: object) -> None:
    """A notice about a case."""
    told = {**await named(city, case), **facts}
    await city.tell(who, key, told, about=f"case:{case.id}")


async def named(city: City, case: Case) -> dict[str, object]:
    """How a notice calls a case."""
    known = await DECLARED[case.kind].record(city, case)
    return {"kind": Saying(f"case-kind-{case.kind}"), "number": case.key, "title": known.title}


async def ask_other(city: City, case: Case) -> None:
    """The other side is asked for its view, and reminded once; no longer, once it has spoken."""
    if case.against is None or case.answer_due is None:
        return
    keys = _wanted(city, case, (await city.wishes.of(case.against)).quiet)
    facts = {**await named(city, case), "until": case.answer_due}
    about, ends = f"case:{case.id}", dict.fromkeys(keys, case.answer_due)
    await city.notices.plan(case.against, about, _REMINDERS, keys, facts, ends)


async def still(city: City, reminders: Sequence[Notice]) -> set[int]:
    """Those of ``reminders`` that hold, as the cases are now."""
    ours = [notice for notice in reminders if notice.key in _REMINDERS]
    found = await city.cases.these(notice.subject for notice in ours)
    holds = await holding(city, ours, found, lambda it, _, quiet: _wanted(city, it, quiet))
    return holds | {notice.id for notice in reminders if notice not in ours}


def _wanted(city: City, case: Case, quiet: QuietHours) -> dict[str, datetime]:
    plan = answer_plan(case, city.rules(CaseRules, case.area), city.zone, quiet)
    return {f"cases-notice-{key}": due for key, due in plan.items()}


async def tell_outcome(city: City, case: Case) -> None:
    """All whom it concerns learn what was decided, why, and until when they can object."""
    rules, runs = city.rules(CaseRules, case.area), ways(case.kind)
    facts = {"why": reason(case), "until": appeal_until(case, rules)}
    for who in sorted(concerned(case, runs)):
        may = may_appeal(case, who, runs, rules=rules, now=city.now)
        rest = "appeal" if may else "final" if case.is_final else "done"
        told = ruled(city, case, mine=who == case.by)
        await tell(city, who, "cases-notice-decided", case, **facts, ruled=told, rest=rest)


def reason(case: Case) -> object:
    """Why it was decided so: in the words of who did, or a prepared reason in each reader's language."""
    return Saying(case.prepared) if case.prepared else case.why


def ruled(city: City, case: Case, *, mine: bool) -> Saying:
    """What was decided, as those whom it concerns read it."""
    facts = {
        "amount": case.ruled_amount,
        "unit": ledger.unit(city, case.area),
        "days": case.ruled_days,
        "mine": "yes" if mine else "no",
    }
    return Saying(f"ruled-{case.ruling}", facts)
