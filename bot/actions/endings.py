"""What happens with rooms and buildings that are let no more: seen before, said, taken back, over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.actions import audit, bookings, lottery, places, rooms, waitlist
from bot.actions.bookings.displacing import FAR, displace, in_the_way
from bot.actions.bookings.telling import rules_of, saved_at
from bot.domain import bookings as booking_rules
from bot.domain import endings
from bot.domain import rooms as room_rules
from bot.domain.availability import Span, moment
from bot.domain.bookings import TAKES, Booking, BookingId, Wish
from bot.domain.endings import WHOLE, Ending, EndingGone, Undoing
from bot.domain.lottery import Round
from bot.domain.places import Place, PlaceId
from bot.domain.residents import Resident
from bot.domain.rooms import Room, RoomId
from bot.domain.waitlist import Waiting
from storage.city import City

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an ending would touch: bookings after the last day, who waits for a room, whole lottery rounds.

    ``named`` tells of each booking whose it is.
    """

    place: Place
    rooms: Sequence[Room]
    coming: Sequence[Booking]
    named: Mapping[BookingId, str]
    waiting: Sequence[Waiting]
    rounds: Sequence[Round]


async def preview(city: City, who: Resident, number: PlaceId, room: RoomId, last: date) -> Preview:
    """What would be touched. Raises PlaceGone, AreaNotYours, RoomGone, EndingThere."""
    place, going = await _going(city, who, number, room, last)
    coming = await in_the_way(city, place, going, (last + _DAY, None))
    return Preview(
        place=place,
        rooms=going,
        coming=coming,
        named={each.id: await _name(city, each) for each in coming},
        waiting=await _waiting(city, going, last),
        rounds=[round_ for round_, _ in await lottery.touched(city, going, *_after(city, last))],
    )


async def end(  # noqa: PLR0917 -- who, which building, which room of it, until when, why
    city: City, who: Resident, number: PlaceId, room: RoomId, last: date, reason: str
) -> Ending:
    """Let until ``last``, and then no more: what is booked after it is taken back with its reason and
    alternatives, lines are closed, lottery rounds withdrawn; everybody is told. Raises as ``preview``.
    """  # noqa: D205
    await city.rooms.lock(number)
    place, going = await _going(city, who, number, room, last)
    made = await city.endings.add(
        Ending(place=number, room=room, last=last, reason=reason, by=who.id, since=city.now)
    )
    for each in going:
        await city.rooms.save(each)
    for waiting in await _waiting(city, going, last):
        await waitlist.shut(city, waiting, reason)
    await lottery.fall(city, going, *_after(city, last), reason)
    taken = await in_the_way(city, place, going, (last + _DAY, None))
    for was, now in zip(taken, await displace(city, taken, reason), strict=True):
        undoing = Undoing(ending=made.id, booking=was.id, was=was.state, touched=now.version)
        await city.endings.note(undoing)
    await _noted(city, who, "ending-said", made, place, reason)
    return made


async def take_back(city: City, who: Resident, number: PlaceId, room: RoomId) -> tuple[Ending, int]:
    """Let on: what nobody has touched since, and is still to be had, is again as it was; how many bookings.

    Raises PlaceGone, AreaNotYours, EndingGone.
    """
    place = await rooms.building(city, who, number)
    await city.rooms.lock(number)
    there = [each for each in await city.endings.at(number) if each.room == room]
    over = await city.endings.save(endings.taken_back(there[0] if there else None, now=city.now))
    own = {each.room for each in await city.endings.at(number)}
    for each in await _rooms(city, place, room):
        if each.last == over.last and each.id not in own:
            await city.rooms.save(replace(each, last=None))
    back = [await _back(city, undoing) for undoing in await city.endings.undoings(over.id)]
    await city.endings.clear(over.id)
    await _noted(city, who, "ending-undone", over, place, over.reason)
    return over, sum(back)


async def of(city: City, place: PlaceId, room: RoomId = WHOLE) -> Ending | None:
    """What ends there, if it does and could still be taken back."""
    return next((each for each in await city.endings.at(place) if each.room == room), None)


