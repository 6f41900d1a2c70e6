"""Looking at figures: an area's month against the one before, its parts, the way through conversations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.actions import roles
from bot.actions.stats.declared import FIGURES, MEMBERS, Figure
from bot.domain.areas import Area, AreaId, AreaKind
from bot.domain.residents import Resident
from bot.domain.roles import AreaNotYours, Role
from bot.domain.stats import (
    AreaTooSmall,
    Change,
    Counting,
    Month,
    Span,
    StatsRules,
    Step,
    Theme,
    change,
    masked,
    spans,
)
from storage.city import City

_WIDE = frozenset({AreaKind.CITY, AreaKind.GU})
"""In what is narrower, few people make a number."""

Parts = Mapping[str, int]
Sums = Mapping[tuple[AreaId, str], Parts]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A figure: what there is of each of its parts, and was in the month before, None where nobody counted.

    ``count`` is None where it would tell too much of too few.
    """

    figure: Figure
    parts: Parts
    before: Parts | None
    count: int | None
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """An area in a month: its figures, the days they are of, and when they were counted last.

    ``day`` is the one of which its stocks are, None where they are not known. ``hides`` is whether it hides
    what is so small that people could be known by it.
    """

    area: Area
    month: Month
    span: Span
    day: date | None
    hides: bool = False
    at: datetime | None
    lines: Sequence[Line]

    @property
    def is_first(self) -> bool:
        """Whether nothing was recorded in the month before."""
        return all(line.before is None for line in self.lines)

    def line(self, name: str) -> Line | None:
        """One of them, if it is known."""
        return next((line for line in self.lines if line.figure.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A conversation: what happened to its questions, by their names."""

    form: str
    steps: Mapping[str, Step]


async def looked_after(city: City, who: Resident) -> tuple[Area, ...]:
    """The areas at whose figures somebody may look; what lies in them belongs to them."""
    held = await roles.looked_after(city, who.id, Role.VIEWER)
    return tuple(city.atlas.area(area) for area in held)


async def look(city: City, who: Resident, area: AreaId, month: Month, theme: Theme | None = None) -> Look:
    """A page of figures, without ``theme`` the first one. Raises AreaNotFound, AreaNotYours, AreaTooSmall."""
    await _only_viewers(city, who, area)
    figures = [f for f in FIGURES.values() if (f.theme is theme if theme else f.headline)]
    return await _looked(city, area, month, figures)


async def public(city: City, area: AreaId, month: Month) -> Look:
    """What everybody may know of a city or a gu. Raises AreaNotFound, AreaNotYours."""
    if city.atlas.area(area).kind not in _WIDE:
        raise AreaNotYours
    figures = [figure for figure in FIGURES.values() if figure.public]
    return await _looked(city, area, month, figures, is_public=True)


def inside(city: City, area: AreaId) -> tuple[Area, ...]:
    """What lies in an area and is counted by itself."""
    return tuple(inner for inner in city.atlas.children(area) if inner.kind is not AreaKind.COMPLEX)


async def part_of(city: City, look: Look, name: str) -> Sequence[tuple[Area, int | None]]:
    """A figure in each part of the area, the most first; None where people could be known by it."""
    inner = inside(city, look.area.id)
    behind = FIGURES[name].behind
    sums = await _sums(city, [area.id for area in inner], {name, behind, MEMBERS}, look)
    counts = {area.id: _sum(sums, area.id, name) for area in inner}
    people = {area.id: min(_sum(sums, area.id, known) for known in (behind, MEMBERS)) for area in inner}
    shown = masked(counts, people, city.rules(StatsRules, look.area.id))
    ranked = sorted(inner, key=lambda area: -(shown[area.id] or 0))
    return [(area, shown[area.id]) for area in ranked]


async def months(city: City, area: AreaId, name: str, last: Month, most: int) -> Sequence[tuple[Month, int]]:
    """How a figure went month by month, the oldest first, up to ``last``."""
    listed = [last]
    while len(listed) < most:
        listed.insert(0, listed[0].before)
    counts = await city.stats.by_day(area, name, Span(listed[0].first, last.after.first))
    return [(month, _within(counts, Span(month.first, month.after.first))) for month in listed]


async def weeks(city: City, look: Look, name: str) -> Sequence[tuple[Span, int]]:
    """How a figure went week by week."""
    counts = await city.stats.by_day(look.area.id, name, look.span)
    return [(week, _within(counts, week)) for week in look.span.weeks()]


async def ever(city: City, area: AreaId, name: str) -> tuple[int, date | None]:
    """All there ever was of a figure, and since when it is counted."""
    first, _ = await city.stats.extent()
    if first is None:
        return 0, None
    return sum((await city.stats.by_day(area, name, Span(first, date.max))).values()), first


async def ways(city: City, who: Resident, area: AreaId, month: Month) -> Sequence[Way]:
    """All conversations of a month, the most begun first; they are those of the whole city."""
    await _only_viewers(city, who, area)
    found = await city.stats.steps(Span(month.first, month.after.first))
    ranked = sorted(found.items(), key=lambda way: (-_begun(way[1]), way[0]))
    return [Way(form=form, steps=steps) for form, steps in ranked]


def today(city: City) -> date:
    """The day it is in the city."""
    return city.now.astimezone(city.zone).date()


async def _only_viewers(city: City, who: Resident, area: AreaId) -> None:
    if not await roles.may(city, who.id, Role.VIEWER, area):
        raise AreaNotYours


async def _looked(
    city: City, area: AreaId, month: Month, figures: Sequence[Figure], *, is_public: bool = False
) -> Look:
    span, before = spans(month, today(city))
    _, day, at = await city.stats.recorded(span)
    where = city.atlas.area(area)
    if where.kind is AreaKind.COMPLEX:
        raise AreaTooSmall
    hides = is_public or where.kind not in _WIDE
    look = Look(area=where, month=month, span=span, day=day, hides=hides, at=at, lines=())
    wanted = {MEMBERS, *(name for figure in figures for name in (figure.name, figure.behind))}
    there, was = await _sums(city, [area], wanted, look), await _before(city, area, wanted, look, before)
    rules = city.rules(StatsRules, area) if hides else None
    known = [figure for figure in figures if day or (at and not _is_stock(figure.name))]
    lines = [_line(figure, _of(there, area), was[_is_stock(figure.name)], rules) for figure in known]
    return replace(look, lines=[replace(line, change=_compared(city, area, line, rules)) for line in lines])


def _line(
    figure: Figure, there: Mapping[str, Parts], was: Mapping[str, Parts] | None, rules: StatsRules | None
) -> Line:
    """With ``rules``, hidden where it tells of too few."""
    parts = there.get(figure.name, {})
    count: int | None = sum(parts.values())
    if rules and count:
        people = min(sum(there.get(known, {}).values()) for known in (figure.behind, MEMBERS))
        count = masked({"": count}, {"": people}, rules)[""]
    before = None if was is None else was.get(figure.name, {})
    return Line(figure=figure, parts=parts, before=before, count=count, change=Change("new"))


def _compared(city: City, area: AreaId, line: Line, hidden: StatsRules | None) -> Change:
    """Nothing can be worked out back from the change to what is hidden."""
    was = None if line.before is None else sum(line.before.values())
    if line.count is None or (hidden and was and was < hidden.least):
        return Change("few")
    return change(line.count, was, city.rules(StatsRules, area))


async def _before(
    city: City, area: AreaId, wanted: Iterable[str], look: Look, span: Span
) -> Mapping[bool, Mapping[str, Parts] | None]:
    """The month before: what happened (False), if each of its days was counted; what there was (True)."""
    whole = Span(look.month.before.first, look.month.first)
    counted, _, _ = await city.stats.recorded(span)
    _, day, _ = await city.stats.recorded(whole)
    found = _of(await _sums(city, [area], wanted, replace(look, span=span, day=day)), area)
    return {False: found if counted == span.days else None, True: found if day else None}


async def _sums(city: City, areas: Sequence[AreaId], wanted: Iterable[str], look: Look) -> Sums:
    names = set(wanted)
    stocks = {name for name in names if _is_stock(name)}
    found = dict(await city.stats.sums(areas, sorted(names - stocks), look.span))
    if look.day and stocks:
        found |= await city.stats.sums(areas, sorted(stocks), Span(look.day, look.day + timedelta(days=1)))
    return found


def _is_stock(name: str) -> bool:
    return FIGURES[name].counting is Counting.STOCK


def _of(sums: Sums, area: AreaId) -> Mapping[str, Parts]:
    return {name: parts for (where, name), parts in sums.items() if where == area}


def _sum(sums: Sums, area: AreaId, name: str) -> int:
    return sum(sums.get((area, name), {}).values())


def _within(counts: Mapping[date, int], span: Span) -> int:
    return sum(count for day, count in counts.items() if span.first <= day < span.until)


def _begun(steps: Mapping[str, Step]) -> int:
    return max(step.asked for step in steps.values())
