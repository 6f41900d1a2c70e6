"""``python -m tests.bench [PART [OPTIONS]]``: all of it, ``short`` in two minutes, or one part by name.

The last line is what was measured, as JSON; all of a whole run is kept in ``.bench/last.json``, and ``readme``
writes it into the README. Machines are noisy: read the ratios of one run, not its milliseconds.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from tests.bench import (
    broadcast,
    conversations,
    growth,
    ledger,
    notices,
    report,
    rings,
    searches,
    stats,
    steady,
    turn,
)

Figures = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something to be measured, and how its figures read."""

    measured: Callable[[], Awaitable[Figures]]
    table: Callable[[Figures], Sequence[str]]


def _lines(measured: Callable[[], Awaitable[Sequence[str]]]) -> Part:
    """One that has no figures but those in its lines."""

    async def said() -> Figures:
        return {"lines": list(await measured())}

    return Part(measured=said, table=lambda told: told["lines"])


PARTS: dict[str, Part] = {
    "turn": Part(measured=turn.beside_peers, table=turn.table),
    "conversations": Part(measured=conversations.measured, table=conversations.table),
    "rates": Part(measured=steady.rates, table=steady.rates_table),
    "memory": Part(measured=steady.memory, table=steady.memory_table),
    "handlers": Part(measured=steady.handlers, table=steady.handlers_table),
    "tls": Part(measured=steady.tls, table=steady.tls_table),
    "start": Part(measured=steady.start, table=steady.start_table),
    "growth": Part(measured=growth.measured, table=growth.table),
    "searches": _lines(searches.measured),
    "notices": _lines(notices.measured),
    "broadcast": _lines(broadcast.measured),
    "ledger": _lines(ledger.measured),
    "stats": _lines(stats.measured),
    "rings": _lines(rings.measured),
}


def _one(name: str, sizes: Sequence[str] = ()) -> Figures:
    told = asyncio.run(growth.measured([int(size) for size in sizes]) if sizes else PARTS[name].measured())
    print("\n".join(PARTS[name].table(told)), flush=True)
    return told


def _whole() -> int:
    told = {name: _one(name) for name in PARTS}
    report.keep(told)
    print(json.dumps(told, ensure_ascii=False))
    return turn.verdict(told["turn"])


def main(arguments: Sequence[str]) -> int:
    """The exit status: 1 where a turn costs more than it may."""
    name, *options = arguments or ("",)
    if not name:
        return _whole()
    if name == "readme":
        return report.write()
    if name == "short":
        return turn.short()
    if name == "turn" and options:
        return turn.main(options)
    if name not in PARTS:
        print(f"No such part: {name}; there are short, readme, {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    print(json.dumps({name: _one(name, options if name == "growth" else ())}, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
