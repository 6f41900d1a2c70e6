"""Reviews: what partners say of each other, told only when both have spoken."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection


class Reviews:
    """The questions asked of reviews."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn
