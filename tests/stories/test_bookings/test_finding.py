"""What is found in a city of rooms is what is free: nothing is left out, and nothing is offered that is not."""

from __future__ import annotations

import random
from datetime import timedelta

from bot.actions import bookings as booking
from bot.actions import closures, rooms
from bot.actions.bookings.showing import others
from bot.domain import bookings as rules
from bot.domain.availability import MINUTE, Span, moment
from bot.domain.bookings import SlotTaken, Wish
from bot.domain.places import Circle, Place, served
from bot.domain.rooms import Room
from tests.letting import TUESDAY, house
from tests.town import SEOUL

WEEKS = (
    ("09:00-18:00",) * 5 + ("", ""),
    ("09:00-12:00,13:00-24:00",) * 7,
    ("00:00-24:00",) * 7,
    ("10:00-22:00",) * 3 + ("",) + ("14:00-20:00",) * 3,
)
HOLIDAY = TUESDAY.replace(day=25)
"""Some rooms are let on that holiday all the same, and one on a Saturday is not."""
HOUSES, SPANS = 6, 24


async def opened(city, who, chance):
    """Houses of three rooms with different hours; some belong to another place, some need time around."""
    for n in range(HOUSES):
        place = await city.places.open(
            Place(
                key=f"h{n}",
                area=who.area,
                within=served(Circle.CITY, city.home(who.area)),
                name=f"나눔센터 {n}",
                about="",
                week=WEEKS[2],
                circle=Circle.CITY,
                secret="s",
                by=who.id,
                since=city.now,
            )
        )
        for at in range(3):
            other = ((HOLIDAY.isoformat(), "10:00-24:00"), ((HOLIDAY + 1 * DAY).isoformat(), ""))
            room = Room(
                key=f"r{n}-{at}",
                place=place.id,
                name=f"방 {at}",
                capacity=chance.choice((4, 8, 20)),
                week=chance.choice(WEEKS),
                other=other[: chance.randrange(3)],
                own=(("after", chance.choice((0, 30))), ("approval", 0), ("most", 480)),
                by=who.id,
                since=city.now,
            )
            await city.rooms.open(room)


DAY = timedelta(days=1)


def spans(chance):
    """Some at night and over midnight, on a holiday and around it."""
    for _ in range(SPANS):
        day = TUESDAY + chance.choice((0, 1, 4, 5, 22, 23, 24, 25)) * DAY
        begins = moment(day, chance.randrange(24) * 60, SEOUL)
        yield Span(begins, begins + chance.choice((60, 120, 240)) * MINUTE)


async def let(city, who):
    """All rooms that are let to somebody, the smallest first."""
    there = await rooms.letting(city, who)
    known = await city.rooms.these(each.id for each in there)
    return sorted(known.values(), key=lambda each: (each.capacity, each.id))


async def slowly(city, who, span, people):
    """Every room of the city, one after the other, by all that is known of it."""
    free = []
    for room in await let(city, who):
        place = await city.places.place(room.place)
        day = span.begins.astimezone(SEOUL).date()
        ground = await booking.ground(city, who.id, room, place, day)
        if room.capacity >= people and rules.refused(Wish(span=span), ground) is None:
            free.append(room.id)
    return free


async def test_all_that_is_free_is_found_and_nothing_else(both):
    _, park, _ = await house(both, approval=False)
    anna = await both.resident("안나")
    chance = random.Random(1)
    async with both.app.storage.transaction(both.calendar.now()) as city:
        manager, who = [await city.residents.resident(each.id) for each in (park, anna)]
        await opened(city, manager, chance)
        there = await city.places.serving([area.id for area in city.home(who.area)])
        shut = next(place for place in there if place.name == "나눔센터 2")
        days = (TUESDAY, TUESDAY + 4 * DAY)
        await closures.close(city, manager, shut.area, days, reason="공사", place=shut.scope)
        for room in await let(city, who):
            for span in spans(chance):
                if chance.random() < 0.1:
                    await blocks(city, manager, room, span)
    found = 0
    async with both.app.storage.transaction(both.calendar.now()) as city:
        for span in spans(chance):
            people = chance.choice((0, 5, 10))
            free = await slowly(city, who, span, people)
            there = [each.room.id for each in await booking.find(city, who, span, people)]
            assert there == free[:40], span
            first = (await let(city, who))[0]
            near = {each.room.id for each in await others(city, who, first, Wish(span=span))}
            everywhere = await slowly(city, who, span, 0)
            assert near <= {*everywhere} - {first.id}
            assert len(near) == min(3, len({*everywhere} - {first.id}))
            found += len(free)
    assert found > SPANS, "the city is neither full nor shut"


async def blocks(city, manager, room, span):
    """The house takes it itself, unless it has already."""
    try:
        await booking.block(city, manager, room.id, span, "행사")
    except SlotTaken:
        return
