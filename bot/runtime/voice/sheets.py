"""Tables as files that any spreadsheet opens, and none runs: no cell becomes a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import date, datetime

from bot.domain.datasets import shielded
from bot.runtime.speech import File, Sheet, Worded

Word = Callable[[Worded], str]

_WIDTH = 18


def written(sheet: Sheet, word: Word) -> File:
    """The sheet as a file, worded for its reader."""
    rows: list[list[object]] = [[word(Worded(key)) for key in sheet.columns]]
    rows += [[_cell(value, word) for value in row] for row in sheet.rows]
    make = _xlsx if sheet.name.endswith(".xlsx") else _csv
    return File(sheet.name, make(rows))


def _cell(value: object, word: Word) -> object:
    """Numbers stay numbers; a text that a spreadsheet would run gets an apostrophe in front."""
    if isinstance(value, Worded):
        value = word(value)
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int):
        return value
    return "" if value is None else shielded(str(value))


def _csv(rows: Sequence[Sequence[object]]) -> bytes:
    """With the mark by which spreadsheets know that Hangul follows."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def _xlsx(rows: Sequence[Sequence[object]]) -> bytes:
    from openpyxl import Workbook  # noqa: PLC0415 -- 30 MB, for a few files a week
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for column in range(1, len(rows[0]) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTH
    for row in rows:
        sheet.append(list(row))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()
