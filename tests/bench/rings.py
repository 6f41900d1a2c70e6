"""How long the round takes that looks for direct matches and rings, when every listing is new.

``street``: all live in one gu and speak of a few things, so that nearly everything fits; nobody's city.
``city``: a hundred kinds of things all over Seoul. What counts is the longest sweep, of 25 listings:
while it lasts, SQLite writes nothing else.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select

from bot.actions import rings
from bot.domain.areas import AreaKind
from bot.domain.barter import BarterRules, Category, Draft, Kind, Reach, Side, post
from bot.domain.residents import Resident, ResidentId
from storage.city import City, Storage
from storage.rings import matches
from storage.rings import rings as proposals
from tests import postgres
from tests.town import SEOUL, prepared, settled

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)  # nine in the evening in Seoul: nothing is told
SWEEPS = 60
"""Looked at in one city: enough to know the rest."""
EACH = 8
"""Listings of one person, half of them wants."""
MAKES = ("보쉬", "새", "작은", "큰", "접이식", "어린이", "캠핑용", "가벼운")
FEW = ("드릴", "자전거", "책장", "의자", "그릇", "화분", "텐트", "망치", "기타", "악보", "이불", "다리미")
MANY = tuple(
    f"{a}{b}"
    for a in ("전기", "손", "접는", "유아", "등산", "주방", "정원", "여행", "사무", "벽")
    for b in FEW[:10]
)


async def settle(city: City, count: int, *, street: bool) -> None:
    """So many open listings."""
    chance = random.Random(count)
    everywhere = [a for a in city.atlas._areas.values() if a.kind is AreaKind.COMPLEX]
    homes = [a for a in everywhere if not street or any(up.name_ko == "송파구" for up in city.home(a.id))]
    for number in range(count):
        person = ResidentId(9_000 + number // EACH)
        if number % EACH == 0:
            home = chance.choice(homes).id
            await city.residents.welcome(
                Resident(id=person, name="이웃", locale="ko", area=home, joined=NOW), ()
            )
        title = f"{chance.choice(MAKES)} {chance.choice(FEW if street else MANY)}"
        side = (Side.OFFER, Side.WANT)[number % 2]
        draft = Draft(
            side=side, kind=Kind.THING, category=Category.HOUSEHOLD, title=title, reach=Reach.GU, days=30
        )
        key, near = f"bench{number}", city.home(home)
        listing = post(draft, owner=person, key=key, home=near, open_now=0, rules=BarterRules(), now=NOW)
        await city.barter.post(listing)


async def measure(name: str, url: str, count: int, *, street: bool) -> str:
    """Sweeps over a city in which everything is new, then one that finds nothing new."""
    storage = Storage(url, SEOUL)
    await storage.open(NOW)
    async with storage.transaction(NOW) as city:
        await settle(city, count, street=street)
    took, now = [], NOW
    while len(took) < SWEEPS and not await _is_over(storage):
        took.append(await _swept(storage, now))
        now += timedelta(minutes=1)
    async with storage.transaction(now) as city:
        await city.rings.round_ends(now)
    quiet = await _swept(storage, now + timedelta(minutes=2))
    async with storage.engine.connect() as conn:
        pairs = (await conn.execute(select(func.count()).select_from(matches))).scalar_one()
        asked = (await conn.execute(select(func.count()).select_from(proposals))).scalar_one()
    await storage.close()
    return (
        f"{name:11} {'street' if street else 'city':6} {count:6} listings: "
        f"median sweep {sorted(took)[len(took) // 2] * 1000:4.0f} ms CPU, longest {max(took) * 1000:4.0f}; "
        f"nothing to do {quiet * 1000:.1f}; {len(took)} sweeps found {pairs} pairs, {asked} rings"
    )


async def _swept(storage: Storage, now: datetime) -> float:
    start = time.process_time()
    async with storage.transaction(now) as city:
        await rings.sweep(city)
    return time.process_time() - start


async def _is_over(storage: Storage) -> bool:
    async with storage.transaction(NOW) as city:
        held = await city.rings.round()
    return held is not None and held.looked is not None


async def measured(counts: tuple[int, ...] = (2_000,)) -> list[str]:
    """Both kinds of city, on both engines, as lines to print."""
    lines = []
    for count in counts:
        for street in (False, True):
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "bench.db"
                await prepared(file)
                lines.append(await measure("SQLite", f"sqlite:///{file}", count, street=street))
    if reason := postgres.lacking():
        return [*lines, f"PostgreSQL  left out: {reason}"]
    with postgres.home() as place:
        async with postgres.cluster(place) as cluster:
            for count in counts:
                for street in (False, True):
                    async with cluster.database() as url:
                        storage = Storage(url, SEOUL)
                        await settled(storage)
                        await storage.close()
                        lines.append(await measure("PostgreSQL", url, count, street=street))
    return lines


if __name__ == "__main__":
    print("\n".join(asyncio.run(measured(tuple(map(int, sys.argv[1:])) or (2_000, 20_000)))))
