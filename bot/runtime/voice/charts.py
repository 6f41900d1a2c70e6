"""Charts as pictures for a phone: few colours, large letters, each value written at its bar.

What is drawn here was worded before: drawing knows no words. The plotting library takes a second to import
and much memory, so it is met only when the first chart is drawn, in the one thread that draws.
"""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from bot import data
from bot.runtime.speech import Chart, Worded

Word = Callable[[Worded], str]
Drawing = dict[str, Any]
"""A chart in words, as it is kept with the answer until it is drawn."""

FONT = Path(data.__file__).with_name("NotoSansKR-Pumasi.otf")
WIDTH = 1080
"""Pixels: three to a point of a usual phone. All lengths here are in pixels."""

_TITLE, _LABEL, _SMALL = 48, 38, 30
_LINE = 1.35
_MARGIN, _GAP = 44, 26
_ROW, _COLUMNS, _EMPTY = 66, 620, 300
_NAMES_MOST = 0.46
_INK, _FAINT, _GROUND = "#1b1b1b", "#5f6368", "#d5d8dc"
_COLOURS = ("#0b6e99", "#e69f00")
"""Blue and orange: of different lightness, and told apart by everybody (after Okabe and Ito)."""
_KEPT = 32
_DRAWS = ThreadPoolExecutor(max_workers=1, thread_name_prefix="charts")


def worded(chart: Chart, word: Word) -> Drawing:
    """The chart in its reader's words."""

    def says(value: int | None) -> str:
        return word(chart.hidden if value is None else Worded(chart.value, {"n": value}))

    return {
        "kind": chart.kind,
        "title": word(chart.title),
        "note": word(chart.note),
        "nothing": word(chart.nothing),
        "labels": [word(label) if isinstance(label, Worded) else label for label in chart.labels],
        "series": [
            {"name": word(series.name), "values": list(series.values), "says": list(map(says, series.values))}
            for series in chart.series
        ],
        "spans": [list(map(list, row)) for row in chart.spans],
    }


async def drawn(drawing: Drawing) -> bytes:
    """The picture, as a PNG; nobody waits for it but whoever asked."""
    kept = json.dumps(drawing, ensure_ascii=False, sort_keys=True)
    return await asyncio.get_running_loop().run_in_executor(_DRAWS, picture, kept)


