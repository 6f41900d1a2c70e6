"""Rooms in plays: a building that a manager opens, its rooms, and people who book them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select

from bot.domain.availability import numbered
from bot.runtime.speech import Worded
from storage.bookings import bookings
from storage.rooms import rooms
from tests.ruling import admin_of, moderator_of
from tests.town import SEOUL

TUESDAY = date(2026, 12, 1)
"""The eighth day from the one on which plays begin."""
PROMISES = ("political", "religious", "commercial")


def at(hour, minute=0, day=TUESDAY):
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=SEOUL)


async def opens_building(person, name="문정2동 주민센터", area="문정래미안", hours=("09:00", "18:00")):
    """A building, by the conversation: open from nine to six from Monday to Saturday."""
    await person.says("/buildings")
    await person.presses_on("rooms-buildings", "open")
    await person.says(name)
    await person.says(area)
    if here := [key for key in person.data if "|==" in key]:
        await person.town.give(person.press(here[0]))
    await person.says("2층")
    for day in range(6):
        await person.answers(str(day))
    await person.presses_on("form-done")
    for said in hours:
        await person.says(said)
    await person.answers("own")
    await person.presses_on("rooms-summary", "send")


async def adds(person, name="회의실", people=10):
    """A room of the building on the open card."""
    await person.presses_on("rooms-building-card", "room")
    await person.says(name)
    await person.says(str(people))
    return await room_of(person.town, name)


async def house(town, *, approval=True, **more):
    """A manager of Songpa with a building and a room."""
    mayor = await admin_of(town)
    park = await moderator_of(town, mayor, "박관리", role="manager", **more)
    await opens_building(park)
    number = await adds(park)
    if not approval:
        await park.presses_on("room-do-yes")
    return mayor, park, number


async def room_of(town, name="회의실"):
    return (await town.rows(select(rooms.c.id).where(rooms.c.name == name)))[0][0]


async def back_to_building(person):
    await person.presses_on("rooms-kept", "back")


async def holds(person, number, begins, minutes=60):
    await person.forges(f"bookat:{number}:{numbered(begins)}:{minutes}:0")


async def tells(person, people=5, purpose="meeting", text="아파트 주민 뜨개질 모임입니다"):
    """What the room is for, to the end."""
    await person.says(str(people))
    await person.answers(purpose)
    await person.says(text)
    for promise in PROMISES:
        await person.answers(promise)
    await person.presses_on("form-done")
    await person.presses_on("bookings-summary", "send")


async def books(person, number, begins, minutes=60, **more):
    """A slot, asked for to the end."""
    await holds(person, number, begins, minutes)
    await tells(person, **more)
    return await booking_of(person.town)


async def booking_of(town):
    """The newest booking."""
    return (await town.rows(select(bookings).order_by(bookings.c.id.desc()).limit(1)))[0]


async def states(town):
    return [row[0] for row in await town.rows(select(bookings.c.state).order_by(bookings.c.id))]


def facts(room="회의실", begins=None, ends=None, place="문정2동 주민센터", **more):
    begins = begins or at(10)
    return {"room": room, "place": place, "begins": begins, "ends": ends or at(11).time(), **more}


def options(count):
    """Below what was lost: so many other ways."""
    return Worded("bookings-others", {"count": count})
