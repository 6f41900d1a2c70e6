"""Whose record opens to whom: not by a key alone, not to a second person, not to who keeps it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain import handover
from bot.domain.areas import AreaId
from bot.domain.handover import HandoverGone, HandoverOwn, HandoverRules
from bot.domain.people import WARD_LEAST
from bot.domain.residents import ResidentId

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
WARD, KIM, LEE, THIEF = (ResidentId(number) for number in (WARD_LEAST + 1, 1, 2, 3))
RULES = HandoverRules()


def offered():
    return handover.offer(WARD, by=KIM, area=AreaId("11"), key="1", rules=RULES, now=NOW)


def shown(who=LEE, found=None):
    return handover.taken(found or offered(), who=who, number="482", now=NOW)


def test_who_shows_the_key_first_sees_a_number_and_twice_the_same():
    assert (shown().taker, shown().number) == (LEE, "482")
    assert handover.taken(shown(), who=LEE, number="111", now=NOW).number == "482"
    with pytest.raises(HandoverGone):
        shown(THIEF, shown())


@pytest.mark.parametrize("who", [KIM, WARD, ResidentId(WARD_LEAST + 9)])
def test_who_keeps_it_and_who_is_acted_for_take_nothing(who):
    with pytest.raises(HandoverOwn):
        shown(who)


def test_a_number_ends_it_when_it_is_right_or_wrong_too_often():
    right = handover.heard(shown(), "482", by=KIM, rules=RULES, now=NOW)
    assert right.ended == NOW
    found = shown()
    for wrong in (1, 2, 3):
        found = handover.heard(found, "000", by=KIM, rules=RULES, now=NOW)
        assert (found.wrong, found.ended) == (wrong, NOW if wrong == RULES.tries else None)
    with pytest.raises(HandoverOwn):
        handover.heard(shown(), "482", by=LEE, rules=RULES, now=NOW)


def test_nothing_waits_for_a_call_before_somebody_has_come_or_after_it_is_over():
    later = NOW + timedelta(days=RULES.days)
    for found, now in (
        (None, NOW),
        (offered(), NOW),
        (handover.ended(shown(), now=NOW), NOW),
        (shown(), later),
    ):
        with pytest.raises(HandoverGone):
            handover.open_to(found, now=now)
    with pytest.raises(HandoverGone):
        handover.taken(offered(), who=LEE, number="1", now=later)
