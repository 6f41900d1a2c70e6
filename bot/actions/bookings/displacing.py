"""What the house takes back from many at once: each is told why, of a series once, and what else there is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.actions import closures, rooms
from bot.actions.bookings.nearby import tell_lost
from bot.actions.bookings.telling import saved
from bot.domain import bookings
from bot.domain.availability import DAY_MINUTES, Span, moment, opened
from bot.domain.bookings import COMING, Booking, BookingKind, BookingState
from bot.domain.closures import Closure
from bot.domain.places import Place
from bot.domain.rooms import Room
from storage.city import City

FEW = 12
"""Up to so many bookings at once each notice holds its alternatives; of more, each is looked for from it."""
FAR = timedelta(days=800)
"""Later than that nothing is booked."""

Whole = Callable[[City, Sequence[Booking], str], Awaitable[set[int]]]
"""(city, what was displaced, why): the numbers of those whose bookers a feature has told as a whole."""
_WHOLES: list[Whole] = []


def declare(whole: Whole) -> None:
    """A feature of which bookings are parts tells of them together."""
    _WHOLES.append(whole)


async def displace(city: City, taken: Sequence[Booking], reason: str) -> list[Booking]:
    """Taken back; what was only asked for is declined. Those as they are then."""
    done = []
    for booking in taken:
        step = "displace" if booking.state is BookingState.APPROVED else "decline"
        done.append(await saved(city, replace(bookings.moved(booking, step, now=city.now), reason=reason)))
    told = {number for whole in _WHOLES for number in await whole(city, done, reason)}
    for each in done:
        if each.id not in told:
            await tell_lost(city, each, "displaced", look=len(done) <= FEW, why=reason)
    return done


async def in_the_way(
    city: City, place: Place, among: Sequence[Room], days: tuple[date, date | None]
) -> list[Booking]:
    """The bookings of these rooms on these days (to the last of all), as far as they are not let then."""
    there = {room.id: room for room in among}
    since = moment(days[0], 0, city.zone)
    until = moment(days[1], DAY_MINUTES, city.zone) if days[1] else since + FAR
    return [
        booking
        for booking in await city.bookings.inside(list(there), since, until, COMING)
        if booking.kind is BookingKind.USUAL
        and not await is_let(city, there[booking.room], place, booking.span)
    ]


async def is_let(city: City, room: Room, place: Place, span: Span) -> bool:
    """Whether a room says of a single day that it is open all the same, whatever else is closed."""
    first, last = (at.astimezone(city.zone).date() for at in (span.begins, span.ends))
    if not {day for day, _ in room.other} & {first.isoformat(), last.isoformat()}:
        return False
    hours = await rooms.idle(city, room, place, first)
    return opened(first, last, hours, city.zone).covers(span)


async def _closed(city: City, closure: Closure) -> None:
    """Whoever has a room on days that are closed now is told why, and looks for others."""
    taken: list[Booking] = []
    for place in await city.places.inside([closure.area]):
        if closure.place in {"", place.scope}:
            there = await city.rooms.of(place.id)
            taken += await in_the_way(city, place, there, (closure.first, closure.last))
    await displace(city, taken, closure.reason)


async def _shut(city: City, room: Room, place: Place, day: date, reason: str) -> None:
    await displace(city, await in_the_way(city, place, [room], (day, day)), reason)


closures.declare(_closed)
rooms.declare(_shut)
