"""What a workbook is packed in, looked over before anything of it is unpacked."""

from __future__ import annotations

import zipfile
from typing import BinaryIO
from xml.parsers import expat

from bot.domain.datasets.files import MB, DatasetsRules, FileFault, FileUnreadable

_PART = 16 * 1024
_SMALL = 1 * MB
"""Below this a part may shrink to whatever it likes."""
_STRINGS_SHARE = 4
"""The strings of a workbook are held in memory all at once: they may be a quarter of all."""


class _Entities(Exception):
    """Markup that defines markup: no spreadsheet writes it."""


class _Begun(Exception):
    """The first element: from here on nothing can be defined."""


def inspected(file: BinaryIO, rules: DatasetsRules) -> None:
    """A workbook that can be opened without harm: few parts, of a sane size, no macros, no definitions.

    Raises FileUnreadable.
    """
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as packed:
            _sized(packed.infolist(), rules)
            _named(packed.namelist())
            for name in packed.namelist():
                if name.endswith((".xml", ".rels")):
                    _plain(packed, name)
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        EOFError,
        OSError,
        RuntimeError,
        ValueError,
        expat.ExpatError,
    ):
        raise FileUnreadable(fault=FileFault.BROKEN) from None
    finally:
        file.seek(0)


def _sized(parts: list[zipfile.ZipInfo], rules: DatasetsRules) -> None:
    unpacked = sum(part.file_size for part in parts)
    strings = sum(part.file_size for part in parts if part.filename.endswith("sharedStrings.xml"))
    swollen = any(
        part.file_size > max(_SMALL, part.compress_size * rules.ratio_max) and part.file_size > _SMALL
        for part in parts
    )
    most = rules.unpacked_mb * MB
    if len(parts) > rules.parts_max or unpacked > most or strings > most // _STRINGS_SHARE or swollen:
        raise FileUnreadable(fault=FileFault.BOMB)
    if any(part.flag_bits & 1 for part in parts):
        raise FileUnreadable(fault=FileFault.LOCKED)


def _named(names: list[str]) -> None:
    if any(name.endswith("vbaProject.bin") for name in names):
        raise FileUnreadable(fault=FileFault.MACROS)
    if "xl/workbook.xml" not in names or "[Content_Types].xml" not in names:
        raise FileUnreadable(fault=FileFault.ARCHIVE)


def _plain(packed: zipfile.ZipFile, name: str) -> None:
    """Definitions come before the first element, so no more is read than that."""
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refused
    parser.EntityDeclHandler = _refused
    parser.StartElementHandler = _begun
    with packed.open(name) as part:
        try:
            while read := part.read(_PART):
                parser.Parse(read)
        except _Begun:
            return
        except _Entities:
            raise FileUnreadable(fault=FileFault.BOMB) from None


def _refused(*_: object) -> None:
    raise _Entities


def _begun(*_: object) -> None:
    raise _Begun
