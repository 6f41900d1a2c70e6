"""``python -m tests.bench [PART [OPTIONS]]``: all of it, or one part by name.

Machines are noisy: read the ratios of one run, not its milliseconds.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence

from tests.bench import broadcast, ledger, notices, rings, searches, stats, turn

Part = Callable[[Sequence[str]], int]


def _lines(measured: Callable[[], Awaitable[list[str]]]) -> Part:
    """A part that knows no options."""

    def said(_: Sequence[str]) -> int:
        print("\n".join(asyncio.run(measured())))
        return 0

    return said


def _rings(_: Sequence[str]) -> int:
    asyncio.run(rings.main((2_000,)))
    return 0


PARTS: dict[str, Part] = {
    "turn": turn.main,
    "searches": _lines(searches.measured),
    "notices": _lines(notices.measured),
    "broadcast": _lines(broadcast.measured),
    "ledger": _lines(ledger.measured),
    "stats": _lines(stats.measured),
    "rings": _rings,
}


def main(arguments: Sequence[str]) -> int:
    """The exit status: 1 where a part did not hold what it is to hold."""
    if not arguments:
        return max([part([]) for part in PARTS.values()])
    if arguments[0] not in PARTS:
        print(f"No such part: {arguments[0]}; there are {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    return PARTS[arguments[0]](arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
