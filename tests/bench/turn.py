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
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import make_url

from tests import postgres
from tests.bench import city, peers
from tests.bench.contest import Bot, Measured, aside, pumasi, running

BARE = "bare"
ENGINES = ("sqlite", "postgresql")
HOOKED = (BARE, *ENGINES)
"""Who is also talked to by webhook."""
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
    aside()
    plan = replace(plan, who=present(plan.who))
    results: Results = defaultdict(list)
    async with yard(plan) as made:
        for way in plan.ways:
            async with AsyncExitStack() as stack:
                made.stack = stack
                who = plan.who if way == "polling" else [name for name in plan.who if name in HOOKED]
                bots = [await made.bot(name, way) for name in who]
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
        if bot.name in ENGINES:
            os.kill(bot.process.pid, number)


@dataclass(slots=True)
class Yard:
    """Where bots are put up: a folder, and cities of their own on both engines."""

    place: Path
    plan: Plan
    stack: AsyncExitStack
    cluster: postgres.Cluster | None = None
    template: str = ""
    redis: str = ""

    async def city(self, engine: str) -> str:
        """A new one with people in it: its address."""
        if engine == "sqlite":
            file = Path(tempfile.mkdtemp(dir=self.place)) / "city.db"
            file.write_bytes((self.place / "city.db").read_bytes())
            return city.sqlite(file)
        assert self.cluster
        return await self.stack.enter_async_context(self.cluster.database(self.template))

    async def bot(self, name: str, way: str) -> Bot:
        """One of them, in service until the yard is cleared."""
        webhook = way == "webhook"
        if name == BARE:
            command, environment = [sys.executable, "-m", "tests.bench.peers.bare"], {}
        elif name in ENGINES:
            file = f"{self.plan.profile}.{name}.{way}" if self.plan.profile else ""
            command, environment = pumasi(await self.city(name), webhook=webhook, profile=file)
        else:
            peer = peers.PEERS[name]
            command, environment = peer.command, {}
            if peer.redis:
                environment["BENCH_REDIS"] = f"{self.redis}?db={list(peers.PEERS).index(name)}"
            if peer.database:
                assert self.cluster
                environment["BENCH_DATABASE"] = await self.stack.enter_async_context(self.cluster.database())
        home = Path(tempfile.mkdtemp(dir=self.place))
        return await self.stack.enter_async_context(
            running(name, command, home, webhook=webhook, environment=environment)
        )


@asynccontextmanager
async def yard(plan: Plan, people: int = PEOPLE) -> AsyncIterator[Yard]:
    """Everything the bots of the plan need beside themselves; who cannot be measured here is said so."""
    with tempfile.TemporaryDirectory(prefix="pumasi-bench-") as folder:
        async with AsyncExitStack() as stack:
            made = Yard(Path(folder), plan, stack)
            wanted = [peers.PEERS[name] for name in plan.who if name in peers.PEERS]
            if "sqlite" in plan.who:
                await city.inhabited(city.sqlite(made.place / "city.db"), people)
            if "postgresql" in plan.who or any(peer.database for peer in wanted):
                home = stack.enter_context(postgres.home(memory=False))
                made.cluster = await stack.enter_async_context(postgres.cluster(home, city.DURABLE))
            if "postgresql" in plan.who and made.cluster:
                url = await stack.enter_async_context(made.cluster.database())
                await city.inhabited(url, people)
                made.template = make_url(url).database or ""
            if any(peer.redis for peer in wanted):
                made.redis = await stack.enter_async_context(peers.redis(made.place))
            yield made


def present(who: Sequence[str]) -> list[str]:
    """Those who can be measured on this machine; of the others it is said why not."""
    lacking = peers.absent() if any(name in peers.PEERS for name in who) else {}
    if reason := postgres.lacking():
        lacking["postgresql"] = reason
        lacking |= {peer.name: reason for peer in peers.PEERS.values() if peer.database}
    for name in who:
        if name in lacking:
            print(f"{name} is absent: {lacking[name]}", file=sys.stderr)
    return [name for name in who if name not in lacking]


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
    if plan.profile:
        for file in sorted(Path(plan.profile).parent.glob(f"{Path(plan.profile).name}.*")):
            pstats.Stats(str(file)).sort_stats("tottime").print_stats(30)
    print("\n".join(table(told)))
    print(json.dumps({"turn": told}))
    return 0