@lru_cache(maxsize=_KEPT)
def picture(kept: str) -> bytes:
    """The PNG itself; what many look at, as the figures of the city, is drawn once."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 -- see above
    from matplotlib.figure import Figure  # noqa: PLC0415

    drawing = json.loads(_printable(kept))
    title, note = (
        _wrapped(drawing[part], size, WIDTH - 2 * _MARGIN)
        for part, size in (("title", _TITLE), ("note", _SMALL))
    )
    above = _MARGIN + _height(title, _TITLE) + _GAP + (_LABEL + _GAP if len(drawing["series"]) > 1 else 0)
    below = _MARGIN + _height(note, _SMALL) + _GAP
    body = _body(drawing)
    height = above + body + below
    figure = Figure(figsize=(WIDTH / 72, height / 72), dpi=72)
    FigureCanvasAgg(figure)
    _say(figure, _MARGIN / WIDTH, 1 - _MARGIN / height, title, _TITLE, va="top")
    _say(figure, _MARGIN / WIDTH, _MARGIN / height, note, _SMALL, va="bottom", color=_FAINT)
    _plot(figure, drawing, below / height, body / height, above / height)
    content = io.BytesIO()
    figure.savefig(content, format="png")
    return content.getvalue()


def _body(drawing: Drawing) -> int:
    if _is_empty(drawing):
        return _EMPTY
    if drawing["kind"] == "hours":
        return _ROW * (len(drawing["labels"]) + 1)
    rows = len(drawing["labels"]) * len(drawing["series"])
    return _COLUMNS if drawing["kind"] == "columns" else _ROW * rows + _GAP


def _is_empty(drawing: Drawing) -> bool:
    return not any(drawing.get("spans", ())) and not any(
        value != 0 for series in drawing["series"] for value in series["values"]
    )


def _plot(figure: Any, drawing: Drawing, bottom: float, height: float, above: float) -> None:
    if _is_empty(drawing):
        where = bottom + height / 2
        _say(figure, 0.5, where, _wrapped(drawing["nothing"], _LABEL, 900), _LABEL, ha="center", color=_FAINT)
        return
    if len(drawing["series"]) > 1:
        _legend(figure, drawing["series"], 1 - (above - (_LABEL + _GAP) / figure.bbox.height))
    {"columns": _columns, "bars": _bars, "hours": _hours}[drawing["kind"]](figure, drawing, bottom, height)


def _legend(figure: Any, series: Sequence[Drawing], top: float) -> None:
    """The names of the series, each behind a spot of its colour."""
    x = float(_MARGIN)
    for one, colour in zip(series, _COLOURS, strict=False):
        _say(figure, x / WIDTH, top, "●", _LABEL, va="top", color=colour)
        _say(figure, (x + 1.2 * _LABEL) / WIDTH, top, one["name"], _LABEL, va="top")
        x += 2.6 * _LABEL + _width(one["name"], _LABEL)


def _columns(figure: Any, drawing: Drawing, bottom: float, height: float) -> None:
    """Side by side, their labels below."""
    room = (WIDTH - 2 * _MARGIN) / len(drawing["labels"])
    labels = [_wrapped(label, _SMALL, room - 8) for label in drawing["labels"]]
    foot = max(_height(label, _SMALL) for label in labels) / figure.bbox.height
    axes = _axes(figure, [_MARGIN / WIDTH, bottom + foot, 1 - 2 * _MARGIN / WIDTH, height - foot])
    axes.set_xlim(-0.5, len(labels) - 0.5)
    axes.set_ylim(0, 1.15 * _most(drawing))
    axes.axhline(0, color=_GROUND, linewidth=3)
    for at, value, says, colour, thick in _placed(drawing):
        axes.bar(at, value, width=thick, color=colour)
        _say(axes, at, value + 0.015 * axes.get_ylim()[1], says, _SMALL, ha="center", va="bottom")
    for at, label in enumerate(labels):
        first_line = bottom + foot - 1.1 * _SMALL / figure.bbox.height
        _say(figure, (_MARGIN + (at + 0.5) * room) / WIDTH, first_line, label, _SMALL, ha="center")


def _bars(figure: Any, drawing: Drawing, bottom: float, height: float) -> None:
    """Below one another, their names in front and their numbers behind."""
    most = _NAMES_MOST * WIDTH
    labels = [_shortened(label, _LABEL, most) for label in drawing["labels"]]
    names = max(_width(label, _LABEL) for label in labels) + _GAP
    values = max(_width(says, _LABEL) for one in drawing["series"] for says in one["says"]) + _GAP
    left = (_MARGIN + names) / WIDTH
    axes = _axes(figure, [left, bottom, 1 - left - (_MARGIN + values) / WIDTH, height])
    axes.set_ylim(len(labels) - 0.5, -0.5)
    axes.set_xlim(0, _most(drawing))
    down = 0.36 * _LABEL * len(labels) / axes.bbox.height  # from the middle of a line to where letters stand
    axes.axvline(0, color=_GROUND, linewidth=3)
    for at, value, says, colour, thick in _placed(drawing):
        axes.barh(at, value, height=thick, color=colour)
        behind = value + _GAP / 2 * axes.get_xlim()[1] / axes.bbox.width
        _say(axes, behind, at + down, says, _LABEL, color=_INK if value else _FAINT)
    for at, label in enumerate(labels):
        _say(axes, -_GAP / 2 / axes.bbox.width, at + down, label, _LABEL, ha="right", across=True)


def _hours(figure: Any, drawing: Drawing, bottom: float, height: float) -> None:
    """Days below one another, as stripes from the first hour to the last; the hours stand above them."""
    labels, spans = drawing["labels"], drawing["spans"]
    first = min(begins for row in spans for begins, _, _ in row) // 60
    last = -(-max(ends for row in spans for _, ends, _ in row) // 60)
    left = (_MARGIN + max(_width(label, _LABEL) for label in labels) + _GAP) / WIDTH
    axes = _axes(figure, [left, bottom, 1 - left - 2 * _MARGIN / WIDTH, height])
    axes.set_ylim(len(labels) - 0.5, -1.5)
    axes.set_xlim(first, last)
    down = 0.36 * _LABEL * (len(labels) + 1) / axes.bbox.height
    for at, (label, row) in enumerate(zip(labels, spans, strict=True)):
        axes.barh(at, last - first, left=first, height=0.7, color=_GROUND)
        for begins, ends, number in row:
            axes.barh(at, (ends - begins) / 60, left=begins / 60, height=0.7, color=_COLOURS[number])
        _say(axes, -_GAP / 2 / axes.bbox.width, at + down, label, _LABEL, ha="right", across=True)
    step = max(1, (last - first) // 6)
    for hour in range(first, last + 1, step):
        axes.plot([hour, hour], [-0.5, len(labels) - 0.5], color="white", linewidth=2)
        _say(axes, hour, -1 + down, str(hour), _SMALL, ha="center", color=_FAINT)


def _placed(drawing: Drawing) -> Iterator[tuple[float, int, str, str, float]]:
    """Each bar: its place, its length, what is written at it, its colour, and how thick it is."""
    series = drawing["series"]
    thick = 0.66 / len(series)
    for number, (one, colour) in enumerate(zip(series, _COLOURS, strict=False)):
        shift = (number - (len(series) - 1) / 2) * thick
        for at, (value, says) in enumerate(zip(one["values"], one["says"], strict=True)):
            yield at + shift, value or 0, says, colour, thick * 0.94


def _most(drawing: Drawing) -> float:
    return max(1, *(value or 0 for series in drawing["series"] for value in series["values"]), 1)


def _axes(figure: Any, place: Sequence[float]) -> Any:
    axes = figure.add_axes(place)
    axes.set_axis_off()
    return axes


# -- letters -------------------------------------------------------------------------------


def _say(on: Any, x: float, y: float, text: str, size: float, *, across: bool = False, **how: Any) -> None:
    """``across``: x is a share of the axes' width, y one of its values."""
    if across:
        how["transform"] = on.get_yaxis_transform()
    how = {"color": _INK, "linespacing": _LINE, "parse_math": False} | how
    on.text(x, y, text, fontproperties=_face(size), **how)


