"""Figures: over which days, against what, and what is not told so that nobody is known by it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

from bot.domain.refusal import Refusal

Key = TypeVar("Key")


class Theme(StrEnum):
    """The pages on which figures stand."""

    TRADES = "trades"
    MEMBERS = "members"
    RESPONSE = "response"
    DROPOFF = "dropoff"
    RUNNING = "running"


class Counting(StrEnum):
    """How a figure adds up: what happened, what there is, or how long something took."""

    FLOW = "flow"
    STOCK = "stock"
    LENGTHS = "lengths"


class Drawn(StrEnum):
    """How a figure is drawn: week by week, by classes of lengths, or by the parts of the area."""

    WEEKS = "weeks"
    CLASSES = "classes"
    PARTS = "parts"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatsRules:
    """Numbers a community may change.

    Below ``least`` a number is not told where people could be known by it (the usual threshold of
    statistical offices is 3 to 5); below ``tiny`` it has no percentage, since one more would be 50 %.
    """

    least: int = 5
    tiny: int = 10


LENGTHS = tuple(timedelta(minutes=m) for m in (15, 60, 180, 360, 720, 1440, 2880, 4320, 5760, 10080, 20160))
"""The classes of lengths: each holds what took no longer. They add up over days and areas; medians do not."""

LONGER = "longer"
"""The class of what took longer than all of them."""


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of the calendar."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Month:
        """The month in which a day lies."""
        return cls(day.year, day.month)

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def before(self) -> Month:
        """The one before it."""
        return Month.of(self.first - timedelta(days=1))

    @property
    def after(self) -> Month:
        """The next one."""
        return Month.of(self.first + timedelta(days=31))


@dataclass(frozen=True, slots=True)
class Span:
    """Some days: from ``first`` to the day before ``until``."""

    first: date
    until: date

    @property
    def last(self) -> date:
        """The last of them."""
        return self.until - timedelta(days=1)

    @property
    def days(self) -> int:
        """How many they are."""
        return (self.until - self.first).days

    def weeks(self) -> Iterator[Span]:
        """Its weeks from Monday to Sunday, the first and the last as far as they lie in it."""
        begin = self.first
        while begin < self.until:
            end = min(begin + timedelta(days=7 - begin.weekday()), self.until)
            yield Span(begin, end)
            begin = end


def spans(month: Month, today: date) -> tuple[Span, Span]:
    """The days of a month so far, and those of the month before with which they are compared.

    A month that is not over is compared with as many days: otherwise it would always seem to fail.
    """
    begin = month.before.first
    if today >= month.after.first:
        return Span(month.first, month.after.first), Span(begin, month.first)
    until = max(today + timedelta(days=1), month.first)
    return Span(month.first, until), Span(begin, min(begin + (until - month.first), month.first))


@dataclass(frozen=True, slots=True)
class Change:
    """A figure against the month before: ``up``, ``down``, ``same``, ``new`` where there is no earlier month.

    ``percent`` is None where the numbers are too small for one; ``by`` is the difference itself.
    """

    way: str
    by: int = 0
    percent: int | None = None


def change(now: int, before: int | None, rules: StatsRules) -> Change:
    """How ``now`` compares with ``before``, which is None where nothing was counted then."""
    if before is None:
        return Change("new")
    if now == before:
        return Change("same")
    by = abs(now - before)
    percent = round(100 * by / before) if min(now, before) >= rules.tiny else None
    return Change("up" if now > before else "down", by, percent)


def length_class(length: timedelta) -> str:
    """The class of a length, as it is kept: the most minutes it holds."""
    fitting = (str(_minutes(most)) for most in LENGTHS if length <= most)
    return next(fitting, LONGER)


def classes(counts: Mapping[str, int]) -> list[tuple[timedelta | None, timedelta | None, int]]:
    """(longer than, at most, how many) of each class, from the first to the last that holds any."""
    names = [*(str(_minutes(most)) for most in LENGTHS), LONGER]
    bounds = zip([None, *LENGTHS], [*LENGTHS, None], names, strict=True)
    found = [(least, most, counts.get(name, 0)) for least, most, name in bounds]
    there = [number for number, (_, _, count) in enumerate(found) if count]
    return found[there[0] : there[-1] + 1] if there else []


def within(counts: Mapping[str, int], share: float) -> timedelta | None:
    """How long the quicker ``share`` of all took at most; None: longer than the longest class."""
    missing = share * sum(counts.values())
    for most in LENGTHS:
        missing -= counts.get(str(_minutes(most)), 0)
        if missing <= 0:
            return most
    return None


def _minutes(length: timedelta) -> int:
    return int(length.total_seconds()) // 60


def masked(counts: Mapping[Key, int], people: Mapping[Key, int], rules: StatsRules) -> dict[Key, int | None]:
    """The counts of several areas; None where fewer than ``least`` people live or happened to be counted.

    One hidden number alone could be had by subtracting the others from the sum: the smallest of the
    others hides with it. Nothing is nobody, and may be told.
    """
    hidden = {
        key for key, count in counts.items() if 0 < count < rules.least or _few(people, key, count, rules)
    }
    if len(hidden) == 1 and (others := [key for key in counts if key not in hidden and counts[key]]):
        hidden.add(min(others, key=lambda key: counts[key]))
    return {key: None if key in hidden else count for key, count in counts.items()}


def _few(people: Mapping[Key, int], key: Key, count: int, rules: StatsRules) -> bool:
    return count > 0 and people.get(key, 0) < rules.least


@dataclass(eq=False)
class AreaTooSmall(Refusal):
    """A complex is never counted by itself: its people could be known by the numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How often one question of a conversation was asked, answered, skipped, and left at."""

    question: str
    asked: int
    answered: int
    skipped: int
    left: int

    @property
    def lost(self) -> int:
        """Percent of those asked who stopped here."""
        return round(100 * self.left / self.asked) if self.asked else 0


def worst(steps: Sequence[Step]) -> Step | None:
    """The question at which most gave up."""
    left = [step for step in steps if step.left]
    return max(left, key=lambda step: step.left, default=None)
