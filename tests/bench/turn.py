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
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import make_url

from tests import postgres
from tests.bench import city
from tests.bench.contest import Bot, Measured, aside, pumasi, running

BARE = "bare"
PEOPLE = 256
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


Figures = dict[str, Any]
Results = dict[tuple[str, str, int], list[Measured]]


async def measured(plan: Plan) -> Figures:
    """All rounds; figures by way, crowd and name."""
    with tempfile.TemporaryDirectory(prefix="pumasi-bench-") as folder:
        place = Path(folder)
        aside()
        async with databases(place, plan.who) as addresses:
            results: Results = defaultdict(list)
            for way in plan.ways:
                async with AsyncExitStack() as stack:
                    bots = [
                        await stack.enter_async_context(bot) for bot in _bots(plan, place, addresses, way)
                    ]
                    for bot in bots:
                        await bot.talks(max(plan.crowds), plan.warm)
                    await _rounds(plan, way, bots, results)
    return figures(results)


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
        if bot.name != BARE:
            os.kill(bot.process.pid, number)


@asynccontextmanager
async def databases(
    place: Path, who: Sequence[str], people: int = PEOPLE
) -> AsyncIterator[dict[str, Callable[[], Any]]]:
    """By engine, a new city at each call: its address."""
    async with AsyncExitStack() as stack:
        made: dict[str, Callable[[], Any]] = {}
        if "sqlite" in who:
            await city.inhabited(city.sqlite(place / "city.db"), people)
            made["sqlite"] = lambda: _copied(place)
        if "postgresql" in who and not _said_lacking():
            home = stack.enter_context(postgres.home(memory=False))
            cluster = await stack.enter_async_context(postgres.cluster(home, settings=city.DURABLE))
            url = await stack.enter_async_context(cluster.database())
            await city.inhabited(url, people)
            template = make_url(url).database or ""
            made["postgresql"] = lambda: stack.enter_async_context(cluster.database(template))
        yield made


def _said_lacking() -> str:
    if reason := postgres.lacking():
        print(f"PostgreSQL left out: {reason}", file=sys.stderr)
    return reason


async def _copied(place: Path) -> str:
    file = Path(tempfile.mkdtemp(dir=place)) / "city.db"
    file.write_bytes((place / "city.db").read_bytes())
    return city.sqlite(file)


def _bots(plan: Plan, place: Path, addresses: dict[str, Callable[[], Any]], way: str) -> list[Any]:
    webhook = way == "webhook"

    @asynccontextmanager
    async def ours(engine: str) -> AsyncIterator[Bot]:
        file = f"{plan.profile}.{engine}.{way}" if plan.profile else ""
        command, environment = pumasi(await addresses[engine](), webhook=webhook, profile=file)
        async with running(engine, command, place, webhook=webhook, environment=environment) as bot:
            yield bot
        if file:
            pstats.Stats(file).sort_stats("tottime").print_stats(30)

    bare = [sys.executable, "-m", "tests.bench.peers.bare"]
    found = [running(BARE, bare, place, webhook=webhook)] if BARE in plan.who else []
    return found + [ours(engine) for engine in ("sqlite", "postgresql") if engine in addresses]


def figures(results: Results) -> Figures:
    """The ratios of each round to the first bot's in the same round, their median, and the plain figures."""
    told: Figures = {}
    for (way, name, crowd), rounds in results.items():
        base = results.get((way, BARE, crowd))
        total = sum(rounds, Measured())
        told.setdefault(way, {}).setdefault(str(crowd), {})[name] = {
            "cpu_ms": round(total.each, 3),
            "ratio": round(statistics.median(a.each / b.each for a, b in zip(rounds, base, strict=True)), 3)
            if base
            else None,
            "turns_per_second": round(total.rate),
            "p50_ms": round(total.quantile(0.5), 2),
            "p99_ms": round(total.quantile(0.99), 2),
            "turns": total.turns,
        }
    return told


def table(told: Figures) -> list[str]:
    """For people to read."""
    lines = [
        f"{'':8} {'at once':>7}  {'bot':12} {'CPU/turn':>9} {'ratio':>6} {'turns/s':>8} {'p50':>8} {'p99':>8}"
    ]
    for way, crowds in told.items():
        for crowd, names in crowds.items():
            for name, f in names.items():
                ratio = "" if f["ratio"] is None else f"{f['ratio']:.2f}"
                lines.append(
                    f"{way:8} {crowd:>7}  {name:12} {f['cpu_ms']:6.3f} ms {ratio:>6} {f['turns_per_second']:8,} "
                    f"{f['p50_ms']:5.1f} ms {f['p99_ms']:5.1f} ms"
                )
    return lines


def _plan(arguments: Sequence[str]) -> Plan:
    usual, words = Plan(), argparse.ArgumentParser(prog="python -m tests.bench turn", description=__doc__)
    words.add_argument("--who", default=",".join(usual.who), help="which bots")
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
    print("\n".join(table(told)))
    print(json.dumps({"turn": told}))
    return 0
