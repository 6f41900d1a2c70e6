"""Finding people by the first letters of their syllables."""

from __future__ import annotations

import pytest

from bot.domain.hangul import initial_span
from bot.domain.people import initials


def test_each_letter_begins_a_row_of_syllables():
    assert initial_span("ㄱ") == ("가", "깋")
    assert initial_span("ㅎ") == ("하", "힣")
    assert [initial_span(letter) for letter in ("ㅏ", "가", "a", "", "ㄱㄱ")] == [None] * 5


@pytest.mark.parametrize(
    ("typed", "count"), [("ㄱㅅㅈ", 3), ("ㅅ ㅈ", 2), ("김ㅅㅈ", 0), ("김순자", 0), ("", 0)]
)
def test_initials_are_letters_only(typed, count):
    assert len(initials(typed)) == count
