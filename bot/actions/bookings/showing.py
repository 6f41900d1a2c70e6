"""What is known of a room's days and of a booking: what is free, whose it is, what stands in its way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.actions import closures, places, rooms
from bot.domain import bookings
from bot.domain import rooms as room_rules
from bot.domain.areas import AreaId
from bot.domain.availability import MINUTE, Busy, Span, moment, opened
from bot.domain.bookings import Booking, BookingGone, BookingId, BookingRules, Ground, Wish
from bot.domain.closures import Days, is_shut
from bot.domain.places import Place, PlaceId, scope_of
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident
from bot.domain.rooms import Outline, Room, RoomId, RoomRules
from storage.city import City

Facts = dict[str, object]

_DAY, _MONTH = timedelta(days=1), timedelta(days=32)
NONE = BookingId(0)
"""No booking is moved."""
ENOUGH, AT_ONCE, NEAREST = 40, 60, 240
"""Rooms that are found at the most, how many are looked at together, and how many in all, the best first."""
OTHERS = 3
"""Other rooms that are offered where one is taken."""


async def ground(city: City, person: int, room: Room, place: Place, day: date) -> Ground:
    """What a wish for a room on a day is judged by; the days before and after it are known as well."""
    return (await grounds(city, person, [room], {place.id: place}, day))[0]


async def grounds(
    city: City,
    person: int,
    among: Sequence[Room],
    known: Mapping[int, Place],
    day: date,
    *,
    closed: Mapping[PlaceId, Days] | None = None,
) -> list[Ground]:
    """The same for several rooms, with as many questions as for one; ``closed`` where it is known already."""
    first, last = day - _DAY, day + _DAY
    since, until = moment(first, 0, city.zone), moment(last + _DAY, 0, city.zone)
    mine = await city.bookings.counting(person, since - _MONTH, until + _MONTH)
    there = await city.rooms.of_these(room.place for room in among)
    taken = await city.bookings.taken_by([room.id for room in there], since, until)
    areas = {place.id: place.area for place in known.values()}
    shut = closed if closed is not None else await shut_at(city, areas, first)
    houses: dict[PlaceId, list[Room]] = {}
    for room in there:
        houses.setdefault(room.place, []).append(room)
    return [
        Ground(
            room=room,
            terms=room_rules.terms(room, places.rules(city, RoomRules, known[room.place])),
            rules=places.rules(city, BookingRules, known[room.place]),
            open=opened(first, last, rooms.hours_of(room, shut[room.place]), city.zone),
            taken=_of(room, houses[room.place], taken),
            mine=mine,
            now=city.now,
            zone=city.zone,
        )
        for room in among
    ]


def _of(room: Room, house: Sequence[Room], taken: Mapping[RoomId, Sequence[Busy]]) -> Sequence[Busy]:
    """What takes one of its spaces; a booking of several of them once."""
    found = (busy for space in room_rules.spaces(room.id, house) for busy in taken.get(space, ()))
    return list({busy.number: busy for busy in found}.values())


async def shut_at(city: City, there: Mapping[PlaceId, AreaId], first: date) -> dict[PlaceId, Days]:
    """The closed days of buildings in these areas from a day on, all asked at once."""
    areas: dict[AreaId, list[str]] = {}
    for place, area in there.items():
        areas.setdefault(area, []).append(scope_of(place))
    days = await closures.days_at(city, areas, first)
    return {place: days[scope_of(place)] for place in there}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One step of a room's day; ``no`` tells why it cannot be had."""

    begins: datetime
    no: Refusal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A room's day: its slots, and what the room is."""

    room: Room
    place: Place
    day: date
    slots: Sequence[Slot]
    lengths: Sequence[int]


async def day(city: City, who: Resident, number: RoomId, on: date, moving: BookingId = NONE) -> Day:
    """What is free on a day. Raises RoomGone."""
    room, place = await rooms.served(city, who, number)
    facts = await ground(city, await counts_for(city, who, moving), room, place, on)
    lengths = facts.terms.lengths()
    found = []
    for begins in facts.open.starts(facts.slot):
        if facts.day(begins) == on:
            wish = Wish(span=Span(begins, begins + lengths[0] * MINUTE), number=moving)
            found.append(Slot(begins=begins, no=bookings.refused(wish, facts)))
    return Day(room=room, place=place, day=on, slots=found, lengths=lengths)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A room that is free for a span."""

    room: Room
    place: Place
    span: Span


async def find(city: City, who: Resident, span: Span, people: int) -> tuple[Found, ...]:
    """The rooms that somebody could have for a span, the smallest that is enough first."""
    return await _free(city, who, Wish(span=span), await _open(city, who, span, people), most=ENOUGH)


async def others(city: City, who: Resident, room: Room, wish: Wish) -> tuple[Found, ...]:
    """Other rooms for the same span: first those of the same building, then those of much the same size."""
    open_ = await _open(city, who, wish.span, wish.people or 0)
    there = [each for each in open_ if each.id != room.id]
    there.sort(key=lambda each: (each.place != room.place, abs(each.capacity - room.capacity), each.id))
    return await _free(city, who, wish, there, most=OTHERS)


async def _open(city: City, who: Resident, span: Span, people: int = 0) -> list[Outline]:
    """What is open and not booked then, of all that is let to somebody."""
    home, day = [area.id for area in city.home(who.area)], span.begins.astimezone(city.zone).date()
    there = await city.bookings.unbooked(home, span, people=people)
    days = (day - _DAY, day, day + _DAY)
    shut = await shut_at(city, {each.place: each.area for each in there}, days[0])
    closed = {place: tuple(is_shut(each, known) for each in days) for place, known in shut.items()}
    found: dict[object, bool] = {}

    def covers(each: Outline) -> bool:
        """Most rooms of a city have the same few hours: what holds for one holds for all of them."""
        same = (each.week, each.other, each.last, closed[each.place])
        if same not in found:
            hours = rooms.hours_of(each, shut[each.place])
            found[same] = opened(days[0], days[-1], hours, city.zone).covers(span)
        return found[same]

    return [each for each in there if covers(each)]


async def _free(
    city: City, who: Resident, wish: Wish, among: Sequence[Outline], *, most: int
) -> tuple[Found, ...]:
    """The first of them that all checks let through; some at a time, for a city has thousands."""
    found: list[Found] = []
    on, at_once = wish.span.begins.astimezone(city.zone).date(), min(AT_ONCE, most * 4)
    for at in range(0, min(len(among), NEAREST), at_once):
        some = await city.rooms.these(each.id for each in among[at : at + at_once])
        there = [some[each.id] for each in among[at : at + at_once]]
        known = await city.places.some([room.place for room in there])
        found += [
            Found(room=facts.room, place=known[facts.room.place], span=wish.span)
            for facts in await grounds(city, who.id, there, known, on)
            if bookings.refused(wish, facts) is None
        ]
        if len(found) >= most:
            break
    return tuple(found[:most])


async def seen(city: City, who: Resident, number: BookingId) -> Booking:
    """A booking, for its booker. Raises BookingGone."""
    booking = await city.bookings.booking(number)
    if booking is None or booking.person != who.id or booking.kind is bookings.BookingKind.BLOCK:
        raise BookingGone
    return booking


async def counts_for(city: City, who: Resident, moving: BookingId) -> int:
    """Towards whose quotas a wish counts: one's own, or those of whose booking is moved."""
    booking = await city.bookings.booking(moving) if moving else None
    return booking.counts_for if booking and booking.person == who.id else who.id


async def kept(city: City, who: Resident, number: BookingId) -> tuple[Booking, Room, Place]:
    """A booking, for who manages its room. Raises BookingGone, RoomGone, AreaNotYours."""
    booking = await city.bookings.booking(number)
    if booking is None:
        raise BookingGone
    room, place = await rooms.kept(city, who, booking.room)
    return booking, room, place


async def where(city: City, booking: Booking) -> tuple[Room, Place]:
    """Its room and building, also of one that is let no more."""
    room = await city.rooms.room(booking.room)
    place = await city.places.place(room.place) if room else None
    assert room is not None  # noqa: S101 -- the tables hold
    assert place is not None  # noqa: S101 -- both fast
    return room, place


async def facts_of(city: City, booking: Booking) -> Facts:
    """What every notice about a booking says of it."""
    room, place = await where(city, booking)
    return {
        "room": room.name,
        "place": place.name,
        "begins": booking.begins,
        "ends": booking.ends.astimezone(city.zone).time(),
        "number": booking.key,
    }


async def mine(city: City, who: Resident) -> Sequence[Booking]:
    """Somebody's bookings that are not over."""
    return await city.bookings.open_of(who.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """How somebody used rooms within a year: came, or left them empty."""

    used: int
    missed: int


async def record(city: City, booking: Booking) -> Record:
    """Of its booker."""
    year = await city.bookings.of(booking.person, city.now - timedelta(days=365), city.now)
    return Record(
        used=sum(each.state is bookings.BookingState.ENDED for each in year),
        missed=sum(each.state is bookings.BookingState.MISSED for each in year),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What a manager has to do at a building: what is asked, and who comes on a day."""

    place: Place
    rooms: dict[RoomId, Room]
    asked: Sequence[Booking]
    day: date
    coming: Sequence[Booking]


async def sheet(city: City, who: Resident, number: PlaceId, on: date | None = None) -> Sheet:
    """The day of a building. Raises PlaceGone, AreaNotYours."""
    place = await rooms.building(city, who, number)
    there = {room.id: room for room in await city.rooms.of(place.id)}
    of_day = on or places.today(city)
    since, until = moment(of_day, 0, city.zone), moment(of_day + _DAY, 0, city.zone)
    shown = bookings.COUNTED - bookings.ASKING - {bookings.BookingState.TENTATIVE}
    coming = await city.bookings.inside(list(there), since, until, shown)
    asked = await _once(city, await city.bookings.asked(list(there)))
    return Sheet(place=place, rooms=there, asked=asked, day=of_day, coming=coming)


async def _once(city: City, asked: Sequence[Booking]) -> list[Booking]:
    """Of a series the first date that waits stands for all."""
    links = await city.series.links(each.id for each in asked)
    first: dict[int, Booking] = {}
    for each in sorted(asked, key=lambda each: each.begins):
        first.setdefault(links.get(each.id, -each.id), each)
    return [each for each in asked if each in first.values()]
