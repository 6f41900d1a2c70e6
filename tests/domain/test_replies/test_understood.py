"""Of what people type under an offer, hardly anything is misread, and no no is ever taken for a yes."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.replies import OFFERED, Reply, agreed, understood
from tests.domain.test_replies.answers import NO, YES, fresh, listed, table

FLOOR = 0.98
"""Of the table; what it falls short by has to be unclear, and is asked once more."""

YESES = listed(YES)
NOES = listed(NO)
NEGATIONS = [
    "안",
    "못",
    "아니",
    "아니요",
    "싫어요",
    "말고",
    "않아요",
    "없어요",
    "마세요",
    "됐어요",
    "no",
    "not",
    "non",
    "pas",
    "never",
    "jamais",
    "don't",
]
SMALL_TALK = [
    "안녕하세요",
    "고맙습니다",
    "감사합니다",
    "알겠습니다",
    "수고하세요",
    "정말",
    "그",
    "학생",
    "저는",
    "참",
]


def test_the_table_is_long_enough_and_knows_no_answer_twice():
    answers = [line for line, _ in table()]
    assert len(answers) >= 200
    assert [line for line, times in Counter(answers).items() if times > 1] == []


def test_almost_all_of_the_table_is_understood(record_property):
    read = [(line, kind, understood(line)) for line, kind in (*table(), *fresh())]
    missed = [f"{line}: {kind}, read as {reply}" for line, kind, reply in read if reply != kind]
    accuracy = 1 - len(missed) / len(read)
    record_property("accuracy", accuracy)
    print(f"\n{len(read)} typed answers, {accuracy:.1%} understood", *missed, sep="\n  ")  # noqa: T201
    assert accuracy >= FLOOR, missed


def test_what_is_misread_is_unclear_and_never_the_contrary():
    wrong = [line for line, kind in (*table(), *fresh()) if understood(line) not in {kind, Reply.UNCLEAR}]
    assert wrong == []


@pytest.mark.parametrize("no", [line for line, kind in (*table(), *fresh()) if kind == "no"])
def test_no_no_is_a_yes_however_it_is_dressed(no):
    dresses = (
        "{}",
        "네 {}",
        "{} 네",
        "안녕하세요 {}",
        "{}.",
        "  {}  ",
        "{} 감사합니다",
        "ok {}",
        "{}👍",
        "{}{}",
    )
    assert Reply.YES not in {understood(dress.format(no, no)) for dress in dresses}


@pytest.mark.parametrize("yes", YESES)
def test_a_yes_with_a_negation_anywhere_is_none(yes):
    words = yes.split()
    for at in range(len(words) + 1):
        for negation in NEGATIONS:
            typed = " ".join([*words[:at], negation, *words[at:]])
            assert understood(typed) is not Reply.YES, typed


@given(
    st.lists(st.sampled_from([*YESES, *SMALL_TALK]), max_size=5),
    st.sampled_from([*NEGATIONS, *NOES]),
    st.lists(st.sampled_from([*YESES, *SMALL_TALK]), max_size=5),
    st.sampled_from(["", " ", ", ", "~ "]),
)
def test_nothing_that_holds_a_no_is_a_yes(before, no, after, between):
    assert understood(between.join([*before, no, *after])) is not Reply.YES


@given(st.lists(st.sampled_from(SMALL_TALK), max_size=6), st.sampled_from(["", " "]))
def test_kind_words_alone_promise_nothing(words, between):
    assert understood(between.join(words)) is Reply.UNCLEAR


@given(st.text(max_size=200))
def test_whatever_is_typed_has_some_meaning(text):
    assert understood(text) in Reply


@pytest.mark.parametrize("yes", YESES)
def test_a_question_is_no_yes(yes):
    assert understood(f"{yes}?") is not Reply.YES


def test_a_number_is_the_button_in_that_place():
    assert [understood(f"{n}번") for n in (1, 2, 3)] == [*OFFERED]
    assert understood("4") is understood("0") is Reply.UNCLEAR
    assert understood("2", (Reply.YES, Reply.LATER, Reply.PHONE)) is Reply.LATER
    assert understood("1번 네") is Reply.YES
    assert understood("1번 아니요") is not Reply.YES


def test_fine_after_an_offer_declines_it_but_not_after_a_yes():
    assert understood("괜찮아요") is understood("고맙지만 괜찮습니다") is Reply.NO
    assert understood("네 괜찮아요") is Reply.UNCLEAR
    assert understood("만나도 괜찮아요") is Reply.YES


def test_where_nothing_is_offered_fine_declines_nothing_and_a_number_is_no_answer():
    assert agreed("괜찮아요") is agreed("고맙지만 괜찮습니다") is agreed("no thanks, fine") is Reply.UNCLEAR
    assert agreed("1") is agreed("2번") is Reply.UNCLEAR
    assert agreed("ㅇㅇ") is agreed("넹") is agreed("oui") is Reply.YES
    assert agreed("아니요") is agreed("non") is agreed("nope") is Reply.NO


@pytest.mark.parametrize("no", NOES)
def test_a_no_is_no_yes_anywhere(no):
    assert agreed(no) is not Reply.YES


def test_a_long_story_is_for_a_person_to_read():
    assert understood("네 " * 80) is Reply.UNCLEAR
