"""Beside the cost of a turn: answers at a fixed rate, memory, many handlers, TLS, and how soon it is up.

Each is a part of its own for ``python -m tests.bench``: ``rates``, ``memory``, ``handlers``, ``tls``, ``start``.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from tests.bench import city
from tests.bench.contest import ROOT, Bot, Certificate, Measured, aside
from tests.bench.yard import BARE, ENGINES, PEOPLE, Yard, present, yard

Figures = dict[str, Any]

RATES, RATED = (100, 200), 8.0
"""Turns a second, and for how many seconds each time."""
FEW, MANY, AT_ONCE = 1_000, 50_000, 64
HANDLERS = (10, 200)
ROUNDS = 3
CROWD, SECONDS = 16, 2.0


async def rates(
    who: Sequence[str] = (BARE, *ENGINES), rounds: int = ROUNDS, seconds: float = RATED
) -> Figures:
    """How soon an answer is there when things are said at a fixed rate, whatever becomes of them."""
    aside()
    found: dict[tuple[int, str], list[Measured]] = defaultdict(list)
    async with yard(who := present(who)) as place:
        bots = [await place.bot(name, webhook=True) for name in who]
        for bot in bots:
            await bot.talks(AT_ONCE, 2.0)
        for _ in range(rounds):
            for rate in RATES:
                for bot in bots:
                    found[rate, bot.name].append(await bot.comes(rate, seconds, PEOPLE))
    told: Figures = {}
    for (rate, name), measured in found.items():
        all_ = sum(measured, Measured())
        told.setdefault(str(rate), {})[name] = {
            "p50_ms": round(all_.quantile(0.5), 2),
            "p99_ms": round(all_.quantile(0.99), 2),
            "p99_ms_by_round": [round(each.quantile(0.99), 2) for each in measured],
            "cpu_ms": round(all_.each, 3),
        }
    return told


def rates_table(told: Figures) -> list[str]:
    """For people to read."""
    return [
        f"rate        {rate:>4} turns/s  {name:12} p50 {f['p50_ms']:6.1f} ms, p99 {f['p99_ms']:6.1f} ms "
        f"(by round {f['p99_ms_by_round']}), {f['cpu_ms']:.2f} ms CPU/turn"
        for rate, names in told.items()
        for name, f in names.items()
    ]


async def memory(many: int = MANY) -> Figures:
    """Resident megabytes after so many people have said something."""
    aside()
    told: Figures = {}
    async with yard(present(ENGINES), many) as place:
        for name in present(ENGINES):
            async with place.open() as here:
                bot = await here.bot(name, webhook=True)
                told[name] = {"fresh_mb": round(bot.memory)}
                for start, end in ((0, FEW), (FEW, many)):
                    await bot.is_told(range(start, end), "/help", AT_ONCE)
                    told[name][f"{end}_residents_mb"] = round(bot.memory)
    return told


def memory_table(told: Figures) -> list[str]:
    """For people to read."""
    return [
        f"memory      {name:12} " + ", ".join(f"{key.removesuffix('_mb')} {mb} MB" for key, mb in f.items())
        for name, f in told.items()
    ]


async def _compared(bots: dict[str, Bot], rounds: int = ROUNDS) -> dict[str, list[Measured]]:
    """The same talk with each of them in turn."""
    found: dict[str, list[Measured]] = defaultdict(list)
    for bot in bots.values():
        await bot.talks(CROWD, SECONDS)
    for nth in range(rounds):
        for name, bot in (bots if nth % 2 else dict(reversed(bots.items()))).items():
            found[name].append(await bot.talks(CROWD, SECONDS))
    return found


def _ratio(found: dict[str, list[Measured]], one: str, other: str) -> float:
    pairs = zip(found[one], found[other], strict=True)
    return round(statistics.median(a.each / b.each for a, b in pairs), 3)


async def handlers() -> Figures:
    """The same turn where few handlers are registered and where many are, others than those it meets."""
    aside()
    async with yard(["sqlite"]) as place:
        bots = {
            str(count): await place.bot("sqlite", webhook=True, BENCH_HANDLERS=str(count))
            for count in HANDLERS
        }
        bots["all"] = await place.bot("sqlite", webhook=True)
        found = await _compared(bots)
    few, many = map(str, HANDLERS)
    costs = {name: round(sum(each, Measured()).each, 3) for name, each in found.items()}
    return {"cpu_ms": costs, "ratio": _ratio(found, many, few)}


def handlers_table(told: Figures) -> list[str]:
    """For people to read."""
    costs = ", ".join(f"{name}: {cost:.2f} ms" for name, cost in told["cpu_ms"].items())
    return [f"handlers    CPU/turn with {costs}; {HANDLERS[1]} to {HANDLERS[0]}: {told['ratio']:.2f}"]


async def tls() -> Figures:
    """The turn with TLS towards the messenger, as it is in service, beside bare aiogram with the same."""
    aside()
    async with yard(who := present((BARE, *ENGINES))) as place:
        own = Certificate.made(place.place)
        if own is None:
            return {"absent": "no openssl on this machine"}
        bots = {name: await place.bot(name, tls=own) for name in who}
        found = await _compared(bots)
    return {
        name: {"cpu_ms": round(sum(each, Measured()).each, 3), "ratio": _ratio(found, name, BARE)}
        for name, each in found.items()
    }


def tls_table(told: Figures) -> list[str]:
    """For people to read."""
    if "absent" in told:
        return [f"tls         left out: {told['absent']}"]
    return [
        f"tls         {name:12} {f['cpu_ms']:.3f} ms CPU/turn, {f['ratio']:.2f}" for name, f in told.items()
    ]


async def start(times: int = 5) -> Figures:
    """Seconds until ``pumasi --help`` has ended, and until ``pumasi run`` asks for updates; the median."""
    helped = [await _helped() for _ in range(times)]
    told: Figures = {"help_s": round(statistics.median(helped), 2)}
    async with yard(present(ENGINES)) as place:
        for name in present(ENGINES):
            ready = [await _ready(place, name) for _ in range(times)]
            told[f"run_{name}_s"] = round(statistics.median(ready), 2)
    return told


async def _helped() -> float:
    with tempfile.TemporaryDirectory() as folder:
        before = time.perf_counter()
        nowhere = asyncio.subprocess.DEVNULL
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "--help", cwd=folder, stdout=nowhere, env=city.surroundings(ROOT)
        )
        assert not await process.wait()
        return time.perf_counter() - before


async def _ready(place: Yard, name: str) -> float:
    async with place.open() as here:
        return (await here.bot(name)).ready


def start_table(told: Figures) -> list[str]:
    """For people to read."""
    return [
        "start       " + ", ".join(f"{key.removesuffix('_s')} {took:.2f} s" for key, took in told.items())
    ]
