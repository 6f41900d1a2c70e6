"""The sums, added up from nothing; and which rounds of the ledger were last made for when."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ledger import TransferState
from storage.ledger.book import accounts, checks, entries, holds, transfers

_SIDES = (
    select(
        transfers.c.id,
        transfers.c.state,
        func.count(entries.c.id).label("sides"),
        func.coalesce(func.sum(entries.c.amount), 0).label("off"),
    )
    .outerjoin(entries, entries.c.transfer == transfers.c.id)
    .group_by(transfers.c.id, transfers.c.state)
    .subquery()
)
_IS_DONE = _SIDES.c.state == TransferState.COMMITTED
_UNEVEN = (
    select(_SIDES.c.id, _SIDES.c.off)
    .where(or_(_SIDES.c.off != 0, _IS_DONE & (_SIDES.c.sides != 2), ~_IS_DONE & (_SIDES.c.sides != 0)))
    .order_by(_SIDES.c.id)
    .limit(bindparam("most"))
)
_SUM = func.sum(accounts.c.balance)
_COMMUNITIES = select(accounts.c.community, _SUM).group_by(accounts.c.community).having(_SUM != 0)
_ADDED = func.coalesce(func.sum(entries.c.amount), 0)
_WRONG = (
    select(accounts.c.id, accounts.c.balance - _ADDED)
    .outerjoin(entries, entries.c.account == accounts.c.id)
    .group_by(accounts.c.id, accounts.c.balance)
    .having(accounts.c.balance != _ADDED)
    .order_by(accounts.c.id)
    .limit(bindparam("most"))
)
_STRANDED = (
    select(holds.c.id, holds.c.amount)
    .join(transfers, transfers.c.about == holds.c.about)
    .where(transfers.c.state == TransferState.COMMITTED, transfers.c.reverses.is_(None))
    .order_by(holds.c.id)
    .limit(bindparam("most"))
)
_LAST = select(checks.c.last).where(checks.c.what == bindparam("what"))


def _stamp(make: object) -> object:
    statement = make(checks).values(what=bindparam("b_what"), last=bindparam("b_last"))  # type: ignore[operator]
    return statement.on_conflict_do_update(
        index_elements=["what"],
        set_={"last": statement.excluded.last},
        where=checks.c.last != statement.excluded.last,
    ).returning(checks.c.what)


_STAMP = {"sqlite": _stamp(sqlite.insert), "postgresql": _stamp(postgresql.insert)}


class Fault(NamedTuple):
    """A sum that is not what it should be: of a transfer, community, account or hold; by how much."""

    what: str
    which: str
    off: int


class Audit:
    """The questions asked by who adds up."""

    _conn: AsyncConnection

    async def faults(self, most: int = 5) -> tuple[Fault, ...]:
        """All that does not add up, a few of each kind.

        Transfers whose two sides are not there or not equal; communities whose sum is not zero; balances
        that are not the sum of their entries; units still held for what has been paid.
        """
        asked = {"transfer": _UNEVEN, "community": _COMMUNITIES, "account": _WRONG, "hold": _STRANDED}
        found: list[Fault] = []
        for what, question in asked.items():
            rows = await self._conn.execute(question, {"most": most})
            found += [Fault(what, str(which), int(off)) for which, off in rows]
        return tuple(found)

    async def is_new(self, what: str, when: str) -> bool:
        """Whether the round ``what`` was not made for ``when`` yet; from now on it was."""
        known = (await self._conn.execute(_LAST, {"what": what})).scalar_one_or_none()
        if known == when:
            return False
        stamp = _STAMP[self._conn.dialect.name]
        made = await self._conn.execute(stamp, {"b_what": what, "b_last": when})  # type: ignore[call-overload]
        return made.first() is not None
