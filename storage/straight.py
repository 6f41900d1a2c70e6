"""What every turn asks, put to the driver's own cursor.

SQLAlchemy needs a tenth of a millisecond to make a question and its answer ready, each time anew. Here that
is done once; the transaction, the types and the words for trouble remain its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, cast

from sqlalchemy import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ClauseElement

Turned = Callable[[Any], Any] | None


class _Ready(NamedTuple):
    """A statement in the words of one engine: what it is given in which order, and what it gives."""

    text: str
    given: tuple[tuple[str, Turned], ...]
    always: Mapping[str, Any]
    gives: tuple[Turned, ...]

    def values(self, facts: Mapping[str, Any]) -> tuple[Any, ...]:
        """As the driver takes them."""
        known = {**self.always, **facts}
        return tuple(turn(known[name]) if turn else known[name] for name, turn in self.given)

    def row(self, found: Any) -> tuple[Any, ...]:
        """As the types of the columns mean it."""
        return tuple(turn(value) if turn else value for turn, value in zip(self.gives, found, strict=True))


class Straight:
    """One statement that is asked again and again, of one transaction or another."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._ready: dict[str, _Ready] = {}

    async def __call__(self, conn: AsyncConnection, *facts: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """The rows; of several facts, that each is done. Raises as the connection's own ``execute``."""
        ready = self._ready.get(conn.dialect.name) or self._made_ready(conn.dialect)
        given = [ready.values(each) for each in facts]
        cursor = _line(conn).cursor()
        try:
            if len(given) == 1:
                await _asked(cursor, ready.text, given[0])
                return [ready.row(row) for row in cursor.fetchall()]
            await _asked(cursor, ready.text, given, several=True)
        except conn.dialect.loaded_dbapi.Error as trouble:
            lost = conn.dialect.is_disconnect(trouble, _line(conn), cursor)
            if lost:
                await conn.invalidate(trouble)
            raise DBAPIError.instance(
                ready.text,
                None,
                trouble,
                conn.dialect.loaded_dbapi.Error,
                hide_parameters=True,
                connection_invalidated=lost,
                dialect=conn.dialect,
            ) from trouble
        return []

    def _made_ready(self, dialect: Dialect) -> _Ready:
        made = cast("SQLCompiler", self._statement.compile(dialect=dialect))
        order = made.positiontup or ()
        ready = self._ready[dialect.name] = _Ready(
            text=made.string,
            given=tuple((name, _impl(made.binds[name], dialect).bind_processor(dialect)) for name in order),
            always=made.params,
            gives=tuple(
                _impl(column, dialect).result_processor(dialect, None)
                for column in getattr(self._statement, "selected_columns", ())
            ),
        )
        return ready


def _impl(element: Any, dialect: Dialect) -> Any:
    return element.type.dialect_impl(dialect)


def _line(conn: AsyncConnection) -> Any:
    """The driver's connection, as SQLAlchemy holds it."""
    assert conn.sync_connection  # noqa: S101 -- a transaction has begun
    return conn.sync_connection.connection.dbapi_connection


async def _asked(cursor: Any, text: str, given: Any, *, several: bool = False) -> None:
    """PostgreSQL's cursor is a coroutine underneath, SQLite's answers where it stands."""
    if hasattr(cursor, "_prepare_and_execute"):
        await (cursor._executemany if several else cursor._prepare_and_execute)(text, given)  # noqa: SLF001
    else:
        (cursor.executemany if several else cursor.execute)(text, given)
