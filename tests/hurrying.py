"""What a play need not wait for: threads, the disk, statements compiled before, and what is not there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from inspect import signature
from typing import Any

from sqlalchemy import event

import handlers
from bot.app import App
from storage.city import Storage
from storage.tables import Moment

ENGINES: dict[str, Any] = {}
"""The first engine of each kind: what it has compiled, the others need not compile again."""

for feature in (handlers.residents, handlers.areas, handlers.saved, handlers.barter, *handlers._FEATURES):
    # A play changes nothing in the routers that know nothing of it, so all plays have the same.
    if not signature(feature.routes).parameters:
        feature.routes = cache(feature.routes)


def hurried(storage: Storage) -> Storage:
    """The same storage, and nobody waits for a thread: in a play nobody else is there while a sweep works."""
    engine, connection = storage.engine.sync_engine, storage.connection
    vars(storage).update(connection=lambda **_: connection(hurry=True))
    if storage.is_alone:
        event.listen(engine, "connect", _hurried)
    first = ENGINES.setdefault(engine.dialect.name, engine)
    engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache
    return storage


def _hurried(conn: Any, _: object) -> None:
    """Commits come at once too, and no disk is waited for: what a play leaves need not outlive the machine."""
    conn.execute("PRAGMA synchronous=OFF")
    conn._aside = _here


async def _here(step: Callable[..., Any], facts: Sequence[Any]) -> Any:
    """Others may come in between, as they may where it is a thread."""
    await asyncio.sleep(0)
    return step(*facts)


async def has_nothing_to_do(app: App, now: datetime) -> bool:
    """Whether no notice can be due and no work go on; where it may be otherwise, it is False."""
    courier, works = app.courier, app.works
    hurried = any(soon and not soon.done() for soon in (courier._soon, works._soon))
    if hurried or courier._busy or courier._endings.stamps.are_wet or works._tasks:
        return False
    async with app.storage.engine.connect() as conn:
        driver = (await conn.get_raw_connection()).driver_connection
        if app.storage.is_alone:
            moment = Moment().process_bind_param(now, conn.dialect)
            return not driver.execute(
                MAY_BE.replace("$1", "?"), [f"{moment:%Y-%m-%d %H:%M:%S.%f}"]
            ).fetchone()[0]
        return not await driver.fetchval(MAY_BE, now)


MAY_BE = """SELECT EXISTS (SELECT 1 FROM notices WHERE said IS NULL AND next <= $1)
    OR EXISTS (SELECT 1 FROM works WHERE ended IS NULL OR reported IS NULL)"""
"""More than the courier and the engine of works ask, so that neither misses anything."""
