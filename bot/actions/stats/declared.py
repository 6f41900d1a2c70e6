"""What features declare of themselves: which figures they have, and how each is counted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.areas import AreaId
from bot.domain.stats import Counting, Drawn, Theme, length_class
from storage.city import City
from storage.stats import Count

Counted = Callable[[City, datetime, datetime], Awaitable[Iterable[Count]]]
"""(city, since, until) -> how many, by area, of what happened in this time or, of a stock, there are now."""


MEMBERS = "residents-members"
"""How many live in an area: nothing is told of areas where they are few."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number of a city; its words are ``stats-figure-<feature>-<name>``.

    ``headline`` ones stand on the first page, ``public`` ones are for everybody. ``behind`` is the
    figure that tells how many are behind it, by which it hides where they are few. ``drawn`` is how it
    stands in the picture of its page; then its sentence is ``stats-title-<feature>-<name>``.
    """

    name: str
    theme: Theme
    of: Counted
    counting: Counting = Counting.FLOW
    headline: bool = False
    public: bool = False
    behind: str = MEMBERS
    drawn: Drawn | None = None


FIGURES: dict[str, Figure] = {}
"""By full name; filled at import of the features' action modules."""


def declare(feature: str, *figures: Figure) -> None:
    """From now on these are counted and shown."""
    for figure in figures:
        name = f"{feature}-{figure.name}"
        FIGURES[name] = replace(figure, name=name)


def classed(lengths: Sequence[tuple[AreaId, timedelta]]) -> list[Count]:
    """Lengths as counts of their classes, which add up over days and areas."""
    return [Count(area, length_class(length), 1) for area, length in lengths]
