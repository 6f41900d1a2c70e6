"""Resealing: all that is sealed is sealed anew with the newest key, so that an older one can be taken away.

Batch by batch, each in a transaction of its own: the bot may run meanwhile, and what was stopped half-way
is simply begun again, for what the newest key has sealed already is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import Column, Table, bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import schema as _schema  # noqa: F401 -- it knows every table
from storage.city import Storage
from storage.rights import SEALED_COLUMNS
from storage.tables import metadata
from storage.turns import conversations
from storage.vault import Vault, VaultStrange

BATCH = 200
_SEALED = re.compile(r"gAAAAA[\w-]{60,}={0,2}", re.ASCII)
"""What the vault makes, wherever it stands: a version, and the beginning of a time."""
Kept = Mapping[Any, Any]
Doing = Callable[[AsyncConnection, Vault, Kept], Awaitable[None]]


@dataclass(kw_only=True)
class Resealed:
    """How many values the newest key had sealed already, how many it has now, and which no key opens."""

    fresh: int = 0
    anew: int = 0
    strange: list[str] = field(default_factory=list)

    def seal(self, vault: Vault, sealed: str, where: str) -> str:
        """One value, counted; what is strange stays as it is, and is told by its place alone."""
        try:
            now = vault.anew(sealed)
        except VaultStrange:
            self.strange.append(where)
            return sealed
        self.fresh, self.anew = self.fresh + (now == sealed), self.anew + (now != sealed)
        return now


async def reseal(storage: Storage, *, batch: int = BATCH) -> Resealed:
    """Everything sealed, in tables and in answers to forms that are not sent yet. Raises VaultLocked."""
    storage.vault.seal("")  # refuses here, where there is no key
    done = Resealed()
    for name, columns in SEALED_COLUMNS.items():
        table = metadata.tables[name]
        own = [table.c[column] for column in columns]
        await _each(storage, table.c.id, [*own, table.c.version], batch, partial(_row, done, table))
    frame = conversations.c.frame
    await _each(storage, conversations.c.person, [frame], batch, partial(_frame, done))
    return done


async def _each(storage: Storage, key: Column[Any], columns: list[Any], batch: int, doing: Doing) -> None:
    """The rows in the order of their key, so many a transaction."""
    question = select(key, *columns).where(key > bindparam("after")).order_by(key).limit(batch)
    after = 0
    while True:
        async with storage.connection() as conn:
            rows = (await conn.execute(question, {"after": after})).mappings().all()
            for row in rows:
                await doing(conn, storage.vault, row)
        if not rows:
            return
        after = rows[-1][key.name]


async def _row(done: Resealed, table: Table, conn: AsyncConnection, vault: Vault, row: Kept) -> None:
    """Only as it was read: whoever saves it meanwhile meets the next version, and does it once more."""
    number, version = row["id"], row["version"]
    sealed = {name: text for name, text in row.items() if name not in {"id", "version"} and text}
    new = {name: done.seal(vault, text, f"{table.name} {number}: {name}") for name, text in sealed.items()}
    if new != sealed:
        as_read = (table.c.id == number, table.c.version == version)
        await conn.execute(update(table).where(*as_read).values(version=version + 1, **new))


async def _frame(done: Resealed, conn: AsyncConnection, vault: Vault, row: Kept) -> None:
    person, frame = row["person"], row["frame"]
    new = _within(frame, lambda text: done.seal(vault, text, f"an unsent answer of {person}"))
    if new != frame:
        as_read = (conversations.c.person == person, conversations.c.frame == frame)
        await conn.execute(update(conversations).where(*as_read).values(frame=new))


def _within(kept: Any, seal: Callable[[str], str]) -> Any:
    """The same structure with every sealed text in it sealed anew."""
    if isinstance(kept, dict):
        return {name: _within(value, seal) for name, value in kept.items()}
    if isinstance(kept, list):
        return [_within(value, seal) for value in kept]
    return seal(kept) if isinstance(kept, str) and _SEALED.fullmatch(kept) else kept
