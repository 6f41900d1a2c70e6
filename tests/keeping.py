"""What is done with backups in plays."""

from __future__ import annotations

import json
import zipfile
from contextlib import asynccontextmanager

from storage import backup
from storage.backup import archive
from storage.backup.contents import observed
from storage.city import Storage
from tests.town import MORNING, SEOUL


@asynccontextmanager
async def opened(url):
    storage = Storage(url, SEOUL)
    try:
        yield storage
    finally:
        await storage.close()


async def taken(url, file, **more):
    async with opened(url) as storage:
        return await backup.take(storage.engine, file, MORNING, **more)


async def restored(url, file, **more):
    async with opened(url) as storage:
        return await backup.restore(storage.engine, file, MORNING, **more)


async def held(url):
    async with opened(url) as storage, storage.engine.connect() as conn:
        return await observed(conn)


def rewritten(file, *, database=lambda plain: plain, **facts):
    """The same backup with something else in it."""
    with zipfile.ZipFile(file) as whole:
        manifest = json.loads(whole.read(archive.MANIFEST))
        plain = whole.read(archive.DATABASE)
    manifest["contents"] |= {key: facts.pop(key) for key in ("revision", "figures") if key in facts}
    with zipfile.ZipFile(file, "w") as whole:
        whole.writestr(archive.MANIFEST, json.dumps(manifest | facts))
        whole.writestr(archive.DATABASE, database(plain))
