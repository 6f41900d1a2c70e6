"""A series changed by its booker: from one of its dates on, or all that is to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.actions import rooms
from bot.actions.bookings.showing import ground
from bot.actions.bookings.telling import rules_of, saved, saved_at
from bot.actions.series.planning import Dated
from bot.actions.series.showing import Shown, shown, tell_managers
from bot.domain import bookings, series
from bot.domain.availability import Span
from bot.domain.bookings import Booking, BookingId, Wish
from bot.domain.residents import Resident
from bot.domain.series import SeriesGone, SeriesId
from storage.city import City


async def cancel(city: City, who: Resident, number: SeriesId, since: BookingId) -> tuple[Shown, int]:
    """Given back from the date ``since`` on (0: all that is to come); how many. Raises SeriesGone."""
    there = await shown(city, who, number)
    over = _from(there, since)
    for booking in over:
        rules = await rules_of(city, booking)
        await saved(city, bookings.cancel(booking, rules=rules, zone=city.zone, now=city.now))
    await tell_managers(city, there.series, "cancelled", gone=len(over))
    return await shown(city, who, number), len(over)


async def shifting(
    city: City, who: Resident, number: SeriesId, since: BookingId, begins: datetime
) -> tuple[Shown, Sequence[tuple[Booking, Dated]]]:
    """What would become of each date, if the first began at ``begins``. Raises SeriesGone, RoomGone."""
    there = await shown(city, who, number)
    room, place = await rooms.served(city, who, there.series.room)
    meant = _from(there, since)
    moved: dict[BookingId, Booking] = {}
    found: list[tuple[Booking, Dated]] = []
    # What goes to later days goes last first: each finds the place free that the one after it had.
    for booking in reversed(meant) if begins > meant[0].begins else meant:
        wanted = series.shifted(booking.span, meant[0].span, begins, city.zone)
        facts = await ground(city, who.id, room, place, wanted.begins.astimezone(city.zone).date())
        others = {each.id for each in moved.values()} | {booking.id}
        facts = replace(
            facts,
            taken=[*(b for b in facts.taken if b.number not in others), *(b.busy for b in moved.values())],
            mine=[*(b for b in facts.mine if b.id not in others), *moved.values()],
        )
        wish = Wish(span=wanted, people=booking.people, purpose=booking.purpose, number=booking.id)
        no = bookings.refused(wish, facts)
        found.append((booking, Dated(wanted=wanted, no=no, got=None if no else wanted)))
        moved[booking.id] = _at(booking, wanted if no is None else booking.span)
    return there, sorted(found, key=lambda each: each[0].begins)


async def shift(
    city: City, who: Resident, number: SeriesId, since: BookingId, begins: datetime
) -> tuple[Shown, int, int]:
    """Moved, as far as it can be; the rest stays. How many of how many. Raises SeriesGone, RoomGone."""
    there = await shown(city, who, number)
    room, place = await rooms.served(city, who, there.series.room)
    await city.rooms.lock(place.id)
    _, found = await shifting(city, who, number, since, begins)
    terms, spaces = await rooms.terms(city, room), await rooms.spaces(city, room)
    going = [(booking, dated.got) for booking, dated in found if dated.got]
    later = bool(going) and begins > found[0][0].begins
    for booking, span in reversed(going) if later else going:
        rules = await rules_of(city, booking)
        there_now = bookings.shifted(booking, span, terms=terms, rules=rules, now=city.now)
        await saved_at(city, there_now, spaces)
    if going:
        await tell_managers(city, there.series, "moved", moved=len(going))
    return await shown(city, who, number), len(going), len(found)


def _from(there: Shown, since: BookingId) -> Sequence[Booking]:
    """The dates from one on. Raises SeriesGone."""
    first = next((each for each in there.coming if each.id == since), None)
    if not there.coming or (since and first is None):
        raise SeriesGone
    return [each for each in there.coming if first is None or each.begins >= first.begins]


def _at(booking: Booking, span: Span) -> Booking:
    return replace(booking, begins=span.begins, ends=span.ends)
