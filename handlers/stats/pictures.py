"""Which picture a page of figures has, as facts: the runtime words and draws it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from typing import Literal

from bot.actions import stats
from bot.actions.stats import Line, Look, Way
from bot.domain.stats import Drawn, Month, Span, StatsRules, classes
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Chart, Series, Worded
from handlers.stats.said import hidden, label, length, month

BARS_MOST = 25
"""Names below one another in one picture, the gu of Seoul; the table has all."""

MONTHS = 6
"""Months side by side in the first picture."""

Labels = Sequence[Worded | str]
Values = Sequence[int | None]


async def first(scene: Scene, look: Look) -> Chart | None:
    """The picture of the first page: how trade went, month by month."""
    one = next((one for one in look.lines if one.figure.drawn is Drawn.WEEKS), None)
    return await _months(scene, look, one) if one else None


async def of_theme(scene: Scene, look: Look) -> Chart | None:
    """The picture of another page: of its figure that is drawn, in its own way."""
    one = next((one for one in look.lines if one.figure.drawn), None)
    return await _DRAWN[one.figure.drawn](scene, look, one) if one and one.figure.drawn else None


def way(when: Month, one: Way, names: Sequence[tuple[str, Worded]]) -> Chart:
    """How many came how far in a conversation."""
    asked = [one.steps[question].asked for question, _ in names]
    done = one.steps[names[-1][0]].answered
    form = Worded(f"form-name-{one.form}")
    return Chart(
        kind="bars",
        title=Worded("stats-title-way", {"form": form, "begun": asked[0], "done": done}),
        labels=[name for _, name in names],
        series=[Series(Worded("stats-asked"), asked)],
        value="stats-number",
        hidden=Worded("stats-nothing"),
        nothing=Worded("stats-nothing"),
        note=Worded("stats-note-month", {"month": month(when)}),
    )


async def _months(scene: Scene, look: Look, one: Line) -> Chart:
    found = await stats.months(scene.city, look.area.id, one.figure.name, look.month, MONTHS)
    labels = [Worded("stats-short-month", {"month": each.month}) for each, _ in found]
    values = _told(scene, look, [count for _, count in found])
    return _chart(scene, look, one, kind="columns", labels=labels, values=values)


async def _weeks(scene: Scene, look: Look, one: Line) -> Chart:
    found = await stats.weeks(scene.city, look, one.figure.name)
    labels = [_week(week) for week, _ in found]
    return _chart(
        scene,
        look,
        one,
        kind="columns",
        labels=labels,
        values=_told(scene, look, [count for _, count in found]),
    )


def _week(week: Span) -> Worded:
    if week.days == 1:
        return Worded("stats-day", {"day": week.first.day})
    return Worded("stats-week", {"first": week.first.day, "last": week.last.day})


async def _classes(scene: Scene, look: Look, one: Line) -> Chart:
    found = classes(one.parts)
    labels = [_class(least, most) for least, most, _ in found]
    values = _told(scene, look, [count for _, _, count in found])
    return _chart(scene, look, one, kind="bars", labels=labels, values=values)


def _class(least: timedelta | None, most: timedelta | None) -> Worded:
    if least is None or most is None:
        return length(most)
    return Worded("stats-between", {"least": least, "most": most})


async def _parts(scene: Scene, look: Look, one: Line) -> Chart:
    found = await stats.part_of(scene.city, look, one.figure.name)
    there = [(area, count) for area, count in found if count != 0][:BARS_MOST]
    labels = [named(scene, area) for area, _ in there]
    return _chart(scene, look, one, kind="bars", labels=labels, values=[count for _, count in there])


_DRAWN: Mapping[Drawn, Callable[[Scene, Look, Line], Awaitable[Chart]]] = {
    Drawn.WEEKS: _weeks,
    Drawn.CLASSES: _classes,
    Drawn.PARTS: _parts,
}


def _told(scene: Scene, look: Look, counts: Sequence[int]) -> Values:
    """Where the page hides what is small, so does its picture."""
    least = scene.city.rules(StatsRules, look.area.id).least if look.hides else 0
    return [None if 0 < count < least else count for count in counts]


def _chart(
    scene: Scene, look: Look, one: Line, *, kind: Literal["columns", "bars"], labels: Labels, values: Values
) -> Chart:
    facts = {"area": named(scene, look.area), "month": month(look.month), "n": one.count}
    days = {"month": month(look.month), "first": look.span.first.day, "last": look.span.last.day}
    return Chart(
        kind=kind,
        title=Worded(f"stats-title-{one.figure.name}", facts),
        labels=labels,
        series=[Series(label(one), values)],
        value="stats-number",
        hidden=hidden(scene, look),
        nothing=Worded("stats-nothing"),
        note=Worded("stats-note", days),
    )
