"""A wish in one line: rooms that fit what was understood of it, the nearest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import inf

from bot.actions import places, rooms
from bot.actions.bookings.showing import AT_ONCE, grounds
from bot.domain import bookings
from bot.domain import rooms as room_rules
from bot.domain.availability import DAY_MINUTES, MINUTE, Span, moment
from bot.domain.bookings import Ground, Wish
from bot.domain.places import Place
from bot.domain.residents import Resident
from bot.domain.rooms import Room, RoomRules, Terms
from bot.domain.wanting import Wanted, walked
from storage.city import City

MOST = 8
"""Rooms that are shown."""
AHEAD = 14
"""Days that are looked through where no day was said, or nothing is free on it."""
NEAREST = 240
"""Rooms that are looked at, the nearest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A room that is free for a span; ``walk`` are minutes on foot from home, None where nobody knows."""

    room: Room
    place: Place
    span: Span
    walk: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wished:
    """What was found. ``is_later``: on none of the days that were said, but soon after.

    ``fitting`` is how many rooms would do, whenever they are free.
    """

    found: Sequence[Near]
    fitting: int
    is_later: bool = False


@dataclass(frozen=True, slots=True)
class _Candidate:
    room: Room
    place: Place
    terms: Terms
    walk: float


async def wish(city: City, who: Resident, wanted: Wanted) -> Wished:
    """Rooms for what was wished for: on the days that were said, or on the first ones after them."""
    fitting = await _fitting(city, who, wanted)
    if found := await _on(city, who, wanted, fitting, wanted.days, every=True):
        return Wished(found=found, fitting=len(fitting))
    first = max(wanted.days, default=places.today(city) - timedelta(days=1)) + timedelta(days=1)
    soonest = [each.terms.first_day(places.today(city)) for each in fitting]
    begins = max(first, min(soonest, default=first))
    days = [begins + timedelta(days=n) for n in range(AHEAD)]
    found = await _on(city, who, wanted, fitting, days, every=False)
    return Wished(found=found, fitting=len(fitting), is_later=bool(wanted.days))


async def _fitting(city: City, who: Resident, wanted: Wanted) -> list[_Candidate]:
    """What is large enough, near enough, and has what is wanted; the nearest and the smallest first."""
    there = await rooms.letting(city, who, people=wanted.people or 0)
    things = {thing.value for thing in wanted.equipment}
    good = [
        each for each in there if things <= {*each.equipment} and (each.step_free or not wanted.step_free)
    ]
    known = await city.places.some(sorted({room.place for room in good}))
    ways = {place.id: city.atlas.distance_m(who.area, place.area) for place in known.values()}
    near = [each for each in good if wanted.walk is None or _is_near(ways[each.place], wanted.walk)]
    near.sort(key=lambda each: (ways[each.place], each.capacity, each.id))
    found = []
    for room in near[:NEAREST]:
        place = known[room.place]
        terms = room_rules.terms(room, places.rules(city, RoomRules, place))
        found.append(_Candidate(room, place, terms, ways[place.id]))
    return found


def _is_near(metres: float, minutes: int) -> bool:
    return metres < inf and walked(metres) <= minutes


async def _on(
    city: City,
    who: Resident,
    wanted: Wanted,
    among: Sequence[_Candidate],
    days: Sequence[date],
    *,
    every: bool,
) -> list[Near]:
    """The rooms that are free on these days; unless on ``every`` one, on the first on which any is."""
    today, found = places.today(city), dict[int, Near]()
    for day in days:
        may = [each for each in among if _is_let(each, day, today)]
        for at in range(0, len(may), AT_ONCE):
            for near in await _free(city, who, wanted, may[at : at + AT_ONCE], day):
                found.setdefault(near.room.id, near)
            if len(found) >= MOST:
                return [*found.values()][:MOST]
        if found and not every:
            break
    return [*found.values()]


def _is_let(each: _Candidate, day: date, today: date) -> bool:
    """Whether it may be booked for a day at all, before anything is asked of the day."""
    within = each.terms.first_day(today) <= day <= each.terms.last_day(today)
    return within and bool(room_rules.hours(each.room, day))


async def _free(
    city: City, who: Resident, wanted: Wanted, among: Sequence[_Candidate], day: date
) -> list[Near]:
    known: dict[int, Place] = {each.place.id: each.place for each in among}
    walks = {each.room.id: walked(each.walk) if each.walk < inf else None for each in among}
    facts = await grounds(city, who.id, [each.room for each in among], known, day)
    return [
        Near(room=ground.room, place=known[ground.room.place], span=span, walk=walks[ground.room.id])
        for ground in facts
        if (span := next(_spans(ground, wanted, day), None))
    ]


def _spans(ground: Ground, wanted: Wanted, day: date) -> Iterator[Span]:
    """When it could be had, the first time first: the very hours, or some within a part of the day."""
    begins = moment(day, wanted.first or 0, ground.zone)
    ends = moment(day, DAY_MINUTES if wanted.last is None else wanted.last, ground.zone)
    length = wanted.minutes or next(iter(ground.terms.lengths()), ground.terms.least)
    if wanted.is_exact:
        spans = iter([Span(begins, ends)])
    else:
        spans = (Span(at, at + length * MINUTE) for at in ground.open.starts(ground.slot) if begins <= at)
    return (span for span in spans if span.ends <= ends and bookings.refused(Wish(span=span), ground) is None)
