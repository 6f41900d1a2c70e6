"""Backups from the command line: what is said, and how it ends."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from tests.keeping import rewritten, taken

ROOT = Path(__file__).parents[2]


async def pumasi(url, *words):
    """What the command says and how it ends."""
    env = os.environ | {"PUMASI_DATABASE": url, "PYTHONPATH": str(ROOT)}
    running = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *map(str, words), env=env, cwd=ROOT, stdout=-1, stderr=-2
    )
    said, _ = await running.communicate()
    return running.returncode, said.decode()


async def test_a_backup_is_made_and_restored_from_the_command_line(both_url, empty_url, file):
    code, said = await pumasi(both_url, "backup", file)
    assert (code, "rows, as of" in said) == (0, True)
    code, said = await pumasi(empty_url, "restore", file)
    assert (code, "All is as it was." in said) == (0, True)


async def test_a_refusal_and_a_file_that_lies_are_told_by_the_exit_code(sqlite_town_url, file):
    await taken(sqlite_town_url, file)
    code, said = await pumasi(sqlite_town_url, "restore", file)
    assert (code, "--replace" in said) == (2, True)
    rewritten(file, figures={"rows": {"areas": 1}})
    code, said = await pumasi(sqlite_town_url, "backup", "--check", file)
    assert (code, "It is NOT" in said) == (1, True)
