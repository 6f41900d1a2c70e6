"""What became of notices, by the area of whom they were for."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.notices.table import notices
from storage.residents import residents
from storage.stats import Count, counted

_ENDED = (
    select(residents.c.area, notices.c.outcome, func.count())
    .join(notices, notices.c.person == residents.c.id)
    .where(
        notices.c.said >= bindparam("since"),
        notices.c.said < bindparam("until"),
        notices.c.outcome.is_not(None),
    )
    .group_by(residents.c.area, notices.c.outcome)
)


class Counts:
    """The figures of the outbox."""

    _conn: AsyncConnection

    async def ended(self, since: datetime, until: datetime) -> list[Count]:
        """How many notices came to which end, by area."""
        return await counted(self._conn, _ENDED, {"since": since, "until": until})
