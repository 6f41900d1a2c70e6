"""What happens with calls: a room is booked for who telephoned, the number is read, they are called back.

A neighbour who telephones is found by name: the booking is their own, with its quotas, reminders and points.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.actions import audit, bookings, rights, rooms
from bot.domain import settings
from bot.domain.availability import Span
from bot.domain.bookings import Booking, BookingId, BookingState
from bot.domain.callers import Caller, CallerGone, CallerRules, NeighbourBarred, is_caller, is_same
from bot.domain.cases import Look
from bot.domain.people import PersonGone
from bot.domain.places import serves
from bot.domain.residents import Resident, ResidentId
from bot.domain.rooms import Purpose, Room, RoomId
from storage.city import City

settings.declare(CallerRules, limits={"kept_days": (7, 365)})

CALL_BACK = frozenset({BookingState.DECLINED, BookingState.DISPLACED, BookingState.EXPIRED})
"""What somebody without the bot can learn by telephone only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What was said on the telephone; ``phone`` is sealed already. Of a neighbour both are known."""

    name: str = ""
    phone: str = ""
    span: Span
    people: int
    purpose: Purpose
    text: str


async def book(city: City, who: Resident, number: RoomId, call: Call) -> Booking:
    """Booked for who telephoned, by the checks that hold for everybody; the manager's yes is given with it.

    Raises RoomGone, AreaNotYours, VaultLocked, and the first check that is not passed.
    """
    _, place = await rooms.kept(city, who, number)
    caller = await _caller(city, who, call)
    booking = await bookings.book_as_manager(
        city,
        who,
        number,
        call.span,
        holder=caller.holder,
        people=call.people,
        purpose=call.purpose,
        text=call.text,
    )
    await audit.note(city, who.id, "caller-booked", area=place.area, about=booking.about, words=booking.key)
    return booking


async def _caller(city: City, who: Resident, call: Call) -> Caller:
    """Who telephoned, known again by name and number: their quotas are theirs, whoever takes the call."""
    number = city.vault.opened(call.phone)
    for known in await city.callers.named(call.name):
        if is_same(city.vault.opened(known.phone), number):
            until = max(known.until, call.span.ends)
            return await city.callers.save(replace(known, until=until))
    return await city.callers.add(Caller(name=call.name, phone=call.phone, by=who.id, until=call.span.ends))


# -- a neighbour telephones ---------------------------------------------------------------


async def sought(city: City, who: Resident, number: RoomId, typed: str, *, most: int) -> tuple[Resident, ...]:
    """Those with ``typed`` in their name to whom the room is let; that they were seen is remembered.

    Raises RoomGone, AreaNotYours.
    """
    room, place = await rooms.kept(city, who, number)
    found = await city.people.named(typed, [place.within], most=most + 1)
    others = tuple(person for person in found if person.id != who.id)[:most]
    for person in others:
        await city.cases.looked(Look(who=who.id, whom=person.id, why=f"room:{room.id}", at=city.now))
    return others


async def neighbour(city: City, who: Resident, number: RoomId, person: ResidentId) -> tuple[Room, Resident]:
    """Somebody for whom this room can be booked now. Raises RoomGone, AreaNotYours, PersonGone,
    NeighbourBarred.
    """  # noqa: D205
    room, place = await rooms.kept(city, who, number)
    found = await city.residents.resident(person)
    if found is None or found.id == who.id or not serves(place, city.home(found.area)):
        raise PersonGone
    if await bookings.barred(city, found.id):
        raise NeighbourBarred(name=found.name)
    return room, found


async def book_for_neighbour(
    city: City, who: Resident, number: RoomId, person: ResidentId, call: Call
) -> tuple[Booking, Resident]:
    """Their own booking, by everybody's checks; the manager's yes is given, and they are told.

    Raises as neighbour, and the first check that is not passed.
    """
    await city.turns.lock(person)  # they may be booking themselves meanwhile, and quotas count both
    room, found = await neighbour(city, who, number, person)
    booking = await bookings.book_as_manager(
        city,
        who,
        number,
        call.span,
        person=found.id,
        people=call.people,
        purpose=call.purpose,
        text=call.text,
    )
    _, place = await rooms.known(city, room.id)
    about = booking.about
    await audit.note(
        city, who.id, "neighbour-booked", area=place.area, whom=found.id, about=about, words=booking.key
    )
    facts = await bookings.facts_of(city, booking) | {"name": who.name}
    await city.tell(found.id, "callers-notice-booked", facts, about=about)
    return booking, found


async def phone(city: City, who: Resident, number: BookingId) -> tuple[Caller, str]:
    """Who telephoned for a booking, and from where; that it was read is noted.

    Raises BookingGone, RoomGone, AreaNotYours, CallerGone, VaultLocked.
    """
    booking, _, place = await bookings.kept(city, who, number)
    caller = await city.callers.of(booking.counts_for) if is_caller(booking.holder) else None
    if caller is None:
        raise CallerGone
    told = city.vault.opened(caller.phone)
    await audit.note(city, who.id, "caller-phone-read", area=place.area, about=booking.about)
    return caller, told


async def _named(city: City, holder: int) -> str | None:
    caller = await city.callers.of(holder) if is_caller(holder) else None
    return caller.name if caller else None


async def _followed(city: City, booking: Booking, _: Span | None) -> None:
    """Nobody else can tell them: who took the call, or whoever manages the room now, telephones."""
    if not is_caller(booking.holder) or booking.state not in CALL_BACK:
        return
    caller = await city.callers.of(booking.counts_for)
    facts = await bookings.facts_of(city, booking)
    told = {name: facts[name] for name in ("room", "begins", "ends", "number")}
    await city.tell(
        booking.person,
        "callers-notice-back",
        told | {"name": caller.name if caller else ""},
        about=booking.about,
    )


async def _forget(city: City, before: datetime) -> None:
    await city.callers.forget(before)


bookings.declare(follow=_followed, named=_named)
rights.keep("callers", lambda city: city.rules(CallerRules, None).kept_days, _forget)
