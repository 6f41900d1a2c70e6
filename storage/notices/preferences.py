"""How each person wants to be told; who never chose has no row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, Table, Time
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.hours import QuietHours
from bot.domain.notices import Preferences
from bot.domain.residents import ResidentId
from storage.shelf import Shelf
from storage.tables import PERSON, PLAIN, QUOTES, Json, goes_with, metadata, words_of

preferences = Table(
    "preferences",
    metadata,
    Column("id", BigInteger, ForeignKey("residents.id"), primary_key=True, autoincrement=False, info=PERSON),
    Column("quiet_from", Time, nullable=False),
    Column("quiet_until", Time, nullable=False),
    Column("digest_at", Time, nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("modes", Json, nullable=False, info=PLAIN),
    Column("muted", Json, nullable=False, info=words_of("id") | QUOTES),
    Column("version", Integer, nullable=False),
    info=goes_with("id"),
)

SHELF = Shelf(preferences, Preferences)


class Wishes:
    """The questions asked of preferences."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def of(self, person: ResidentId) -> Preferences:
        """How somebody wants to be told; whoever never chose: as everybody (version 0)."""
        return await SHELF.get(self._conn, person) or Preferences(id=person, version=0)

    async def nights(self, persons: Iterable[int]) -> dict[int, QuietHours]:
        """The quiet hours of each of these people."""
        persons = set(persons)
        known = await SHELF.some(self._conn, persons)
        return {who: known[who].quiet if who in known else QuietHours() for who in persons}

    async def keep(self, wishes: Preferences) -> Preferences:
        """Remembered. Raises Stale."""
        if wishes.version:
            return await SHELF.save(self._conn, wishes)
        return await SHELF.add(self._conn, replace(wishes, version=1))
