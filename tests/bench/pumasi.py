"""``python -m bot run``, as in service but for two numbers: the messenger's limits and our patience with floods.

What keeps them still runs with each call; a bench says in a second what people say in an hour. SIGUSR1 begins
a profile, SIGUSR2 writes it to the file named as the only argument.
"""

from __future__ import annotations

import cProfile
import os
import signal
import sys
from collections.abc import Sequence
from itertools import chain

import bot.runtime.lean  # noqa: F401 -- as in service, before anything asks for aiogram

# isort: split
from aiogram import F, Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters import Command
from aiolimiter import AsyncLimiter

import handlers
from bot.__main__ import main
from bot.runtime import throttle
from bot.runtime.form import Forms
from bot.runtime.wire import pace

MANY = 1_000_000


def unhurried() -> None:
    """Limits that nobody reaches."""
    pace._OVERALL = float(MANY)
    pace.AsyncLimiter = lambda *_: AsyncLimiter(MANY, 1)  # one at a time it would wait for the clock's grain
    pace.Pace._fitting = lambda *_: pace.Line(interval=1 / MANY, burst=5)  # type: ignore[method-assign]
    given = throttle.Throttle.__init__.__defaults__
    throttle.Throttle.__init__.__defaults__ = (MANY**2, *given[1:])  # type: ignore[index]


def watched(file: str) -> None:
    """A profile on demand."""
    profile = cProfile.Profile()

    def begin(*_: object) -> None:
        profile.enable()

    def end(*_: object) -> None:
        profile.disable()
        profile.dump_stats(file)

    signal.signal(signal.SIGUSR1, begin)
    signal.signal(signal.SIGUSR2, end)


def exactly(count: int) -> None:
    """So many handlers for messages and presses: those of an offer, and others that are not meant."""
    routes = handlers.routes

    def few(asked: Forms) -> Sequence[Router]:
        known = routes(asked)
        first, *others = known
        for router in chain.from_iterable(each.chain_tail for each in others):
            for observer in (router.message, router.callback_query):
                observer.handlers[:] = [each for each in observer.handlers if _is_meant(each)]
        more = Router(name="more")
        for number in range(count - sum(map(_counted, known))):
            if number % 2:
                more.message.register(_never, Command(f"more{number}"))
            else:
                more.callback_query.register(_never, F.data == f"more:{number}")
        return (first, more, *others)

    handlers.routes = few


def _is_meant(handler: HandlerObject) -> bool:
    asked = (each.callback for each in handler.filters or ())
    return any({"offer", "cancel"} & set(each.commands) for each in asked if isinstance(each, Command))


def _counted(router: Router) -> int:
    return sum(len(each.message.handlers) + len(each.callback_query.handlers) for each in router.chain_tail)


async def _never() -> None:
    """Nobody says it."""


if __name__ == "__main__":
    unhurried()
    if count := os.environ.get("BENCH_HANDLERS"):
        exactly(int(count))
    if sys.argv[1:]:
        watched(sys.argv[1])
    sys.argv = ["pumasi", "run"]
    main()
