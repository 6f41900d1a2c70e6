"""``python -m bot run``, as in service but for two numbers: the messenger's limits and our patience with floods.

What keeps them still runs with each call; a bench says in a second what people say in an hour. SIGUSR1 begins
a profile, SIGUSR2 writes it to the file named as the only argument.
"""

from __future__ import annotations

import cProfile
import signal
import sys

from bot.__main__ import main
from bot.runtime import throttle
from bot.runtime.wire import pace

MANY = 1_000_000


def unhurried() -> None:
    """Limits that nobody reaches."""
    pace._OVERALL = float(MANY)
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


if __name__ == "__main__":
    unhurried()
    if sys.argv[1:]:
        watched(sys.argv[1])
    sys.argv = ["pumasi", "run"]
    main()
