"""Roles: who looks after what: moderators and admins, each for an area."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection


class Roles:
    """The questions asked of roles."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn
