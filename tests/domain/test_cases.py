"""The rules: the one queue of what people must decide: disputes, reports, requests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import cases
from bot.domain.areas import AreaId
from bot.domain.cases import (
    MOVES,
    OPEN,
    WAITING,
    AnswerAwaited,
    AppealOver,
    CaseGone,
    CaseId,
    CaseKind,
    CaseRules,
    CaseState,
    CaseStepImpossible,
    CaseTaken,
    CaseThere,
    DecidedBefore,
    OwnCase,
    OwnListing,
    Ruling,
    RulingAmountWrong,
    RulingUnknown,
    TooManyReports,
)
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # ten in the morning
LATER = NOW + timedelta(hours=72)
RULES = CaseRules()
ANNA, BORA, KIM, LEE, PARK = map(ResidentId, range(1, 6))
BACK = (Ruling.FULL, Ruling.PARTIAL, Ruling.NONE)


def opened(kind=CaseKind.DISPUTE, *, by=ANNA, against=BORA, amount=30_000, heard=True, others=(), now=NOW):
    case = cases.opened(
        kind,
        "trade:5",
        key="K",
        area=AreaId("11"),
        by=by,
        against=against,
        reason="late",
        words="...",
        amount=amount,
        is_heard=heard,
        others=others,
        rules=RULES,
        zone=SEOUL,
        now=now,
    )
    return replace(case, id=CaseId(7))


def taken(case=None, by=KIM, holder=None, now=NOW):
    return cases.take(case or opened(), by=by, is_moderator=True, holder=holder, rules=RULES, now=now)


def decided(case=None, by=KIM, *, ruling=Ruling.PARTIAL, amount=10_000, days=0, known=BACK, now=LATER):
    return cases.decide(
        case or taken(),
        by=by,
        is_moderator=True,
        ruling=ruling,
        amount=amount,
        days=days,
        why="because",
        known=known,
        rules=RULES,
        now=now,
    )


def appealed(case=None, by=ANNA, now=LATER, secret=False):
    return cases.appeal(case or decided(), by=by, is_secret=secret, plea="no", rules=RULES, now=now)


# -- opening -----------------------------------------------------------------------------------


def test_the_other_side_has_72_hours_from_when_it_can_read_the_question():
    assert opened().answer_due == LATER
    night = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)  # eleven in the evening
    assert opened(now=night).answer_due == datetime(2026, 11, 26, 23, 0, tzinfo=UTC)


@pytest.mark.parametrize("case", [opened(heard=False), opened(against=None)])
def test_nobody_is_asked_where_there_is_no_other_side_to_hear(case):
    assert case.answer_due is None


def test_a_trade_has_one_open_dispute_and_each_person_brings_a_thing_forward_once():
    there = opened()
    for kind, by in ((CaseKind.DISPUTE, BORA), (CaseKind.REPORT, ANNA)):
        with pytest.raises(CaseThere) as refusal:
            opened(kind, by=by, against=None, others=[there])
        assert refusal.value.number == there.id
    assert opened(CaseKind.REPORT, by=PARK, others=[there])


def test_one_reports_neither_oneself_nor_all_day_long():
    cases.may_report(ANNA, BORA, today=9, rules=RULES)
    with pytest.raises(OwnListing):
        cases.may_report(ANNA, ANNA, today=0, rules=RULES)
    with pytest.raises(TooManyReports):
        cases.may_report(ANNA, BORA, today=10, rules=RULES)


# -- taking ------------------------------------------------------------------------------------


def test_a_moderator_takes_a_case_and_gives_it_back():
    case = taken()
    assert (case.state, case.handler) == (CaseState.ASSIGNED, KIM)
    back = cases.give_back(case, by=KIM, is_moderator=True, rules=RULES)
    assert (back.state, back.handler, back.due) == (CaseState.OPENED, None, NOW + timedelta(hours=24))


def test_of_two_who_take_it_the_second_learns_who_has_it():
    case = taken()
    assert taken(case, by=KIM, holder="김") is case
    with pytest.raises(CaseTaken) as refusal:
        taken(case, by=LEE, holder="김")
    assert refusal.value.name == "김"


def test_from_somebody_whose_role_has_ended_it_is_taken_over():
    assert taken(taken(), by=LEE, holder=None).handler == LEE


def test_strangers_and_parties_take_nothing():
    with pytest.raises(CaseGone):
        cases.take(opened(), by=PARK, is_moderator=False, holder=None, rules=RULES, now=NOW)
    for party in (ANNA, BORA):
        with pytest.raises(OwnCase):
            taken(by=party)


def test_what_is_not_ones_own_is_not_given_back():
    with pytest.raises(CaseGone):
        cases.give_back(taken(), by=LEE, is_moderator=True, rules=RULES)


# -- answering and taking back -----------------------------------------------------------------


def test_the_other_side_answers_once():
    case = cases.answer(taken(), by=BORA, words="I was ill")
    assert (case.answer_words, case.state) == ("I was ill", CaseState.ASSIGNED)
    with pytest.raises(CaseStepImpossible):
        cases.answer(case, by=BORA, words="again")


@pytest.mark.parametrize("who", [ANNA, KIM, PARK])
def test_nobody_answers_for_the_other_side(who):
    with pytest.raises(CaseGone):
        cases.answer(opened(), by=who, words="me")


def test_a_late_answer_is_heard_as_long_as_nobody_has_decided():
    assert cases.answer(opened(), by=BORA, words="late").answer_words == "late"
    with pytest.raises(CaseStepImpossible):
        cases.answer(decided(), by=BORA, words="too late")


def test_who_opened_a_case_takes_it_back_until_it_is_decided():
    assert cases.withdraw(taken(), by=ANNA).state is CaseState.WITHDRAWN
    with pytest.raises(CaseGone):
        cases.withdraw(opened(), by=BORA)
    for case in (decided(), appealed(), taken(appealed(), by=LEE)):
        with pytest.raises(CaseStepImpossible):
            cases.withdraw(case, by=ANNA)


# -- deciding ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ruling", "amount", "ruled"),
    [(Ruling.FULL, 0, 30_000), (Ruling.PARTIAL, 10_000, 10_000), (Ruling.NONE, 5, 0)],
)
def test_a_dispute_ends_with_all_a_part_or_nothing(ruling, amount, ruled):
    case = decided(ruling=ruling, amount=amount)
    assert (case.state, case.ruling, case.ruled_amount) == (CaseState.DECIDED, ruling, ruled)
    assert (case.why, case.decided) == ("because", LATER)


@pytest.mark.parametrize("amount", [-1, 0, 30_000, 1_000_001])
def test_a_part_is_less_than_all_and_more_than_nothing(amount):
    with pytest.raises(RulingAmountWrong) as refusal:
        decided(amount=amount)
    assert (refusal.value.least, refusal.value.most) == (1, 29_999)


@pytest.mark.parametrize(("amount", "days"), [(0, 30), (500_001, 30), (1_000, 0), (1_000, 366)])
def test_a_limit_is_raised_by_so_much_for_so_long(amount, days):
    request = taken(opened(CaseKind.FLOOR, against=None))
    known = (Ruling.GRANT, Ruling.REFUSE)
    case = decided(request, ruling=Ruling.GRANT, amount=20_000, days=30, known=known)
    assert (case.ruled_amount, case.ruled_days) == (20_000, 30)
    with pytest.raises(RulingAmountWrong):
        decided(request, ruling=Ruling.GRANT, amount=amount, days=days, known=known)


def test_nobody_decides_before_the_other_side_has_answered_or_its_time_has_passed():
    with pytest.raises(AnswerAwaited):
        decided(now=LATER - timedelta(seconds=1))
    assert decided(cases.answer(taken(), by=BORA, words="yes"), now=NOW)
    assert decided(now=LATER)


def test_only_who_has_it_decides_and_only_as_its_feature_knows():
    with pytest.raises(CaseGone):
        decided(by=LEE)
    with pytest.raises(RulingUnknown):
        decided(ruling=Ruling.HIDE)
    with pytest.raises(CaseStepImpossible):
        decided(opened())
    with pytest.raises(CaseGone):
        cases.decide(
            taken(),
            by=KIM,
            is_moderator=False,
            ruling=Ruling.FULL,
            amount=0,
            days=0,
            why="x",
            known=BACK,
            rules=RULES,
            now=LATER,
        )


# -- objecting ---------------------------------------------------------------------------------


@pytest.mark.parametrize("who", [ANNA, BORA])
def test_either_side_objects_once_and_another_moderator_decides_anew(who):
    case = appealed(by=who)
    assert (case.state, case.appealed_by, case.handler) == (CaseState.APPEALED, who, None)
    with pytest.raises(DecidedBefore):
        taken(case, by=KIM)
    again = taken(case, by=LEE, now=LATER)
    assert cases.give_back(again, by=LEE, is_moderator=True, rules=RULES).state is CaseState.APPEALED
    second = decided(again, by=LEE, ruling=Ruling.FULL)
    assert (second.ruled_amount, second.first_ruling, second.first_amount) == (
        30_000,
        Ruling.PARTIAL,
        10_000,
    )
    assert second.is_final
    with pytest.raises(AppealOver):
        appealed(second, by=who)


def test_an_objection_has_seven_days_and_belongs_to_a_side():
    end = LATER + timedelta(days=7)
    assert appealed(now=end - timedelta(seconds=1))
    with pytest.raises(AppealOver):
        appealed(now=end)
    with pytest.raises(CaseGone):
        appealed(by=PARK)
    with pytest.raises(CaseStepImpossible):
        appealed(taken())


def test_of_a_secret_case_the_other_side_knows_only_what_touched_it():
    kept, hidden = (
        decided(
            taken(opened(CaseKind.REPORT, heard=False)),
            ruling=ruling,
            known=(Ruling.HIDE, Ruling.KEEP),
            now=NOW,
        )
        for ruling in (Ruling.KEEP, Ruling.HIDE)
    )
    assert cases.concerned(taken(opened(CaseKind.REPORT)), is_secret=True) == {ANNA}
    assert cases.concerned(kept, is_secret=True) == {ANNA}
    assert cases.concerned(hidden, is_secret=True) == {ANNA, BORA}
    for case, who, may in (
        (kept, ANNA, True),
        (kept, BORA, False),
        (hidden, BORA, True),
        (hidden, ANNA, False),
    ):
        assert cases.may_appeal(case, who, is_secret=True, rules=RULES, now=NOW) == may
    back = appealed(hidden, by=BORA, now=NOW, secret=True)
    restored = decided(taken(back, by=LEE), by=LEE, ruling=Ruling.KEEP, known=(Ruling.KEEP,))
    assert cases.concerned(restored, is_secret=True) == {ANNA, BORA}


# -- time --------------------------------------------------------------------------------------


def test_time_reminds_and_ends():
    assert opened().due == NOW + timedelta(hours=24)
    assert taken().due == NOW + timedelta(days=7)
    assert decided().due == LATER + timedelta(days=7)
    assert appealed().due == LATER + timedelta(hours=24)
    final = decided(taken(appealed(), by=LEE), by=LEE)
    assert final.due == LATER
    for case in (decided(), final):
        assert cases.close(case, now=case.due).state is CaseState.CLOSED
        assert cases.close(case, now=case.due).due is None
    with pytest.raises(CaseStepImpossible):
        cases.close(decided(), now=LATER)


def test_the_other_side_is_reminded_once_by_day_while_its_answer_is_awaited():
    assert cases.answer_plan(opened(), RULES, SEOUL) == {"reminder": NOW + timedelta(hours=48)}
    answered = cases.answer(opened(), by=BORA, words="yes")
    for case in (answered, decided(), cases.withdraw(opened(), by=ANNA), opened(heard=False)):
        assert cases.answer_plan(case, RULES, SEOUL) == {}


# -- whatever happens --------------------------------------------------------------------------

PEOPLE = (ANNA, BORA, KIM, LEE, PARK)
WHO = st.sampled_from(PEOPLE)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(sorted(MOVES)),
        WHO,
        st.sampled_from(sorted(Ruling)),
        st.integers(-1, 40_000),
        st.integers(0, 200),
        st.booleans(),
    ),
    max_size=30,
)


def moves(case, who, ruling, amount, *, now, secret):
    """What each step does to a case, if it may."""
    shared = {"is_moderator": who in (KIM, LEE, ANNA), "rules": RULES, "now": now}
    holder = None if case.handler is None else str(case.handler)
    judged = {"ruling": ruling, "amount": amount, "days": 0, "why": "...", "known": BACK}
    plea = {"is_secret": secret, "plea": "...", "rules": RULES, "now": now}
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
