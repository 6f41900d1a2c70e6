"""A city that grows: the same turn, and searches, with ten thousand, a hundred thousand and ten million residents.

The largest has a million listings. All cities lie in one PostgreSQL and are talked to in turns; the database's
own time is what it says of itself (pg_stat_statements). ``python -m tests.bench growth 10000 1000000``: other sizes.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from contextlib import AsyncExitStack
from typing import Any

import asyncpg
from sqlalchemy import make_url

from bot.domain.areas import AreaKind
from bot.domain.barter import Side
from bot.domain.residents import ResidentId
from bot.domain.search import query
from bot.runtime.clock import Clock
from storage.city import Storage
from tests import postgres
from tests.bench import city, conversations
from tests.bench.contest import Bot, Measured, aside
from tests.bench.crowd import FIRST, offers
from tests.bench.growing import COMMON, grown, vocabulary
from tests.bench.yard import Yard
from tests.town import SEOUL

Figures = dict[str, Any]

SIZES = (10_000, 100_000, 10_000_000)
LISTINGS = 10
"""Residents for each listing."""
ROUNDS, CROWD, SECONDS = 4, 16, 2.0
SEARCHES = 300
LARGE = (
    "-c max_connections=100 -c shared_buffers=3GB -c maintenance_work_mem=1GB -c max_wal_size=16GB "
    "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 "
    "-c checkpoint_timeout=60min -c shared_preload_libraries=pg_stat_statements "
    "-c pg_stat_statements.track_planning=on -c max_parallel_workers_per_gather=0"
)
"""Made quickly and thrown away: what is measured is reading and planning, not the disk."""


async def measured(sizes: Sequence[int] = SIZES) -> Figures:
    """By size: CPU and database time of a turn, searches, and in the largest what is asked most often."""
    if reason := postgres.lacking():
        return {"absent": reason}
    aside()
    told: Figures = {"sizes": {}}
    async with AsyncExitStack() as stack:
        home = stack.enter_context(postgres.home(memory=False))
        cluster = await stack.enter_async_context(postgres.cluster(home, LARGE))
        await cluster.admin.execute("CREATE EXTENSION pg_stat_statements")
        place = Yard(stack.enter_context(city.folder()), stack, cluster=cluster)
        first = await stack.enter_async_context(cluster.database())
        await city.inhabited(first, city.PROPERLY)
        place.template = make_url(first).database or ""
        urls: dict[int, str] = {}
        for size in sizes:
            urls[size] = await place.city("postgresql")
            before = time.perf_counter()
            await grown(urls[size], size, size // LISTINGS)
            told["sizes"][str(size)] = {
                "listings": size // LISTINGS,
                "made_s": round(time.perf_counter() - before),
            }
            print(
                f"growth      {size:,} residents made in {time.perf_counter() - before:.0f} s",
                file=sys.stderr,
            )
        async with place.open() as here:
            await _turns(here, urls, told)
        for size, url in urls.items():
            told["sizes"][str(size)]["search"] = await _searches(url)
        told["asked_most"] = await _asked_most(place, urls[max(sizes)])
    return told


async def _turns(place: Yard, urls: dict[int, str], told: Figures) -> None:
    bots: dict[int, Bot] = {
        size: await place.bot("postgresql", webhook=True, PUMASI_DATABASE=url) for size, url in urls.items()
    }
    found: dict[int, list[Measured]] = defaultdict(list)
    spent: dict[int, float] = defaultdict(float)
    assert place.cluster
    for bot in bots.values():
        await bot.talks(CROWD, 2 * SECONDS)
    for nth in range(ROUNDS):
        for size in sorted(bots, reverse=bool(nth % 2)):
            before = await _spent(place.cluster.admin, urls[size])
            found[size].append(await bots[size].talks(CROWD, SECONDS))
            spent[size] += await _spent(place.cluster.admin, urls[size]) - before
    least = found[min(found)]
    for size, rounds in found.items():
        total = sum(rounds, Measured())
        told["sizes"][str(size)] |= {
            "cpu_ms": round(total.each, 3),
            "ratio": round(statistics.median(a.each / b.each for a, b in zip(rounds, least, strict=True)), 3),
            "database_ms": round(spent[size] / total.turns, 3),
            "p50_ms": round(total.quantile(0.5), 1),
            "p99_ms": round(total.quantile(0.99), 1),
        }


async def _spent(admin: asyncpg.Connection, url: str) -> float:
    """Milliseconds the database has worked for this city, planning included."""
    spent = await admin.fetchval(
        "SELECT sum(total_exec_time + total_plan_time) FROM pg_stat_statements s "
        "JOIN pg_database d ON d.oid = s.dbid WHERE datname = $1",
        make_url(url).database,
    )
    return float(spent or 0)


async def _searches(url: str) -> Figures:
    """By kind of words: milliseconds, from homes all over the city."""
    words = vocabulary()
    rare = [word for word in words[-1500:] if len(word) == 2]
    kinds = {
        "frequent": [(word,) for word in COMMON[:5]],
        "middling": [(word,) for word in words[200:400]],
        "rare": [(word,) for word in rare],
        "two words": [(a, b) for a in COMMON[:5] for b in COMMON[5:10]],
        "nowhere": [("쀍쀏",)],
    }
    storage, chance = Storage(url, SEOUL), random.Random(1)
    await storage.open(Clock().now())
    homes = [area for area in storage.atlas._areas.values() if area.kind is AreaKind.COMPLEX]
    told: Figures = {}
    async with storage.transaction(Clock().now()) as town:
        for kind, asked in kinds.items():
            for loosely in (False, True):
                took = []
                for _ in range(SEARCHES):
                    near, sought = town.home(chance.choice(homes).id), query(" ".join(chance.choice(asked)))
                    start = time.perf_counter()
                    await town.barter.found(
                        near, Side.OFFER, sought, viewer=ResidentId(FIRST), most=7, loosely=loosely
                    )
                    took.append(1000 * (time.perf_counter() - start))
                took.sort()
                name = f"{kind}, loosely" if loosely else kind
                told[name] = {
                    "p50_ms": round(took[len(took) // 2], 1),
                    "p99_ms": round(took[int(len(took) * 0.99)], 1),
                }
    await storage.close()
    return told


async def _asked_most(place: Yard, url: str) -> list[Figures]:
    """The ten statements that were asked most often while all conversations were played."""
    assert place.cluster
    await place.cluster.admin.execute("SELECT pg_stat_statements_reset()")
    async with place.open() as here:
        bot = await here.bot("postgresql", webhook=True, PUMASI_DATABASE=url)
        for conversation in (offers, *conversations.PLAYS.values()):
            bot.crowd.conversation = conversation
            await bot.talks(CROWD, SECONDS)
    rows = await place.cluster.admin.fetch(
        "SELECT query, calls, mean_exec_time, max_exec_time FROM pg_stat_statements s JOIN pg_database d "
        "ON d.oid = s.dbid WHERE datname = $1 AND query ~* '^\\s*(WITH|SELECT|INSERT|UPDATE|DELETE)' "
        "ORDER BY calls DESC LIMIT 10",
        make_url(url).database,
    )
    return [
        {
            "asked": " ".join(row["query"].split())[:120],
            "calls": row["calls"],
            "mean_ms": round(row["mean_exec_time"], 3),
            "longest_ms": round(row["max_exec_time"], 1),
        }
        for row in rows
    ]


def table(told: Figures) -> list[str]:
    """For people to read."""
    if "absent" in told:
        return [f"growth      left out: {told['absent']}"]
    lines = []
    for size, f in told["sizes"].items():
        lines.append(
            f"growth      {int(size):>10,} residents, {f['listings']:>9,} listings: {f['cpu_ms']:.2f} ms CPU/turn = "
            f"{f['ratio']:.2f} x the smallest; database {f['database_ms']:.2f} ms; p50 {f['p50_ms']:.0f} ms, "
            f"p99 {f['p99_ms']:.0f} ms; made in {f['made_s']} s"
        )
    largest = max(told["sizes"], key=int)
    for kind, f in told["sizes"][largest]["search"].items():
        lines.append(f"growth      search, {kind:19} p50 {f['p50_ms']:6.1f} ms, p99 {f['p99_ms']:6.1f} ms")
    lines += [
        f"growth      asked {f['calls']:>6} times, mean {f['mean_ms']:.2f} ms, longest {f['longest_ms']:.0f} ms: "
        f"{f['asked'][:70]}"
        for f in told["asked_most"]
    ]
    return lines
