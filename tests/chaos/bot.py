"""Bot processes as ``python -m bot run`` starts them, each a fork of this one: importing takes seconds, once.

Reads an order (JSON) a line and answers with the process's id. Beside the environment and the file to log
to, an order may name a *point* at which the process dies and how often that is passed before; the production
code knows nothing of it. The city's clock is moved by a file that holds how many seconds it is ahead.
"""

from __future__ import annotations

import json
import os
import runpy
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from contextvars import ContextVar
from datetime import timedelta
from pathlib import Path
from typing import Any

import asyncpg

import bot.app
from bot.actions import trades
from bot.runtime.clock import Clock
from bot.runtime.courier import Courier
from bot.runtime.owing import Owing
from bot.runtime.voice import Speaker
from bot.runtime.wire import HttpWire
from storage import schema

Strike = Callable[[], None]

_TICKING: ContextVar[bool] = ContextVar("ticking", default=False)


def _decided(strike: Strike) -> None:
    """After the commit, before a word is said."""
    say = Speaker.say

    def dies(self: Speaker, person: int, turn: int, calls: Any, **how: Any) -> None:
        if calls:
            strike()
        say(self, person, turn, calls, **how)

    Speaker.say = dies


def _said(strike: Strike) -> None:
    """After it was said, before that is remembered."""
    stamp = Owing.stamp

    async def dies(self: Owing, turns: Any) -> None:
        strike()
        await stamp(self, turns)

    Owing.stamp = dies


def _noticing(strike: Strike) -> None:
    """In the middle of the courier's round: a notice is claimed, and not sent yet."""
    _in_rounds(strike, before=True)


def _noticed(strike: Strike) -> None:
    """In the middle of the courier's round: a notice was sent, and nobody remembers that."""
    _in_rounds(strike, before=False)


def _in_rounds(strike: Strike, *, before: bool) -> None:
    tick, call = Courier.tick, HttpWire.call

    async def ticks(self: Courier) -> None:
        token = _TICKING.set(True)
        try:
            await tick(self)
        finally:
            _TICKING.reset(token)

    async def dies(self: HttpWire, *what: Any) -> Any:
        if before and _TICKING.get():
            strike()
        result = await call(self, *what)
        if not before and _TICKING.get():
            strike()
        return result

    Courier.tick, HttpWire.call = ticks, dies


def _swept(strike: Strike) -> None:
    """In a sweep of what time brings about, before it is committed."""
    sweep = trades.sweep

    async def dies(city: Any) -> None:
        await sweep(city)
        strike()

    trades.sweep = dies


def _migrated(strike: Strike) -> None:
    """With all tables made and nothing committed."""
    upgrade = schema.command.upgrade

    def dies(*configured: Any) -> None:
        upgrade(*configured)
        strike()

    schema.command.upgrade = dies


POINTS = {
    "decided": _decided,
    "said": _said,
    "noticing": _noticing,
    "noticed": _noticed,
    "swept": _swept,
    "migrated": _migrated,
}


def armed(point: str, passed: int, sign: Path) -> None:
    """Die at the named point once it was passed so often; the ``sign`` tells that it was meant."""
    left = passed

    def strike() -> None:
        nonlocal left
        left -= 1
        if left < 0:
            sign.write_text(point)
            os._exit(9)

    POINTS[point](strike)


def moved(file: str) -> None:
    """From now on the city's clock is as far ahead as the file says."""
    held, real = os.open(file, os.O_RDONLY), Clock.now

    def now(self: Clock) -> Any:
        return real(self) + timedelta(seconds=float(os.pread(held, 32, 0)))

    Clock.now = now


def known_as(name: str) -> None:
    """The database is told which process it is that speaks."""
    connect = asyncpg.connect

    def connects(*where: Any, server_settings: dict[str, str], **how: Any) -> Any:
        return connect(*where, server_settings=server_settings | {"application_name": name}, **how)

    asyncpg.connect = connects


def unhurried() -> None:
    """As fast as the machine can: a small storm has no time for one message a second to each."""
    make = HttpWire.__init__

    def made(self: HttpWire, *where: Any, **how: Any) -> None:
        make(self, *where, **how | {"limits": False})

    HttpWire.__init__ = made


def play(order: dict[str, Any]) -> None:
    """Become the bot process that was ordered; never returns."""
    log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(log, stream)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.environ.update(order["environment"])
    moved(order["clock"])
    known_as(order["name"])
    if not order["limits"]:
        unhurried()
    if order["point"]:
        armed(order["point"], order["passed"], Path(order["sign"]))
    sys.argv = ["bot", "run"]
    try:
        runpy.run_module("bot", run_name="__main__")
    finally:
        sys.stderr.flush()


def main() -> None:
    """A process for each line; when there are no more, none is left behind."""
    assert bot.app
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    children = []
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            play(json.loads(line))
            os._exit(0)
        children.append(pid)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()
    for pid in children:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


if __name__ == "__main__":
    main()
