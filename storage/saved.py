"""Saved searches: what residents wait for."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    func,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.barter import Side
from bot.domain.residents import ResidentId
from bot.domain.saved import Saved, SavedId
from storage.shelf import Shelf
from storage.tables import PERSON, Moment, Word, goes_with, metadata, words_of

saved = Table(
    "saved",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("resident", BigInteger, ForeignKey("residents.id"), nullable=False, index=True, info=PERSON),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("side", Word(Side), nullable=False),
    Column("words", Text, nullable=False, info=words_of("resident")),
    Column("since", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    info=goes_with("resident"),
)
Index("one_saved_search_per_words", saved.c.resident, saved.c.side, saved.c.words, unique=True)
Index("ix_saved_place", saved.c.area, saved.c.side)

SHELF = Shelf(saved, Saved)
_OF = SHELF.all.where(saved.c.resident == bindparam("resident")).order_by(saved.c.id)
_COUNT = select(func.count()).where(saved.c.resident == bindparam("resident"))
_SAME = SHELF.all.where(
    saved.c.resident == bindparam("resident"),
    saved.c.side == bindparam("side"),
    saved.c.words == bindparam("words"),
)
_WAITING = SHELF.all.where(
    saved.c.area.in_(bindparam("areas", expanding=True)), saved.c.side == bindparam("side")
)
_MOVE = update(saved).where(saved.c.resident == bindparam("of_resident")).values(area=bindparam("to_area"))


class SavedSearches:
    """The questions asked of saved searches."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def saved(self, number: SavedId) -> Saved | None:
        """One saved search."""
        return await SHELF.get(self._conn, number)

    async def of(self, resident: ResidentId) -> tuple[Saved, ...]:
        """A resident's saved searches, oldest first."""
        return await SHELF.asked(self._conn, _OF, {"resident": resident})

    async def count(self, resident: ResidentId) -> int:
        """How many one resident has."""
        return (await self._conn.execute(_COUNT, {"resident": resident})).scalar_one()

    async def same(self, resident: ResidentId, side: Side, words: str) -> Saved | None:
        """The one with these very words."""
        facts = {"resident": resident, "side": side, "words": words}
        found = await SHELF.asked(self._conn, _SAME, facts)
        return found[0] if found else None

    async def add(self, search: Saved) -> Saved:
        """A new one."""
        return await SHELF.add(self._conn, search)

    async def remove(self, search: Saved) -> None:
        """It is gone."""
        await SHELF.remove(self._conn, search)

    async def waiting(self, areas: Sequence[AreaId], side: Side) -> tuple[Saved, ...]:
        """The saved searches of everybody who lives in one of ``areas``."""
        return await SHELF.asked(self._conn, _WAITING, {"areas": list(areas), "side": side})

    async def moved(self, resident: ResidentId, area: AreaId) -> None:
        """A resident's searches follow to the new home."""
        await self._conn.execute(_MOVE, {"of_resident": resident, "to_area": area})
