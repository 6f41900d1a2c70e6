"""Cases: the one queue of what people must decide: disputes, reports, requests."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection


class Cases:
    """The questions asked of cases."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn
