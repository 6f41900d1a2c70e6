"""What happens with the radar: a wish kept, dropped, told of once when a room comes free, ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.actions import bookings, closures, places, rights, rooms
from bot.actions import waitlist as _waitlist  # noqa: F401 -- who stands in line hears of a room first
from bot.actions.bookings.showing import ground
from bot.domain import bookings as booking_rules
from bot.domain import radar, settings
from bot.domain import rooms as room_rules
from bot.domain.availability import DAY_MINUTES, Span, moment
from bot.domain.bookings import Booking, Wish
from bot.domain.closures import Closure
from bot.domain.places import Place, serves
from bot.domain.radar import RadarRules, Watch, WatchGone, WatchId
from bot.domain.residents import Resident
from bot.domain.rooms import Room, RoomGone
from storage.city import City

AHEAD = 60
"""Days that are looked through where a room has new hours."""

settings.declare(RadarRules, limits={"most": (1, 20), "days": (7, 365), "quiet_hours": (1, 168)})


async def watch(
    city: City,
    who: Resident,
    *,
    people: int,
    days: Sequence[str],
    hours: tuple[int, int],
    minutes: int,
    equipment: Sequence[str] = (),
) -> Watch:
    """From now on somebody is told of such a room. Raises TooManyWatches, WatchTooLong."""
    rules = city.rules(RadarRules, who.area)
    made = Watch(
        person=who.id,
        people=people,
        days=tuple(days),
        first=hours[0],
        last=hours[1],
        minutes=minutes,
        equipment=tuple(equipment),
        since=city.now,
        until=city.now + timedelta(days=rules.days),
    )
    return await city.radar.add(radar.watched(made, await city.radar.count(who.id), rules))


async def drop(city: City, who: Resident, number: WatchId) -> Watch:
    """No longer. Raises WatchGone, also for somebody else's."""
    known = await city.radar.watch(number)
    if known is None or known.person != who.id:
        raise WatchGone
    await city.radar.remove(known)
    return known


async def sweep(city: City) -> None:
    """Wishes end by themselves, and say so; called every minute in a transaction of its own."""
    for known in await city.radar.over(city.now):
        async with city.apart(f"watch:{known.id}"):
            await city.radar.remove(known)
            facts = {"people": known.people}
            await city.tell(known.person, "radar-notice-ended", facts, about=f"watch:{known.id}")


async def _followed(city: City, booking: Booking, freed: Span | None) -> None:
    """What came free, and nobody in line was offered, is told to those who look for such a room."""
    if freed is None or freed.ends <= city.now:
        return
    try:
        room, place = await rooms.known(city, booking.room)
    except RoomGone:
        return
    for known in await city.radar.looking(room.capacity, city.now):
        who = await city.residents.resident(known.person)
        if who and who.id != booking.person and _looks(city, who, known, room, place):
            await _tell(city, known, room, place, freed)


def _looks(city: City, who: Resident, known: Watch, room: Room, place: Place) -> bool:
    """Whether the room is such a one, is let to them, and they have not just been told of another."""
    rules = city.rules(RadarRules, who.area)
    if not radar.suits(known, room) or not radar.awake(known, city.now, rules):
        return False
    return serves(place, city.home(who.area))


async def _changed(city: City, was: Room | None, room: Room, place: Place) -> None:
    """A room is new, or let at hours, for people or with things as it was not before."""
    today = places.today(city)
    fresh = None if was is None or was.paused or _is_more(was, room) else was
    days = [today + timedelta(days=n) for n in range(AHEAD)]
    new = [day for day in days if _added(fresh, room, day)]
    if room.paused or not new:
        return
    for known in await city.radar.looking(room.capacity, city.now):
        who = await city.residents.resident(known.person)
        if who and _looks(city, who, known, room, place):
            await _first(city, known, room, place, new)


def _is_more(was: Room, room: Room) -> bool:
    return room.capacity > was.capacity or bool(set(room.equipment) - set(was.equipment))


def _added(was: Room | None, room: Room, day: date) -> bool:
    """Whether it is open on a day at a minute at which it was not before."""
    before = room_rules.hours(was, day) if was else ()
    return any(
        not any(begins <= first and last <= ends for begins, ends in before)
        for first, last in room_rules.hours(room, day)
    )


async def _first(city: City, known: Watch, room: Room, place: Place, days: Sequence[date]) -> None:
    """Told of the first of the days on which it could be had."""
    for day in days:
        if await _tell(
            city, known, room, place, Span(*(moment(day, n, city.zone) for n in (0, DAY_MINUTES)))
        ):
            return


async def _reopened(city: City, closure: Closure) -> None:
    """Days that were closed are open after all."""
    count = (closure.last - closure.first).days + 1
    days = [closure.first + timedelta(days=n) for n in range(min(count, AHEAD))]
    for place in await city.places.inside([closure.area]):
        if closure.place not in {"", place.scope}:
            continue
        for room in await city.rooms.of(place.id):
            for known in await city.radar.looking(room.capacity, city.now):
                who = await city.residents.resident(known.person)
                if who and not room.paused and _looks(city, who, known, room, place):
                    await _first(city, known, room, place, days)


async def _nothing(_: City, _closure: Closure) -> None:
    """What is closed is nothing to look for."""


async def _tell(city: City, known: Watch, room: Room, place: Place, freed: Span) -> bool:
    """Whether there was something to tell."""
    day = freed.begins.astimezone(city.zone).date()
    if str(day.weekday()) not in known.days:
        return False
    facts = await ground(city, known.person, room, place, day)
    for span in radar.within(known, freed, list(facts.open.starts(facts.slot)), city.zone):
        if booking_rules.refused(Wish(span=span, people=known.people), facts) is None:
            told = {
                "room": room.name,
                "place": place.name,
                "begins": span.begins,
                "ends": span.ends.astimezone(city.zone).time(),
            }
            await city.tell(known.person, "radar-notice-free", told, about=room.scope, until=span.begins)
            await city.radar.save(replace(known, told=city.now))
            return True
    return False


async def _left(city: City, who: Resident) -> None:
    """Who is gone looks for nothing."""
    for known in await city.radar.of(who.id):
        await city.radar.remove(known)


bookings.declare(follow=_followed)
rooms.declare_changed(_changed)
closures.declare(_nothing, _reopened)
rights.declare("radar", leave=_left)
