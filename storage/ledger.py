"""Ledger: the community's units: accounts, transfers, entries that never change."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection


class Ledger:
    """The questions asked of ledger."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn
