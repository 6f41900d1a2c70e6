"""Finding people by the first letters of their syllables."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain import people
from bot.domain.cases import AnswerAwaited, OwnCase
from bot.domain.hangul import initial_span
from bot.domain.people import MergeGone, MergeRefused, MergeUnagreed, PeopleRules, SameRecord, initials
from bot.domain.roles import AreaNotYours

NOW = datetime(2026, 11, 26, tzinfo=UTC)


def test_each_letter_begins_a_row_of_syllables():
    assert initial_span("ㄱ") == ("가", "깋")
    assert initial_span("ㅎ") == ("하", "힣")
    assert [initial_span(letter) for letter in ("ㅏ", "가", "a", "", "ㄱㄱ")] == [None] * 5


@pytest.mark.parametrize(
    ("typed", "count"), [("ㄱㅅㅈ", 3), ("ㅅ ㅈ", 2), ("김ㅅㅈ", 0), ("김순자", 0), ("", 0)]
)
def test_initials_are_letters_only(typed, count):
    assert len(initials(typed)) == count


def merge(*, asks_gone=True, asks_stays=True):
    asked = {"asks_gone": asks_gone, "asks_stays": asks_stays}
    return people.propose(2, 1, case=5, by=7, rules=PeopleRules(), now=NOW, **asked)


def test_nobody_proposes_it_of_themselves_nor_elsewhere_nor_of_one_record():
    people.may_merge(2, 1, by=7, is_moderator=True)
    for two, facts, refusal in (
        ((1, 1), {"by": 7, "is_moderator": True}, SameRecord),
        ((2, 1), {"by": 7, "is_moderator": False}, AreaNotYours),
        ((2, 1), {"by": 2, "is_moderator": True}, OwnCase),
    ):
        with pytest.raises(refusal):
            people.may_merge(*two, **facts)


def test_who_stays_must_say_yes_and_who_goes_has_three_days_for_a_no():
    asked, later = merge(), NOW + timedelta(hours=72)
    for decider, at, refusal in ((1, later, OwnCase), (9, later, MergeUnagreed)):
        with pytest.raises(refusal):
            people.may_happen(asked, decider=decider, now=at)
    agreed = people.answered(asked, by=1, yes=True, now=NOW)
    with pytest.raises(AnswerAwaited):
        people.may_happen(agreed, decider=9, now=later - timedelta(seconds=1))
    people.may_happen(agreed, decider=9, now=later)
    people.may_happen(people.answered(agreed, by=2, yes=True, now=NOW), decider=9, now=NOW)
    people.may_happen(merge(asks_gone=False, asks_stays=False), decider=9, now=NOW)


def test_a_no_of_either_ends_it():
    for who in (1, 2):
        refused = people.answered(merge(), by=who, yes=False, now=NOW)
        with pytest.raises(MergeRefused):
            people.may_happen(refused, decider=9, now=NOW + timedelta(days=9))
        with pytest.raises(MergeGone):
            people.answered(refused, by=1, yes=True, now=NOW)
    for asked, by in ((merge(), 3), (None, 1)):
        with pytest.raises(MergeGone):
            people.answered(asked, by=by, yes=True, now=NOW)
