"""Figures: months against months, lengths in classes, and what is not told."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.stats import (
    LENGTHS,
    LONGER,
    Change,
    Month,
    Span,
    StatsRules,
    Step,
    change,
    classes,
    length_class,
    masked,
    spans,
    within,
    worst,
)

RULES = StatsRules()
COUNTS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 40), min_size=1)


def test_a_month_that_is_not_over_is_compared_with_as_many_days():
    now, before = spans(Month(2026, 11), date(2026, 11, 10))
    assert (now.first, now.last, now.days) == (date(2026, 11, 1), date(2026, 11, 10), 10)
    assert (before.first, before.last) == (date(2026, 10, 1), date(2026, 10, 10))


def test_a_month_that_is_over_is_compared_with_the_whole_one_before():
    now, before = spans(Month(2026, 1), date(2026, 11, 10))
    assert now == Span(date(2026, 1, 1), date(2026, 2, 1))
    assert before == Span(date(2025, 12, 1), date(2026, 1, 1))


def test_the_last_days_of_march_are_compared_with_all_of_february():
    _, before = spans(Month(2026, 3), date(2026, 3, 30))
    assert before == Span(date(2026, 2, 1), date(2026, 3, 1))


@given(st.dates(date(2020, 1, 1), date(2090, 1, 1)))
def test_weeks_are_all_days_of_the_month_once_and_begin_on_mondays(day):
    month = Month.of(day)
    whole = Span(month.first, month.after.first)
    weeks = list(whole.weeks())
    assert sum(week.days for week in weeks) == whole.days
    assert all(week.first.weekday() == 0 for week in weeks[1:])
    assert month.before.after == month


@pytest.mark.parametrize(
    ("now", "before", "seen"),
    [
        (120, 100, Change("up", 20, 20)),
        (50, 100, Change("down", 50, 50)),
        (100, 100, Change("same")),
        (12, 3, Change("up", 9, None)),
        (3, 12, Change("down", 9, None)),
        (5, 0, Change("up", 5, None)),
        (5, None, Change("new")),
    ],
)
def test_percent_are_told_only_where_numbers_are_not_tiny(now, before, seen):
    assert change(now, before, RULES) == seen


def test_lengths_are_kept_in_classes_from_which_the_half_can_be_told():
    waits = [timedelta(minutes=5)] * 5 + [timedelta(hours=5)] * 4 + [timedelta(days=30)]
    counts = {kind: [length_class(wait) for wait in waits].count(kind) for kind in map(length_class, waits)}
    assert within(counts, 0.5) == timedelta(minutes=15)
    assert within(counts, 0.9) == timedelta(hours=6)
    assert within(counts, 1.0) is None
    assert length_class(timedelta(days=30)) == LONGER
    assert classes(counts)[0] == (None, timedelta(minutes=15), 5)
    assert classes(counts)[-1] == (LENGTHS[-1], None, 1)
    assert classes({}) == []


@given(st.timedeltas(min_value=timedelta(0), max_value=LENGTHS[-1]))
def test_every_length_lies_in_the_narrowest_class_that_holds_it(length):
    most = within({length_class(length): 1}, 0.5)
    assert most == min(each for each in LENGTHS if each >= length)


def test_what_few_did_or_where_few_live_is_not_told():
    counts = {"busy": 40, "quiet": 3, "tiny": 9, "empty": 0}
    people = {"busy": 100, "quiet": 80, "tiny": 2, "empty": 2}
    assert masked(counts, people, RULES) == {"busy": 40, "quiet": None, "tiny": None, "empty": 0}


def test_one_hidden_number_alone_could_be_had_by_subtracting():
    many = dict.fromkeys("abc", 100)
    assert masked({"a": 40, "b": 20, "c": 3}, many, RULES) == {"a": 40, "b": None, "c": None}
    assert masked({"a": 40, "b": 0, "c": 3}, many, RULES) == {"a": None, "b": 0, "c": None}


@given(COUNTS)
def test_no_small_number_is_ever_shown_and_none_can_be_worked_out(counts):
    shown = masked(counts, dict.fromkeys(counts, 1000), RULES)
    hidden = [key for key, count in shown.items() if count is None]
    assert not [key for key, count in shown.items() if count and count < RULES.least]
    others = [key for key in counts if counts[key] and key not in hidden]
    assert len(hidden) != 1 or not others


def test_the_worst_question_is_where_most_gave_up():
    steps = [
        Step(question="name", asked=100, answered=90, skipped=0, left=4),
        Step(question="home", asked=90, answered=60, skipped=0, left=27),
    ]
    assert worst(steps) == steps[1]
    assert steps[1].lost == 30
    assert worst([]) is None
