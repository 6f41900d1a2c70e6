"""How much a bot may say: about one message a second to a chat, thirty in all, with bursts that pass."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.sandbox.refusals import flood

COUNTED: Final = ("send", "edit", "copy", "forward")
ALL_PER_SECOND: Final = 30
CHAT_PER_SECOND: Final = 1
# People play alone here: a long answer in pieces must pass, a loop must not.
CHAT_BURST: Final = 20
GROUP_PER_SECOND: Final = 20 / 60
"""A group takes 20 messages a minute, in what bursts ever."""


@dataclass
class Bucket:
    """Fills with time, empties with use."""

    rate: float
    size: float
    level: float
    at: float

    def wait(self, now: float) -> float:
        """Seconds until one may pass; zero when one may pass now."""
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (1 - self.level) / self.rate)


class Limits:
    """A bucket for everything and one for each chat."""

    def __init__(self, *, on: bool) -> None:
        self.on = on
        self._hooked_at = -1.0
        self._buckets: dict[object, Bucket] = {}

    def pass_through(self, method: str, args: Mapping[str, Any], now: float) -> None:
        """Let a request through, or refuse it with the seconds to wait."""
        if not self.on:
            return
        if method == "setWebhook":
            self._once_a_second(now)
        if method.startswith(COUNTED) and method != "sendChatAction":
            self._count(args, now)

    def _count(self, args: Mapping[str, Any], now: float) -> None:
        cost = len(args["media"]) if isinstance(args.get("media"), list) else 1
        chat = args.get("chat_id")
        rate = GROUP_PER_SECOND if isinstance(chat, int) and chat < 0 else CHAT_PER_SECOND
        both = (
            self._bucket("all", ALL_PER_SECOND, ALL_PER_SECOND, now),
            self._bucket(chat, rate, CHAT_BURST, now),
        )
        wait = max(bucket.wait(now) for bucket in both)
        if wait:
            raise flood(math.ceil(wait))
        for bucket in both:
            bucket.level -= cost

    def _bucket(self, key: object, rate: float, size: float, now: float) -> Bucket:
        return self._buckets.setdefault(key, Bucket(rate, size, size, now))

    def _once_a_second(self, now: float) -> None:
        if self._hooked_at >= 0 and now - self._hooked_at < 1:
            raise flood(1)
        self._hooked_at = now
