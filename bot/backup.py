"""Backups from the command line: what was done and found, in sentences and a short table."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.runtime.clock import Clock
from bot.settings import Settings
from storage import backup
from storage.backup import BackupRefused, Difference, Manifest, Restored
from storage.city import Storage
from storage.schema import Unopened

OFF = "The units did not add up already when the backup was taken: run `pumasi doctor` there."


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What to tell, a line each, and whether all is well."""

    lines: Sequence[str]
    well: bool = True


async def backed_up(settings: Settings, file: Path, *, force: bool) -> Outcome:
    """The database in one file. Raises BackupRefused."""
    async with _opened(settings) as storage:
        manifest = await backup.take(storage.engine, file, Clock().now(), force=force)
    rows = sum(manifest.contents.figures["rows"].values())
    said = f"{file}: {rows:,} rows, as of {manifest.taken:%Y-%m-%d %H:%M:%S} UTC."
    return Outcome(lines=[said, *_warned(manifest)])


async def checked(file: Path) -> Outcome:
    """Whether a backup is what it says of itself. Raises BackupRefused."""
    try:
        found = await backup.check(file)
    except OSError as trouble:
        raise BackupRefused(f"{file} cannot be read ({trouble}).") from trouble
    about = f"{file}: {found.manifest.engine}, taken {found.manifest.taken:%Y-%m-%d %H:%M:%S} UTC."
    verdict = "It is NOT what it says of itself." if found.wrong else "Every figure is as it says."
    unproven = [found.unproven] if found.unproven else []
    lines = [about, *map(_told, found.wrong), verdict, *unproven, *_warned(found.manifest)]
    return Outcome(lines=lines, well=not found.wrong)


async def restored(settings: Settings, file: Path, *, replace: bool) -> Outcome:
    """The database as a backup has it, and how it compares. Raises BackupRefused."""
    async with _opened(settings) as storage:
        done = await backup.restore(storage.engine, file, Clock().now(), replace=replace)
    lines = [*_compared(done), *map(_told, done.wrong)]
    if done.aside:
        lines.append(f"The database of before lies in {done.aside}; delete it when you no longer need it.")
    if done.is_older:
        lines.append("The tables are those of an older Pumasi: run `pumasi migrate`.")
    verdict = "The database is NOT what the backup holds." if done.wrong else "All is as it was."
    return Outcome(lines=[*lines, *_warned(done.manifest), verdict], well=not done.wrong)


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Storage]:
    storage = Storage(settings.database, settings.timezone)
    try:
        yield storage
    except (Unopened, OSError) as trouble:
        cause = str(trouble).splitlines()[0]
        raise BackupRefused(f"A file or the database cannot be read or written ({cause}).") from trouble
    finally:
        await storage.close()


def _compared(done: Restored) -> Iterator[str]:
    """One line for each kind of figure, added up over tables or ledgers."""
    yield f"{'':28}{'backup':>14}{'database':>14}"
    unlike = Counter(difference.kind for difference in done.wrong)
    for kind, figures in done.manifest.contents.figures.items():
        now = done.contents.figures.get(kind, {})
        verdict = f"{unlike[kind]} DIFFER" if unlike[kind] else "same"
        yield f"{kind:28}{sum(figures.values()):>14,}{sum(now.values()):>14,}  {len(figures)} {verdict}"


def _told(difference: Difference) -> str:
    kind, which, backed, found = difference
    return f"{kind} of {which}: {backed} in the backup, {found} found"


def _warned(manifest: Manifest) -> Sequence[str]:
    return [OFF] if manifest.contents.faults else []
