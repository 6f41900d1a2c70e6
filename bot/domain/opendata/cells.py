"""Cells as the reservation service exports them: dates, clocks, markup, points on the map, telephones."""

from __future__ import annotations

import html
import re
from datetime import date, timedelta
from unicodedata import normalize

from bot.domain.areas import Point
from bot.domain.availability import DAY_MINUTES

_DATE = re.compile(r"(\d{4})\D?(\d{1,2})\D?(\d{1,2})(?:[T ]+(\d{1,2})(?::\d{2}){0,2}(?:\.\d+)?)?Z?")
_CLOCK = re.compile(r"(\d{1,2}):?(\d{2})(?::\d{2}(?:\.\d+)?)?")
_DROPPED = re.compile(r"<!--.*?(?:-->|$)|<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BREAKS = re.compile(r"<\s*(?:br|/p|/div|/li|/tr|/h\d)\b[^>]*>", re.IGNORECASE)
# Only what is spelt like a tag: <오전> in a title is a word. A cell may also end within one.
_TAG = re.compile(r"</?[a-z][a-z0-9:]*(?:\s[^<>]*)?(?:/?>|$)", re.IGNORECASE)
_ESCAPED = re.compile(r"&(?:#\d+|#x[0-9a-f]+|[a-z]+\d*);", re.IGNORECASE)
_TWICE = 3
"""How often text is unescaped at the most: &amp;amp;amp; is the worst that was seen."""
LATITUDES, LONGITUDES = (33.0, 39.0), (124.0, 132.0)
"""Within these lies the country; the two never meet, so that swapped ones are put right."""
_PHONE = re.compile(
    r"(?<!\d)(02|0\d{2})[-).·/ ]{0,2}(\d{3,4})[-.·/ ]?(\d{4})(?!\d)|(?<!\d)(1[568]\d{2})[-. ]?(\d{4})(?!\d)"
)
_SHORT = re.compile(r"(?<!\d)(?:(0\d{1,2})[-) ]+)?(1\d{2})(?!\d)")


def day_of(said: str) -> date | None:
    """The day that is meant, None for nothing; ``2024-12-31 24:00`` is the day after. Raises ValueError."""
    said = normalize("NFKC", said).strip()
    if not said:
        return None
    found = _DATE.fullmatch(said)
    if not found:
        raise ValueError(said)
    day = date(int(found[1]), int(found[2]), int(found[3]))
    hour = int(found[4] or 0)
    if hour > 24:
        raise ValueError(said)
    return day + timedelta(days=1) if hour == 24 and day < date.max else day


def minute_of(said: str) -> int | None:
    """A clock as a minute of the day, ``24:00`` being its last; None for nothing. Raises ValueError."""
    said = normalize("NFKC", said).strip()
    if not said:
        return None
    found = _CLOCK.fullmatch(said)
    minute = int(found[1]) * 60 + int(found[2]) if found else DAY_MINUTES + 1
    if minute > DAY_MINUTES or (found and int(found[2]) > 59):
        raise ValueError(said)
    return minute


def unescaped(said: str) -> str:
    """With its signs as they are meant, however often they were escaped."""
    for _ in range(_TWICE):
        if not _ESCAPED.search(said):
            break
        said = html.unescape(said)
    return said.replace("\xa0", " ")


def plain(said: str) -> str:
    """Markup as lines of text; what only stands there for a word processor is gone."""
    text = said
    for _ in range(2):  # markup may itself have been escaped
        text = _BREAKS.sub("\n", _DROPPED.sub(" ", text))
        text = unescaped(_TAG.sub("", text))
    lines = (" ".join(line.split()) for line in re.split(r"\\r\\n|\\n|\r\n|\r|\n", text))
    return "\n".join(line for line in lines if line)


def point_of(x: str, y: str) -> Point | None:
    """Latitude and longitude, whichever of the two came first; None where they are none of the country."""
    try:
        first, second = float(x.strip()), float(y.strip())
    except ValueError:
        return None
    for lat, lon in ((second, first), (first, second)):
        if LATITUDES[0] <= lat <= LATITUDES[1] and LONGITUDES[0] <= lon <= LONGITUDES[1]:
            return lat, lon
    return None


def telephones(said: str) -> str:
    """The numbers as they are dialled, one after the other; what is none is left out."""
    text = normalize("NFKC", said)
    found = ["-".join(part for part in match.groups() if part) for match in _PHONE.finditer(text)]
    rest = _PHONE.sub(" ", text)
    found += ["-".join(part for part in match.groups() if part) for match in _SHORT.finditer(rest)]
    return ", ".join(dict.fromkeys(found))
