"""What a manager does: approves, asks, declines; needs the room itself; sees who came and who did not."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import audit, rooms
from bot.actions.bookings import wholes
from bot.actions.bookings.asking import new_key
from bot.actions.bookings.nearby import tell_lost
from bot.actions.bookings.showing import kept
from bot.actions.bookings.telling import rules_of, saved, saved_at, tell
from bot.domain import bookings
from bot.domain.availability import Busy, Span
from bot.domain.bookings import (
    Booking,
    BookingGone,
    BookingId,
    BookingKind,
    BookingState,
    BookingStepImpossible,
    SlotTaken,
)
from bot.domain.lottery import RUNNING, RoundState, SlotDrawn
from bot.domain.places import Place
from bot.domain.residents import Resident
from bot.domain.rooms import RoomId
from storage.city import City


async def approve(city: City, who: Resident, number: BookingId) -> Booking:
    """Yes. Raises as kept; BookingStepImpossible, TooLateToCancel."""
    booking, _, place = await kept(city, who, number)
    yes = bookings.moved(booking, "approve", now=city.now)
    bookings.started(booking, city.now)
    done = await _timed(city, replace(yes, manager=who.id))
    await _noted(city, who, "booking-approved", done, place)
    await tell(city, done, "approved")
    return done


async def decline(city: City, who: Resident, number: BookingId, why: str) -> Booking:
    """Not this time; what was promised already is taken back, for a reason. Raises as kept;
    BookingStepImpossible.
    """  # noqa: D205
    booking, _, place = await kept(city, who, number)
    if booking.kind is BookingKind.BLOCK:
        raise BookingGone
    step = "displace" if booking.state is BookingState.APPROVED else "decline"
    over = replace(bookings.moved(booking, step, now=city.now), manager=who.id, reason=why)
    done = await saved(city, over)
    await _noted(
        city, who, "booking-displaced" if step == "displace" else "booking-declined", done, place, why
    )
    await tell_lost(city, done, "displaced" if step == "displace" else "declined", why=why)
    return done


async def ask(city: City, who: Resident, number: BookingId, words: str) -> Booking:
    """Something is to be known first, of a series once. Raises as kept; BookingStepImpossible."""
    booking, _, place = await kept(city, who, number)
    if await wholes.asked(city, who, booking, words):
        return (await kept(city, who, number))[0]
    asked = replace(bookings.moved(booking, "ask", now=city.now), manager=who.id, reason=words, response="")
    done = await _timed(city, asked)
    await _noted(city, who, "booking-questioned", done, place, words)
    await tell(city, done, "question", words=words)
    return done


async def absent(city: City, who: Resident, number: BookingId) -> Booking:
    """Nobody came. Raises as kept; BookingStepImpossible."""
    booking, _, place = await kept(city, who, number)
    if booking.begins > city.now or booking.kind is BookingKind.BLOCK:
        raise BookingStepImpossible(state=booking.state)
    done = await saved(city, replace(bookings.moved(booking, "absent", now=city.now), manager=who.id))
    await _noted(city, who, "booking-absent", done, place)
    await tell(city, done, "missed")
    return done


async def was_there(city: City, who: Resident, number: BookingId) -> Booking:
    """Somebody came after all; what is over is ended. Raises as kept; BookingStepImpossible, SlotTaken."""
    booking, room, place = await kept(city, who, number)
    there = replace(bookings.moved(booking, "seen", now=city.now), manager=who.id)
    if booking.begins > city.now:
        raise BookingStepImpossible(state=booking.state)
    if booking.ends <= city.now:
        done = await saved(city, replace(there, state=BookingState.ENDED))
    else:
        spaces = await rooms.spaces(city, room)
        await city.rooms.lock(place.id)
        if any(busy.number != booking.id for busy in await _meets(city, spaces, booking.span)):
            raise SlotTaken(next=None, room=room.id)
        timed = bookings.timed(there, await rules_of(city, there))
        done = await saved_at(city, timed, spaces)
    await _noted(city, who, "booking-seen", done, place)
    return done


async def block(city: City, who: Resident, number: RoomId, span: Span, reason: str) -> Booking:
    """The house needs the room itself. Raises as rooms.kept; SlotTaken, BookingPast."""
    room, place = await rooms.kept(city, who, number)
    if span.begins < city.now:
        raise bookings.BookingPast(room=room.id)
    await city.rooms.lock(place.id)
    spaces = await rooms.spaces(city, room)
    if await _meets(city, spaces, span):
        raise SlotTaken(next=None, room=room.id)
    blocked = bookings.block(room, who.id, span, key=new_key(), reason=reason, now=city.now)
    made = await city.bookings.open(blocked, spaces)
    await _noted(city, who, "room-blocked", made, place, reason)
    return made


async def unblock(city: City, who: Resident, number: BookingId) -> Booking:
    """It can be had again. Raises as kept; BookingGone, BookingStepImpossible, SlotDrawn."""
    booking, _, place = await kept(city, who, number)
    if booking.kind is not BookingKind.BLOCK:
        raise BookingGone
    slot = await city.lottery.behind(booking.id)
    drawn = await city.lottery.round(slot.round) if slot else None
    if drawn and drawn.state in RUNNING | {RoundState.DRAFT}:
        raise SlotDrawn(name=drawn.name)
    over = replace(bookings.moved(booking, "cancel", now=city.now), manager=who.id)
    done = await saved(city, over)
    await _noted(city, who, "room-unblocked", done, place)
    return done


async def _meets(city: City, spaces: tuple[RoomId, ...], span: Span) -> list[Busy]:
    """What takes a minute of the span; the house sets up and clears as it likes."""
    taken = await city.bookings.taken(spaces, span.begins, span.ends)
    return [busy for busy in taken if busy.span.meets(span)]


async def _timed(city: City, booking: Booking) -> Booking:
    return await saved(city, bookings.timed(booking, await rules_of(city, booking)))


async def _noted(  # noqa: PLR0917 -- who, what, about which, where, in which words
    city: City, who: Resident, deed: str, booking: Booking, place: Place, words: str = ""
) -> None:
    whom = None if booking.kind is BookingKind.BLOCK else booking.person
    await audit.note(
        city, who.id, deed, area=place.area, whom=whom, about=booking.about, words=words or booking.key
    )
