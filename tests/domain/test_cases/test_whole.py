"""Whatever is tried, a case stays whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain import cases
from bot.domain.cases import MOVES, OPEN, WAITING, CaseGone, CaseState
from bot.domain.refusal import Refusal
from tests.casework import ANNA, BACK, BORA, KIM, LEE, NOW, PARK, REPORT, RULES, decided, opened

PEOPLE = (ANNA, BORA, KIM, LEE, PARK)
WHO = st.sampled_from(PEOPLE)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(sorted(MOVES)),
        WHO,
        st.sampled_from((*BACK.rulings, *REPORT.rulings)),
        st.integers(-1, 40_000),
        st.integers(0, 200),
        st.booleans(),
    ),
    max_size=30,
)


def proposed(case, now):
    """A decision of its handler that needs another's word."""
    if case.handler is None or case.state is not CaseState.ASSIGNED:
        raise CaseGone
    return cases.proposed(case, decided(case, by=case.handler, now=now), RULES, now)


def moves(case, who, ruling, amount, *, now, secret):
    """What each step does to a case, if it may."""
    shared = {"is_moderator": who in (KIM, LEE, ANNA), "rules": RULES, "now": now}
    ways = replace(BACK, is_secret=secret)
    holder = None if case.handler is None else str(case.handler)
    judged = {"ruling": ruling, "amount": amount, "days": 0, "why": "...", "ways": ways}
    plea = {"ways": ways, "plea": "...", "rules": RULES, "now": now}
    return {
        "take": lambda: cases.take(case, by=who, holder=holder, **shared),
        "return": lambda: cases.give_back(case, by=who, is_moderator=shared["is_moderator"], rules=RULES),
        "answer": lambda: cases.answer(case, by=who, words="..."),
        "decide": lambda: cases.decide(case, by=who, **judged, **shared),
        "appeal": lambda: cases.appeal(case, by=who, **plea),
        "propose": lambda: proposed(case, now),
        "confirm": lambda: cases.confirm(case, by=who, **shared),
        "decline": lambda: cases.decline(case, by=who, **shared),
        "undo": lambda: cases.undo(case, by=who, **shared),
        "hand": lambda: cases.hand_over(
            case, by=case.handler or who, to=who, is_moderator=True, may_take=who in (KIM, LEE), rules=RULES
        ),
        "withdraw": lambda: cases.withdraw(case, by=who),
        "close": lambda: cases.close(case, now=now),
    }


@given(STEPS)
def test_whatever_is_tried_a_case_stays_whole(tried):
    case, now, deciders = opened(), NOW, []
    for step, who, ruling, amount, hours, secret in tried:
        now += timedelta(hours=hours)
        before = case
        try:
            case = moves(case, who, ruling, amount, now=now, secret=secret)[step]()
        except Refusal:
            assert case is before
            continue
        starts, end, _ = MOVES[step]
        assert before.state in starts or step == "take"
        assert case.state is (end or before.state) or step == "return"
        if step in {"decide", "confirm"}:
            deciders.append(case.handler)
        if step == "undo":
            deciders.pop()
        assert (case.decided is None) == (case.state not in (CaseState.DECIDED, CaseState.CLOSED))
        assert (case.ruling is None) == (case.decided is None and case.state is not CaseState.PROPOSED)
        assert case.seconder is None or case.seconder != case.handler
        assert (case.state in WAITING) == (case.handler is None and case.state in OPEN)
        assert case.handler not in case.parties
        assert 0 <= case.ruled_amount <= case.amount
        assert (case.due is None) == (case.state not in OPEN)
    assert len(deciders) == len(set(deciders)) <= 2
