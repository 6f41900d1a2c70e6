"""Contact: who may reach whom: blocks both ways, and words passed on between partners."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection


class Contact:
    """The questions asked of contact."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn
