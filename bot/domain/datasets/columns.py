"""The columns of a dataset: their headings, and what one cell may say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from unicodedata import normalize

from bot.domain.datasets.cells import bare
from bot.domain.datasets.files import FileFault
from bot.domain.writing import TextEmpty, TextTooLong, TextTooShort, written


class ColumnKind(StrEnum):
    """What stands in the cells of a column."""

    TEXT = "text"
    NUMBER = "number"
    MOMENT = "moment"
    WORD = "word"


class CellFault(StrEnum):
    """What is wrong with a row; each is a sentence that says what would be right."""

    MISSING = "missing"
    FORMULA = "formula"
    NO_NUMBER = "no-number"
    TOO_SMALL = "too-small"
    TOO_LARGE = "too-large"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    UNKNOWN_WORD = "unknown-word"
    UNFITTING = "unfitting"
    FORBIDDEN = "forbidden"
    TWICE = "twice"
    AREA_UNKNOWN = "area-unknown"
    AREA_UNCLEAR = "area-unclear"
    AREA_FOREIGN = "area-foreign"
    OWNER_UNKNOWN = "owner-unknown"
    OWNER_FOREIGN = "owner-foreign"
    UNTOUCHABLE = "untouchable"
    EDITED = "edited"
    PLACE_UNKNOWN = "place-unknown"
    NO_PLACE = "no-place"
    NO_DATE = "no-date"
    NO_DAYS = "no-days"
    NO_HOURS = "no-hours"
    BACKWARDS = "backwards"
    NOT_A_ROOM = "not-a-room"
    OVER = "over"
    NO_SUPPLIES = "no-supplies"
    NO_WHOLE = "no-whole"
    PART_OF_ITSELF = "part-of-itself"
    BOOKED = "booked"
    UNREAD = "unread"
    OLDER = "older"
    HOLIDAYS = "holidays"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column. ``name`` is its stable id, worded ``datasets-column-<name>``.

    ``least`` and ``most`` bound a number, or the length of a text; ``words`` is the set of a WORD, whose
    words are said as everywhere (``category-books``). ``is_read`` is false for what is written only.
    ``also`` are other headings under which known files bring it, ``spelt`` other spellings of its words.
    Where it ``is_open``, words that are not of the set are taken as they stand. One that ``may_lack`` is no
    part of a row whose file has no such column: nothing was said, which is not the same as an empty cell.
    """

    name: str
    kind: ColumnKind = ColumnKind.TEXT
    required: bool = False
    least: int = 0
    most: int = 200
    lines: bool = False
    words: type[StrEnum] | None = None
    is_read: bool = True
    also: tuple[str, ...] = ()
    spelt: Mapping[str, StrEnum] = field(default_factory=dict)
    is_open: bool = False
    may_lack: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """How people may write: headings -> columns, and for each column spellings -> words; all ``folded``."""

    headings: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in one cell: ``row`` is counted as the spreadsheet does, the headings being row 1."""

    row: int
    column: str
    fault: CellFault
    found: str = ""


class CellWrong(Exception):
    """One cell says what it cannot."""

    def __init__(self, fault: CellFault, column: str, found: str = "") -> None:
        super().__init__(fault, column, found)
        self.fault, self.column, self.found = fault, column, found[:60]


class HeadingsWrong(Exception):
    """The headings do not fit: ``columns`` are missing, or each stands there twice."""

    def __init__(self, fault: FileFault, *columns: str) -> None:
        super().__init__(fault, *columns)
        self.fault, self.columns = fault, columns


def folded(text: str) -> str:
    """``text`` as headings and words are compared: one width, small letters, letters and digits only."""
    return re.sub(r"[\W_]+", "", normalize("NFKC", text).casefold())


def laid(columns: Sequence[Column], header: Sequence[str], vocabulary: Vocabulary) -> list[str]:
    """Which column stands in each place of the header; an empty name where none of ours does.

    Raises HeadingsWrong.
    """
    read = {column.name for column in columns if column.is_read}
    placed: list[str] = []
    for heading in header:
        name = vocabulary.headings.get(folded(bare(heading)), "")
        if name in read and name in placed:
            raise HeadingsWrong(FileFault.COLUMN_TWICE, name)
        placed.append(name if name in read else "")
    missing = tuple(column.name for column in columns if column.required and column.name not in placed)
    if missing:
        raise HeadingsWrong(FileFault.COLUMNS_MISSING, *missing)
    return placed


_GROUPED = re.compile(r"-?\d{1,3}(?:[, ]\d{3})+|-?\d+")
_NOTHING_BEHIND = re.compile(r"\.0+$")


def value(column: Column, cell: str, vocabulary: Vocabulary) -> str | int | None:
    """What a cell says: a text, a number, a word of the set, or None for nothing. Raises CellWrong."""
    if cell.startswith("="):
        raise CellWrong(CellFault.FORMULA, column.name, cell)
    said = bare(cell).strip()
    if not said:
        if column.required:
            raise CellWrong(CellFault.MISSING, column.name)
        return None
    if column.kind is ColumnKind.NUMBER:
        return _number(column, said)
    if column.kind is ColumnKind.WORD:
        word = vocabulary.words.get(column.name, {}).get(folded(said))
        if word is None and not column.is_open:
            raise CellWrong(CellFault.UNKNOWN_WORD, column.name, said)
        return word or _text(column, said)
    return _text(column, said)


def _number(column: Column, said: str) -> int:
    plain = _NOTHING_BEHIND.sub("", normalize("NFKC", said).replace("\u2212", "-"))
    if len(plain) > 20 or not _GROUPED.fullmatch(plain):
        raise CellWrong(CellFault.NO_NUMBER, column.name, said)
    number = int(plain.replace(",", "").replace(" ", ""))
    if number < column.least:
        raise CellWrong(CellFault.TOO_SMALL, column.name, said)
    if number > column.most:
        raise CellWrong(CellFault.TOO_LARGE, column.name, said)
    return number


def _text(column: Column, said: str) -> str | None:
    try:
        return written(said, least=max(column.least, 1), most=column.most, lines=column.lines)
    except TextEmpty:
        if column.required:
            raise CellWrong(CellFault.MISSING, column.name) from None
        return None
    except TextTooShort:
        raise CellWrong(CellFault.TOO_SHORT, column.name, said) from None
    except TextTooLong:
        raise CellWrong(CellFault.TOO_LONG, column.name, said) from None
