"""Long works: how they move, and how long the rest will take."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain import works
from bot.domain.residents import ResidentId
from bot.domain.works import TRIES_MOST, Work, WorkGone, WorkOver, WorkState

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
WORK = Work(kind="barter-count", by=ResidentId(1), begun=NOW, next=NOW, total=100)
SECOND = timedelta(seconds=1)


def test_a_slice_moves_the_cursor_and_forgets_earlier_failures():
    running = works.running(replace(WORK, tries=2), now=NOW)
    after = works.advanced(running, cursor={"at": 10}, done=10)
    assert (after.state, after.started, after.cursor, after.done) == (
        WorkState.RUNNING,
        NOW,
        {"at": 10},
        10,
    )
    assert (after.total, after.tries, after.next) == (100, 0, NOW)
    assert works.running(after, now=NOW + SECOND).started == NOW


def test_a_work_may_rest():
    after = works.advanced(WORK, cursor={}, done=1, total=7, result={"x": 1}, rest_until=NOW + SECOND)
    assert (after.next, after.total, after.result) == (NOW + SECOND, 7, {"x": 1})


def test_a_finished_work_keeps_what_came_of_it():
    after = works.finished(replace(WORK, result={"x": 1}), now=NOW)
    assert (after.state, after.ended, after.result) == (WorkState.DONE, NOW, {"x": 1})
    assert works.finished(WORK, now=NOW, result={"y": 2}).result == {"y": 2}


def test_what_is_over_or_somebody_elses_is_not_stopped():
    assert works.to_be_stopped(WORK, is_allowed=True).state is WorkState.STOPPING
    for work, is_allowed, refusal in (
        (None, True, WorkGone),
        (WORK, False, WorkGone),
        (works.finished(WORK, now=NOW), True, WorkOver),
    ):
        with pytest.raises(refusal):
            works.to_be_stopped(work, is_allowed=is_allowed)
    assert works.stopped(WORK, now=NOW).state is WorkState.STOPPED


def test_a_slice_that_fails_is_tried_a_few_times_each_later_than_the_last():
    work, pauses = WORK, []
    while not work.ended:
        work = works.stumbled(work, now=NOW, incident="abc")
        pauses.append(work.next - NOW)
    assert pauses[: TRIES_MOST - 1] == [SECOND, 2 * SECOND, 4 * SECOND]
    assert (work.state, work.problem, work.tries) == (WorkState.FAILED, "abc", TRIES_MOST)


def test_who_stops_a_failing_work_need_not_wait_for_the_last_try():
    stopping = replace(WORK, state=WorkState.STOPPING)
    assert works.stumbled(stopping, now=NOW, incident="abc").state is WorkState.STOPPED


def test_a_rule_that_says_no_ends_it_at_once():
    after = works.refused(WORK, now=NOW, key="error-item-is-out", facts={"title": "x"})
    assert (after.state, after.problem, after.result) == (
        WorkState.FAILED,
        "error-item-is-out",
        {"title": "x"},
    )


def test_what_is_left_goes_by_the_speed_so_far():
    running = works.running(WORK, now=NOW)
    after = works.advanced(running, cursor={}, done=25)
    assert works.left(after, now=NOW + 10 * SECOND) == 30 * SECOND
    assert works.left(after, now=NOW + SECOND) is None
    assert works.left(WORK, now=NOW + 10 * SECOND) is None
    assert works.left(replace(after, total=None), now=NOW + 10 * SECOND) is None
    assert works.left(replace(after, done=101), now=NOW + 10 * SECOND) is None


def test_there_is_one_at_a_time_of_a_kind_in_an_area():
    assert works.alone("a-b", None) != works.alone("a-b", "seoul")
