"""Trades: two neighbours agree on a trade and see it through."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection


class Trades:
    """The questions asked of trades."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn
