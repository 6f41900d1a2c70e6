"""What each feature says of leaving, and of how long its things are kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.residents import Resident
from bot.domain.rights import Duty, Keeping
from storage.city import City

Duties = Callable[[City, Resident], Awaitable[Sequence[Duty]]]
"""What is open when somebody wants to leave."""

Leave = Callable[[City, Resident], Awaitable[None]]
"""What ends when somebody is erased, before they are: offers are taken down, whom it concerns is told."""

Forget = Callable[[City, datetime], Awaitable[None]]
"""What is older than this is made nameless, or goes."""

Days = Callable[[City], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    days: Days
    forget: Forget | None


_DUTIES: dict[str, Duties] = {}
_LEAVES: dict[str, Leave] = {}
_KEPT: dict[str, _Kept] = {}


def declare(feature: str, *, duties: Duties | None = None, leave: Leave | None = None) -> None:
    """From now on this feature is asked when somebody wants to leave, and told when they do."""
    if duties:
        _DUTIES[feature] = duties
    if leave:
        _LEAVES[feature] = leave


def keep(what: str, days: Days | int, forget: Forget | None = None) -> None:
    """A kind of things (worded ``kept-<what>``) is kept so many days.

    ``forget`` is called once a day; None where the feature or the runtime sees to it itself.
    """
    how_long: Days = days if callable(days) else lambda _: days
    _KEPT[what] = _Kept(days=how_long, forget=forget)


def keepings(city: City) -> tuple[Keeping, ...]:
    """How long anything is kept, the shortest first."""
    found = (Keeping(what=what, days=kept.days(city)) for what, kept in _KEPT.items())
    return tuple(sorted(found, key=lambda keeping: (keeping.days, keeping.what)))


async def duties_of(city: City, who: Resident) -> tuple[Duty, ...]:
    """All that is open, what blocks first."""
    found = [duty for asked in _DUTIES.values() for duty in await asked(city, who)]
    return tuple(sorted(found, key=lambda duty: not duty.blocks))


async def ends(city: City, who: Resident) -> None:
    """Every feature lets go of somebody."""
    for leave in _LEAVES.values():
        await leave(city, who)


async def forget(city: City) -> None:
    """Whatever has been kept long enough goes; what fails stops nothing else."""
    for what, kept in _KEPT.items():
        if kept.forget:
            async with city.apart(f"forgetting {what}"):
                await kept.forget(city, city.now - timedelta(days=kept.days(city)))
