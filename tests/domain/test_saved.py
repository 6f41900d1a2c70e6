"""When somebody who waits for words is meant by a listing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.areas import AreaId
from bot.domain.barter import Category, Kind, Listing, Reach, Side, State
from bot.domain.residents import ResidentId
from bot.domain.saved import SavedRules, TooManySaved, matches, save

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
BADA, HANEUL = ResidentId(1), ResidentId(2)
DRILL = Listing(
    key="k",
    owner=HANEUL,
    side=Side.OFFER,
    kind=Kind.THING,
    category=Category.HOUSEHOLD,
    title="보쉬 전동드릴",
    text="비트 포함, with a case",
    photos=(),
    price=0,
    reach=Reach.GU,
    area=AreaId("A1"),
    within=AreaId("11240"),
    days=30,
    posted=NOW,
    until=NOW,
)


def waits(words: str, side: Side = Side.OFFER, already: int = 0):
    return save(
        BADA, words, side=side, area=AreaId("A1"), saved_now=already, rules=SavedRules(most=2), now=NOW
    )


@pytest.mark.parametrize("words", ["드릴", "드릴을 구해요", "전동 드릴", "보쉬 비트", "cases", "보쉬"])
def test_words_wait_for_all_that_holds_them(words):
    assert matches(waits(words), DRILL)


@pytest.mark.parametrize("words", ["사다리", "드릴 사다리", "드맇", "!?", ""])
def test_nobody_is_told_of_what_only_resembles_it(words):
    assert not matches(waits(words), DRILL)


def test_nobody_waits_for_ones_own_for_the_other_side_or_for_what_is_closed():
    search = waits("드릴")
    assert not matches(search, replace(DRILL, owner=BADA))
    assert not matches(search, replace(DRILL, side=Side.WANT))
    assert matches(waits("드릴", Side.WANT), replace(DRILL, side=Side.WANT))
    for state in set(State) - {State.OPEN}:
        assert not matches(search, replace(DRILL, state=state))


def test_somebody_waits_for_so_many_things_at_most():
    assert waits("드릴", already=1).since == NOW
    with pytest.raises(TooManySaved) as refused:
        waits("드릴", already=2)
    assert refused.value.most == 2
