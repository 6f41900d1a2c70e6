"""Searching: what neighbours type finds what neighbours wrote, on any engine and however it is spelt."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bot.domain.search import GRAMS_MOST, fits, folded, grams, query

HANGUL = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=2, max_size=8)
LATIN = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=4, max_size=12)
NASTY = [
    '"',
    "*",
    'NEAR(드릴 "톱"',
    "AND OR NOT",
    "a:b",
    "'; --",
    "드릴\x00톱",
    "\u202e",
    "👨‍👩‍👧",
    "  ",
    "(",
    "!&|",
    "_",
]


def finds(asked, text):
    """Whether the first try, all grams of the query, finds the text."""
    must = query(asked).must
    return bool(must) and set(must) <= set(grams(text))


def finds_loosely(asked, text):
    """Whether the second try finds it: any gram, then a look at the words."""
    asked = query(asked)
    return bool(set(asked.any) & set(grams(text))) and fits(asked.words, text)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("드릴", "전동드릴을 빌려드립니다"),
        ("드릴을 빌려주세요", "전동드릴"),
        ("드릴이에요", "드릴"),
        ("드릴 있나요?", "보쉬 드릴(새것)"),
        ("혹시 드릴 좀 빌릴 수", "드릴 빌릴 수 있어요"),
        ("사다리에서는", "사다리"),
        ("톱", "톱을 나눕니다"),
        ("자전거 찾아요", "어린이자전거"),
        ("찾아요", "우산을 찾아요"),
        ("분", "일손 도와주실 분"),
        ("전동 드릴", "전동드릴"),
        ("３ｋｇ 아령", "아령 3kg"),
        ("2024", "2024년 달력"),
        ("I need a drill", "Drill, almost new"),
        ("drills", "A drill"),
        ("drill", "Drills and saws"),
        ("batteries", "Battery charger"),
        ("perc", "Perceuse à percussion"),
        ("J'ai besoin d'une échelle", "Echelle en bois"),
        ("vélos", "VÉLO enfant"),
        ("oeuf", "Boîte à œufs"),
        ("LE", "le"),
        ("électroencéphalographie", "Électroencéphalographies"),
        ("велосипед", "Велосипед детский"),
        ("自転車", "子供用自転車"),
        ("usb케이블", "USB 케이블"),
    ],
)
def test_a_neighbour_finds_what_is_written_differently(asked, text):
    assert finds(asked, text)
    assert fits(query(asked).words, text, exactly=True)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("드릴", "사다리"),
        ("드릴", "드라이버 릴선"),
        ("지도", "바지 도매"),
        ("지도", "바지"),
        ("drill", "dry ill"),
        ("20", "2024"),
        ("a drill", "a saw"),
        ("", "드릴"),
        ("!?", "드릴"),
    ],
)
def test_a_neighbour_is_not_shown_something_else(asked, text):
    assert not finds(asked, text)
    assert not finds_loosely(asked, text)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("드맇", "전동드릴 빌려드립니다"),
        ("두릴", "드릴"),
        ("새탁기", "드럼세탁기를 드려요"),
        ("세턱기", "세탁기"),
        ("톱을", "톱 있어요"),
        ("perceusse", "Une perceuse"),
        ("perceuze", "Deux perceuses"),
        ("drrill", "Drills"),
        ("bycicle", "Bicycle for a child"),
        ("biccyle", "A bicycle"),
        ("lader", "Long ladder"),
    ],
)
def test_a_slip_of_one_letter_finds_it_at_the_second_try(asked, text):
    assert not finds(asked, text)
    assert not fits(query(asked).words, text, exactly=True)
    assert finds_loosely(asked, text)


def test_spaces_between_korean_words_matter_to_the_first_try_only():
    assert not finds("전동드릴", "전동 드릴")
    assert finds_loosely("전동드릴", "전동 드릴")


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("perceuse", "perce"),
        ("saw", "sew"),
        ("톱", "탑"),
        ("세탁기", "냉장고"),
        ("2024", "2023"),
        ("listen", "enlist"),
    ],
)
def test_two_slips_or_one_in_a_tiny_word_are_another_word(word, text):
    assert not fits([word], text)


def test_asking_for_nothing_is_answered_with_nothing():
    assert not fits(query(" !? ").words, "드릴")


def test_a_name_ending_like_a_particle_still_finds_itself():
    for name in ("어린이", "고양이", "바나나", "지도", "종이", "옷걸이"):
        assert finds(name, f"{name} 장난감")
        assert finds(f"{name}를", f"{name} 장난감")


def test_scales_are_not_taken_for_a_request():
    assert query("저울").words == ("저울",)
    assert query("저는 저울을 구해요").words == ("저울",)


def test_texts_that_look_alike_fold_alike():
    assert folded("  ＡＢＣ\tÉté\u200b\u202e \x00 드릴 ") == "abc ete 드릴"
    assert folded("드릴") == folded("드릴") == "드릴"
    assert folded("Œuvre Straße Łódź") == "oeuvre strasse lodz"
    assert folded("") == folded(" \u200f\x00") == ""


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert folded(folded(text)) == folded(text)


@example("\u3097")
@example("드릴\u30fb\u4dc0톱")
@given(st.text() | st.sampled_from(NASTY))
def test_no_token_has_syntax(text):
    asked = query(text)
    for token in (*grams(text), *asked.must, *asked.any, *asked.words):
        assert re.fullmatch(r"[^\W_]+", token)
        assert token == token.lower() or not token.isascii()
        token.encode()


@given(st.text(max_size=4096))
def test_a_long_text_has_a_bounded_number_of_tokens_always_the_same(text):
    assert len(grams(text)) <= GRAMS_MOST
    assert grams(text) == grams(text)
    assert len(query(text).any) <= 3_000


def test_the_longest_texts_are_cut_quickly_and_short_enough():
    every_syllable = "".join(map(chr, range(0xAC00, 0xAC00 + 4096)))
    assert len(grams(every_syllable)) == GRAMS_MOST
    assert max(map(len, grams("a" * 4096))) <= 40
    assert query("을" * 4096).words
    assert not fits(["드릴"], "드" * 4096)


@given(HANGUL, st.integers(0, 6))
def test_two_syllables_of_any_korean_word_find_it(word, start):
    assume(pair := word[start : start + 2])
    assume(len(pair) == 2)
    assert finds(pair, f"이웃의 {word}를 빌립니다")


@given(LATIN, st.data())
def test_any_word_is_found_with_one_letter_left_out_or_doubled(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    for typed in (word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:]):
        if (
            len(query(typed).words[0]) >= 4
            and query(word).words == (word,)
            and query(typed).words == (typed,)
        ):
            assert finds_loosely(typed, f"one {word} here") or finds(typed, f"one {word} here")


@given(st.text() | st.sampled_from(NASTY))
def test_whatever_is_posted_sqlite_finds_it_by_each_of_its_tokens(text):
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE VIRTUAL TABLE board USING fts5(words, tokenize='unicode61')")
        tokens = [token for token in grams(text) if token.isascii() or re.fullmatch("[가-힣]+", token)]
        db.execute("INSERT INTO board VALUES (?)", (" ".join(tokens),))
        for token in tokens:
            found = db.execute("SELECT count(*) FROM board WHERE board MATCH ?", (f'"{token}"',))
            assert found.fetchone() == (1,)
