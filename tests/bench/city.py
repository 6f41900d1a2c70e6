"""Cities to talk to: Seoul with some residents, as a file and as a database of PostgreSQL."""

from __future__ import annotations

from pathlib import Path

from bot.actions import residents
from bot.domain.residents import ResidentId, Tick
from bot.runtime.clock import Clock
from storage.city import Storage
from tests.bench.crowd import FIRST
from tests.town import SEOUL, settled

DURABLE = "-c max_connections=300 -c shared_buffers=256MB"
"""PostgreSQL as it comes: each commit is on the disk. The tests' own server forgets that for speed."""


async def inhabited(url: str, people: int) -> None:
    """Seoul, and so many residents who have joined."""
    storage = Storage(url, SEOUL)
    await settled(storage)
    await storage.open(Clock().now())
    async with storage.transaction(Clock().now()) as city:
        home = city.atlas.named("문정래미안")[0].id
        for nth in range(people):
            person = ResidentId(FIRST + nth)
            await residents.join(city, person, name="하늘", locale="ko", area=home, ticks=[Tick.SERVICE])
    await storage.close()


def sqlite(file: Path) -> str:
    """The address of a database file."""
    return f"sqlite+aiosqlite:///{file}"
