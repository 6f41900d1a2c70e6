"""Owned: rested, lent again, taken out; who knows where to come; and codes of the owner's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.areas import AreaId
from bot.domain.items import Item, ItemCategory, ItemId, ItemState, ItemStepImpossible, LoanClass
from bot.domain.lending import Loan, LoanState
from bot.domain.owned import (
    Owned,
    OwnedRules,
    TooManyOwned,
    added,
    door,
    gone,
    is_agreed,
    paused,
    resumed,
)
from bot.domain.places import Circle, Place, PlaceId, code, is_code
from bot.domain.residents import ResidentId

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
ANNA = ResidentId(1)
MINE = Owned(item=ItemId(5), owner=ANNA, title="사다리", spot="현관", contact="", since=NOW)
ITEM = Item(
    id=ItemId(5),
    key="k",
    place=PlaceId(3),
    title="사다리",
    category=ItemCategory.HOUSEHOLD,
    loan_class=LoanClass.TOOL,
    by=ANNA,
    since=NOW,
)
PLACE = Place(
    id=PlaceId(3),
    key="k",
    area=AreaId("11"),
    within=AreaId("11"),
    name="공구도서관",
    about="",
    week=("10:00-20:00",) * 7,
    circle=Circle.OWN,
    secret="s",
    by=ANNA,
    since=NOW,
)
LOAN = Loan(
    item=ITEM.id,
    copy=1,
    place=PLACE.id,
    borrower=ResidentId(2),
    state=LoanState.REQUESTED,
    first=date(2026, 11, 23),
    last=date(2026, 11, 25),
    due=NOW,
    fetch_by=NOW,
    asked=NOW,
    moved=NOW,
)


def test_it_rests_and_is_lent_again_until_it_is_taken_out():
    resting = paused(ITEM)
    assert resting.state is ItemState.PAUSED
    assert resumed(resting).state is ItemState.AVAILABLE
    out = gone(resting)
    assert out.state is ItemState.RETIRED
    for step in (paused, resumed, gone):
        with pytest.raises(ItemStepImpossible):
            step(out)


@pytest.mark.parametrize("state", [ItemState.MAINTENANCE, ItemState.LOST])
def test_what_was_damaged_or_lost_its_owner_lends_again(state):
    assert resumed(replace(ITEM, state=state)).state is ItemState.AVAILABLE


def test_where_to_come_is_told_from_the_yes_on():
    told = {state for state in LoanState if is_agreed(replace(LOAN, state=state))}
    assert told == {
        LoanState.READY,
        LoanState.OUT,
        LoanState.RETURNED,
        LoanState.LOST,
        LoanState.CHECKED,
    }


def test_the_code_on_the_wall_opens_no_neighbours_door():
    own = door(PLACE, MINE)
    assert is_code(own, code(own, NOW), NOW)
    days = [NOW.replace(day=day) for day in range(1, 30)]
    assert any(code(own, day) != code(PLACE, day) for day in days)
    other = door(PLACE, replace(MINE, item=ItemId(6)))
    assert any(code(own, day) != code(other, day) for day in days)


def test_as_many_as_the_rule_says_and_no_more():
    assert added(MINE, there=1, rules=OwnedRules(most=2)) is MINE
    with pytest.raises(TooManyOwned) as refused:
        added(MINE, there=2, rules=OwnedRules(most=2))
    assert refused.value.most == 2
