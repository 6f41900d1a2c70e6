"""The rules of cases: who may take, answer, decide, object, take back, and when a case is over.

``opened -> assigned (-> proposed) -> decided -> closed``; ``decided -> assigned`` while it can be undone;
once ``decided -> appealed -> assigned to another -> decided``; ``withdrawn`` by who opened it. Which move
leads where, and whose it is, stands in ``MOVES``.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Any

from bot.domain.areas import AreaId
from bot.domain.cases.case import (
    UNDECIDED,
    WAITING,
    Case,
    CaseKind,
    CaseRules,
    CaseState,
    Measure,
    Ruling,
    Ways,
)
from bot.domain.cases.refusals import (
    AnswerAwaited,
    AppealOver,
    CaseGone,
    CaseStepImpossible,
    CaseTaken,
    CaseThere,
    DecidedBefore,
    OwnCase,
    OwnListing,
    RulingAmountWrong,
    RulingUnknown,
    TooManyReports,
)
from bot.domain.hours import QuietHours, waking
from bot.domain.residents import ResidentId


class Mover(StrEnum):
    """Whose move it is."""

    MODERATOR = "moderator"
    HANDLER = "handler"
    SECOND = "second"
    OPENER = "opener"
    OTHER = "other"
    CONCERNED = "concerned"
    TIME = "time"


UNRULED: dict[str, Any] = {
    "ruling": None,
    "ruled_amount": 0,
    "ruled_days": 0,
    "why": "",
    "prepared": "",
    "proposed": None,
    "was": "",
    "seconder": None,
    "decided": None,
}
"""A case of which nobody has said how it ends."""

_UNHEARD = UNDECIDED - {CaseState.APPEALED}
MOVES: dict[str, tuple[frozenset[CaseState], CaseState | None, Mover]] = {
    "take": (WAITING, CaseState.ASSIGNED, Mover.MODERATOR),
    "return": (frozenset({CaseState.ASSIGNED}), CaseState.OPENED, Mover.HANDLER),
    "answer": (_UNHEARD, None, Mover.OTHER),
    "hand": (frozenset({CaseState.ASSIGNED}), CaseState.ASSIGNED, Mover.HANDLER),
    "decide": (frozenset({CaseState.ASSIGNED}), CaseState.DECIDED, Mover.HANDLER),
    "propose": (frozenset({CaseState.ASSIGNED}), CaseState.PROPOSED, Mover.HANDLER),
    "confirm": (frozenset({CaseState.PROPOSED}), CaseState.DECIDED, Mover.SECOND),
    "decline": (frozenset({CaseState.PROPOSED}), CaseState.ASSIGNED, Mover.SECOND),
    "undo": (frozenset({CaseState.DECIDED}), CaseState.ASSIGNED, Mover.MODERATOR),
    "appeal": (frozenset({CaseState.DECIDED}), CaseState.APPEALED, Mover.CONCERNED),
    "withdraw": (_UNHEARD, CaseState.WITHDRAWN, Mover.OPENER),
    "close": (frozenset({CaseState.DECIDED}), CaseState.CLOSED, Mover.TIME),
}
"""move -> (from, to, whose). None: it stays where it is. What was objected to returns to ``appealed``."""


def opened(
    kind: CaseKind,
    about: str,
    *,
    key: str,
    area: AreaId,
    place: str = "",
    by: ResidentId | None,
    against: ResidentId | None,
    reason: str,
    words: str,
    amount: int,
    ways: Ways,
    others: Collection[Case],
    rules: CaseRules,
    zone: tzinfo,
    now: datetime,
) -> Case:
    """A new case beside the ``others`` that are open about the same; amounts in the community's unit.

    Where ``ways`` say so there is one, whoever opened it; otherwise each person brings a matter forward
    once. With ``is_heard`` the other side is asked, and has its time from when it can read the
    question. Raises CaseThere.
    """
    alone(by, others, ways)
    asked = ways.is_heard and by is not None and against is not None
    case = Case(
        key=key,
        kind=kind,
        about=about,
        area=area,
        place=place,
        role=ways.role,
        by=by,
        against=against,
        reason=reason,
        words=words,
        amount=amount,
        opened=now,
        is_alone=ways.is_alone or by is None,
        answer_due=waking(now, zone) + timedelta(hours=rules.answer_hours) if asked else None,
    )
    return timed(case, rules)


def alone(by: ResidentId | None, others: Collection[Case], ways: Ways) -> None:
    """Whether the matter of the open ``others`` can be brought forward once more. Raises CaseThere."""
    for case in others:
        if case.by == by or ways.is_alone:
            raise CaseThere(number=case.id)


def may_report(by: ResidentId, owner: ResidentId, *, today: int, rules: CaseRules) -> None:
    """Whether somebody who reported ``today`` times may do so again. Raises OwnListing, TooManyReports."""
    if by == owner:
        raise OwnListing
    if today >= rules.report_max:
        raise TooManyReports(most=rules.report_max)


def take(
    case: Case, *, by: ResidentId, is_moderator: bool, holder: str | None, rules: CaseRules, now: datetime
) -> Case:
    """The case in the hands of ``by``; once more by the same changes nothing.

    ``holder`` is the name of who has it and still may: from somebody whose role ended it is taken.
    Raises CaseGone, OwnCase, DecidedBefore, CaseTaken, CaseStepImpossible.
    """
    may_handle(case, by, is_moderator=is_moderator)
    if case.state is CaseState.ASSIGNED and case.handler == by:
        return case
    if case.state is CaseState.ASSIGNED and holder is not None:
        raise CaseTaken(name=holder)
    step = case if case.state is CaseState.ASSIGNED else moved(case, "take")
    return timed(replace(step, handler=by, assigned=now), rules)


def give_back(case: Case, *, by: ResidentId, is_moderator: bool, rules: CaseRules) -> Case:
    """For another moderator to take. Raises CaseGone, OwnCase, CaseStepImpossible."""
    may_handle(case, by, is_moderator=is_moderator)
    step = moved(case, "return")
    if case.handler != by:
        raise CaseGone
    back = CaseState.APPEALED if case.appealed_by else CaseState.OPENED
    return timed(replace(step, state=back, handler=None, assigned=None), rules)


def answer(case: Case, *, by: ResidentId, words: str) -> Case:
    """The other side's word, once, as long as nobody has decided. Raises CaseGone, CaseStepImpossible."""
    if by != case.against or case.answer_due is None:
        raise CaseGone
    if case.answer_words is not None or case.appealed_by is not None:
        raise CaseStepImpossible(step="answer", state=case.state, number=case.id)
    return replace(moved(case, "answer"), answer_words=words)


