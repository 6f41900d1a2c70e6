"""Requests that wait for an answer: a manager hears of all of theirs at once, the oldest first.

Nothing is ever approved by silence: after the managers the moderators are told.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta

from bot.actions import roles, rooms
from bot.actions.bookings.showing import facts_of, where
from bot.actions.bookings.telling import of_whom, rules_of, saved, tell
from bot.domain import bookings
from bot.domain.bookings import Booking, BookingId, BookingRules, BookingState
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from bot.domain.roles import Role
from storage.city import City
from storage.notices import Saying

Waits = Callable[[City, Booking, int, bool], Awaitable[bool]]
"""(city, booking, hours, whether managers are told): whether a feature has seen to it for the whole."""
Whole = Callable[[City, BookingId], Awaitable[object]]
"""What a booking is a part of, for the feature that reminds of it; None where of nothing."""
_WAITS: list[Waits] = []
_WHOLES: list[Whole] = []

LINES = ("one", "two", "three", "four", "five")
"""Requests of which one message tells; of the others it says how many there are."""
ALL = "requests:0"
"""What such a message is about."""


def declare(waits: Waits, whole: Whole) -> None:
    """A feature of which a booking is a part reminds of the whole: managers, or whom they asked back."""
    _WAITS.append(waits)
    _WHOLES.append(whole)


async def unanswered(city: City, booking: Booking) -> Booking | None:
    """Told once more to whom it concerns; the booking, where that is its managers: ``remind`` tells them.

    Where the manager asked something back, it is the booker who is reminded.
    """
    rules = await rules_of(city, booking)
    told = await saved(city, bookings.reminded(booking, rules))
    hours, of_managers = rules.remind_hours * told.told, told.told <= rules.reminders
    for waits in _WAITS:
        if await waits(city, told, hours, of_managers):
            return None
    if booking.state is BookingState.QUESTION:
        await tell(city, told, "question", words=booking.reason)
    elif of_managers:
        return told
    else:
        await _tell_moderators(city, told, hours)
    return None


async def _tell_moderators(city: City, booking: Booking, hours: int) -> None:
    _, place = await where(city, booking)
    facts = await of_whom(city, booking) | {"hours": hours}
    for one in await roles.holders(city, Role.MODERATOR, place.area) or await roles.holders(
        city, Role.ADMIN, place.area
    ):
        await city.tell(one, "bookings-notice-unanswered", facts, about=booking.about)


async def remind(city: City, due: Sequence[Booking]) -> None:
    """Whoever manages one of these hears of all that has waited for them as long, in one message.

    What would be told within hours is told now, so that a morning's requests are not a morning of messages.
    """
    if not due:
        return
    soon = city.now + timedelta(hours=city.rules(BookingRules, None).gather_hours)
    found = await city.bookings.waiting(city.now, soon)
    keep = await _managers(city, found)
    hearing = {who for booking in due for who in keep.get(booking.id, ())}
    theirs = [each for each in found if hearing & keep[each.id] and not await _is_part(city, each)]
    told = {booking.id: booking for booking in due}
    for booking in theirs:
        if booking.id not in told and await _comes_up(city, booking, soon):
            async with city.apart(booking.about):
                told[booking.id] = await unanswered(city, booking) or booking
    now = [told.get(booking.id, booking) for booking in theirs]
    for manager in sorted(hearing):
        async with city.apart(f"requests of {manager}"):
            await _tell(city, manager, [each for each in now if each.told and manager in keep[each.id]])


async def _is_part(city: City, booking: Booking) -> bool:
    return any([await whole(city, booking.id) for whole in _WHOLES])


async def _comes_up(city: City, booking: Booking, soon: datetime) -> bool:
    """Whether its managers, and not yet the moderators, would be told of it by then."""
    if booking.deadline is None or booking.deadline > soon:
        return False
    return booking.told < (await rules_of(city, booking)).reminders


async def _managers(city: City, found: Sequence[Booking]) -> Mapping[int, set[ResidentId]]:
    """By booking, who manages its room."""
    there = await city.rooms.these({booking.room for booking in found})
    places = await city.places.some(sorted({room.place for room in there.values()}))
    keep: dict[PlaceId | None, tuple[ResidentId, ...]] = {
        PlaceId(number): await rooms.managers(city, place) for number, place in places.items()
    }
    homes = {booking.id: there[booking.room].place for booking in found if booking.room in there}
    return {booking.id: {*keep.get(homes.get(booking.id), ())} - {booking.person} for booking in found}


async def _tell(city: City, manager: ResidentId, found: Sequence[Booking]) -> None:
    """One request by itself, with its presses; several as a list."""
    if len(found) == 1:
        hours = (await rules_of(city, found[0])).remind_hours * found[0].told
        facts = await of_whom(city, found[0]) | {"hours": hours}
        await city.tell(manager, "bookings-notice-waits", facts, about=found[0].about)
        return
    lines = {name: await _line(city, each) for name, each in zip(LINES, found, strict=False)}
    more = len(found) - len(lines)
    facts = dict.fromkeys(LINES) | lines | {"count": len(found)}
    facts["more"] = Saying("bookings-waiting-more", {"count": more}) if more else None
    await city.notices.erase(manager, "bookings-notice-waiting", ALL)
    await city.tell(manager, "bookings-notice-waiting", facts, about=ALL)


async def _line(city: City, booking: Booking) -> Saying:
    """Without the name: whoever opens it reads that."""
    told = await facts_of(city, booking)
    asked = booking.asked.astimezone(city.zone)
    facts = {"room": told["room"], "begins": booking.begins, "asked": asked, "number": booking.id}
    return Saying("bookings-waiting-line", facts)
