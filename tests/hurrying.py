"""What a play need not wait for: threads beside the loop, the disk, statements that were compiled before."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import event

from storage.city import Storage

ENGINES: dict[str, Any] = {}
"""The first engine of each kind: what it has compiled, the others need not compile again."""


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
