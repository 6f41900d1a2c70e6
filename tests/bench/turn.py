"""What a durable turn costs: Pumasi in service on both databases beside bare aiogram that remembers nothing.

The six steps of posting an offer, said by people who answer as soon as they are answered. All bots are up
all the time, and are talked to one after another, again and again: machines are noisy, so read the ratios of
one run, not its milliseconds. CPU is that of the bot's process alone, by the kernel's clock.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import pstats
import signal
import statistics
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.bench import peers
from tests.bench.contest import Bot, Measured, aside
from tests.bench.yard import BARE, ENGINES, Yard, present, yard

HOOKED = (BARE, *ENGINES)
"""Who is also talked to by webhook."""
CROWDS = (1, 16, 64, 128)
WAYS = ("polling", "webhook")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How much is measured: who, by which ways, how many people at once, how often, how long each time."""

    who: Sequence[str] = (BARE, "sqlite", "postgresql")
    ways: Sequence[str] = WAYS
    crowds: Sequence[int] = CROWDS
    rounds: int = 3
    seconds: float = 2.0
    warm: float = 2.0
    profile: str = ""


SHORT = Plan(ways=("polling",), crowds=(1, 16, 64), rounds=4, seconds=1.0, warm=1.0)
MOST = 1.5
"""What a durable turn may cost, bare aiogram being 1."""

Figures = dict[str, Any]
Results = dict[tuple[str, str, int], list[Measured]]


async def measured(plan: Plan) -> Figures:
    """All rounds; figures by way, crowd and name."""
    aside()
    plan = replace(plan, who=present(plan.who))
    results: Results = defaultdict(list)
    async with yard(plan.who) as made:
        for way in plan.ways:
            who = plan.who if way == "polling" else [name for name in plan.who if name in HOOKED]
            async with made.open() as place:
                bots = [bot for name in who if (bot := await _fit(place, name, way, plan))]
                await _rounds(plan, way, bots, results)
    return figures(results)


async def _fit(place: Yard, name: str, way: str, plan: Plan) -> Bot | None:
    """One that is warm; a peer that does not start, or cannot bear so many, is left out, and it is said why."""
    try:
        bot = await place.bot(name, webhook=way == "webhook", profile=plan.profile)
        await bot.talks(max(plan.crowds), plan.warm)
    except RuntimeError as trouble:
        if name in HOOKED:
            raise
        print(f"left out: {trouble}", file=sys.stderr)
        return None
    return bot


async def _rounds(plan: Plan, way: str, bots: Sequence[Bot], results: Results) -> None:
    if plan.profile:
        _signal(bots, signal.SIGUSR1)
    for nth in range(plan.rounds):
        for crowd in plan.crowds:
            for bot in (*bots[nth % len(bots) :], *bots[: nth % len(bots)]):
                results[way, bot.name, crowd].append(await bot.talks(crowd, plan.seconds))
    if plan.profile:
        _signal(bots, signal.SIGUSR2)
        await asyncio.sleep(2)


def _signal(bots: Sequence[Bot], number: int) -> None:
    for bot in bots:
        if bot.name in ENGINES:
            os.kill(bot.process.pid, number)


def figures(results: Results) -> Figures:
    """By way, crowd and name: the plain figures, and the ratios to bare aiogram in the same round, their median."""
    told: Figures = {}
    for (way, name, crowd), rounds in results.items():
        base = results.get((way, BARE, crowd))
        total = sum(rounds, Measured())
        told.setdefault(way, {}).setdefault(str(crowd), {})[name] = {
            "cpu_ms": round(total.each, 3),
            "ratio": _compared(rounds, base, lambda each: each.each),
            "turns_per_second": round(total.rate),
            "p50_ms": round(total.quantile(0.5), 2),
            "p50_ratio": _compared(rounds, base, lambda each: each.quantile(0.5)),
            "p99_ms": round(total.quantile(0.99), 2),
            "turns": total.turns,
        }
    return told


