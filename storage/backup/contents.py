"""What a database holds, in figures: enough to tell whether a copy of it is whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, func, inspect, select, table
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import schema
from storage.ledger import Ledger
from storage.ledger.book import accounts, entries, transfers

_LEDGERS = {
    "sum of entries": select(accounts.c.community, func.sum(entries.c.amount))
    .join(entries, entries.c.account == accounts.c.id)
    .group_by(accounts.c.community),
    "sum of positive balances": select(accounts.c.community, func.sum(accounts.c.balance))
    .where(accounts.c.balance > 0)
    .group_by(accounts.c.community),
    "transfers": select(transfers.c.community, func.count()).group_by(transfers.c.community),
}
"""Asked of each ledger, that is, of each community."""


class BackupRefused(Exception):
    """Why there is no backup, or nothing is restored, and what to do: a sentence."""


ROWS = "rows"
FAULTS = "faults of the ledger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The revision of the tables; and the figures: kind (``rows``) -> of which (a table) -> how many."""

    revision: str
    figures: Mapping[str, Mapping[str, int]]

    @property
    def faults(self) -> int:
        """How many sums of the ledger are not what they should be; each kind is counted up to five."""
        return sum(self.figures.get(FAULTS, {}).values())


class Difference(NamedTuple):
    """A figure that a backup and a database do not share; None where one of them lacks it."""

    kind: str
    which: str
    backup: int | None
    found: int | None


async def observed(conn: AsyncConnection) -> Contents:
    """What the database of ``conn`` holds, of one moment if its transaction is. Raises BackupRefused."""
    revision = await conn.run_sync(schema.revision)
    if revision is None:
        raise BackupRefused("Pumasi's tables are not in this database; check PUMASI_DATABASE.")
    tables = await conn.run_sync(_tables)
    rows = {name: await _number(conn, select(func.count()).select_from(table(name))) for name in tables}
    return Contents(revision=revision, figures={ROWS: rows, **(await _sums(conn, tables))})


def differences(backup: Contents, found: Contents) -> Sequence[Difference]:
    """Every figure that is not the same in both."""
    ours, theirs = _flat(backup), _flat(found)
    keys = sorted(ours.keys() | theirs.keys())
    return [
        Difference(*key, ours.get(key), theirs.get(key)) for key in keys if ours.get(key) != theirs.get(key)
    ]


def _flat(contents: Contents) -> dict[tuple[str, str], int]:
    return {
        (kind, which): number for kind, part in contents.figures.items() for which, number in part.items()
    }


def _tables(conn: Connection) -> Sequence[str]:
    return sorted(inspect(conn).get_table_names())


async def _sums(conn: AsyncConnection, tables: Sequence[str]) -> dict[str, dict[str, int]]:
    if entries.name not in tables:  # the very first tables knew no units
        return {}
    sums = {
        kind: {ledger: int(number) for ledger, number in await conn.execute(question)}
        for kind, question in _LEDGERS.items()
    }
    return sums | {FAULTS: {"all": len(await Ledger(conn).faults())}}


async def _number(conn: AsyncConnection, question: object) -> int:
    return int((await conn.execute(question)).scalar_one())  # type: ignore[call-overload]
