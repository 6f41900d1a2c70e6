"""A backup: taken while people write, read by nobody else, and found out when it is not whole."""

from __future__ import annotations

import asyncio
import stat
import sys

import pytest

from bot import backup as told
from storage import backup, schema
from storage.backup import BackupRefused, archive
from tests.keeping import opened, restored, rewritten, taken
from tests.test_migrations import does
from tests.town import MORNING

LONGEST = 60.0


async def test_only_its_owner_may_read_a_backup(both_url, file):
    await taken(both_url, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_a_backup_is_overwritten_only_if_somebody_says_so(both_url, file):
    file.write_text("a year of work")
    file.chmod(0o644)
    with pytest.raises(BackupRefused, match="--force"):
        await taken(both_url, file)
    assert file.read_text() == "a year of work"
    await taken(both_url, file, force=True)
    assert archive.manifest_of(file).taken == MORNING
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_there_is_nothing_to_back_up_in_an_empty_database(empty_url, file):
    async with opened(empty_url) as storage:
        assert await schema.standing(storage.engine) is schema.Standing.FRESH
    with pytest.raises(BackupRefused, match="not in this database"):
        await taken(empty_url, file)
    assert not file.exists()


@pytest.mark.parametrize("part", [0.0, 0.3, 0.99])
async def test_a_backup_cut_short_is_refused(both_url, empty_url, file, part):
    await taken(both_url, file)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * part)])
    with pytest.raises(BackupRefused, match="damaged"):
        await restored(empty_url, file)
    with pytest.raises(BackupRefused, match="damaged"):
        await backup.check(file)


@pytest.mark.parametrize("facts", [{"format": 2}, {"engine": "oracle"}, {"taken": 5}, {"figures": []}])
async def test_a_manifest_that_is_not_understood_is_refused(sqlite_town_url, file, facts):
    await taken(sqlite_town_url, file)
    rewritten(file, **facts)
    with pytest.raises(BackupRefused, match="no backup of Pumasi, or of a newer one"):
        await backup.check(file)


async def test_a_backup_is_checked_without_a_database_to_restore_it_to(paid, both_url, file):
    await taken(both_url, file)
    outcome = await told.checked(file)
    assert outcome.well
    assert any("Every figure" in line for line in outcome.lines)
    assert any("only `pumasi restore`" in line for line in outcome.lines) == (
        both_url.startswith("postgresql")
    )
    assert paid


async def test_a_backup_that_does_not_hold_what_it_says_is_found_out(paid, both_url, file):
    manifest = await taken(both_url, file)
    figures = {kind: dict(part) for kind, part in manifest.contents.figures.items()}
    figures["rows"]["entries"] += 1
    rewritten(file, figures=figures)
    outcome = await told.checked(file)
    assert not outcome.well
    assert "rows of entries: 3 in the backup, 2 found" in outcome.lines
    assert paid


async def test_another_process_that_never_stops_writing_does_not_keep_a_copy_from_ending(
    tmp_path, monkeypatch, file
):
    monkeypatch.setattr(backup.sqlite, "_STEP", 5)
    place = tmp_path / "busy.db"
    async with opened(f"sqlite:///{place}") as storage:
        await schema.migrate(storage.engine)
        await does(storage, "CREATE TABLE filler (x BLOB)", FILLER)
        writer = await asyncio.create_subprocess_exec(sys.executable, "-c", WRITES, place, stdout=-1)
        try:
            await writer.stdout.readline()
            async with asyncio.timeout(LONGEST):
                manifest = await backup.take(storage.engine, file, MORNING)
        finally:
            writer.kill()
            await writer.wait()
    assert manifest.contents.figures["rows"]["filler"] >= 20_000
    assert (await told.checked(file)).well


FILLER = """WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
            INSERT INTO filler SELECT randomblob(1000) FROM n"""


WRITES = """
import sqlite3, sys
conn = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)
conn.execute("PRAGMA synchronous=OFF")
while True:
    conn.execute("INSERT INTO filler VALUES (randomblob(1000))")
    print("wrote", flush=True) if conn.total_changes == 1 else None
"""
