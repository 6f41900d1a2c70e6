"""The line between the bot and its database: it can be away, slow, or cut."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bot.runtime.clock import Clock

_REAL = Clock()


class Line:
    """A TCP door in front of PostgreSQL's socket."""

    def __init__(self, socket: Path) -> None:
        self.slow = 0.0
        """Seconds that each packet takes, in either direction."""
        self.outages: list[tuple[float, float]] = []
        self.port = 0
        self.cuts = 0
        self._socket = str(socket)
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()

    async def open(self) -> None:
        """Let connections through; always at the same port."""
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", self.port, reuse_address=True, backlog=256
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Refuse connections and end those there are."""
        if self._server:
            self._server.close()
            self._server = None
        self.cut()
        await asyncio.sleep(0)

    def cut(self) -> None:
        """End every connection, in the middle of whatever it does."""
        self.cuts += 1
        for writer in self._open:
            writer.transport.abort()

    async def goes_away(self, seconds: float) -> None:
        """The database refuses everybody for a while."""
        with self._noted():
            await self.close()
            try:
                await asyncio.sleep(seconds)
            finally:
                await self.open()

    async def is_slow(self, seconds: float, each: float) -> None:
        """Every packet takes ``each`` seconds for a while."""
        self.slow = each
        try:
            with self._noted():
                await asyncio.sleep(seconds)
        finally:
            self.slow = 0.0

    @contextmanager
    def _noted(self) -> Iterator[None]:
        begun = _REAL.now().timestamp()
        try:
            yield
        finally:
            self.outages.append((begun, _REAL.now().timestamp()))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.CancelledError):
            back, there = await asyncio.open_unix_connection(self._socket)
            ends = {writer, there}
            self._open |= ends
            try:
                await asyncio.gather(self._carry(reader, there), self._carry(back, writer))
            finally:
                self._open -= ends
                for end in ends:
                    end.transport.abort()

    async def _carry(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while packet := await source.read(1 << 16):
                if self.slow:
                    await asyncio.sleep(self.slow)
                sink.write(packet)
                await sink.drain()
        sink.transport.abort()
