"""Who leaves gives back what is booked; and what those who look after people see."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.actions import people, rights
from bot.actions.bookings.telling import saved, tell_managers
from bot.domain import bookings
from bot.domain.bookings import KEPT, TAKES, Booking, BookingRules, BookingState
from bot.domain.residents import Resident
from storage.city import City

YEAR = timedelta(days=365)

Whole = Callable[[City, Sequence[Booking]], Awaitable[set[int]]]
"""(city, what somebody gives back who leaves): the numbers of those that managers hear of as a whole."""
_WHOLES: list[Whole] = []


def declare(whole: Whole) -> None:
    """A feature of which bookings are parts tells of them together."""
    _WHOLES.append(whole)


async def _left(city: City, who: Resident) -> None:
    """What somebody who is gone has booked is for others."""
    gone = []
    for booking in await city.bookings.open_of(who.id):
        over = replace(booking, state=BookingState.CANCELLED, moved=city.now, deadline=None)
        kept = await saved(city, over)
        if booking.state in TAKES - KEPT:
            gone.append(kept)
    told = {number for whole in _WHOLES for number in await whole(city, gone)}
    for each in gone:
        if each.id not in told:
            await tell_managers(city, each, "cancelled")


async def _forget(city: City, before: datetime) -> None:
    await city.bookings.forget(before)


async def _history(city: City, person: Resident) -> list[people.Line]:
    year = await city.bookings.of(person.id, city.now - YEAR, city.now + YEAR)
    facts = {
        "open": sum(booking.state in bookings.TAKES for booking in year),
        "missed": sum(booking.state is BookingState.MISSED for booking in year),
    }
    return [people.Line(key="people-bookings", facts=facts)]


rights.keep("bookings", lambda city: city.rules(BookingRules, None).kept_days, _forget)
rights.declare("bookings", leave=_left)
people.declare("bookings", _history)
