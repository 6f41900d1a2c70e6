"""Open data: the rooms that the lists of cities tell of, read as each list writes them.

``seoul`` reads Seoul's reservation service, ``standard`` the national list; ``reading`` knows both.
"""

from bot.domain.opendata.cells import day_of, minute_of, plain, point_of, telephones, unescaped
from bot.domain.opendata.merging import FIELDS, Given, current, given, merged, resting
from bot.domain.opendata.reading import READINGS, Reading, Source, read
from bot.domain.opendata.record import Listed, ListedRoom
from bot.domain.opendata.told import OpendataRules, Service, joined, short, spread

__all__ = [
    "FIELDS",
    "READINGS",
    "Given",
    "Listed",
    "ListedRoom",
    "OpendataRules",
    "Reading",
    "Service",
    "Source",
    "current",
    "day_of",
    "given",
    "joined",
    "merged",
    "minute_of",
    "plain",
    "point_of",
    "read",
    "resting",
    "short",
    "spread",
    "telephones",
    "unescaped",
]
