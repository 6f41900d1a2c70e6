"""Dead letters: notices that could not be delivered however often it was tried; people decide about them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.notices.table import AT, IS_DEAD, WHICH, notices
from storage.residents import residents

_LETTERS = (
    select(
        notices.c.id,
        notices.c.person,
        residents.c.name,
        notices.c.key,
        notices.c.about,
        notices.c.due,
        notices.c.said.label("given_up"),
        notices.c.problem,
    )
    .outerjoin_from(notices, residents, residents.c.id == notices.c.person)
    .where(IS_DEAD)
    .order_by(notices.c.id)
    .limit(bindparam("most"))
)
_COUNT = select(func.count()).where(IS_DEAD)
_AGAIN = {"said": None, "outcome": None, "next": AT, "tries": 0}
_REPLAY = update(notices).where(IS_DEAD, WHICH).values(_AGAIN).returning(notices.c.id)
_REPLAY_ALL = update(notices).where(IS_DEAD).values(_AGAIN).returning(notices.c.id)
_DROP = update(notices).where(IS_DEAD, WHICH).values(outcome="dropped").returning(notices.c.id)


class Letter(NamedTuple):
    """One that could not be delivered: to whom, what and why."""

    id: int
    person: int
    name: str | None
    key: str
    about: str
    due: datetime
    given_up: datetime
    problem: str


class Letters:
    """The questions asked of dead letters."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def some(self, most: int) -> Sequence[Letter]:
        """The oldest."""
        return [Letter(*row) for row in await self._conn.execute(_LETTERS, {"most": most})]

    async def count(self) -> int:
        """How many there are."""
        return (await self._conn.execute(_COUNT)).scalar_one()

    async def replay(self, number: int, at: datetime) -> bool:
        """Tried once more, five times if need be; False where it is a dead letter no more."""
        return bool((await self._conn.execute(_REPLAY, {"ids": [number], "at": at})).all())

    async def replay_all(self, at: datetime) -> int:
        """All of them; how many."""
        return len((await self._conn.execute(_REPLAY_ALL, {"at": at})).all())

    async def drop(self, number: int) -> bool:
        """It will not be tried again; False where it is a dead letter no more."""
        return bool((await self._conn.execute(_DROP, {"ids": [number]})).all())
