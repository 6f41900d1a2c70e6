"""Long messages: every part is one the messenger takes, and together they say all that was to be said."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.runtime.voice.split import TEXT_MOST, split, visible, without_tags
from bot.sandbox.oracle import parse_html
from bot.sandbox.oracle.html import utf16_len
from locales.formats import safe

LETTERS = "가힣a é\n\n  <>&\"'👨‍👩‍👧‍👦🇰🇷؀ש\u200f1."
OPENING = (
    *(f"<{name}>" for name in ("b", "i", "u", "s", "code", "pre", "blockquote")),
    '<a href="https://example.org/?a=1&amp;b=2">',
    '<span class="tg-spoiler">',
)


def wrapped(inside):
    return st.tuples(st.sampled_from(OPENING), inside).map(
        lambda pair: f"{pair[0]}{pair[1]}</{pair[0][1:-1].split()[0]}>"
    )


words = st.text(alphabet=LETTERS, max_size=60).map(safe)
html = st.recursive(
    words, lambda inside: st.one_of(wrapped(inside), st.lists(inside, max_size=5).map("".join)), max_leaves=20
)


def bare(text):
    """Without the blanks, some of which a cut may swallow."""
    return re.sub(r"\s", "", text)


@settings(deadline=None)
@given(html, st.integers(min_value=16, max_value=120))
def test_every_part_fits_is_well_formed_and_nothing_is_lost(source, most):
    plain = [parse_html(part)[0] for part in split(source, most)]
    assert all(utf16_len(part) <= most for part in plain)
    assert bare("".join(plain)) == bare(parse_html(source)[0])


@settings(deadline=None)
@given(html, st.integers(min_value=16, max_value=120))
def test_no_part_is_empty(source, most):
    parts = split(source, most)
    assert len(parts) == 1 or all(parse_html(part)[0].strip() for part in parts)


@given(html)
def test_what_is_visible_is_counted_as_the_messenger_counts_it(source):
    assert visible(source) == utf16_len(parse_html(source)[0])


@given(html)
def test_without_tags_the_same_words_are_left(source):
    assert without_tags(source) == parse_html(source)[0]


@settings(max_examples=15, deadline=None)
@given(html.filter(lambda source: parse_html(source)[0].strip()))
def test_a_very_long_message_keeps_to_the_real_limit(source):
    long = source * (2 * TEXT_MOST // max(1, visible(source)) + 1)
    parts = split(long)
    assert len(parts) > 1 or visible(long) <= TEXT_MOST
    assert all(utf16_len(parse_html(part)[0]) <= TEXT_MOST for part in parts)


def test_a_short_message_stays_as_it_is():
    assert split("<b>안녕</b>\n") == ["<b>안녕</b>\n"]


def test_a_sign_somebody_forgot_to_escape_is_not_lost():
    assert "".join(split("나눔 & 품앗이 " * 600)).count("&") == 600


def test_a_cut_prefers_the_end_of_a_line():
    lines = [f"{number}번째 줄입니다" for number in range(40)]
    for part in split("\n".join(lines), 100):
        assert all(line in lines for line in part.strip().split("\n"))
