"""One answer of a manager to all dates of a series that wait for one."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import audit, rooms
from bot.actions.bookings.telling import rules_of, saved
from bot.actions.series.showing import Shown, seen, tell
from bot.domain import bookings
from bot.domain.bookings import ASKING, Booking, BookingStepImpossible
from bot.domain.residents import Resident
from bot.domain.series import SeriesGone, SeriesId
from storage.city import City


async def judged(city: City, who: Resident, number: SeriesId) -> Shown:
    """A series, for who manages its room. Raises SeriesGone, RoomGone, AreaNotYours."""
    found = await city.series.series(number)
    if found is None:
        raise SeriesGone
    await rooms.kept(city, who, found.room)
    return await seen(city, found)


async def approve(city: City, who: Resident, number: SeriesId) -> Shown:
    """Yes to all that is to come. Raises as judged; BookingStepImpossible."""
    there = await judged(city, who, number)
    for booking in _asking(there):
        yes = replace(bookings.moved(booking, "approve", now=city.now), manager=who.id)
        await saved(city, bookings.timed(yes, await rules_of(city, booking)))
    await noted(city, who, "series-approved", there)
    await tell(city, there.series, "approved")
    return await seen(city, there.series)


async def decline(city: City, who: Resident, number: SeriesId, why: str) -> Shown:
    """Not this time, none of them. Raises as judged; BookingStepImpossible."""
    there = await judged(city, who, number)
    for booking in _asking(there):
        over = replace(bookings.moved(booking, "decline", now=city.now), manager=who.id, reason=why)
        await saved(city, over)
    await noted(city, who, "series-declined", there, why)
    await tell(city, there.series, "declined", why=why)
    return await seen(city, there.series)


def _asking(there: Shown) -> list[Booking]:
    found = [each for each in there.coming if each.state in ASKING]
    if not found:
        raise BookingStepImpossible(state=there.bookings[-1].state)
    return found


async def noted(city: City, who: Resident, deed: str, there: Shown, words: str = "") -> None:
    """In the log, with the booker of the whole."""
    whom, about = there.series.person, there.series.about
    await audit.note(
        city, who.id, deed, area=there.place.area, whom=whom, about=about, words=words or there.room.name
    )
