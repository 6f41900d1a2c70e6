"""A week of a room at a glance: when it can be had, and when it is taken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.actions import places, rooms
from bot.domain.availability import DAY_MINUTES, MINUTE, Hours, Span, moment, opened
from bot.domain.places import Place
from bot.domain.residents import Resident
from bot.domain.rooms import Room, RoomId
from storage.city import City

DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A day: ``free`` and ``taken`` minutes of it; what cannot be booked yet, or any more, is neither."""

    day: date
    free: Hours
    taken: Hours


async def week(
    city: City, who: Resident, number: RoomId, first: date
) -> tuple[Room, Place, Sequence[Outline]]:
    """Seven days of a room from ``first`` on. Raises RoomGone."""
    room, place = await rooms.served(city, who, number)
    last = first + timedelta(days=DAYS - 1)
    hours = await rooms.idle(city, room, place, first)
    since, until = moment(first, 0, city.zone), moment(last, DAY_MINUTES, city.zone)
    taken = await city.bookings.taken(await rooms.spaces(city, room), since, until)
    held, today = await rooms.terms(city, room), places.today(city)
    outlines = []
    for day in (first + timedelta(days=n) for n in range(DAYS)):
        can = held.first_day(today) <= day <= held.last_day(today) and not room.paused
        there = opened(day, day, hours, city.zone).spans if can else ()
        outlines.append(
            Outline(
                day=day,
                free=_within(city, day, there),
                taken=_within(city, day, (each.span for each in taken)),
            )
        )
    return room, place, outlines


def _within(city: City, day: date, spans: Iterable[Span]) -> Hours:
    """What of the spans lies in a day, in minutes from its beginning."""
    first, last = moment(day, 0, city.zone), moment(day, DAY_MINUTES, city.zone)
    cut = [(max(span.begins, first), min(span.ends, last)) for span in spans]
    return tuple(((a - first) // MINUTE, (b - first) // MINUTE) for a, b in cut if a < b)
