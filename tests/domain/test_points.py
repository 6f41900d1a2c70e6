"""Points for rooms: given, lapsed, spent on a bar; objected to, ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.points import (
    BarGone,
    BarObjected,
    OwnBar,
    PointReason,
    PointRules,
    barred,
    given,
    held,
    lifted,
    objected,
    refusal,
)
from bot.domain.roles import AreaNotYours

NOW, RULES = datetime(2026, 12, 1, 1, tzinfo=UTC), PointRules()
DAY = timedelta(days=1)


def point(reason=PointReason.MISSED, *, now=NOW, number=1):
    made = given(person=7, area="11240", booking=number, reason=reason, rules=RULES, now=now)
    return replace(made, id=number)


def bar(**more):
    three = [point(number=n) for n in range(1, 4)]
    return replace(barred(three, last=three[-1], by=None, rules=RULES), id=5, **more)


def test_an_empty_room_is_a_point_and_a_late_word_half_of_one_and_both_lapse():
    both = [point(), point(PointReason.LATE, now=NOW - 60 * DAY)]
    assert held(both, NOW) == 3
    assert held(both, NOW + 30 * DAY) == 2
    assert held(both, NOW + 90 * DAY) == 0
    assert held([replace(both[0], ended=NOW), replace(both[0], bar=5)], NOW) == 0


def test_three_points_bar_for_thirty_days_and_two_and_a_half_do_not():
    few = [point(number=1), point(number=2), point(PointReason.LATE, number=3)]
    assert barred(few, last=few[-1], by=None, rules=RULES) is None
    last = point(PointReason.LATE, number=4)
    made = barred([*few, last], last=last, by=3, rules=RULES)
    assert (made.person, made.halves, made.by, made.until) == (7, 6, 3, NOW + 30 * DAY)


def test_the_refusal_names_the_rule_the_number_and_until_when():
    no = refusal(bar(), RULES, NOW)
    assert vars(no) == {"points": 3, "most": 3, "days": 90, "until": NOW + 30 * DAY, "number": 5}
    assert refusal(bar(), RULES, NOW + 30 * DAY) is None
    assert refusal(bar(ended=NOW), RULES, NOW) is None


def test_a_bar_is_ended_by_who_may_and_never_by_whom_it_holds():
    assert lifted(bar(), by=3, may=True, now=NOW).ended_by == 3
    with pytest.raises(AreaNotYours):
        lifted(bar(), by=3, may=False, now=NOW)
    with pytest.raises(OwnBar):
        lifted(bar(), by=7, may=True, now=NOW)
    for gone in (None, bar(ended=NOW)):
        with pytest.raises(BarGone):
            lifted(gone, by=3, may=True, now=NOW)


def test_one_objects_once_while_it_holds():
    once = objected(bar(), by=7, now=NOW)
    with pytest.raises(BarObjected):
        objected(once, by=7, now=NOW)
    for whose, when in ((8, NOW), (7, NOW + 30 * DAY)):
        with pytest.raises(BarGone):
            objected(bar(), by=whose, now=when)
