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
    room, place = await rooms.served(city, who, number)
    await may_book(city, who.id)
    await city.rooms.lock(place.id)
    facts = await ground(city, holder, room, place, span.begins.astimezone(city.zone).date())
    bookings.check(Wish(span=span, people=people, purpose=purpose), facts)
    held = bookings.hold(
        room, who.id, span, key=new_key(), terms=facts.terms, rules=facts.rules, now=city.now
    )
    kept = await city.bookings.open(replace(held, holder=holder), await rooms.spaces(city, room))
    asked = bookings.wanted(
        kept, people=people, purpose=purpose, text=text, terms=facts.terms, rules=facts.rules, now=city.now
    )
    return await answered_for(city, asked)
