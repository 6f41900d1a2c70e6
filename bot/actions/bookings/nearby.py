"""What could be had instead of what cannot: a little sooner or later, another room, another day."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import chain, zip_longest

from bot.actions import places, rooms
from bot.actions.bookings.following import barred
from bot.actions.bookings.showing import NONE, Found, counts_for, ground, others, where
from bot.actions.bookings.telling import tell
from bot.domain import bookings
from bot.domain import rooms as room_rules
from bot.domain.availability import MINUTE, Span, numbered
from bot.domain.bookings import Booking, BookingId, BookingOffGrid, Ground, RoomShut, SlotTaken, Wish
from bot.domain.lottery import Round
from bot.domain.places import Place
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident
from bot.domain.rooms import Room, RoomGone, RoomId
from storage.city import City
from storage.notices import Saying

ELSEWHEN = (SlotTaken, RoomShut, BookingOffGrid)
"""Refusals of which another moment or another room is the way out."""
AHEAD = 21
"""Days that are looked through for the next free one."""
MOST = 3
"""Alternatives that are offered for what was lost (programmes.md §3)."""
OPTIONS = ("one", "two", "three")
"""How the facts of a notice name them."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instead:
    """A span that cannot be had, why, and what could be: other spans of the room, other rooms.

    ``round`` is the lottery round in which these hours are drawn.
    """

    room: Room
    no: Refusal
    spans: Sequence[Span]
    rooms: Sequence[Found]
    round: Round | None = None


async def instead(city: City, who: Resident, no: Refusal, wish: Wish, facts: Ground) -> Instead:
    """What could be had instead; where nothing near can, the next time the room is free. Raises ``no``, where
    another time would not help.
    """  # noqa: D205
    if not isinstance(no, ELSEWHEN):
        raise no
    spans = bookings.instead(wish, facts)
    elsewhere = [] if wish.number else await others(city, who, facts.room, wish)
    if not spans:
        found = [span async for span in _later(city, who, facts.room, wish, most=1)]
        spans = tuple(found)
    drawn = await _round(city, facts.room, wish.span) if isinstance(no, SlotTaken) else None
    return Instead(room=facts.room, no=no, spans=spans, rooms=elsewhere, round=drawn)


async def _round(city: City, room: Room, span: Span) -> Round | None:
    there = room_rules.touching(room.id, await city.rooms.of(room.place))
    found = await city.lottery.running([each.id for each in there], span.begins, span.ends)
    return found[0] if found else None


async def lengths(
    city: City, who: Resident, number: RoomId, begins: datetime, moving: BookingId = NONE
) -> tuple[Room, tuple[Span, ...]] | Instead:
    """For how long a room can be had from a moment on; or what could be had instead. Raises RoomGone, and why
    it is for no time at all, where no other moment would help.
    """  # noqa: D205
    room, place = await rooms.served(city, who, number)
    holder = await counts_for(city, who, moving)
    facts = await ground(city, holder, room, place, begins.astimezone(city.zone).date())
    spans = [Span(begins, begins + minutes * MINUTE) for minutes in facts.terms.lengths()]
    there = tuple(span for span in spans if bookings.refused(Wish(span=span, number=moving), facts) is None)
    shortest = Wish(span=spans[0], number=moving)
    if not there and (no := bookings.refused(shortest, facts)):
        return await instead(city, who, no, shortest, facts)
    return room, there


async def in_its_stead(city: City, booking: Booking) -> tuple[Found, ...]:
    """Up to three ways to have what a booking was for all the same: another room at that time, the room on
    another day, or sooner or later that day. Whoever lost it asked in time, however soon it is now.
    """  # noqa: D205
    who = await city.residents.resident(booking.person)
    if who is None or booking.purpose is None or await barred(city, who.id):
        return ()
    wish = Wish(span=booking.span, people=booking.people, purpose=booking.purpose, waited=True)
    room, place = await where(city, booking)
    elsewhere = await others(city, who, room, wish)
    near, later = await _of_room(city, who, booking.room, wish)
    turns = zip_longest(
        elsewhere,
        (Found(room=room, place=place, span=span) for span in later),
        (Found(room=room, place=place, span=span) for span in near),
    )
    return tuple(each for each in chain.from_iterable(turns) if each)[:MOST]


async def _of_room(
    city: City, who: Resident, number: RoomId, wish: Wish
) -> tuple[Sequence[Span], Sequence[Span]]:
    """The same room: the same day, and other ones; nothing of one that is let no more."""
    try:
        room, place = await rooms.served(city, who, number)
    except RoomGone:
        return (), ()
    day = wish.span.begins.astimezone(city.zone).date()
    near = bookings.instead(wish, await ground(city, who.id, room, place, day), most=1)
    return near, [span async for span in _later(city, who, room, wish, most=2, first=day + _DAY)]


async def _later(  # noqa: PLR0917 -- for whom, which room, what, how often, from when on
    city: City, who: Resident, room: Room, wish: Wish, most: int, first: date | None = None
) -> AsyncIterator[Span]:
    """The next days on which as much time is free, each at the hour that is nearest to the wanted one."""
    place = await _house(city, room)
    for day in _days(city, room, place, wish, first):
        if most <= 0:
            return
        if span := bookings.on_day(wish, await ground(city, who.id, room, place, day), day):
            most -= 1
            yield span


async def _house(city: City, room: Room) -> Place:
    place = await city.places.place(room.place)
    assert place is not None  # noqa: S101 -- the tables hold fast
    return place


def _days(city: City, room: Room, place: Place, wish: Wish, first: date | None) -> Iterator[date]:
    """The days on which it may be booked at all, before anything is asked of them."""
    today = places.today(city)
    terms = room_rules.terms(room, places.rules(city, room_rules.RoomRules, place))
    soonest = today if wish.waited else terms.first_day(today)
    day = max(first or wish.span.begins.astimezone(city.zone).date(), soonest)
    last = min(day + AHEAD * _DAY, terms.last_day(today))
    while day <= last:
        if room_rules.hours(room, day):
            yield day
        day += _DAY


async def tell_lost(city: City, booking: Booking, news: str, *, look: bool = True, **more: object) -> None:
    """``news`` to who has lost a booking, with what could be had in its stead; where many lose theirs at
    once, each looks for it from there.
    """  # noqa: D205
    found = await in_its_stead(city, booking) if look else ()
    options = {
        name: Saying("bookings-other", other_facts(city, each))
        for name, each in zip(OPTIONS, found, strict=False)
    }
    hint = Saying("bookings-others", {"count": len(found)}) if found else None
    await tell(city, booking, news, **more, others=hint, **options)


def other_facts(city: City, found: Found) -> dict[str, object]:
    """What a press says of an alternative; the numbers are for the press itself."""
    begins, ends = (at.astimezone(city.zone) for at in (found.span.begins, found.span.ends))
    return {
        "room": found.room.name,
        "begins": begins,
        "ends": ends.time(),
        "number": found.room.id,
        "at": numbered(found.span.begins),
        "minutes": found.span.length // MINUTE,
    }
