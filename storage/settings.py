"""Settings: the history of every rule that a community changed; what is in force stands beside the areas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from sqlalchemy import BigInteger, Column, Index, Integer, Table, Text, bindparam, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.settings import Change
from storage.tables import KEPT, OFFICE, PLAIN, Json, Moment, metadata, words_of

rule_changes = Table(
    "rule_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("who", BigInteger, nullable=False, info=OFFICE),
    Column("area", Text, nullable=False, info=PLAIN),
    Column("rule", Text, nullable=False, info=PLAIN),
    Column("old", Json, info=PLAIN),
    Column("new", Json, info=PLAIN),
    Column("why", Text, nullable=False, info=words_of("who")),
    info=KEPT,
)
"""Triggers of a migration refuse every removal, and every change but one: who is erased becomes a former
member, and their words are emptied."""
Index("ix_rule_changes_rule", rule_changes.c.area, rule_changes.c.rule, rule_changes.c.id)

_NAMES = tuple(field.name for field in fields(Change))
_ADD = insert(rule_changes)
_PAST = (
    select(*(rule_changes.c[name] for name in _NAMES))
    .where(
        rule_changes.c.area.in_(bindparam("areas", expanding=True)), rule_changes.c.rule == bindparam("rule")
    )
    .order_by(rule_changes.c.id.desc())
    .limit(bindparam("most"))
)


class Settings:
    """The questions asked of how rules came to be."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def past(self, areas: Sequence[AreaId], rule: str, *, most: int) -> tuple[Change, ...]:
        """The last changes of a rule at these areas, the newest first."""
        found = await self._conn.execute(_PAST, {"areas": list(areas), "rule": rule, "most": most})
        return tuple(Change(**row._mapping) for row in found)  # noqa: SLF001

    async def note(self, change: Change) -> None:
        """One more."""
        values = {name: getattr(change, name) for name in _NAMES if name != "id"}
        await self._conn.execute(_ADD, values)
