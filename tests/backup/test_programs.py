"""PostgreSQL's programs: found, chosen, and told the password where nobody sees it."""

from __future__ import annotations

import pytest
from sqlalchemy.ext.asyncio import create_async_engine

from storage import backup
from storage.backup import BackupRefused, programs


def install(place, version, script=""):
    """Programs that say they are of this version."""
    place.mkdir(parents=True)
    for name in programs.NEEDED:
        program = place / name
        program.write_text(f'#!/bin/sh\n{script or f"echo {name} "}"(PostgreSQL) {version}"\n')
        program.chmod(0o755)


def test_of_several_postgresqls_the_oldest_is_taken_that_knows_the_server(tmp_path, monkeypatch):
    monkeypatch.setattr(programs, "PACKED", tmp_path / "packed")
    monkeypatch.setenv("PATH", f"{tmp_path / 'path'}:/bin")
    for version in ("14.2", "16.9", "17.1"):
        install(tmp_path / "packed" / version.partition(".")[0] / "bin", version)
    install(tmp_path / "path", "15.3 (Debian 15.3-0+deb12u1)")
    assert [programs.found(server).version for server in (13, 15, 16, 17)] == [14, 15, 16, 17]
    with pytest.raises(BackupRefused, match="postgresql-client-18"):
        programs.found(18)


async def test_the_password_is_not_among_the_arguments_that_everybody_sees(tmp_path):
    install(
        tmp_path / "bin",
        "15",
        script='echo "$@ | $PGUSER $PGPASSWORD $PGHOST $PGPORT $PGDATABASE" >&2; exit 1 #',
    )
    engine = create_async_engine("postgresql+asyncpg://ann:s%40cret@db.example:5433/city")
    tools = programs.Programs(place=tmp_path / "bin", version=15)
    with pytest.raises(BackupRefused) as refused:
        backup.postgresql._dump(engine, tools, "00-1", tmp_path / "dump")
    arguments, _, way = str(refused.value).partition(" | ")
    assert way == "ann s@cret db.example 5433 city"
    assert "cret" not in arguments
    await engine.dispose()
