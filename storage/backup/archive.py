"""The file of a backup: a zip, since that notices by itself when it is cut short or damaged."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from storage.backup.contents import BackupRefused, Contents

FORMAT = 1
MANIFEST, DATABASE = "manifest.json", "database"
_WHOLE = "whole"
_PACKING = {"sqlite": zipfile.ZIP_DEFLATED, "postgresql": zipfile.ZIP_STORED}
"""pg_dump has compressed already."""
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup says of itself; ``made_with`` is the version of PostgreSQL's programmes, or 0."""

    engine: str
    taken: datetime
    made_with: int
    contents: Contents


@contextmanager
def written(file: Path, *, force: bool) -> Iterator[Path]:
    """A private place beside ``file``; what is packed there when the block ends becomes ``file``, at once.

    Raises BackupRefused.
    """
    _free(file, force=force)
    with tempfile.TemporaryDirectory(prefix=f".{file.name}-", dir=file.absolute().parent) as name:
        place = Path(name)
        yield place
        _free(file, force=force)  # a copy takes its time
        (place / _WHOLE).replace(file)
    make_last(file.absolute().parent)


def pack(place: Path, manifest: Manifest) -> None:
    """The database in ``place`` and its manifest become one file, safe on the disk, its owner's only."""
    with _private(place / _WHOLE) as whole:
        with zipfile.ZipFile(whole, "w", _PACKING[manifest.engine]) as file:
            file.writestr(MANIFEST, _to_json(manifest))
            file.write(place / DATABASE, DATABASE)
        whole.flush()
        os.fsync(whole.fileno())


def manifest_of(file: Path) -> Manifest:
    """What ``file`` says of itself. Raises BackupRefused."""
    with _understood(file), zipfile.ZipFile(file) as whole:
        return _from_json(json.loads(whole.read(MANIFEST)))


@contextmanager
def unpacked(file: Path, beside: Path | None = None) -> Iterator[Path]:
    """The database in ``file``, for as long as the block lasts: in ``beside``, or where TMPDIR says.

    Raises BackupRefused.
    """
    with tempfile.TemporaryDirectory(prefix=".pumasi-", dir=beside) as place:
        database = Path(place) / DATABASE
        with _understood(file), zipfile.ZipFile(file) as whole:
            _unpack(whole, database)
        yield database


def _unpack(whole: zipfile.ZipFile, database: Path) -> None:
    with whole.open(DATABASE) as packed, _private(database) as plain:
        shutil.copyfileobj(packed, plain, 1 << 20)
        plain.flush()
        os.fsync(plain.fileno())


def make_last(directory: Path) -> None:
    """The names in ``directory`` are on the disk too."""
    number = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _free(file: Path, *, force: bool) -> None:
    if file.is_dir() or not file.absolute().parent.is_dir():
        raise BackupRefused(f"{file} cannot be written: name a file in a directory that is there.")
    if file.exists() and not force:
        raise BackupRefused(f"{file} is there already: name another file, or say --force to overwrite it.")


@contextmanager
def _understood(file: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as missing:
        raise BackupRefused(f"There is no file {file}.") from missing
    except _DAMAGED as damage:
        raise BackupRefused(f"{file} is damaged, or no backup of Pumasi ({damage}).") from damage
    except (AttributeError, KeyError, TypeError, ValueError) as foreign:
        raise BackupRefused(f"{file} is no backup of Pumasi, or of a newer one.") from foreign


def _private(path: Path) -> IO[bytes]:
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b")


def _to_json(manifest: Manifest) -> str:
    facts = {"format": FORMAT, **asdict(manifest), "taken": manifest.taken.isoformat()}
    return json.dumps(facts, ensure_ascii=False, indent=1)


def _from_json(facts: Mapping[str, Any]) -> Manifest:
    if facts["format"] != FORMAT or facts["engine"] not in _PACKING:
        raise ValueError("an unknown format")
    figures = {
        kind: {which: int(number) for which, number in part.items()}
        for kind, part in facts["contents"]["figures"].items()
    }
    return Manifest(
        engine=facts["engine"],
        taken=datetime.fromisoformat(facts["taken"]),
        made_with=int(facts["made_with"]),
        contents=Contents(revision=str(facts["contents"]["revision"]), figures=figures),
    )
