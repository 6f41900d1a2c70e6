"""What comes free is offered to those who wait, one after the other; an offer holds the hours meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.actions import bookings, conduct, places, rooms
from bot.domain import bookings as booking_rules
from bot.domain import rooms as room_rules
from bot.domain import waitlist
from bot.domain.availability import Span
from bot.domain.bookings import ASKING, Booking, BookingState, Ground, Wish
from bot.domain.notices import Kind
from bot.domain.places import Place, serves
from bot.domain.residents import Resident
from bot.domain.rooms import Room, RoomId
from bot.domain.waitlist import Waiting, WaitlistRules, WaitState
from storage.city import City

AROUND = timedelta(hours=3)
"""What is set up before hours and cleared after them can keep others waiting that far."""
NOTICES = ("waitlist-notice-offered", "waitlist-notice-half")


def rules_of(city: City, place: Place) -> WaitlistRules:
    """The numbers in force at a building."""
    return places.rules(city, WaitlistRules, place)


async def facts_of(city: City, waiting: Waiting) -> dict[str, object]:
    """What every notice says of a place in a line."""
    room = await city.rooms.room(waiting.room)
    place = await city.places.place(room.place) if room else None
    return {
        "room": room.name if room else "",
        "place": place.name if place else "",
        "begins": waiting.begins,
        "ends": waiting.ends.astimezone(city.zone).time(),
    }


async def followed(city: City, booking: Booking, freed: Span | None) -> None:
    """Somebody took what was offered or let it go; what came free goes to the next ones."""
    if booking.state in {*ASKING, BookingState.APPROVED}:
        await _has_it(city, booking)
    waiting = await city.waitlist.behind(booking.id)
    this_round = city.now
    if waiting and waiting.state is WaitState.OFFERED:
        await _unsay(city, waiting)
        if freed:
            this_round = waiting.freed or city.now
            await _let_go(city, booking, waiting)
    if freed and freed.ends > city.now:
        await _offer_round(city, booking.room, freed, this_round)


async def _has_it(city: City, booking: Booking) -> None:
    """Nobody waits for what they have."""
    for waiting in await city.waitlist.of(booking.person):
        if (waiting.room, waiting.span) == (booking.room, booking.span):
            await closed(city, waiting, WaitState.TAKEN)


async def closed(city: City, waiting: Waiting, state: WaitState) -> Waiting:
    """Out of the line; what was said of an offer is of no use any more."""
    await _unsay(city, waiting)
    return await city.waitlist.save(waitlist.ended(waiting, state))


async def _let_go(city: City, booking: Booking, waiting: Waiting) -> None:
    if booking.state is not BookingState.EXPIRED:
        await closed(city, waiting, WaitState.PASSED)
        return
    rules = await _rules(city, waiting)
    back = await city.waitlist.save(waitlist.lapsed(waiting, rules=rules, now=city.now))
    facts = await facts_of(city, back) | {"last": back.since == city.now}
    await city.tell(back.person, "waitlist-notice-lapsed", facts, about=back.about)


async def _rules(city: City, waiting: Waiting) -> WaitlistRules:
    room = await city.rooms.room(waiting.room)
    place = await city.places.place(room.place) if room else None
    return rules_of(city, place) if place else WaitlistRules()


async def _unsay(city: City, waiting: Waiting) -> None:
    for key in NOTICES:
        await city.notices.supersede(waiting.person, key, waiting.about, city.now)


async def touching(city: City, number: RoomId) -> tuple[Room, ...]:
    """The rooms that cannot be had while this one is: itself, its parts, what it is a part of."""
    room = await city.rooms.room(number)
    there = await city.rooms.of(room.place) if room else ()
    return room_rules.touching(number, there)


async def _offer_round(city: City, number: RoomId, freed: Span, this_round: datetime) -> None:
    """One round of offers of what came free, in the order of the line."""
    among = await touching(city, number)
    near = Span(max(freed.begins, city.now) - AROUND, freed.ends + AROUND)
    if not among or not await city.waitlist.line([room.id for room in among], near):
        return
    place = await city.places.place(among[0].place)
    if place is None or place.until or not rules_of(city, place).on:
        return
    await city.rooms.lock(place.id)
    line = await city.waitlist.line([room.id for room in among], near)
    known = {room.id: room for room in await city.rooms.of(place.id)}
    kept: list[Waiting] = []
    for waiting in waitlist.next_ones(line, this_round, city.now):
        if waiting.room not in known or any(_meet(waiting, other, known) for other in kept):
            continue
        if await _offer(city, waiting, known[waiting.room], place, this_round):
            kept.append(waiting)


def _meet(one: Waiting, other: Waiting, known: Mapping[RoomId, Room]) -> bool:
    """Whether the hours are just kept for the other; asked first, since lines are long."""
    there = list(known.values())
    shared = set(room_rules.spaces(one.room, there)) & set(room_rules.spaces(other.room, there))
    return bool(shared) and one.span.meets(other.span)


async def _offer(city: City, waiting: Waiting, room: Room, place: Place, this_round: datetime) -> bool:
    """The hours are kept for this one alone, if they may have them now."""
    person = await city.residents.resident(waiting.person)
    if person is None or not serves(place, city.home(person.area)):
        return False
    day = waiting.begins.astimezone(city.zone).date()
    facts = await bookings.ground(city, person.id, room, place, day)
    quiet = (await city.wishes.of(person.id)).quiet
    until = waitlist.open_until(city.now, waiting.closes, rules_of(city, place), city.zone, quiet)
    if until is None or await _refused(city, person, waiting, facts):
        return False
    await _made(city, waiting, room, facts, until, this_round)
    return True


async def _refused(city: City, person: Resident, waiting: Waiting, facts: Ground) -> bool:
    wish = Wish(span=waiting.span, waited=True)
    if booking_rules.refused(wish, facts) or await bookings.barred(city, person.id):
        return True
    return await conduct.is_barred(city, person.id)


async def _made(  # noqa: PLR0917 -- whose, of what, on which terms, how long, in which round
    city: City, waiting: Waiting, room: Room, facts: Ground, until: datetime, this_round: datetime
) -> None:
    held = booking_rules.hold(
        room,
        waiting.person,
        waiting.span,
        key=bookings.new_key(),
        terms=facts.terms,
        rules=facts.rules,
        now=city.now,
    )
    made = await city.bookings.open(booking_rules.offer(held, until=until), await rooms.spaces(city, room))
    asked = waitlist.offered(waiting, booking=made.id, until=until, freed=this_round)
    kept = await city.waitlist.save(asked)
    told = await facts_of(city, kept) | {"until": until}
    await city.tell(kept.person, NOTICES[0], told, about=kept.about, until=until)
    half = until - (until - city.now) / 2
    await city.tell(
        kept.person, NOTICES[1], told, about=kept.about, due=half, kind=Kind.REMINDER, until=until
    )


async def sweep(city: City) -> None:
    """What nothing will be offered of any more is said; called every minute in a transaction of its own."""
    for waiting in await city.waitlist.closed(city.now):
        async with city.apart(waiting.about):
            over = await closed(city, waiting, WaitState.OVER)
            await city.tell(over.person, "waitlist-notice-over", await facts_of(city, over), about=over.about)


bookings.declare(follow=followed)
