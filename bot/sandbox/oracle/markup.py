"""Keyboards: what the server refuses, and what it would silently drop."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import urlsplit

from bot.sandbox.oracle.spec import Json, Problem

MAX_BUTTONS: Final = 100
MAX_IN_ROW: Final = 8
DECORATION: Final = frozenset({"text", "icon_custom_emoji_id", "style"})
SCHEMES: Final = frozenset({"http", "https", "tg", "tonsite", ""})


def check(type_name: str, thing: Mapping[str, Json], path: str) -> Iterator[Problem]:
    """Findings about a keyboard or a button, nothing about other objects."""
    if type_name == "InlineKeyboardMarkup":
        yield from _keyboard(thing, path)
    elif type_name == "InlineKeyboardButton":
        yield from _actions(thing, path)
        yield from _links(thing, path)
    elif type_name == "KeyboardButton" and thing.get("text") == "":
        yield Problem(f"{path}.text", "empty", "a button with empty text is dropped")


def _keyboard(thing: Mapping[str, Json], path: str) -> Iterator[Problem]:
    rows = thing.get("inline_keyboard")
    sizes = [len(row) if isinstance(row, list) else 0 for row in rows] if isinstance(rows, list) else []
    if sum(sizes) > MAX_BUTTONS:
        yield Problem(path, "buttons", f"{sum(sizes)} buttons, at most {MAX_BUTTONS}")
    for number, size in enumerate(sizes):
        if size > MAX_IN_ROW:
            yield Problem(
                f"{path}[{number}]", "row", f"{size} buttons in a row, over {MAX_IN_ROW}", "warning"
            )
        if not size:
            yield Problem(f"{path}[{number}]", "row", "an empty row", "warning")


def _actions(button: Mapping[str, Json], path: str) -> Iterator[Problem]:
    # The server counts empty callback data as no action at all.
    actions = sorted(key for key, value in button.items() if key not in DECORATION and value is not None)
    if not actions or (actions == ["callback_data"] and button["callback_data"] == ""):
        yield Problem(path, "button", "Text buttons are unallowed in the inline keyboard")
    elif len(actions) > 1:
        yield Problem(path, "button", f"exactly one action per button, has {actions}")
    if button.get("text") == "":
        yield Problem(f"{path}.text", "empty", "the server silently drops a button with empty text")


def _links(button: Mapping[str, Json], path: str) -> Iterator[Problem]:
    url = button.get("url")
    if isinstance(url, str) and urlsplit(url).scheme not in SCHEMES:
        yield Problem(f"{path}.url", "url", "inline keyboard button URL is invalid")
    for key in ("web_app", "login_url"):
        target = button.get(key)
        if isinstance(target, Mapping) and not str(target.get("url", "")).startswith("https://"):
            yield Problem(f"{path}.{key}", "url", "only HTTPS links are allowed")
