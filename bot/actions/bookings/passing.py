"""What time does with bookings: a slot is let go, a manager reminded, a room left unused given to others."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import date

from bot.actions import closures, roles, rooms
from bot.actions.bookings.showing import where
from bot.actions.bookings.telling import of_whom, rules_of, saved, tell, tell_managers
from bot.domain import bookings
from bot.domain.availability import DAY_MINUTES, moment, opened
from bot.domain.bookings import ASKING, COMING, KEPT, Booking, BookingKind, BookingState
from bot.domain.closures import Closure
from bot.domain.places import Place
from bot.domain.roles import Role
from bot.domain.rooms import Room
from storage.city import City

Waits = Callable[[City, Booking, int, bool], Awaitable[bool]]
"""(city, booking, hours, whether managers are told): whether a feature has seen to it for the whole."""
_WAITS: list[Waits] = []


def declare(waits: Waits) -> None:
    """A feature of which a booking is a part reminds managers of the whole."""
    _WAITS.append(waits)


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
    for booking in await city.bookings.due(city.now):
        async with city.apart(booking.about):
            await _due(city, booking)


async def _due(city: City, booking: Booking) -> None:
    if booking.state in ASKING and booking.begins > city.now:
        await _unanswered(city, booking)
    elif booking.state in ASKING:
        await tell(city, await saved(city, bookings.moved(booking, "lapse", now=city.now)), "expired")
    elif booking.state in KEPT:
        await saved(city, bookings.moved(booking, "lapse", now=city.now))
    elif booking.state is BookingState.APPROVED and booking.kind is BookingKind.USUAL:
        await _missed(city, booking)
    else:
        await saved(city, bookings.moved(booking, "end", now=city.now))


async def _unanswered(city: City, booking: Booking) -> None:
    """The managers are reminded, then the moderators told; nothing is ever approved by silence.

    Where the manager asked something back, it is the booker who is reminded.
    """
    rules = await rules_of(city, booking)
    told = await saved(city, bookings.reminded(booking, rules))
    if booking.state is BookingState.QUESTION:
        await tell(city, told, "question", words=booking.reason)
        return
    hours, of_managers = rules.remind_hours * told.told, told.told <= rules.reminders
    for waits in _WAITS:
        if await waits(city, told, hours, of_managers):
            return
    if of_managers:
        await tell_managers(city, told, "waits", hours=hours)
    else:
        await _tell_moderators(city, told, hours)


async def _tell_moderators(city: City, booking: Booking, hours: int) -> None:
    _, place = await where(city, booking)
    facts = await of_whom(city, booking) | {"hours": hours}
    for one in await roles.holders(city, Role.MODERATOR, place.area) or await roles.holders(
        city, Role.ADMIN, place.area
    ):
        await city.tell(one, "bookings-notice-unanswered", facts, about=booking.about)


async def _missed(city: City, booking: Booking) -> None:
    """Nobody said that they are there: the rest of the time is for others."""
    over = await saved(city, bookings.moved(booking, "miss", now=city.now))
    await tell(city, over, "missed")
    await tell_managers(city, over, "absent")


async def _closed(city: City, closure: Closure) -> None:
    """Whoever has a room on days that are closed now is told why, and looks for others."""
    for place in await city.places.inside([closure.area]):
        if closure.place in {"", place.scope}:
            there = await city.rooms.of(place.id)
            await _displaced(city, place, there, (closure.first, closure.last), closure.reason)


async def _shut(city: City, room: Room, place: Place, day: date, reason: str) -> None:
    await _displaced(city, place, [room], (day, day), reason)


async def _displaced(
    city: City, place: Place, among: Sequence[Room], days: tuple[date, date], reason: str
) -> None:
    """The bookings of these rooms on these days, as far as they are not let then."""
    there = {room.id: room for room in among}
    since, until = moment(days[0], 0, city.zone), moment(days[1], DAY_MINUTES, city.zone)
    for booking in await city.bookings.inside(list(there), since, until, COMING):
        if booking.kind is BookingKind.USUAL and not await _is_open(
            city, booking, there[booking.room], place
        ):
            over = replace(booking, reason=reason)
            step = "displace" if booking.state is BookingState.APPROVED else "decline"
            done = await saved(city, bookings.moved(over, step, now=city.now))
            await tell(city, done, "displaced", why=reason)


async def _is_open(city: City, booking: Booking, room: Room, place: Place) -> bool:
    """A room may say of a single day that it is open all the same."""
    first, last = (at.astimezone(city.zone).date() for at in (booking.begins, booking.ends))
    said = {day for day, _ in room.other}
    if not said & {first.isoformat(), last.isoformat()}:
        return False
    hours = await rooms.idle(city, room, place, first)
    return opened(first, last, hours, city.zone).covers(booking.span)


closures.declare(_closed)
rooms.declare(_shut)