def decide(
    case: Case,
    *,
    by: ResidentId,
    is_moderator: bool,
    ruling: Ruling,
    amount: int,
    days: int,
    why: str,
    prepared: str = "",
    ways: Ways,
    rules: CaseRules,
    now: datetime,
) -> Case:
    """The case as its moderator decides it, for the reason ``why`` or a ``prepared`` one; both sides read it.

    ``amount`` counts for a ruling that gives a part, or as many as one likes; ``days`` for one that
    holds for some time. Raises CaseGone, OwnCase, DecidedBefore, CaseStepImpossible,
    AnswerAwaited, RulingUnknown, RulingAmountWrong.
    """
    may_handle(case, by, is_moderator=is_moderator)
    step = moved(case, "decide")
    if case.handler != by:
        raise CaseGone
    if case.answer_due and not may_decide(case, by, now):
        raise AnswerAwaited(until=case.answer_due)
    if ruling not in ways.rulings:
        raise RulingUnknown
    units = _amount(case, ways.measures.get(ruling), amount, rules)
    ruled = {"ruling": ruling, "ruled_amount": units, "why": why, "prepared": prepared}
    days = _within(days, rules.limit_days) if ruling in ways.lasting else 0
    return timed(replace(step, **ruled, ruled_days=days, decided=now), rules)  # type: ignore[arg-type]


def can_end(case: Case, ruling: Ruling, ways: Ways) -> bool:
    """Whether a ruling means anything here: of nothing, or of one unit, no part is given back."""
    return ways.measures.get(ruling) is not Measure.PART or case.amount > 1


def _amount(case: Case, measure: Measure | None, amount: int, rules: CaseRules) -> int:
    if measure is None or measure is Measure.ALL:
        return case.amount if measure else 0
    return _within(amount, case.amount - 1 if measure is Measure.PART else rules.limit_most)


def _within(number: int, most: int) -> int:
    if not 1 <= number <= most:
        raise RulingAmountWrong(least=1, most=most)
    return number


def appeal(case: Case, *, by: ResidentId, ways: Ways, plea: str, rules: CaseRules, now: datetime) -> Case:
    """An objection, once, in time: another moderator will decide anew.

    Raises CaseGone, CaseStepImpossible, AppealOver.
    """
    if by not in concerned(case, ways):
        raise CaseGone
    step = moved(case, "appeal")
    if not may_appeal(case, by, ways, rules=rules, now=now):
        raise AppealOver
    anew = replace(
        step,
        **UNRULED,
        appealed_by=by,
        appealed=now,
        plea=plea,
        handler=None,
        assigned=None,
        first_handler=case.handler,
        first_seconder=case.seconder,
        first_ruling=case.ruling,
        first_amount=case.ruled_amount,
        first_days=case.ruled_days,
        first_why=case.why,
        first_prepared=case.prepared,
        first_decided=case.decided,
    )
    return timed(anew, rules)


