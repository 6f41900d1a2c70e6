"""A wish in one line: rooms that fit what was understood of it, the nearest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo
from enum import StrEnum
from itertools import chain, zip_longest
from math import inf

from bot.actions import places, rooms
from bot.actions.bookings.showing import NEAREST, grounds, shut_at
from bot.domain import bookings
from bot.domain import rooms as room_rules
from bot.domain.areas import Point, metres
from bot.domain.availability import DAY_MINUTES, MINUTE, Open, Span, moment, opened
from bot.domain.bookings import Ground, Wish
from bot.domain.closures import Days
from bot.domain.places import Place, PlaceId
from bot.domain.residents import Resident
from bot.domain.rooms import Outline, Room, RoomRules, Terms
from bot.domain.wanting import Lacking, Wanted, lacking, walked
from storage.city import City

MOST = 8
"""Rooms that are shown."""
AHEAD = 14
"""Days that are looked through where no day was said, or nothing is free on it."""
AT_ONCE = 3 * MOST
"""Rooms that are asked for at once: most of those that are open then are free."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A room that is free for a span; ``walk`` are minutes on foot, None where nobody knows."""

    room: Room
    place: Place
    span: Span
    walk: int | None


class Fit(StrEnum):
    """How well what was found fits. ``HOURS``: at other hours of that day; ``LATER``: soon after it.

    ``NONE``: no room is free; ``FAR``: nobody may book for such a day yet; ``LACKING``: none would do anyway.
    """

    WISHED = "wished"
    HOURS = "hours"
    LATER = "later"
    NONE = "none"
    FAR = "far"
    LACKING = "lacking"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wished:
    """What was found; where no room would do, whenever it is free, what is ``lacking``.

    ``last`` is the last day for which one may book, where all that were wished for are later.
    """

    found: Sequence[Near]
    fit: Fit
    last: date | None = None
    lacking: Lacking | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fitting:
    """What is ``wanted``; rooms that would do, nearest first; how far each is, when its house is closed.

    ``close`` is the minute of the day to which it should be as close as can be, where any hour will do.
    """

    wanted: Wanted
    close: int | None = None
    rooms: Sequence[Room]
    known: Mapping[int, Place]
    metres: Mapping[PlaceId, float]
    shut: Mapping[PlaceId, Days]


async def wish(city: City, who: Resident, wanted: Wanted, here: Point | None = None) -> Wished:
    """Rooms for what was wished for: on the days that were said; else at other hours of them, or soon after.

    The walk begins ``here`` (latitude, longitude), or at home.
    """
    fitting, today = await _fitting(city, who, wanted, here), places.today(city)
    if not fitting.rooms:
        return Wished(found=(), fit=Fit.LACKING, lacking=await _lacking(city, who, wanted, here))
    last = max(_terms(city, fitting, room).last_day(today) for room in fitting.rooms)
    if wanted.days and min(wanted.days) > last:
        return Wished(found=(), fit=Fit.FAR, last=last)
    loose = _at_any_hour(fitting)
    first = max(wanted.days, default=today - _DAY) + _DAY
    begins = max(first, min(_terms(city, fitting, room).first_day(today) for room in fitting.rooms))
    after = [begins + n * _DAY for n in range(AHEAD)]
    tried: tuple[tuple[Fit, _Fitting, Sequence[date]], ...] = (
        (Fit.WISHED, fitting, wanted.days),
        (Fit.HOURS, loose, wanted.days),
        (Fit.LATER if wanted.days else Fit.WISHED, fitting, after),
        (Fit.LATER if wanted.days else Fit.HOURS, loose, after),
    )
    for fit, under, days in tried:
        if found := await _on(city, who, under, days, every=days is wanted.days):
            return Wished(found=found, fit=fit)
    return Wished(found=(), fit=Fit.NONE)


def _at_any_hour(fitting: _Fitting) -> _Fitting:
    """The same, for as long or as long as it goes, whenever on its days."""
    wanted, close = fitting.wanted, fitting.wanted.first or 0
    minutes = wanted.last - close if wanted.is_exact and wanted.last else wanted.minutes
    any_hour = replace(wanted, first=None, last=None, is_exact=False, minutes=minutes)
    return replace(fitting, wanted=any_hour, close=close)


async def _lacking(city: City, who: Resident, wanted: Wanted, here: Point | None) -> Lacking:
    all_rooms = await rooms.letting(city, who)
    ways = await _ways(city, here or city.atlas.centre(who.area), all_rooms, precise=here is not None)
    return lacking(wanted, all_rooms, ways)


async def spread(
    city: City, who: Resident, wanted: Wanted, *, since: date, most: int, only: Callable[[date], bool]
) -> tuple[Near, ...]:
    """Some choices for people who have to agree on one: a room on each of several days rather than many on
    the first, then other rooms of these days. Days that are not ``only`` those wanted are left out.
    """  # noqa: D205
    fitting, by_day = await _fitting(city, who, wanted), list[list[Near]]()
    first = [_terms(city, fitting, room).first_day(places.today(city)) for room in fitting.rooms]
    begins = max(since, min(first, default=since))
    days = wanted.days or [begins + n * _DAY for n in range(AHEAD)]
    for day in filter(only, days):
        if found := await _on(city, who, fitting, [day], every=True):
            by_day.append(found)
        if len(by_day) >= most:
            break
    turns = chain.from_iterable(zip_longest(*by_day))
    return tuple(near for near in turns if near)[:most]


