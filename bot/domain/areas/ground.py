"""The shape of the ground: whether a point lies within an outline, and how far apart two points are."""

from __future__ import annotations

from itertools import chain, pairwise
from math import asin, cos, radians, sin, sqrt

from bot.domain.areas.area import Outline, Point

_EARTH_M = 6_371_009

Box = tuple[float, float, float, float]
"""South, west, north, east."""


def box(outline: Outline) -> Box:
    """The least rectangle around an outline."""
    lats, lons = zip(*chain.from_iterable(outline), strict=True)
    return min(lats), min(lons), max(lats), max(lons)


def boxed(frame: Box, point: Point) -> bool:
    """Whether a point lies in a rectangle."""
    south, west, north, east = frame
    return south <= point[0] <= north and west <= point[1] <= east


def within(outline: Outline, point: Point) -> bool:
    """Whether a point lies in an outline: a line from it to the east crosses an odd number of edges."""
    lat, lon = point
    inside = False
    for ring in outline:
        for (lat1, lon1), (lat2, lon2) in pairwise(ring):
            if (lat1 > lat) != (lat2 > lat) and lon < (lon2 - lon1) * (lat - lat1) / (lat2 - lat1) + lon1:
                inside = not inside
    return inside


def metres(a: Point, b: Point) -> float:
    """The distance of two points as the crow flies."""
    lat1, lon1, lat2, lon2 = map(radians, (*a, *b))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_M * asin(min(1.0, sqrt(half)))
