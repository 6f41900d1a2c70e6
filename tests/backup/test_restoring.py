"""A city is brought back whole, or not at all."""

from __future__ import annotations

import asyncio
import zipfile

import pytest
from sqlalchemy.exc import DBAPIError

from bot import backup as told
from bot.settings import Settings
from storage import schema
from storage.backup import BackupRefused
from tests.keeping import held, opened, restored, rewritten, taken
from tests.paying import balance, gives
from tests.test_migrations import STAMP, does
from tests.town import founded


async def test_what_is_taken_while_neighbours_pay_comes_back_with_every_sum(both, both_url, empty_url, file):
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    await gives(sky, sea, 1)
    taking = asyncio.ensure_future(taken(both_url, file))
    paid = 0
    while not taking.done() or not paid:
        await gives(sea, sky, 1)
        paid += 1
    manifest = await taking
    done = await restored(empty_url, file)
    assert not done.wrong
    assert await held(empty_url) == manifest.contents
    figures = manifest.contents.figures
    assert set(figures["sum of entries"].values()) == {0}
    assert figures["rows"]["entries"] == 2 * figures["rows"]["transfers"]
    assert 1 <= sum(figures["transfers"].values()) <= 1 + paid
    assert not manifest.contents.faults


@pytest.mark.parametrize("change", ["UPDATE entries SET amount = 1", "DELETE FROM entries"])
async def test_what_was_booked_cannot_be_changed_after_a_restore_either(
    paid, both_url, empty_url, file, change
):
    await taken(both_url, file)
    await restored(empty_url, file)
    async with opened(empty_url) as storage:
        with pytest.raises(DBAPIError, match="never change"):
            await does(storage, change)
        assert await schema.drift(storage.engine) == []
    assert (await held(empty_url)).figures["transfers"] == (await held(both_url)).figures["transfers"]
    assert await paid.rows(schema.metadata.tables["entries"].select())


async def test_neighbours_go_on_paying_where_the_backup_left_them(paid, both_url, empty_url, file):
    await taken(both_url, file)
    await restored(empty_url, file)
    later, app = await founded(empty_url)
    later._updates = paid._updates
    sky, sea = (later.newcomer(name, number=number) for name, number in (("하늘", 1001), ("바다", 1002)))
    await gives(sky, sea, 500)
    assert (await balance(sky), await balance(sea)) == (-3_500, 3_500)
    await later.is_well()
    await app.close()


async def test_a_database_that_is_used_is_not_given_up_unasked(paid, both_url, file):
    await taken(both_url, file)
    before = await held(both_url)
    with pytest.raises(BackupRefused, match="--replace"):
        await restored(both_url, file)
    assert await held(both_url) == before
    assert paid


async def test_a_database_is_replaced_if_somebody_says_so(both, both_url, file):
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    await gives(sky, sea, 1_000)
    manifest = await taken(both_url, file)
    await gives(sky, sea, 2_000)
    await both.app.storage.close()
    before = await held(both_url)
    done = await restored(both_url, file, replace=True)
    assert not done.wrong
    assert await held(both_url) == manifest.contents
    if done.aside:
        assert await held(f"sqlite:///{done.aside}") == before


async def test_a_restore_that_fails_leaves_what_was_there(paid, both_url, file):
    await taken(both_url, file)
    rewritten(file, database=lambda plain: plain[: len(plain) // 2])
    await paid.app.storage.close()
    before = await held(both_url)
    with pytest.raises(BackupRefused, match=r"damaged|failed"):
        await restored(both_url, file, replace=True)
    assert await held(both_url) == before


async def test_a_backup_in_which_one_byte_is_wrong_is_refused(both_url, empty_url, file):
    await taken(both_url, file)
    whole = bytearray(file.read_bytes())
    whole[len(whole) // 2] ^= 0xFF
    file.write_bytes(whole)
    with pytest.raises(BackupRefused, match="damaged"):
        await restored(empty_url, file)


async def test_a_file_of_something_else_is_refused(empty_url, file):
    with pytest.raises(BackupRefused, match="There is no file"):
        await restored(empty_url, file)
    file.write_text("Dear diary")
    with pytest.raises(BackupRefused, match="no backup of Pumasi"):
        await restored(empty_url, file)
    with zipfile.ZipFile(file, "w") as whole:
        whole.writestr("holiday.jpg", b"")
    with pytest.raises(BackupRefused, match="no backup of Pumasi"):
        await restored(empty_url, file)


async def test_a_backup_of_another_engine_is_refused(sqlite_town_url, postgres_database, file):
    await taken(sqlite_town_url, file)
    with pytest.raises(BackupRefused, match=r"is of sqlite.* names postgresql"):
        await restored(postgres_database, file)


async def test_a_backup_of_a_newer_pumasi_is_refused(both_url, empty_url, file):
    async with opened(both_url) as storage:
        await does(storage, STAMP.format("9999"))
    await taken(both_url, file)
    with pytest.raises(BackupRefused, match="newer Pumasi"):
        await restored(empty_url, file)


async def test_a_backup_of_an_older_pumasi_is_restored_and_wants_to_be_migrated(both_url, empty_url, file):
    async with opened(both_url) as storage:
        await schema.go_back(storage.engine, "0001")
    await taken(both_url, file)
    settings = Settings(database=empty_url)
    outcome = await told.restored(settings, file, replace=False)
    assert outcome.well
    assert any("pumasi migrate" in line for line in outcome.lines)
    async with opened(empty_url) as storage:
        await schema.migrate(storage.engine)
        assert await schema.drift(storage.engine) == []


async def test_a_restored_database_that_differs_is_told_of(postgres_town_url, postgres_database, file):
    manifest = await taken(postgres_town_url, file)
    figures = {kind: dict(part) for kind, part in manifest.contents.figures.items()}
    figures["rows"]["areas"] += 1
    rewritten(file, figures=figures)
    outcome = await told.restored(Settings(database=postgres_database), file, replace=False)
    assert not outcome.well
    assert any("1 DIFFER" in line for line in outcome.lines)
    assert "NOT" in outcome.lines[-1]


async def test_a_database_in_use_is_not_pulled_away_from_under_the_bot(town, sqlite_town_url, file):
    await town.resident("하늘")
    await taken(sqlite_town_url, file)
    with pytest.raises(BackupRefused, match="stop the bot first"):
        await restored(sqlite_town_url, file, replace=True)
    await town.resident("바다")


async def test_a_database_that_cannot_be_read_any_more_is_set_aside(sqlite_town_url, tmp_path, file):
    await taken(sqlite_town_url, file)
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"once upon a time" * 1_000)
    done = await restored(f"sqlite:///{broken}", file, replace=True)
    assert not done.wrong
    assert done.aside.read_bytes().startswith(b"once upon a time")
