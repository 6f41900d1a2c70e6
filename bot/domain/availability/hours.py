"""Hours: when something is open, what takes it, and which spans are left between (rules.md §6.8).

Opening hours are said in the clock of the place (``09:00-12:00,13:00-24:00``); from there on all is UTC, so
that a day of 23 or 25 hours needs no care. A span lasts from its first minute up to, not including, its end:
what touches does not overlap.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

MINUTE = timedelta(minutes=1)
DAY_MINUTES = 24 * 60
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
NOTHING = timedelta(0)
KNOWN = 8_192
"""Answers that are remembered: a thousand rooms of a city have the same few hours on the same days."""

Hours = tuple[tuple[int, int], ...]
"""From which minute of a day until which, one after the other; 1440 is the midnight at its end."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From ``begins`` until ``ends``, both aware."""

    begins: datetime
    ends: datetime

    @property
    def length(self) -> timedelta:
        """How long it lasts."""
        return self.ends - self.begins

    def meets(self, other: Span) -> bool:
        """Whether the two have a minute in common."""
        return self.begins < other.ends and other.begins < self.ends


@dataclass(frozen=True, slots=True)
class Busy:
    """A span that is taken, or wanted, with the time to set up ``before`` and to clear up ``after`` it."""

    span: Span
    before: timedelta = NOTHING
    after: timedelta = NOTHING
    number: int = 0

    def clashes(self, other: Busy) -> bool:
        """Whether one of the two, with what it needs around it, meets the other itself.

        Between two, the longer of both is kept free, not their sum: one clears up while the next sets up.
        """
        first, second = (self, other) if self.span.begins <= other.span.begins else (other, self)
        return second.span.begins - first.span.ends < max(first.after, second.before)


@lru_cache(maxsize=KNOWN)
def hours_of(said: str) -> Hours:
    """``09:00-12:00,13:00-24:00`` as minutes of the day. Raises ValueError for what says none."""
    found = tuple((_minute(first), _minute(last)) for first, last in _parts(said))
    ends = [0, *(minute for part in found for minute in part)]
    if ends != sorted(ends) or any(first == last for first, last in found) or ends[-1] > DAY_MINUTES:
        raise ValueError(said)
    return found


def written_hours(hours: Hours) -> str:
    """The same again."""
    return ",".join(f"{_clock(first)}-{_clock(last)}" for first, last in hours)


def _parts(said: str) -> Iterator[tuple[str, str]]:
    for part in said.split(",") if said else ():
        first, _, last = part.partition("-")
        yield first.strip(), last.strip()


def _minute(clock: str) -> int:
    hour, _, minute = clock.partition(":")
    if not 0 <= int(minute) < 60:
        raise ValueError(clock)
    return int(hour) * 60 + int(minute)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


@lru_cache(maxsize=KNOWN)
def moment(day: date, minutes: int, zone: tzinfo) -> datetime:
    """When the clocks of ``zone`` first show, or pass, this minute of a day; in UTC.

    Where they are put back, the hour that comes twice is meant the first time; what they are put forward
    over is the minute in which that happens.
    """
    wall = datetime.combine(day, time()) + minutes * MINUTE
    first, second = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    if first <= second:
        return first
    passed = range((first - second) // MINUTE)
    return second + MINUTE * bisect_left(passed, wall, key=lambda n: _wall(second + n * MINUTE, zone))


def _wall(at: datetime, zone: tzinfo) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None, fold=0)


@dataclass(frozen=True, slots=True)
class Open:
    """When something is open: the ``windows`` as they were said, and the ``spans`` without a break."""

    windows: tuple[Span, ...]
    spans: tuple[Span, ...]

    def covers(self, wanted: Span) -> bool:
        """Whether all of ``wanted`` lies in one opening, which may go on over midnight."""
        return any(span.begins <= wanted.begins and wanted.ends <= span.ends for span in self.spans)

    def starts(self, slot: timedelta) -> Iterator[datetime]:
        """The moments at which something can begin: where a window does, and every slot after it."""
        for window in self.windows:
            at = window.begins
            while at < window.ends:
                yield at
                at += slot


def numbered(at: datetime) -> int:
    """The number of a minute, for who keeps or sends it in few signs."""
    return (at - EPOCH) // MINUTE


def of_number(minute: int) -> datetime:
    """The moment of such a number."""
    return EPOCH + minute * MINUTE


def opened(first: date, last: date, hours: Callable[[date], Hours], zone: tzinfo) -> Open:
    """When it is open from a day to another, both included."""
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return _opened(first, tuple(hours(day) for day in days), zone)


@lru_cache(maxsize=KNOWN)
def _opened(first: date, hours: tuple[Hours, ...], zone: tzinfo) -> Open:
    windows = [
        span
        for day, parts in ((first + timedelta(days=n), parts) for n, parts in enumerate(hours))
        for span in (Span(moment(day, begins, zone), moment(day, ends, zone)) for begins, ends in parts)
        if span.begins < span.ends
    ]
    joined: list[Span] = []
    for span in windows:
        if joined and span.begins <= joined[-1].ends:
            joined[-1] = Span(joined[-1].begins, max(joined[-1].ends, span.ends))
        else:
            joined.append(span)
    return Open(tuple(windows), tuple(joined))


def clashes(wanted: Busy, taken: Iterable[Busy]) -> tuple[Busy, ...]:
    """What is in the way; itself, by its number, is not."""
    return tuple(
        each for each in taken if not (each.number and each.number == wanted.number) and wanted.clashes(each)
    )


def free(
    open_: Open, taken: Sequence[Busy], wanted: Busy, slot: timedelta, *, after: datetime
) -> Iterator[Span]:
    """Spans as long as ``wanted`` that could be had instead, in order, from ``after`` on."""
    length = wanted.span.length
    for begins in open_.starts(slot):
        span = Span(begins, begins + length)
        if begins < after or not open_.covers(span):
            continue
        if not clashes(Busy(span, wanted.before, wanted.after, wanted.number), taken):
            yield span


def near(
    open_: Open,
    taken: Sequence[Busy],
    wanted: Busy,
    slot: timedelta,
    *,
    after: datetime,
    shift: timedelta,
) -> Iterator[Span]:
    """As long, begun up to ``shift`` sooner or later; then from the same moment, up to a quarter shorter.

    After Indico's suggestions (rules.md §6.8); the nearest is first.
    """
    span = wanted.span
    around = [
        each
        for each in free(open_, taken, wanted, slot, after=max(after, span.begins - shift))
        if each.begins <= span.begins + shift and each.begins != span.begins
    ]
    yield from sorted(around, key=lambda each: (abs(each.begins - span.begins), each.begins))
    length = span.length - slot
    while length > NOTHING and length * 4 >= span.length * 3:
        shorter = Span(span.begins, span.begins + length)
        if open_.covers(shorter) and not clashes(
            Busy(shorter, wanted.before, wanted.after, wanted.number), taken
        ):
            yield shorter
            return
        length -= slot
