"""The engine against a slow and obvious model: every day looked at by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.availability import OVERDUE, Stay, Taking, Timeline, next_open, soonest, stay, turns

TODAY = date(2026, 11, 23)  # a Monday
DAY = timedelta(days=1)


def weekdays(day):
    return day.weekday() < 6


def always(_):
    return True


def on(number):
    return TODAY + number * DAY


# -- the model -------------------------------------------------------------------------------


def days_taken(taking, is_open, buffer):
    """The days on which a taking is in the way, one by one."""
    last = taking.last
    if taking.is_out and last < TODAY:
        last = on(OVERDUE)
    if last < TODAY:
        return set()
    first = TODAY if taking.is_out else max(taking.first, TODAY)
    left = buffer
    while left:
        last += DAY
        left -= is_open(last)
    return {first + n * DAY for n in range((last - first).days + 1)}


def free_on(day, total, takings, is_open, buffer):
    return total - sum(t.quantity for t in takings if day in days_taken(t, is_open, buffer))


def can_begin(  # noqa: PLR0917
    day, days, total, takings, is_open, buffer, quantity
):
    if not is_open(day):
        return None
    last = day + days * DAY
    while not is_open(last):
        last += DAY
    wanted = (day + n * DAY for n in range((last - day).days + 1))
    is_free = all(free_on(each, total, takings, is_open, buffer) >= quantity for each in wanted)
    return Stay(day, last) if is_free else None


def brute(first, until, days, *facts):
    span = range((until - max(first, TODAY)).days + 1)
    found = (can_begin(max(first, TODAY) + n * DAY, days, *facts) for n in span)
    return next((each for each in found if each), None)


takings_ = st.builds(
    lambda first, length, quantity, out: Taking(
        first=on(first), last=on(first + length), quantity=quantity, is_out=out
    ),
    st.integers(-30, 60),
    st.integers(0, 15),
    st.integers(1, 2),
    st.booleans(),
)
closed_ = st.sets(st.integers(0, 90), max_size=30)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(takings_, max_size=12),
    closed_,
    st.integers(0, 4),
    st.integers(0, 3),
    st.integers(1, 2),
    st.integers(0, 9),
    st.integers(-5, 40),
)
def test_the_engine_finds_what_looking_at_every_day_finds(  # noqa: PLR0917
    takings, closed, total, buffer, quantity, days, start
):
    def is_open(day):
        return (day - TODAY).days not in closed

    line = Timeline(total, takings, today=TODAY, is_open=is_open, buffer=buffer)
    for n in range(0, 95, 7):
        facts = (total, takings, is_open, buffer)
        assert line.free(on(n), on(n + 2)) == min(free_on(on(n + i), *facts) for i in range(3))
    facts = (total, takings, is_open, buffer, quantity)
    first, until = on(start), on(120)
    found = line.next_free(first, days, quantity=quantity, until=until)
    assert found == brute(first, until, days, *facts)
    every = [s for n in range(121) if n >= start if (s := can_begin(on(n), days, *facts))]
    assert list(line.starts(first, until, days, quantity=quantity)) == every


# -- single rules ----------------------------------------------------------------------------


def test_a_due_day_that_is_closed_rolls_to_the_next_open_one():
    assert stay(date(2026, 11, 27), 2, weekdays) == Stay(date(2026, 11, 27), date(2026, 11, 30))


def test_what_is_never_open_is_never_free():
    line = Timeline(1, [], today=TODAY, is_open=lambda _: False)
    assert line.next_free(TODAY, 2) is None
    assert next_open(TODAY, lambda _: False) is None


def test_what_was_never_fetched_blocks_nothing_and_what_is_overdue_blocks_for_a_month():
    past = {"first": on(-9), "last": on(-3)}
    fetched, never = Taking(is_out=True, **past), Taking(**past)
    assert Timeline(1, [never], today=TODAY, is_open=always).next_free(TODAY, 2) == Stay(TODAY, on(2))
    late = Timeline(1, [fetched], today=TODAY, is_open=always).next_free(TODAY, 2)
    assert late == Stay(on(OVERDUE + 1), on(OVERDUE + 3))


def test_the_one_that_begins_first_is_offered():
    assert soonest([None, Stay(on(3), on(5)), Stay(on(1), on(9))]) == Stay(on(1), on(9))
    assert soonest([None]) is None


def test_a_line_moves_on_with_every_piece_that_comes_back():
    assert turns([on(2), on(1)], 3, 2, today=TODAY, is_open=always) == [on(1), on(2), on(4)]
    assert turns([], 2, 2, today=TODAY, is_open=always) == [None, None]


@pytest.mark.parametrize("copies", [1, 5])
def test_after_five_years_no_more_than_the_days_to_come_are_looked_at(copies):
    history = [
        Taking(first=on(n * 3 - 1800), last=on(n * 3 - 1798), is_out=n % 2 == 0 and n * 3 > 1800)
        for n in range(620)
        for _ in range(copies)
    ]
    looked_at = []

    def is_open(day):
        looked_at.append(day)
        return weekdays(day)

    free = Timeline(copies, history, today=TODAY, is_open=is_open).next_free(TODAY, 2)
    assert free == Stay(on(60), on(63))
    assert min(looked_at) >= TODAY
    assert len(looked_at) < 60
