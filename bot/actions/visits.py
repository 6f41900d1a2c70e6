"""What happens at the doors of rooms: somebody is there, says how it was, finds something broken."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.actions import audit, bookings, cases, places, rights, roles, rooms
from bot.actions.cases import Record
from bot.domain import settings, visits
from bot.domain.bookings import Booking, BookingGone, BookingId, BookingKind, BookingRules, arrive
from bot.domain.cases import Case, Ruling
from bot.domain.places import Place, PlaceId, is_code
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.domain.rooms import Room, RoomId
from bot.domain.visits import (
    DoorCodeTried,
    Fault,
    Finding,
    FindingId,
    Impression,
    NothingHere,
    NotYours,
    Opinion,
    SaidAlready,
    Sign,
    SignUnknown,
    Spot,
    Sum,
    VisitRules,
)
from storage.city import City

settings.declare(
    VisitRules,
    limits={
        "near_metres": (20, 5_000),
        "say_days": (1, 30),
        "find_hours": (1, 240),
        "sum_least": (2, 20),
        "words_max": (50, 1_000),
        "photos_max": (1, 10),
        "code_tries": (1, 20),
        "kept_days": (365, 3_650),
    },
)

HARM = "roomharm"
AMENDS = "amends"

Found = Callable[[City, Finding, Booking], Awaitable[None]]
"""Something was found in, or after, this booking."""
Ruled = Callable[[City, Finding, Booking, Ruling | None], Awaitable[None]]
"""The case about it is decided so; None: not yet, all the same."""
_FOUND: list[Found] = []
_RULED: list[Ruled] = []


def declare(found: Found, ruled: Ruled) -> None:
    """From now on this feature hears of what is found in rooms."""
    _FOUND.append(found)
    _RULED.append(ruled)


YEAR = timedelta(days=365)


async def may_come(city: City, who: Resident, number: BookingId) -> Booking:
    """A booking of one's own that waits for one. Raises BookingGone, BookingStepImpossible, TooEarlyHere."""
    booking = await bookings.seen(city, who, number)
    _, place = await bookings.where(city, booking)
    rules = places.rules(city, BookingRules, place)
    return arrive(booking, rules=rules, now=city.now, proved=True)


async def by_sign(city: City, who: Resident, key: str) -> Booking:
    """The code at the door was scanned: whoever has booked is there. Raises SignUnknown, NothingHere; as
    bookings.arrive.
    """  # noqa: D205
    sign = await city.visits.sign(key)
    if sign is None:
        raise SignUnknown
    room, place = await rooms.known(city, sign.room)
    early = timedelta(minutes=places.rules(city, BookingRules, place).early_minutes)
    booking = visits.beginning(await bookings.mine(city, who), room.id, city.now, early)
    if booking is None:
        raise NothingHere(name=room.name)
    return await bookings.arrive(city, who, booking.id, proved=True)


async def by_code(city: City, who: Resident, number: BookingId, typed: str) -> Booking | int:
    """The digits that are shown in the building were typed; or how often they can be tried again, where they
    are others. Raises DoorCodeTried; as bookings.arrive.
    """  # noqa: D205
    booking = await bookings.seen(city, who, number)
    _, place = await bookings.where(city, booking)
    most = places.rules(city, VisitRules, place).code_tries
    if booking.wrong >= most:
        raise DoorCodeTried(most=most)
    if not is_code(place, typed, city.now):
        kept = await city.bookings.save(replace(booking, wrong=booking.wrong + 1))
        return most - kept.wrong
    return await bookings.arrive(city, who, number, proved=True)


async def by_spot(city: City, who: Resident, number: BookingId, point: tuple[float, float]) -> Booking:
    """One stands where the building is; where that was is not kept. Raises SpotUnknown, TooFarAway; as
    bookings.arrive.
    """  # noqa: D205
    booking = await bookings.seen(city, who, number)
    _, place = await bookings.where(city, booking)
    visits.near(await city.visits.spot(place.id), point, places.rules(city, VisitRules, place))
    return await bookings.arrive(city, who, number, proved=True)


async def mark(city: City, who: Resident, number: PlaceId, point: tuple[float, float]) -> Place:
    """The building stands there. Raises PlaceGone, AreaNotYours."""
    place = await rooms.building(city, who, number)
    lat, lon = point
    known = await city.visits.spot(place.id)
    there = Spot(place=place.id, lat=lat, lon=lon, by=who.id, since=city.now)
    await city.visits.mark(replace(there, id=known.id, version=known.version) if known else there)
    await audit.note(city, who.id, "building-marked", area=place.area, about=place.scope, words=place.name)
    return place


async def hang(city: City, who: Resident, number: RoomId, *, anew: bool = False) -> tuple[Sign, Room]:
    """The code for a room's door, to be printed; ``anew``: the old one is worth nothing from now on.

    Raises as rooms.kept.
    """
    room, place = await rooms.kept(city, who, number)
    known = await city.visits.sign_of(room.id)
    if known and not anew:
        return known, room
    if known:
        await city.visits.take_down(replace(known, until=city.now))
    made = Sign(room=room.id, key=secrets.token_urlsafe(9), by=who.id, since=city.now)
    await audit.note(city, who.id, "sign-made", area=place.area, about=room.scope, words=room.name)
    return await city.visits.hang(made), room


async def look(city: City, who: Resident, number: RoomId) -> Room:
    """How one gets into a room, for who manages it; each look is written down. Raises as rooms.kept."""
    room, place = await rooms.kept(city, who, number)
    await audit.note(city, who.id, "entry-seen", area=place.area, about=room.scope, words=room.name)
    return room


