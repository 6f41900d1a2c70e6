"""Who stands in a line, takes what is offered, passes it on, or leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from bot.actions import bookings, places, rooms
from bot.actions.bookings import Instead
from bot.actions.waitlist.offering import closed, facts_of, rules_of, touching
from bot.domain import bookings as booking_rules
from bot.domain import waitlist
from bot.domain.availability import MINUTE, Span
from bot.domain.bookings import Booking, BookingGone, BookingRules, Ground, SlotTaken, Wish
from bot.domain.places import Place
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident
from bot.domain.rooms import Room, RoomId
from bot.domain.waitlist import FEW, Odds, WaitId, Waiting, WaitState
from storage.city import City

LATELY = timedelta(days=90)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """A place in a line as its owner sees it: how manieth, and how often such hours came free lately."""

    waiting: Waiting
    room: Room
    place: Place
    position: int
    odds: Odds | None


async def enrol(city: City, who: Resident, found: Instead, span: Span) -> Stand | None:
    """Who was refused because somebody was faster has a place in the line at once, in order of arrival.

    None where nobody waits there, or this person has no place left.
    """
    if not isinstance(found.no, SlotTaken):
        return None
    place = await city.places.place(found.room.place)
    assert place is not None  # noqa: S101 -- the tables hold fast
    try:
        return await _stand(city, who, found.room, place, span)
    except (waitlist.WaitlistOff, waitlist.WaitTooLate, waitlist.TooManyWaits):
        return None


async def join(city: City, who: Resident, number: RoomId, span: Span) -> Stand | Booking:
    """A place in the line; or the slot itself, where it has come free meanwhile.

    Raises RoomGone, what keeps somebody from booking, and what would refuse it however free it was;
    WaitlistOff, WaitTooLate, TooManyWaits.
    """
    held = await bookings.hold(city, who, number, span)
    if isinstance(held, Booking):
        return held
    if not isinstance(held.no, SlotTaken):
        raise held.no
    _, place = await rooms.served(city, who, number)
    return await _stand(city, who, held.room, place, span)


async def _stand(city: City, who: Resident, room: Room, place: Place, span: Span) -> Stand:
    own = await city.waitlist.of(who.id)
    there = waitlist.stand(room.id, who.id, span, own=own, rules=rules_of(city, place), now=city.now)
    kept = there if there.id else await city.waitlist.stand(there)
    return await _seen(city, kept, room, place)


async def _seen(city: City, waiting: Waiting, room: Room, place: Place) -> Stand:
    line = await city.waitlist.line([each.id for each in await touching(city, room.id)], waiting.span)
    odds = await city.waitlist.odds(room.id, city.now - LATELY, city.now)
    return Stand(
        waiting=waiting,
        room=room,
        place=place,
        position=waitlist.place_of(waiting, line),
        odds=odds if odds.all_ >= FEW else None,
    )


async def lengths(
    city: City, who: Resident, number: RoomId, begins: datetime
) -> tuple[Room, tuple[Span, ...]]:
    """For how long one could wait from a moment on. Raises RoomGone, what refuses it however free it was."""
    room, place = await rooms.served(city, who, number)
    facts = await bookings.ground(city, who.id, room, place, begins.astimezone(city.zone).date())
    spans = [Span(begins, begins + minutes * MINUTE) for minutes in facts.terms.lengths()]
    found = tuple(span for span in spans if not _refusal(span, facts))
    if not found and (no := _refusal(spans[0], facts)):
        raise no
    return room, found


def _refusal(span: Span, facts: Ground) -> Refusal | None:
    """What would refuse it if nobody had it."""
    return booking_rules.refused(Wish(span=span), replace(facts, taken=()))


async def mine(city: City, who: Resident) -> Sequence[Stand]:
    """Somebody's places, the next one first."""
    found = []
    for waiting in await city.waitlist.of(who.id):
        room = await city.rooms.room(waiting.room)
        place = await city.places.place(room.place) if room else None
        if room and place:
            found.append(await _seen(city, waiting, room, place))
    return found


async def take(city: City, who: Resident, number: WaitId) -> Booking:
    """What is offered is wanted: kept on while the rest is said. Raises WaitGone, OfferOver, BookingGone."""
    waiting = waitlist.kept(await city.waitlist.place(number), by=who.id)
    booking = await city.bookings.booking(waitlist.taken(waiting, now=city.now))
    if booking is None:
        raise BookingGone
    if booking.state is booking_rules.BookingState.TENTATIVE:
        return booking
    _, place = await _where(city, waiting)
    rules = places.rules(city, BookingRules, place)
    return await bookings.saved(city, booking_rules.taken_up(booking, rules=rules, now=city.now))


async def passed(city: City, who: Resident, number: WaitId) -> Waiting:
    """What is offered goes to the next one. Raises WaitGone, OfferOver."""
    waiting = waitlist.kept(await city.waitlist.place(number), by=who.id)
    waitlist.taken(waiting, now=city.now)
    return await leave(city, who, number)


async def leave(city: City, who: Resident, number: WaitId) -> Waiting:
    """Out of the line; what is offered goes to the next one. Raises WaitGone."""
    waiting = waitlist.kept(await city.waitlist.place(number), by=who.id)
    if waiting.state is WaitState.WAITING:
        return await closed(city, waiting, WaitState.LEFT)
    booking = await city.bookings.booking(waiting.booking) if waiting.booking else None
    if booking is None:
        return await closed(city, waiting, WaitState.LEFT)
    step = "pass" if booking.state is booking_rules.BookingState.OFFERED else "drop"
    await bookings.saved(city, booking_rules.moved(booking, step, now=city.now))
    return waiting


async def shut(city: City, waiting: Waiting, why: str) -> None:
    """Nothing will be offered there any more: out of the line, and told why."""
    booking = await city.bookings.booking(waiting.booking) if waiting.booking else None
    if booking and booking.state is booking_rules.BookingState.OFFERED:
        await bookings.saved(city, booking_rules.moved(booking, "pass", now=city.now))
    else:
        await closed(city, waiting, WaitState.OVER)
    facts = await facts_of(city, waiting) | {"why": why}
    await city.tell(waiting.person, "waitlist-notice-shut", facts, about=waiting.about)


async def _where(city: City, waiting: Waiting) -> tuple[Room, Place]:
    room = await city.rooms.room(waiting.room)
    place = await city.places.place(room.place) if room else None
    assert room is not None  # noqa: S101 -- the tables hold
    assert place is not None  # noqa: S101 -- both fast
    return room, place


def told(stand: Stand, zone: tzinfo) -> dict[str, object]:
    """What is said of a place in a line; ``all`` is 0 where too little is known of the room."""
    waiting, odds = stand.waiting, stand.odds
    return {
        "room": stand.room.name,
        "place": stand.place.name,
        "begins": waiting.begins,
        "ends": waiting.ends.astimezone(zone).time(),
        "position": stand.position,
        "closes": waiting.closes,
        "until": waiting.until,
        "all": odds.all_ if odds else 0,
        "freed": odds.freed if odds else 0,
    }
