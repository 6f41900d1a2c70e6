"""Lending: who may borrow, for how long, what is late and what it costs, and who is reminded when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.domain.areas import AreaId
from bot.domain.items import ItemState
from bot.domain.lending import (
    MOVES,
    OPEN,
    OWED_KEYS,
    Check,
    CodeTired,
    Ground,
    Hand,
    Hold,
    ItemAway,
    ItemTaken,
    LendingPaused,
    LendingRules,
    LoanState,
    LoanStepImpossible,
    LoanThere,
    OthersWait,
    OwedGone,
    Pause,
    PauseCause,
    PauseGone,
    RenewalLate,
    RenewedOften,
    SafetyUnread,
    Settled,
    Standing,
    StillLate,
    StillOwed,
    TooFarAhead,
    TooManyLoans,
    TooYoungToBorrow,
    absent,
    approve,
    asked,
    bring,
    check,
    free,
    hand_out,
    is_owed,
    lift,
    may_borrow,
    moved,
    needs_a_look,
    owed,
    owed_plan,
    pause,
    plan,
    possible,
    renew,
    returns,
    rolled,
    settled,
    tried,
)
from bot.domain.residents import Resident, ResidentId
from tests.domain.test_items import thing

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # Monday, ten o'clock
RULES = LendingRules()
ANNA = Resident(id=ResidentId(7), name="안나", locale="ko", area=AreaId("c"), joined=NOW)
NOTHING = Standing(loans=(), pause=None, titles={})


def but_sundays(day):
    return day.weekday() != 6


def ground(*, loans=(), holds=(), now=NOW, rules=RULES, is_open=but_sundays, **item):
    return Ground(
        item=replace(thing(), id=1, **item),
        loans=loans,
        holds=holds,
        rules=rules,
        is_open=is_open,
        now=now,
        zone=SEOUL,
    )


def loan(number=1, now=NOW, **more):
    made = asked(ground(now=now), ANNA.id, None)
    return replace(made, **{"id": number} | more)


def out(now=NOW, **more):
    return replace(hand_out(loan(now=now), ground(now=now), "hand", keeper=ResidentId(1)), **more)


# -- asking ----------------------------------------------------------------------------------


def test_a_thing_is_kept_from_now_until_noon_of_the_next_open_day_and_due_in_two_days_at_eight():
    made = asked(ground(), ANNA.id, None)
    assert (made.state, made.first, made.last) == (LoanState.READY, date(2026, 11, 23), date(2026, 11, 25))
    assert made.due == datetime(2026, 11, 25, 20, 0, tzinfo=SEOUL)
    assert made.fetch_by == made.deadline == datetime(2026, 11, 24, 12, 0, tzinfo=SEOUL)


def test_a_due_day_on_a_sunday_is_the_monday_and_after_closing_time_it_begins_tomorrow():
    friday = NOW + timedelta(days=4)
    assert asked(ground(now=friday), ANNA.id, None).last == date(2026, 11, 30)
    late = NOW + timedelta(hours=11)  # nine in the evening
    assert asked(ground(now=late), ANNA.id, None).first == date(2026, 11, 24)


def test_what_is_out_makes_a_line_and_what_is_wanted_on_a_day_says_when_it_is_free():
    taken = [loan()]
    assert asked(ground(loans=taken), ANNA.id, None) is None
    with pytest.raises(ItemTaken) as refused:
        asked(ground(loans=taken), ANNA.id, date(2026, 11, 24))
    assert refused.value.first == date(2026, 11, 26)
    assert asked(ground(loans=taken), ANNA.id, date(2026, 11, 26)).first == date(2026, 11, 26)
    waiting = [Hold(item=1, borrower=ResidentId(8), since=NOW)]
    assert asked(ground(holds=waiting), ANNA.id, None) is None
    with pytest.raises(TooFarAhead):
        asked(ground(), ANNA.id, date(2027, 6, 1))


def test_a_second_copy_is_lent_while_the_first_is_out():
    both = ground(loans=[loan()], quantity=2)
    assert asked(both, ANNA.id, None).copy == 2
    assert free(both, date(2026, 11, 23))[0] == 2
    assert returns(ground(loans=[loan(state=LoanState.LOST)], quantity=2)) == [date(2026, 11, 23)]


def test_where_it_is_the_rule_a_librarian_agrees_first():
    made = asked(ground(rules=LendingRules(approval=True)), ANNA.id, None)
    assert made.state is LoanState.REQUESTED
    assert asked(ground(approval=True), ANNA.id, None).state is LoanState.REQUESTED
    tomorrow = ground(now=NOW + timedelta(days=1))
    assert approve(made, tomorrow, by=ResidentId(1)).fetch_by == datetime(2026, 11, 25, 12, tzinfo=SEOUL)


def stands(*loans, until=None):
    found = None
    if until:
        facts = {"person": ANNA.id, "place": 1, "loan": None, "cause": PauseCause.LATE, "since": NOW}
        found = Pause(days=3, until=until, **facts)
    return Standing(loans=loans, pause=found, titles={1: "드릴", 2: "톱", 3: "망치", 4: "줄자"})


@pytest.mark.parametrize(
    ("standing", "person", "item", "refusal"),
    [
        (NOTHING, ANNA, {"state": ItemState.MAINTENANCE}, ItemAway),
        (NOTHING, replace(ANNA, birth_year=2012), {}, TooYoungToBorrow),
        (stands(out(NOW - timedelta(days=5), item=2)), ANNA, {}, StillLate),
        (stands(until=date(2026, 11, 23)), ANNA, {}, LendingPaused),
        (stands(loan()), ANNA, {}, LoanThere),
        (stands(*(loan(item=n) for n in (2, 3, 4))), ANNA, {}, TooManyLoans),
        (NOTHING, ANNA, {"safety": "보안경을 쓰십시오."}, SafetyUnread),
    ],
)
def test_each_rule_refuses_with_its_number(standing, person, item, refusal):
    with pytest.raises(refusal):
        may_borrow(ground(**item), person, standing, is_ticked=False)


def test_whoever_keeps_to_the_rules_may_borrow():
    standing = stands(loan(item=2), loan(item=3), until=date(2026, 11, 22))
    may_borrow(ground(safety="!"), replace(ANNA, birth_year=1950), standing, is_ticked=True)


# -- going out, staying, coming back ---------------------------------------------------------


def test_another_copy_is_handed_out_where_ones_own_is_not_back():
    mine, others = loan(2, copy=1), out(NOW - timedelta(days=9))
    assert hand_out(mine, ground(loans=[mine, others], quantity=2), "hand", keeper=None).copy == 2
    with pytest.raises(ItemTaken):
        hand_out(mine, ground(loans=[mine, others]), "hand", keeper=None)


def test_a_loan_is_renewed_once_while_nobody_waits_and_it_is_not_late():
    mine = out()
    longer = renew(mine, ground(loans=[mine]))
    assert (longer.last, longer.renewals) == (date(2026, 11, 27), 1)
    with pytest.raises(RenewedOften):
        renew(longer, ground(loans=[longer]))
    with pytest.raises(OthersWait):
        renew(mine, ground(loans=[mine], holds=[Hold(item=1, borrower=ResidentId(8), since=NOW)]))
    with pytest.raises(RenewalLate):
        renew(mine, ground(loans=[mine], now=NOW + timedelta(days=3)))
    reserved = loan(2, first=date(2026, 11, 26), last=date(2026, 11, 28))
    with pytest.raises(ItemTaken):
        renew(mine, ground(loans=[mine, reserved]))


def test_what_is_due_on_a_day_that_is_closed_now_is_due_on_the_next_open_one():
    mine, closed = out(), ground(loans=[out()], is_open=lambda day: day > date(2026, 11, 26))
    assert rolled(mine, closed).last == date(2026, 11, 27)
    assert rolled(mine, ground(loans=[mine])) is mine


def test_wrong_codes_are_counted():
    mine = loan()
    for _ in range(RULES.tries_max):
        mine = tried(mine, RULES)
    with pytest.raises(CodeTired):
        tried(mine, RULES)


def test_days_late_are_counted_from_the_due_day_to_when_it_was_brought():
    brought = bring(out(), now=NOW + timedelta(days=5))
    looked = check(brought, Check.OK, by=ResidentId(1), zone=SEOUL, now=NOW + timedelta(days=6))
    assert (looked.late_days, looked.state) == (3, LoanState.CHECKED)
    again = absent(brought, RULES, SEOUL, by=ResidentId(1), now=NOW + timedelta(days=6))
    assert (again.state, again.back) == (LoanState.OUT, None)
    in_time = check(out(), Check.OK, by=None, zone=SEOUL, now=NOW + timedelta(days=2, hours=12))
    assert in_time.late_days == 0


def test_every_step_leads_where_the_table_says_and_nowhere_else():
    for step, (starts, end, _) in MOVES.items():
        for state in LoanState:
            if state in starts:
                assert moved(loan(state=state), step, now=NOW).state is (end or state)
            else:
                with pytest.raises(LoanStepImpossible):
                    moved(loan(state=state), step, now=NOW)
    for over in set(LoanState) - OPEN:
        assert not any(possible(loan(state=over), hand) for hand in Hand)


# -- late ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("late", "before", "running", "days", "until"),
    [
        # a hand-made table: days late, times before, a pause that runs -> days, until
        (0, 0, None, None, None),
        (1, 0, None, 1, date(2026, 11, 24)),
        (4, 1, None, 4, date(2026, 11, 27)),
        (4, 2, None, 30, date(2026, 12, 23)),
        (40, 2, None, 40, date(2027, 1, 2)),
        (1, 3, None, 30, date(2026, 12, 23)),
        (2, 0, date(2026, 11, 25), 2, date(2026, 11, 27)),
        (2, 0, date(2026, 11, 22), 2, date(2026, 11, 25)),
    ],
)
def test_late_costs_as_many_days_and_the_third_time_thirty(late, before, running, days, until):
    current = replace(stands(until=running).pause, until=running) if running else None
    facts = {"rules": RULES, "today": date(2026, 11, 23), "now": NOW}
    found = pause(loan(late_days=late), before=before, current=current, **facts)
    assert (found and found.days, found and found.until) == (days, until)
    assert needs_a_look(before, RULES) == (before == 3)


def test_a_pause_is_lifted_once():
    running = stands(until=date(2026, 11, 23)).pause
    lifted = lift(running, today=date(2026, 11, 23), now=NOW)
    for over in (None, lifted, replace(running, until=date(2026, 11, 22))):
        with pytest.raises(PauseGone):
            lift(over, today=date(2026, 11, 23), now=NOW)


# -- reminders -------------------------------------------------------------------------------


def at(day, hour):
    return datetime(2026, 11, day, hour, tzinfo=SEOUL)


def test_reminders_are_polite_and_stop_when_it_is_back():
    wanted = plan(out(), RULES, SEOUL)
    assert {key: wanted[key] for key in ("soon", "today", "late-1", "late-3")} == {
        "soon": at(24, 18),
        "today": at(25, 10),
        "late-1": at(26, 10),
        "late-3": at(28, 10),
    }
    assert list(wanted) == ["soon", "today", *(f"late-{n}" for n in (1, 3, 7, 14, 21, 28))]
    assert plan(bring(out(), now=NOW), RULES, SEOUL) == {}
    for over in set(LoanState) - {LoanState.OUT, LoanState.READY}:
        assert plan(loan(state=over), RULES, SEOUL) == {}


def test_reminders_move_with_a_renewal():
    mine = out()
    before, after = plan(mine, RULES, SEOUL), plan(renew(mine, ground(loans=[mine])), RULES, SEOUL)
    assert all(after[key] - before[key] == timedelta(days=2) for key in before)


def test_what_is_kept_for_another_day_is_told_the_day_before():
    kept = asked(ground(), ANNA.id, date(2026, 11, 26))
    assert plan(kept, RULES, SEOUL) == {"fetch": at(25, 18), "ends": at(27, 10)}
    assert list(plan(asked(ground(), ANNA.id, None), RULES, SEOUL)) == ["ends"]
    times = list(plan(out(), RULES, SEOUL).values())
    assert all(a < b for a, b in pairwise(times))


# -- what is to be replaced ------------------------------------------------------------------


def to_replace(day=7, **more):
    return replace(owed(loan(id=5), case=1, until=date(2026, 12, day), now=NOW), **more)


def test_what_is_to_be_replaced_comes_first_where_the_rule_says_so():
    standing = replace(NOTHING, owed=[to_replace(9), to_replace(7)], titles={1: "드릴"})
    with pytest.raises(StillOwed) as refused:
        may_borrow(ground(), ANNA, standing, is_ticked=False)
    assert (refused.value.title, refused.value.until, refused.value.late) == (
        "드릴",
        date(2026, 12, 7),
        False,
    )
    may_borrow(ground(rules=replace(RULES, owed_blocks=False)), ANNA, standing, is_ticked=False)


def test_one_is_reminded_before_on_the_day_and_every_week_until_it_is_settled():
    wanted = owed_plan(to_replace(), RULES, SEOUL)
    assert wanted["owed-soon"] == datetime(2026, 12, 6, 18, tzinfo=SEOUL)
    assert wanted["owed-today"] == datetime(2026, 12, 7, 10, tzinfo=SEOUL)
    assert wanted["owed-late-7"] == datetime(2026, 12, 14, 10, tzinfo=SEOUL)
    assert list(wanted) == list(OWED_KEYS)
    over = settled(to_replace(), Settled.REPLACED, by=ANNA.id, now=NOW)
    assert owed_plan(over, RULES, SEOUL) == {}
    with pytest.raises(OwedGone):
        settled(over, Settled.FORGIVEN, by=ANNA.id, now=NOW)


def test_what_a_case_has_settled_is_not_owed_again_but_what_was_undone_is():
    over = settled(to_replace(), Settled.REPLACED, by=None, now=NOW)
    undone = settled(to_replace(), Settled.UNDONE, by=None, now=NOW)
    assert [is_owed(known, 1) for known in ([], [undone], [over], [undone, to_replace()])] == [
        *(False, False),
        *(True, True),
    ]
    assert not is_owed([over], 2)
