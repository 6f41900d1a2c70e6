"""What happens with the radar: a wish kept, dropped, told of once when a room comes free, ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.actions import bookings, rights, rooms
from bot.actions import waitlist as _waitlist  # noqa: F401 -- who stands in line hears of a room first
from bot.actions.bookings.showing import ground
from bot.domain import bookings as booking_rules
from bot.domain import radar, settings
from bot.domain.availability import Span
from bot.domain.bookings import Booking, Wish
from bot.domain.places import Place, serves
from bot.domain.radar import RadarRules, Watch, WatchGone, WatchId
from bot.domain.residents import Resident
from bot.domain.rooms import Room, RoomGone
from storage.city import City

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


async def _tell(city: City, known: Watch, room: Room, place: Place, freed: Span) -> None:
    day = freed.begins.astimezone(city.zone).date()
    if str(day.weekday()) not in known.days:
        return
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
            return


async def _left(city: City, who: Resident) -> None:
    """Who is gone looks for nothing."""
    for known in await city.radar.of(who.id):
        await city.radar.remove(known)


bookings.declare(follow=_followed)
rights.declare("radar", leave=_left)
