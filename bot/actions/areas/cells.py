"""What one cell of a file may say; anything else is a ValueError in words for the operator."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.domain.areas import AreaId, Outline

Row = Mapping[str, Any]

# Ids travel in buttons of 64 bytes, whose parts are set apart by colons.
_CODE = re.compile(r"[A-Za-z0-9]{1,20}")
_DONG = re.compile(r"[가-힣][가-힣\d·.,]{0,11}")
_COUNT = re.compile(r"[0-9]{1,6}")


def text(row: Row, column: str) -> str:
    """A name."""
    said = str(row[column] or "").strip()
    if not said or len(said) > 60 or not said.isprintable():
        raise ValueError(f"{column} is empty, too long or unprintable")
    return said


def code(row: Row, column: str) -> AreaId:
    """An official code."""
    said = text(row, column)
    if not _CODE.fullmatch(said):
        raise ValueError(f"{column} {said!r} is not made of letters and digits")
    return AreaId(said)


def legal_dong(row: Row) -> str:
    """The dong of an address."""
    said = text(row, "dong")
    if not _DONG.fullmatch(said):
        raise ValueError(f"{said!r} is no name of a dong")
    return said


def degrees(said: object, most: int) -> float:
    """A latitude or a longitude."""
    try:
        number = float(str(said))
    except ValueError:
        raise ValueError(f"{said!r} is no number of degrees") from None
    if not -most <= number <= most:
        raise ValueError(f"{said!r} is beyond {most} degrees")
    return number


def households(row: Row) -> int | None:
    """How many live there; a complex that nobody has counted yet says 0, or nothing."""
    said = str(row["households"] or "0").strip() or "0"
    if not _COUNT.fullmatch(said):
        raise ValueError(f"households {said!r} is no number")
    return int(said) or None


def outline(geometry: Any) -> Outline:
    """The rings of a GeoJSON Polygon or MultiPolygon."""
    try:
        shapes = geometry["coordinates"]
        rings = {"Polygon": shapes, "MultiPolygon": [ring for shape in shapes for ring in shape]}[
            geometry["type"]
        ]
        closed = tuple(
            tuple((degrees(lat, 90), degrees(lon, 180)) for lon, lat, *_ in ring) for ring in rings
        )
    except (TypeError, KeyError):
        raise ValueError("the outline is no Polygon or MultiPolygon") from None
    if not closed or any(len(ring) < 4 or ring[0] != ring[-1] for ring in closed):
        raise ValueError("the outline is not closed")
    return closed
