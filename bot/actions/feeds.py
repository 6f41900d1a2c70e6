"""What happens with feeds: opened, moved to another address, ended; read by whoever knows the address."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.actions import audit, bookings, places, rights, rooms
from bot.domain import feeds, settings
from bot.domain.bookings import BookingKind
from bot.domain.feeds import NO_ROOM, Feed, FeedRules, FeedsNotServed, Firm
from bot.domain.residents import Resident
from bot.domain.rooms import Room, RoomId
from storage.city import City

settings.declare(FeedRules, limits={"back_days": (1, 365), "ahead_days": (30, 730)})

PATH = "/calendar/"
"""Where feeds are, below the bot's public address; a key and ``.ics`` follow."""


def address(city: City, feed: Feed) -> str:
    """What a calendar program is given. Raises FeedsNotServed."""
    if not city.public:
        raise FeedsNotServed
    return f"{city.public}{PATH}{feed.key}.ics"


async def own(city: City, who: Resident) -> Feed | None:
    """The feed of one's own bookings."""
    return (await city.feeds.of(who.id)).get(NO_ROOM)


async def of_room(city: City, who: Resident, number: RoomId) -> tuple[Room, Feed | None]:
    """One's feed of a room. Raises RoomGone, AreaNotYours."""
    room, _ = await rooms.kept(city, who, number)
    return room, (await city.feeds.of(who.id)).get(room.id)


async def begin(city: City, who: Resident, number: RoomId = NO_ROOM) -> Feed:
    """A feed, at an address that nobody knows yet; an older one is there no more.

    Raises FeedsNotServed, RoomGone, AreaNotYours.
    """
    if not city.public:
        raise FeedsNotServed
    await end(city, who, number)
    made = Feed(key=secrets.token_urlsafe(24), person=who.id, room=number, locale=who.locale, since=city.now)
    if number:
        await _noted(city, who, number, "feed-opened")
    return await city.feeds.open(made)


async def end(city: City, who: Resident, number: RoomId = NO_ROOM) -> None:
    """The address is worth nothing any more. Raises RoomGone, AreaNotYours."""
    if number:
        await rooms.kept(city, who, number)
    known = (await city.feeds.of(who.id)).get(number)
    if known is None:
        return
    await city.feeds.end(replace(known, until=city.now))
    if number:
        await _noted(city, who, number, "feed-ended")


async def _noted(city: City, who: Resident, number: RoomId, deed: str) -> None:
    room, place = await rooms.kept(city, who, number)
    await audit.note(city, who.id, deed, area=place.area, about=room.scope, words=room.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One appointment of a feed; ``house``: the house uses the room itself. No line names a person."""

    key: str
    sequence: int
    at: datetime
    begins: datetime
    ends: datetime
    room: str
    place: str
    firm: Firm
    house: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A feed as it is read now; ``room`` is the name of the room it is of, if of any."""

    feed: Feed
    room: str
    lines: Sequence[Line]


async def read(city: City, key: str) -> Told | None:
    """What stands at an address; None where nothing does: ended, or its manager manages it no more."""
    feed = await city.feeds.at(key)
    who = await city.residents.resident(feed.person) if feed else None
    if feed is None or who is None:
        return None
    room = await city.rooms.room(feed.room) if feed.room else None
    place = await city.places.place(room.place) if room else None
    if feed.room and (place is None or not await places.keeps(city, who.id, place, role=rooms.KEEPER)):
        return None
    rules = places.rules(city, FeedRules, place) if place else city.rules(FeedRules, who.area)
    lines = []
    for booking in await city.feeds.told(feed, feeds.window(city.now, rules)):
        if firm := feeds.firm(booking):
            there, house = await bookings.where(city, booking)
            lines.append(
                Line(
                    key=booking.key,
                    sequence=booking.version,
                    at=booking.moved,
                    begins=booking.begins,
                    ends=booking.ends,
                    room=there.name,
                    place=f"{house.name} {house.about}".strip(),
                    firm=firm,
                    house=booking.kind is BookingKind.BLOCK,
                )
            )
    return Told(feed=feed, room=room.name if room else "", lines=lines)


async def _left(city: City, who: Resident) -> None:
    """What somebody who is gone looked at is there no more."""
    for feed in (await city.feeds.of(who.id)).values():
        await city.feeds.end(replace(feed, until=city.now))


rights.declare("feeds", leave=_left)
