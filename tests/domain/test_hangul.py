"""Korean letters, their sound in Latin letters, and slips of one letter."""

import csv
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.areas import SHIPPED
from bot.domain.areas import english
from bot.domain.hangul import jamo, romanize, within_one_edit

letters = st.text(alphabet="abㄱㅏ드", max_size=8)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("종로", "jongno"),
        ("신림", "sillim"),
        ("왕십리", "wangsimni"),
        ("청량리", "cheongnyangni"),
        ("독립문", "dongnimmun"),
        ("낙성대", "nakseongdae"),
        ("압구정", "apgujeong"),
        ("같이", "gachi"),
        ("해돋이", "haedoji"),
        ("좋고", "joko"),
        ("묵호", "mukho"),
        ("앉아", "anja"),
        ("많이", "mani"),
        ("밟아", "balba"),
        ("삼성1차 A", "samseong1cha A"),
        ("", ""),
    ],
)
def test_a_visitor_reads_korean_as_it_sounds(written, said):
    assert romanize(written) == said
    assert romanize(unicodedata.normalize("NFD", written)) == said


def test_the_signposts_of_seoul_agree_with_the_way_pumasi_romanizes():
    with SHIPPED[1].open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["name_ko"].isalpha()]
    ours = {row["name_en"]: english(row["name_ko"]) for row in rows}
    other = {theirs for theirs, mine in ours.items() if _plain(theirs) != _plain(mine)}
    assert len(ours) > 100
    assert not other


def _plain(name: str) -> str:
    return name.lower().replace("-", "")


def test_a_word_falls_into_the_letters_of_the_keyboard():
    assert jamo("드릴") == "ㄷㅡㄹㅣㄹ"
    assert jamo("값 ABC") == "ㄱㅏㅄ abc"
    assert jamo(unicodedata.normalize("NFD", "드릴")) == jamo("드릴")


@given(letters, st.data())
def test_somebody_slips_once_and_is_still_understood(word, data):
    at = data.draw(st.integers(0, len(word)))
    other = data.draw(st.sampled_from("abㅏ드"))
    slips = [word, word[:at] + other + word[at:], word[:at] + word[at + 1 :]]
    slips += [word[:at] + other + word[at + 1 :], word[:at] + word[at : at + 2][::-1] + word[at + 2 :]]
    assert all(within_one_edit(word, slip) and within_one_edit(slip, word) for slip in slips)


@given(letters, letters)
def test_two_words_are_near_exactly_when_one_slip_turns_one_into_the_other(one, other):
    assert within_one_edit(one, other) == (other in _one_slip_from(one))


def _one_slip_from(word: str) -> set[str]:
    alphabet = "abㄱㅏ드"
    places = range(len(word) + 1)
    return (
        {word}
        | {word[:i] + new + word[i:] for i in places for new in alphabet}
        | {word[:i] + word[i + 1 :] for i in places}
        | {word[:i] + new + word[i + 1 :] for i in range(len(word)) for new in alphabet}
        | {word[:i] + word[i : i + 2][::-1] + word[i + 2 :] for i in places}
    )
