"""A PostgreSQL of the tests' own: started when first asked for, gone when they end, however they end.

Who starts the tests opens a *home* (a directory) and holds its lock. Whoever first wants a database, perhaps
one of several pytest-xdist workers, starts a server there and beside it a *keeper* (this module, run as a
programme) that waits for the lock. So the keeper learns of the end even from a Ctrl-C or a kill -9, stops
the server and clears the home away. The server listens on a socket in its home and nowhere else.
"""

from __future__ import annotations

import fcntl
import os
import pwd
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import pytest

HOME = "TEST_POSTGRES_HOME"  # tells the workers where the home is
WANTED = "TEST_POSTGRES"  # "required": no PostgreSQL is a failure, not a skip

OWNER = "pumasi"
INITDB = f"-U {OWNER} -A trust -E UTF8 --locale=C --no-sync --no-instructions"
ROOM = 1 << 30  # a server and the databases of a few workers fit into a gigabyte
MEMORY = Path("/dev/shm")  # noqa: S108  # a database is copied in 10 ms there, on a disk in up to 350
QUICK = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=300"


@dataclass(frozen=True, slots=True)
class Cluster:
    """A running server: makes databases and drops them."""

    home: Path
    admin: asyncpg.Connection

    def url(self, database: str) -> str:
        """Where SQLAlchemy finds ``database``."""
        return f"postgresql+asyncpg://{OWNER}@/{database}?host={self.home}"

    @asynccontextmanager
    async def database(self, template: str = "template0") -> AsyncIterator[str]:
        """The address of a copy of ``template``, to which nobody may be connected; empty by default."""
        name = f"test_{secrets.token_hex(6)}"
        copying = "STRATEGY file_copy" if self.admin.get_server_version().major >= 15 else ""
        await self.admin.execute(f"CREATE DATABASE {name} TEMPLATE {template} {copying}")
        try:
            yield self.url(name)
        finally:
            await self.admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


def lacking() -> str:
    """Why there can be no server on this machine; empty when there can."""
    if not _programmes():
        return "PostgreSQL's programmes initdb and pg_ctl are not on this machine (apt install postgresql)"
    if os.geteuid() == 0 and not _servant():
        return "PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it"
    return ""


@contextmanager
def home(*, memory: bool = True) -> Iterator[Path]:
    """A place for one server, which runs at most for as long as this is open; in ``memory``, if there is room."""
    roomy = (
        memory and MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM
    )
    place = Path(tempfile.mkdtemp(prefix="pumasi-", dir=MEMORY if roomy else None))
    with (place / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield place
        if not (place / "kept").exists():
            shutil.rmtree(place)


@asynccontextmanager
async def cluster(place: Path, settings: str = QUICK) -> AsyncIterator[Cluster]:
    """The server of the home ``place``, started by the first who asks, with such ``settings``."""
    with (place / "door").open("w") as door:
        fcntl.flock(door, fcntl.LOCK_EX)
        if not (place / "ready").exists():
            _start(place, settings)
            (place / "ready").touch()
    admin = await asyncpg.connect(host=str(place), user=OWNER, database="postgres")
    try:
        yield Cluster(place, admin)
    finally:
        await admin.close()


def pytest_configure(config: pytest.Config) -> None:
    """Open one home for the whole run; the workers find it in their environment."""
    if not hasattr(config, "workerinput"):
        stack = ExitStack()
        os.environ[HOME] = str(stack.enter_context(home()))
        config.add_cleanup(stack.close)


@pytest.fixture(scope="session")
async def postgres() -> AsyncIterator[Cluster]:
    """The server of this run, or the reason why there is none."""
    if reason := lacking():
        (pytest.fail if os.environ.get(WANTED) == "required" else pytest.skip)(reason)
    async with cluster(Path(os.environ[HOME])) as running:
        yield running


@pytest.fixture
async def postgres_database(postgres: Cluster) -> AsyncIterator[str]:
    """The address of an empty database for one test."""
    async with postgres.database() as url:
        yield url


def _programmes() -> Path | None:
    """The directory of PostgreSQL's programmes; Debian leaves it off the PATH."""
    found = shutil.which("pg_ctl")
    packed = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name))
    places = [*([Path(found).resolve().parent] if found else []), *reversed(packed)]
    return next((place for place in places if (place / "initdb").exists()), None)


def _servant() -> pwd.struct_passwd | None:
    """Somebody harmless."""
    people = {person.pw_name: person for person in pwd.getpwall()}
    return people.get("postgres") or people.get("nobody")


def _run(place: Path, programme: str, *arguments: str) -> None:
    """Run one of PostgreSQL's programmes, as somebody harmless where we are root."""
    servant = _servant() if os.geteuid() == 0 else None
    who: Any = {"user": servant.pw_uid, "group": servant.pw_gid, "extra_groups": []} if servant else {}
    command = [str((_programmes() or place) / programme), "-D", str(place / "data"), *arguments]
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False, **who)  # noqa: S603
    if done.returncode:
        raise RuntimeError(f"{programme} failed: {done.stdout}{done.stderr}")


def _start(place: Path, settings: str) -> None:
    if os.geteuid() == 0 and (servant := _servant()):
        os.chown(place, servant.pw_uid, servant.pw_gid)
    (place / "kept").touch()
    _hire_keeper(place)
    # C is the plainest locale, it knows no letters beyond ASCII: what works in it works anywhere.
    _run(place, "initdb", *INITDB.split())
    where = f"-c listen_addresses='' -c unix_socket_directories={place}"
    _run(place, "pg_ctl", "-w", "-l", str(place / "log"), "-o", f"{settings} {where}", "start")


def _hire_keeper(place: Path) -> None:
    nowhere: Any = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
    command = [sys.executable, __file__, str(place)]
    keeper = subprocess.Popen(command, start_new_session=True, **nowhere)  # noqa: S603
    keeper.returncode = 0  # it outlives us, and nobody waits for it


def _keep(place: Path) -> None:
    with (place / "lock").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
    _run(place, "pg_ctl", "-m", "immediate", "stop")
    shutil.rmtree(place)


if __name__ == "__main__":
    _keep(Path(sys.argv[1]))
