"""What was lost, had all the same: for the same people and purpose, at another time or in another room."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import rooms
from bot.actions.bookings.asking import answered_for, let_go, new_key
from bot.actions.bookings.following import followed, may_book
from bot.actions.bookings.nearby import Instead, instead
from bot.actions.bookings.showing import ground, seen
from bot.domain import bookings
from bot.domain.availability import Span
from bot.domain.bookings import TAKES, Booking, BookingId, Ground, Wish
from bot.domain.residents import Resident
from bot.domain.rooms import Room, RoomId
from storage.city import City


async def again(city: City, who: Resident, number: BookingId, room: RoomId, span: Span) -> Booking | Instead:
    """Asked for, or booked at once, in the stead of what the house took or nobody answered; once for each.

    Raises BookingGone, BookingStepImpossible, RoomGone, what bars somebody, and the first check that is not
    passed, where no other moment would help.
    """
    was = await seen(city, who, number)
    if (there := await _there(city, was)) is not None:
        return there
    bookings.lost(was)
    let, place = await rooms.served(city, who, room)
    await may_book(city, who.id)
    await city.rooms.lock(place.id)
    facts = await ground(city, was.counts_for, let, place, span.begins.astimezone(city.zone).date())
    wish = Wish(span=span, people=was.people, purpose=was.purpose, waited=True)
    gone = await let_go(city, who.id)
    if no := bookings.refused(wish, facts):
        return await instead(city, who, no, wish, facts)
    made = await _made(city, was, let, span, facts)
    for booking in gone:
        await followed(city, booking, booking.span)
    return made


async def _there(city: City, was: Booking) -> Booking | None:
    """What was booked in its stead already, as long as that holds: a press twice is one."""
    other = await city.bookings.booking(was.instead) if was.instead else None
    return other if other and other.state in TAKES else None


async def _made(city: City, was: Booking, room: Room, span: Span, facts: Ground) -> Booking:
    held = bookings.hold(
        room, was.person, span, key=new_key(), terms=facts.terms, rules=facts.rules, now=city.now
    )
    opened = await city.bookings.open(replace(held, holder=was.holder), await rooms.spaces(city, room))
    assert was.purpose  # noqa: S101 -- only what was asked for is lost
    asked = bookings.wanted(
        opened,
        people=was.people,
        purpose=was.purpose,
        text=was.text,
        terms=facts.terms,
        rules=facts.rules,
        now=city.now,
    )
    await city.bookings.save(replace(was, instead=opened.id))
    return await answered_for(city, asked)
