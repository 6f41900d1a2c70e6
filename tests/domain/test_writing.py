"""What people write is stored as they see it: nothing hidden, nothing lost that shows."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.writing import TextEmpty, TextTooLong, TextTooShort, written

FAMILY = "👨\u200d👩\u200d👧\u200d👦"
SCOTLAND = "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
TEXTS = st.text() | st.lists(
    st.sampled_from(["\u200d", "\u202e", "\x00", "\n", " ", "e", "\u0301", "\u200b", "가", "ㅤ", "ᄀ", "ᅡ", "ᆨ"])
).map("".join)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("  전동 드릴  ", "전동 드릴"),
        ("a\tb  c", "a b c"),
        ("첫 줄\r\n둘째 줄  \n", "첫 줄\n둘째 줄"),
        ("a\x00b", "a b"),
        ("abc\u202edef\u2066", "abcdef"),
        ("드\u200b릴", "드릴"),
        ("<b>&amp;", "<b>&amp;"),
        ("%s{{}}", "%s{{}}"),
        (FAMILY, FAMILY),
        (SCOTLAND, SCOTLAND),
        ("❤️", "❤️"),
        ("שלום", "שלום"),
        (unicodedata.normalize("NFD", "드릴 é"), "드릴 é"),
        ("e\u200b\u0301", "é"),
        ("?!", "?!"),
    ],
)
def test_a_text_is_stored_as_it_is_seen(typed, stored):
    assert written(typed) == stored


def test_a_title_stays_on_one_line():
    assert written("전동\n드릴", lines=False) == "전동 드릴"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "\n\t",
        "\x00",
        "\u202e\u200f",
        "\u200d",
        "\ufeff",
        "ㅤ",
        "\u2800",
        "\u115f",
        "\u0301",
        "\ufe0f",
        "\ud800",
    ],
)
def test_what_shows_nothing_is_refused(typed):
    with pytest.raises(TextEmpty):
        written(typed)


def test_lengths_count_what_is_stored():
    assert written("  " + "가" * 40 + "  ", most=40) == "가" * 40
    assert written(unicodedata.normalize("NFD", "각" * 40), most=40) == "각" * 40
    with pytest.raises(TextTooLong) as too_long:
        written("가" * 41, most=40)
    assert (too_long.value.most, too_long.value.length) == (40, 41)
    with pytest.raises(TextTooShort) as too_short:
        written(" 가 ", least=2)
    assert too_short.value.least == 2


@given(TEXTS, st.booleans())
def test_what_was_stored_is_stored_the_same_again(typed, lines):
    try:
        once = written(typed, most=10_000, lines=lines)
    except TextEmpty:
        return
    assert written(once, most=10_000, lines=lines) == once


@given(TEXTS)
def test_a_stored_text_hides_nothing_and_is_no_longer_than_what_was_typed(typed):
    try:
        stored = written(typed, most=10_000)
    except TextEmpty:
        return
    assert len(stored) <= max(len(typed), len(unicodedata.normalize("NFC", typed)))
    assert unicodedata.is_normalized("NFC", stored)
    assert stored == stored.strip()
    stored.encode()
    for char in stored.replace("\n", ""):
        assert unicodedata.category(char) not in {"Cc", "Cs", "Co"}
        assert unicodedata.bidirectional(char) not in {
            "RLO",
            "LRO",
            "RLE",
            "LRE",
            "PDF",
            "RLI",
            "LRI",
            "FSI",
            "PDI",
        }
