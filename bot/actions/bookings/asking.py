"""What a booker does: keeps a slot, says what it is for, moves it, gives it back, comes and goes."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace

from bot.actions import rooms
from bot.actions.bookings import wholes
from bot.actions.bookings.following import followed, may_book
from bot.actions.bookings.nearby import Instead, instead
from bot.actions.bookings.showing import ground, seen, where
from bot.actions.bookings.telling import dropped, rules_of, saved, saved_at, tell_managers
from bot.domain import bookings
from bot.domain.availability import Span
from bot.domain.bookings import (
    Booking,
    BookingId,
    BookingState,
    Ground,
    HoldOver,
    Wish,
)
from bot.domain.places import Place
from bot.domain.residents import Resident, ResidentId, ResidentRules
from bot.domain.rooms import Purpose, Room, RoomId
from storage.city import City

_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


async def hold(city: City, who: Resident, number: RoomId, span: Span) -> Booking | Instead:
    """The slot, kept while the rest is said; or what could be had in its stead.

    Raises RoomGone, what bars somebody, and the first check that is not passed, where no other moment would
    help.
    """
    room, place = await rooms.served(city, who, number)
    await may_book(city, who.id)
    if own := await _offered(city, who.id, number, span):
        return await saved(city, bookings.taken_up(own, rules=await rules_of(city, own), now=city.now))
    await city.rooms.lock(place.id)
    gone = await let_go(city, who.id)
    held = await _held(city, who, room, span, await _ground(city, who.id, room, place, span))
    for booking in gone:
        await followed(city, booking, booking.span)
    return held


async def _offered(city: City, person: ResidentId, number: RoomId, span: Span) -> Booking | None:
    """Just this, kept for who waited for it."""
    return next(
        (
            booking
            for booking in await city.bookings.open_of(person)
            if booking.state is BookingState.OFFERED and (booking.room, booking.span) == (number, span)
        ),
        None,
    )


async def _held(city: City, who: Resident, room: Room, span: Span, facts: Ground) -> Booking | Instead:
    if no := bookings.refused(Wish(span=span), facts):
        return await instead(city, who, no, Wish(span=span), facts)
    made = bookings.hold(
        room, who.id, span, key=new_key(), terms=facts.terms, rules=facts.rules, now=city.now
    )
    return await city.bookings.open(made, await rooms.spaces(city, room))


async def request(
    city: City,
    who: Resident,
    number: BookingId,
    *,
    people: int,
    purpose: Purpose,
    text: str,
    promises: Sequence[str],
) -> Booking:
    """All is said: asked for, or booked at once. Raises BookingGone, HoldOver, TicksMissing, as checked."""
    booking = await seen(city, who, number)
    bookings.promised(promises)
    room, place = await where(city, booking)
    facts = await _ground(city, booking.counts_for, room, place, booking.span)
    if booking.state is not BookingState.TENTATIVE:
        raise HoldOver(minutes=facts.rules.hold_minutes, room=room.id)
    waited = await city.waitlist.behind(booking.id) is not None
    wish = Wish(span=booking.span, people=people, purpose=purpose, number=booking.id, waited=waited)
    bookings.check(wish, facts)
    asked = bookings.wanted(
        booking,
        people=people,
        purpose=purpose,
        text=text,
        terms=facts.terms,
        rules=facts.rules,
        now=city.now,
    )
    return await answered_for(city, asked)


async def answered_for(city: City, asked: Booking) -> Booking:
    """All is said, and its managers hear of it."""
    kept = await saved(city, asked)
    await tell_managers(city, kept, "asked" if kept.state is BookingState.REQUESTED else "booked")
    return kept


async def shift(city: City, who: Resident, number: BookingId, span: Span) -> Booking | Instead:
    """The room at another time. Raises BookingGone, BookingStepImpossible, TooLateToCancel, as checked."""
    booking = await seen(city, who, number)
    if "cancel" not in bookings.possible(booking, bookings.Hand.BOOKER):
        raise bookings.BookingStepImpossible(state=booking.state)
    room, place = await rooms.served(city, who, booking.room)
    await city.rooms.lock(place.id)
    facts = await _ground(city, booking.counts_for, room, place, span)
    bookings.started(booking, city.now)
    wish = Wish(span=span, people=booking.people, purpose=booking.purpose, number=booking.id)
    if no := bookings.refused(wish, facts):
        return await instead(city, who, no, wish, facts)
    moved = bookings.shifted(booking, span, terms=facts.terms, rules=facts.rules, now=city.now)
    kept = await saved_at(city, moved, await rooms.spaces(city, room), booking.span)
    await tell_managers(city, kept, "moved")
    return kept


async def cancel(city: City, who: Resident, number: BookingId) -> Booking:
    """Given back. Raises BookingGone, BookingStepImpossible, TooLateToCancel."""
    booking = await seen(city, who, number)
    rules = await rules_of(city, booking)
    over = bookings.cancel(booking, rules=rules, zone=city.zone, now=city.now)
    kept = await saved(city, over)
    await tell_managers(city, kept, "cancelled")
    return kept


async def undo(city: City, who: Resident, number: BookingId) -> Booking:
    """What was just booked is taken back, and costs nothing.

    Raises BookingGone, BookingStepImpossible, BookingStands, TooLateToCancel.
    """
    booking = await seen(city, who, number)
    minutes = city.rules(ResidentRules, who.area).undo_minutes
    kept = await saved(city, bookings.undone(booking, minutes=minutes, now=city.now))
    await tell_managers(city, kept, "cancelled")
    return kept


async def drop(city: City, who: Resident, number: BookingId) -> Booking:
    """The slot is kept no longer. Raises BookingGone, BookingStepImpossible."""
    booking = await seen(city, who, number)
    return await saved(city, bookings.moved(booking, "drop", now=city.now))


async def respond(city: City, who: Resident, number: BookingId, words: str) -> Booking:
    """What the manager wanted to know, of a series once. Raises BookingGone, BookingStepImpossible."""
    booking = await seen(city, who, number)
    if await wholes.answered(city, who, booking, words):
        return await seen(city, who, number)
    moved = replace(bookings.moved(booking, "answer", now=city.now), response=words, asked=city.now, told=0)
    kept = await saved(city, bookings.timed(moved, await rules_of(city, booking)))
    await tell_managers(city, kept, "answered", words=words)
    return kept


async def arrive(city: City, who: Resident, number: BookingId, *, proved: bool = False) -> Booking:
    """Here. Raises BookingGone, BookingStepImpossible, TooEarlyHere, ProofNeeded."""
    booking = await seen(city, who, number)
    rules = await rules_of(city, booking)
    return await saved(city, bookings.arrive(booking, rules=rules, now=city.now, proved=proved))


async def leave(city: City, who: Resident, number: BookingId) -> Booking:
    """Done, and tidied. Raises BookingGone, BookingStepImpossible."""
    booking = await seen(city, who, number)
    return await saved(city, bookings.moved(booking, "leave", now=city.now))


async def _ground(city: City, holder: int, room: Room, place: Place, span: Span) -> Ground:
    return await ground(city, holder, room, place, span.begins.astimezone(city.zone).date())


async def let_go(city: City, person: ResidentId) -> list[Booking]:
    """One slot at a time is kept for somebody who has not asked for it yet; others have it after them."""
    return [
        await dropped(city, bookings.moved(booking, "drop", now=city.now))
        for booking in await city.bookings.open_of(person)
        if booking.state is BookingState.TENTATIVE
    ]


def new_key() -> str:
    """What a booking is called by people."""
    return "".join(secrets.choice(_LETTERS) for _ in range(7))
