"""The rules: what partners say of each other, told only when both have spoken."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.blind import published, reminded
from bot.domain.contact import HIDDEN
from bot.domain.residents import ResidentId
from bot.domain.reviews import (
    Rating,
    ReviewGone,
    ReviewsHeld,
    ReviewsOver,
    ReviewsRules,
    begin,
    check,
    held,
    is_complete,
    resumed,
    written,
)

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
ANNA, BORIS, OTHER = ResidentId(1), ResidentId(2), ResidentId(3)
ROUND = begin(7, ANNA, BORIS, title="드릴", rules=ReviewsRules(), zone=SEOUL, now=NOW)


def by(author, text="좋았습니다", *, before=None, now=NOW, round_=ROUND, disputed=False):
    return written(round_, author, Rating.GOOD, text, before=before, disputed=disputed, now=now)


def test_there_are_seven_days_and_a_reminder_on_the_fifth():
    assert ROUND.closes == NOW + timedelta(days=7)
    assert ROUND.remind == NOW + timedelta(days=5)
    night = begin(
        7, ANNA, BORIS, title="드릴", rules=ReviewsRules(), zone=SEOUL, now=NOW + timedelta(hours=13)
    )
    assert night.remind.astimezone(SEOUL).hour == 8


def test_each_writes_of_the_other_and_nobody_else_writes():
    assert (by(ANNA).subject, by(BORIS).subject) == (BORIS, ANNA)
    with pytest.raises(ReviewGone):
        by(OTHER)
    with pytest.raises(ReviewGone):
        check(None, ANNA, disputed=False, now=NOW)


def test_before_publication_a_review_is_replaced():
    first = by(ANNA)
    again = by(ANNA, "아주 좋았습니다", before=first, now=NOW + timedelta(days=1))
    assert (again.id, again.text) == (first.id, "아주 좋았습니다")


def test_after_publication_or_the_last_day_nothing_is_written():
    with pytest.raises(ReviewsOver):
        by(ANNA, round_=published(ROUND, NOW))
    assert by(ANNA, now=ROUND.closes - timedelta(seconds=1))
    with pytest.raises(ReviewsOver):
        by(ANNA, now=ROUND.closes)


def test_both_are_complete_and_one_is_not():
    assert not is_complete(ROUND, [])
    assert not is_complete(ROUND, [by(ANNA)])
    assert is_complete(ROUND, [by(BORIS), by(ANNA)])


def test_numbers_and_addresses_are_hidden_in_a_review():
    assert by(ANNA, "101동 1203호에 삽니다").text == f"{HIDDEN}에 삽니다"


def test_while_disputed_nothing_is_written():
    with pytest.raises(ReviewsHeld):
        by(ANNA, disputed=True)
    with pytest.raises(ReviewsHeld):
        by(ANNA, round_=held(ROUND, NOW))


@given(st.timedeltas(timedelta(0), timedelta(days=6)), st.timedeltas(timedelta(0), timedelta(days=30)))
def test_after_a_dispute_as_much_time_is_left_as_there_was(before, disputed):
    start = NOW + before
    again = resumed(held(ROUND, start), SEOUL, start + disputed)
    assert again.closes - (start + disputed) == ROUND.closes - start
    assert again.held is None
    assert again.remind >= ROUND.remind
    assert resumed(held(reminded(ROUND), start), SEOUL, start + disputed).remind is None


def test_what_was_never_held_is_left_alone():
    assert resumed(ROUND, SEOUL, NOW) == ROUND
