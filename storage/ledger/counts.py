"""How many units move and how many are in hand, by area."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, func, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ledger import TransferState
from storage.ledger.book import accounts, transfers
from storage.residents import residents
from storage.stats import Count, counted

_OWNED = accounts.join(residents, residents.c.id == accounts.c.owner)
_IN_HAND = (
    select(residents.c.area, literal(""), func.sum(accounts.c.balance))
    .select_from(_OWNED)
    .where(accounts.c.balance > 0)
    .group_by(residents.c.area)
)
_MOVED = (
    select(residents.c.area, literal(""), func.sum(transfers.c.amount))
    .select_from(transfers.join(_OWNED, accounts.c.id == transfers.c.payee))
    .where(
        transfers.c.done >= bindparam("since"),
        transfers.c.done < bindparam("until"),
        transfers.c.state == TransferState.COMMITTED,
        transfers.c.reverses.is_(None),
    )
    .group_by(residents.c.area)
)


class Counts:
    """The figures of the ledger."""

    _conn: AsyncConnection

    async def in_hand(self) -> list[Count]:
        """The units in circulation: all that is above zero, by the area of who has them."""
        return await counted(self._conn, _IN_HAND, {})

    async def earned(self, since: datetime, until: datetime) -> list[Count]:
        """The units that somebody earned, by area; what was given back later counts still."""
        return await counted(self._conn, _MOVED, {"since": since, "until": until})
