"""The memory of the messenger: one SQLite file that survives any death of the process, or no file at all."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

TABLES: Final = """
create table if not exists facts (name text primary key, body text not null) without rowid;
create table if not exists people (id integer primary key, body text not null);
create table if not exists groups (id integer primary key, body text not null);
create table if not exists messages (
    chat integer not null, id integer not null, body text not null, keyboard text not null default '',
    primary key (chat, id)
) without rowid;
create table if not exists updates (
    id integer primary key, lane text not null, expires integer not null, body text not null
);
create table if not exists presses (
    id text primary key, person integer not null, expires integer not null, answer text
) without rowid;
create table if not exists files (
    id text primary key, path text not null unique, name text not null, mime text not null,
    width integer not null, height integer not null, body blob not null
);
"""


class Store:
    """Every part of the messenger asks its own questions of this one connection.

    A change is written before anybody hears of it, so a kill -9 loses nothing that was told.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._db = sqlite3.connect(file or ":memory:", isolation_level=None, check_same_thread=False)
        # The file outlives the process, not the machine: no write waits for the disk.
        self._db.execute("pragma journal_mode = wal")
        self._db.execute("pragma synchronous = off")
        self._db.executescript(TABLES)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it or nothing; inside another transaction, part of that one."""
        if self._db.in_transaction:
            yield
            return
        self._db.execute("begin immediate")
        try:
            yield
        except BaseException:
            self._db.execute("rollback")
            raise
        self._db.execute("commit")

    def run(self, statement: str, *values: Any) -> int:
        """Change something; the number of rows it met."""
        return self._db.execute(statement, values).rowcount

    def rows(self, question: str, *values: Any) -> list[Any]:
        """All answers to a question."""
        return self._db.execute(question, values).fetchall()

    def row(self, question: str, *values: Any) -> Any:
        """The first answer, or nothing."""
        return self._db.execute(question, values).fetchone()

    def fact(self, name: str, otherwise: Any = None) -> Any:
        """A single thing remembered by name."""
        found = self.row("select body from facts where name = ?", name)
        return json.loads(found[0]) if found else otherwise

    def keep(self, name: str, value: Any) -> None:
        """Remember a single thing."""
        self.run("replace into facts values (?, ?)", name, dumped(value))

    def next(self, name: str, first: int = 1) -> int:
        """Count one further."""
        number = int(self.fact(name, first - 1)) + 1
        self.keep(name, number)
        return number


def dumped(value: Any) -> str:
    """JSON as it is kept; lone halves of characters survive as escapes."""
    return json.dumps(value, separators=(",", ":"))
