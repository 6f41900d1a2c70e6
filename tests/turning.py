"""Somebody who reads plain screens turns their pages until what they look for is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


async def turns_until(person: Any, meant: Callable[[dict[str, Any]], bool]) -> None:
    """Until such a key stands on a screen of ``person``, or there is no page any more."""
    while person.screens and not any(
        meant(key) for screen in person.screens for row in screen.keys for key in row
    ):
        on = [
            key
            for row in person.screen.keys
            for key in row
            if key.get("callback_data", "").startswith("few:")
        ]
        more = [key for key in on if key["text"] == person.told("few-after")]
        if not more:
            return
        await person.town.give(person.press(more[0]["callback_data"]))
