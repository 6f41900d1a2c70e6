"""What waits for the bot: the queue of updates, with the real server's rules of offset and expiry."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import telegram

from bot.sandbox.inspector import Inspector
from bot.sandbox.objects import Json, difference
from bot.sandbox.store import Store, dumped

DAY: Final = 24 * 3600
WEEK: Final = 7 * DAY
PRESS_LIFE: Final = 150
MAX_AHEAD: Final = 10
NOT_BY_DEFAULT: Final = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True, slots=True)
class Waiting:
    """One update in the queue; those of one lane are delivered one after another."""

    id: int
    lane: str
    body: str


class Bell:
    """Wakes everybody who waits now."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        """Something is there."""
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self, seconds: float | None) -> None:
        """Until it rings, or until that time is over if there is one."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return


class Updates:
    """The queue; an update leaves it when it is confirmed or too old."""

    def __init__(self, store: Store, inspector: Inspector, stamp: Callable[[], int]) -> None:
        self._store = store
        self._inspector = inspector
        self._stamp = stamp
        self.bell = Bell()

    def add(self, kind: str, payload: Json, lane: str) -> None:
        """Something happened; the bot hears of it if it asked for this kind."""
        if not self._is_wanted(kind):
            return
        number = self._next_id()
        update = {"update_id": number, kind: payload}
        self._inspector.update(update, difference(telegram.Update, update))
        life = PRESS_LIFE if kind == "callback_query" else DAY
        self._put(number, lane, life, update)

    def inject(self, update: Json) -> int:
        """Anything at all, also what no server would send."""
        number = self._next_id()
        self._put(number, "raw", DAY, {"update_id": number, **update})
        return number

    def want(self, kinds: list[str]) -> None:
        """From now on only these kinds are kept for the bot; none means the usual ones."""
        self._store.keep("allowed_updates", kinds)

    @property
    def wanted(self) -> list[str]:
        """What the bot asked for, if it did."""
        return list(self._store.fact("allowed_updates", []))

    def take(self, offset: int, limit: int) -> list[Json]:
        """What ``getUpdates`` gives: everything below ``offset`` is confirmed and gone."""
        self._expire()
        tail = self._store.fact("update", 0) + 1
        if offset < 0:
            keep = "select id from updates order by id desc limit ?"
            self._store.run(f"delete from updates where id not in ({keep})", -offset)  # noqa: S608
        elif offset <= tail + MAX_AHEAD:
            self._store.run("delete from updates where id < ?", offset)
        found = self._store.rows("select body from updates order by id limit ?", limit)
        return [json.loads(body) for (body,) in found]

    def pending(self) -> list[Waiting]:
        """All that waits, oldest first."""
        self._expire()
        return [Waiting(*row) for row in self._store.rows("select id, lane, body from updates order by id")]

    def first(self, lane: str) -> Waiting | None:
        """The next one of that lane."""
        self._expire()
        question = "select id, lane, body from updates where lane = ? order by id limit 1"
        row = self._store.row(question, lane)
        return Waiting(*row) if row else None

    def confirm(self, number: int) -> None:
        """The bot has that one."""
        self._store.run("delete from updates where id = ?", number)

    def drop(self) -> None:
        """Forget everything that waits."""
        self._store.run("delete from updates")

    def _is_wanted(self, kind: str) -> bool:
        return kind in self.wanted if self.wanted else kind not in NOT_BY_DEFAULT

    def _put(self, number: int, lane: str, life: int, update: Json) -> None:
        expires = self._stamp() + life
        self._store.run("insert into updates values (?, ?, ?, ?)", number, lane, expires, dumped(update))
        self.bell.ring()

    def _expire(self) -> None:
        self._store.run("delete from updates where expires <= ?", self._stamp())

    def _next_id(self) -> int:
        now, last = self._stamp(), self._store.fact("update_at", 0)
        quiet = now - last > WEEK and not self._store.row("select 1 from updates limit 1")
        self._store.keep("update_at", now)
        if quiet:
            # A bot may rely on the numbers being different, not on where they start.
            self._store.keep("update", secrets.randbelow(900_000_000) + 100_000_000)
        return self._store.next("update")
