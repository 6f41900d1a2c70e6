"""Who wants to know that two have lived together and do so no longer: what follows from it is theirs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.actions.stays.standing import Stay
from storage.city import City

Over = Callable[[City, Stay], Awaitable[None]]
"""A stay has ended; it is given as it was just before."""

_WATCH: list[Over] = []


def watch(over: Over) -> None:
    """From now on told of every end."""
    _WATCH.append(over)


async def over(city: City, stay: Stay) -> None:
    """Tell who watches."""
    for told in _WATCH:
        await told(city, stay)
