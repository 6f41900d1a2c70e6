"""Asking around: who is asked first, how often, how many, and when it is over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.areas import AreaId
from bot.domain.asking import (
    LAST,
    LIKE,
    Asked,
    AskGone,
    AskId,
    AskingRules,
    AskState,
    Likely,
    Reply,
    TooManyAsks,
    agreed,
    opened,
    order,
    over,
    refused,
    sent,
)
from bot.domain.items import ItemCategory
from bot.domain.residents import ResidentId

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
RULES = AskingRules()
ANNA, BORIS = ResidentId(1), ResidentId(2)


def ask(there=0):
    home = AreaId("11")
    return opened("천막", ItemCategory.EVENT, asker=ANNA, area=home, there=there, rules=RULES, now=NOW)


def one(number, *, near=1, week=0, luck=0, **evidence):
    return Likely(person=ResidentId(number), near=near, week=week, luck=luck, **evidence)


def test_the_likeliest_are_asked_first_and_then_the_nearest():
    found = [
        one(1, near=0),
        one(2, gave=True),
        one(3, offers=True),
        one(4, lends=True),
        one(5, near=2, has=True),
        one(6),
    ]
    assert [each.person for each in order(found, most=9, rules=RULES)] == [5, 4, 3, 2, 1, 6]


def test_nobody_is_asked_more_often_in_a_week_than_the_rule_says():
    found = [one(1, week=RULES.week_max, has=True), one(2, week=RULES.week_max - 1), one(3)]
    assert [each.person for each in order(found, most=9, rules=RULES)] == [3, 2]


def test_between_those_for_whom_as_much_speaks_luck_decides():
    assert [each.person for each in order([one(1, luck=9), one(2, luck=3)], most=1, rules=RULES)] == [2]


def test_waves_of_three_seven_and_fifteen_a_day_apart():
    waves, now = ask(), NOW
    sizes = []
    for _ in range(LAST):
        sizes.append(RULES.wave(waves.wave + 1))
        waves = sent(waves, rules=RULES, now=now)
        assert waves.next == now + timedelta(hours=24)
        now = waves.next
    assert sizes == [3, 7, 15]


def test_a_yes_ends_it_once():
    asked = Asked(ask=AskId(1), person=BORIS, wave=1, at=NOW)
    found, said = agreed(ask(), asked, now=NOW)
    assert (found.state, found.helper, found.next, said.reply) == (AskState.FOUND, BORIS, None, Reply.YES)
    with pytest.raises(AskGone):
        agreed(found, asked, now=NOW)
    with pytest.raises(AskGone):
        over(found, AskState.STOPPED, now=NOW)


def test_a_no_said_twice_is_one():
    said = refused(Asked(ask=AskId(1), person=BORIS, wave=1, at=NOW), now=NOW)
    assert said.reply is Reply.NO
    assert refused(said, now=NOW + timedelta(days=1)) is said


def test_so_many_at_once_and_no_more():
    assert ask(there=1).state is AskState.OPEN
    with pytest.raises(TooManyAsks) as refusal:
        ask(there=2)
    assert refusal.value.most == 2


def test_every_kind_of_thing_has_its_like_on_the_board():
    assert LIKE.keys() == set(ItemCategory)
