"""The event loop everything runs in: uvloop where it is installed (the extra ``fast``), or Python's own."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Coroutine
from typing import Any

try:
    from uvloop import new_event_loop
except ImportError:
    new_event_loop = asyncio.new_event_loop  # type: ignore[assignment]

_SELDOM = (10_000, 50, 50)
"""How many objects are made before the collector looks at the youngest, and how often at the older ones."""


def run(doing: Coroutine[Any, Any, Any]) -> Any:
    """What it comes to."""
    with asyncio.Runner(loop_factory=new_event_loop) as runner:
        return runner.run(doing)


def calm() -> None:
    """What start-up made is never garbage: without this a full collection stops everything for 190 ms.

    What a turn makes goes with its last reference; only circles need the collector, and few are made.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_SELDOM)
