"""Who is told what of a booking: its booker, the managers; and the reminders, planned anew at each step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from bot.actions import closures, places, rooms
from bot.actions.bookings.following import followed, holder_name
from bot.actions.bookings.showing import facts_of, where
from bot.actions.notices import holding
from bot.domain import bookings
from bot.domain.availability import Span
from bot.domain.bookings import ASKING, KEYS, TAKES, Booking, BookingRules
from bot.domain.callers import is_caller
from bot.domain.closures import is_open
from bot.domain.hours import QuietHours
from bot.domain.residents import Resident
from bot.domain.rooms import RoomId
from storage.city import City
from storage.notices import Notice

REMINDERS = tuple(f"bookings-notice-{key}" for key in KEYS)


async def saved(city: City, booking: Booking) -> Booking:
    """One at another point of its life; its reminders are those of the booking as it is now. Raises Stale."""
    kept = await dropped(city, booking)
    await followed(city, kept, kept.span if kept.state not in TAKES else None)
    return kept


async def dropped(city: City, booking: Booking) -> Booking:
    """The same, where what follows from it is still to come. Raises Stale."""
    kept = await city.bookings.save(await _awaited(city, booking))
    await remind(city, kept)
    return kept


async def saved_at(
    city: City, booking: Booking, spaces: Sequence[RoomId], was: Span | None = None
) -> Booking:
    """One at another time than it ``was``. Raises Stale."""
    kept = await city.bookings.save_at(await _awaited(city, booking), spaces)
    await remind(city, kept)
    await followed(city, kept, was)
    return kept


async def _awaited(city: City, booking: Booking) -> Booking:
    """Who has to answer is not there on days that are closed (programmes.md §3: in working days)."""
    if booking.state not in ASKING:
        return booking
    _, place = await where(city, booking)
    first = booking.asked.astimezone(city.zone).date()
    known = await closures.days(city, place.area, first, place=place.scope)
    return bookings.unanswered(
        booking, await rules_of(city, booking), city.zone, lambda day: not is_open(day, known)
    )


async def remind(city: City, booking: Booking) -> None:
    """What the booker is reminded of becomes what the booking asks for; nothing of one that is over."""
    rules, quiet = await rules_of(city, booking), (await city.wishes.of(booking.person)).quiet
    until = {f"bookings-notice-{key}": end for key, end in bookings.ends(booking, rules).items()}
    wanted, facts = (
        {}
        if is_caller(booking.holder)  # who telephoned hears nothing from us, and who took the call need not
        else _due(city, {booking.id: rules}, booking, booking.person, quiet),
        await facts_of(city, booking),
    )
    # What it says has changed with the booking: one that was moved is on another day.
    await city.notices.plan(booking.person, booking.about, REMINDERS, {}, facts)
    await city.notices.plan(booking.person, booking.about, REMINDERS, wanted, facts, until)


async def tell(city: City, booking: Booking, news: str, **more: object) -> None:
    """``news`` to the booker."""
    key = f"bookings-notice-{news}"
    await city.notices.erase(booking.person, key, booking.about)
    await city.tell(booking.person, key, await facts_of(city, booking) | more, about=booking.about)


async def tell_managers(city: City, booking: Booking, news: str, **more: object) -> None:
    """``news`` to who manages the room."""
    _, place = await where(city, booking)
    facts = await of_whom(city, booking) | more
    for manager in await rooms.managers(city, place):
        if manager != booking.person:
            await city.tell(manager, f"bookings-notice-{news}", facts, about=booking.about)


async def of_whom(city: City, booking: Booking) -> dict[str, object]:
    """The facts of a booking with the name of its booker, and for whom it is where that is another."""
    person, holder = await city.residents.resident(booking.person), await holder_name(city, booking)
    name = person.name if person else ""
    return await facts_of(city, booking) | {"name": f"{name} ({holder})" if holder else name}


async def replan(city: City, person: Resident) -> None:
    """The reminders of all of somebody's bookings, in the hours that suit now."""
    for booking in await city.bookings.open_of(person.id):
        await remind(city, booking)


async def still(city: City, reminders: Sequence[Notice]) -> set[int]:
    """Those of ``reminders`` that hold, as the bookings are now."""
    found = await city.bookings.these(notice.subject for notice in reminders)
    planned = {number: await rules_of(city, booking) for number, booking in found.items()}
    return await holding(city, reminders, found, partial(_due, city, planned))


async def rules_of(city: City, booking: Booking) -> BookingRules:
    """The numbers in force where it is."""
    room, place = await where(city, booking)
    return bookings.of_room(places.rules(city, BookingRules, place), room)


def _due(
    city: City, rules: Mapping[int, BookingRules], booking: Booking, person: int, quiet: QuietHours
) -> dict[str, datetime]:
    if person != booking.person:
        return {}
    plan = bookings.plan(booking, rules[booking.id], city.zone, quiet)
    return {f"bookings-notice-{key}": due for key, due in plan.items()}
