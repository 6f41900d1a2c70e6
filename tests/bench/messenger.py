"""The Bot API as cheap as Python makes it: bytes in, bytes out, for one bot; what is measured is the bot.

Updates go out by ``getUpdates`` or are posted, whichever the bot asks for. What the bot says is given to
``heard`` as it came, and answered with a message as long as the messenger's own.
"""

from __future__ import annotations

import asyncio
import itertools
import re
import ssl
import time
from collections import deque
from collections.abc import Callable
from typing import Any

_BATCH = 100
_LINES = 100
"""Connections by which a messenger brings updates, at the most."""

_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
_LENGTH = re.compile(rb"content-length:\s*(\d+)", re.IGNORECASE)
_CHAT = re.compile(rb'chat_id"?[:=]\s*"?(-?\d+)')
_NUMBER = {
    name: re.compile(rb'\b%s"?[:=]\s*"?(-?[\d.]+)' % name)
    for name in (b"offset", b"timeout", b"limit", b"message_id")
}
_BOT = (
    b'{"id":42,"is_bot":true,"first_name":"Pumasi","username":"pumasi_bot","can_join_groups":true,'
    b'"can_read_all_group_messages":false,"supports_inline_queries":false}'
)
_MESSAGE = (
    b'{"message_id":%d,"from":{"id":42,"is_bot":true,"first_name":"Pumasi","username":"pumasi_bot"},'
    b'"chat":{"id":%d,"first_name":"\xed\x95\x98\xeb\x8a\x98","type":"private"},"date":%d,'
    b'"text":"\xeb\x8b\xa4\xec\x9d\x8c \xec\xa7\x88\xeb\xac\xb8\xec\x9e\x85\xeb\x8b\x88\xeb\x8b\xa4."}'
)
_EDITING = (b"editMessageText", b"editMessageMedia")
_SAYING = (b"sendMessage", b"sendPhoto", b"sendDocument", *_EDITING)

Heard = Callable[[int, bytes, int], None]
"""Who is told what: the chat, the call's body, and the message's number."""


class Messenger:
    """One bot's messenger, from ``open`` to ``close``."""

    def __init__(self, heard: Heard) -> None:
        self.heard = heard
        self.ready = asyncio.Event()
        self.numbers = itertools.count(int(time.monotonic() * 1000) + 1_000_000_000)
        self._messages = itertools.count(1)
        self._queue: deque[tuple[int, bytes]] = deque()
        self._asking: _Line | None = None
        self._flushing = False
        self._hook: tuple[str, int, bytes] | None = None
        self._lines: list[_Hook] = []
        self._idle: list[_Hook] = []
        self._posts: deque[bytes] = deque()
        self._open: set[_Line] = set()

    async def open(self, tls: ssl.SSLContext | None = None) -> str:
        """Its address."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Line(self, self._open), "127.0.0.1", 0, ssl=tls)
        port = self._server.sockets[0].getsockname()[1]
        return f"https://localhost:{port}" if tls else f"http://127.0.0.1:{port}"

    def hook(self, port: int, path: str, secret: str) -> None:
        """Updates are posted there from now on; call it when the bot listens."""
        head = (
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: "
        )
        self._hook = ("127.0.0.1", port, head.encode())

    async def close(self) -> None:
        """Hangs up."""
        self._server.close()
        for line in [*self._open, *self._lines]:
            if line.transport:
                line.transport.abort()
        await asyncio.sleep(0)

    # -- what people do ----------------------------------------------------------------------

    def brings(self, number: int, update: bytes) -> None:
        """One update for the bot."""
        if self._hook:
            self._posts.append(update)
            self._post()
            return
        self._queue.append((number, update))
        if self._asking and not self._flushing:
            self._flushing = True
            asyncio.get_running_loop().call_soon(self._flush)

    def _post(self) -> None:
        while self._posts:
            if self._idle:
                self._idle.pop().post(self._posts.popleft())
            elif len(self._lines) < _LINES:
                assert self._hook
                host, port, head = self._hook
                line = _Hook(head, self._idle, self._post, self._posts.popleft())
                self._lines.append(line)
                task = asyncio.ensure_future(
                    asyncio.get_running_loop().create_connection(lambda line=line: line, host, port)
                )
                line.dialling = task
            else:
                return

    # -- what the bot does -------------------------------------------------------------------

    def called(self, method: bytes, body: bytes, line: _Line) -> None:
        """One call of the bot's."""
        if method in _SAYING:
            found = _CHAT.search(body)
            chat = int(found[1]) if found else 0
            message = _number(b"message_id", body, 0) if method in _EDITING else next(self._messages)
            line.answer(_MESSAGE % (message, chat, int(time.monotonic())))
            self.heard(chat, body, message)
        elif method == b"getUpdates":
            self._asked(body, line)
        elif method == b"getMe":
            line.answer(_BOT)
        else:
            line.answer(b"true")
            if method == b"setWebhook":
                self.ready.set()

    def _asked(self, body: bytes, line: _Line) -> None:
        offset, limit = _number(b"offset", body, 0), _number(b"limit", body, _BATCH)
        while self._queue and self._queue[0][0] < offset:
            self._queue.popleft()
        self.ready.set()
        if self._queue or not _number(b"timeout", body, 0):
            line.answer(self._shown(limit))
            return
        self._asking = line
        asyncio.get_running_loop().call_later(_number(b"timeout", body, 0), self._give_up, line, line.calls)

    def _give_up(self, line: _Line, calls: int) -> None:
        if self._asking is line and line.calls == calls:
            self._flush()

    def _flush(self) -> None:
        self._flushing = False
        if self._asking:
            line, self._asking = self._asking, None
            line.answer(self._shown(_BATCH))

    def _shown(self, limit: int) -> bytes:
        return b"[" + b",".join(raw for _, raw in itertools.islice(self._queue, limit)) + b"]"


