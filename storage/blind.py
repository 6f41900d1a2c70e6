"""Rounds in which two write of each other double-blind: what reviews and references ask of their tables."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Generic, TypeVar

from sqlalchemy import ColumnElement, Integer, bindparam
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.residents import ResidentId
from storage.shelf import Shelf

R = TypeVar("R")
W = TypeVar("W")


class Asked(Generic[R, W]):
    """Statements over a table of rounds and one of what was written in them, which share the column ``of``.

    ``goes_on``: what else than not being published makes a round one whose days are counted.
    """

    def __init__(self, rounds: Shelf[Any], words: Shelf[Any], of: str, *goes_on: ColumnElement[bool]) -> None:
        self.rounds, self.words = rounds, words
        days, said, most = rounds.table.c, words.table.c, bindparam("most", type_=Integer)
        number, now = bindparam("of", type_=Integer), bindparam("now", type_=days.closes.type)
        counting = rounds.all.where(days.published.is_(None), *goes_on)
        self.round = rounds.all.where(days[of] == number)
        self.due = counting.where(days.closes <= now).order_by(days.closes, days.id).limit(most)
        to_remind = counting.where(days.remind <= now, days.closes > now)
        self.to_remind = to_remind.order_by(days.remind, days.id).limit(most)
        self.written = words.all.where(said[of] == number).order_by(said.id)
        self.by = words.all.where(said[of] == number, said.author == bindparam("author"))


class Blindly(Generic[R, W]):
    """The questions asked of such rounds."""

    asked: ClassVar[Asked[Any, Any]]

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def round(self, of: int) -> R | None:
        """The round of a trade, or of a shared home that has ended."""
        found: tuple[R, ...] = await self.asked.rounds.asked(self._conn, self.asked.round, {"of": of})
        return found[0] if found else None

    async def begin(self, round_: R) -> R:
        """A new round."""
        return await self.asked.rounds.add(self._conn, round_)  # type: ignore[no-any-return]

    async def touch(self, round_: R) -> R:
        """A changed round, or one in which somebody wrote: two who write at once meet here. Raises Stale."""
        return await self.asked.rounds.save(self._conn, round_)  # type: ignore[no-any-return]

    async def due(self, now: datetime, *, most: int = 100) -> tuple[R, ...]:
        """Rounds whose days are over."""
        return await self.asked.rounds.asked(self._conn, self.asked.due, {"now": now, "most": most})

    async def to_remind(self, now: datetime, *, most: int = 100) -> tuple[R, ...]:
        """Rounds whose two are to be reminded now."""
        return await self.asked.rounds.asked(self._conn, self.asked.to_remind, {"now": now, "most": most})

    async def written(self, of: int) -> tuple[W, ...]:
        """What has been written in a round: for publishing, and for nobody's eyes before."""
        return await self.asked.words.asked(self._conn, self.asked.written, {"of": of})

    async def by(self, of: int, author: ResidentId) -> W | None:
        """An author's own."""
        facts = {"of": of, "author": author}
        found: tuple[W, ...] = await self.asked.words.asked(self._conn, self.asked.by, facts)
        return found[0] if found else None

    async def keep(self, words: W) -> W:
        """New ones, or worded anew, or hidden. Raises Stale."""
        shelf = self.asked.words
        kept = shelf.save if words.id else shelf.add  # type: ignore[attr-defined]
        return await kept(self._conn, words)  # type: ignore[no-any-return]
