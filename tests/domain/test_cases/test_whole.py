"""Whatever is tried, a case stays whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain import cases
from bot.domain.cases import (
    MOVES,
    OPEN,
    WAITING,
)
from bot.domain.refusal import Refusal
from tests.casework import (
    ANNA,
    BACK,
    BORA,
    KIM,
    LEE,
    NOW,
    PARK,
    REPORT,
    RULES,
    opened,
)

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
        if step == "decide":
            deciders.append(who)
        assert (case.state in WAITING) == (case.handler is None and case.state in OPEN)
        assert case.handler not in case.parties
        assert 0 <= case.ruled_amount <= case.amount
        assert (case.due is None) == (case.state not in OPEN)
    assert len(deciders) == len(set(deciders)) <= 2
