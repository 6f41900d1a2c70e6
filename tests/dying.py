"""A bot process that hears one thing, commits, and is killed by the first word it would say; or by the commit.

Each is a fork of one that has imported everything; nothing in the bot knows of it. What it leaves behind is
what any process finds that comes after it: a database, and a messenger that was told nothing.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import event

from bot.app import App
from bot.app.sandbox import SANDBOX_KEYS
from bot.runtime.clock import Calendar
from bot.runtime.throttle import Throttle
from bot.runtime.wire import Upload
from storage.city import Storage
from tests.town import SEOUL, WORDS, Town
from tests.wire import FakeWire

ROOT = Path(__file__).parents[1]
WORDLESS = ("get", "set")
"""Requests by which nothing reaches anybody."""


def killed(*_: object) -> None:
    """With nothing tidied up."""
    os.kill(os.getpid(), signal.SIGKILL)


class LastWord(FakeWire):
    """Whoever begins to speak is dead."""

    async def call(self, method: str, params: Mapping[str, Any], file: Upload | None = None) -> Any:
        if not method.startswith(WORDLESS):
            killed()
        return await super().call(method, params, file)


async def lives(order: Mapping[str, Any]) -> None:
    """One process on this database, at this moment: it hears an update, or only the time."""
    storage = Storage(order["url"], SEOUL, keys=SANDBOX_KEYS)
    calendar = Calendar(datetime.fromisoformat(order["now"]))
    app = App(LastWord(), storage, calendar, throttle=Throttle(burst=10_000), catalogue=WORDS)
    await app.open()
    if order["undecided"]:
        event.listen(storage.engine.sync_engine, "commit", killed)
    heard = order["update"]
    await (app.lanes.put(heard) if heard else app.heartbeat.beat())
    await app.speaker.silence()
    await app.courier.rest()


def main() -> None:
    """For each order (JSON, a line) a process; how it ended is answered."""
    for line in sys.stdin:
        if not (child := os.fork()):
            asyncio.run(lives(json.loads(line)))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


class Nursery:
    """Where such processes come from."""

    async def open(self) -> None:
        pipe = asyncio.subprocess.PIPE
        self.mother = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.dying", cwd=ROOT, stdin=pipe, stdout=pipe
        )

    async def dies(self, town: Town, heard: Mapping[str, Any] | None, *, undecided: bool = False) -> None:
        """What the town would have been given is given to a process that dies of its answer.

        ``undecided``: it dies with all done and nothing committed.
        """
        url = town.app.storage.engine.url.render_as_string(hide_password=False)
        order = {"url": url, "now": town.calendar.now().isoformat(), "update": heard, "undecided": undecided}
        self.mother.stdin.write(json.dumps(order).encode() + b"\n")
        ended = int(await self.mother.stdout.readline())
        assert ended == -signal.SIGKILL, "there was something to be said"

    async def close(self) -> None:
        self.mother.stdin.close()
        await self.mother.wait()


if __name__ == "__main__":
    main()
