"""A sheet of labels: a code for each thing, with its name below, as a PDF for A4 paper."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import segno
from PIL import Image, ImageDraw, ImageFont

from bot import data
from bot.domain.items import Item
from bot.runtime.speech import File
from handlers.doors import ITEM_LINK

COLUMNS, ROWS = 4, 6
SHEET = COLUMNS * ROWS
"""Labels on one sheet."""
_FONT = Path(data.__file__).with_name("NotoSansKR-Pumasi.otf")
_DPI = 150
_WIDTH, _HEIGHT = round(8.27 * _DPI), round(11.69 * _DPI)
_MARGIN = _DPI // 3
_QUIET = 2
"""Empty modules around a code; the paper around it does the rest."""
_LETTERS = 26
"""Letters in a line below the code; two lines, and no more."""


KEY = 11
"""Letters of a thing's key; the number of a copy follows it on its label."""


def sheet(found: Sequence[tuple[Item, int]], link: Callable[[str], str]) -> File:
    """The labels of these copies; ``link`` makes an address of a payload."""
    page = Image.new("L", (_WIDTH, _HEIGHT), 255)
    font = ImageFont.truetype(str(_FONT), _DPI // 8)
    wide, high = (_WIDTH - 2 * _MARGIN) // COLUMNS, (_HEIGHT - 2 * _MARGIN) // ROWS
    for at, (item, copy) in enumerate(found):
        left, top = _MARGIN + at % COLUMNS * wide, _MARGIN + at // COLUMNS * high
        code = _code(link(f"{ITEM_LINK}{item.key}{copy or ''}"), round(high * 0.7))
        page.paste(code, (left + (wide - code.width) // 2, top))
        text = "\n".join(_lines(f"{item.title} #{copy}" if copy else item.title))
        place = (left + wide // 2, top + round(high * 0.72))
        ImageDraw.Draw(page).multiline_text(place, text, 0, font, anchor="ma", align="center")
    content = io.BytesIO()
    page.save(content, "PDF", resolution=_DPI)
    return File("labels.pdf", content.getvalue())


def copies(item: Item) -> list[tuple[Item, int]]:
    """What gets a label: each numbered copy; of a single thing, the thing (0)."""
    return [(item, copy) for copy in item.copies] if item.quantity > 1 else [(item, 0)]


def scanned(payload: str) -> tuple[str, int]:
    """The key of a thing and the number of its copy, from what stands on a label."""
    key, number = payload[:KEY], payload[KEY:]
    return (key, int(number)) if number.isdecimal() and len(number) < KEY else (payload, 0)


def _code(address: str, size: int) -> Image.Image:
    made = segno.make(address, error="m")
    scale = max(1, size // made.symbol_size(border=_QUIET)[0])
    drawn = io.BytesIO()
    made.save(drawn, kind="png", scale=scale, border=_QUIET)
    return Image.open(drawn).convert("L")


def _lines(title: str) -> list[str]:
    """The first two lines of a title; wide letters count twice."""
    lines = [""]
    for word in title.split():
        longer = f"{lines[-1]} {word}".strip()
        if _wide(longer) <= _LETTERS or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines[:2]


def _wide(text: str) -> float:
    return sum(1 if ord(letter) < 0x1100 else 1.8 for letter in text)
