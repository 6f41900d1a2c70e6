"""Open data: the rooms that a city's reservation service lists, read as it writes them."""

from bot.domain.opendata.cells import day_of, minute_of, plain, point_of, telephones, unescaped
from bot.domain.opendata.columns import COLUMNS
from bot.domain.opendata.merging import FIELDS, Given, current, given, merged, resting
from bot.domain.opendata.reading import (
    OpendataRules,
    Service,
    bare_title,
    described,
    joined,
    read,
    spread,
)
from bot.domain.opendata.record import Listed, ListedRoom

__all__ = [
    "COLUMNS",
    "FIELDS",
    "Given",
    "Listed",
    "ListedRoom",
    "OpendataRules",
    "Service",
    "bare_title",
    "current",
    "day_of",
    "described",
    "given",
    "joined",
    "merged",
    "minute_of",
    "plain",
    "point_of",
    "read",
    "resting",
    "spread",
    "telephones",
    "unescaped",
]
