"""Points for rooms: given, lapsed, spent on a bar; objected to, ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.points import (
    BarGone,
    BarObjected,
    OwnBar,
    PointGone,
    PointObjected,
    PointReason,
    PointRules,
    barred,
    doubted,
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
    return replace(barred(three, last=three[-1], before=0, rules=RULES), id=5, **more)


def test_an_empty_room_is_a_point_and_a_late_word_half_of_one_and_both_lapse():
    both = [point(), point(PointReason.LATE, now=NOW - 60 * DAY)]
    assert held(both, NOW) == 3
    assert held(both, NOW + 30 * DAY) == 2
    assert held(both, NOW + 90 * DAY) == 0
    assert held([replace(both[0], ended=NOW), replace(both[0], bar=5)], NOW) == 0


def test_three_points_bar_for_thirty_days_and_two_and_a_half_do_not():
    few = [point(number=1), point(number=2), point(PointReason.LATE, number=3)]
    assert barred(few, last=few[-1], before=0, rules=RULES) is None
    last = replace(point(PointReason.LATE, number=4), by=3)
    made = barred([*few, last], last=last, before=0, rules=RULES)
    assert (made.person, made.halves, made.by, made.until) == (7, 6, 3, NOW + 30 * DAY)


@pytest.mark.parametrize(("before", "days"), [(0, 30), (1, 60), (2, 365), (7, 365)])
def test_the_next_bar_is_longer_and_the_third_a_year(before, days):
    three = [point(PointReason.UNTIDY, number=n) for n in range(1, 4)]
    assert barred(three, last=three[-1], before=before, rules=RULES).until == NOW + days * DAY


def test_one_objects_once_to_a_point_that_counts_or_has_led_to_a_bar_in_force():
    once = doubted(point(), None, by=7, now=NOW)
    assert once.objected == NOW
    with pytest.raises(PointObjected):
        doubted(once, None, by=7, now=NOW)
    spent = replace(point(), bar=5)
    assert doubted(spent, bar(), by=7, now=NOW).objected == NOW
    gone = replace(point(), ended=NOW)
    for what, whose, when in (
        (None, 7, NOW),
        (gone, 7, NOW),
        (point(), 8, NOW),
        (point(), 7, NOW + 90 * DAY),
        (spent, 7, NOW + 30 * DAY),
    ):
        with pytest.raises(PointGone):
            doubted(what, bar() if what is spent else None, by=whose, now=when)


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
