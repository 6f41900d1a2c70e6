"""The audit log: lines that can be added and read, and never changed."""

from __future__ import annotations

from dataclasses import fields

from sqlalchemy import BigInteger, Column, Index, Integer, Table, Text, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.audit import Deed
from storage.tables import ABOUT, OFFICE, PERSON, PLAIN, SECRET, Moment, metadata, words_of

deeds = Table(
    "deeds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("who", BigInteger, info=OFFICE),
    Column("deed", Text, nullable=False, info=PLAIN),
    Column("area", Text, info=PLAIN),
    Column("whom", BigInteger, info=PERSON),
    Column("behalf", BigInteger, info=PERSON),
    Column("about", Text, nullable=False, info=ABOUT | SECRET),
    Column("words", Text, nullable=False, info=words_of("whom") | SECRET),
)
"""Triggers of a migration refuse every removal, and every change but one: who is erased becomes a former
member, and words about them are emptied. What is older than the log is kept goes, and only that."""
for _column in ("who", "whom", "behalf"):
    Index(f"ix_deeds_{_column}", deeds.c[_column])
Index("ix_deeds_at", deeds.c.at)

_NAMES = tuple(field.name for field in fields(Deed) if field.name != "id")
_NOTE = insert(deeds)


class Audit:
    """The questions asked of the log."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def note(self, deed: Deed) -> None:
        """One more line."""
        await self._conn.execute(_NOTE, {name: getattr(deed, name) for name in _NAMES})
