"""How soon a thing is found among 100,000 that are lent, and how soon it is known when one of them is free.

How soon a librarian sees what closed days would move, too: every loan of a busy place, and every turn.
Words are as unevenly used as words are: the frequent one stands in every fifth title, the rare one in three,
and one is a letter off. The thing that is looked at has been lent for five years and is spoken for weeks ahead.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from bot.actions import items, lending, residents
from bot.domain.items import Item, ItemCategory, ItemId, LoanClass
from bot.domain.lending import Check, Hold, LoanState
from bot.domain.places import Circle, Place, PlaceId
from bot.domain.residents import Resident, ResidentId, Tick
from storage.city import City, Storage
from storage.lending import loans
from tests import postgres
from tests.bench.growing import COMMON
from tests.town import MORNING, SEOUL, settled

THINGS, PLACES, BATCH = 100_000, 20, 5_000
FREQUENT, RARE, OFF = "드릴", "해금", "해긍"
ROUNDS, SEARCHES, LOOKS, CLOSINGS = 5, 200, 100, 10
YEARS, LENT, LINE = 5, 600, 20
BUSY = 300
NAMED = {"frequent": FREQUENT, "rare": RARE, "a letter off": OFF}
OWNER, NEIGHBOURS = ResidentId(5_000), 40


async def _neighbours(city: City) -> Resident:
    home = city.atlas.named("문정래미안")[0].id
    for n in range(NEIGHBOURS):
        facts = {"name": f"이웃{n}", "locale": "ko", "area": home, "ticks": [Tick.SERVICE]}
        await residents.join(city, ResidentId(OWNER + n), **facts)  # type: ignore[arg-type]
    owner = await city.residents.resident(OWNER)
    assert owner
    return owner


async def _places(city: City, owner: Resident) -> list[PlaceId]:
    made = []
    for n in range(PLACES):
        place = Place(
            key=f"place{n}",
            area=owner.area,
            within=owner.area,
            name=f"공구도서관 {n}",
            about="",
            week=("10:00-20:00",) * 7,
            circle=Circle.OWN,
            secret="s",
            by=owner.id,
            since=city.now,
        )
        made.append((await city.places.open(place)).id)
    return made


def _title(chance: random.Random, n: int) -> str:
    if n in {1_000, 50_000, 99_000}:
        return f"{RARE} {n}"
    words = chance.choices(COMMON, weights=[1 / (at + 2) for at in range(len(COMMON))], k=2)
    return " ".join([*([FREQUENT] if n % 5 == 0 else []), *words, str(n)])


async def _filled(storage: Storage) -> Resident:
    """A city that lends so much; the first thing has been out, again and again."""
    chance = random.Random(7)
    async with storage.transaction(MORNING) as city:
        owner = await _neighbours(city)
        there = await _places(city, owner)
    for first in range(0, THINGS, BATCH):
        async with storage.transaction(MORNING) as city:
            new = [
                Item(
                    key=f"item{n}",
                    place=there[n % PLACES],
                    title=_title(chance, n),
                    category=ItemCategory.POWER,
                    loan_class=LoanClass.POWER,
                    by=owner.id,
                    since=city.now,
                )
                for n in range(first, first + BATCH)
            ]
            await city.items.add_all(new)
    async with storage.transaction(MORNING) as city:
        await _lent(city, there[0])
    return owner


async def _lent(city: City, place: PlaceId) -> None:
    """Five years of loans of the first hundred things; the very first is out, kept and waited for."""
    step = timedelta(days=YEARS * 365 // LENT)
    for item in range(1, 101):
        rows = [_loan(item, place, MORNING.date() - step * (LENT - n), "checked") for n in range(LENT)]
        await city.lending._conn.execute(loans.insert(), rows)
    ahead = [_loan(1, place, MORNING.date() + timedelta(days=3 * n), "ready") for n in range(1, LINE)]
    out = _loan(1, place, MORNING.date(), "out")
    await city.lending._conn.execute(loans.insert(), [out, *ahead])
    for n in range(1, LINE):
        await city.lending.stand(Hold(item=ItemId(1), borrower=ResidentId(OWNER + n), since=city.now))


def _loan(item: int, place: PlaceId, first: date, state: str) -> dict[str, object]:
    over = state == "checked"
    moment = MORNING + (first - MORNING.date())
    return {
        "item": item,
        "copy": 1,
        "place": place,
        "borrower": OWNER + first.toordinal() % NEIGHBOURS,
        "state": LoanState(state),
        "first": first,
        "last": first + timedelta(days=2),
        "due": moment,
        "fetch_by": moment,
        "asked": moment,
        "moved": moment,
        "out": None if state == "ready" else moment,
        "back": moment if over else None,
        "check": Check.OK if over else None,
        "renewals": 0,
        "late_days": 0,
        "tries": 0,
        "told": False,
        "note": "",
        "version": 1,
    }


async def _busy(storage: Storage, place: Place) -> None:
    """As many things of the place are out, and somebody waits for each."""
    async with storage.transaction(MORNING) as city:
        things = await city.items.everything(place.id, most=BUSY, after=100)
        rows = [_loan(item.id, place.id, MORNING.date(), "out") for item in things]
        await city.lending._conn.execute(loans.insert(), rows)
        for n, item in enumerate(things):
            who = ResidentId(OWNER + n % NEIGHBOURS)
            await city.lending.stand(Hold(item=item.id, borrower=who, since=city.now))


async def _closing(city: City, place: Place, days: tuple[date, date]) -> None:
    """What a librarian sees before days are closed: every loan that moves, and every turn, by name."""
    moves = await lending.moving(city, place, days)
    waits = await lending.waits(city, place, days)
    assert len(moves) >= BUSY
    assert len(waits) >= BUSY


async def _timed(times: int, ask: Callable[[], Awaitable[object]]) -> list[list[float]]:
    """Milliseconds of each asking, in rounds, sorted; the first one of all only warms up."""
    await ask()
    rounds = []
    for _ in range(ROUNDS):
        took = []
        for _ in range(times):
            start = time.perf_counter()
            await ask()
            took.append((time.perf_counter() - start) * 1000)
        rounds.append(sorted(took))
    return rounds


def _said(what: str, name: str, rounds: list[list[float]]) -> str:
    p50 = median(round_[len(round_) // 2] for round_ in rounds)
    p99 = [round_[int(len(round_) * 0.99)] for round_ in rounds]
    return f"{what:24} {name:10} p50 {p50:5.1f} ms, p99 {median(p99):5.1f} ms (quietest round {min(p99):.1f})"


async def _measure(name: str, url: str) -> list[str]:
    storage = Storage(url, SEOUL)
    await settled(storage)
    await storage.open(MORNING)
    who = await _filled(storage)
    lines = []
    async with storage.transaction(MORNING) as city:
        await city.lending._conn.exec_driver_sql("ANALYZE")
    async with storage.transaction(MORNING, hurry=True) as city:
        for kind, word in NAMED.items():
            took = await _timed(SEARCHES, lambda word=word: items.find(city, who, word, most=9))  # type: ignore[misc]
            lines.append(_said(f"search, {kind}", name, took))
        item = await city.items.item(ItemId(1))
        assert item
        place = await city.places.place(item.place)
        assert place
        took = await _timed(LOOKS, lambda: lending.outlook(city, who, item, place))
        lines.append(_said(f"availability, {YEARS} years", name, took))
    await _busy(storage, place)
    async with storage.transaction(MORNING, hurry=True) as city:
        shut = (MORNING.date() + timedelta(days=1), MORNING.date() + timedelta(days=5))
        took = await _timed(CLOSINGS, lambda: _closing(city, place, shut))
        lines.append(_said(f"closing days, {BUSY} loans", name, took))
    await storage.close()
    return lines


async def measured() -> list[str]:
    """Both engines, as lines to print."""
    with tempfile.TemporaryDirectory() as folder:
        lines = await _measure("SQLite", f"sqlite:///{Path(folder) / 'bench.db'}")
    if reason := postgres.lacking():
        return [*lines, f"PostgreSQL left out: {reason}"]
    with postgres.home() as place:
        async with postgres.cluster(place) as cluster, cluster.database() as url:
            return [*lines, *await _measure("PostgreSQL", url)]


if __name__ == "__main__":
    sys.stdout.write("\n".join(asyncio.run(measured())) + "\n")
