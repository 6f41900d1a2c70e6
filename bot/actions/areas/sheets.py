"""Files as rows: CSV tables and GeoJSON outlines, in UTF-8 or in the CP949 of Korean offices."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.actions.areas.cells import Row


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row that taught nothing, for the operator; row 0 stands for the whole file."""

    file: str
    row: int
    problem: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file: its columns, and its rows with the line (in GeoJSON the feature) they stand in."""

    file: str
    columns: frozenset[str]
    rows: tuple[tuple[int, Row], ...]


def opened(path: Path) -> Sheet | RowProblem:
    """The rows of a file, or why there are none."""
    try:
        text = _decoded(path.read_bytes())
        return (_geojson if text.lstrip().startswith("{") else _table)(path.name, text)
    except (OSError, ValueError, RecursionError, csv.Error) as problem:
        return RowProblem(path.name, 0, in_short(problem))


def in_short(problem: Exception) -> str:
    """A problem in one line of a report."""
    return str(problem)[:200] or type(problem).__name__


def _decoded(raw: bytes) -> str:
    for encoding in ("utf-8-sig", "cp949"):
        try:
            return unicodedata.normalize("NFC", raw.decode(encoding))
        except UnicodeDecodeError:
            continue
    raise ValueError("neither UTF-8 nor CP949")


def _table(file: str, text: str) -> Sheet:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    reader.fieldnames = [name.strip() for name in reader.fieldnames or ()]
    rows = tuple((reader.line_num, row) for row in reader)
    return Sheet(file, frozenset(reader.fieldnames), rows)


def _geojson(file: str, text: str) -> Sheet:
    rows = tuple(enumerate(_features(json.loads(text)), start=1))
    return Sheet(file, frozenset({"code", "outline"}), rows)


def _features(geojson: Any) -> Iterator[Row]:
    features = geojson.get("features")
    if not isinstance(features, list):
        raise ValueError("no GeoJSON: it has no features")  # noqa: TRY004 -- the file is wrong, not our call
    for feature in features:
        shape = feature if isinstance(feature, dict) else {}
        properties = shape.get("properties")
        code = properties.get("code") if isinstance(properties, dict) else None
        yield {"code": code, "outline": shape.get("geometry")}
