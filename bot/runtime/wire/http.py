"""The wire over HTTP: posts JSON, is patient with the messenger, and never lets the token out."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any, Protocol
from urllib.parse import quote

import aiohttp

from bot.runtime import metrics
from bot.runtime.wire.backoff import backing_off
from bot.runtime.wire.errors import TooMany, Unreachable, WireError, refusal
from bot.runtime.wire.pace import Line, Pace, now, patience

LARGEST = 20 * 1024 * 1024
"""Bytes of a file that the messenger gives to a bot, at the most."""
_SLOW_LINE = 200_000
"""Bytes in a second, on a line that is not called dead yet."""
_CUT = (aiohttp.ClientError, TimeoutError, OSError)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file on its way out: the parameter it stands for, its name, and what is in it."""

    part: str
    name: str
    content: bytes


class Wire(Protocol):
    """Whatever carries calls to the messenger."""

    async def call(self, method: str, params: Mapping[str, Any], file: Upload | None = None) -> Any:
        """Ask the messenger for ``method``, perhaps with a file; the result, or a ``WireError``."""

    async def download(self, file_path: str) -> bytes:
        """A file people have sent, by the ``file_path`` that ``getFile`` gave. Raises WireError."""

    def room(self, seconds: float) -> float:
        """How many messages may be written within ``seconds``."""

    async def close(self) -> None:
        """Hang up."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How often a call is tried again, and how long it may wait for a chat that is closed."""

    tries: int = 3
    longest: float = 60.0
    first_pause: float = 0.5

    def pauses(self) -> Iterator[float]:
        """The pauses between tries."""
        return islice(backing_off(self.first_pause), self.tries)


class HttpWire:
    """The Bot API at ``base``. A call may be carried out twice where an answer was lost on the way."""

    def __init__(
        self,
        token: str,
        *,
        base: str = "https://api.telegram.org",
        connections: int = 256,
        timeout: float = 20.0,
        limits: bool = True,
        patience: Patience | None = None,
    ) -> None:
        self._calls = f"{base.rstrip('/')}/bot{token}/"
        self._files = f"{base.rstrip('/')}/file/bot{token}/"
        self._connections = connections
        self._timeout = timeout
        self._patience = patience or Patience()
        self._session: aiohttp.ClientSession | None = None
        self.pace = Pace(limits=limits)

    async def call(self, method: str, params: Mapping[str, Any], file: Upload | None = None) -> Any:
        """Ask the messenger for ``method``, waiting and trying again as far as patience goes."""
        async with self.pace.line(method, params) as line:
            pauses = self._patience.pauses()
            deadline = now() + patience(self._patience.longest)
            while True:
                with metrics.pacing():
                    await self.pace.wait(line, method, deadline)
                try:
                    with _counted(method):
                        return await self._ask(method, params, file)
                except (TooMany, Unreachable) as error:
                    await self._bear(error, line, pauses)

    def room(self, seconds: float) -> float:
        """How many messages may be written within ``seconds``."""
        return self.pace.room(seconds)

    async def download(self, file_path: str) -> bytes:
        """A file people have sent, by the ``file_path`` that ``getFile`` gave."""
        status, body = await self._fetch(
            "download", "GET", self._files + quote(file_path), patience=LARGEST / _SLOW_LINE
        )
        if status >= 500:
            raise Unreachable("download", status, "no file came")
        if status != 200:
            raise WireError("download", status, "no such file any more")
        return body

    async def close(self) -> None:
        """Hang up."""
        if self._session:
            await self._session.close()

    async def _bear(self, error: WireError, line: Line, pauses: Iterator[float]) -> None:
        """Get ready for another try, or raise ``error`` where patience ends."""
        pause = next(pauses, None)
        if error.retry_after is not None:
            line.hold(error.retry_after + random.uniform(0.05, 0.5))  # for this chat alone
        if pause is None:
            raise error
        if error.retry_after is None:
            await asyncio.sleep(pause)

    async def _ask(self, method: str, params: Mapping[str, Any], file: Upload | None) -> Any:
        # A long poll adds its own patience; a form is used up by one try, so each makes a new one.
        more = float(params.get("timeout") or 0) + (len(file.content) / _SLOW_LINE if file else 0)
        status, body = await self._fetch(
            method, "POST", self._calls + method, patience=more, **_body(params, file)
        )
        try:
            answer = json.loads(body)
        except (ValueError, RecursionError):
            answer = None  # a front end's page in HTML
        if not isinstance(answer, dict):
            raise Unreachable(method, status, "the answer is not the messenger's")
        if answer.get("ok") is True:
            return answer.get("result")
        raise refusal(method, status, answer)

    async def _fetch(
        self, method: str, verb: str, url: str, *, patience: float = 0, **body: Any
    ) -> tuple[int, bytes]:
        limit = aiohttp.ClientTimeout(total=self._timeout + patience)
        try:
            async with self._open().request(verb, url, timeout=limit, **body) as response:
                return response.status, await response.read()
        except _CUT as error:
            problem = type(error).__name__
        # Raised outside the clause, so that no error below, which may hold the address, goes along.
        raise Unreachable(method, 0, problem)

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:  # made at the first call: a session belongs to a running loop
            connector = aiohttp.TCPConnector(limit=self._connections)
            self._session = aiohttp.ClientSession(connector=connector)
        return self._session


@contextmanager
def _counted(method: str) -> Iterator[None]:
    """The call's outcome, for the metrics."""
    try:
        yield
    except WireError as error:
        kinds = {TooMany: "429", Unreachable: "unreachable"}
        metrics.call(method, kinds.get(type(error), "refused"))
        raise
    metrics.call(method, "ok")


def _body(params: Mapping[str, Any], file: Upload | None) -> dict[str, Any]:
    """JSON or, with a file, a form whose fields are texts or JSON."""
    if file is None:
        return {"json": params}
    form = aiohttp.FormData(quote_fields=False)  # the messenger reads names as they are
    for name, value in params.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    form.add_field(file.part, file.content, filename=file.name, content_type="application/octet-stream")
    return {"data": form}
