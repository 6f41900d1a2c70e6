"""Long polling: one bot asks at a time, and waits until something is there."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, Final

from bot.sandbox.backstage import Backstage
from bot.sandbox.objects import Json
from bot.sandbox.refusals import Refused

LONGEST: Final = 50
HOOKED: Final = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
OTHER: Final = "terminated by other getUpdates request; make sure that only one bot instance is running"


class Polling:
    """Plays ``getUpdates``."""

    def __init__(self, back: Backstage) -> None:
        self._back = back
        self._latest = 0

    async def take(self, args: Mapping[str, Any]) -> list[Json]:
        """What waits for the bot, or nothing when the time is over."""
        self._refuse_beside_webhook(HOOKED)
        self._latest = mine = self._latest + 1
        self._back.updates.bell.ring()
        if "allowed_updates" in args:
            self._back.updates.want(args["allowed_updates"])
        clock = asyncio.get_running_loop().time
        until = clock() + min(max(args.get("timeout", 0), 0), LONGEST)
        while not (found := self._look(args)) and clock() < until:
            await self._back.updates.bell.wait(until - clock())
            self._refuse_beside_webhook("terminated by setWebhook request")
            if mine != self._latest:
                raise _conflict(OTHER)
        return found

    def stop(self) -> None:
        """End the poll that waits."""
        self._latest += 1
        self._back.updates.bell.ring()

    def _look(self, args: Mapping[str, Any]) -> list[Json]:
        with self._back.change():
            return self._back.updates.take(args.get("offset", 0), args.get("limit", 100))

    def _refuse_beside_webhook(self, text: str) -> None:
        if self._back.store.fact("webhook"):
            raise _conflict(text)


def _conflict(text: str) -> Refused:
    return Refused(409, f"Conflict: {text}")
