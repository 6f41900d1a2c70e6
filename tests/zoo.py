"""Files for plays: tables as offices write them, and animals that are none."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence

from openpyxl import Workbook

MB = 1024 * 1024
KOREAN = '제목,값\r\n전동 드릴,0\r\n똠방각하,"1,000"\r\n'
TABLE = [["title", "category"], ["drill", "household"]]


def book(rows: Sequence[Sequence[object]]) -> bytes:
    """A workbook with these rows in its first sheet."""
    made = Workbook(write_only=True)
    sheet = made.create_sheet()
    for row in rows:
        sheet.append(list(row))
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


def table(*rows: Sequence[object]) -> bytes:
    """A CSV as Korean spreadsheets write it."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("cp949")


def packed(parts: Mapping[str, bytes]) -> bytes:
    """An archive of these parts."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def swapped(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """A workbook with some of its parts replaced or added."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        kept = {name: archive.read(name) for name in archive.namelist()}
    return packed({**kept, **parts})
