"""``python -m tests.bench [PART...]``: all of it, ``short`` in two minutes, or some parts by name.

The last line is what was measured, as JSON; it is kept in ``.bench/last.json`` as well, and ``readme [PART...]``
measures and then writes all that is kept into the README (``readme --last`` only writes). Machines are noisy:
read the ratios of one run, not its milliseconds.
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
    district,
    growth,
    ledger,
    notices,
    report,
    rings,
    searches,
    shelves,
    slots,
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
    "shelves": _lines(shelves.measured),
    "slots": _lines(slots.measured),
    "district": _lines(district.measured),
    "year": _lines(district.stored),
    "notices": _lines(notices.measured),
    "broadcast": _lines(broadcast.measured),
    "ledger": _lines(ledger.measured),
    "stats": _lines(stats.measured),
    "rings": _lines(rings.measured),
}


def _measured(names: Sequence[str]) -> int:
    """Each of them, kept for the README; 1 where a turn costs more than it may."""
    made, told = report.machine(), {}
    for name in names:
        told[name] = asyncio.run(PARTS[name].measured())
        print("\n".join(PARTS[name].table(told[name])), flush=True)
        report.keep(name, told[name], made)
    print(json.dumps(told, ensure_ascii=False))
    return turn.verdict(told.get("turn", {}))


def main(arguments: Sequence[str]) -> int:
    """The exit status: 1 where a turn costs more than it may, 2 where nobody knows what is meant."""
    name, *options = arguments or ("",)
    if name == "short":
        return turn.short()
    if name == "turn" and options:
        return turn.main(options)
    if name == "growth" and options:
        told = asyncio.run(growth.measured([int(size) for size in options]))
        print("\n".join(growth.table(told)), json.dumps({"growth": told}, ensure_ascii=False), sep="\n")
        return 0
    if name == "readme":
        return (
            report.write() if options == ["--last"] else max(_measured(options or [*PARTS]), report.write())
        )
    if unknown := [each for each in arguments if each not in PARTS]:
        print(f"No such part: {unknown[0]}; there are short, readme, {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    return _measured(arguments or [*PARTS])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
