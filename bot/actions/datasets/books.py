"""A file as rows of texts, whatever it is written in; formulas are seen and never worked out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import Any, BinaryIO

from bot.domain.datasets import (
    DatasetsRules,
    FileFault,
    FileKind,
    FileUnreadable,
    inspected,
    kind_of,
    objects,
    records,
)

_LOOK = 64 * 1024
Numbered = tuple[int, Sequence[str]]


def rows_of(file: BinaryIO, rules: DatasetsRules) -> Iterator[Numbered]:
    """The rows of a file with their numbers, headings first, blank ones left out.

    Raises FileUnreadable, also on the way.
    """
    file.seek(0)
    read = _READ[kind_of(file.read(_LOOK))]
    file.seek(0)
    longest = rules.cell_max + 1
    for number, record in zip(count(1), read(file, rules), strict=False):
        if number > rules.rows_max + 1:
            raise FileUnreadable(fault=FileFault.LONG)
        if any(record):
            yield number, [cell[:longest] for cell in record]


def _book(file: BinaryIO, rules: DatasetsRules) -> Iterator[Sequence[str]]:
    from openpyxl import load_workbook  # noqa: PLC0415 -- 30 MB, for a few files a week

    inspected(file, rules)
    try:
        book = load_workbook(file, read_only=True, keep_links=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # what a sheet tells of its size may be anything
        most = rules.rows_max + 2
        width = _width(next(sheet.iter_rows(max_row=1, values_only=True), ()), rules)
        for row in sheet.iter_rows(max_row=most, max_col=width, values_only=True):
            yield [_text(cell) for cell in row]
    except FileUnreadable:
        raise
    except Exception:  # noqa: BLE001 -- a hostile file fails in any way it likes; it is the file that is wrong
        raise FileUnreadable(fault=FileFault.BROKEN) from None


_READ = {FileKind.CSV: records, FileKind.XLSX: _book, FileKind.JSON: objects}


def _width(header: Sequence[object], rules: DatasetsRules) -> int:
    if len(header) > rules.columns_max:
        raise FileUnreadable(fault=FileFault.WIDE)
    return max(len(header), 1)


def _text(cell: Any) -> str:
    match cell:
        case None:
            said = ""
        case str():
            said = cell
        case float() if cell.is_integer() and abs(cell) < 1e15:
            said = str(int(cell))
        case datetime():
            said = f"{cell:%Y-%m-%d %H:%M}".removesuffix(" 00:00")
        case int() | float() | date() | time() | timedelta():
            said = str(cell)
        case _:  # formulas of many cells come as objects
            said = f"={getattr(cell, 'text', '')}"
    return said
