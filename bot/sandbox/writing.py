"""Texts as the server keeps them: cleaned, trimmed, with the entities it finds by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from bot.sandbox.oracle import parse_html, utf16_len

Entity = dict[str, Any]

REMOVED: Final = frozenset("\r\u2028\u2029\u202a\u202b\u202c\u202d\u202e")
LOOKS: Final = frozenset(
    {
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
    }
)
FOUND: Final = (
    ("url", re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]']")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z][A-Za-z0-9_]{3,31}\b")),
    ("bot_command", re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?(?![\w/])")),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\d*[^\W\d])\w+")),
)


def formatted(text: str, mode: str = "", entities: Sequence[Entity] = ()) -> tuple[str, list[Entity]]:
    """Text and entities as they are sent on, from HTML or from entities given beside the text."""
    given = list(entities)
    if mode:
        text, given = parse_html(text)
    text, given = _trimmed(*_cleaned(text, given))
    found = [one for one in _found(text) if not any(_overlap(one, other) for other in given)]
    return text, sorted(given + found, key=lambda one: (one["offset"], -one["length"]))


def _cleaned(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Control characters become spaces, signs that turn the line around go; entities move along."""
    places, kept = [0], []
    for character in text:
        width = 2 if character > "\uffff" else 1
        clean = "" if character in REMOVED else " " if character < " " and character != "\n" else character
        kept.append(clean)
        places += [places[-1] + (width if clean else 0)] * width
    moved = []
    for entity in entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        if 0 <= start < end < len(places) and places[start] < places[end]:
            moved.append({**entity, "offset": places[start], "length": places[end] - places[start]})
    return "".join(kept), moved


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """No space at either end; what a leading space belonged to starts later."""
    right = text.rstrip()
    left = right.lstrip()
    gone, size = utf16_len(right) - utf16_len(left), utf16_len(left)
    out = []
    for entity in entities:
        start = max(entity["offset"] - gone, 0)
        length = min(entity["offset"] + entity["length"] - gone, size) - start
        if length > 0:
            out.append({**entity, "offset": start, "length": length})
    return left, out


def _found(text: str) -> Iterator[Entity]:
    taken: list[Entity] = []
    for kind, pattern in FOUND:
        for match in pattern.finditer(text):
            entity = {"type": kind, "offset": utf16_len(text[: match.start()]), "length": utf16_len(match[0])}
            if not any(_overlap(entity, other) for other in taken):
                taken.append(entity)
                yield entity


def _overlap(one: Entity, other: Entity) -> bool:
    """Whether ``other`` leaves no room for ``one``: what only changes the look of letters does."""
    apart = (
        one["offset"] + one["length"] <= other["offset"] or other["offset"] + other["length"] <= one["offset"]
    )
    return not apart and other["type"] not in LOOKS
