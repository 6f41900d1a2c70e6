"""Where backups are kept in plays, and whose."""

from __future__ import annotations

import pytest

from tests.paying import gives


@pytest.fixture
def empty_url(both_url, request, tmp_path):
    """An empty database of the same engine as the town's."""
    if both_url.startswith("sqlite"):
        return f"sqlite:///{tmp_path / 'empty.db'}"
    return request.getfixturevalue("postgres_database")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "backups" / "pumasi.backup"


@pytest.fixture(autouse=True)
def shelf(file):
    """Where backups are kept; nothing half-made is ever left there."""
    file.parent.mkdir()
    yield file.parent
    assert not [path for path in file.parent.iterdir() if path.name.startswith(".")]


@pytest.fixture
async def paid(both):
    """A town in which somebody paid."""
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    await gives(sky, sea, 3_000)
    return both
