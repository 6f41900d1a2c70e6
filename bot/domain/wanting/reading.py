"""A line is read word by word: what is understood is taken out of it, what is left is told as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from unicodedata import normalize

from bot.domain.availability import DAY_MINUTES
from bot.domain.rooms import CAPACITY, Equipment
from bot.domain.wanting import words
from bot.domain.wanting.counts import in_digits

METRES = 67
"""Metres that are walked in a minute: four kilometres in an hour."""
DETOUR = 1.3
"""How much longer the way is than the line between two places, in a city."""
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_GAP = "¦"
"""Where something was taken out: words on both sides do not become one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What was understood of a wish; nothing of what was not said.

    ``first`` and ``last`` are minutes of the day between which it lies; ``is_exact``: it takes all of them.
    ``minutes`` is how long, ``walk`` how many minutes on foot at most; ``is_past``: a day that is over was
    named; ``rest`` is what nobody understood.
    """

    people: int | None = None
    days: tuple[date, ...] = ()
    first: int | None = None
    last: int | None = None
    is_exact: bool = False
    minutes: int | None = None
    equipment: tuple[Equipment, ...] = ()
    step_free: bool = False
    walk: int | None = None
    is_past: bool = False
    rest: str = ""

    @property
    def says_something(self) -> bool:
        """Whether anything was understood."""
        return self != Wanted(rest=self.rest)


class _Line:
    """A line from which what is understood is taken."""

    def __init__(self, text: str) -> None:
        self.text = text

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The first place that fits, which is gone from the line then."""
        found = pattern.search(self.text)
        if found:
            self.text = f"{self.text[: found.start()]} {_GAP} {self.text[found.end() :]}"
        return found

    def first(self, patterns: Iterable[re.Pattern[str]]) -> re.Match[str] | None:
        """By the first pattern that fits anywhere."""
        return next((found for pattern in patterns if (found := self.take(pattern))), None)


def wanted(text: str, *, today: date, day_first: bool = False) -> Wanted:
    """What somebody wants who writes ``text``. ``day_first``: 1/12 is the first of December."""
    line = _Line(in_digits(normalize("NFKC", text)))
    walk = _walk(line)
    is_past = line.take(words.GONE) is not None
    days = _days(line, today, day_first=day_first)
    still = tuple(day for day in days if day >= today)
    first, last, is_exact, minutes = _hours(line)
    people = _people(line)
    things = tuple(thing for pattern, thing in words.THINGS if line.take(pattern))
    step_free = line.take(words.STEP_FREE) is not None
    return Wanted(
        people=people,
        days=still,
        first=first,
        last=last,
        is_exact=is_exact,
        minutes=minutes,
        equipment=things,
        step_free=step_free,
        walk=walk,
        is_past=is_past or days != still,
        rest=_rest(line.text),
    )


def walked(metres: float) -> int:
    """Minutes on foot between two places that lie so far apart."""
    return max(round(metres * DETOUR / METRES), 1)


def _walk(line: _Line) -> int | None:
    if found := line.first(words.WALK):
        return int(found[1])
    return words.NEAR_MINUTES if line.take(words.NEAR) else None


def _people(line: _Line) -> int | None:
    found = line.first(words.PEOPLE)
    number = int(found[1]) if found else 0
    return number if CAPACITY[0] <= number <= CAPACITY[1] else None


def _days(line: _Line, today: date, *, day_first: bool) -> tuple[date, ...]:
    if named := _dated(line, today, day_first=day_first):
        return (named,)
    for pattern, ahead in ((words.TODAY, 0), (words.IN_THREE, 3), (words.IN_TWO, 2), (words.TOMORROW, 1)):
        if line.take(pattern):
            return (today + ahead * _DAY,)
    if words.TONIGHT.search(line.text):
        return (today,)
    if found := line.take(words.WEEKEND):
        saturday = today + (5 - today.weekday()) * _DAY + any(found.groups()) * _WEEK
        return tuple(day for day in (saturday, saturday + _DAY) if day >= today)
    weekdays = [
        day for at, pattern in enumerate(words.WEEKDAYS) for day in _weekday(line, pattern, at, today)
    ]
    if weekdays:
        return tuple(sorted(weekdays))
    return _day(line, today) or _week(line, today)


