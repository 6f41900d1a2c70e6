"""Backup: the whole city in one file, brought back from it, and compared figure by figure.

The file is a zip of ``manifest.json`` (what the copy must hold) and the database itself, as its engine
copies itself (``sqlite.py``, ``postgresql.py``). Figures and copy are of the same moment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import ModuleType

from sqlalchemy.ext.asyncio import AsyncEngine

from storage import schema
from storage.backup import archive, postgresql, sqlite
from storage.backup.archive import Manifest
from storage.backup.contents import BackupRefused, Contents, Difference, differences, observed

__all__ = ["BackupRefused", "Checked", "Contents", "Difference", "Manifest", "Restored"]

ENGINES: dict[str, ModuleType] = {"sqlite": sqlite, "postgresql": postgresql}


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a file says of itself, what of that is not so, and what the check cannot prove."""

    manifest: Manifest
    wrong: Sequence[Difference]
    unproven: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What the file said, what the database holds now, and where the database of before lies, if kept."""

    manifest: Manifest
    contents: Contents
    aside: Path | None

    @property
    def wrong(self) -> Sequence[Difference]:
        """Every figure that is not as the file said."""
        return differences(self.manifest.contents, self.contents)

    @property
    def is_older(self) -> bool:
        """Whether the database must be migrated before the bot can use it."""
        return self.contents.revision != schema.revisions()[-1]


async def take(engine: AsyncEngine, file: Path, now: datetime, *, force: bool = False) -> Manifest:
    """All that the database holds at this moment, in ``file``. Raises BackupRefused."""
    kind = ENGINES[engine.dialect.name]
    with archive.written(file, force=force) as place:
        contents, made_with = await kind.copy(engine, place / archive.DATABASE)
        manifest = Manifest(engine=engine.dialect.name, taken=now, made_with=made_with, contents=contents)
        archive.pack(place, manifest)
    return manifest


async def check(file: Path) -> Checked:
    """Whether ``file`` holds what it says, as far as that is seen without a server. Raises BackupRefused."""
    manifest = archive.manifest_of(file)
    with archive.unpacked(file) as database:
        wrong, unproven = await ENGINES[manifest.engine].check(database, manifest)
    return Checked(manifest=manifest, wrong=wrong, unproven=unproven)


async def restore(engine: AsyncEngine, file: Path, now: datetime, *, replace: bool = False) -> Restored:
    """The database as it was when ``file`` was taken. Raises BackupRefused, and then nothing was changed."""
    manifest = archive.manifest_of(file)
    _fits(manifest, engine.dialect.name)
    kind = ENGINES[manifest.engine]
    if not replace and await kind.is_used(engine):
        raise BackupRefused(
            "The database of PUMASI_DATABASE is not empty. Name an empty one, or say --replace to give it up."
        )
    with archive.unpacked(file, kind.beside(engine)) as database:
        aside = await kind.restore(engine, database, manifest, now, replace=replace)
    async with engine.connect() as conn:
        return Restored(manifest=manifest, contents=await observed(conn), aside=aside)


def _fits(manifest: Manifest, engine: str) -> None:
    if manifest.engine != engine:
        raise BackupRefused(f"This backup is of {manifest.engine}, and PUMASI_DATABASE names {engine}.")
    if manifest.contents.revision not in schema.revisions():
        raise BackupRefused("This backup was made by a newer Pumasi: update this one, nothing was touched.")
