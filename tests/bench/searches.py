"""How soon a search of words is answered, among some thousand listings, on both engines."""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from pathlib import Path

from bot.actions import barter, residents
from bot.domain.barter import Category, Draft, Kind, Reach, Side
from bot.domain.residents import ResidentId, Tick
from bot.domain.search import query
from bot.runtime.clock import Clock
from storage.city import Storage
from tests import postgres
from tests.town import SEOUL, settled

LISTINGS, EACH, SEARCHES = 2_000, 40, 300
FIRST = 5_000
WORDS = [
    "드릴",
    "자전거",
    "책장",
    "의자",
    "그릇",
    "화분",
    "텐트",
    "망치",
    "기타",
    "악보",
    "이불",
    "수학",
    "수리",
]
ASKED = ("드릴", "텐트 기타", "수리")


async def _took(url: str) -> list[float]:
    storage = Storage(url, SEOUL)
    await settled(storage)
    await storage.open(Clock().now())
    async with storage.transaction(Clock().now()) as city:
        home = city.atlas.named("문정래미안")[0].id
        for n in range(LISTINGS):
            if n % EACH == 0:
                number = ResidentId(FIRST + n // EACH)
                owner = await residents.join(
                    city, number, name="이웃", locale="ko", area=home, ticks=[Tick.SERVICE]
                )
            title = " ".join(random.sample(WORDS, 3))
            draft = Draft(
                side=Side.OFFER, kind=Kind.THING, category=Category.HOUSEHOLD, title=title, reach=Reach.GU
            )
            await barter.post(city, owner, draft)
    took = []
    async with storage.transaction(Clock().now()) as city:
        near = city.home(home)
        for n in range(SEARCHES):
            start = time.perf_counter()
            await city.barter.found(near, Side.OFFER, query(ASKED[n % 3]), viewer=ResidentId(FIRST), most=7)
            took.append(time.perf_counter() - start)
    await storage.close()
    return sorted(took)


def _said(name: str, took: list[float]) -> str:
    p50, p99 = took[len(took) // 2] * 1000, took[int(len(took) * 0.99)] * 1000
    return f"search      {name}, {LISTINGS:,} listings: p50 {p50:.1f} ms, p99 {p99:.1f} ms"


async def measured() -> list[str]:
    """The figures, as lines to print."""
    with tempfile.TemporaryDirectory() as folder:
        lines = [_said("sqlite", await _took(f"sqlite:///{Path(folder) / 'bench.db'}"))]
    if reason := postgres.lacking():
        return [*lines, f"search      postgresql left out: {reason}"]
    with postgres.home() as place:
        async with postgres.cluster(place) as cluster, cluster.database() as url:
            return [*lines, _said("postgresql", await _took(url))]


if __name__ == "__main__":
    print("\n".join(asyncio.run(measured())))
