"""A decision that needs two people, one that is taken back in time, and a case that changes hands."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.cases.case import Case, CaseRules, CaseState, Ways
from bot.domain.cases.refusals import CaseGone, SecondNeeded, UndoOver
from bot.domain.cases.rules import UNRULED, may_handle, moved, timed
from bot.domain.residents import ResidentId


def needs_two(decided: Case, ways: Ways, rules: CaseRules) -> bool:
    """Whether a decision is one of those that two people make, or moves more than one may alone."""
    moves = decided.ruling in ways.measures and decided.ruled_amount > rules.pair_above
    return decided.ruling in ways.pairs or moves


def proposed(case: Case, decided: Case, rules: CaseRules, now: datetime) -> Case:
    """The decision as a proposal: nothing happens before somebody else confirms it."""
    asked = replace(decided, state=moved(case, "propose").state, decided=None, proposed=now)
    return timed(asked, rules)


def confirm(case: Case, *, by: ResidentId, is_moderator: bool, rules: CaseRules, now: datetime) -> Case:
    """Decided by both. Raises CaseGone, OwnCase, DecidedBefore, CaseStepImpossible, SecondNeeded."""
    _may_second(case, by, is_moderator=is_moderator)
    return timed(replace(moved(case, "confirm"), seconder=by, decided=now), rules)


def decline(case: Case, *, by: ResidentId, is_moderator: bool, rules: CaseRules, now: datetime) -> Case:
    """The second says no: the first has the case again, undecided. Raises as ``confirm``."""
    _may_second(case, by, is_moderator=is_moderator)
    return timed(replace(moved(case, "decline"), **UNRULED, assigned=now), rules)


def _may_second(case: Case, by: ResidentId, *, is_moderator: bool) -> None:
    may_handle(case, by, is_moderator=is_moderator)
    moved(case, "confirm")
    if by == case.handler:
        raise SecondNeeded


def undo(case: Case, *, by: ResidentId, is_moderator: bool, rules: CaseRules, now: datetime) -> Case:
    """The decision is taken back: who decided has the case again.

    Raises CaseGone, OwnCase, DecidedBefore, CaseStepImpossible, UndoOver.
    """
    may_handle(case, by, is_moderator=is_moderator)
    back = moved(case, "undo")
    until = undo_until(case, rules)
    if until is None or now >= until:
        raise UndoOver(minutes=rules.undo_minutes)
    return timed(replace(back, **UNRULED, assigned=now), rules)


def undo_until(case: Case, rules: CaseRules) -> datetime | None:
    """Until when a decision can be taken back (programmes.md §11: ten minutes); None where there is none."""
    if case.state is not CaseState.DECIDED or case.decided is None:
        return None
    return case.decided + timedelta(minutes=rules.undo_minutes)


def hand_over(
    case: Case, *, by: ResidentId, to: ResidentId, is_moderator: bool, may_take: bool, rules: CaseRules
) -> Case:
    """In other hands, with the time it has left; ``may_take``: the other looks after such cases there.

    Raises CaseGone, OwnCase, DecidedBefore, CaseStepImpossible.
    """
    may_handle(case, by, is_moderator=is_moderator)
    handed = moved(case, "hand")
    if case.handler != by:
        raise CaseGone
    may_handle(case, to, is_moderator=may_take)
    return timed(replace(handed, handler=to), rules)
