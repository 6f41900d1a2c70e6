"""Cities to talk to: Seoul with some residents, as a file and as a database of PostgreSQL."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.actions import residents
from bot.domain.residents import ResidentId, Tick
from bot.runtime.clock import Clock
from storage.city import Storage
from tests.bench.crowd import FIRST
from tests.bench.notices import peopled
from tests.town import CITY, SEOUL, settled

DURABLE = "-c max_connections=300 -c shared_buffers=256MB"
"""PostgreSQL as it comes: each commit is on the disk. The tests' own server forgets that for speed."""

PROPERLY = 256
"""So many join by the rules; who comes after them is only written down, alike in all that a turn reads."""

NEIGHBOURS = f"""
    INSERT INTO residents (id, name, locale, area, easy, joined, version)
    SELECT n + {FIRST - 1}, '이웃', 'ko', (SELECT area FROM residents WHERE id = {FIRST}), false, '2026-11-01', 1
    FROM {{series}} WHERE n > {PROPERLY}
"""  # noqa: S608

ROOMY = {"barter.open_max": 1_000_000}
"""Somebody in a bench offers in a minute what others offer in a life."""


async def inhabited(url: str, people: int) -> None:
    """Seoul, and so many residents who have joined."""
    storage = Storage(url, SEOUL)
    await settled(storage)
    async with storage.transaction(Clock().now()) as city:
        for name, value in ROOMY.items():
            await city.areas.set_rule(CITY, name, value)
    await storage.open(Clock().now())
    async with storage.transaction(Clock().now()) as city:
        home = city.atlas.named("문정래미안")[0].id
        for nth in range(min(people, PROPERLY)):
            person = ResidentId(FIRST + nth)
            await residents.join(city, person, name="하늘", locale="ko", area=home, ticks=[Tick.SERVICE])
    await storage.close()
    if people > PROPERLY:
        await peopled(url, NEIGHBOURS, many=people)


@contextmanager
def folder() -> Iterator[Path]:
    """Somewhere for a while."""
    with tempfile.TemporaryDirectory(prefix="pumasi-bench-") as place:
        yield Path(place)


def sqlite(file: Path) -> str:
    """The address of a database file."""
    return f"sqlite:///{file}"


def surroundings(root: Path) -> dict[str, str]:
    """The environment without what it says of a bot."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PUMASI_")}
    return clean | {"PYTHONPATH": str(root)}
