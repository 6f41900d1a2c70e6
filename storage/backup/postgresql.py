"""PostgreSQL: pg_dump copies the moment a transaction of ours exports; one transaction brings it back."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, inspect, select, text
from sqlalchemy.ext.asyncio import AsyncEngine

from storage import schema
from storage.backup import programs
from storage.backup.archive import Manifest
from storage.backup.contents import ROWS, Contents, Difference, observed
from storage.backup.programs import Programs

_VERSION = text("SELECT current_setting('server_version_num')::int / 10000")
_RESTORE = ("--no-owner", "--no-privileges", "--no-comments", "--file=-")
_PSQL = ("--no-psqlrc", "--quiet", "--no-password", "--set=ON_ERROR_STOP=1")
_UNPROVEN = (
    "The archive can be read to its end and holds these rows. That a server takes it, and that the sums"
    " of units are the same there, only `pumasi restore` into an empty database proves."
)

_BEGIN = f"BEGIN; SELECT pg_advisory_xact_lock({schema.LOCK});"
"""Nobody migrates meanwhile."""
_CLEAR = """
DO $$ DECLARE old text; BEGIN
FOR old IN
    SELECT format('DROP %s IF EXISTS %s CASCADE', kind, oid::regclass)
    FROM pg_class c JOIN (VALUES ('r', 'TABLE'), ('p', 'TABLE'), ('v', 'VIEW'), ('m', 'MATERIALIZED VIEW'),
                                 ('S', 'SEQUENCE')) kinds (letter, kind) ON letter = relkind::text
    WHERE relnamespace = current_schema()::regnamespace
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('e', 'a', 'i'))
    UNION ALL
    SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', oid::regprocedure)
    FROM pg_proc p WHERE pronamespace = current_schema()::regnamespace
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
LOOP EXECUTE old; END LOOP;
END $$;
"""
"""All is gone but for what extensions brought; if the end is a COMMIT."""
_END = """
COMMIT;
ANALYZE;
"""
"""The planner knows nothing of tables that were just filled."""


async def copy(engine: AsyncEngine, database: Path) -> tuple[Contents, int]:
    """A dump of one moment, in ``database``; what it holds; the version of pg_dump. Raises BackupRefused."""
    async with engine.connect() as conn:
        await conn.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        tools = await asyncio.to_thread(programs.found, (await conn.execute(_VERSION)).scalar_one())
        moment = (await conn.execute(select(func.pg_export_snapshot()))).scalar_one()
        dumping = asyncio.ensure_future(asyncio.to_thread(_dump, engine, tools, moment, database))
        try:
            contents = await observed(conn)
        finally:
            await dumping
    return contents, tools.version


async def check(database: Path, manifest: Manifest) -> tuple[Sequence[Difference], str]:
    """The rows in the archive that are not as the manifest says; what that proves. Raises BackupRefused."""
    tools = await asyncio.to_thread(programs.found, manifest.made_with)
    rows = await asyncio.to_thread(_rows, tools, database)
    said = manifest.contents.figures.get(ROWS, {})
    wrong = [
        Difference(ROWS, name, said.get(name), rows.get(name))
        for name in sorted(said.keys() | rows.keys())
        if said.get(name) != rows.get(name)
    ]
    return wrong, _UNPROVEN


async def is_used(engine: AsyncEngine) -> bool:
    """Whether there are any tables."""
    async with engine.connect() as conn:
        return bool(await conn.run_sync(_tables))


def beside(_: AsyncEngine) -> None:
    """The archive may be unpacked anywhere."""


async def restore(
    engine: AsyncEngine, database: Path, manifest: Manifest, _: datetime, *, replace: bool
) -> None:
    """What the archive holds, with ``replace`` instead of what is there; or, if that fails, what is there.

    Raises BackupRefused.
    """
    async with engine.connect() as conn:
        server: int = (await conn.execute(_VERSION)).scalar_one()
    await engine.dispose()
    tools = await asyncio.to_thread(programs.found, max(server, manifest.made_with))
    begin = _BEGIN + _CLEAR if replace else _BEGIN
    await asyncio.to_thread(_replay, tools, database, begin, programs.environment(engine))


def _dump(engine: AsyncEngine, tools: Programs, moment: str, database: Path) -> None:
    arguments = ("--format=custom", "--no-password", f"--snapshot={moment}", f"--file={database}")
    programs.run(tools.command("pg_dump", *arguments), programs.environment(engine))


def _replay(tools: Programs, database: Path, begin: str, env: Mapping[str, str]) -> None:
    """Ends with COMMIT only when pg_restore has said all: an end without it takes everything back."""
    restoring = tools.command("pg_restore", *_RESTORE, str(database))
    with programs.started(
        tools.command("psql", *_PSQL), env, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    ) as psql:
        assert psql.stdin  # noqa: S101 -- a pipe was asked for
        try:
            psql.stdin.write(begin.encode())
            with programs.started(restoring, stdout=subprocess.PIPE) as script:
                assert script.stdout  # noqa: S101 -- likewise
                shutil.copyfileobj(script.stdout, psql.stdin)
            psql.stdin.write(_END.encode())
        except BrokenPipeError:
            return  # psql has stopped, and says why


def _rows(tools: Programs, database: Path) -> Mapping[str, int]:
    """How many rows of which table the archive holds, counted in the script that pg_restore makes of it."""
    command = tools.command("pg_restore", "--data-only", "--file=-", str(database))
    with programs.started(command, stdout=subprocess.PIPE) as script:
        assert script.stdout  # noqa: S101 -- a pipe was asked for
        return _counted(script.stdout)


def _counted(script: Iterable[bytes]) -> Mapping[str, int]:
    """A table's rows are the lines from its COPY to one with a backslash and a dot alone."""
    rows: Counter[str] = Counter()
    table = ""
    for line in script:
        if table and line == b"\\.\n":
            table = ""
        elif table:
            rows[table] += 1
        elif line.startswith(b"COPY "):
            table = line.split()[1].decode().rpartition(".")[2].strip('"')
            rows[table] = 0
    return rows


def _tables(conn: Connection) -> Sequence[str]:
    return inspect(conn).get_table_names()
