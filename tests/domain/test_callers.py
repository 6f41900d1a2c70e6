"""Who has telephoned: known again by the number, however it is written."""

from __future__ import annotations

import pytest

from bot.domain.callers import CALLER_LEAST, is_caller, is_same
from bot.domain.polls import CIRCLE_LEAST


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("010-1234-5678", "01012345678", True),
        ("010 1234 5678", "+82 10-1234-5678", True),
        ("010-1234-5678", "010-1234-5679", False),
        ("02-123-4567", "0212 34567", True),
    ],
)
def test_a_number_is_the_same_however_it_is_written(one, other, same):
    assert is_same(one, other) is same


def test_the_numbers_of_callers_groups_and_people_do_not_meet():
    assert is_caller(CALLER_LEAST + 1)
    assert not is_caller(CIRCLE_LEAST + 1)
    assert not is_caller(1001)
    assert not is_caller(None)
