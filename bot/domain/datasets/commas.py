"""CSV as offices write it: UTF-8 with or without its mark, the CP949 of Korean spreadsheets, UTF-16."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from itertools import chain
from typing import Any, BinaryIO

from bot.domain.datasets.files import DatasetsRules, FileFault, FileUnreadable

_LOOK = 64 * 1024
_CONTROLS = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]")
_DELIMITERS = "\t;,"


def encoding_of(file: BinaryIO) -> str:
    """The encoding in which all of ``file`` can be read. Raises FileUnreadable."""
    file.seek(0)
    beginning = file.read(_LOOK)
    if not beginning.strip(b"\0\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise FileUnreadable(fault=FileFault.EMPTY)
    found = next((name for name in _likely(beginning) if _fits(file, name)), None)
    if found is None:
        raise FileUnreadable(fault=FileFault.ENCODING)
    decoded = codecs.getincrementaldecoder(found)().decode(beginning)
    if len(_CONTROLS.findall(decoded)) * 200 > len(decoded):
        raise FileUnreadable(fault=FileFault.OTHER)
    return found


def _likely(beginning: bytes) -> tuple[str, ...]:
    if beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    # Latin letters, digits and commas have an empty byte each in UTF-16.
    empty = [beginning[half::2].count(0) * 6 > len(beginning) // 2 for half in (0, 1)]
    if any(empty):
        return ("utf-16-be",) if empty[0] and not empty[1] else ("utf-16-le",)
    return ("utf-8-sig", "cp949")


def _fits(file: BinaryIO, name: str) -> bool:
    file.seek(0)
    decoder = codecs.getincrementaldecoder(name)()
    try:
        while part := file.read(_LOOK):
            decoder.decode(part)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def records(file: BinaryIO, rules: DatasetsRules) -> Iterator[list[str]]:
    """The records of a CSV, headings first, blank ones as empty lists.

    Nobody is asked for the delimiter: it is what separates the headings.
    Raises FileUnreadable, also on the way.
    """
    held: Any = _Held(file)
    text = io.TextIOWrapper(io.BufferedReader(held, _LOOK), encoding=encoding_of(file), newline="")
    text.seek(0)
    first = text.readline()
    told = re.fullmatch(r"sep=(.)\s*", first)  # a line by which spreadsheets tell each other
    delimiter = told[1] if told else max(_DELIMITERS, key=lambda sign: _outside_quotes(first).count(sign))
    lines = text if told else chain([first], text)
    csv.field_size_limit(max(rules.cell_max * 4, 131_072))
    reader = csv.reader((line.replace("\0", "") for line in lines), delimiter=delimiter, strict=True)
    width = rules.columns_max
    try:
        for record in reader:
            if len(record) > width:
                raise FileUnreadable(fault=FileFault.WIDE)
            yield record if any(map(str.strip, record)) else []
    except csv.Error:
        raise FileUnreadable(fault=FileFault.QUOTES) from None


class _Held(io.RawIOBase):
    """A file that stays open when what reads it is closed."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def readinto(self, buffer: Any) -> int:
        part = self._file.read(len(buffer))
        buffer[: len(part)] = part
        return len(part)


def _outside_quotes(line: str) -> str:
    return re.sub(r'"[^"]*"', "", line)