def _day(line: _Line, today: date) -> tuple[date, ...]:
    """The third: of this month, or of the next one where that is said or the third of this one is over."""
    found = line.take(words.DAY)
    if not found:
        return ()
    said = {name for name, group in found.groupdict().items() if group}
    day = int(next(found[name] for name in ("ko", "en", "fr") if name in said))
    months = [today.year * 12 + today.month - 1 + n for n in (0, 1, 2)]
    if any(name.endswith("next") for name in said):
        months = months[1:2]
    there = (_date(month // 12, month % 12 + 1, day) for month in months)
    return next(((date,) for date in there if date and date >= today), ())


def _week(line: _Line, today: date) -> tuple[date, ...]:
    """The days of a whole week that are still to come."""
    monday = today - today.weekday() * _DAY
    for pattern, ahead in ((words.NEXT_WEEK, 7), (words.THIS_WEEK, 0)):
        if line.take(pattern):
            days = (monday + (ahead + n) * _DAY for n in range(7))
            return tuple(day for day in days if day >= today)
    return ()


def _weekday(line: _Line, pattern: re.Pattern[str], at: int, today: date) -> Iterable[date]:
    """The next such day; of the next week, counted from Monday, where that is said."""
    if found := line.take(pattern):
        monday = today - today.weekday() * _DAY
        if said := found[1]:
            yield monday + (2 if said.startswith(words.IN_TWO_WEEKS) else 1) * _WEEK + at * _DAY
        else:
            yield today + (at - today.weekday()) % 7 * _DAY


def _dated(line: _Line, today: date, *, day_first: bool) -> date | None:
    if found := line.take(words.ISO):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := line.take(words.KO_DATE):
        month, day = int(found[2]), int(found[3])
        return _date(int(found[1]), month, day) if found[1] else _coming(month, day, today)
    for month, patterns in enumerate(words.MONTHS, 1):
        if found := line.first(patterns):
            return _coming(month, int(found[1]), today)
    if found := line.take(words.SLASH):
        one, two = int(found[1]), int(found[2])
        return _coming(*((two, one) if day_first else (one, two)), today)
    return None


def _date(year: int, month: int, day: int) -> date | None:
    with suppress(ValueError):
        return date(year, month, day)
    return None


def _coming(month: int, day: int, today: date) -> date | None:
    """The next such day of a year."""
    there = _date(today.year, month, day)
    return _date(today.year + 1, month, day) if there and there < today else there


def _hours(line: _Line) -> tuple[int | None, int | None, bool, int | None]:
    """From when, until when, whether it is all of that, and for how long."""
    span, minutes = _range(line), _length(line)
    if span:
        within = minutes is not None and minutes < span[1] - span[0]
        return (*span, not within, minutes if within else None)
    later = any(part.search(line.text) for part, (begins, _) in words.PARTS if begins >= 13 * 60)
    if found := line.first(words.CLOCK):
        marks = {mark for mark in found.groups() if mark in words.LATER | words.SOONER}
        at = _minute(
            found[2], found[3], later=later or bool(marks & words.LATER), sooner=bool(marks & words.SOONER)
        )
        for part, _ in words.PARTS:
            line.take(part)
        return (at, None if at is None else min(at + (minutes or 60), DAY_MINUTES), at is not None, None)
    for part, (begins, ends) in words.PARTS:
        if line.take(part):
            return begins, ends, False, minutes
    return None, None, False, minutes


def _range(line: _Line) -> tuple[int, int] | None:
    for pattern in words.RANGE:
        if found := line.take(pattern):
            groups = found.groups()
            marks = {mark.lower() for mark in groups if mark and mark.lower() in words.LATER | words.SOONER}
            later, sooner = bool(marks & words.LATER), marks <= words.SOONER and bool(marks)
            ends = _minute(groups[4], groups[5], later=later, sooner=sooner)
            begins = _minute(groups[1], groups[2], later=later, sooner=sooner)
            if begins is not None and ends is not None:
                begins = begins if begins < ends else begins - 12 * 60
                return (begins, ends) if 0 <= begins < ends else None
    return None


def _minute(hour: str, minute: str | None, *, later: bool, sooner: bool) -> int | None:
    """A minute of the day. An hour below eight is one of the afternoon, unless the morning was named."""
    at = int(hour) * 60 + (30 if minute == "반" else int(minute or 0))
    if at < 12 * 60 and (later or (at < 8 * 60 and not sooner)):
        at += 12 * 60
    return at if at <= DAY_MINUTES else None


def _length(line: _Line) -> int | None:
    for pattern, unit, more in words.LENGTH:
        if found := line.take(pattern):
            minutes = int(found[1] or 0) * unit + more
            return minutes if 0 < minutes <= DAY_MINUTES else None
    return None


def _rest(text: str) -> str:
    """What is left, without padding and signs."""
    left = words.FILLERS.sub(" ", text.replace(_GAP, " "))
    return " ".join(word for word in left.split() if re.search(r"\w", word))[:60]
