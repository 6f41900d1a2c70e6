"""What every test may ask for: a town on SQLite, and, for plays that name it, on PostgreSQL too."""

from __future__ import annotations

import os
import shutil

import pytest
from hypothesis import settings

from bot.runtime.loop import calm
from tests.town import SEOUL, Storage, founded, prepared, settled

# A machine that is busy is no defect; on CI the same examples come each time.
settings.register_profile("house", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("house")

pytest_plugins = ["tests.postgres"]


@pytest.fixture(autouse=True)
def nothing_is_left_undone(caplog):
    """What a sweep logs and leaves for the next minute fails the play, unless it has seen to it (clear)."""
    yield
    left = [r.getMessage() for r in caplog.get_records("call") if r.name in SWEEPS and r.exc_info]
    assert not left


def pytest_collection_finish():
    """All is imported: a full collection, which takes a quarter of a second, need not look at it again."""
    calm()


SWEEPS = ("storage.city", "bot.app.house")


@pytest.fixture(scope="session")
async def seoul_file(tmp_path_factory):
    file = tmp_path_factory.mktemp("seoul") / "seoul.db"
    await prepared(file)
    return file


@pytest.fixture(scope="session")
async def seoul_template(postgres):
    """A PostgreSQL database with Seoul in it, copied for each play."""
    async with postgres.database() as url:
        storage = Storage(url, SEOUL)
        await settled(storage)
        await storage.close()
        yield url.split("@/")[1].split("?")[0]


@pytest.fixture
async def sqlite_town_url(seoul_file, tmp_path):
    file = tmp_path / "town.db"
    shutil.copy(seoul_file, file)
    return f"sqlite:///{file}"


@pytest.fixture
async def town(sqlite_town_url):
    """A town on SQLite; after the play it is asked whether all is well."""
    town, app = await founded(sqlite_town_url)
    yield town
    await town.is_well()
    await app.close()


@pytest.fixture
async def postgres_town_url(postgres, seoul_template):
    async with postgres.database(seoul_template) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgres"])
def both_url(request):
    """Each engine in turn."""
    return request.getfixturevalue(f"{request.param}_town_url")


@pytest.fixture
async def both(both_url):
    """The same play on each engine."""
    town, app = await founded(both_url)
    yield town
    await town.is_well()
    await app.close()
