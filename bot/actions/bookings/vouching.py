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
from bot.domain.residents import Resident
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
    return await _booked(city, who, number, wish, holder=holder, text=text)


async def book_as_manager(
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
    """The same by who manages the room and says yes with it. Raises RoomGone, AreaNotYours, as checked."""
    await rooms.kept(city, who, number)
    wish = Wish(span=span, people=people, purpose=purpose)
    return await _booked(city, who, number, wish, holder=holder, text=text, yes=True)


async def _booked(
    city: City, who: Resident, number: RoomId, wish: Wish, *, holder: int, text: str, yes: bool = False
) -> Booking:
    room, place = await rooms.known(city, number)
    await city.rooms.lock(place.id)
    facts = await ground(city, holder, room, place, wish.span.begins.astimezone(city.zone).date())
    bookings.check(wish, facts)
    terms = replace(facts.terms, approval=False) if yes else facts.terms
    held = bookings.hold(room, who.id, wish.span, key=new_key(), terms=terms, rules=facts.rules, now=city.now)
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
    return await answered_for(city, replace(asked, manager=who.id) if yes else asked)
