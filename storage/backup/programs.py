"""PostgreSQL's own programs: found on this machine, fitting the server, called without a word in sight.

Where the server is and how to get in is told in the environment: arguments are seen by every user.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from sqlalchemy.ext.asyncio import AsyncEngine

from storage.backup.contents import BackupRefused

PACKED = Path("/usr/lib/postgresql")
"""Where Debian keeps them, off the PATH."""
NEEDED = ("pg_dump", "pg_restore", "psql")
_VARIABLES = {
    "host": "PGHOST",
    "port": "PGPORT",
    "user": "PGUSER",
    "password": "PGPASSWORD",
    "database": "PGDATABASE",
    "ssl": "PGSSLMODE",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Programs:
    """Where they are, and of which major version."""

    place: Path
    version: int

    def command(self, name: str, *arguments: str) -> Sequence[str]:
        """How one of them is called."""
        return [str(self.place / name), *arguments]


def found(least: int) -> Programs:
    """The oldest programs not older than ``least``: newer ones write what an older server cannot read.

    Raises BackupRefused.
    """
    known = [
        Programs(place=place, version=version) for place in _places() if (version := _version(place)) >= least
    ]
    if not known:
        raise BackupRefused(
            f"{', '.join(NEEDED)} of PostgreSQL {least} or newer are not on this machine: install them"
            f" (Debian, Ubuntu: sudo apt install postgresql-client-{least})."
        )
    return min(known, key=lambda programs: programs.version)


def environment(engine: AsyncEngine) -> Mapping[str, str]:
    """The environment of this process, and in it the way to the database of ``engine``."""
    _, facts = engine.dialect.create_connect_args(engine.url)
    way = {_VARIABLES[name]: _plain(value) for name, value in facts.items() if name in _VARIABLES}
    return os.environ | way


def run(command: Sequence[str], env: Mapping[str, str] | None = None) -> None:
    """Raises BackupRefused with what the program says when it fails."""
    with started(command, env, stdout=subprocess.DEVNULL):
        pass


@contextmanager
def started(
    command: Sequence[str], env: Mapping[str, str] | None = None, **pipes: Any
) -> Iterator[subprocess.Popen[bytes]]:
    """A program that runs beside the block, and is over after it. Raises BackupRefused when it fails."""
    with tempfile.TemporaryFile() as complaints:
        pipes = {"stdin": subprocess.DEVNULL, **pipes}
        with subprocess.Popen(command, env=env, stderr=complaints, **pipes) as program:  # noqa: S603
            try:
                yield program
            except BaseException:
                program.kill()
                raise
            finally:
                _close(program.stdin)
        if program.returncode:
            raise BackupRefused(f"{Path(command[0]).name} failed: {_last(complaints)}")


def _close(pipe: IO[bytes] | None) -> None:
    """Whoever is gone already cannot be told that it is over."""
    try:
        if pipe:
            pipe.close()
    except BrokenPipeError:
        return


def _last(complaints: IO[bytes]) -> str:
    complaints.seek(0)
    lines = complaints.read().decode(errors="replace").strip().splitlines()
    return " ".join(lines[-3:]) or "it did not say why"


def _places() -> Iterator[Path]:
    for place in (*PACKED.glob("*/bin"), *map(Path, os.get_exec_path())):
        if all((place / name).is_file() for name in NEEDED):
            yield place


def _version(place: Path) -> int:
    """The major version; 0 for what does not say."""
    command = [str(place / NEEDED[0]), "--version"]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603
    number = re.search(r"\) (\d+)", said)
    return int(number[1]) if number else 0


def _plain(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
