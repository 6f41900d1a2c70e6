"""What is known of a series: its bookings, what is to come; and who is told, once for all dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.actions import bookings as acts
from bot.actions import rights, rooms
from bot.actions.bookings.waiting import declare
from bot.domain.bookings import COMING, Booking, BookingId, BookingState
from bot.domain.places import Place
from bot.domain.residents import Resident
from bot.domain.rooms import Room
from bot.domain.series import Series, SeriesGone, SeriesId, SeriesRules
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A series with its bookings; ``coming`` can still be moved and given back."""

    series: Series
    room: Room
    place: Place
    bookings: Sequence[Booking]
    coming: Sequence[Booking]


async def shown(city: City, who: Resident, number: SeriesId) -> Shown:
    """One's own. Raises SeriesGone."""
    found = await city.series.series(number)
    if found is None or found.person != who.id:
        raise SeriesGone
    return await seen(city, found)


async def seen(city: City, found: Series) -> Shown:
    """The same, for who has been let in already."""
    there = await city.series.bookings(found.id)
    if not there:
        raise SeriesGone
    room, place = await acts.where(city, there[0])
    coming = [each for each in there if each.state in COMING and each.begins > city.now]
    return Shown(series=found, room=room, place=place, bookings=there, coming=coming)


async def of_booking(city: City, number: BookingId) -> SeriesId | None:
    """To which series a booking belongs."""
    return (await city.series.links([number])).get(number)


async def facts_of(city: City, found: Series) -> dict[str, object]:
    """What every notice about a series says of it."""
    there = await seen(city, found)
    first = (there.coming or there.bookings)[0]
    person = await city.residents.resident(found.person)
    return {
        "name": person.name if person else "",
        "room": there.room.name,
        "place": there.place.name,
        "every": found.every,
        "begins": first.begins,
        "count": len(there.coming),
    }


async def tell_managers(city: City, found: Series, news: str, **more: object) -> None:
    """``news`` to who manages the room: one message for all dates."""
    there = await seen(city, found)
    facts = await facts_of(city, found) | more
    for manager in await rooms.managers(city, there.place):
        if manager != found.person:
            await city.tell(manager, f"series-notice-{news}", facts, about=found.about)


async def tell(city: City, found: Series, news: str, **more: object) -> None:
    """``news`` to the booker."""
    facts = await facts_of(city, found) | more
    del facts["name"]
    await city.tell(found.person, f"series-notice-{news}", facts, about=found.about)


async def tell_asked(city: City, found: Series, dates: Sequence[Booking]) -> None:
    """What the manager wants to know of these dates, once."""
    facts = {"words": dates[0].reason, "begins": dates[0].begins, "count": len(dates)}
    await tell(city, found, "question", **facts)


async def _waits(city: City, booking: Booking, hours: int, of_managers: bool) -> bool:
    """Of a series the first of its dates that waits for the same speaks for all; the others are silent."""
    number = await of_booking(city, booking.id)
    found = await city.series.series(number) if number else None
    if found is None:
        return False
    alike = [each for each in await city.series.bookings(found.id) if each.state is booking.state]
    if not alike or alike[0].id != booking.id:
        return True
    if booking.state is BookingState.QUESTION:
        await tell_asked(city, found, alike)
        return True
    if of_managers:
        await tell_managers(city, found, "waits", hours=hours)
    return of_managers


async def _forget(city: City, before: datetime) -> None:
    await city.series.forget(before)


declare(_waits, of_booking)
rights.keep("series", lambda city: city.rules(SeriesRules, None).kept_days, _forget)