async def _fitting(city: City, who: Resident, wanted: Wanted, here: Point | None = None) -> _Fitting:
    """What is large enough, near enough, and has what is wanted; the nearest and the smallest first."""
    things = {thing.value for thing in wanted.equipment}
    good = [
        each
        for each in await rooms.letting(city, who, people=wanted.people or 0)
        if things <= {*each.equipment} and (each.step_free or not wanted.step_free)
    ]
    ways = await _ways(city, here or city.atlas.centre(who.area), good, precise=here is not None)
    near = [each for each in good if wanted.walk is None or _is_near(ways[each.place], wanted.walk)]
    near.sort(key=lambda each: (ways[each.place], each.capacity, each.id))
    some = await city.rooms.these(each.id for each in near[:NEAREST])
    there = [some[each.id] for each in near[:NEAREST]]
    areas = {each.place: each.area for each in near[:NEAREST]}
    return _Fitting(
        wanted=wanted,
        rooms=there,
        known=await city.places.some(sorted(areas)),
        metres=ways,
        shut=await shut_at(city, areas, places.today(city) - _DAY),
    )


async def _ways(
    city: City, here: Point | None, among: Sequence[Outline], *, precise: bool
) -> dict[PlaceId, float]:
    """How far each house is: ``precise`` from where it was marked, else from the middle of its area."""
    areas = {area: _metres(here, city.atlas.centre(area)) for area in {each.area for each in among}}
    ways = {each.place: areas[each.area] for each in among}
    marked = await city.visits.spots_of([*ways]) if precise else ()
    return ways | {spot.place: _metres(here, (spot.lat, spot.lon)) for spot in marked}


def _metres(here: Point | None, there: Point | None) -> float:
    return metres(here, there) if here and there else inf


def _is_near(away: float, minutes: int) -> bool:
    return away < inf and walked(away) <= minutes


def _terms(city: City, fitting: _Fitting, room: Room) -> Terms:
    return room_rules.terms(room, places.rules(city, RoomRules, fitting.known[room.place]))


async def _on(
    city: City, who: Resident, fitting: _Fitting, days: Sequence[date], *, every: bool
) -> list[Near]:
    """The rooms that are free on these days; unless on ``every`` one, on the first on which any is."""
    found = dict[int, Near]()
    for day in days:
        may = [room for room in fitting.rooms if _is_let(city, fitting, room, day)]
        for at in range(0, len(may), AT_ONCE):
            for near in await _free(city, who, fitting, may[at : at + AT_ONCE], day):
                found.setdefault(near.room.id, near)
            if len(found) >= MOST:
                return [*found.values()][:MOST]
        if found and not every:
            break
    return [*found.values()]


def _is_let(city: City, fitting: _Fitting, room: Room, day: date) -> bool:
    """Whether it may be booked for a day at all, and is open then, before anybody asks what takes it."""
    terms, today = _terms(city, fitting, room), places.today(city)
    if not terms.first_day(today) <= day <= terms.last_day(today):
        return False
    hours = rooms.hours_of(room, fitting.shut[room.place])
    there = opened(day - _DAY, day + _DAY, hours, city.zone)
    return next(_wanted(there, terms, fitting, day, city.zone), None) is not None


async def _free(city: City, who: Resident, fitting: _Fitting, among: Sequence[Room], day: date) -> list[Near]:
    facts = await grounds(city, who.id, among, fitting.known, day, closed=fitting.shut)
    return [
        Near(room=ground.room, place=place, span=span, walk=walked(away) if away < inf else None)
        for ground in facts
        if (span := next(_spans(ground, fitting, day), None))
        for place in [fitting.known[ground.room.place]]
        for away in [fitting.metres[place.id]]
    ]


def _spans(ground: Ground, fitting: _Fitting, day: date) -> Iterator[Span]:
    """When it could be had, the first time first, or that which is closest."""
    there = _wanted(ground.open, ground.terms, fitting, day, ground.zone)
    if fitting.close is not None:
        best = moment(day, fitting.close, ground.zone)
        there = iter(sorted(there, key=lambda span: abs(span.begins - best)))
    return (span for span in there if bookings.refused(Wish(span=span), ground) is None)


def _wanted(there: Open, terms: Terms, fitting: _Fitting, day: date, zone: tzinfo) -> Iterator[Span]:
    """What is wished for of a day as far as it is open: the very hours, or some within a part of the day."""
    wanted = fitting.wanted
    begins = moment(day, wanted.first or 0, zone)
    ends = moment(day, DAY_MINUTES if wanted.last is None else wanted.last, zone)
    length, slot = _length(terms, fitting), timedelta(minutes=terms.slot)
    if wanted.is_exact:
        spans = iter([Span(begins, ends)])
    else:
        spans = (Span(at, at + length * MINUTE) for at in there.starts(slot) if begins <= at)
    return (span for span in spans if span.ends <= ends and there.covers(span))


def _length(terms: Terms, fitting: _Fitting) -> int:
    """For how many minutes: what was said, or the shortest; at any hour, the longest up to what was said."""
    lengths, said = terms.lengths() or (terms.least,), fitting.wanted.minutes
    if said is None or fitting.close is None:
        return said or lengths[0]
    return max((length for length in lengths if length <= said), default=lengths[0])
