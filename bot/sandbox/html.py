"""Messages as safe HTML for the page: from text and entities, never from anybody's markup."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any, Final

from bot.sandbox.oracle import utf16_len

TAGS: Final = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
    "text_link": "a",
    "url": "a",
    "spoiler": "span",
}
SCHEMES: Final = ("http://", "https://", "tg://", "mailto:", "tel:")


def rendered(text: str, entities: Sequence[dict[str, Any]]) -> str:
    """``text`` with its entities as nested tags; entities that cross are closed and opened again."""
    units = text.encode("utf-16-le", "surrogatepass")
    known = [one for one in entities if one["type"] in TAGS]
    marks = sorted({0, utf16_len(text)}.union(*({_start(one), _end(one)} for one in known)))
    out, opened = [], list[dict[str, Any]]()
    for start, end in zip(marks, [*marks[1:], marks[-1]], strict=True):
        out += _turn(opened, [one for one in known if _start(one) <= start < _end(one)], units)
        piece = units[start * 2 : end * 2].decode("utf-16-le", "replace")
        out.append(escape(piece).replace("\n", "<br>"))
    return "".join(out)


def _turn(opened: list[dict[str, Any]], wanted: list[dict[str, Any]], units: bytes) -> list[str]:
    """The tags to close and to open at one place; ``opened`` becomes what is open after it."""
    keep = 0
    while keep < min(len(opened), len(wanted)) and opened[keep] is wanted[keep]:
        keep += 1
    closing = [f"</{TAGS[one['type']]}>" for one in reversed(opened[keep:])]
    opened[keep:] = wanted[keep:]
    return closing + [_tag(one, units) for one in wanted[keep:]]


def _tag(entity: dict[str, Any], units: bytes) -> str:
    tag = TAGS[entity["type"]]
    if tag == "span":
        return '<span class="spoiler">'
    if tag != "a":
        return f"<{tag}>"
    covered = units[_start(entity) * 2 : _end(entity) * 2].decode("utf-16-le", "replace")
    url = str(entity.get("url") or covered)
    if not url.lower().startswith(SCHEMES):
        url = f"http://{url}"
    return f'<a href="{escape(url)}" target="_blank" rel="noopener noreferrer">'


def _start(entity: dict[str, Any]) -> int:
    return int(entity["offset"])


def _end(entity: dict[str, Any]) -> int:
    return int(entity["offset"] + entity["length"])
