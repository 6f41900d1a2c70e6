"""A small lively city to begin with."""

from __future__ import annotations

from datetime import datetime

from bot.sandbox.messenger import Messenger
from storage.city import Storage


async def seed(storage: Storage, now: datetime, messenger: Messenger) -> None:
    """Not yet."""
