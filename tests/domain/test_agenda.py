"""The rules: what waits for a coordinator, in which order, and how often."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.agenda import Item, Matter, counted, is_sinking, late, listed, matter_of, pipeline
from bot.domain.homes import MatchState

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)


def item(matter, hours, number=1):
    due = NOW + timedelta(hours=hours)
    return Item(matter=matter, due=due, record="home", number=number, names=("이순자",), word="yes")


ITEMS = [item(Matter.PAPERS, 5), item(Matter.CALL, -2), item(Matter.CALL, 5, 2), item(Matter.MOOD, -9)]


def test_what_is_due_first_comes_first_and_a_call_before_papers_of_the_same_hour():
    assert [each.matter for each in listed(ITEMS)] == ["mood", "call", "call", "papers"]
    assert [each.number for each in listed(ITEMS, Matter.CALL)] == [1, 2]


def test_they_are_counted_by_kind_and_those_that_are_late():
    assert dict(counted(ITEMS)) == {Matter.CALL: 2, Matter.PAPERS: 1, Matter.MOOD: 1}
    assert late(ITEMS, NOW) == 2


def test_what_is_over_is_not_in_the_pipeline_and_the_rest_in_the_order_of_life():
    counts = {"match": {"ended": 3, "trial": 1, "sent": 2, "stopped": 1}, "host": {"left": 1}}
    assert pipeline(counts) == {"match": [("sent", 2), ("trial", 1), ("stopped", 1)]}


@pytest.mark.parametrize(
    ("state", "matter"),
    [("sent", "read"), ("phone", "call"), ("later", "call"), ("meeting", "meeting"), ("signed", "step")],
)
def test_a_request_is_on_it_as_it_stands(state, matter):
    assert matter_of(MatchState(state)) == matter


@pytest.mark.parametrize(
    ("moods", "sinking"),
    [
        (("good", "fair"), False),
        (("fair",), False),
        (("good", "fair", "worried"), True),
        (("worried", "fair", "good"), False),
        ((), False),
    ],
)
def test_twice_in_a_row_not_well_is_a_pattern(moods, sinking):
    assert is_sinking(moods) == sinking
