"""What moved in an account, and when: read by page, whatever its length."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import and_, bindparam, case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.ledger import Account, AccountId, TransferState
from bot.domain.residents import Former, Tick, is_former
from storage.ledger.book import ACCOUNT, account_of, accounts, entries, transfers
from storage.residents import consents, residents, tombstones

_MINE = entries.c.account == bindparam("account")
_WITHIN = and_(_MINE, entries.c.at >= bindparam("first"), entries.c.at < bindparam("last"))
# The page is cut out of the index first; amounts and names are looked up for its lines only.
_PAGE = (
    select(entries.c.id)
    .where(_WITHIN)
    .order_by(entries.c.at.desc(), entries.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
    .subquery("page")
)
_theirs = accounts.alias("theirs")
_OWNER = func.coalesce(tombstones.c.into, _theirs.c.owner)
"""Whose account it is: of a record that became another's, who that is now."""
_LINES = (
    select(
        entries.c.at,
        entries.c.amount,
        entries.c.balance,
        transfers.c.note,
        transfers.c.about,
        transfers.c.reverses,
        _OWNER.label("owner"),
        case((consents.c.id.is_not(None), residents.c.name)).label("partner"),
    )
    .join_from(_PAGE, entries, entries.c.id == _PAGE.c.id)
    .join(transfers, transfers.c.id == entries.c.transfer)
    .join(
        _theirs,
        _theirs.c.id == case((entries.c.amount < 0, transfers.c.payee), else_=transfers.c.payer),
    )
    .outerjoin(tombstones, tombstones.c.former == _theirs.c.owner)
    .outerjoin(residents, residents.c.id == _OWNER)
    .outerjoin(
        consents,
        and_(
            consents.c.resident == _OWNER,
            consents.c.tick == Tick.PROFILE,
            consents.c.withdrawn.is_(None),
        ),
    )
    .order_by(entries.c.at.desc(), entries.c.id.desc())
)
_BEFORE = (
    select(entries.c.balance, entries.c.at)
    .where(_MINE, entries.c.at < bindparam("last"))
    .order_by(entries.c.at.desc(), entries.c.id.desc())
    .limit(1)
)
_SUMS = select(
    func.coalesce(func.sum(case((entries.c.amount > 0, entries.c.amount), else_=0)), 0),
    func.coalesce(func.sum(case((entries.c.amount < 0, -entries.c.amount), else_=0)), 0),
).where(_WITHIN)
_MOVED = (
    select(*ACCOUNT)
    .where(
        accounts.c.owner.is_not(None),
        accounts.c.moved >= bindparam("first"),
        select(entries.c.id)
        .where(
            entries.c.account == accounts.c.id,
            entries.c.at >= bindparam("first"),
            entries.c.at < bindparam("last"),
        )
        .exists(),
    )
    .order_by(accounts.c.id)
)
_payer = accounts.alias("payer")
_payee = accounts.alias("payee")
_BETWEEN_PERSONS = (
    select(_payer.c.id, _payee.c.id)
    .join_from(transfers, _payer, _payer.c.id == transfers.c.payer)
    .join(_payee, _payee.c.id == transfers.c.payee)
    .where(
        transfers.c.community == bindparam("community"),
        transfers.c.done >= bindparam("first"),
        transfers.c.done < bindparam("last"),
        transfers.c.state == TransferState.COMMITTED,
        transfers.c.reverses.is_(None),
        _payer.c.owner.is_not(None),
        _payee.c.owner.is_not(None),
    )
    .distinct()
)
_POSITIVE = select(accounts.c.id, accounts.c.balance).where(
    accounts.c.community == bindparam("community"), accounts.c.owner.is_not(None), accounts.c.balance > 0
)
_COMMUNITIES = select(accounts.c.community).distinct().order_by(accounts.c.community)


_EARLIER = (
    select(*ACCOUNT)
    .join_from(accounts, tombstones, tombstones.c.former == accounts.c.owner)
    .where(tombstones.c.into == bindparam("owner"), accounts.c.community == bindparam("community"))
    .order_by(tombstones.c.at.desc())
)


class Line(NamedTuple):
    """One line of a statement: what moved, why, with whom (no ``owner``: the community itself)."""

    at: datetime
    amount: int
    balance: int
    note: str
    about: str
    reverses: int | None
    owner: int | None
    partner: str | None


class Statements:
    """The questions asked of what moved."""

    _conn: AsyncConnection

    async def earlier_of(self, owner: int, community: AreaId) -> tuple[Account, ...]:
        """The accounts of records that became a part of this person's, the latest first."""
        rows = await self._conn.execute(_EARLIER, {"owner": owner, "community": community})
        return tuple(account_of(tuple(row)) for row in rows)

    async def lines(
        self, account: AccountId, first: datetime, last: datetime, *, skip: int = 0, most: int = 10
    ) -> tuple[Line, ...]:
        """What moved from ``first`` until before ``last``, the newest first."""
        facts = {"account": account, "first": first, "last": last, "skip": skip, "most": most}
        return tuple(_line(row) for row in await self._conn.execute(_LINES, facts))

    async def balance_before(self, account: AccountId, last: datetime) -> int | None:
        """The balance as it stood then; None when nothing had ever moved."""
        row = (await self._conn.execute(_BEFORE, {"account": account, "last": last})).one_or_none()
        return row.balance if row else None

    async def sums(self, account: AccountId, first: datetime, last: datetime) -> tuple[int, int]:
        """What came in and what went out from ``first`` until before ``last``."""
        row = (await self._conn.execute(_SUMS, {"account": account, "first": first, "last": last})).one()
        return int(row[0]), int(row[1])

    async def moved(self, first: datetime, last: datetime) -> tuple[Account, ...]:
        """Persons' accounts in which something moved from ``first`` until before ``last``."""
        rows = await self._conn.execute(_MOVED, {"first": first, "last": last})
        return tuple(account_of(tuple(row)) for row in rows)

    async def active(self, community: AreaId, first: datetime, last: datetime) -> frozenset[AccountId]:
        """Persons' accounts between which units moved from ``first`` until before ``last``."""
        facts = {"community": community, "first": first, "last": last}
        rows = await self._conn.execute(_BETWEEN_PERSONS, facts)
        return frozenset(account for row in rows for account in row)

    async def positive(self, community: AreaId) -> dict[AccountId, int]:
        """Persons' balances above zero."""
        rows = await self._conn.execute(_POSITIVE, {"community": community})
        return {row.id: row.balance for row in rows}

    async def communities(self) -> tuple[AreaId, ...]:
        """Where there are accounts."""
        return tuple((await self._conn.execute(_COMMUNITIES)).scalars())


def _line(row: Any) -> Line:
    line = Line(*row)
    return line._replace(partner=Former.MEMBER) if line.owner and is_former(line.owner) else line
