"""What people type where they might have pressed: a number, the words of a press, a plain yes."""

from __future__ import annotations

import re
from functools import lru_cache

from aiogram.filters.callback_data import CallbackData

from bot.domain.replies import Reply, agreed
from bot.domain.search import folded
from bot.runtime.speech import Button, Say
from bot.runtime.voice import Screens
from locales import Reader

BACK, SKIP, KEEP, CANCEL, SEND, RESUME, ANEW, CHANGE = "<", ">", "k", "x", "!", "r", "n", "c"
"""What the presses beside the answers mean; an answer's own value comes after ``=``."""

_SAID = {Reply.YES: (SEND, "=yes"), Reply.NO: ("=no",)}
"""What is answered with a yes or a no in one's own words."""
_EDGES = re.compile(r"^\W+|\W+$")


class FormPress(CallbackData, prefix="f", sep="|"):
    """A press inside a form: which run of it, which question, which answer."""

    token: str
    at: int
    value: str


def meant(text: str, screen: Say, screens: Screens, reader: Reader, *, by_number: bool) -> str:
    """The value of the press of ``screen`` that was typed, or nothing; ``by_number``: 2 is the second."""
    typed = _bare(text)
    buttons = [button for row in screen.buttons for button in row]
    values = [value for value in map(_value_of, buttons) if value not in {BACK, SKIP, KEEP, CANCEL}]
    if by_number and typed.isdecimal() and len(typed) < 4 and 0 < int(typed) <= len(values):
        return values[int(typed) - 1]
    for button in buttons if typed else ():
        value, caption = _value_of(button), screens.caption(button, screen.key, screen.facts, reader)
        if typed == _bare_caption(caption):
            return value
    said = _SAID.get(agreed(text), ()) if {SEND, "=yes"} & {*values} else ()
    return next((value for value in values if value in said), "")


def _bare(text: str) -> str:
    """Without arrows, boxes and full stops."""
    return _EDGES.sub("", folded(text))


_bare_caption = lru_cache(2048)(_bare)
"""Captions are the same over and over."""


def _value_of(button: Button) -> str:
    return button.press.value if isinstance(button.press, FormPress) else ""
