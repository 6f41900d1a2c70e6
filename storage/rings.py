"""Rings: A gives to B, B to C, C to A: wants and offers that fit each other."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection


class Rings:
    """The questions asked of rings."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn
