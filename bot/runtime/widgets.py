"""Choice, pager, calendar and time range: rows of presses made from facts."""

from __future__ import annotations

from calendar import Calendar as Weeks
from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from typing import TypeVar

from aiogram.filters.callback_data import CallbackData

from bot.runtime.speech import Button, Row, Worded

T = TypeVar("T")
Press = Callable[[str], CallbackData | str]
"""Makes a press out of a short value."""

BLANK = "-"
"""The value of a press that only fills its place in a grid."""


def choice(options: Sequence[tuple[str, Worded | str]], press: Press, *, columns: int = 1) -> list[Row]:
    """One press for each (value, caption), ``columns`` in a row."""
    buttons = [_captioned(press(value), caption) for value, caption in options]
    return [buttons[i : i + columns] for i in range(0, len(buttons), columns)]


def _captioned(press: CallbackData | str, caption: Worded | str) -> Button:
    if isinstance(caption, Worded):
        return Button(press, caption.key, caption.facts)
    return Button(press, text=caption)


def page_of(items: Sequence[T], page: int, size: int) -> tuple[Sequence[T], int]:
    """The items of a page and the page that exists nearest to the one asked for."""
    last = max(0, (len(items) - 1) // size)
    page = min(max(page, 0), last)
    return items[page * size : (page + 1) * size], page


def pager(page: int, press: Press, *, more: bool) -> list[Row]:
    """Presses to the pages before and after, as far as there are any."""
    row = []
    if page > 0:
        row.append(Button(press(str(page - 1)), "widget-before"))
    if more:
        row.append(Button(press(str(page + 1)), "widget-after"))
    return [row] if row else []


def calendar(
    month: date, press: Press, *, first: date, last: date, mark: Callable[[date], str] = lambda _: ""
) -> list[Row]:
    """The days of a month from Monday on; days outside first..last cannot be pressed.

    Weeks that lie outside are left out. A ``mark`` stands in the place of a day's number.
    """
    start = month.replace(day=1)
    rows: list[Row] = [
        [Button(press(BLANK), "widget-month", {"year": str(start.year), "month": start.month})]
    ]
    rows.append([Button(press(BLANK), f"widget-weekday-{number}") for number in range(7)])
    weeks = Weeks().monthdatescalendar(start.year, start.month)

    def caption(day: date) -> str:
        inside = day.month == start.month and first <= day <= last
        return (mark(day) or str(day.day)) if inside else ""

    keys = [[_day(day, press, caption(day)) for day in week] for week in weeks if any(map(caption, week))]
    rows += keys
    following = (start + timedelta(days=32)).replace(day=1)
    turn = []
    if start > first:
        turn.append(
            Button(press(f"m{(start - timedelta(days=1)).replace(day=1).isoformat()}"), "widget-before")
        )
    if following <= last:
        turn.append(Button(press(f"m{following.isoformat()}"), "widget-after"))
    return [*rows, turn] if turn else rows


def _day(day: date, press: Press, caption: str) -> Button:
    return Button(press(f"d{day.isoformat()}" if caption else BLANK), text=caption or "·")


def times(
    press: Press,
    *,
    opens: time,
    closes: time,
    step: timedelta,
    start: time | None = None,
    closing: bool = False,
    columns: int = 4,
) -> list[Row]:
    """Times of day to begin with or, when ``start`` is chosen, to end with; ``closing``: the last one too."""
    buttons = []
    at = _minutes(start or opens) + (int(step.total_seconds()) // 60 if start else 0)
    end = _minutes(closes) or 24 * 60
    while at < end or (at == end and (start or (closing and end < 24 * 60))):
        caption = f"{at // 60:02}:{at % 60:02}"
        buttons.append(Button(press(caption.replace(":", "")), text=caption))
        at += int(step.total_seconds()) // 60
    return [buttons[i : i + columns] for i in range(0, len(buttons), columns)]


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
