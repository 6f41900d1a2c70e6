"""Lines for rooms: who stands where, how long an offer is open, whose turn is next."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.availability import Span
from bot.domain.hours import QuietHours
from bot.domain.waitlist import (
    OfferOver,
    TooManyWaits,
    WaitGone,
    Waiting,
    WaitlistOff,
    WaitlistRules,
    WaitState,
    WaitTooLate,
    awake,
    closing,
    ended,
    kept,
    lapsed,
    next_ones,
    offered,
    open_until,
    place_of,
    stand,
    taken,
)

SEOUL, RULES = ZoneInfo("Asia/Seoul"), WaitlistRules()


def at(hour, minute=0, day=1):
    return datetime(2026, 12, day, hour, minute, tzinfo=SEOUL)


NOW, SPAN = at(9), Span(at(10, day=8), at(12, day=8))


def waiting(number=1, *, since=NOW, span=SPAN, **more):
    closes = closing(span.begins, RULES)
    told = {"room": 1, "person": number, "since": since, "closes": closes, **more}
    return Waiting(id=number, begins=span.begins, ends=span.ends, **told)


def stands(*own, span=SPAN, rules=RULES, now=NOW):
    return stand(1, 7, span, own=own, rules=rules, now=now)


def test_who_stands_in_a_line_has_one_place_in_it():
    first = stands()
    assert (first.state, first.since, first.closes) == (WaitState.WAITING, NOW, at(9, day=8))
    assert stands(first) is first


def test_no_place_where_there_is_no_line_too_late_or_with_too_many_already():
    with pytest.raises(WaitlistOff):
        stands(rules=replace(RULES, on=False))
    with pytest.raises(WaitTooLate):
        stands(now=at(9, day=8))
    own = [waiting(n, span=Span(at(10, day=n), at(12, day=n))) for n in range(10, 15)]
    with pytest.raises(TooManyWaits) as no:
        stands(*own)
    assert no.value.most == 5


@pytest.mark.parametrize(
    ("since", "until"),
    [
        (at(9), at(11)),
        (at(20), at(9, day=2)),
        (at(22), at(10, day=2)),
        (at(3), at(10)),
        (at(19), at(21)),
    ],
)
def test_an_offer_is_open_for_two_waking_hours(since, until):
    assert awake(since, timedelta(hours=2), SEOUL) == until
    assert open_until(since, at(9, day=8), RULES, SEOUL) == until


def test_the_night_is_each_ones_own():
    never, short = QuietHours(start=time(0), end=time(0)), QuietHours(start=time(23), end=time(5))
    assert awake(at(20, 30), timedelta(hours=2), SEOUL, never) == at(22, 30)
    assert awake(at(22), timedelta(hours=2), SEOUL, short) == at(6, day=2)
    assert awake(at(22).astimezone(UTC), timedelta(hours=30), SEOUL) == at(12, day=4)


def test_nothing_is_offered_that_nobody_could_answer_in_time():
    assert open_until(at(7), at(9), RULES, SEOUL) == at(9)
    assert open_until(at(7), at(8, 15), RULES, SEOUL) == at(8, 15)
    assert open_until(at(7), at(8, 14), RULES, SEOUL) is None
    assert open_until(at(22), at(7, day=2), RULES, SEOUL) is None


def test_whoever_was_asked_in_a_round_is_not_asked_again_in_it():
    freed = at(8)
    line = [waiting(1, freed=freed), waiting(2), waiting(3, state=WaitState.OFFERED, until=NOW, booking=5)]
    assert [one.id for one in next_ones(line, freed, NOW)] == [2]
    assert [one.id for one in next_ones(line, NOW, NOW)] == [1, 2]
    assert next_ones(line, NOW, at(9, day=8)) == ()


def test_who_let_two_offers_go_by_stands_at_the_end():
    one = offered(waiting(), booking=4, until=at(11), freed=NOW)
    assert (one.state, one.booking, one.until) == (WaitState.OFFERED, 4, at(11))
    once = lapsed(one, rules=RULES, now=at(11))
    assert (once.state, once.since, once.lapses, once.booking) == (WaitState.WAITING, NOW, 1, None)
    twice = lapsed(offered(once, booking=5, until=at(13), freed=at(12)), rules=RULES, now=at(13))
    assert (twice.since, twice.lapses) == (at(13), 0)


def test_an_offer_is_for_one_and_for_a_while():
    one = offered(waiting(), booking=4, until=at(11), freed=NOW)
    assert taken(kept(one, by=1), now=NOW) == 4
    with pytest.raises(OfferOver) as over:
        taken(one, now=at(11))
    assert over.value.until == at(11)
    with pytest.raises(WaitGone):
        taken(waiting(), now=NOW)
    for gone in (None, one, ended(waiting(2), WaitState.LEFT)):
        with pytest.raises(WaitGone):
            kept(gone, by=2)


def test_one_stands_behind_those_who_came_before_and_want_the_same_minutes():
    first, second = waiting(1), waiting(2)
    other = waiting(3, since=at(8), span=Span(at(12, day=8), at(13, day=8)))
    left = ended(waiting(4, since=at(8)), WaitState.LEFT)
    line = [other, left, first, second, waiting(5, since=at(10))]
    assert [place_of(one, line) for one in (first, second, line[-1])] == [1, 2, 3]
