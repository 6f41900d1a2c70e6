"""Answers of an open interface, kept as a file: ``{SERVICE: {list_total_count, RESULT, row: [...]}}``.

The national portal writes ``{fields: [{id: ...}], records: [...]}``: its fields are no rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, BinaryIO

from bot.domain.datasets.files import MB, DatasetsRules, FileFault, FileUnreadable

_DEPTH = 4


def objects(file: BinaryIO, rules: DatasetsRules) -> Iterator[Sequence[str]]:
    """The rows of one answer or of a list of them, headings first: all names that any row has.

    Raises FileUnreadable.
    """
    rows = _rows(_read(file, rules), _DEPTH)
    if not rows:
        raise FileUnreadable(fault=FileFault.NO_ROWS)
    names = list(dict.fromkeys(name for row in rows for name in row))
    if len(names) > rules.columns_max:
        raise FileUnreadable(fault=FileFault.WIDE)
    yield names
    for row in rows:
        yield [_text(row.get(name)) for name in names]


def _read(file: BinaryIO, rules: DatasetsRules) -> Any:
    """No larger than the messenger lets through, in whatever encoding it was saved."""
    content = file.read(rules.file_mb * MB + 1)
    for encoding in ("utf-8-sig", "cp949"):
        try:
            return json.loads(content.decode(encoding))
        except UnicodeDecodeError:
            continue
        except (ValueError, RecursionError):
            raise FileUnreadable(fault=FileFault.BROKEN) from None
    raise FileUnreadable(fault=FileFault.ENCODING)


def _rows(found: Any, depth: int) -> list[Mapping[str, Any]]:
    """The objects that hold nothing but values, wherever the envelope keeps them."""
    if not depth:
        return []
    if isinstance(found, list):
        plain: list[Mapping[str, Any]] = [each for each in found if _is_plain(each)]
        return plain or [row for each in found for row in _rows(each, depth - 1)]
    if isinstance(found, dict) and isinstance(found.get("records"), list):
        return _rows(found["records"], depth - 1)
    inside = found.values() if isinstance(found, dict) else ()
    return [row for each in inside for row in _rows(each, depth - 1)]


def _is_plain(found: Any) -> bool:
    return isinstance(found, dict) and not any(isinstance(value, (dict, list)) for value in found.values())


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
