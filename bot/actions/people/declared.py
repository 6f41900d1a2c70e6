"""What each feature knows of a person."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.residents import Resident
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a card: the message ``key`` with flat facts."""

    key: str
    facts: Mapping[str, object] = field(default_factory=dict)


History = Callable[[City, Resident], Awaitable[Sequence[Line]]]
"""What a feature knows of a person, in short; nothing, where there is nothing to tell."""

HISTORIES: dict[str, History] = {}
"""By feature; filled at import of the features' action modules."""


def declare(feature: str, history: History) -> None:
    """From now on the card of a person tells this too."""
    HISTORIES[feature] = history


# -- two records of one person ---------------------------------------------------------------

InTheWay = Callable[[City, Resident, Resident], Awaitable[Sequence[Line]]]
"""What must be settled before the first can become a part of the second."""

Merging = Callable[[City, Resident, Resident], Awaitable[None]]
"""What a feature sees to when the first becomes a part of the second. Numbers move by themselves."""

_IN_THE_WAY: list[InTheWay] = []
_BEFORE: list[Merging] = []
_AFTER: list[Merging] = []
SETTLED: set[str] = set()
"""The tables of which features see to it that nobody has two of what there is one of."""


def merges(
    *,
    in_the_way: InTheWay | None = None,
    before: Merging | None = None,
    after: Merging | None = None,
    settles: Collection[str] = (),
) -> None:
    """From now on this feature is asked when two records are to become one, and told when they do.

    What the marks of the columns tell needs no word of any feature: that everything changes hands. Of what a
    person has one only, two are in the way, unless ``before`` ``settles`` that in these tables.
    """
    if in_the_way:
        _IN_THE_WAY.append(in_the_way)
    if before:
        _BEFORE.append(before)
    if after:
        _AFTER.append(after)
    SETTLED.update(settles)


async def in_the_way(city: City, gone: Resident, stays: Resident) -> list[Line]:
    """All that must be settled before."""
    return [line for hook in _IN_THE_WAY for line in await hook(city, gone, stays)]


async def before(city: City, gone: Resident, stays: Resident) -> None:
    """Each feature settles what cannot simply change hands."""
    for hook in _BEFORE:
        await hook(city, gone, stays)


async def after(city: City, gone: Resident, stays: Resident) -> None:
    """Each feature sees to what follows from there being one record only."""
    for hook in _AFTER:
        await hook(city, gone, stays)
