"""Hours against a slow and obvious model: every minute looked at by itself, in zones that change their clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.availability import (
    DAY_MINUTES,
    MINUTE,
    Busy,
    Span,
    clashes,
    free,
    hours_of,
    moment,
    near,
    numbered,
    of_number,
    opened,
    written_hours,
)

SEOUL, PARIS, NEW_YORK = ZoneInfo("Asia/Seoul"), ZoneInfo("Europe/Paris"), ZoneInfo("America/New_York")
MONDAY = date(2026, 11, 23)
CHANGES = (
    (PARIS, date(2026, 3, 29)),
    (PARIS, date(2026, 10, 25)),
    (NEW_YORK, date(2026, 3, 8)),
    (SEOUL, MONDAY),
)
DAY = timedelta(days=1)
ZONES = pytest.mark.parametrize(("zone", "day"), CHANGES)

minutes = st.integers(0, DAY_MINUTES // 15).map(lambda n: n * 15)
said = (
    st.lists(minutes, min_size=2, max_size=4, unique=True)
    .map(sorted)
    .map(lambda m: tuple(zip(m[::2], m[1::2], strict=False)))
)


# -- the model -------------------------------------------------------------------------------


def shows(day, minute, zone):
    """The first minute at which the clock shows that time of that day, or one after it."""
    wall = datetime.combine(day, time()) + minute * MINUTE
    at = datetime(day.year, day.month, day.day, tzinfo=UTC) - DAY
    while at.astimezone(zone).replace(tzinfo=None, fold=0) < wall:
        at += MINUTE
    return at


def at(hour, minute=0):
    return datetime(2026, 11, 23, hour, minute, tzinfo=UTC)


def span(first, last):
    return Span(at(first), at(last))


@ZONES
@pytest.mark.parametrize("minute", [0, 60, 90, 119, 120, 135, 150, 179, 180, 181, 720, 1440])
def test_a_clock_is_read_as_it_first_shows_the_time(zone, day, minute):
    assert moment(day, minute, zone) == shows(day, minute, zone)


@ZONES
@settings(max_examples=40)
@given(hours=said)
def test_a_room_is_open_in_the_minutes_in_which_the_clock_says_so(zone, day, hours):
    there = opened(day - DAY, day + DAY, lambda _: hours, zone)
    edges = [
        (shows(each, first, zone), shows(each, last, zone))
        for each in (day - DAY, day, day + DAY)
        for first, last in hours
    ]
    now = edges[0][0] - 30 * MINUTE
    while now < edges[-1][1] + 30 * MINUTE:
        inside = any(span.begins <= now < span.ends for span in there.spans)
        assert inside == any(first <= now < last for first, last in edges), now
        now += 7 * MINUTE


def test_what_goes_on_over_midnight_is_one_opening():
    late = opened(MONDAY, MONDAY + DAY, lambda _: hours_of("00:00-02:00,22:00-24:00"), SEOUL)
    over = Span(moment(MONDAY, 23 * 60, SEOUL), moment(MONDAY + DAY, 60, SEOUL))
    assert late.covers(over)
    assert not late.covers(Span(over.begins, over.ends + timedelta(hours=2)))
    assert moment(MONDAY, DAY_MINUTES, SEOUL) in set(late.starts(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("", ()),
        ("09:00-24:00", ((540, 1440),)),
        ("9:00-12:00, 13:30-18:00", ((540, 720), (810, 1080))),
        ("00:00-00:01", ((0, 1),)),
    ],
)
def test_hours_are_read_and_written(said, hours):
    assert hours_of(said) == hours
    assert hours_of(written_hours(hours)) == hours


@pytest.mark.parametrize(
    "said",
    ["12:00-09:00", "09:00-09:00", "09:00-24:01", "9-12", "09:60-10:00", "10:00-12:00,11:00-13:00", "x"],
)
def test_hours_that_are_none_are_refused(said):
    with pytest.raises(ValueError):  # noqa: PT011 -- what it says is for nobody
        hours_of(said)


@settings(max_examples=300)
@given(
    one=st.tuples(st.integers(0, 600), st.integers(1, 200), st.integers(0, 60), st.integers(0, 60)),
    other=st.tuples(st.integers(0, 600), st.integers(1, 200), st.integers(0, 60), st.integers(0, 60)),
)
def test_two_are_in_each_others_way_as_the_minutes_say(one, other):
    """With what one needs around it, it must not meet the other itself; nor the other way round."""

    def taken(begins, length, before, after):
        return set(range(begins, begins + length)), set(range(begins - before, begins + length + after))

    def busy(begins, length, before, after, number):
        return Busy(
            Span(at(0) + begins * MINUTE, at(0) + (begins + length) * MINUTE),
            before * MINUTE,
            after * MINUTE,
            number,
        )

    (mine, wide), (others, others_wide) = taken(*one), taken(*other)
    expected = bool(wide & others or mine & others_wide)
    assert busy(*one, 1).clashes(busy(*other, 2)) == expected
    assert busy(*other, 2).clashes(busy(*one, 1)) == expected


def test_what_touches_is_not_in_the_way_and_nothing_is_in_its_own():
    assert not clashes(Busy(span(9, 10)), [Busy(span(10, 11), number=1)])
    assert clashes(Busy(span(9, 10), after=MINUTE), [Busy(span(10, 11), number=1)])
    assert not clashes(Busy(span(9, 10), number=1), [Busy(span(9, 11), number=1)])


@settings(max_examples=100)
@given(
    hours=said,
    taken=st.lists(st.tuples(st.integers(0, 90), st.integers(1, 12)), max_size=5),
    length=st.integers(1, 6),
    after=st.integers(0, 2),
)
def test_what_is_offered_is_free_and_nothing_free_is_left_out(hours, taken, length, after):
    there = opened(MONDAY, MONDAY, lambda _: hours, SEOUL)
    begin = moment(MONDAY, 0, SEOUL)
    busy = [
        Busy(Span(begin + 15 * a * MINUTE, begin + 15 * (a + n) * MINUTE), number=k)
        for k, (a, n) in enumerate(taken, 1)
    ]
    wanted = Busy(Span(begin, begin + 15 * length * MINUTE), after=15 * after * MINUTE)
    offered = list(free(there, busy, wanted, 15 * MINUTE, after=begin))
    gone = {begin + (15 * a + m) * MINUTE for a, n in taken for m in range(15 * n)}
    expected = []
    for first, last in hours:
        for minute in range(first, last, 15):
            own = [begin + (minute + m) * MINUTE for m in range(15 * length)]
            around = [begin + (minute + m) * MINUTE for m in range(15 * (length + after))]
            inside = any(a <= minute and minute + 15 * length <= b for a, b in hours) or all(
                any(a <= minute + m < b for a, b in hours) for m in range(15 * length)
            )
            if inside and not gone & set(own) and not gone & set(around):
                expected.append(Span(own[0], own[-1] + MINUTE))
    assert offered == expected


def test_what_is_near_comes_first_and_what_is_shorter_last():
    there = opened(MONDAY, MONDAY, lambda _: hours_of("09:00-18:00"), UTC)
    taken = [Busy(span(12, 13), number=1)]
    wanted = Busy(Span(at(11), at(13)))
    found = list(near(there, taken, wanted, 30 * MINUTE, after=at(0), shift=timedelta(hours=2)))
    assert found == [
        Span(at(10), at(12)),
        Span(at(9, 30), at(11, 30)),
        Span(at(9), at(11)),
        Span(at(13), at(15)),
    ]
    wanted = Busy(Span(at(10), at(12, 30)))
    assert list(near(there, taken, wanted, 30 * MINUTE, after=at(0), shift=20 * MINUTE)) == [
        Span(at(10), at(12))
    ]


def test_a_minute_has_a_number_and_the_number_a_minute():
    assert of_number(numbered(at(9))) == at(9)