async def say(city: City, who: Resident, number: BookingId, fit: Opinion, clean: Opinion) -> Impression:
    """How it was. Raises BookingGone, NotYours, SaidAlready."""
    booking = await may_say(city, who, number)
    return await city.visits.say(
        Impression(booking=booking.id, room=booking.room, person=who.id, fit=fit, clean=clean, at=city.now)
    )


async def may_say(city: City, who: Resident, number: BookingId) -> Booking:
    """A booking of one's own of which one may say how it was. Raises BookingGone, NotYours, SaidAlready."""
    booking = await bookings.seen(city, who, number)
    _, place = await bookings.where(city, booking)
    visits.may_say(booking, places.rules(city, VisitRules, place), city.now)
    if await city.visits.said(booking.id):
        raise SaidAlready
    return booking


async def may_find(city: City, who: Resident, number: BookingId) -> tuple[Booking, Room, Place]:
    """A booking in which one may find something amiss: its booker, and who manages the room.

    Raises BookingGone, NotYours, SaidAlready.
    """
    booking = await city.bookings.booking(number)
    if booking is None or booking.kind is BookingKind.BLOCK:
        raise BookingGone
    room, place = await bookings.where(city, booking)
    keeps = await places.keeps(city, who.id, place, role=rooms.KEEPER)
    if booking.person != who.id and not keeps:
        raise BookingGone
    visits.may_find(booking, places.rules(city, VisitRules, place), city.now)
    if await city.visits.found(booking.id, who.id):
        raise SaidAlready
    return booking, room, place


async def find(  # noqa: PLR0917 -- what was found, by whom, in which booking
    city: City, who: Resident, number: BookingId, fault: Fault, words: str, photos: Sequence[str]
) -> tuple[Finding, Case]:
    """Something is broken, or was left untidy: it becomes a case. What its manager finds is about the booker,
    who is heard. Raises as may_find.
    """  # noqa: D205
    booking, room, place = await may_find(city, who, number)
    made = Finding(
        booking=booking.id,
        room=room.id,
        person=who.id,
        fault=fault,
        words=words,
        photos=tuple(photos),
        at=city.now,
    )
    finding = await city.visits.find(made)
    against = None if booking.person == who.id else booking.person
    case = await cases.open_case(
        city,
        kind=HARM,
        about=finding.about,
        area=place.area,
        by=who.id,
        against=against,
        reason=fault.value,
        text=words,
    )
    if against:
        await audit.note(
            city, who.id, "room-harmed", area=place.area, whom=against, about=booking.about, words=words
        )
    for found in _FOUND:
        await found(city, finding, booking)
    facts = {"room": room.name, "place": place.name, "fault": fault, "words": words}
    for manager in await rooms.managers(city, place):
        if manager != who.id:
            await city.tell(manager, "visits-notice-found", facts, about=finding.about)
    return finding, case


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictured:
    """What was found, and in which room."""

    finding: Finding
    room: Room


async def pictured(city: City, who: Resident, number: FindingId) -> Pictured:
    """What was found: for who found it, who is told of it, who manages the room, who decides cases there.

    Raises NotYours.
    """
    finding = await city.visits.finding(number)
    room = await city.rooms.room(finding.room) if finding else None
    place = await city.places.place(room.place) if room else None
    if finding is None or room is None or place is None:
        raise NotYours
    booking = await city.bookings.booking(BookingId(finding.booking))
    concerned = {finding.person, booking.person if booking else None}
    if (
        who.id not in concerned
        and not await places.keeps(city, who.id, place, role=rooms.KEEPER)
        and not await roles.may(city, who.id, Role.MODERATOR, place.area)
    ):
        raise NotYours
    return Pictured(finding=finding, room=room)


async def sums(
    city: City, who: Resident, number: PlaceId
) -> tuple[Place, dict[RoomId, Room], tuple[Sum, ...], int]:
    """What people said of the rooms of a building within a year, where so many have that nobody's own word
    is known; and how many those are. Raises PlaceGone, AreaNotYours.
    """  # noqa: D205
    place = await rooms.building(city, who, number)
    there = {room.id: room for room in await city.rooms.of(place.id)}
    found = await city.visits.sums(list(there), city.now - YEAR)
    rules = places.rules(city, VisitRules, place)
    return place, there, visits.told(found, rules), rules.sum_least


async def _record(city: City, case: Case) -> Record:
    finding = await city.visits.finding(FindingId(int(case.about.partition(":")[2])))
    room = await city.rooms.room(finding.room) if finding else None
    booking = await city.bookings.booking(BookingId(finding.booking)) if finding else None
    if finding is None or room is None or booking is None:
        return Record()
    facts = {"room": room.name, "begins": booking.begins, "fault": finding.fault}
    return Record(title=room.name, is_pictured=bool(finding.photos), key="visits-record", facts=facts)


async def _ruled(city: City, case: Case) -> str | None:
    """What is agreed is between people; other features hear of it."""
    await _tell(city, case, case.ruling)
    return None


async def _undone(city: City, case: Case) -> None:
    """As if it had not been decided, or as at first."""
    await _tell(city, case, case.first_ruling)


async def _tell(city: City, case: Case, ruling: Ruling | None) -> None:
    finding = await city.visits.finding(FindingId(int(case.about.partition(":")[2])))
    booking = await city.bookings.booking(BookingId(finding.booking)) if finding else None
    if finding and booking:
        for ruled in _RULED:
            await ruled(city, finding, booking, ruling)


async def _forget(city: City, before: datetime) -> None:
    await city.visits.forget(before)


cases.declare(
    HARM,
    rulings=("used", "house", AMENDS),
    leaves=("used",),
    apply=_ruled,
    undo=_undone,
    record=_record,
    asked="visits-asked",
)
rights.keep("visits", lambda city: city.rules(VisitRules, None).kept_days, _forget)
