"""What time does with bookings: a slot is let go, a manager reminded, a room left unused given to others."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.actions import roles
from bot.actions.bookings.nearby import tell_lost
from bot.actions.bookings.showing import where
from bot.actions.bookings.telling import of_whom, rules_of, saved, tell, tell_managers
from bot.domain import bookings
from bot.domain.bookings import ASKING, KEPT, Booking, BookingKind, BookingState
from bot.domain.roles import Role
from storage.city import City

Waits = Callable[[City, Booking, int, bool], Awaitable[bool]]
"""(city, booking, hours, whether managers are told): whether a feature has seen to it for the whole."""
_WAITS: list[Waits] = []


def declare(waits: Waits) -> None:
    """A feature of which a booking is a part reminds of the whole: managers, or whom they asked back."""
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
        over = await saved(city, bookings.moved(booking, "lapse", now=city.now))
        await tell_lost(city, over, "expired")
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
    hours, of_managers = rules.remind_hours * told.told, told.told <= rules.reminders
    for waits in _WAITS:
        if await waits(city, told, hours, of_managers):
            return
    if booking.state is BookingState.QUESTION:
        await tell(city, told, "question", words=booking.reason)
    elif of_managers:
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
