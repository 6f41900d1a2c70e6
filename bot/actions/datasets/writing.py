"""Tables written row by row into a file on disk: the longest takes no more memory than the first page."""

from __future__ import annotations

import csv
import io
import re
import tempfile
from collections.abc import Sequence
from datetime import datetime
from typing import Any, BinaryIO

from bot.domain.datasets import Format, shielded

Cell = str | int | None
_NOT_IN_XLSX = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def shown(value: Any) -> Cell:
    """A cell: numbers stay numbers, no text is run by a spreadsheet."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return shielded(str(value))


class Writer:
    """A file being written; ``size`` is about how large it has become, in bytes before packing."""

    def __init__(self, form: Format, headings: Sequence[str]) -> None:
        self.rows = self.size = 0
        self.form = form
        self._file: BinaryIO = tempfile.TemporaryFile()  # noqa: SIM115 -- it is closed when it has been sent
        if form is Format.CSV:
            # The mark at the beginning tells spreadsheets that Hangul follows.
            self._text = io.TextIOWrapper(self._file, encoding="utf-8-sig", newline="")
            self._csv = csv.writer(self._text)
        else:
            from openpyxl import Workbook  # noqa: PLC0415 -- 30 MB, for a few files a week

            self._book = Workbook(write_only=True)
            self._sheet = self._book.create_sheet()
        self._put([shielded(heading) for heading in headings])

    def add(self, row: Sequence[Cell]) -> None:
        """One more row."""
        self.rows += 1
        self._put(row)

    def _put(self, row: Sequence[Cell]) -> None:
        self.size += sum(len(cell.encode()) if isinstance(cell, str) else 8 for cell in row)
        if self.form is Format.CSV:
            self._csv.writerow(row)
            return
        clean = [_NOT_IN_XLSX.sub("", cell) if isinstance(cell, str) else cell for cell in row]
        self._sheet.append(clean)

    def content(self) -> bytes:
        """The whole file; nothing can be added any more."""
        if self.form is Format.CSV:
            self._text.flush()
        else:
            self._book.save(self._file)
        self._file.seek(0)
        return self._file.read()

    def close(self) -> None:
        """The file is given back."""
        if self.form is Format.CSV:
            self._text.close()
        self._file.close()
