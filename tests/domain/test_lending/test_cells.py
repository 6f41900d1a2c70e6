"""What a cell of a file says of what is used up with a thing."""

from __future__ import annotations

import pytest

from bot.domain.items import ItemId
from bot.domain.lending.supplies import Supply, SupplyId, Told, Untold, after, told, written

BITS = Supply(id=SupplyId(1), item=ItemId(7), name="비트 4;5mm: 긴 것", left=10, usual=3, low=5)


def test_what_leaves_comes_back_as_it_was():
    assert after(ItemId(7), [BITS], told(written([BITS]))) == ()


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("", ()),
        (" ; \n", ()),
        ("비트: 10/5/3", (Told(name="비트", left=10, low=5, usual=3),)),
        ("비트：１０ / 5", (Told(name="비트", left=10, low=5),)),
        ("a: 0\nb: 2", (Told(name="a", left=0), Told(name="b", left=2))),
        ("M4: 20mm:3", (Told(name="M4: 20mm", left=3),)),
    ],
)
def test_a_cell_is_read_as_people_write_it(cell, said):
    assert told(cell) == said


@pytest.mark.parametrize(
    "cell", ["비트", ": 3", "비트: ", "비트: -1", "비트: 1/2/3/4", "비트: 1.5", "가" * 61 + ": 1"]
)
def test_what_cannot_be_read_is_said(cell):
    with pytest.raises(Untold) as wrong:
        told(f"사포: 2; {cell}")
    assert wrong.value.found == cell.strip()
    assert not wrong.value.twice
    assert not wrong.value.too_many


@pytest.mark.parametrize("count", ["100001", "9" * 300])
def test_more_than_any_cupboard_holds_is_a_slip(count):
    with pytest.raises(Untold) as wrong:
        told(f"비트: 1/{count}")
    assert wrong.value.too_many


def test_a_name_comes_once():
    with pytest.raises(Untold) as wrong:
        told("비트: 1; 비트: 2")
    assert wrong.value.twice


def test_of_what_a_file_leaves_out_the_numbers_stay():
    new = after(ItemId(7), [BITS], [Told(name="비트 4,5mm: 긴 것", left=4), Told(name="사포", left=9)])
    assert [(each.id, each.left, each.low, each.usual) for each in new] == [(1, 4, 5, 3), (0, 9, 0, 0)]
