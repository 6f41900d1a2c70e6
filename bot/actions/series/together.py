"""What becomes of several dates of a series at once is one message, to its booker and to managers."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.bookings import displacing, leaving
from bot.actions.series.showing import tell, tell_managers
from bot.domain.bookings import Booking
from bot.domain.series import LEAST, Series, SeriesId
from storage.city import City


async def _whole(city: City, gone: Sequence[Booking]) -> list[tuple[Series, list[Booking]]]:
    """The series of which several dates are gone at once, with these."""
    links = await city.series.links(each.id for each in gone)
    of: dict[int, list[Booking]] = {}
    for each in gone:
        if each.id in links:
            of.setdefault(links[each.id], []).append(each)
    known = {number: await city.series.series(SeriesId(number)) for number in of}
    return [(known_, of[n]) for n, known_ in known.items() if known_ and len(of[n]) >= LEAST]


async def _displaced(city: City, gone: Sequence[Booking], why: str) -> set[int]:
    told = set[int]()
    for series, dates in await _whole(city, gone):
        await tell(city, series, "displaced", gone=len(dates), first=dates[0].begins, why=why)
        told |= {each.id for each in dates}
    return told


async def _left(city: City, gone: Sequence[Booking]) -> set[int]:
    told = set[int]()
    for series, dates in await _whole(city, gone):
        await tell_managers(city, series, "cancelled", gone=len(dates))
        told |= {each.id for each in dates}
    return told


displacing.declare(_displaced)
leaving.declare(_left)
