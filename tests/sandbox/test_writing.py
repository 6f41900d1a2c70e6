"""Texts on their way through the messenger: cleaned, marked, shown safely; and pictures measured."""

from __future__ import annotations

import struct

import pytest

from bot.sandbox import pictures
from bot.sandbox.html import rendered
from bot.sandbox.writing import formatted


def shown(html):
    return rendered(*formatted(html, "HTML"))


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("  가  나\n", "가  나"),
        ("가\x00나\t다\r\n라", "가 나 다\n라"),
        ("\u202e가\u2028", "가"),
        (" \n\u202d\x07", ""),
        ("👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"),
    ],
)
def test_texts_are_cleaned_as_by_the_server(given, kept):
    assert formatted(given)[0] == kept


def test_entities_follow_the_letters_they_mark():
    text, entities = formatted(" \r👍<b> 굵게 </b> ", "HTML")
    assert text == "👍 굵게"
    assert entities == [{"type": "bold", "offset": 2, "length": 3}]
    given = [{"type": "bold", "offset": 5, "length": 99}, {"type": "italic", "offset": 0, "length": 1}]
    assert formatted("가나다", "", given)[1] == [{"type": "italic", "offset": 0, "length": 1}]


def test_commands_links_and_tags_are_found():
    _, entities = formatted(
        "/help@pumasi_bot https://example.org/a?b=1. @haneul_kim #드릴 and/or 1/2 a@b.org"
    )
    assert [(one["type"], one["offset"], one["length"]) for one in entities] == [
        ("bot_command", 0, 16),
        ("url", 17, 25),
        ("mention", 44, 11),
        ("hashtag", 56, 3),
    ]
    assert formatted("<code>/help</code> <b>/help</b>", "HTML")[1][1:] == [
        {"type": "bold", "offset": 6, "length": 5},
        {"type": "bot_command", "offset": 6, "length": 5},
    ]


@pytest.mark.parametrize(
    ("html", "page"),
    [
        ("&lt;script&gt;", "&lt;script&gt;"),
        ("<b>가<i>나</i></b>\n다", "<b>가<i>나</i></b><br>다"),
        ('<span class="tg-spoiler">👍</span>', '<span class="spoiler">👍</span>'),
        ("<pre>a\nb</pre>", "<pre>a<br>b</pre>"),
        (
            '<a href="javascript:alert(1)">x</a>',
            '<a href="http://javascript:alert(1)" target="_blank" rel="noopener noreferrer">x</a>',
        ),
        (
            '<a href="https://x.org/?a=1&amp;b=&quot;">x</a>',
            '<a href="https://x.org/?a=1&amp;b=&quot;" target="_blank" rel="noopener noreferrer">x</a>',
        ),
    ],
)
def test_the_page_gets_safe_html(html, page):
    assert shown(html) == page


def test_entities_that_cross_are_closed_and_opened_again():
    crossed = [{"type": "bold", "offset": 0, "length": 2}, {"type": "italic", "offset": 1, "length": 2}]
    assert rendered("가나다", crossed) == "<b>가<i>나</i></b><i>다</i>"


@pytest.mark.parametrize(
    ("body", "kind", "size"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 640, 480), "image/png", (640, 480)),
        (b"GIF89a" + struct.pack("<HH", 64, 48), "image/gif", (64, 48)),
        (b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08" + struct.pack(">HH", 30, 40), "image/jpeg", (40, 30)),
        (b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + b"\x3f\1\0\xef\0\0", "image/webp", (320, 240)),
        (b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + struct.pack("<HH", 20, 10), "image/webp", (20, 10)),
        (b"RIFF\0\0\0\0WEBPVP8L" + bytes(5) + (19 | 9 << 14).to_bytes(4, "little"), "image/webp", (20, 10)),
        (b"\x89PNG\r\n\x1a\n", "image/png", pictures.UNKNOWN),
        (b"\xff\xd8\xff", "image/jpeg", pictures.UNKNOWN),
        (b"not a picture", "", pictures.UNKNOWN),
    ],
)
def test_pictures_are_measured_by_their_first_bytes(body, kind, size):
    assert (pictures.kind(body), pictures.size(body)) == (kind, size)
