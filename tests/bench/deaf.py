"""A messenger that takes everything at once: what is measured is the bot."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.runtime.clock import Clock


class Deaf:
    """A wire to nobody; it remembers to whom something was sent, and when."""

    def __init__(self) -> None:
        self.said: list[tuple[int, datetime]] = []
        self._clock = Clock()

    async def call(self, method: str, params: Any, *_: Any) -> Any:
        if method == "sendMessage":
            self.said.append((params["chat_id"], self._clock.now()))
        return {"message_id": 1}

    def room(self, _: float) -> float:
        return float("inf")

    async def close(self) -> None:
        """Nothing was opened."""
