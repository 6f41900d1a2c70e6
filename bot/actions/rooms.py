"""What happens with rooms: opened in a building, changed, let no more; who keeps them, who may have them."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, date, datetime

from bot.actions import audit, closures, places
from bot.domain import closures as days_rules
from bot.domain import rooms, settings
from bot.domain.areas import AreaId
from bot.domain.availability import Hours
from bot.domain.closures import Closure, Days
from bot.domain.places import Circle, Place, PlaceGone, PlaceId, serves
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import Invite, Role
from bot.domain.rooms import Outline, Room, RoomBooked, RoomGone, RoomId, RoomRules, Terms
from storage.city import City

settings.declare(
    RoomRules,
    limits={
        "lead_days": (0, 60),
        "latest_days": (1, 365),
        "slot": (15, 240),
        "least": (15, 1440),
        "most": (15, 1440),
        "before": (0, 120),
        "after": (0, 120),
        "people": (1, 100),
        "name_max": (10, 100),
        "words_max": (50, 1_000),
        "rooms_max": (1, 300),
        "photos_max": (1, 10),
    },
    rising=[("lead_days", "latest_days"), ("least", "most")],
)

Shut = Callable[[City, Room, Place, date, str], Awaitable[None]]
"""Whoever has a room on a day on which it is not let now is told, by the feature that knows of it."""
_SHUT: list[Shut] = []


def declare(told: Shut) -> None:
    """A feature says what becomes of its plans in a room that is not let on a day."""
    _SHUT.append(told)


Changed = Callable[[City, Room | None, Room, Place], Awaitable[None]]
"""(city, the room as it was (None: it is new), as it is, its building): who looks for hours hears of it."""
_CHANGED: list[Changed] = []


def declare_changed(changed: Changed) -> None:
    """A feature looks at what a room has become."""
    _CHANGED.append(changed)


async def _heard(city: City, was: Room | None, room: Room, place: Place) -> None:
    for changed in _CHANGED:
        await changed(city, was, room, place)


KEEPER = Role.MANAGER
"""Who looks after buildings whose rooms are let."""
_FAR = datetime(2090, 1, 1, tzinfo=UTC)


async def open_building(
    city: City,
    who: Resident,
    area: AreaId,
    hours: places.Hours,
    *,
    name: str,
    about: str,
    circle: Circle,
) -> Place:
    """A building whose rooms are let. Raises as places.open_place."""
    return await places.open_place(city, who, area, hours, name=name, about=about, circle=circle, role=KEEPER)


async def buildings(city: City, who: Resident) -> tuple[Place, ...]:
    """The buildings that somebody manages."""
    return await places.all_kept(city, who, role=KEEPER)


async def building(city: City, who: Resident, number: PlaceId) -> Place:
    """One of them. Raises PlaceGone, AreaNotYours."""
    return await places.kept(city, who, number, role=KEEPER)


async def managers(city: City, place: Place) -> tuple[ResidentId, ...]:
    """Who is told of what happens there."""
    return await places.keepers(city, place, role=KEEPER)


async def invite(city: City, who: Resident, number: PlaceId) -> Invite:
    """A link that makes somebody a manager of this building alone. Raises PlaceGone, AreaNotYours."""
    return await places.invite(city, who, number, role=KEEPER)


async def open_room(city: City, who: Resident, number: PlaceId, *, name: str, capacity: int) -> Room:
    """A room, idle when its building is open, until its manager says otherwise.

    Raises PlaceGone, AreaNotYours, RoomThere, TooManyRooms, RoomNumberWrong.
    """
    place = await building(city, who, number)
    made = Room(
        key=secrets.token_urlsafe(8),
        place=place.id,
        name=name,
        capacity=1,
        week=place.week,
        by=who.id,
        since=city.now,
    )
    await city.rooms.lock(place.id)
    rules = places.rules(city, RoomRules, place)
    fits = rooms.with_capacity(made, capacity)
    room = await city.rooms.open(rooms.opened(fits, await city.rooms.of(place.id), rules=rules))
    await _noted(city, who, "room-opened", room, place)
    await _heard(city, None, room, place)
    return room


async def change(city: City, who: Resident, number: RoomId, changed: Callable[[Room], Room]) -> Room:
    """Something about a room is different from now on. Raises as kept, and as ``changed`` does."""
    room, place = await kept(city, who, number)
    saved = await city.rooms.save(changed(room))
    await _noted(city, who, "room-changed", saved, place)
    await _heard(city, room, saved, place)
    return saved


async def close_days(
    city: City, who: Resident, number: PlaceId, days: tuple[date, date], reason: str
) -> Closure:
    """The whole building is closed on these days. Raises as closures.close; PlaceGone."""
    place = await building(city, who, number)
    return await closures.close(city, who, place.area, days, reason=reason, place=place.scope)


async def shut(city: City, who: Resident, number: RoomId, day: date, reason: str) -> Room:
    """One room is not let on a day; who has it then is told. Raises as kept."""
    room = await change(city, who, number, lambda it: rooms.with_other(it, day, "", today=places.today(city)))
    _, place = await known(city, number)
    for told in _SHUT:
        await told(city, room, place, day, reason)
    return room


async def recount(city: City, who: Resident, number: RoomId, what: str, value: int) -> Room:
    """How many fit in, or another of its numbers. Raises as kept; RoomNumberWrong, RoomTermsCross."""
    room, _ = await kept(city, who, number)
    rules = await rule(city, room)

    def changed(it: Room) -> Room:
        return (
            rooms.with_capacity(it, value) if what == "capacity" else rooms.with_own(it, what, value, rules)
        )

    return await change(city, who, number, changed)


async def join(city: City, who: Resident, number: RoomId, whole: RoomId) -> Room:
    """A part of another room of its building from now on (0: of none).

    Not while one of the two is booked: the hours that are taken already would not know of it. Raises as kept;
    RoomPartWrong, RoomBooked.
    """
    room, place = await kept(city, who, number)
    await city.rooms.lock(place.id)
    others = await city.rooms.of(place.id)
    changed = rooms.part_of(room, whole, others)
    await unbooked(city, number, whole, others)
    return await change(city, who, number, lambda _: changed)


async def unbooked(city: City, number: RoomId, whole: RoomId, others: Sequence[Room]) -> None:
    """Whether a room can become a part of another one of its building by now. Raises RoomBooked."""
    known = {each.id: each for each in others}
    touched = {*rooms.line(number, known), *rooms.line(whole, known), *rooms.spaces(number, others)}
    if await city.bookings.taken(sorted(touched), city.now, _FAR):
        raise RoomBooked


async def rule(city: City, room: Room) -> RoomRules:
    """The numbers in force where a room is."""
    place = await city.places.place(room.place)
    return places.rules(city, RoomRules, place) if place else RoomRules()


async def terms(city: City, room: Room) -> Terms:
    """What holds for a room."""
    return rooms.terms(room, await rule(city, room))


async def known(city: City, number: RoomId) -> tuple[Room, Place]:
    """A room that there is, whoever asks. Raises RoomGone."""
    room = await city.rooms.room(number)
    place = await city.places.place(room.place) if room else None
    if room is None or room.until or place is None or place.until:
        raise RoomGone
    return room, place


async def kept(city: City, who: Resident, number: RoomId) -> tuple[Room, Place]:
    """A room with its building, for who manages it. Raises RoomGone, AreaNotYours."""
    room, place = await known(city, number)
    try:
        return room, await building(city, who, place.id)
    except PlaceGone:
        raise RoomGone from None


async def served(city: City, who: Resident, number: RoomId) -> tuple[Room, Place]:
    """A room with its building, for whom it is let to. Raises RoomGone."""
    room, place = await known(city, number)
    if not serves(place, city.home(who.area)):
        raise RoomGone
    return room, place


async def letting(city: City, who: Resident, *, people: int = 0) -> tuple[Outline, ...]:
    """The rooms that are let to somebody, in which so many people have a place: a city has thousands."""
    return await city.rooms.letting([area.id for area in city.home(who.area)], people=people)


async def spaces(city: City, room: Room) -> tuple[RoomId, ...]:
    """What somebody takes who has it: itself and its parts."""
    return rooms.spaces(room.id, await city.rooms.of(room.place))


async def idle(city: City, room: Room, place: Place, first: date) -> Callable[[date], Hours]:
    """Its hours on each day of the year from ``first`` on; none on holidays and when its building is closed.

    What the room says of a single day counts, holiday or not.
    """
    return hours_of(room, await closures.days(city, place.area, first, place=place.scope))


def hours_of(room: Room | Outline, known_days: Days) -> Callable[[date], Hours]:
    """The same, where the days of its building are known already."""
    said = dict(room.other)

    def hours(day: date) -> Hours:
        if day.isoformat() not in said and days_rules.is_shut(day, known_days):
            return ()
        return rooms.hours(room, day)

    return hours


async def _noted(city: City, who: Resident, deed: str, room: Room, place: Place) -> None:
    await audit.note(city, who.id, deed, area=place.area, about=room.scope, words=room.name)
