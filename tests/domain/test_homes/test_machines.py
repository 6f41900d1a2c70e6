"""Homes shared between generations: only whose step it is makes it, a stop is always near, nobody is hurried."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.homes import (
    ASKED,
    BINDING,
    GUEST_MOVES,
    HOST_MOVES,
    MOVES,
    OPEN,
    OVER,
    TASKS,
    TOGETHER,
    GuestState,
    Hand,
    HomesRules,
    HomeStepImpossible,
    HomeStepNotYours,
    HostState,
    Match,
    MatchState,
    Mover,
    Scope,
    begun,
    checks,
    delivered_at,
    given_notice,
    guest_moved,
    host_moved,
    later_by,
    moved,
    open_to,
    plan,
    planned,
    possible,
    rent_most,
    said,
    term_end,
)
from bot.domain.hours import QuietHours

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)  # Monday, eleven o'clock
RULES = HomesRules()
SENIOR, GUEST, STAFF, TIME = (Mover(hand=h) for h in (Hand.SENIOR, Hand.GUEST, Hand.COORDINATOR, Hand.TIME))
DAUGHTER = Mover(hand=Hand.HELPER, scopes=frozenset(Scope))
READER = Mover(hand=Hand.HELPER, scopes=frozenset({Scope.READ}))
STRANGER = Mover(hand=Hand.HELPER)
MOVERS = (SENIOR, GUEST, STAFF, TIME, DAUGHTER, READER, STRANGER)
PEOPLE = (SENIOR, GUEST, STAFF, DAUGHTER, READER)


def at(state, **more):
    facts = {"delivered": NOW, "meeting": NOW + timedelta(days=5), "moved_in": date(2026, 3, 3)}
    return Match(state=state, moved=NOW, **facts | {"ends": date(2026, 9, 3)} | more)


def walked(*steps):
    match = Match(moved=NOW)
    for step, mover in steps:
        match = moved(match, step, mover, now=NOW)
    return match


# -- who moves what ----------------------------------------------------------------------------


def test_a_request_goes_from_the_first_word_to_the_end_of_its_term():
    match = walked(("screen", STAFF), ("deliver", TIME), ("yes", SENIOR))
    match = moved(planned(match, NOW + timedelta(days=5), "도서관", STAFF, now=NOW), "met", STAFF, now=NOW)
    match = said(match, True, SENIOR, now=NOW)
    assert match.state is MatchState.MET
    match = said(match, True, GUEST, now=NOW)
    assert match.state is MatchState.BOTH_YES
    match = moved(moved(match, "draft", STAFF, now=NOW), "sign", STAFF, now=NOW)
    match = begun(match, date(2026, 3, 3), term_end(date(2026, 3, 3), RULES), STAFF, now=NOW)
    assert (match.state, match.ends) == (MatchState.TRIAL, date(2026, 9, 3))
    for step, end in (("settle", "active"), ("renew", "active"), ("end", "ended")):
        match = moved(match, step, STAFF, now=NOW)
        assert match.state == end


def test_only_a_coordinator_leads_to_what_binds():
    for step in MOVES.values():
        if step.end in BINDING:
            assert step.hands == {Hand.COORDINATOR}
    assert {step.end for step in MOVES.values()} >= BINDING


@given(st.sampled_from(sorted(MOVES)), st.sampled_from(MatchState), st.sampled_from(MOVERS))
def test_a_step_is_made_by_whose_it_is_from_where_it_starts_and_by_nobody_else(step, state, mover):
    match = at(state)
    if step in possible(match, mover):
        after = moved(match, step, mover, now=NOW)
        assert after.state is (MOVES[step].end or state)
    else:
        with pytest.raises((HomeStepNotYours, HomeStepImpossible)):
            moved(match, step, mover, now=NOW)


@given(st.lists(st.tuples(st.sampled_from(sorted(MOVES)), st.sampled_from(MOVERS)), max_size=40))
def test_whatever_anybody_tries_nobody_moves_in_without_a_yes_a_meeting_and_a_coordinator(tries):
    match, seen = Match(moved=NOW), []
    for step, mover in tries:
        if step in possible(match, mover):
            match = moved(match, step, mover, now=NOW)
            seen.append((step, mover))
        if match.state is MatchState.MET:
            match = said(said(match, True, SENIOR, now=NOW), True, GUEST, now=NOW)
    if match.state in TOGETHER:
        steps = [step for step, _ in seen]
        assert {"screen", "deliver", "yes", "meet", "met", "draft", "sign", "try"} <= {*steps}
        assert all(mover is STAFF for step, mover in seen if MOVES[step].end in BINDING)


def test_a_stop_is_one_step_from_everywhere_for_all_but_time_and_strangers():
    for state in OPEN:
        for mover in PEOPLE:
            assert moved(at(state), "stop", mover, now=NOW).state is MatchState.STOPPED
        for mover in (TIME, STRANGER):
            with pytest.raises(HomeStepNotYours):
                moved(at(state), "stop", mover, now=NOW)


def test_after_a_stop_only_a_coordinator_does_anything_and_after_an_end_nobody():
    assert {mover.hand for mover in MOVERS if possible(at(MatchState.STOPPED), mover)} == {Hand.COORDINATOR}
    assert possible(at(MatchState.STOPPED), STAFF) == {"end"}
    for state in OVER - {MatchState.STOPPED}:
        assert not any(possible(at(state), mover) for mover in MOVERS)


@pytest.mark.parametrize("state", sorted(ASKED))
def test_a_host_answers_herself_through_her_helper_or_on_the_phone_and_never_through_time(state):
    for mover in (SENIOR, DAUGHTER, STAFF):
        assert {"yes", "no"} <= possible(at(state), mover)
    assert not possible(at(state), READER) - {"stop"}
    assert possible(at(state), TIME) <= {"call"}
    assert not {"yes", "no", "later"} & possible(at(state), GUEST)


def test_what_a_helper_may_is_taken_back_at_once():
    assert possible(at(MatchState.DELIVERED), STRANGER) == set()
    with pytest.raises(HomeStepNotYours):
        said(at(MatchState.MET), True, READER, now=NOW)
    assert said(at(MatchState.MET), True, DAUGHTER, now=NOW).likes == {Hand.SENIOR}


def test_after_the_meeting_each_side_speaks_for_itself_and_one_no_is_enough():
    once = said(at(MatchState.MET), True, SENIOR, now=NOW)
    assert said(once, True, DAUGHTER, now=NOW).state is MatchState.MET  # the same side twice
    assert said(once, False, GUEST, now=NOW).state is MatchState.ONE_NO
    assert said(once, True, STAFF, now=NOW, whose=Hand.GUEST).state is MatchState.BOTH_YES
    for mover in (STAFF, TIME):
        with pytest.raises(HomeStepNotYours):
            said(once, True, mover, now=NOW)
    with pytest.raises(HomeStepImpossible):
        said(at(MatchState.MEETING), True, SENIOR, now=NOW)


def test_a_senior_may_say_no_until_the_day_somebody_moves_in():
    for state in (*ASKED, *(_ for _ in MatchState if _ in {"yes", "meeting", "met", "agreement", "signed"})):
        assert moved(at(state), "no", SENIOR, now=NOW).state is MatchState.NO
    assert "no" not in possible(at(MatchState.TRIAL), SENIOR)


def test_notice_is_a_week_in_the_trial_a_month_later_and_never_beyond_the_term():
    def ends(state, **more):
        return given_notice(at(state, **more), SENIOR, RULES, SEOUL, now=NOW).ends

    assert ends(MatchState.TRIAL) == date(2026, 3, 9)
    assert ends(MatchState.ACTIVE) == date(2026, 4, 1)
    assert ends(MatchState.ACTIVE, ends=date(2026, 3, 20)) == date(2026, 3, 20)


# -- hosts and guests --------------------------------------------------------------------------


def test_a_host_is_visited_before_anybody_hears_of_her_and_pauses_when_she_likes():
    state = HostState.INVITED
    steps = [("apply", SENIOR), ("plan", STAFF), ("work", STAFF), ("plan", STAFF), ("suit", STAFF)]
    for step, mover in [*steps, ("list", STAFF), ("pause", DAUGHTER), ("resume", SENIOR), ("house", STAFF)]:
        state = host_moved(state, step, mover)
    assert state is HostState.HOSTING
    with pytest.raises(HomeStepImpossible):
        host_moved(state, "leave", SENIOR)
    with pytest.raises(HomeStepNotYours):
        host_moved(HostState.VISITED, "list", SENIOR)
    assert host_moved(host_moved(state, "free", STAFF), "leave", SENIOR) is HostState.LEFT


def test_a_guest_searches_once_the_papers_are_seen_and_while_they_are_good():
    state = GuestState.APPLIED
    for step, mover in [("see", STAFF), ("verify", STAFF), ("search", GUEST), ("lapse", TIME)]:
        state = guest_moved(state, step, mover)
    assert state is GuestState.DOCUMENTS
    with pytest.raises(HomeStepImpossible):
        guest_moved(state, "search", GUEST)
    with pytest.raises(HomeStepNotYours):
        guest_moved(state, "verify", GUEST)


@pytest.mark.parametrize(
    ("moves", "states", "first", "last"),
    [
        (HOST_MOVES, HostState, HostState.INVITED, {HostState.LEFT}),
        (GUEST_MOVES, GuestState, GuestState.APPLIED, {GuestState.LEFT}),
        (MOVES, MatchState, MatchState.SENT, OVER - {MatchState.STOPPED}),
    ],
)
def test_every_state_is_reached_and_only_the_last_ones_lead_nowhere(moves, states, first, last):
    reached, edge = {first}, {first}
    while edge:
        edge = {s.end for s in moves.values() if s.end and s.starts & edge} - reached
        edge |= {MatchState.BOTH_YES, MatchState.ONE_NO} - reached if MatchState.MET in reached else set()
        reached |= edge
    assert reached == {*states}
    dead = {state for state in states if not any(open_to(moves, state, mover) for mover in MOVERS)}
    assert dead == {*last}


# -- when --------------------------------------------------------------------------------------

moments = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 (its bounds are naive)


@given(moments)
def test_a_request_is_never_delivered_at_night_and_waits_for_a_day_at_most(ready):
    due = delivered_at(ready, RULES, SEOUL)
    assert RULES.deliver_from <= due.astimezone(SEOUL).hour < RULES.deliver_until
    assert ready <= due <= ready + timedelta(hours=17)


@given(moments, st.sampled_from(MatchState), st.integers(1, 400), st.integers(1, 400))
def test_nobody_is_woken_and_nobody_hears_of_what_is_over(ready, state, days, term):
    first = ready.date() + timedelta(days=1)
    meeting = ready + timedelta(days=days)
    facts = {"delivered": delivered_at(ready, RULES, SEOUL), "meeting": meeting, "moved_in": first}
    match = at(state, ends=first + timedelta(days=term), **facts)
    due = plan(match, RULES, SEOUL)
    if state in OVER:
        assert due == {}
    for key, when in due.items():
        if key == "meeting-soon":
            assert not QuietHours().holds(when.astimezone(SEOUL).time())
        elif key not in TASKS:
            assert RULES.deliver_from <= when.astimezone(SEOUL).hour < RULES.deliver_until, key
    if state in OPEN:
        assert plan(moved(match, "stop", SENIOR, now=ready), RULES, SEOUL) == {}


@given(moments)
def test_a_silent_host_is_reminded_twice_then_phoned_and_nothing_runs_out(ready):
    sent = delivered_at(ready, RULES, SEOUL)
    due = plan(at(MatchState.DELIVERED, delivered=sent), RULES, SEOUL)
    assert list(due) == ["first", "second", "call"]
    assert sent < due["first"] < due["second"] < due["call"] == sent + timedelta(hours=72)
    assert due["second"].astimezone(SEOUL).hour == RULES.deliver_from
    assert {step.end for step in MOVES.values() if Hand.TIME in step.hands} == {
        MatchState.DELIVERED,
        MatchState.PHONE,
    }


def test_both_are_asked_after_three_fourteen_and_thirty_days_and_then_every_month():
    asked = checks(date(2026, 3, 3), date(2026, 9, 3), RULES)
    assert asked[:3] == [date(2026, 3, 6), date(2026, 3, 17), date(2026, 4, 2)]
    assert asked[3:] == [date(2026, month, 3) for month in (5, 6, 7, 8)]


def test_renewal_is_asked_45_days_before_the_end_but_not_of_who_is_leaving():
    due = plan(at(MatchState.ACTIVE), RULES, SEOUL)
    assert due["renew"] == datetime(2026, 7, 20, 10, tzinfo=SEOUL)
    assert {"end-first", "end-last"} < {*due}
    assert "renew" not in plan(at(MatchState.NOTICE), RULES, SEOUL)
    assert "trial-ends" in plan(at(MatchState.TRIAL), RULES, SEOUL)


def test_a_meeting_is_told_of_the_day_before_at_ten_and_two_hours_before():
    meeting = datetime(2026, 3, 7, 14, tzinfo=SEOUL)
    due = plan(at(MatchState.MEETING, meeting=meeting), RULES, SEOUL)
    assert due == {
        "meeting-day": datetime(2026, 3, 6, 10, tzinfo=SEOUL),
        "meeting-soon": datetime(2026, 3, 7, 12, tzinfo=SEOUL),
    }


def test_rent_is_half_of_the_usual_one_and_never_over_the_most():
    assert rent_most(400_000, RULES) == 200_000
    assert rent_most(900_000, RULES) == 300_000


def test_a_month_later_is_the_last_day_of_a_shorter_one():
    assert later_by(date(2026, 8, 31), 6) == date(2027, 2, 28)
