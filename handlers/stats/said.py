"""Figures as facts to be worded: lines of text, and the table of a page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.actions import stats
from bot.actions.stats import Line, Look
from bot.domain.stats import LENGTHS, Change, Counting, Month, StatsRules, within
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Sheet, Worded

_COLUMNS = ("figure", "area", "now", "before")


def line(scene: Scene, look: Look, one: Line) -> Worded:
    """A figure, and how it was in the month before."""
    value, change = number(scene, look, one.count), changed(one.change)
    if one.figure.counting is Counting.LENGTHS and one.count:
        half, most = (length(within(one.parts, share)) for share in (0.5, 0.9))
        value = Worded("stats-lengths", {"half": half, "most": most, "count": one.count})
        change = _half_before(one)
    told = None if look.is_first else change
    return Worded("stats-line", {"figure": label(one), "value": value, "change": told})


def label(one: Line) -> Worded:
    """What a figure is called."""
    return Worded(f"stats-figure-{one.figure.name}")


def number(scene: Scene, look: Look, count: int | None) -> Worded:
    """A number, or that it is too small to be told."""
    return hidden(scene, look) if count is None else Worded("stats-number", {"n": count})


def hidden(scene: Scene, look: Look) -> Worded:
    """In place of a number by which people could be known."""
    return Worded("stats-hidden", {"least": scene.city.rules(StatsRules, look.area.id).least})


def changed(change: Change) -> Worded:
    """Up, down or as before; in percent where the numbers are not too small for it."""
    size = Worded("stats-number", {"n": change.by})
    if change.percent is not None:
        size = Worded("stats-percent", {"n": change.percent})
    return Worded("stats-change", {"way": change.way, "size": size})


def _half_before(one: Line) -> Worded:
    if not one.before:
        return Worded("stats-change", {"way": "new", "size": Worded("stats-number", {"n": 0})})
    return Worded("stats-half-before", {"half": length(within(one.before, 0.5))})


def length(most: timedelta | None) -> Worded:
    """A class of lengths."""
    if most is None:
        return Worded("stats-longer", {"most": LENGTHS[-1]})
    return Worded("stats-within", {"most": most})


def month(one: Month) -> Worded:
    """A month with its year."""
    return Worded("stats-month", {"year": str(one.year), "month": one.month})


async def table(scene: Scene, look: Look, ending: str) -> Sheet:
    """The page as a table: the area itself, then each of its parts."""
    rows: list[Sequence[object]] = [_row(scene, look, one) for one in look.lines]
    for one in look.lines:
        for area, count in await stats.part_of(scene.city, look, one.figure.name):
            if count != 0:
                rows.append((label(one), named(scene, area), _cell(scene, look, count), None))
    name = f"pumasi-{look.month.year}-{look.month.month:02}.{ending}"
    return Sheet(name, [f"stats-column-{column}" for column in _COLUMNS], rows)


def _row(scene: Scene, look: Look, one: Line) -> Sequence[object]:
    before = None if one.before is None or look.hides else sum(one.before.values())
    return (label(one), named(scene, look.area), _cell(scene, look, one.count), before)


def _cell(scene: Scene, look: Look, count: int | None) -> object:
    return hidden(scene, look) if count is None else count
