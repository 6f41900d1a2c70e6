"""What is agreed as a page to sign, and the meeting as a calendar entry."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from bot import data
from bot.actions.stays import Stay
from bot.domain.stays import StaysRules
from bot.runtime.appointments import Appointment, entry
from bot.runtime.memory import Scene
from bot.runtime.speech import File, Worded

_FONT = Path(data.__file__).with_name("NotoSansKR-Pumasi.otf")
_DPI = 150
_WIDTH, _HEIGHT = round(8.27 * _DPI), round(11.69 * _DPI)
_MARGIN, _SIZE = _DPI * 3 // 4, _DPI // 6
_LETTERS = 62
"""Letters in a line; those of Korean count twice."""


def page(text: str, name: str) -> File:
    """One sheet of A4; its letters are large enough for who is eighty (14 points, programmes.md §11)."""
    sheet = Image.new("L", (_WIDTH, _HEIGHT), 255)
    font = ImageFont.truetype(str(_FONT), round(_DPI / 72 * 14))
    ImageDraw.Draw(sheet).multiline_text((_MARGIN, _MARGIN), "\n".join(_lines(text)), 0, font, spacing=_SIZE)
    content = io.BytesIO()
    sheet.save(content, "PDF", resolution=_DPI)
    return File(name, content.getvalue())


def _lines(text: str) -> Sequence[str]:
    found: list[str] = []
    for line in text.splitlines():
        is_wide = any(ord(letter) > 0x1100 for letter in line)
        found += textwrap.wrap(line, _LETTERS // 2 if is_wide else _LETTERS) or [""]
    return found


def calendar(scene: Scene, stay: Stay, summary: str) -> File:
    """The meeting, and on which neutral ground; never a home: calendars are read by others."""
    at = stay.match.meeting
    assert at  # noqa: S101 -- there is a key for it only where a meeting is planned
    minutes = scene.city.rules(StaysRules, stay.match.area).meeting_minutes
    meant = Appointment(
        uid=stay.about,
        sequence=stay.match.version,
        begins=at,
        ends=at + timedelta(minutes=minutes),
        summary=summary,
        place=stay.match.place or "",
    )
    return entry(
        meant,
        name=f"{scene.words(Worded('stays-calendar-file'))}.ics",
        of="stays",
        now=scene.city.now,
        zone=scene.city.zone,
    )
