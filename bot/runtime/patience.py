"""Patience has an end: nothing that hangs may hold up those who wait for it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from typing import Any, TypeVar

log = logging.getLogger(__name__)

T = TypeVar("T")

_left_behind: set[asyncio.Future[Any]] = set()


async def within(seconds: float, doing: Awaitable[T]) -> T:
    """What comes of ``doing``. Raises TimeoutError after ``seconds``, and whatever ``doing`` raises.

    Other than with ``asyncio.timeout`` nobody waits for what is late to end: a question to a database
    that is gone does not even let itself be cancelled.
    """
    task = asyncio.ensure_future(doing)
    try:
        await asyncio.wait({task}, timeout=seconds)
    finally:
        if not task.done():
            _leave_behind(task)
    if task.cancelled() or not task.done():
        raise TimeoutError
    return task.result()


async def attempt(seconds: float, doing: Awaitable[object], what: str) -> None:
    """``doing``, if it can be done in so many seconds; that it could not is logged and stops nobody."""
    try:
        await within(seconds, doing)
    except Exception as trouble:  # noqa: BLE001 -- the next step has to be taken whatever this one met
        log.warning("%s: %r", what, trouble)


def _leave_behind(task: asyncio.Future[Any]) -> None:
    _left_behind.add(task)
    task.add_done_callback(_left_behind.discard)
    task.add_done_callback(lambda late: late.cancelled() or late.exception())
    task.cancel()
