"""Patience with one person, on a clock that only moves when told."""

from __future__ import annotations

import pytest

from bot.runtime.throttle import Throttle

ANNA, BORIS = 1, 2


class Watch:
    """A clock in the hand."""

    def __init__(self):
        self.time = 0.0

    def __call__(self):
        return self.time


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def throttle(watch):
    return Throttle(burst=30, per_second=2.0, now=watch)


def flood(throttle, person, times):
    return [throttle.judge(person) for _ in range(times)]


def test_somebody_may_type_thirty_messages_at_once(throttle):
    assert flood(throttle, ANNA, 30) == ["pass"] * 30


def test_who_floods_is_warned_once_and_then_unheard(throttle):
    flood(throttle, ANNA, 30)
    assert flood(throttle, ANNA, 5) == ["warn", "drop", "drop", "drop", "drop"]


def test_a_flood_of_one_person_is_nothing_to_another(throttle):
    flood(throttle, ANNA, 100)
    assert throttle.judge(BORIS) == "pass"


def test_who_goes_on_flooding_stays_unheard_without_another_warning(throttle, watch):
    flood(throttle, ANNA, 31)
    for _ in range(600):
        watch.time += 0.1
        assert throttle.judge(ANNA) == "drop"


def test_who_calms_down_is_heard_again(throttle, watch):
    flood(throttle, ANNA, 40)
    watch.time += 4.9
    assert throttle.judge(ANNA) == "drop"
    watch.time += 0.7
    assert throttle.judge(ANNA) == "pass"


def test_a_second_flood_is_warned_about_again(throttle, watch):
    flood(throttle, ANNA, 40)
    watch.time += 60
    assert flood(throttle, ANNA, 31) == ["pass"] * 30 + ["warn"]


def test_an_even_pace_is_never_a_flood(throttle, watch):
    for _ in range(1000):
        watch.time += 0.5
        assert throttle.judge(ANNA) == "pass"


def test_only_so_many_people_are_remembered_and_the_recent_ones_first(watch):
    throttle = Throttle(burst=1, per_second=0.0, now=watch, most=2)
    throttle.judge(ANNA)
    throttle.judge(BORIS)
    assert throttle.judge(ANNA) == "warn"
    throttle.judge(3)
    assert throttle.judge(ANNA) == "drop"
    assert throttle.judge(BORIS) == "pass"
