"""The engine: how connections to either database are opened and prepared."""

from __future__ import annotations

import socket
import sqlite3
from contextlib import suppress
from typing import Any

from sqlalchemy import event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage import embedded


def engine_for(url: str, pool: int) -> AsyncEngine:
    """The engine of a database; its connections are prepared as each kind of database needs it."""
    if not url.startswith("sqlite"):
        given = {"server_settings": _SESSION, "timeout": 10}
        engine = create_async_engine(url, pool_size=pool, max_overflow=0, pool_timeout=60, connect_args=given)
        event.listen(engine.sync_engine, "connect", _watch)
        return engine
    engine = create_async_engine(make_url(url).set(drivername=embedded.NAME), pool_size=2)
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


_SESSION = {
    "jit": "off",  # compiling a plan takes longer than any of our questions
    "idle_in_transaction_session_timeout": "30s",  # a process that hangs holds its locks no longer
    "tcp_keepalives_idle": "10",  # nor does a machine that is gone
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}
_SILENT_MOST = 20_000  # milliseconds until a database that does not even acknowledge is taken for gone


def _watch(conn: Any, _: object) -> None:
    """The same from this side; asyncpg has no setting for it."""
    line = conn.driver_connection._transport.get_extra_info("socket")  # noqa: SLF001
    if line.family == socket.AF_UNIX:
        return
    line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    if hasattr(socket, "TCP_USER_TIMEOUT"):  # Linux
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, _SILENT_MOST)
        for name, seconds in (("TCP_KEEPIDLE", 10), ("TCP_KEEPINTVL", 5), ("TCP_KEEPCNT", 3)):
            line.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), seconds)


def _prepare(conn: Any, _: object) -> None:
    """WAL lets readers of other processes in; without foreign keys promises would dangle."""
    cursor = conn.cursor()
    # What is erased must not be read in the file either.
    for pragma in ("synchronous=NORMAL", "foreign_keys=ON", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    # SQLite does not wait here. Locked means that another process is just switching: it stays in the file.
    with suppress(sqlite3.OperationalError):
        cursor.execute("PRAGMA journal_mode=WAL")
    cursor.close()


def _begin(conn: Any) -> None:
    """The write lock at once: the default begin loses updates silently."""
    conn.exec_driver_sql("BEGIN IMMEDIATE")
