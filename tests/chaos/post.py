"""Brings updates to the bot by webhook as the real server does, through something like nginx.

One at a time in each queue (messages of a chat, presses of a person), and again and again, after ever
longer pauses, until the bot says 2xx. The pauses are shorter than the real ones: nobody has all day.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Hashable, Sequence
from typing import Any

import aiohttp

from tests.chaos.faults import Faults

PRESS_LIVES = 150.0
"""Seconds after which nobody waits for the answer to a press any more."""


class Post:
    """All queues, and the processes behind the proxy."""

    def __init__(self, faults: Faults, secret: str) -> None:
        self.path, self.ports = "/webhook", ()
        self.confirmed: dict[int, float] = {}
        self.counted: Counter[str] = Counter()
        self.longest_pause = 6.0
        self.broken: list[str] = []
        self.expired: set[str] = set()
        self._faults = faults
        self._headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
        self._queues: dict[Hashable, deque[tuple[float, dict[str, Any]]]] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._next = 0
        self._web: aiohttp.ClientSession | None = None
        self.ports: Sequence[int]

    def put(self, update: dict[str, Any]) -> None:
        """Somebody did something."""
        self.counted["updates"] += 1
        inner = update.get("callback_query") or update.get("message") or {}
        queue = ("press" if "data" in inner else "chat", inner["from"]["id"])
        entry = (_clock(), update)
        if queue in self._queues:
            self._queues[queue].append(entry)
            return
        self._queues[queue] = deque([entry])
        self._begin(self._work(queue))

    async def close(self) -> None:
        """Deliver nothing more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._web:
            await self._web.close()

    @property
    def waiting(self) -> int:
        """Updates that no process has confirmed yet."""
        return sum(map(len, self._queues.values()))

    def _begin(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._over)

    def _over(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (broken := task.exception()):
            self.broken.append(repr(broken))

    async def _work(self, queue: Hashable) -> None:
        entries = self._queues[queue]
        try:
            while entries:
                await self._bring(*entries[0])
                entries.popleft()
        finally:
            del self._queues[queue]

    async def _bring(self, since: float, update: dict[str, Any]) -> None:
        """Once, or as often as it takes."""
        pause = 0.0
        while True:
            await asyncio.sleep(self._faults.lateness())
            if self._faults.comes_twice():
                self._begin(self._deliver(update))
            wish = await self._deliver(update)
            if wish is None:
                self.confirmed.setdefault(update["update_id"], _clock())
                return
            if "callback_query" in update and _clock() - since > PRESS_LIVES:
                self.expired.add(update["callback_query"]["id"])
                return
            self.counted["repeats"] += 1
            await asyncio.sleep(min(max(pause, wish), self.longest_pause))
            pause = max(0.5, 2 * pause)

    async def _deliver(self, update: dict[str, Any]) -> float | None:
        """None when it was confirmed; otherwise in how many seconds the bot wants it again."""
        self._web = self._web or aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=70))
        for port in self._upstreams():
            try:
                async with self._web.post(
                    f"http://127.0.0.1:{port}{self.path}", json=update, headers=self._headers
                ) as answer:
                    await answer.read()
                    wish = answer.headers.get("Retry-After", "0")
                    return None if answer.status // 100 == 2 else float(wish)
            except aiohttp.ClientConnectorError:
                continue  # as nginx does: who refuses is passed over
            except (aiohttp.ClientError, TimeoutError):
                return 0.0
        return 0.5

    def _upstreams(self) -> list[int]:
        self._next = (self._next + 1) % max(1, len(self.ports))
        return [*self.ports[self._next :], *self.ports[: self._next]]


def _clock() -> float:
    return asyncio.get_running_loop().time()
