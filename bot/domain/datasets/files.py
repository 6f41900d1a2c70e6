"""Files that may be read, told by their first bytes and not by their names; and how large they may be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.refusal import Refusal

MB = 1024 * 1024


class FileKind(StrEnum):
    """How a file is read."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


class FileFault(StrEnum):
    """Why a file cannot be read; each is a sentence that says what to do."""

    EMPTY = "empty"
    HEADINGS_ONLY = "headings-only"
    OLD_EXCEL = "old-excel"
    MACROS = "macros"
    LOCKED = "locked"
    WEB_PAGE = "web-page"
    PDF = "pdf"
    ARCHIVE = "archive"
    OTHER = "other"
    ENCODING = "encoding"
    QUOTES = "quotes"
    BOMB = "bomb"
    BROKEN = "broken"
    WIDE = "wide"
    LONG = "long"
    GONE = "gone"
    COLUMNS_MISSING = "columns-missing"
    COLUMN_TWICE = "column-twice"
    NO_ROWS = "no-rows"


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetsRules:
    """Numbers a community may change.

    ``file_mb``: what the messenger gives a bot (Bot API, getFile: 20 MB). The rest keeps a hostile file
    from filling the memory: real sheets unpack to 5 to 50 times their size, bombs to a thousand times.
    ``kept_days``: how long the rows of a file are kept for its report (rules.md §3.L: no longer than needed).
    """

    file_mb: int = 20
    rows_max: int = 200_000
    columns_max: int = 100
    cell_max: int = 5_000
    unpacked_mb: int = 200
    ratio_max: int = 200
    parts_max: int = 500
    file_rows: int = 100_000
    kept_days: int = 3


@dataclass(eq=False)
class FileTooLarge(Refusal):
    """Larger than can be fetched: ``size`` and ``most`` in MB."""

    size: int
    most: int


@dataclass(eq=False)
class FileUnreadable(Refusal):
    """Something else than a table, or a table that cannot be read."""

    fault: FileFault


_ENDINGS = {".xlsm": FileFault.MACROS, ".xltm": FileFault.MACROS, ".xlsb": FileFault.MACROS}
_ENDINGS |= {".xls": FileFault.OLD_EXCEL, ".pdf": FileFault.PDF, ".zip": FileFault.ARCHIVE}
_ENDINGS |= {".html": FileFault.WEB_PAGE, ".htm": FileFault.WEB_PAGE}
_TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".json")


def announced(name: str, size: int, rules: DatasetsRules) -> None:
    """What can be refused by name and size alone, before anything is fetched.

    Raises FileTooLarge, FileUnreadable.
    """
    if size > rules.file_mb * MB:
        raise FileTooLarge(size=-(-size // MB), most=rules.file_mb)
    if size == 0:
        raise FileUnreadable(fault=FileFault.EMPTY)
    ending = f".{name.rpartition('.')[2].lower()}" if "." in name else ""
    if ending in _ENDINGS:
        raise FileUnreadable(fault=_ENDINGS[ending])
    if ending and ending not in _TABLES:
        raise FileUnreadable(fault=FileFault.OTHER)


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_BEGINNINGS = {
    b"%PDF": FileFault.PDF,
    b"7z\xbc\xaf": FileFault.ARCHIVE,
    b"Rar!": FileFault.ARCHIVE,
    b"\x1f\x8b": FileFault.ARCHIVE,
    b"\x89PNG": FileFault.OTHER,
    b"\xff\xd8\xff": FileFault.OTHER,
    b"GIF8": FileFault.OTHER,
    b"{\\rtf": FileFault.OTHER,
}
_OBJECTS = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\{\s*"|\[\s*\{\s*")')
_MARKUP = (b"<!doctype", b"<html", b"<?xml", b"<table", b"<script", b"<head", b"<body")


def kind_of(beginning: bytes) -> FileKind:
    """How to read a file that begins so (some kilobytes of it). Raises FileUnreadable."""
    if not beginning:
        raise FileUnreadable(fault=FileFault.EMPTY)
    if beginning.startswith(b"PK\x03\x04"):
        return FileKind.XLSX
    if beginning.startswith(b"PK"):
        raise FileUnreadable(fault=FileFault.ARCHIVE)
    if beginning.startswith(_OLE):
        raise FileUnreadable(fault=FileFault.LOCKED if _LOCKED in beginning else FileFault.OLD_EXCEL)
    for known, fault in _BEGINNINGS.items():
        if beginning.startswith(known):
            raise FileUnreadable(fault=fault)
    if beginning.removeprefix(b"\xef\xbb\xbf").lstrip()[:20].lower().startswith(_MARKUP):
        raise FileUnreadable(fault=FileFault.WEB_PAGE)
    return FileKind.JSON if _OBJECTS.match(beginning) else FileKind.CSV
