"""How long to wait before trying again: longer each time, and never in step with the others."""

from __future__ import annotations

import random
from collections.abc import Iterator


def backing_off(first: float = 0.5, longest: float = 30.0) -> Iterator[float]:
    """Pauses without end: twice as long each time up to ``longest``, each shortened by up to a half."""
    pause = first
    while True:
        yield pause * random.uniform(0.5, 1.0)
        pause = min(longest, pause * 2)
