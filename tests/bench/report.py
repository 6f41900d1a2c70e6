"""What was measured last: kept as JSON, and written into the README with its day and machine."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.runtime.clock import Clock
from tests.bench import conversations, growth, steady, turn
from tests.bench.peers import PEERS
from tests.bench.yard import BARE, ENGINES

ROOT = Path(__file__).parents[2]
LAST = ROOT / ".bench" / "last.json"
BEGIN, END = "<!-- what `make bench` measured last -->", "<!-- until here -->"
NAMES = {
    BARE: "aiogram, MemoryStorage",
    "sqlite": "**Pumasi, SQLite**",
    "postgresql": "**Pumasi, PostgreSQL**",
}

Figures = dict[str, Any]


def keep(name: str, figures: Figures, made: Figures) -> None:
    """For the README, later; what was measured of other parts before stays."""
    LAST.parent.mkdir(exist_ok=True)
    kept = json.loads(LAST.read_text()) if LAST.exists() else {}
    kept[name] = {"machine": made, "figures": figures}
    LAST.write_text(json.dumps(kept, ensure_ascii=False, indent=1))


def machine() -> Figures:
    """What it is measured on, and when; the load is that of others, before it begins."""
    cpu = next(
        (line.partition(":")[2].strip() for line in _read("/proc/cpuinfo") if line.startswith("model name")),
        platform.machine(),
    )
    return {
        "day": f"{Clock().now():%Y-%m-%d %H:%M} UTC",
        "cpu": cpu,
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "load": round(os.getloadavg()[0], 1),
    }


def _read(file: str) -> Sequence[str]:
    return Path(file).read_text().splitlines() if Path(file).exists() else []


def write() -> int:
    """The section of the README, anew."""
    if not LAST.exists():
        print("Nothing was measured yet.", file=sys.stderr)
        return 2
    readme = ROOT / "README.md"
    before, _, rest = readme.read_text().partition(BEGIN)
    after = rest.partition(END)[2]
    section = "\n".join((BEGIN, "", *_section(json.loads(LAST.read_text())), "", END))
    readme.write_text(before + section + after)
    return 0


def _section(kept: Figures) -> list[str]:
    """In Markdown."""
    told = {name: part["figures"] for name, part in kept.items()}
    lines = [_said(made, names) for made, names in _machines(kept)]
    return [*lines, "", *(_turns(told["turn"]) if "turn" in told else ()), "", *_beside(told)]


def _machines(kept: Figures) -> list[tuple[Figures, list[str]]]:
    """What was measured together."""
    found: dict[str, tuple[Figures, list[str]]] = {}
    for name, part in kept.items():
        found.setdefault(json.dumps(part["machine"]), (part["machine"], []))[1].append(name)
    return list(found.values())


def _said(made: Figures, names: Sequence[str]) -> str:
    return (
        f"Measured {made['day']} on {made['cores']} cores ({made['cpu']}), Python {made['python']}, load before it "
        f"began {made['load']}: {', '.join(names)}.  "
    )


def _turns(told: Figures) -> list[str]:
    """One row a bot: CPU beside bare aiogram, and turns a second, by how many talk at once."""
    found, crowds = turn.ratios(told), list(told["polling"])
    kept = {peer.name: "yes" if peer.durable else "no" for peer in PEERS.values()} | {
        BARE: "no",
        **dict.fromkeys(ENGINES, "each turn"),
    }
    lines = [
        "| bot | keeps anything | CPU a turn, bare aiogram = 1 | "
        + " | ".join(f"{c} at once" for c in crowds)
        + " |",
        "|---" * (3 + len(crowds)) + "|",
    ]
    for name in sorted(found, key=lambda name: found[name]):
        cells = [told["polling"][crowd][name] for crowd in crowds]
        figures = " | ".join(
            f"{c['cpu_ms']:.2f} ms, {c['turns_per_second']:,}/s, p50 {c['p50_ms']:.0f} ms" for c in cells
        )
        lines.append(f"| {NAMES.get(name, name)} | {kept[name]} | {found[name]:.2f} | {figures} |")
    hooked = told.get("webhook", {})
    over = {"webhook": hooked}
    if hooked:
        said = ", ".join(f"{name} {ratio:.2f}" for name, ratio in turn.ratios(over).items())
        lines += ["", f"The table is by polling; by webhook: {said}."]
    return lines


def _beside(told: Figures) -> list[str]:
    tables = {
        "conversations": conversations.table,
        "rates": steady.rates_table,
        "memory": steady.memory_table,
        "handlers": steady.handlers_table,
        "tls": steady.tls_table,
        "start": steady.start_table,
        "growth": growth.table,
    }
    lines = [line for name, table in tables.items() if name in told for line in table(told[name])]
    lines += [line for each in told.values() if isinstance(each, dict) for line in each.get("lines", ())]
    return ["```", *lines, "```"] if lines else []
