"""What is used up with a thing: numbers that can be meant, and never less than nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.items import ItemId
from bot.domain.lending import Supply, SupplyGone, SupplyShort, SupplyTooMany, refilled, sound, used

BITS = Supply(item=ItemId(1), name="비트", left=4, usual=3, low=3)


@pytest.mark.parametrize(("count", "left", "taken"), [(None, 1, 3), (0, 4, 0), (4, 0, 4)])
def test_as_many_as_usual_are_used_or_as_many_as_said(count, left, taken):
    less, gone = used(BITS, count)
    assert (less.left, gone, less.is_low) == (left, taken, left < 3)


def test_the_last_ones_are_used_and_no_more_than_there_were():
    assert used(replace(BITS, left=2), None) == (replace(BITS, left=0), 2)
    with pytest.raises(SupplyShort) as refused:
        used(BITS, 5)
    assert refused.value.left == 4


def test_more_are_there_after_a_refill_but_not_more_than_a_cupboard_holds():
    assert refilled(BITS, 6).left == 10
    for count in (-1, 100_001):
        with pytest.raises(SupplyTooMany):
            sound(count)
    with pytest.raises(SupplyTooMany):
        refilled(BITS, 99_999)


def test_what_is_removed_is_neither_used_nor_refilled():
    gone = replace(BITS, ended=datetime(2026, 11, 26, tzinfo=UTC))
    for act in (lambda: used(gone, 1), lambda: refilled(gone, 1)):
        with pytest.raises(SupplyGone):
            act()
