"""How fast the messenger may be written to: in all, to one chat, to one group.

The messenger allows about 30 messages a second in all, one a second to a person (short bursts
pass) and 20 a minute to a group. What waits for its own chat keeps nobody else waiting, and who has
just written or pressed does not wait for what others are told unasked.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from aiolimiter import AsyncLimiter

from bot.runtime.wire.errors import TooMany

_WRITING = ("send", "edit", "copy", "forward")
_OVERALL = 28.0  # a second; the smoothed limiter never bunches, 2 are left for what is not counted here
_MANY = 4096  # chats remembered before those at rest are forgotten

_FRESH = 1.0
"""Seconds after which it is asked once more whether what waits is still to be said."""


@dataclass(slots=True)
class _Unhurried:
    """What can wait: for so many seconds, and only as long as it is ``wanted``."""

    patience: float
    wanted: Callable[[], Awaitable[bool]]
    always: bool
    looked: float
    has_room: bool = False


_unhurried: ContextVar[_Unhurried | None] = ContextVar("unhurried", default=None)


class TakenBack(Exception):
    """While it waited for its turn, it was decided that this is not to be said."""


async def _always() -> bool:
    return True


@contextmanager
def unhurried(
    patience: float, wanted: Callable[[], Awaitable[bool]] = _always, *, always: bool = False
) -> Iterator[None]:
    """What is written meanwhile lets answers go first, and waits ``patience`` seconds for chat or room.

    A call that has waited asks whether it is ``wanted`` still, and raises TakenBack where it is not;
    with ``always`` every call asks, in the moment before it is made.
    """
    token = _unhurried.set(_Unhurried(patience, wanted, always, now()))
    try:
        yield
    finally:
        _unhurried.reset(token)


def patience(longest: float) -> float:
    """How many seconds the call at hand may wait for its chat."""
    waiting = _unhurried.get()
    return longest if waiting is None else min(waiting.patience, longest)


async def _look_again(method: str) -> None:
    waiting = _unhurried.get()
    if waiting and (waiting.always or now() - waiting.looked > _FRESH):
        if not await waiting.wanted():
            raise TakenBack(method)
        waiting.looked = now()


@dataclass(slots=True)
class Line:
    """One chat: written to in the order asked, ``burst`` at once and then every ``interval`` seconds."""

    interval: float = 0.0
    burst: int = 1
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    due: float = 0.0
    held: float = 0.0

    def hold(self, seconds: float) -> None:
        """Keep the chat closed for ``seconds``: the messenger has asked for it."""
        self.held = max(self.held, now() + seconds)

    async def opens(self, method: str, deadline: float) -> None:
        """Wait until this chat is open, or raise at once where it stays closed past ``deadline``."""
        if self.held > deadline:
            closed = int(self.held - now()) + 1
            raise TooMany(method, 429, f"Too Many Requests: retry after {closed}", retry_after=closed)
        opens = max(self.held, self.due - self.interval * (self.burst - 1))
        await asyncio.sleep(max(0.0, opens - now()))

    async def wait(self, method: str, deadline: float) -> None:
        """Wait for this chat's next turn, and take it. Raises TooMany."""
        await self.opens(method, deadline)
        self.due = max(self.due, now()) + self.interval

    def rests(self) -> bool:
        """Whether forgetting this chat changes nothing."""
        return not self.lock.locked() and max(self.due, self.held) <= now()


class Pace:
    """All chats' lines, and the limit for all together.

    Without ``limits`` only what the messenger asks for is honoured.
    """

    def __init__(self, *, limits: bool = True) -> None:
        self._limits = limits
        self._lines: dict[object, Line] = {}
        self._rate = _OVERALL
        self._overall = AsyncLimiter(1, 1 / _OVERALL) if limits else None
        # Of all that can wait, one at a time stands in the queue with those who cannot.
        self._patient = asyncio.Lock()

    def share(self, processes: int) -> None:
        """Take an equal part of the limit for all where ``processes`` write for the same bot."""
        rate = _OVERALL / max(1, processes)
        if self._limits and rate != self._rate:
            self._rate, self._overall = rate, AsyncLimiter(1, 1 / rate)

    def room(self, seconds: float) -> float:
        """How many messages may be written within ``seconds``."""
        return self._rate * seconds if self._limits else float("inf")

    @asynccontextmanager
    async def line(self, method: str, params: Mapping[str, Any]) -> AsyncIterator[Line]:
        """The line this call has to stand in; calls that write nothing stand alone."""
        chat = params.get("chat_id")
        if chat is None or not is_writing(method):
            yield Line()
            return
        if (waiting := _unhurried.get()) and self._overall:
            # Not in its chat's line yet: an answer to the same person would have to wait behind it. Nor
            # does it take room before the chat is open: what has room is to be written at once.
            await self._line(chat).opens(method, now() + waiting.patience)
            await self._among_all(method, self._overall)
            waiting.has_room = True
        line = self._line(chat)
        async with line.lock:
            yield line

    async def wait(self, line: Line, method: str, deadline: float) -> None:
        """Wait for this chat's turn and then, so as not to hold others up, for the turn among all."""
        await line.wait(method, deadline)
        waiting = _unhurried.get()
        if waiting and waiting.has_room:
            waiting.has_room = False
            return
        if self._overall and is_writing(method):
            await self._among_all(method, self._overall)
        else:
            await _look_again(method)

    async def _among_all(self, method: str, overall: AsyncLimiter) -> None:
        """What can wait gives up when answers take all there is: its lease must not end meanwhile."""
        waiting = _unhurried.get()
        if waiting is None:
            await overall.acquire()
            return
        try:
            async with asyncio.timeout(waiting.patience):
                await self._patient.acquire()
            try:
                # Before it has room: what the database keeps waiting must not come in a crowd afterwards.
                await _look_again(method)
                async with asyncio.timeout(min(waiting.patience, _FRESH)):
                    await overall.acquire()
            finally:
                self._patient.release()
        except TimeoutError:
            raise TooMany(method, 429, "answers take all there is", retry_after=1) from None

    def _line(self, chat: object) -> Line:
        return self._lines.get(chat) or self._new_line(chat)

    def _new_line(self, chat: object) -> Line:
        if len(self._lines) >= _MANY:
            self._lines = {key: line for key, line in self._lines.items() if not line.rests()}
        self._lines[chat] = line = self._fitting(chat)
        return line

    def _fitting(self, chat: object) -> Line:
        if not self._limits:
            return Line()
        if isinstance(chat, int) and chat > 0:
            return Line(interval=1.0, burst=5)
        return Line(interval=4.0, burst=5)  # 5 at once and 15 in the minute after: 20 in any minute


def is_writing(method: str) -> bool:
    """Whether ``method`` counts as a message; "is typing" does not."""
    return method.startswith(_WRITING) and method != "sendChatAction"


def now() -> float:
    """The seconds by which the event loop counts."""
    return asyncio.get_running_loop().time()
