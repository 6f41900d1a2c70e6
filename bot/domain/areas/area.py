"""One area of the city, and what a community inherits from those above it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from bot.domain.refusal import Refusal

AreaId = NewType("AreaId", str)
"""The official code (11, 11240, 1124068, A13805203) or, for a legal dong, one made from its gu and name."""

Point = tuple[float, float]
"""Latitude, longitude."""

Outline = tuple[tuple[Point, ...], ...]
"""The closed lines around an area and around its holes: what lies inside an odd number of them is in it."""


class AreaKind(StrEnum):
    """How wide an area is, the widest first."""

    CITY = "city"
    GU = "gu"
    DONG = "dong"
    COMPLEX = "complex"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A place where residents live; ``parent`` is the area around it.

    A complex has no centre of its own and, while nobody has counted them, no ``households``.
    """

    id: AreaId
    kind: AreaKind
    parent: AreaId | None
    name_ko: str
    name_en: str
    lat: float | None = None
    lon: float | None = None
    households: int | None = None
    outline: Outline | None = None

    @property
    def centre(self) -> Point | None:
        """Where it is, if known."""
        return None if self.lat is None or self.lon is None else (self.lat, self.lon)


@dataclass(eq=False)
class AreaNotFound(Refusal):
    """No area of the city has this id or name."""

    typed: str
