"""A plain screen shows three presses at a time, numbered, and one that turns the page.

All of them are a ``sheet``: a structure of plain values, which goes along with the call that shows its first
page, and is kept so that the others can be shown when they are asked for.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from typing import Any

from bot.runtime.speech import Button, Row

AT_ONCE = 3
"""Choices on a plain screen (programmes.md §11)."""
FEW = "few"
"""How a press begins that turns the page, and where a sheet lies in a call."""

Key = dict[str, Any]
Sheet = dict[str, Any]

_BACK = re.compile(r"(^|[.-])back$")
_NUMBERED = re.compile(r"(\d{1,2})\. ")


def of_calls(calls: Sequence[Key]) -> list[Key]:
    """The calls of one screen; the sheet of its keyboard beside them, since the messenger knows none."""
    for call in calls:
        if whole := (call["params"].get("reply_markup") or {}).pop(FEW, None):
            call[FEW] = whole
    return list(calls)


def is_way(button: Button) -> bool:
    """Whether a press is no choice but leads away, or on: it stands on every page."""
    return button.stays or bool(_BACK.search(button.caption))


def turns(row: Row) -> bool:
    """Whether these are the presses of a list that has pages of its own."""
    return any(button.caption in {"widget-before", "widget-after"} for button in row)


def sheet(choices: Sequence[Key], ways: Sequence[Key], pages: Sequence[Key | None], captions: Any) -> Sheet:
    """``pages``: the keys to the list's own pages before and after; ``captions``: those of ours."""
    before, after = pages
    numbered = list(choices)
    if len(choices) > AT_ONCE:
        numbered = [
            key if _NUMBERED.match(key["text"]) else key | {"text": f"{number}. {key['text']}"}
            for number, key in enumerate(choices, 1)
        ]
    return {
        "token": secrets.token_urlsafe(4),
        "keys": numbered,
        "ways": list(ways),
        "before": before,
        "after": after,
        "captions": list(captions),
    }


def laid(sheet: Sheet, page: int) -> list[list[Key]]:
    """The keyboard of a page; of one that does not exist, the nearest."""
    keys, last = sheet["keys"], max(0, (len(sheet["keys"]) - 1) // AT_ONCE)
    page = min(max(page, 0), last)
    shown = keys[page * AT_ONCE : (page + 1) * AT_ONCE]
    before, after = sheet["captions"]
    on = _to(sheet, page + 1, after) if page < last else sheet["after"]
    back = _to(sheet, page - 1, before) if page else sheet["before"]
    return [[key] for key in (*shown, on, back, *sheet["ways"]) if key]


def _to(sheet: Sheet, page: int, caption: str) -> Key:
    return {"text": caption, "callback_data": f"{FEW}:{sheet['token']}:{page}"}


def page_of(sheet: Sheet, keyboard: Sequence[Sequence[Any]]) -> int:
    """Which page a keyboard shows."""
    data = {getattr(key, "callback_data", None) for row in keyboard for key in row}
    last = max(0, (len(sheet["keys"]) - 1) // AT_ONCE)
    return next((page for page in range(last + 1) if _data(laid(sheet, page)) <= data and data), 0)


def _data(keyboard: Sequence[Sequence[Key]]) -> set[Any]:
    return {key.get("callback_data") for row in keyboard for key in row}


def asks_same(one: Sheet, other: Sheet) -> bool:
    """Whether two sheets hold the same presses, however they are captioned now: boxes that are ticked."""
    return [key.get("callback_data") for key in one["keys"]] == [
        key.get("callback_data") for key in other["keys"]
    ]


def called(sheet: Sheet, number: int) -> Key | None:
    """The press that is captioned so, or stands in that place."""
    for key in sheet["keys"]:
        if (found := _NUMBERED.match(key["text"])) and int(found[1]) == number:
            return dict(key)
    if any(_NUMBERED.match(key["text"]) for key in sheet["keys"]):
        return None
    shown = [key for row in laid(sheet, 0) for key in row]
    return dict(shown[number - 1]) if 0 < number <= len(shown) else None
