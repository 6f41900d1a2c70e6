"""Who watches over cases beside those who are told of them: a group that sees how each stands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from bot.domain.cases import Case
from storage.city import City

Changed = Callable[[City, Case], Awaitable[None]]
"""A case is new, or stands otherwise than before, whoever brought that about."""

DeskOf = Callable[[City, Case], Awaitable[int | None]]
"""The reader that sees this case in place of each moderator, if there is one."""

GrownOld = Callable[[City, int, Sequence[Case]], Awaitable[None]]
"""That reader is reminded of cases that have waited for long."""

_WATCH: list[tuple[Changed, DeskOf, GrownOld]] = []


def watch(*, changed: Changed, desk_of: DeskOf, grown_old: GrownOld) -> None:
    """From now on told of every step."""
    _WATCH[:] = [(changed, desk_of, grown_old)]


async def changed(city: City, case: Case) -> None:
    """Tell who watches."""
    for told, _, _ in _WATCH:
        await told(city, case)


async def desk_of(city: City, case: Case) -> int | None:
    """Who sees this case in place of each moderator."""
    for _, asked, _ in _WATCH:
        return await asked(city, case)
    return None


async def grown_old(city: City, reader: int, cases: Sequence[Case]) -> None:
    """Remind who watches."""
    for _, _, told in _WATCH:
        await told(city, reader, cases)
