"""Whole days: how many of a thing are free on which of them.

A timeline of changes with quantities (rules.md §6.5, after leihs), over whole days of the place's zone.
Nothing here knows what is lent: a thing has a total, something takes pieces of it for some days, and on
some days nothing can be handed out or taken back.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import heapify, heappop, heappush

IsOpen = Callable[[date], bool]
"""Whether something can be handed out or taken back on a day."""

AHEAD = 366
"""Days looked ahead: what is not open again within them is not known to open at all."""
OVERDUE = 30
"""Days for which something that should be back is counted on no more (rules.md §6.5: a month)."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """``quantity`` pieces taken from ``first`` to ``last``, both included; ``is_out``: handed over by now.

    A repair is a taking like any other.
    """

    first: date
    last: date
    quantity: int = 1
    is_out: bool = False


@dataclass(frozen=True, slots=True)
class Stay:
    """The days for which something can be had, both open and both included."""

    first: date
    last: date


class Timeline:
    """How many of ``total`` pieces are free from ``today`` on, as changes: day -> free from then on.

    What was never fetched and is past has not happened; what is out and overdue is gone for ``overdue``
    more days; ``buffer`` open days after each return the piece is looked after.
    """

    def __init__(
        self,
        total: int,
        takings: Iterable[Taking],
        *,
        today: date,
        is_open: IsOpen,
        buffer: int = 0,
        overdue: int = OVERDUE,
    ) -> None:
        self.total, self.today, self._is_open = total, today, is_open
        changes: Counter[date] = Counter({today: 0})
        for taking in takings:
            if span := _span(taking, today, is_open, buffer, overdue):
                changes[span.first] += taking.quantity
                changes[span.last + _DAY] -= taking.quantity
        self._days = sorted(changes)
        self._free = list(_running(total, (changes[day] for day in self._days)))

    def free(self, first: date, last: date) -> int:
        """The fewest free pieces on any day from ``first`` to ``last``; below 0 where too many are taken."""
        begin, end = self._at(first), self._at(last)
        return min(self._free[begin : end + 1])

    def next_free(
        self, first: date, days: int, *, quantity: int = 1, until: date | None = None
    ) -> Stay | None:
        """The first stay of ``days`` days, rolled on to an open one, that begins on ``first`` or later.

        None where none begins by ``until`` (within a year, if nothing is said).
        """
        limit = until or self.today + timedelta(days=AHEAD)
        day = next_open(max(first, self.today), self._is_open)
        while day is not None and day <= limit:
            found = stay(day, days, self._is_open)
            if found is None:
                return None
            clash = self._clash(found, quantity)
            if clash is None:
                return found
            # Whatever begins up to then ends no sooner, and would meet the same day.
            day = next_open(clash + _DAY, self._is_open)
        return None

    def starts(self, first: date, until: date, days: int, *, quantity: int = 1) -> Iterator[Stay]:
        """All stays that can begin between two days."""
        while found := self.next_free(first, days, quantity=quantity, until=until):
            yield found
            first = found.first + _DAY

    def _at(self, day: date) -> int:
        return max(bisect_right(self._days, day) - 1, 0)

    def _clash(self, wanted: Stay, quantity: int) -> date | None:
        """The last day of ``wanted`` on which too few are free."""
        for at in range(self._at(wanted.last), self._at(wanted.first) - 1, -1):
            if self._free[at] < quantity:
                following = self._days[at + 1] if at + 1 < len(self._days) else date.max
                return min(following - _DAY, wanted.last)
        return None


def next_open(day: date, is_open: IsOpen) -> date | None:
    """The first open day from ``day`` on; None where there is none within a year."""
    return next((each for each in (day + n * _DAY for n in range(AHEAD)) if is_open(each)), None)


def stay(first: date, days: int, is_open: IsOpen) -> Stay | None:
    """From ``first`` for ``days`` days; the last one rolls on to the next open day (programmes.md §2)."""
    last = next_open(first + timedelta(days=days), is_open)
    return Stay(first, last) if last else None


def soonest(stays: Iterable[Stay | None]) -> Stay | None:
    """The one that begins first."""
    return min((each for each in stays if each), key=lambda each: (each.first, each.last), default=None)


def turns(
    free: Sequence[date], waiting: int, days: int, *, today: date, is_open: IsOpen
) -> list[date | None]:
    """When each of ``waiting`` people in a line probably has a turn, if pieces are free from ``free`` on.

    Everybody keeps a piece for the whole ``days`` and is let one more day to fetch it: honest, not hopeful.
    """
    heap = [max(day, today) for day in free]
    heapify(heap)
    expected: list[date | None] = []
    for _ in range(waiting):
        begin = next_open(heappop(heap), is_open) if heap else None
        expected.append(begin)
        if begin is not None:
            kept = stay(begin + _DAY, days, is_open)
            heappush(heap, kept.last if kept else begin + timedelta(days=days + 1))
    return expected


def _span(taking: Taking, today: date, is_open: IsOpen, buffer: int, overdue: int) -> Stay | None:
    if not taking.is_out and taking.last < today:
        return None
    late = taking.is_out and taking.last < today
    last = today + timedelta(days=overdue) if late else taking.last
    first = today if taking.is_out else max(taking.first, today)
    for _ in range(buffer):
        last = next_open(last + _DAY, is_open) or last + _DAY
    return Stay(first, last)


def _running(total: int, taken: Iterable[int]) -> Iterator[int]:
    for change in taken:
        total -= change
        yield total
