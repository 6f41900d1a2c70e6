"""A small lively city to begin with: real areas and listings, neighbours, and four telephones."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from bot.actions import areas, barter, residents
from bot.domain.residents import ResidentId, Tick
from bot.sandbox.messenger import Messenger
from bot.sandbox.neighbours import NEIGHBOURS, Neighbour, drafts
from storage.city import Storage

PHONES: Final = (
    ("김하늘", "resident"),
    ("박바다", "resident"),
    ("이순자", "senior"),
    ("최지안", "moderator"),
)
"""Who is handed a telephone; none of them has joined: that is the first thing to play."""

_FIRST_ID: Final = 4_000_000_001  # below those of telephones, so that the two never meet


async def seed(storage: Storage, now: datetime, messenger: Messenger) -> None:
    """Whatever of the city is not there yet; after a kill in the middle the rest is added."""
    await _know_the_areas(storage, now)
    for number, neighbour in enumerate(NEIGHBOURS, _FIRST_ID):
        await _settle(storage, now, ResidentId(number), neighbour)
    if not messenger.people:
        for name, role in PHONES:
            messenger.add_person(name, role=role)


async def _know_the_areas(storage: Storage, now: datetime) -> None:
    async with storage.transaction(now) as city:
        if await city.areas.count() == 0:
            await city.areas.load(areas.read_areas().areas)
        await city.refresh(await city.areas.edition())


async def _settle(storage: Storage, now: datetime, person: ResidentId, neighbour: Neighbour) -> None:
    """Somebody joins and posts, each at their own time, so that the board is not of one age."""
    async with storage.transaction(now - timedelta(hours=neighbour.hours)) as city:
        if await city.residents.resident(person):
            return
        home = city.atlas.exactly(neighbour.home)[0]
        resident = await residents.join(
            city,
            person,
            name=neighbour.name,
            locale="ko",
            area=home.id,
            ticks=(Tick.SERVICE, Tick.PROFILE),
        )
        for draft in drafts(neighbour):
            await barter.post(city, resident, draft)