class _Line(asyncio.Protocol):
    """A connection of the bot's."""

    def __init__(self, messenger: Messenger, kept: set[_Line]) -> None:
        self._messenger, self._kept, self._had = messenger, kept, b""
        self.transport: Any = None
        self.calls = 0

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self._kept.add(self)

    def connection_lost(self, _: Exception | None) -> None:
        self._kept.discard(self)

    def data_received(self, data: bytes) -> None:
        had = self._had + data if self._had else data
        while (head := had.find(b"\r\n\r\n")) >= 0:
            found = _LENGTH.search(had, 0, head)
            if found is None and b"chunked" in had[:head].lower():
                body, end = _unchunked(had, head + 4)
                if end < 0:
                    break
            else:
                end = head + 4 + (int(found[1]) if found else 0)
                if len(had) < end:
                    break
                body = had[head + 4 : end]
            target = had[: had.index(b"\r\n")].split(b" ")[1]
            path, _, query = target.partition(b"?")
            had = had[end:]
            self.calls += 1
            self._messenger.called(path.rpartition(b"/")[2], body or query, self)
        self._had = had

    def answer(self, result: bytes) -> None:
        if self.transport.is_closing():
            return
        self.transport.write(b"".join((_HEAD % (len(result) + 21), b'{"ok":true,"result":', result, b"}")))


class _Hook(asyncio.Protocol):
    """A connection by which the messenger brings updates."""

    def __init__(self, head: bytes, idle: list[_Hook], free: Callable[[], None], first: bytes) -> None:
        self._head, self._idle, self._free, self._first = head, idle, free, first
        self.transport: Any = None
        self.dialling: Any = None

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self.post(self._first)

    def post(self, update: bytes) -> None:
        self.transport.write(b"".join((self._head, b"%d\r\n\r\n" % len(update), update)))

    def data_received(self, data: bytes) -> None:
        if not data.startswith(b"HTTP/"):
            return  # the rest of an answer
        if not data.startswith(b"HTTP/1.1 200"):
            raise AssertionError(f"an update was refused: {data[:200]!r}")
        self._idle.append(self)
        self._free()

    def connection_lost(self, _: Exception | None) -> None:
        if self in self._idle:
            self._idle.remove(self)


def _number(name: bytes, body: bytes, default: int) -> int:
    found = _NUMBER[name].search(body)
    return int(float(found[1])) if found else default


def _unchunked(had: bytes, at: int) -> tuple[bytes, int]:
    """The body that came in pieces, and where it ends; -1 where it is not all there."""
    pieces = []
    while (line := had.find(b"\r\n", at)) >= 0:
        size = int(had[at:line], 16)
        if len(had) < line + 2 + size + 2:
            break
        pieces.append(had[line + 2 : line + 2 + size])
        at = line + 2 + size + 2
        if not size:
            return b"".join(pieces), at
    return b"", -1
