"""What follows for others from what becomes of a booking, and who may book at all: other features say it.

Nothing here knows them by name.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.domain.availability import Span
from bot.domain.bookings import Booking
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from storage.city import City

Follow = Callable[[City, Booking, Span | None], Awaitable[None]]
"""A booking is at another point of its life; the span that it has let go of, if any."""

Barred = Callable[[City, ResidentId], Awaitable[Refusal | None]]
"""What keeps somebody from booking rooms now."""

Named = Callable[[City, int], Awaitable[str | None]]
"""What somebody is called for whom bookings count, where this feature knows them by that number."""

_FOLLOWS: list[Follow] = []
_BARRED: list[Barred] = []
_NAMED: list[Named] = []


def declare(
    *, follow: Follow | None = None, barred: Barred | None = None, named: Named | None = None
) -> None:
    """From now on this feature hears of every booking, or is asked who may have one, or for whom one is."""
    if follow:
        _FOLLOWS.append(follow)
    if barred:
        _BARRED.append(barred)
    if named:
        _NAMED.append(named)


async def holder_name(city: City, booking: Booking) -> str | None:
    """For whom it is, where that is not its booker; of who is known no more the name is empty."""
    if booking.holder is None:
        return None
    for named in _NAMED:
        if name := await named(city, booking.holder):
            return name
    return ""


async def followed(city: City, booking: Booking, freed: Span | None) -> None:
    """All hear of it."""
    for follow in _FOLLOWS:
        await follow(city, booking, freed)


async def barred(city: City, person: ResidentId) -> Refusal | None:
    """The first thing that keeps somebody from booking."""
    for asked in _BARRED:
        if refusal := await asked(city, person):
            return refusal
    return None


async def may_book(city: City, person: ResidentId) -> None:
    """Raises what keeps somebody from booking."""
    if refusal := await barred(city, person):
        raise refusal
