"""The rules of votes: how many decide, what is tried first, and a finger that was too quick."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain import polls
from bot.domain.polls import Option, Poll, PollGone, PollRules, PollState, best, pressed, quorum

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)


def option(number, hour, **more):
    begins = NOW + timedelta(hours=hour)
    return Option(id=number, poll=1, room=number, begins=begins, ends=begins + timedelta(hours=1), **more)


@pytest.mark.parametrize(
    ("people", "votes"), [(1, 1), (2, 2), (3, 3), (5, 3), (6, 3), (7, 4), (20, 10), (21, 11)]
)
def test_half_of_the_people_decide_but_never_fewer_than_a_room_is_for(people, votes):
    assert quorum(people, PollRules()) == votes


def test_a_community_may_ask_for_all_of_them():
    assert quorum(9, PollRules(votes_percent=100)) == 9
    assert quorum(9, PollRules(votes_least=1, votes_percent=10)) == 1


def test_most_votes_come_first_and_of_as_many_the_earliest():
    late, early, few, gone = option(1, 9), option(2, 5), option(3, 1), option(4, 0, gone=True)
    counts = {1: 3, 2: 3, 3: 2, 4: 5}
    assert [each.id for each in best([late, early, few, gone], counts, least=2)] == [2, 1, 3]
    assert [each.id for each in best([late, early, few, gone], counts, least=3)] == [2, 1]
    assert best([late], {}, least=1) == ()


def test_a_second_press_takes_it_back_unless_it_comes_at_once():
    first = pressed(None, option(1, 1), 7, "안나" * 40, NOW)
    assert first.on
    assert len(first.name) == polls.NAME_MOST
    assert pressed(first, option(1, 1), 7, "안나", NOW + timedelta(seconds=1)) is None
    second = pressed(first, option(1, 1), 7, "안나", NOW + timedelta(seconds=2))
    assert not second.on
    assert pressed(second, option(1, 1), 7, "안나", NOW + timedelta(seconds=9)).on


@pytest.mark.parametrize(
    ("step", "start", "end"),
    [(step, start, end) for step, (start, end) in polls.MOVES.items()],
)
def test_each_step_leads_where_it_says_and_from_nowhere_else(step, start, end):
    poll = Poll(
        circle=1, by=7, name="", words="", people=5, quorum=3, state=start, until=NOW, opened=NOW, moved=NOW
    )
    assert polls.moved(poll, step, now=NOW).state is end
    for other in set(PollState) - {start}:
        with pytest.raises(PollGone):
            polls.moved(polls.replace(poll, state=other), step, now=NOW)
