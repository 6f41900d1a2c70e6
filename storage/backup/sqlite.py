"""SQLite copies itself while the bot goes on writing; restoring puts another file in the place of the old."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage import embedded
from storage.backup.archive import Manifest, make_last
from storage.backup.contents import BackupRefused, Contents, Difference, differences, observed

_STEP = 1_000
"""Pages at a time, 4 MB."""
_PARTS = ("", "-wal", "-shm")
"""What a database that was not closed well consists of."""


async def copy(engine: AsyncEngine, database: Path) -> tuple[Contents, int]:
    """A copy of one moment, in ``database``, and what it holds. Raises BackupRefused."""
    try:
        await asyncio.to_thread(_copy, _file(engine), database)
    except sqlite3.DatabaseError as trouble:
        raise BackupRefused(f"{_file(engine)} cannot be copied ({trouble}).") from trouble
    return await _contents(database), 0


async def check(database: Path, manifest: Manifest) -> tuple[Sequence[Difference], str]:
    """What is not as the manifest says; nothing stays unproven. Raises BackupRefused."""
    await asyncio.to_thread(_is_sound, database)
    return differences(manifest.contents, await _contents(database)), ""


async def is_used(engine: AsyncEngine) -> bool:
    """Whether there is anything in the database; one that cannot be read is not empty."""
    file = _file(engine)
    return file.exists() and await asyncio.to_thread(_holds_something, file)


def beside(engine: AsyncEngine) -> Path:
    """Where the new file is made: from there it can be renamed."""
    place = _file(engine).absolute().parent
    if not place.is_dir():
        raise BackupRefused(f"There is no directory {place}; check PUMASI_DATABASE.")
    return place


async def restore(
    engine: AsyncEngine,
    database: Path,
    manifest: Manifest,
    now: datetime,
    *,
    replace: bool,  # noqa: ARG001 -- the old one is never lost
) -> Path | None:
    """``database`` in the place of the old one; where that lies now. Raises BackupRefused."""
    wrong, _ = await check(database, manifest)
    if wrong:
        raise BackupRefused("The database in the backup is not what its manifest says; nothing was changed.")
    await engine.dispose()
    return await asyncio.to_thread(_put, database, _file(engine), now)


def _copy(source: Path, target: Path) -> None:
    """A reader sees one moment for as long as it reads, and in WAL no writer waits for it.

    Without that transaction the copy would begin anew after each change of another process: never end.
    """
    with closing(_opened(source)) as old, closing(sqlite3.connect(target)) as new:
        old.execute("BEGIN")
        old.execute("SELECT count(*) FROM sqlite_master").fetchone()
        old.backup(new, pages=_STEP, sleep=0.01)


async def _contents(database: Path) -> Contents:
    engine = create_async_engine(URL.create(embedded.NAME, database=str(database)))
    try:
        async with engine.connect() as conn:
            return await observed(conn)
    finally:
        await engine.dispose()


def _is_sound(database: Path) -> None:
    with closing(_opened(database)) as conn:
        try:
            said = conn.execute("PRAGMA integrity_check").fetchone()[0]
        except sqlite3.DatabaseError as trouble:
            said = str(trouble)
    if said != "ok":
        raise BackupRefused(f"The database in the backup is damaged ({said}).")


def _holds_something(file: Path) -> bool:
    try:
        with closing(_opened(file)) as conn:
            return bool(conn.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    except sqlite3.DatabaseError:
        return True


def _put(database: Path, file: Path, now: datetime) -> Path | None:
    aside = None
    if file.exists():
        _let_go(file)
        aside = _set_aside(file, now) if _holds_something(file) else None
    database.rename(file)
    make_last(file.absolute().parent)
    return aside


def _set_aside(file: Path, now: datetime) -> Path:
    aside = file.with_name(f"{file.name}.before-{now:%Y%m%d-%H%M%S-%f}")
    for part in _PARTS:
        if (old := Path(f"{file}{part}")).exists():
            old.rename(f"{aside}{part}")
    return aside


def _let_go(file: Path) -> None:
    """Leaving WAL makes one file of it, and succeeds only if nobody else has it open.

    A database that is damaged is not asked: it may be why somebody restores.
    """
    try:
        with closing(_opened(file, patience=1)) as conn:
            conn.execute("PRAGMA journal_mode=DELETE")
            conn.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as busy:
        raise BackupRefused(f"{file} is in use ({busy}): stop the bot first. Nothing was changed.") from busy
    except sqlite3.DatabaseError:
        return


def _opened(file: Path, patience: float = 10) -> sqlite3.Connection:
    """Never made by opening it. Raises BackupRefused."""
    if not file.is_file():
        raise BackupRefused(f"There is no database {file}; check PUMASI_DATABASE.")
    uri = f"file:{quote(str(file.absolute()))}?mode=rw"
    return sqlite3.connect(uri, uri=True, timeout=patience, isolation_level=None)


def _file(engine: AsyncEngine) -> Path:
    name = engine.url.database
    if not name or name == ":memory:":
        raise BackupRefused("PUMASI_DATABASE names no file.")
    return Path(name)
