"""Single days on which a room has other hours, in one cell: ``2026-12-24 10:00-14:00; 2026-12-25 closed``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from bot.domain.availability import hours_of, written_hours

Pair = Sequence[str]
"""A day, and its hours; none where it is closed."""
SHUT = "closed"
_DAY = re.compile(r"(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\.?\s*:?\s*(.*)", re.DOTALL)
_CLOCKS = re.compile(r"\d")


def read(said: str) -> list[list[str]]:
    """Day by day, in order. What has no figure after the day says in whatever words that it is closed.

    Raises ValueError with the part that says no day or no hours, or a day for the second time.
    """
    found: dict[str, str] = {}
    for part in (each.strip() for each in re.split(r"[;\n]", said)):
        if not part:
            continue
        day, hours = _pair(part)
        if day in found:
            raise ValueError(part)
        found[day] = hours
    return [[day, hours] for day, hours in sorted(found.items())]


def _pair(part: str) -> tuple[str, str]:
    match = _DAY.fullmatch(part)
    if match is None or not match[4].strip():
        raise ValueError(part)
    try:
        day = date(int(match[1]), int(match[2]), int(match[3])).isoformat()
        if not _CLOCKS.search(match[4]):
            return day, ""
        return day, written_hours(hours_of("".join(match[4].replace("–", "-").replace("~", "-").split())))
    except ValueError:
        raise ValueError(part) from None


def written(days: Iterable[Pair]) -> str:
    """The same again."""
    return "; ".join(f"{day} {hours or SHUT}" for day, hours in days)


def coming(days: Iterable[Pair], today: date) -> list[list[str]]:
    """As JSON says them; days gone by are left out."""
    return [list(pair) for pair in days if pair[0] >= today.isoformat()]
