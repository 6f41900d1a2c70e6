"""What time does with bookings: a slot is let go, a manager reminded, a room left unused given to others."""

from __future__ import annotations

from bot.actions.bookings import waiting
from bot.actions.bookings.nearby import tell_lost
from bot.actions.bookings.telling import saved, tell, tell_managers
from bot.domain import bookings
from bot.domain.bookings import ASKING, KEPT, Booking, BookingKind, BookingState
from storage.city import City


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
    told = []
    for booking in await city.bookings.due(city.now):
        async with city.apart(booking.about):
            if waits := await _due(city, booking):
                told.append(waits)
    await waiting.remind(city, told)


async def _due(city: City, booking: Booking) -> Booking | None:
    """The booking, where its managers are to hear that it waits."""
    if booking.state in ASKING and booking.begins > city.now:
        return await waiting.unanswered(city, booking)
    if booking.state in ASKING:
        over = await saved(city, bookings.moved(booking, "lapse", now=city.now))
        await tell_lost(city, over, "expired")
    elif booking.state in KEPT:
        await saved(city, bookings.moved(booking, "lapse", now=city.now))
    elif booking.state is BookingState.APPROVED and booking.kind is BookingKind.USUAL:
        await _missed(city, booking)
    else:
        await saved(city, bookings.moved(booking, "end", now=city.now))
    return None


async def _missed(city: City, booking: Booking) -> None:
    """Nobody said that they are there: the rest of the time is for others."""
    over = await saved(city, bookings.moved(booking, "miss", now=city.now))
    await tell(city, over, "missed")
    await tell_managers(city, over, "absent")
