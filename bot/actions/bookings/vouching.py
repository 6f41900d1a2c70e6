"""A room booked at once for others, by who answers for it: for a group, for somebody who telephoned."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import rooms
from bot.actions.bookings.asking import answered_for, new_key
from bot.actions.bookings.following import may_book
from bot.actions.bookings.showing import ground
from bot.domain import bookings
from bot.domain.availability import Span
from bot.domain.bookings import Booking, Wish
from bot.domain.residents import Resident, ResidentId
from bot.domain.rooms import Purpose, RoomId
from storage.city import City


async def book_for(
    city: City,
    who: Resident,
    number: RoomId,
    span: Span,
    *,
    holder: int,
    people: int,
    purpose: Purpose,
    text: str,
) -> Booking:
    """Asked for, or booked where nobody has to say yes, as any other; it counts for ``holder``.

    Raises RoomGone, what bars ``who``, and the first check that is not passed; nothing is changed then.
    """
    await rooms.served(city, who, number)
    await may_book(city, who.id)
    wish = Wish(span=span, people=people, purpose=purpose)
    return await _booked(city, who.id, number, wish, holder=holder, text=text)


async def book_as_manager(
    city: City,
    who: Resident,
    number: RoomId,
    span: Span,
    *,
    holder: int | None = None,
    person: ResidentId | None = None,
    people: int,
    purpose: Purpose,
    text: str,
) -> Booking:
    """The same by who manages the room and says yes with it; it is ``person``'s own, where there is one.

    Raises RoomGone, AreaNotYours, as checked.
    """
    await rooms.kept(city, who, number)
    wish = Wish(span=span, people=people, purpose=purpose)
    booker = person or who.id
    return await _booked(city, booker, number, wish, holder=holder, text=text, manager=who.id)


async def _booked(
    city: City,
    booker: ResidentId,
    number: RoomId,
    wish: Wish,
    *,
    holder: int | None,
    text: str,
    manager: ResidentId | None = None,
) -> Booking:
    room, place = await rooms.known(city, number)
    await city.rooms.lock(place.id)
    day = wish.span.begins.astimezone(city.zone).date()
    facts = await ground(city, booker if holder is None else holder, room, place, day)
    bookings.check(wish, facts)
    terms = replace(facts.terms, approval=False) if manager else facts.terms
    held = bookings.hold(room, booker, wish.span, key=new_key(), terms=terms, rules=facts.rules, now=city.now)
    kept = await city.bookings.open(replace(held, holder=holder), await rooms.spaces(city, room))
    asked = bookings.wanted(
        kept,
        people=wish.people or 0,
        purpose=wish.purpose or Purpose.MEETING,
        text=text,
        terms=terms,
        rules=facts.rules,
        now=city.now,
    )
    return await answered_for(city, replace(asked, manager=manager) if manager else asked)
