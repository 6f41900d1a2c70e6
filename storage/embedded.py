"""SQLite in this very process, as SQLAlchemy's async engine wants it, without a thread hop a statement.

What a turn asks takes microseconds, a hop to another thread and back many times that. So a connection in a
``hurry`` is asked right here; all others, whose sweeps and statistics may take long, and every commit, which
may have to wait for the disk, are worked at in a thread while the loop goes on.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.pool import AsyncAdaptedQueuePool
from sqlalchemy.util import await_
from sqlalchemy.util.concurrency import in_greenlet

R = TypeVar("R")

NAME = "sqlite+embedded"
_ASIDE = ThreadPoolExecutor(4, "sqlite")
_PATIENCE, _GLANCE = 10.0, 0.005
"""Seconds to wait for another process that is writing, and between two looks."""


class Cursor(sqlite3.Cursor):
    """Holds all rows of its answer: whoever reads them waits for nobody."""

    connection: Connection
    _rows: Sequence[Any] = ()

    def execute(self, sql: str, facts: Any = ()) -> Cursor:
        """Ask; returns when all rows are there."""
        self._rows = self.connection.does(self._asked, sql, facts)
        return self

    def executemany(self, sql: str, facts: Any) -> Cursor:
        """The same for each of several facts; answers are not kept."""
        self.connection.does(super().executemany, sql, facts)
        return self

    async def _async_soft_close(self) -> None:
        """The engine's wish to let the driver's cursor go; there is none to let go of."""

    def _asked(self, sql: str, facts: Any) -> Sequence[Any]:
        super().execute(sql, facts)
        return super().fetchall() if self.description else ()

    def fetchall(self) -> list[Any]:
        """The rows that nobody has read yet."""
        rows, self._rows = list(self._rows), ()
        return rows

    def fetchmany(self, size: int | None = 1) -> list[Any]:
        """As many of them, or all there are."""
        rows, self._rows = list(self._rows[:size]), self._rows[size:]
        return rows

    def fetchone(self) -> Any:
        """The next of them, or None."""
        return next(iter(self.fetchmany()), None)


class Connection(sqlite3.Connection):
    """One connection; ``hurry``: its statements are short, so they run where they stand."""

    hurry = False

    def cursor(self, factory: Any = Cursor) -> Any:
        """What asks."""
        return super().cursor(factory)

    def commit(self) -> None:
        """In a thread, always."""
        self.does(sealed, super().commit, lambda: self.in_transaction, aside=self.in_transaction)

    def rollback(self) -> None:
        """As what is undone was done."""
        self.does(super().rollback)

    def does(self, step: Callable[..., R], *facts: Any, aside: bool = False) -> R:
        """The step's result; outside SQLAlchemy's greenlets, where nobody can wait, at once."""
        return await_(self._does(step, facts, aside or not self.hurry)) if in_greenlet() else step(*facts)

    async def _does(self, step: Callable[..., R], facts: Sequence[Any], aside: bool) -> R:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + _PATIENCE
        while True:
            try:
                return await self._aside(step, facts) if aside else step(*facts)
            except sqlite3.OperationalError as busy:
                if busy.sqlite_errorcode != sqlite3.SQLITE_BUSY or loop.time() > deadline:
                    raise
            await asyncio.sleep(_GLANCE)

    async def _aside(self, step: Callable[..., R], facts: Sequence[Any]) -> R:
        """In a thread; who waits no longer stops it, for the connection must not be left to two at once."""
        working = asyncio.get_running_loop().run_in_executor(_ASIDE, step, *facts)
        try:
            return await asyncio.shield(working)
        except asyncio.CancelledError:
            self.interrupt()
            await asyncio.gather(working, return_exceptions=True)
            raise


def sealed(commit: Callable[[], None], is_open: Callable[[], bool]) -> None:
    """Committed, also where the driver lost the reason why it was not.

    It asks for the reason after letting the other threads go, and a statement that is let go meanwhile wipes
    it out: then it raises SystemError. What is still open is committed once more.

    Raises sqlite3.InterfaceError where nobody knows what became of it.
    """
    try:
        commit()
    except SystemError as lost:
        if not is_open():
            raise sqlite3.InterfaceError("whether it was committed is not known") from lost
        commit()


class Dialect(SQLiteDialect_pysqlite):
    """The driver of Python's own library, for an async engine."""

    driver = "embedded"
    is_async = True
    supports_statement_cache = True

    @classmethod
    def get_pool_class(cls, _: Any) -> type[AsyncAdaptedQueuePool]:
        """One whose waiting does not stop the loop."""
        return AsyncAdaptedQueuePool

    def create_connect_args(self, url: Any) -> Any:
        """Whoever waits for another process does so in the loop, not in SQLite."""
        file, options = super().create_connect_args(url)
        own = {"factory": Connection, "check_same_thread": False, "timeout": 0, "cached_statements": 512}
        return file, {**options, **own, "isolation_level": None}

    def get_driver_connection(self, connection: Any) -> Any:
        """There is nothing between."""
        return connection


registry.register("sqlite.embedded", __name__, "Dialect")
