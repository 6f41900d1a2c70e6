"""What is agreed, what follows from an answer or from silence, and what a coordinator sees."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain import stays
from bot.domain.homes import OVER, Hand, HomeStepNotYours, HoursTooMany, MatchState, Mover, RentTooHigh, Scope
from bot.domain.residents import ResidentId
from bot.domain.stays import (
    SHOWN,
    Check,
    CheckOver,
    Mood,
    StayFrozen,
    StaysRules,
    TermBackwards,
    Terms,
    confirmed,
    drafted,
    is_worrying,
    mark_of,
    passed,
    pattern,
    prolonged,
    side_of,
    unanswered,
)

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
SOONJA, MINHO, CLERK = ResidentId(1), ResidentId(2), ResidentId(3)
TERMS = Terms(
    first=date(2027, 3, 1),
    last=date(2027, 9, 1),
    rent=200_000,
    hours=3,
    chores="장보기",
    rules="밤에는 조용히",
    contacts="딸",
)


def written(**changes):
    facts = {
        "edition": 1,
        "host": SOONJA,
        "guest": MINHO,
        "by": CLERK,
        "rent_most": 300_000,
        "hours_most": 10,
    }
    return drafted(5, replace(TERMS, **changes), now=NOW, **facts)


def check(key, mood=None, *, days=0, kept=None):
    answered = NOW if mood else None
    asked = NOW - timedelta(days=days)
    return Check(
        id=days + 1, match=5, person=SOONJA, key=key, asked=asked, mood=mood, kept=kept, answered=answered
    )


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [({"rent": 300_001}, RentTooHigh), ({"hours": 11}, HoursTooMany), ({"last": TERMS.first}, TermBackwards)],
)
def test_what_must_not_be_agreed_is_not_written(changes, refusal):
    with pytest.raises(refusal):
        written(**changes)


def test_another_word_is_another_mark():
    marks = {mark_of(5, replace(TERMS, chores=word), 1) for word in ("장보기", "장보기 ", "청소")}
    assert len(marks) == 3
    assert written().mark == mark_of(5, TERMS, 1) != mark_of(5, TERMS, 2)


def test_three_say_yes_each_once():
    made = written()
    for n, side in enumerate((Hand.SENIOR, Hand.GUEST, Hand.COORDINATOR)):
        assert not made.complete, n
        made = confirmed(made, side, now=NOW)
    assert made.complete
    assert confirmed(made, Hand.GUEST, now=NOW + timedelta(days=1)) == made
    with pytest.raises(HomeStepNotYours):
        confirmed(made, Hand.TIME, now=NOW)


def test_who_goes_on_has_a_new_edition_with_only_the_last_day_changed():
    longer = prolonged(written(), date(2028, 3, 1), by=CLERK, now=NOW)
    assert (longer.edition, longer.last, longer.rent, longer.chores) == (
        2,
        date(2028, 3, 1),
        200_000,
        "장보기",
    )
    assert longer.complete
    assert longer.mark != written().mark


def test_for_whom_a_move_counts():
    helper = Mover(hand=Hand.HELPER, scopes=frozenset({Scope.ANSWER}))
    assert side_of(helper) is Hand.SENIOR
    assert side_of(Mover(hand=Hand.GUEST)) is Hand.GUEST
    assert side_of(Mover(hand=Hand.COORDINATOR), Hand.SENIOR) is Hand.SENIOR
    assert side_of(Mover(hand=Hand.COORDINATOR)) is Hand.COORDINATOR


@pytest.mark.parametrize(
    ("mood", "kept", "worries"),
    [
        (Mood.GOOD, True, False),
        (Mood.FAIR, True, False),
        (Mood.WORRIED, True, True),
        (Mood.GOOD, False, True),
    ],
)
def test_worry_or_a_broken_promise_is_followed_by_a_call(mood, kept, worries):
    answer = stays.answered(check("check-3"), mood, kept=kept, words="", now=NOW)
    assert is_worrying(answer) is worries
    with pytest.raises(CheckOver):
        stays.answered(answer, Mood.GOOD, kept=True, words="", now=NOW)


def test_silence_counts_only_in_a_row_and_after_its_days():
    rules = StaysRules()
    old, older = check("check-14", days=4), check("check-3", days=15)
    assert unanswered([older, old], rules, now=NOW) == 2
    assert unanswered([older, check("check-14", days=2)], rules, now=NOW) == 1
    assert unanswered([check("check-3", Mood.GOOD, days=15), old], rules, now=NOW) == 1
    assert unanswered([old, check("renew-2027-09-01", days=9)], rules, now=NOW) == 1


def test_a_coordinator_sees_how_often_and_not_what():
    said = [check("check-3", Mood.GOOD, days=9), check("check-14", days=5), check("renew-2027-09-01")]
    assert pattern(said) == {"good": 1, "fair": 0, "worried": 0, "silent": 1}


@pytest.mark.parametrize("state", sorted(OVER))
def test_nothing_is_passed_on_after_a_stop_or_an_end(state):
    with pytest.raises(StayFrozen):
        passed("안녕하십니까", state)


@pytest.mark.parametrize("state", sorted(SHOWN | {MatchState.YES}))
def test_numbers_are_hidden_until_a_meeting_is_planned(state):
    said, hidden = passed("010-1234-5678 로 전화 주십시오", state)
    assert ("1234" in said) is (state in SHOWN)
    assert bool(hidden) is (state not in SHOWN)
