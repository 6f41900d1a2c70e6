"""How long it takes on PostgreSQL to count a day and to look at a month, in a city of 200,000 trades."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from bot.actions import stats
from bot.app import App  # noqa: F401 -- with it come the figures that all features declare
from bot.domain.areas import AreaId
from bot.domain.residents import ResidentId
from bot.domain.stats import Month, Theme
from storage.city import Storage
from tests import postgres
from tests.town import SEOUL, settled

PEOPLE, TRADES, DAYS = 50_000, 200_000, 62
NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
BEGIN = NOW - timedelta(days=DAYS)
MAYOR = ResidentId(1)

_FILL = (
    """INSERT INTO residents (id, name, locale, area, easy, joined, version)
       SELECT n, '이웃', 'ko', a.ids[1 + n % cardinality(a.ids)], false,
              CAST(:begin AS timestamptz) + n * (CAST(:length AS interval) / CAST(:people AS integer)), 1
       FROM generate_series(1, CAST(:people AS integer)) n,
            (SELECT array_agg(id) ids FROM areas WHERE kind = 'complex') a""",
    """INSERT INTO conversations (person, locale, reachable, touched)
       SELECT id, 'ko', id % 50 <> 0, joined FROM residents""",
    """INSERT INTO listings (key, owner, side, kind, category, title, text, photos, price, reach, area,
                              within, state, days, posted, until, version)
       SELECT 'l' || n, 1 + n % CAST(:people AS integer), 'offer', 'thing', 'household', '드릴', '', '[]', 0, 'gu', r.area,
              r.area, 'open', 30, CAST(:begin AS timestamptz), CAST(:now AS timestamptz), 1
       FROM generate_series(1, CAST(:trades AS integer)) n JOIN residents r ON r.id = 1 + n % CAST(:people AS integer)""",
    """INSERT INTO trades (key, community, priced, listing, side, title, provider, receiver, state, current,
                            newest, units, quantity, proposed, moved, late, paid, ring, version)
       SELECT 't' || l.id, '11', true, l.id, 'offer', '드릴', l.owner, 1 + (l.owner + 7) % CAST(:people AS integer), 'settled',
              1, 1, 100, 1, CAST(:begin AS timestamptz) + l.id * (CAST(:length AS interval) / CAST(:trades AS integer)), CAST(:now AS timestamptz), false, 0, '', 1
       FROM listings l WHERE l.owner <> 1 + (l.owner + 7) % CAST(:people AS integer)""",
    """INSERT INTO trade_steps (trade, step, by, at, state, number, words)
       SELECT t.id, s.step, t.provider, t.proposed + s.later * interval '1 hour', 'settled', 1, ''
       FROM trades t, (VALUES ('propose', 0), ('accept', 2), ('deliver', 9), ('settle', 20)) s (step, later)
       ORDER BY t.id, s.later""",
    "ANALYZE",
)


async def measured() -> list[str]:
    """The figures, as lines to print."""
    if reason := postgres.lacking():
        return [f"stats       left out: {reason}"]
    with postgres.home() as place:
        async with postgres.cluster(place) as cluster, cluster.database() as url:
            storage = Storage(url, SEOUL, admins={MAYOR})
            await settled(storage)
            await storage.open(NOW)
            await _filled(storage)
            lines = [*await _counting(storage), *await _looking(storage)]
            await storage.close()
            return lines


async def _filled(storage: Storage) -> None:
    facts = {"people": PEOPLE, "trades": TRADES, "begin": BEGIN, "now": NOW, "length": NOW - BEGIN}
    async with storage.engine.begin() as conn:
        for statement in _FILL:
            named = {name: value for name, value in facts.items() if f":{name}" in statement}
            await conn.execute(text(statement), named)


async def _counting(storage: Storage) -> list[str]:
    took, rounds = 0.0, 0
    while rounds < 12:
        begun = time.perf_counter()
        async with storage.transaction(NOW) as city:
            await stats.sweep(city)
        took, rounds = time.perf_counter() - begun, rounds + 1
        if rounds == 1:
            first = took
    later = NOW + timedelta(minutes=11)
    begun = time.perf_counter()
    async with storage.transaction(later) as city:
        await stats.sweep(city)
    today = time.perf_counter() - begun
    days = f"seven days and today {first * 1000:.0f} ms, today anew {today * 1000:.0f} ms"
    return [f"counting    {days}, nothing to count {took * 1000:.0f} ms"]


async def _looking(storage: Storage) -> list[str]:
    async with storage.transaction(NOW) as city:
        mayor = await city.residents.resident(MAYOR)
        assert mayor
        top, month = AreaId("11"), Month(2026, 11)

        async def first() -> object:
            return await stats.look(city, mayor, top, month)

        async def parts() -> object:
            look = await stats.look(city, mayor, top, month, Theme.MEMBERS)
            return await stats.part_of(city, look, stats.MEMBERS)

        async def months() -> object:
            return await stats.months(city, top, "trades-settled", month, 6)

        async def public() -> object:
            return await stats.public(city, top, month), await stats.ever(city, top, "trades-settled")

        asked = {"first page": first, "by gu": parts, "six months": months, "/city": public}
        figures = [f"{name} {await _median(ask):.1f} ms" for name, ask in asked.items()]
        return [f"looking     {', '.join(figures)}"]


async def _median(ask: Callable[[], Awaitable[object]]) -> float:
    took = []
    for _ in range(21):
        begun = time.perf_counter()
        await ask()
        took.append(time.perf_counter() - begun)
    return sorted(took)[10] * 1000


if __name__ == "__main__":
    import asyncio

    for line in asyncio.run(measured()):
        print(line)
