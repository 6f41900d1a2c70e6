"""Ledger: the community's units: accounts, transfers, entries that never change."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.ledger import Account, AccountId, Hold, Limit, Purse, Transfer, TransferId, TransferState
from bot.domain.residents import ResidentId
from storage.ledger.asking import Asking, Neighbour
from storage.ledger.audit import Audit, Fault
from storage.ledger.book import (
    ACCOUNT,
    HOLDS,
    LIMITS,
    TRANSFERS,
    account_of,
    accounts,
    holds,
    limits,
    transfers,
)
from storage.ledger.counts import Counts
from storage.ledger.statement import Line, Statements

__all__ = ["Fault", "Ledger", "Line", "Neighbour"]

_OWNER = accounts.c.owner.in_(bindparam("owners", expanding=True))
_ALL_OF = select(*ACCOUNT).where(accounts.c.owner == bindparam("owner")).order_by(accounts.c.id)
_COMMON = accounts.c.owner.is_(None) & bindparam("common")
_FIND = select(*ACCOUNT).where(
    accounts.c.community == bindparam("community"), accounts.c.owner == bindparam("owner")
)
# FOR NO KEY UPDATE: who only refers to an account (a new transfer does) need not wait for its balance.
_LOCK = (
    select(*ACCOUNT)
    .where(accounts.c.community == bindparam("community"), or_(_OWNER, _COMMON))
    .order_by(accounts.c.id)
    .with_for_update(key_share=True)
)
_LOCK_IDS = (
    select(*ACCOUNT)
    .where(accounts.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(accounts.c.id)
    .with_for_update(key_share=True)
)
_BY_IDS = select(*ACCOUNT).where(accounts.c.id.in_(bindparam("ids", expanding=True)))
_OPEN = {
    name: make(accounts).on_conflict_do_nothing()
    for name, make in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
_CREDIT = update(accounts).where(accounts.c.id == bindparam("was_id")).values(credit=bindparam("to_credit"))
_HELD = (
    select(func.coalesce(func.sum(holds.c.amount), 0))
    .where(holds.c.account == bindparam("account"))
    .scalar_subquery()
)
_LIMIT = LIMITS.all.where(
    limits.c.account == bindparam("account"), limits.c.until > bindparam("now")
).order_by(limits.c.id.desc())
_LIMITS = LIMITS.all.where(limits.c.account == bindparam("account")).order_by(limits.c.id.desc())
_BY_KEY = TRANSFERS.all.where(transfers.c.key == bindparam("key"))
_BY_ABOUT = TRANSFERS.all.where(transfers.c.about == bindparam("about")).order_by(transfers.c.id)
_HOLD = HOLDS.all.where(holds.c.about == bindparam("about"))
_HOLDS_OF = HOLDS.all.where(
    or_(holds.c.account == bindparam("account"), holds.c.payee == bindparam("account"))
).order_by(holds.c.id)
AGAIN = "again:{}:"
"""How the key of a transfer begins that pays once more what a ruling had given back."""

_AGAIN = TRANSFERS.all.where(transfers.c.key.like(bindparam("begins"))).order_by(transfers.c.id)
_RETURNED = select(func.coalesce(func.sum(transfers.c.amount), 0)).where(
    transfers.c.reverses == bindparam("transfer"), transfers.c.state == TransferState.COMMITTED
)


class Ledger(Statements, Asking, Audit, Counts):
    """The questions asked of ledger."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    # -- accounts --------------------------------------------------------------------------

    async def account_of(self, owner: ResidentId, community: AreaId) -> Account | None:
        """A person's account in a community, if one was opened."""
        row = (await self._conn.execute(_FIND, {"owner": owner, "community": community})).one_or_none()
        return account_of(tuple(row)) if row else None

    async def all_of(self, owner: ResidentId) -> tuple[Account, ...]:
        """A person's accounts, in whichever communities."""
        rows = await self._conn.execute(_ALL_OF, {"owner": owner})
        return tuple(account_of(tuple(row)) for row in rows)

    async def opened(
        self, community: AreaId, owners: Collection[ResidentId | None]
    ) -> Mapping[ResidentId | None, Account]:
        """The accounts of ``owners`` (None: the community's own), opened if need be, locked in id order."""
        found = await self._locked(community, owners)
        missing = sorted(set(owners) - found.keys(), key=lambda owner: (owner is not None, owner or 0))
        if not missing:
            return found
        for owner in missing:
            opening = _OPEN[self._conn.dialect.name]
            await self._conn.execute(opening, {"community": community, "owner": owner})
        return await self._locked(community, owners)

    async def _locked(
        self, community: AreaId, owners: Collection[ResidentId | None]
    ) -> dict[ResidentId | None, Account]:
        persons = [owner for owner in owners if owner is not None]
        facts = {"community": community, "owners": persons, "common": None in owners}
        rows = await self._conn.execute(_LOCK, facts)
        return {account.owner: account for account in map(account_of, map(tuple, rows))}

    async def locked(self, ids: Collection[AccountId]) -> Mapping[AccountId, Account]:
        """These accounts, locked in id order."""
        rows = await self._conn.execute(_LOCK_IDS, {"ids": list(ids)})
        return {account.id: account for account in map(account_of, map(tuple, rows))}

    async def accounts(self, ids: Collection[AccountId]) -> Mapping[AccountId, Account]:
        """These accounts, to look at."""
        rows = await self._conn.execute(_BY_IDS, {"ids": list(ids)})
        return {account.id: account for account in map(account_of, map(tuple, rows))}

    async def purse(self, account: Account, now: datetime) -> Purse:
        """The account with what is held of it and the limit in force."""
        held: int = (await self._conn.execute(select(_HELD), {"account": account.id})).scalar_one()
        granted = await LIMITS.asked(self._conn, _LIMIT, {"account": account.id, "now": now})
        return Purse(account=account, held=int(held), limit=granted[0] if granted else None)

    async def credit(self, account: Account) -> None:
        """How far earning has widened the limit of an account."""
        await self._conn.execute(_CREDIT, {"was_id": account.id, "to_credit": account.credit})

    # -- holds and limits --------------------------------------------------------------------

    async def hold(self, hold: Hold) -> Hold:
        """Units promised; one hold for each agreement."""
        return await HOLDS.add(self._conn, hold)

    async def held(self, about: str) -> Hold | None:
        """The hold of an agreement."""
        found = await HOLDS.asked(self._conn, _HOLD, {"about": about})
        return found[0] if found else None

    async def holds_of(self, account: AccountId) -> tuple[Hold, ...]:
        """What is held of an account, or for it."""
        return await HOLDS.asked(self._conn, _HOLDS_OF, {"account": account})

    async def rehold(self, hold: Hold) -> Hold:
        """What is held of, or for, another account from now on. Raises Stale."""
        return await HOLDS.save(self._conn, hold)

    async def release(self, hold: Hold) -> None:
        """Promised no longer."""
        await HOLDS.remove(self._conn, hold)

    async def grant(self, limit: Limit) -> Limit:
        """A floor of an account's own; every grant stays on record."""
        return await LIMITS.add(self._conn, limit)

    async def end_limit(self, account: AccountId, now: datetime) -> None:
        """The newest floor granted ends; the one before it counts again, where its time has not passed."""
        newest = await LIMITS.asked(self._conn, _LIMITS, {"account": account})
        if newest:
            await LIMITS.save(self._conn, replace(newest[0], until=now))

    async def limits(self, account: AccountId) -> tuple[Limit, ...]:
        """All floors ever granted, the newest first."""
        return await LIMITS.asked(self._conn, _LIMITS, {"account": account})

    # -- transfers -----------------------------------------------------------------------------

    async def transfer(self, number: TransferId) -> Transfer | None:
        """One transfer."""
        return await TRANSFERS.get(self._conn, number)

    async def these(self, numbers: Iterable[int]) -> dict[int, Transfer]:
        """Several transfers at once, by number."""
        return await TRANSFERS.some(self._conn, numbers)

    async def by_key(self, key: str) -> Transfer | None:
        """The transfer of this client-given id."""
        found = await TRANSFERS.asked(self._conn, _BY_KEY, {"key": key})
        return found[0] if found else None

    async def about(self, about: str) -> tuple[Transfer, ...]:
        """All transfers about something (``trade:5``), oldest first."""
        return await TRANSFERS.asked(self._conn, _BY_ABOUT, {"about": about})

    async def add(self, transfer: Transfer) -> Transfer:
        """A new transfer; the database makes the entries of a committed one."""
        return await TRANSFERS.add(self._conn, transfer)

    async def save(self, transfer: Transfer) -> Transfer:
        """A request as it stands now. Raises Stale."""
        return await TRANSFERS.save(self._conn, transfer)

    async def paid_again(self, transfer: TransferId) -> tuple[Transfer, ...]:
        """What was paid once more after it had been given back by a ruling, oldest first."""
        return await TRANSFERS.asked(self._conn, _AGAIN, {"begins": f"{AGAIN.format(transfer)}%"})

    async def returned(self, transfer: TransferId) -> int:
        """How much of a transfer was given back by reversals."""
        return int((await self._conn.execute(_RETURNED, {"transfer": transfer})).scalar_one())