async def _going(
    city: City, who: Resident, number: PlaceId, room: RoomId, last: date
) -> tuple[Place, tuple[Room, ...]]:
    """The rooms as they would be. Raises PlaceGone, AreaNotYours, RoomGone, EndingThere."""
    place = await rooms.building(city, who, number)
    if room and (await rooms.kept(city, who, room))[1].id != number:
        raise room_rules.RoomGone
    return place, endings.ends(await _rooms(city, place, room), max(last, places.today(city)))


async def _rooms(city: City, place: Place, room: RoomId) -> list[Room]:
    """All of a building, or one with its parts."""
    there = await city.rooms.of(place.id)
    meant = set(room_rules.spaces(room, there))
    return [each for each in there if not room or each.id in meant]


def _after(city: City, last: date) -> tuple[datetime, datetime]:
    since = moment(last + _DAY, 0, city.zone)
    return since, since + FAR


async def _waiting(city: City, going: Sequence[Room], last: date) -> list[Waiting]:
    """Who waits for hours after the last day."""
    line = await city.waitlist.line([each.id for each in going], Span(*_after(city, last)))
    return list(line)


async def _name(city: City, booking: Booking) -> str:
    person = await city.residents.resident(booking.person)
    return person.name if person else ""


async def _back(city: City, undoing: Undoing) -> bool:
    """Whether a booking is again as it was; not where the hours or the person's day are taken by now."""
    booking = await city.bookings.booking(undoing.booking)
    was = endings.back(booking, undoing, now=city.now)
    other = await city.bookings.booking(was.instead) if was and was.instead else None
    if was is None or (other and other.state in TAKES):
        return False
    room, place = await bookings.where(city, was)
    facts = await bookings.ground(city, was.person, room, place, was.begins.astimezone(city.zone).date())
    wish = Wish(span=was.span, people=was.people, purpose=was.purpose, number=was.id, waited=True)
    if booking_rules.refused(wish, facts):
        return False
    timed = booking_rules.timed(replace(was, told=0, asked=city.now), await rules_of(city, was))
    kept = await saved_at(city, timed, await rooms.spaces(city, room))
    await city.notices.erase(kept.person, "bookings-notice-displaced", kept.about)
    facts_of = await bookings.facts_of(city, kept) | {"state": kept.state.value}
    await city.tell(kept.person, "endings-notice-back", facts_of, about=kept.about)
    return True


async def sweep(city: City) -> None:
    """What has had its last day, and nobody uses any more, is closed; called every minute."""
    for ending in await city.endings.over(places.today(city)):
        async with city.apart(ending.about):
            await _over(city, ending)


async def _over(city: City, ending: Ending) -> None:
    place = await city.places.place(ending.place)
    if place is None:
        raise EndingGone
    going = [each for each in await _rooms(city, place, ending.room) if each.last]
    since = city.now - _DAY * 2
    if await city.bookings.inside([each.id for each in going], since, since + FAR, TAKES):
        return
    for each in going:
        await city.rooms.save(replace(each, until=city.now))
        await city.feeds.over(each.id, city.now)
    await city.endings.clear(ending.id)
    await city.endings.save(replace(ending, done=city.now))
    if not ending.room and not await _lends(city, place):
        await city.places.save(replace(place, until=city.now))
        await city.areas.turn_page()


async def _lends(city: City, place: Place) -> bool:
    """Whether it stands for things that are lent there, or for rooms that came later."""
    return bool(
        await city.rooms.of(place.id)
        or await city.items.everything(place.id, most=1, after=0)
        or await city.lending.at(place.id)
        or await city.lending.owed_at(place.id)
        or await city.lending.trips_at(place.id)
    )


async def _noted(  # noqa: PLR0917 -- who, what, which, where, in which words
    city: City, who: Resident, deed: str, ending: Ending, place: Place, reason: str
) -> None:
    room = await city.rooms.room(ending.room) if ending.room else None
    words = f"{room.name if room else place.name} · {ending.last} · {reason}"
    await audit.note(city, who.id, deed, area=place.area, about=ending.about, words=words)
