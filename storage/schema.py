"""The tables' history: brought up to date, gone back, compared with what the code expects."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.types import TypeDecorator

import storage.agenda
import storage.aides
import storage.areas
import storage.asking
import storage.audit
import storage.barter
import storage.bookings
import storage.broadcast
import storage.callers
import storage.cards
import storage.cases
import storage.closures
import storage.conduct
import storage.contact
import storage.datasets
import storage.desk
import storage.donations
import storage.endings
import storage.feeds
import storage.handover
import storage.helpline
import storage.homes
import storage.items
import storage.kin
import storage.leaves
import storage.ledger
import storage.lending
import storage.lottery
import storage.notices
import storage.opendata
import storage.owned
import storage.people
import storage.places
import storage.points
import storage.polls
import storage.processes
import storage.radar
import storage.references
import storage.residents
import storage.reviews
import storage.rights
import storage.rings
import storage.roles
import storage.rooms
import storage.saved
import storage.series
import storage.settings
import storage.stats
import storage.stays
import storage.trades
import storage.turns
import storage.visits
import storage.waitlist
import storage.weekly
import storage.works  # noqa: F401 -- importing a feature's file puts its tables on the list
from storage.tables import metadata

HERE = Path(__file__).parent / "migrations"
_RAW = ("listing_words", "item_words")
"""Full-text tables are made by raw SQL, a different one for each engine."""
LOCK = crc32(b"schema")
"""Who holds it on PostgreSQL may alter tables."""


class Standing(StrEnum):
    """How a database stands to this code."""

    FRESH = "fresh"
    OLDER = "older"
    CURRENT = "current"
    NEWER = "newer"


Unopened = SQLAlchemyError
"""Whatever keeps a database from being opened."""


class SchemaNewer(Exception):
    """The database was written by a newer Pumasi; nothing is touched."""


async def standing(engine: AsyncEngine) -> Standing:
    """Whether this database is fresh, older than, equal to or newer than the code."""
    async with engine.connect() as conn:
        return await conn.run_sync(_standing)


async def migrate(engine: AsyncEngine, to: str = "head") -> None:
    """Up to date, in one transaction. Raises SchemaNewer."""
    async with engine.begin() as conn:
        await conn.run_sync(_move, to, down=False)


async def go_back(engine: AsyncEngine, to: str) -> None:
    """Down to an earlier revision; ``base`` is an empty database."""
    async with engine.begin() as conn:
        await conn.run_sync(_move, to, down=True)


async def drift(engine: AsyncEngine) -> list[Any]:
    """What differs between the database and the tables of the code."""
    async with engine.connect() as conn:
        return await conn.run_sync(_drift)


def revision(conn: Connection) -> str | None:
    """The revision at which a database stands; None before the first."""
    return MigrationContext.configure(conn).get_current_revision()


@cache
def revisions() -> tuple[str, ...]:
    """All revisions, oldest first; the files of a release do not change while it runs."""
    scripts = ScriptDirectory.from_config(_config()).walk_revisions()
    return tuple(script.revision for script in scripts)[::-1]


def configure(context: Any) -> None:
    """How Alembic looks at our tables; batch mode, since SQLite cannot alter a table."""
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=metadata,
        render_as_batch=True,
        include_object=_ours,
        compare_type=True,
        render_item=_plainly,
    )


def _config(conn: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    config.attributes["connection"] = conn
    return config


def _standing(conn: Connection) -> Standing:
    now = revision(conn)
    if now is None:
        return Standing.FRESH
    known = revisions()
    if now not in known:
        return Standing.NEWER
    return Standing.CURRENT if now == known[-1] else Standing.OLDER


def _move(conn: Connection, to: str, *, down: bool) -> None:
    if conn.dialect.name == "postgresql":
        # Processes start together: one migrates, the others find it done. SQLite lets in one anyway.
        conn.execute(select(func.pg_advisory_xact_lock(LOCK)))
    now = _standing(conn)
    if now is Standing.NEWER:
        raise SchemaNewer
    if now is Standing.CURRENT and to == "head":
        return
    (command.downgrade if down else command.upgrade)(_config(conn), to)


def _drift(conn: Connection) -> list[Any]:
    context = MigrationContext.configure(conn, opts={"include_object": _ours, "compare_type": True})
    return list(compare_metadata(context, metadata))


def _plainly(kind: str, item: Any, _: Any) -> str | bool:
    """Our kinds of columns are written down as what they are made of: history must not change with them."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl!r}"
    return False


def _ours(_: object, name: str | None, kind: str, __: bool, ___: object) -> bool:
    return not (kind == "table" and name is not None and name.startswith(_RAW))
