"""What suggests itself to who decides about posts and people, and the reasons that are ready to be given.

Only what is plain suggests itself; where it is not, nothing does, and somebody has to think.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from bot.actions.cases.declared import Suggestion
from bot.actions.conduct import levels
from bot.domain import conduct
from bot.domain.cases import Case, CaseKind, ReportReason
from bot.domain.conduct import Flag, Penalty, PersonReason
from bot.domain.residents import Resident
from storage.city import City

POST_REASONS: Mapping[str, Sequence[str]] = {
    "keep": ("reason-fine", "reason-fine-after-all"),
    "unlist": ("reason-again", "reason-links", "reason-unclear"),
    "shadow": ("reason-spam",),
    "hide": ("reason-forbidden", "reason-money", "reason-rude", "reason-false"),
}
_CONDUCT = ("reason-rude-words", "reason-absent", "reason-scam", "reason-threat")
PERSON_REASONS: Mapping[str, Sequence[str]] = {
    "warn": _CONDUCT,
    "suspend": _CONDUCT,
    "ban": ("reason-scam", "reason-threat", "reason-again-after-all"),
    "leave": ("reason-no-breach", "reason-unproven"),
}
SANCTION_REASONS: Mapping[str, Sequence[str]] = {
    "lift": ("reason-seen-otherwise", "reason-made-good"),
    "uphold": ("reason-stands",),
}

_REPORTED = {
    ReportReason.FORBIDDEN: "reason-forbidden",
    ReportReason.SCAM: "reason-money",
    ReportReason.RUDE: "reason-rude",
    ReportReason.FALSE: "reason-false",
}
_FLAGGED = {
    Flag.FLOOD: ("unlist", "reason-again"),
    Flag.AGAIN: ("unlist", "reason-again"),
    Flag.LINKS: ("unlist", "reason-links"),
    Flag.MONEY: ("hide", "reason-money"),
}
_BEHAVED = {
    "rude": "reason-rude-words",
    "absent": "reason-absent",
    "scam": "reason-scam",
    "threat": "reason-threat",
}
TRUSTED_DAYS = 90
"""After so long, and with nothing against somebody, one report alone says little."""
MANY, SOME = 3, 2
SUSPENDED_DAYS = 7


async def about_post(city: City, case: Case) -> Suggestion | None:
    """Hidden, if several reported it or it asks for money; let be, if nothing is odd about it."""
    post = await levels.post(city, case.about)
    owner = await city.residents.resident(post.owner) if post else None
    if post is None or owner is None:
        return None
    facts = await _facts(city, owner, case)
    if conduct.money(f"{post.title}\n{post.text}"):
        return Suggestion(ruling="hide", reason="reason-money", key="cases-because-money", facts=facts)
    if case.kind == "flag" and case.reason in set(Flag):
        ruling, reason = _FLAGGED[Flag(case.reason)]
        return Suggestion(ruling=ruling, reason=reason, key="cases-because-flag", facts=facts)
    if case.kind == "first" and not facts["reports"]:
        return Suggestion(ruling="keep", reason="reason-fine", key="cases-because-first", facts=facts)
    return await _reported(city, case, facts)


async def _reported(city: City, case: Case, facts: Mapping[str, object]) -> Suggestion | None:
    there = await city.cases.ever_about(case.kind, case.about)
    reason, said = Counter(it.reason for it in there).most_common(1)[0]
    prepared = _REPORTED.get(ReportReason(reason)) if reason in set(ReportReason) else None
    is_new, was_warned = int(str(facts["days"])) < TRUSTED_DAYS, bool(facts["measures"])
    if prepared and (said >= MANY or (said >= SOME and (is_new or was_warned))):
        return Suggestion(ruling="hide", reason=prepared, key="cases-because-reports", facts=facts)
    if facts["reports"] == 1 and not is_new and not was_warned:
        return Suggestion(ruling="keep", reason="reason-fine", key="cases-because-reports", facts=facts)
    return None


async def _facts(city: City, owner: Resident, case: Case) -> dict[str, object]:
    there = await city.cases.ever_about(CaseKind("report"), case.about)
    ever = await city.conduct.ever(owner.id, most=99)
    return {
        "reports": len({it.by for it in there}),
        "days": (city.now - owner.joined).days,
        "measures": len(ever),
    }


async def about_person(city: City, case: Case) -> Suggestion | None:
    """By what was decided before, and by how many say so."""
    whom = await city.residents.resident(case.against) if case.against else None
    reason = _BEHAVED.get(PersonReason(case.reason)) if case.reason in set(PersonReason) else None
    if whom is None or reason is None:
        return None
    there = await city.cases.ever_about(case.kind, case.about)
    ever = await city.conduct.ever(whom.id, most=99)
    reports, measures = len({it.by for it in there}), len(ever)
    days = (city.now - whom.joined).days
    told = {"key": "cases-because-person", "facts": {"reports": reports, "days": days, "measures": measures}}
    if reports < SOME and not measures and reason != "reason-threat":
        return None
    if reason == "reason-threat" or any(it.measure is not Penalty.WARNING for it in ever) or measures >= SOME:
        return Suggestion(ruling="suspend", reason=reason, days=SUSPENDED_DAYS, **told)  # type: ignore[arg-type]
    return Suggestion(ruling="warn", reason=reason, **told)  # type: ignore[arg-type]