@cache
def _face(size: float) -> Any:
    from matplotlib.font_manager import FontProperties  # noqa: PLC0415 -- see above

    return FontProperties(fname=FONT, size=size)


@cache
def _measure() -> Any:
    from matplotlib.ft2font import FT2Font  # noqa: PLC0415 -- see above

    return FT2Font(str(FONT))


def _printable(text: str) -> str:
    """What the font has no letter for is shown as a question mark, never as a box."""
    known = _measure().get_charmap()
    spaced = text.replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}")
    return "".join(sign if ord(sign) in known or sign == "\n" else "?" for sign in spaced)


def _width(text: str, size: float) -> float:
    font = _measure()
    font.set_size(size, 72)
    font.set_text(text)
    return float(font.get_width_height()[0]) / 64


def _height(text: str, size: float) -> float:
    return (text.count("\n") + 1) * size * _LINE


def _wrapped(text: str, size: float, room: float) -> str:
    """In as many lines as it takes."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        lines = [*lines[:-1], longer] if _width(longer, size) <= room else [*lines, word]
    return "\n".join(line for line in lines if line)


def _shortened(text: str, size: float, room: float) -> str:
    """In one line, whatever it costs."""
    while text and _width(text, size) > room:
        text = text.removesuffix("…")[:-1].rstrip() + "…"
    return text