def may_appeal(case: Case, who: ResidentId, ways: Ways, *, rules: CaseRules, now: datetime) -> bool:
    """Whether this person can object now; in a secret case only who did not get what they asked for."""
    until = appeal_until(case, rules)
    if until is None or now >= until or who not in concerned(case, ways):
        return False
    return not ways.is_secret or (who == case.by) == (case.ruling in ways.leaves)


def appeal_until(case: Case, rules: CaseRules) -> datetime | None:
    """Until when one can object to the decision; None when there is none to object to."""
    if case.state is not CaseState.DECIDED or case.decided is None or case.appealed_by is not None:
        return None
    return case.decided + timedelta(days=rules.appeal_days)


def concerned(case: Case, ways: Ways) -> frozenset[ResidentId]:
    """Who may see the case and is told how it ends.

    In a secret one the other side learns of it only when a decision has touched it.
    """
    ruled = None if case.state is CaseState.PROPOSED else case.ruling
    untouched = {ruled, case.first_ruling} <= {None, *ways.leaves}
    opener = frozenset[ResidentId]() if case.by is None else frozenset({case.by})
    return opener if ways.is_secret and untouched else case.parties


def withdraw(case: Case, *, by: ResidentId) -> Case:
    """Taken back by who opened it, before a decision. Raises CaseGone, CaseStepImpossible."""
    if by != case.by or case.by is None:
        raise CaseGone
    if case.appealed_by is not None:
        raise CaseStepImpossible(step="withdraw", state=case.state, number=case.id)
    return replace(moved(case, "withdraw"), **UNRULED, due=None)


def close(case: Case, *, now: datetime) -> Case:
    """Time's own move, when nobody can object any more. Raises CaseStepImpossible."""
    if case.due is None or now < case.due:
        raise CaseStepImpossible(step="close", state=case.state, number=case.id)
    return replace(moved(case, "close"), due=None)


def due(case: Case, rules: CaseRules) -> datetime | None:
    """When time itself acts next: nobody has taken it, nobody has decided it, nobody objected to it."""
    if case.state in WAITING:
        return (case.appealed or case.opened) + timedelta(hours=rules.untaken_hours)
    if case.state is CaseState.ASSIGNED and case.assigned:
        return case.assigned + timedelta(days=rules.mediation_days)
    if case.state is CaseState.PROPOSED and case.proposed:
        return case.proposed + timedelta(hours=rules.untaken_hours)
    ends = case.decided + timedelta(minutes=rules.undo_minutes) if case.decided and case.is_final else None
    return appeal_until(case, rules) or ends


def reminded(case: Case, rules: CaseRules, now: datetime) -> Case:
    """Its moderators were told that it grows old; the next time comes."""
    return replace(case, due=now + timedelta(hours=rules.remind_hours))


def may_decide(case: Case, by: ResidentId, now: datetime) -> bool:
    """Whether who has the case can decide it by now: the other side has spoken, or had its time."""
    if case.state is not CaseState.ASSIGNED or case.handler != by:
        return False
    heard = case.answer_words is not None or case.appealed_by is not None
    return heard or case.answer_due is None or now >= case.answer_due


def answer_plan(
    case: Case, rules: CaseRules, zone: tzinfo, quiet: QuietHours | None = None
) -> dict[str, datetime]:
    """The reminder of the other side, key -> due: one while its answer is still awaited, by daylight."""
    if case.answer_due is None or case.answer_words is not None or case.state not in _UNHEARD:
        return {}
    if case.appealed_by is not None:
        return {}
    return {"reminder": waking(case.answer_due - timedelta(hours=rules.answer_notice_hours), zone, quiet)}


def may_look(case: Case, who: ResidentId, *, is_moderator: bool) -> bool:
    """Whether somebody sees the case as those do who decide: never in a matter of their own."""
    return is_moderator and who not in case.parties


def may_handle(case: Case, by: ResidentId, *, is_moderator: bool) -> None:
    """Whether somebody may work on the case at all. Raises CaseGone, OwnCase, DecidedBefore."""
    if not is_moderator:
        raise CaseGone
    if by in case.parties:
        raise OwnCase
    if case.appealed_by is not None and by in {case.first_handler, case.first_seconder}:
        raise DecidedBefore


def moved(case: Case, step: str) -> Case:
    """The case after a move of ``MOVES``. Raises CaseStepImpossible."""
    starts, end, _ = MOVES[step]
    if case.state not in starts:
        raise CaseStepImpossible(step=step, state=case.state, number=case.id)
    return replace(case, state=end or case.state)


def timed(case: Case, rules: CaseRules) -> Case:
    """With the time at which time itself acts next."""
    return replace(case, due=due(case, rules))
