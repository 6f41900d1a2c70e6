"""How soon a free room is found in a city: 779 buildings with 1,558 rooms, booked for 90 days.

The figures are Seoul's (779 public buildings, 22,000 uses a year) with ten times as many bookings: 54,000 in 90
days. Rooms have the hours of their building; some evenings are taken everywhere. A wish names no day, and looks on
until something is free.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from bot.actions import bookings as booking
from bot.actions import residents
from bot.domain.areas import AreaId, AreaKind
from bot.domain.availability import Span, moment, numbered
from bot.domain.bookings import BookingKind, BookingState
from bot.domain.places import Circle, Place, served
from bot.domain.residents import Resident, ResidentId, Tick
from bot.domain.rooms import Purpose
from bot.domain.wanting import Wanted
from bot.runtime.loop import calm
from storage.bookings import booking_hours, bookings
from storage.city import City, Storage
from storage.rooms import rooms
from tests import postgres
from tests.bench.shelves import _said, _timed
from tests.town import MORNING, SEOUL, settled

BUILDINGS, ROOMS, DAYS = 779, 2, 90
USES = 22_000 * 10 * DAYS // 365
HOURS = ("09:00-18:00", "09:00-21:00", "10:00-22:00", "13:00-22:00")
OWNER, OTHERS, BATCH = ResidentId(5_000), ResidentId(5_001), 5_000
TODAY = MORNING.date()


async def _resident(city: City) -> Resident:
    home = city.atlas.named("문정래미안")[0].id
    facts = {"name": "하늘", "locale": "ko", "area": home, "ticks": [Tick.SERVICE]}
    for who in (OWNER, OTHERS):
        await residents.join(city, who, **facts)  # type: ignore[arg-type]
    found = await city.residents.resident(OWNER)
    assert found
    return found


async def _buildings(city: City, by: Resident, chance: random.Random) -> list[int]:
    """So many buildings all over the city, open on most days; the numbers of their rooms."""
    dongs = sorted(area for area in _dongs(city))
    numbers: list[int] = []
    for n in range(BUILDINGS):
        area = dongs[n % len(dongs)]
        week = tuple(HOURS[n % len(HOURS)] if day < 5 or n % 3 else "" for day in range(7))
        made = Place(
            key=f"p{n}",
            area=area,
            within=served(Circle.CITY, city.home(area)),
            name=f"나눔센터 {n}",
            about="",
            week=week,
            circle=Circle.CITY,
            secret="s",
            by=by.id,
            since=city.now,
        )
        place = await city.places.open(made)
        rows = [_room(n * ROOMS + at, place.id, week, chance, by) for at in range(ROOMS)]
        numbers += [row["id"] for row in rows]
        await city.rooms._conn.execute(insert(rooms), rows)
    return numbers


def _dongs(city: City) -> list[AreaId]:
    roots, found = [*city.atlas.cities()], list[AreaId]()
    while roots:
        area = roots.pop()
        found += [area.id] if area.kind is AreaKind.DONG and city.atlas.centre(area.id) else []
        roots += [each for each in city.atlas.children(area.id) if each.kind is not AreaKind.COMPLEX]
    return found


def _room(
    n: int, place: int, week: tuple[str, ...], chance: random.Random, by: Resident
) -> dict[str, object]:
    return {
        "id": n + 1,
        "key": f"r{n}",
        "place": place,
        "within": 0,
        "name": f"회의실 {n}",
        **dict.fromkeys(("about", "entry", "contact", "price"), ""),
        "capacity": chance.choice((5, 8, 10, 15, 20, 30, 50, 100, 300)),
        "equipment": tuple(chance.sample(("projector", "sound", "board", "wifi", "tables"), k=3)),
        "step_free": n % 3 == 0,
        **dict.fromkeys(("purposes", "photos", "other"), ()),
        "week": week,
        "own": (),
        "paused": False,
        "by": by.id,
        "since": MORNING,
        "version": 1,
    }


async def _booked(city: City, numbers: list[int], chance: random.Random) -> None:
    """Bookings of an hour or two; the evenings are wanted most, and no room is had twice."""
    taken: set[tuple[int, date, int]] = set()
    made: list[dict[str, object]] = []
    hours: list[dict[str, object]] = []
    while len(made) < USES:
        room, day = chance.choice(numbers), TODAY + timedelta(days=chance.randrange(DAYS))
        hour, long = chance.choice((10, 14, 16, 18, 19, 19, 20)), chance.choice((1, 2))
        slots = {(room, day, hour + at) for at in range(long)}
        if slots & taken:
            continue
        taken |= slots
        begins = moment(day, hour * 60, SEOUL)
        ends = begins + timedelta(hours=long)
        made.append(_booking(len(made) + 1, room, begins, ends))
        spans = {"first": numbered(begins), "last": numbered(ends)}
        hours.append({"booking": len(made), "space": room, **spans})
    for rows, table in ((made, bookings), (hours, booking_hours)):
        for at in range(0, len(rows), BATCH):
            await city.bookings._conn.execute(insert(table), rows[at : at + BATCH])


def _booking(number: int, room: int, begins: datetime, ends: datetime) -> dict[str, object]:
    return {
        "id": number,
        "key": f"b{number}",
        "room": room,
        "person": OTHERS,
        "kind": BookingKind.USUAL,
        "state": BookingState.APPROVED,
        "begins": begins,
        "ends": ends,
        "before": 0,
        "after": 0,
        "people": 5,
        "purpose": Purpose.MEETING,
        **dict.fromkeys(("text", "response", "reason"), ""),
        "asked": MORNING,
        "moved": MORNING,
        "late": False,
        "told": 0,
        "version": 1,
    }


def _questions(
    city: City, who: Resident, chance: random.Random
) -> dict[str, Callable[[], Awaitable[object]]]:
    def span() -> Span:
        day = TODAY + timedelta(days=chance.randrange(5, DAYS))
        begins = moment(day, chance.choice((10, 14, 18, 19)) * 60, SEOUL)
        return Span(begins, begins + timedelta(hours=chance.choice((1, 2))))

    evening = {"first": 18 * 60, "last": 21 * 60}
    return {
        "free rooms for a span": lambda: booking.find(city, who, span(), chance.choice((5, 20, 60))),
        "a wish, any day": lambda: booking.wish(
            city, who, Wanted(people=chance.choice((5, 20, 60)), **evening)
        ),
        "a wish, near by": lambda: booking.wish(city, who, Wanted(people=8, walk=60, **evening)),
    }


async def _measure(name: str, url: str) -> list[str]:
    storage, chance = Storage(url, SEOUL), random.Random(7)
    await settled(storage)
    await storage.open(MORNING)
    async with storage.transaction(MORNING) as city:
        who = await _resident(city)
        numbers = await _buildings(city, who, chance)
        await city.areas.turn_page()
    async with storage.transaction(MORNING) as city:
        await _booked(city, numbers, chance)
    async with storage.transaction(MORNING) as city:
        await city.bookings._conn.exec_driver_sql("ANALYZE")
    lines = []
    calm()
    async with storage.transaction(MORNING, hurry=True) as city:
        for what, ask in _questions(city, who, chance).items():
            lines.append(_said(what, name, await _timed(100, ask)))
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