def _compared(
    rounds: Sequence[Measured], base: Sequence[Measured] | None, of: Callable[[Measured], float]
) -> float | None:
    if base is None:
        return None
    return round(statistics.median(of(one) / of(other) for one, other in zip(rounds, base, strict=True)), 3)


def ratios(told: Figures) -> dict[str, float]:
    """What a turn of each costs beside bare aiogram: the median over all ways and crowds."""
    found = defaultdict(list)
    for crowds in told.values():
        for names in crowds.values():
            for name, each in names.items():
                if each["ratio"] is not None:
                    found[name].append(each["ratio"])
    return {name: round(statistics.median(each), 3) for name, each in found.items()}


def verdict(told: Figures) -> int:
    """1 where a durable turn of ours costs more than it may."""
    return int(any(ratios(told).get(name, 0.0) > MOST for name in ENGINES))


def table(told: Figures) -> list[str]:
    """For people to read."""
    lines = [
        f"{'':8} {'at once':>7}  {'bot':16} {'CPU/turn':>9} {'ratio':>6} {'turns/s':>8} {'p50':>9} {'p99':>9}"
    ]
    for way, crowds in told.items():
        for crowd, names in crowds.items():
            for name, f in names.items():
                ratio = "" if f["ratio"] is None else f"{f['ratio']:.2f}"
                lines.append(
                    f"{way:8} {crowd:>7}  {name:16} {f['cpu_ms']:6.3f} ms {ratio:>6} {f['turns_per_second']:8,} "
                    f"{f['p50_ms']:6.1f} ms {f['p99_ms']:6.1f} ms"
                )
    return [*lines, "CPU a turn beside bare aiogram, over all: " + _said(ratios(told))]


def _said(found: dict[str, float]) -> str:
    return ", ".join(f"{name} {ratio:.2f}" for name, ratio in found.items())


async def beside_peers() -> Figures:
    """Ours beside everybody who can be measured here."""
    return await measured(Plan(who=(BARE, *ENGINES, *peers.PEERS)))


def short() -> int:
    """In two minutes: whether a durable turn costs what it may."""
    told = asyncio.run(measured(SHORT))
    print("\n".join(table(told)))
    load = os.getloadavg()[0]
    print(json.dumps({"ratios": ratios(told), "most": MOST, "load": round(load, 1), "turn": told}))
    return verdict(told)


def _plan(arguments: Sequence[str]) -> Plan:
    usual, words = Plan(), argparse.ArgumentParser(prog="python -m tests.bench turn", description=__doc__)
    words.add_argument(
        "--who", default=",".join(usual.who), help=f"which bots, of {', '.join(peers.PEERS)}, too"
    )
    words.add_argument("--ways", default=",".join(usual.ways), help="how updates come")
    words.add_argument("--crowds", default=",".join(map(str, usual.crowds)), help="how many people at once")
    words.add_argument("--rounds", type=int, default=usual.rounds)
    words.add_argument("--seconds", type=float, default=usual.seconds, help="of each bot in each round")
    words.add_argument(
        "--profile", default="", help="FILE: cProfile of ours, for pstats, and where time goes"
    )
    given = words.parse_args(arguments)
    return Plan(
        who=given.who.split(","),
        ways=given.ways.split(","),
        crowds=[int(crowd) for crowd in given.crowds.split(",")],
        rounds=given.rounds,
        seconds=given.seconds,
        profile=str(Path(given.profile).absolute()) if given.profile else "",
    )


def main(arguments: Sequence[str]) -> int:
    """The table, then the figures as one line of JSON."""
    plan = _plan(arguments)
    told = asyncio.run(measured(plan))
    if plan.profile:
        for file in sorted(Path(plan.profile).parent.glob(f"{Path(plan.profile).name}.*")):
            pstats.Stats(str(file)).sort_stats("tottime").print_stats(30)
    print("\n".join(table(told)))
    print(json.dumps({"turn": told}))
    return 0
