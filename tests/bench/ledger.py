"""How fast units move on PostgreSQL, and how soon a long statement is read."""

from __future__ import annotations

import asyncio
import itertools
import random
import time
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import text

from bot.actions import ledger
from bot.domain.areas import AreaId
from bot.domain.ledger import AccountId
from bot.domain.residents import ResidentId
from storage.city import LOST_RACES, Storage
from tests import postgres
from tests.town import SEOUL, settled

ACCOUNTS, SECONDS, CROWDS = 10_000, 4.0, (1, 8, 32)
ENTRIES, BATCH, PAGES = 100_000, 500, 200
FIRST = 1_000_000
NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
BEGIN, END = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
"""The month that holds all of them."""


_MANY = text(
    """
    INSERT INTO transfers
        (key, community, payer, payee, amount, note, about, state, asked, done, override, version)
    SELECT 'long:' || n, a.community, a.id, b.id, 1, '빵', '', 'committed', m, m, '', 1
    FROM generate_series(CAST(:first AS integer), CAST(:last AS integer)) n
    CROSS JOIN LATERAL
        (SELECT CAST('2026-11-01 00:00:00+00' AS timestamptz) + n * interval '20 seconds' AS m) t
    JOIN accounts a ON a.owner = CAST(:one AS bigint)
    JOIN accounts b ON b.owner = CAST(:one AS bigint) + 1 + n % 1000
    """
)


async def measured() -> list[str]:
    """The figures, as lines to print."""
    if reason := postgres.lacking():
        return [f"ledger      left out: {reason}"]
    with postgres.home() as place:
        async with postgres.cluster(place) as cluster, cluster.database() as url:
            storage = Storage(url, SEOUL, pool=max(CROWDS))
            await settled(storage)
            await storage.open(NOW)
            community = await _peopled(storage)
            lines = [await _posting(storage, community, crowd) for crowd in CROWDS]
            lines.append(await _reading(storage))
            await storage.close()
            return lines


async def _peopled(storage: Storage) -> AreaId:
    """Residents with accounts, made by the thousand."""
    async with storage.transaction(NOW) as city:
        home = city.atlas.named("문정래미안")[0].id
        community = next(area.id for area in city.home(home) if area.kind.value == "gu")
    facts = {"first": FIRST, "last": FIRST + ACCOUNTS - 1, "home": home, "community": community}
    async with storage.engine.begin() as conn:
        await conn.execute(
            text(
                "INSERT INTO residents (id, name, locale, area, easy, joined, version) "
                "SELECT n, '이웃', 'ko', :home, false, '2026-11-23 00:00:00+00', 1 "
                "FROM generate_series(CAST(:first AS bigint), CAST(:last AS bigint)) n"
            ),
            facts,
        )
        await conn.execute(
            text(
                "INSERT INTO accounts (community, owner) "
                "SELECT :community, n FROM generate_series(CAST(:first AS bigint), CAST(:last AS bigint)) n"
            ),
            facts,
        )
    return AreaId(community)


async def _posting(storage: Storage, community: AreaId, crowd: int) -> str:
    """Transfers a second while ``crowd`` payers pay at once, with all checks, each in its own turn."""
    numbers, until, lost = itertools.count(), time.perf_counter() + SECONDS, itertools.count()
    took: list[float] = []

    async def payer() -> None:
        while time.perf_counter() < until:
            start = time.perf_counter()
            one, other = random.sample(range(FIRST, FIRST + ACCOUNTS), 2)
            facts: dict[str, Any] = {"payer": ResidentId(one), "payee": ResidentId(other), "amount": 1}
            key = f"bench:{crowd}:{next(numbers)}"
            try:
                async with storage.transaction(NOW) as city:
                    await ledger.settle(city, key=key, about=key, community=community, note="", **facts)
            except LOST_RACES:
                next(lost)
                continue
            took.append(time.perf_counter() - start)

    begun = time.perf_counter()
    await asyncio.gather(*(payer() for _ in range(crowd)))
    rate = len(took) / (time.perf_counter() - begun)
    return f"ledger      {crowd:2} payers: {rate:6.0f} transfers a second, {_spread(took)}, {next(lost)} lost races"


async def _reading(storage: Storage) -> str:
    """A page of the statement of an account in which very much has moved in one month."""
    # Not all in one transaction: each version of the account's row would be looked at by the next.
    for done in range(0, ENTRIES, BATCH):
        async with storage.engine.begin() as conn:
            await conn.execute(_MANY, {"first": done + 1, "last": done + BATCH, "one": FIRST})
    # PostgreSQL does it by itself, within a minute or so of so many new rows.
    async with storage.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as conn:
        await conn.exec_driver_sql("VACUUM ANALYZE entries")
    took = []
    async with storage.transaction(NOW) as city:
        (account,) = (
            await city.ledger._conn.execute(  # the account itself, whatever its number
                text("SELECT id FROM accounts WHERE owner = CAST(:one AS bigint)"), {"one": FIRST}
            )
        ).one()
        for page in range(PAGES):
            start = time.perf_counter()
            skip = page * (ENTRIES // PAGES)
            await city.ledger.lines(AccountId(account), BEGIN, END, skip=skip, most=9)
            await city.ledger.balance_before(AccountId(account), END)
            took.append(time.perf_counter() - start)
    return f"statement   a page of {ENTRIES:,} entries, first to last: {_spread(took)}"


def _spread(took: list[float]) -> str:
    ordered = sorted(took) or [0.0]
    p50, p99 = ordered[len(ordered) // 2] * 1000, ordered[int(len(ordered) * 0.99)] * 1000
    return f"p50 {p50:.1f} ms, p99 {p99:.1f} ms"


if __name__ == "__main__":
    print("\n".join(asyncio.run(measured())))
