"""A point for a room that its manager found untidy; it goes where the case about that ends otherwise."""

from __future__ import annotations

from bot.actions import audit, bookings, visits
from bot.actions.points.giving import give, take_back_of
from bot.domain.bookings import Booking
from bot.domain.callers import is_caller
from bot.domain.cases import Ruling
from bot.domain.points import PointReason
from bot.domain.visits import Fault, Finding
from storage.city import City


def _concerns(finding: Finding, booking: Booking) -> bool:
    """Whether it was found untidy after who had it: whoever came upon it so has no point."""
    return (
        finding.fault is Fault.UNTIDY and finding.person != booking.person and not is_caller(booking.holder)
    )


async def _found(city: City, finding: Finding, booking: Booking) -> None:
    """Who had it is told with the point how to object."""
    if not _concerns(finding, booking):
        return
    await give(city, booking, PointReason.UNTIDY, by=finding.person)
    _, place = await bookings.where(city, booking)
    whom, about = booking.person, booking.about
    await audit.note(city, finding.person, "room-point-given", area=place.area, whom=whom, about=about)


async def _ruled(city: City, finding: Finding, booking: Booking, ruling: Ruling | None) -> None:
    """Used as rooms are, or the house's own matter: nobody has left it untidy. Undone, it was."""
    if not _concerns(finding, booking):
        return
    if ruling in {None, visits.AMENDS}:
        await give(city, booking, PointReason.UNTIDY, by=finding.person)
    else:
        await take_back_of(city, booking, PointReason.UNTIDY)


visits.declare(found=_found, ruled=_ruled)
