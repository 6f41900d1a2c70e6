"""The rules: the one queue of what people must decide: disputes, reports, requests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain import cases
from bot.domain.cases import (
    AnswerAwaited,
    AppealOver,
    CaseGone,
    CaseState,
    CaseStepImpossible,
    CaseTaken,
    CaseThere,
    DecidedBefore,
    OwnCase,
    OwnListing,
    RulingAmountWrong,
    RulingUnknown,
    SecondNeeded,
    TooManyReports,
    UndoOver,
    Ways,
)
from tests.casework import (
    ANNA,
    BACK,
    BORA,
    FLOOR,
    KIM,
    LATER,
    LEE,
    NOW,
    PARK,
    REPORT,
    RULES,
    SEOUL,
    appealed,
    decided,
    opened,
    taken,
)

# -- opening -----------------------------------------------------------------------------------


def test_the_other_side_has_72_hours_from_when_it_can_read_the_question():
    assert opened().answer_due == LATER
    night = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)  # eleven in the evening
    assert opened(now=night).answer_due == datetime(2026, 11, 26, 23, 0, tzinfo=UTC)


@pytest.mark.parametrize("case", [opened(REPORT), opened(against=None), opened(by=None)])
def test_nobody_is_asked_where_there_is_no_other_side_to_hear(case):
    assert case.answer_due is None


def test_a_trade_has_one_open_dispute_and_each_person_brings_a_thing_forward_once():
    there = opened()
    for ways, by in ((BACK, BORA), (REPORT, ANNA)):
        with pytest.raises(CaseThere) as refusal:
            opened(ways, by=by, against=None, others=[there])
        assert refusal.value.number == there.id
    assert opened(REPORT, by=PARK, others=[there])


def test_what_nobody_brought_is_there_once_and_belongs_to_nobody():
    flagged = opened(REPORT, by=None)
    assert (flagged.by, flagged.parties, flagged.is_alone) == (None, {BORA}, True)
    with pytest.raises(CaseThere):
        opened(REPORT, by=None, others=[flagged])
    assert opened(REPORT, by=ANNA, others=[flagged])
    with pytest.raises(OwnCase):
        taken(flagged, by=BORA)
    with pytest.raises(CaseGone):
        cases.withdraw(flagged, by=BORA)
    hidden = decided(taken(flagged), ruling="hide", ways=REPORT, now=NOW)
    assert cases.concerned(hidden, REPORT) == {BORA}
    assert cases.concerned(decided(taken(flagged), ruling="keep", ways=REPORT), REPORT) == set()


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
    [("full", 0, 30_000), ("partial", 10_000, 10_000), ("none", 5, 0)],
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
    request = taken(opened(FLOOR, against=None))
    case = decided(request, ruling="grant", amount=20_000, days=30, ways=FLOOR)
    assert (case.ruled_amount, case.ruled_days) == (20_000, 30)
    with pytest.raises(RulingAmountWrong):
        decided(request, ruling="grant", amount=amount, days=days, ways=FLOOR)


def test_nobody_decides_before_the_other_side_has_answered_or_its_time_has_passed():
    with pytest.raises(AnswerAwaited):
        decided(now=LATER - timedelta(seconds=1))
    assert decided(cases.answer(taken(), by=BORA, words="yes"), now=NOW)
    assert decided(now=LATER)


def test_only_who_has_it_decides_and_only_as_its_feature_knows():
    with pytest.raises(CaseGone):
        decided(by=LEE)
    with pytest.raises(RulingUnknown):
        decided(ruling="hide")
    with pytest.raises(CaseStepImpossible):
        decided(opened())
    with pytest.raises(CaseGone):
        cases.decide(
            taken(),
            by=KIM,
            is_moderator=False,
            ruling="full",
            amount=0,
            days=0,
            why="x",
            ways=BACK,
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
    second = decided(again, by=LEE, ruling="full")
    assert (second.ruled_amount, second.first_ruling, second.first_amount) == (
        30_000,
        "partial",
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
            taken(opened(REPORT)),
            ruling=ruling,
            ways=REPORT,
            now=NOW,
        )
        for ruling in ("keep", "hide")
    )
    assert cases.concerned(taken(opened(REPORT)), REPORT) == {ANNA}
    assert cases.concerned(kept, REPORT) == {ANNA}
    assert cases.concerned(hidden, REPORT) == {ANNA, BORA}
    for case, who, may in (
        (kept, ANNA, True),
        (kept, BORA, False),
        (hidden, BORA, True),
        (hidden, ANNA, False),
    ):
        assert cases.may_appeal(case, who, REPORT, rules=RULES, now=NOW) == may
    back = appealed(hidden, by=BORA, now=NOW, ways=REPORT)
    restored = decided(taken(back, by=LEE), by=LEE, ruling="keep", ways=REPORT)
    assert cases.concerned(restored, REPORT) == {ANNA, BORA}


# -- time --------------------------------------------------------------------------------------


def test_time_reminds_and_ends():
    assert opened().due == NOW + timedelta(hours=24)
    assert taken().due == NOW + timedelta(days=7)
    assert decided().due == LATER + timedelta(days=7)
    assert appealed().due == LATER + timedelta(hours=24)
    final = decided(taken(appealed(), by=LEE), by=LEE)
    assert final.due == LATER + timedelta(minutes=10)
    for case in (decided(), final):
        assert cases.close(case, now=case.due).state is CaseState.CLOSED
        assert cases.close(case, now=case.due).due is None
    with pytest.raises(CaseStepImpossible):
        cases.close(decided(), now=LATER)


def test_the_other_side_is_reminded_once_by_day_while_its_answer_is_awaited():
    assert cases.answer_plan(opened(), RULES, SEOUL) == {"reminder": NOW + timedelta(hours=48)}
    answered = cases.answer(opened(), by=BORA, words="yes")
    for case in (answered, decided(), cases.withdraw(opened(), by=ANNA), opened(REPORT)):
        assert cases.answer_plan(case, RULES, SEOUL) == {}


# -- two people, and taking back ---------------------------------------------------------------


def test_two_decide_what_is_declared_so_and_what_moves_much():
    ban = Ways(rulings=("ban",), pairs=frozenset({"ban"}))
    large = decided(taken(opened(amount=200_000)), ruling="full")
    assert cases.needs_two(large, BACK, RULES)
    assert not cases.needs_two(decided(taken(opened(amount=100_000)), ruling="full"), BACK, RULES)
    assert cases.needs_two(decided(taken(opened(ban)), ruling="ban", ways=ban), ban, RULES)
    asked = cases.proposed(taken(), large, RULES, LATER)
    assert (asked.state, asked.decided, asked.due) == (
        CaseState.PROPOSED,
        None,
        LATER + timedelta(hours=24),
    )
    shared = {"is_moderator": True, "rules": RULES, "now": LATER}
    with pytest.raises(SecondNeeded):
        cases.confirm(asked, by=KIM, **shared)
    with pytest.raises(OwnCase):
        cases.confirm(asked, by=BORA, **shared)
    agreed = cases.confirm(asked, by=LEE, **shared)
    assert (agreed.state, agreed.handler, agreed.seconder) == (CaseState.DECIDED, KIM, LEE)
    refused = cases.decline(asked, by=LEE, **shared)
    assert (refused.state, refused.handler, refused.ruling) == (CaseState.ASSIGNED, KIM, None)


def test_a_decision_is_taken_back_within_ten_minutes():
    case, soon = decided(), LATER + timedelta(minutes=10) - timedelta(seconds=1)
    back = cases.undo(case, by=LEE, is_moderator=True, rules=RULES, now=soon)
    assert (back.state, back.handler, back.ruling, back.decided) == (CaseState.ASSIGNED, KIM, None, None)
    with pytest.raises(UndoOver):
        cases.undo(case, by=KIM, is_moderator=True, rules=RULES, now=LATER + timedelta(minutes=10))
    with pytest.raises(CaseStepImpossible):
        cases.undo(back, by=KIM, is_moderator=True, rules=RULES, now=soon)
    with pytest.raises(OwnCase):
        cases.undo(case, by=ANNA, is_moderator=True, rules=RULES, now=soon)
    again = cases.undo(
        decided(taken(appealed(), by=LEE), by=LEE), by=LEE, is_moderator=True, rules=RULES, now=soon
    )
    assert (again.state, again.first_ruling, again.first_handler) == (CaseState.ASSIGNED, "partial", KIM)
