"""Live cards: which message is the one card a person has about something."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Index, Table, Text, bindparam, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import BEHIND, PERSON, PLAIN, Moment, goes_with, metadata

cards = Table(
    "cards",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=PERSON),
    Column("name", Text, primary_key=True, info=PLAIN),
    Column("message", BigInteger, nullable=False, info=PLAIN),
    Column("older", BigInteger, info=PLAIN),
    Column("as_of", Moment, nullable=False),
    info=goes_with("person") | BEHIND,
)
Index("ix_cards_as_of", cards.c.as_of)

_GIVEN = {name: bindparam(f"b_{name}", type_=cards.c[name].type) for name in ("person", "name")}
_OF = (cards.c.person == _GIVEN["person"], cards.c.name == _GIVEN["name"])


def _shown(make: Any) -> Any:
    statement = make(cards)
    fresh = {name: statement.excluded[name] for name in ("message", "as_of")}
    changed = {"older": cards.c.message, **fresh}
    return statement.on_conflict_do_update(index_elements=["person", "name"], set_=changed).returning(
        cards.c.older
    )


_SHOWN = {"sqlite": _shown(sqlite.insert), "postgresql": _shown(postgresql.insert)}
_REFRESH = (
    update(cards)
    .where(*_OF, cards.c.as_of <= bindparam("b_as_of"))
    .values(as_of=bindparam("b_as_of"))
    .returning(cards.c.message)
)
_DROP = delete(cards).where(*_OF, cards.c.message == bindparam("b_message"))
_FORGET = delete(cards).where(cards.c.as_of <= bindparam("before"))
_MESSAGE = select(cards.c.message).where(*_OF)
_CLEAR = delete(cards).where(_OF[0])


class Cards:
    """The questions asked of live cards."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def shown(self, person: int, name: str, message: int, as_of: datetime) -> int | None:
        """``message`` shows the card as decided at ``as_of``; the message that showed it before, if any."""
        values = {"person": person, "name": name, "message": message, "as_of": as_of}
        older: int | None = (await self._conn.execute(_SHOWN[self._conn.dialect.name], values)).scalar_one()
        return older

    async def refresh(self, person: int, name: str, as_of: datetime) -> int | None:
        """The message to edit, unless there is none or it shows what was decided after ``as_of``."""
        asked = {"b_person": person, "b_name": name, "b_as_of": as_of}
        message: int | None = (await self._conn.execute(_REFRESH, asked)).scalar_one_or_none()
        return message

    async def drop(self, person: int, name: str, message: int) -> None:
        """The person has deleted that message."""
        await self._conn.execute(_DROP, {"b_person": person, "b_name": name, "b_message": message})

    async def message(self, person: int, name: str) -> int | None:
        """The message that shows the card, if any does."""
        asked = {"b_person": person, "b_name": name}
        message: int | None = (await self._conn.execute(_MESSAGE, asked)).scalar_one_or_none()
        return message

    async def clear(self, person: int) -> None:
        """None of this reader's cards can be edited any more."""
        await self._conn.execute(_CLEAR, {"b_person": person})

    async def forget(self, before: datetime) -> None:
        """Cards nothing has happened to since then."""
        await self._conn.execute(_FORGET, {"before": before})
