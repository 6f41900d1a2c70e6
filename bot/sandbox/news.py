"""What changed, told to every open page: server-sent events."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class News:
    """Holds news back until the change behind it is written, then tells all readers."""

    def __init__(self) -> None:
        self._readers: set[asyncio.Queue[str]] = set()
        self._held: list[str] = []

    def tell(self, event: str, facts: Any) -> None:
        """Something happened; readers hear of it when it is ``released``."""
        self._held.append(line(event, facts))

    def release(self) -> None:
        """Everything held back is true now."""
        for reader in self._readers:
            for news in self._held:
                reader.put_nowait(news)
        self._held.clear()

    def forget(self) -> None:
        """Nothing held back has happened after all."""
        self._held.clear()

    def end(self) -> None:
        """There will be no more news: an empty line sends every reader home."""
        for reader in self._readers:
            reader.put_nowait("")

    @contextmanager
    def reader(self) -> Iterator[asyncio.Queue[str]]:
        """A queue that receives all news while it is open."""
        queue: asyncio.Queue[str] = asyncio.Queue()
        self._readers.add(queue)
        try:
            yield queue
        finally:
            self._readers.discard(queue)


def line(event: str, facts: Any) -> str:
    """One event as it travels."""
    return f"event: {event}\ndata: {json.dumps(facts)}\n\n"
