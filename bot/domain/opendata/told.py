"""What a row of any list says of a room, in one way, however its source writes it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.areas import Point
from bot.domain.availability import Hours, hours_of, written_hours
from bot.domain.places import WEEK

SHORTEST = 30
"""Minutes below which a window lets nobody in: ``23:30``-``23:31`` is how a stopped service is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpendataRules:
    """Numbers a community may change.

    The source tells no number of people but in its prose: where it does not, a room is for ``people`` (rooms
    hold 5 to 1,500, programmes.md §3). When more than ``gone_percent`` of what was brought before is missing
    in a file, it is a part of a list, and nothing rests because of it.
    """

    people: int = 20
    gone_percent: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What a row says. ``week`` has its hours from Monday on; ``is_let``: it can be booked now.

    ``cancel_days`` before the day of use it can be given back, where the source counts from that day;
    ``first`` and ``last`` are the days between which it is let at all. Rows of one ``group`` come together: a
    file with none of them says nothing of them. ``around`` names what its ``gu`` lies in, and ``told_in`` is
    the column that says so. ``notes`` are the cells, by column, that were not understood, and do no harm.
    """

    code: str
    group: str
    building: str
    room: str
    gu: str
    point: Point | None
    week: tuple[str, ...]
    is_let: bool
    first: date | None
    last: date | None
    about: str
    contact: str
    price: str
    capacity: int | None
    equipment: tuple[str, ...]
    step_free: bool
    cancel_days: int | None
    link: str = ""
    around: tuple[str, ...] = ()
    told_in: str = "gu"
    as_of: date | None = None
    is_shut_on_holidays: bool = False
    notes: tuple[tuple[str, str], ...] = ()


_ENDING = re.compile(r"(?<=[가-힣]{2})(?:특별자치시|특별자치도|특별시|광역시|시)$")


def short(city: str) -> str:
    """A city as people call it: 서울 for 서울특별시 and 서울시, 광주 for 광주광역시."""
    return _ENDING.sub("", city)


def joined(weeks: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The hours of several services of one room, as its week."""
    there = list(weeks)
    parts = [[part for week in there for part in hours_of(week[day])] for day in range(WEEK)]
    return tuple(written_hours(_merged(day)) for day in parts)


def _merged(parts: Iterable[tuple[int, int]]) -> Hours:
    found: list[tuple[int, int]] = []
    for begins, ends in sorted(parts):
        if found and begins <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], ends))
        else:
            found.append((begins, ends))
    return tuple(found)


def spread(weeks: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """From when until when somebody is in on each day, breaks and all: the week of a building."""
    together = joined(weeks)
    parts = [hours_of(said) for said in together]
    return tuple(written_hours(((day[0][0], day[-1][1]),)) if day else "" for day in parts)
