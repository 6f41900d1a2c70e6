"""Days are counted: those that are over once and for all, today anew every few minutes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from bot.actions.stats.declared import FIGURES, Figure
from bot.domain.areas import AreaId, AreaKind
from bot.domain.stats import Counting
from storage.city import City
from storage.stats import Count, Daily

FRESH = timedelta(minutes=10)
"""How old today's counts may be. Looking never counts, so it costs the same in a city of any size."""

_AT_ONCE = 7
"""Days caught up with in one go, so that a sweep stays short after a long sleep or in an old city."""

_DAY = timedelta(days=1)


async def sweep(city: City) -> None:
    """What is over and not counted for good, and today.

    Days are closed in their order: one that fails comes again first, so that none is left out for ever.
    """
    today = city.now.astimezone(city.zone).date()
    for day in (*await _open(city, today), today):
        await _count(city, day, is_over=day < today)


async def _open(city: City, today: date) -> Sequence[date]:
    """The oldest days that are over and not counted for good, from that of the first resident on."""
    _, closed = await city.stats.extent()
    first = None if closed else await city.residents.first_joined()
    begin = closed + _DAY if closed else first.astimezone(city.zone).date() if first else today
    return list(_days(begin, min(today, begin + _AT_ONCE * _DAY)))


def _days(begin: date, until: date) -> Iterator[date]:
    return (begin + n * _DAY for n in range((until - begin).days))


async def _count(city: City, day: date, *, is_over: bool) -> None:
    """A day as it was; what there is can only be counted on the day itself."""
    if not await city.stats.claim(day, city.now, stale=city.now - FRESH, closed=is_over):
        return
    figures = [f for f in FIGURES.values() if not (is_over and f.counting is Counting.STOCK)]
    since, until = (_midnight(city, moment) for moment in (day, day + _DAY))
    rows = [row for figure in figures for row in _rows(city, figure, await figure.of(city, since, until))]
    await city.stats.keep(day, [figure.name for figure in figures], rows)


def _rows(city: City, figure: Figure, counts: Iterable[Count]) -> Iterator[Daily]:
    """The counts of one figure for each dong and for what lies around it."""
    sums: Counter[tuple[AreaId, str]] = Counter()
    for area, part, many in counts:
        for around in city.home(area):
            if around.kind is not AreaKind.COMPLEX:
                sums[around.id, part] += many
    return (Daily(area, figure.name, part, many) for (area, part), many in sums.items())


def _midnight(city: City, day: date) -> datetime:
    return datetime.combine(day, time(), city.zone)
