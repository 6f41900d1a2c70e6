"""Whose word is held back, who takes it back, and what it counts for then."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from bot.domain.homes import (
    ASKED,
    MOVES,
    OPEN,
    TOGETHER,
    Hand,
    HomesRules,
    HomeStepImpossible,
    HomeStepNotYours,
    Match,
    MatchState,
    Mover,
    Scope,
    WordCounts,
    counted,
    held_back,
    minutes,
    moved,
    released,
    said,
    spoken,
    taken_back,
    undoable,
)
from bot.domain.refusal import Refusal
from bot.domain.replies import Reply

NOW, RULES = datetime(2026, 3, 2, 10, tzinfo=UTC), HomesRules()
SENIOR, GUEST, STAFF = (Mover(hand=hand) for hand in (Hand.SENIOR, Hand.GUEST, Hand.COORDINATOR))
DAUGHTER, READER = (
    Mover(hand=Hand.HELPER, scopes=frozenset({scope})) for scope in (Scope.ANSWER, Scope.READ)
)


def at(state, **facts):
    return Match(state=state, moved=NOW, **facts)


def waits(match, mover, word, now=NOW):
    return held_back(match, mover, word, RULES, now=now)


def test_a_no_waits_for_everybody_and_any_other_word_for_who_reads_plainly():
    for state in {*ASKED, MatchState.MET}:
        assert minutes(at(state), Reply.NO, RULES, plain=False) == 10
        assert minutes(at(state), Reply.YES, RULES, plain=False) == 0
        assert minutes(at(state), Reply.YES, RULES, plain=True) == 10
    assert minutes(at(MatchState.ACTIVE), Reply.NO, RULES, plain=False) == 0
    for word in (Reply.PHONE, Reply.UNCLEAR):
        assert minutes(at(MatchState.DELIVERED), word, RULES, plain=True) == 0, "a call is asked for at once"
    none = replace(RULES, undo_minutes=0)
    assert minutes(at(MatchState.DELIVERED), Reply.NO, none, plain=True) == 0


def test_each_says_only_what_is_asked_there():
    allowed = {
        (state, mover.hand, word)
        for state, mover, word in product(MatchState, (SENIOR, GUEST, DAUGHTER), Reply)
        if _holds(state, mover, word)
    }
    host = {Hand.SENIOR, Hand.HELPER}
    yes_no = {Reply.YES, Reply.NO}
    assert allowed == {
        *product(ASKED - {MatchState.LATER}, host, {*yes_no, Reply.LATER}),
        *product({MatchState.LATER}, host, yes_no),
        *product({MatchState.MET, *TOGETHER}, {*host, Hand.GUEST}, yes_no),
        *product({MatchState.AGREEMENT}, {*host, Hand.GUEST}, {Reply.YES}),
    }
    for mover in (STAFF, READER):
        with pytest.raises(HomeStepNotYours):
            waits(at(MatchState.MET), mover, Reply.YES)


def _holds(state, mover, word):
    try:
        return bool(waits(at(state), mover, word).held)
    except HomeStepImpossible:
        return False


def test_said_twice_it_is_said_once_and_another_word_takes_its_place():
    once = waits(at(MatchState.DELIVERED), SENIOR, Reply.YES)
    assert waits(once, SENIOR, Reply.YES, NOW + timedelta(minutes=5)) == once
    again = waits(once, SENIOR, Reply.NO, NOW + timedelta(minutes=5))
    assert (again.held, again.settles) == ({Hand.SENIOR: Reply.NO}, NOW + timedelta(minutes=15))


def test_what_the_senior_says_stands_over_what_was_said_for_her():
    hers = waits(waits(at(MatchState.MET), DAUGHTER, Reply.NO), SENIOR, Reply.YES)
    assert spoken(hers) == {Hand.SENIOR: Reply.YES}
    for speak in (lambda: waits(hers, DAUGHTER, Reply.NO), lambda: taken_back(hers, DAUGHTER, now=NOW)):
        with pytest.raises(HomeStepImpossible):
            speak()
    for_her = waits(at(MatchState.MET), DAUGHTER, Reply.NO)
    assert taken_back(for_her, SENIOR, now=NOW) == at(MatchState.MET)
    assert said(for_her, True, SENIOR, now=NOW).held == {}, "a yes that counts at once, too"


def test_nobody_takes_back_what_is_not_theirs_or_counts():
    held = waits(at(MatchState.MET), SENIOR, Reply.NO)
    for mover, now in ((GUEST, NOW), (SENIOR, NOW + timedelta(minutes=10))):
        with pytest.raises(WordCounts):
            taken_back(held, mover, now=now)
        assert not undoable(held, mover, now=now)
    assert undoable(held, SENIOR, now=NOW + timedelta(minutes=9))
    both = waits(held, GUEST, Reply.YES)
    assert taken_back(both, SENIOR, now=NOW).settles == both.settles, "the other's still waits"


@pytest.mark.parametrize(
    ("hers", "theirs", "state"),
    [("yes", "yes", "both-yes"), ("yes", "no", "one-no"), ("no", "yes", "one-no"), ("yes", None, "met")],
)
def test_after_the_meeting_one_no_is_enough(hers, theirs, state):
    match = waits(at(MatchState.MET), SENIOR, Reply(hers))
    match = waits(match, GUEST, Reply(theirs)) if theirs else match
    after = counted(match, now=NOW)
    assert (after.state, after.held, after.settles) == (state, {}, None)


def test_a_yes_that_counts_waits_no_second_time():
    match = counted(waits(at(MatchState.MET), SENIOR, Reply.YES), now=NOW)
    assert waits(match, SENIOR, Reply.YES) == match
    assert said(match, True, GUEST, now=NOW).state is MatchState.BOTH_YES


def test_half_a_yes_is_none_while_the_other_half_waits():
    match = said(waits(at(MatchState.MET), SENIOR, Reply.YES), True, GUEST, now=NOW)
    assert match.state is MatchState.MET
    assert counted(match, now=NOW).state is MatchState.BOTH_YES


def test_every_step_and_a_stop_before_all_leaves_nothing_waiting():
    held = {Hand.SENIOR: Reply.YES}
    for step, mover in product(MOVES, (SENIOR, GUEST, STAFF, Mover(hand=Hand.TIME))):
        for state in OPEN:
            try:
                after = moved(at(state, held=held, settles=NOW), step, mover, now=NOW)
            except Refusal:
                continue
            assert (after.held, after.settles) == ({}, None)
    assert (
        moved(at(MatchState.MET, held=held, settles=NOW), "stop", GUEST, now=NOW).state is MatchState.STOPPED
    )
    assert released(at(MatchState.MET, held=held, settles=NOW), Hand.GUEST).held == held
