"""The rooms around somebody: all of them, or those that are free when one needs one; and each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import bookings, lottery, opendata, places, rooms
from bot.domain.availability import Span, moment, numbered
from bot.domain.opendata import Source
from bot.domain.places import Place
from bot.domain.residents import Resident
from bot.domain.rooms import CAPACITY, Room, RoomId, RoomNumberWrong
from bot.runtime.form import Amount, Answers, Day, Form, TimeRange
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.widgets import page_of, pager
from handlers.doors import MENU, BookAt, Door, RoomCard, RoomDay
from handlers.gates import RoundCard
from handlers.rooms.presses import Around, RoomMore

PAGE = 8
AHEAD = 365
RUN = 3
PEOPLE = (5, 10, 20, 40)
"""How many people are often meant."""


async def around(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """The rooms that are let to somebody; in plain words, three ways to them first."""
    return await (_ways(scene, resident) if resident.easy else _page(scene, resident, 0))


async def page(_: CallbackQuery, callback_data: Around, resident: Resident, scene: Scene) -> Say:
    """Another page of them."""
    return await _page(scene, resident, callback_data.page)


async def _ways(scene: Scene, resident: Resident) -> Say:
    found = await rooms.letting(scene.city, resident)
    seek: list[Row] = [[Button(Door(to="find-room"), "find")], [Button(Around(page=0), "rooms-browse")]]
    mine: Row = [Button(Door(to="bookings"), "rooms-mine")]
    return Say("rooms-around", {"count": len(found)}, buttons=[*(seek if found else []), mine, MENU])


async def _page(scene: Scene, resident: Resident, number: int) -> Say:
    found = await rooms.letting(scene.city, resident)
    there, at = page_of(found, number, PAGE)
    some = await scene.city.rooms.these(each.id for each in there)
    known = await scene.city.places.some([each.place for each in there])
    rows: list[Row] = [
        [Button(RoomCard(id=each.id), "rooms-line", _line(some[each.id], known[each.place]))]
        for each in there
    ]
    rows += pager(at, lambda to: Around(page=int(to)), more=len(found) > (at + 1) * PAGE)
    if resident.easy:
        back: Row = [Button(Door(to="rooms"), "rooms-back")]
        return Say("rooms-listed", buttons=[*rows, back, MENU])
    ways: list[Row] = [
        [Button(Door(to="wish-room"), "wish")],
        [Button(Door(to="near-room"), "rooms-near")],
        [Button(Door(to="find-room"), "find")],
    ]
    seek = ways if found else []
    mine: Row = [Button(Door(to="bookings"), "rooms-mine"), Button(Door(to="radar"), "radar-door")]
    return Say("rooms-around", {"count": len(found)}, buttons=[*seek, *rows, mine, MENU])


def _line(room: Room, place: Place) -> dict[str, object]:
    return {"name": room.name, "place": place.name, "people": room.capacity}


async def card(_: CallbackQuery, callback_data: RoomCard, resident: Resident, scene: Scene) -> Say:
    """One room."""
    room, place = await rooms.served(scene.city, resident, RoomId(callback_data.id))
    return await shown(scene, room, place)


async def shown(scene: Scene, room: Room, place: Place) -> Say:
    """What a room is, what it costs, when it stands empty, and how far ahead it is booked."""
    held = await rooms.terms(scene.city, room)
    first = held.first_day(places.today(scene.city))
    return _plainly(room, place, first) if scene.listener.reader.easy else await _whole(scene, room, place)


async def _whole(scene: Scene, room: Room, place: Place) -> Say:
    held = await rooms.terms(scene.city, room)
    first = held.first_day(places.today(scene.city))
    origin = await opendata.origin(scene.city, room.id)
    facts = {**facts_of(room, place), "first": first, "hours": _hours(held.most), "approval": held.approval}
    facts["source"] = _source(origin) if origin else None
    rows = await _from_card(scene, room, first)
    return Say("rooms-card", facts, lines=week(room), photos=list(room.photos), buttons=[*rows, MENU])


def _source(origin: opendata.Origin) -> Worded | None:
    """Which list tells of the room, and where."""
    if origin.source is Source.STANDARD:
        facts = {"day": origin.as_of, "link": origin.link or None}
        return Worded("opendata-source-standard", facts)
    return Worded("opendata-source", {"link": origin.link}) if origin.link else None


async def _from_card(scene: Scene, room: Room, first: date) -> list[Row]:
    """To its first free day, and to the rounds in which hours of it are drawn."""
    rounds = await lottery.at_room(scene.city, room)
    return [
        [Button(RoomDay(id=room.id, on=first.toordinal()), "book")],
        *[[Button(RoundCard(id=each.id), "rooms-round", {"name": each.name})] for each in rounds],
        [Button(Door(to="rooms"), "rooms-back")],
    ]


def _plainly(room: Room, place: Place, first: date) -> Say:
    """What matters first; what else there is to say of it is one press further on."""
    rows: list[Row] = [
        [Button(RoomDay(id=room.id, on=first.toordinal()), "book")],
        [Button(RoomMore(id=room.id), "rooms-about")],
        [Button(Door(to="rooms"), "rooms-back")],
    ]
    return Say("rooms-card", facts_of(room, place), photos=list(room.photos), buttons=[*rows, MENU])


async def more(_: CallbackQuery, callback_data: RoomMore, resident: Resident, scene: Scene) -> Say:
    """The way there, what is in it, its hours."""
    room, place = await rooms.served(scene.city, resident, RoomId(callback_data.id))
    back: Row = [Button(RoomCard(id=room.id), "back")]
    return Say("rooms-about-card", facts_of(room, place), lines=week(room), buttons=[back, MENU])


def facts_of(room: Room, place: Place) -> dict[str, object]:
    """What is said of a room wherever it is shown whole."""
    things = tuple(Worded(f"equipment-{each}") for each in room.equipment)
    return {
        "name": room.name,
        "place": place.name,
        "way": place.about or None,
        "about": room.about or None,
        "people": room.capacity,
        "equipment": Worded("rooms-equipment", {"things": things}) if things else None,
        "step": Worded("rooms-step-free") if room.step_free else None,
        "last": Worded("endings-last", {"last": room.last}) if room.last else None,
        "price": Worded("rooms-price", {"price": room.price}) if room.price else None,
    }


def _hours(minutes: int) -> timedelta:
    return timedelta(minutes=minutes)


def week(room: Room) -> list[Worded]:
    """Days with the same hours stand in one line; single days that are different below them."""
    same: dict[str, list[int]] = {}
    for day, said in enumerate(room.week):
        if said:
            same.setdefault(said, []).append(day)
    lines = [_days_with(days, said) for said, days in same.items()]
    return lines + [
        Worded("rooms-other", {"day": date.fromisoformat(day), "hours": _written(said) or None})
        for day, said in room.other
    ]


def _days_with(days: Sequence[int], said: str) -> Worded:
    """Three days in a row and more are said as from one to another."""
    named, hours = [Worded(f"places-day-{day}") for day in days], _written(said)
    if len(days) >= RUN and days[-1] - days[0] == len(days) - 1:
        return Worded("rooms-week-run", {"first": named[0], "last": named[-1], "hours": hours})
    return Worded("rooms-week", {"days": tuple(named), "hours": hours})


def _written(said: str) -> str:
    return said.replace("-", "–").replace(",", ", ")


async def find(_: CallbackQuery) -> Begin:
    """For how many, on which day, from when until when."""
    return Begin("rooms-find")


def forms() -> Sequence[Form]:
    """What room is needed."""
    return (
        Form(
            name="rooms-find",
            screens="rooms-find",
            close=_found,
            summary=False,
            begins=False,
            questions=(
                Day(name="day", span=_days),
                TimeRange(name="hours", span=lambda _s, _a: (time(6), time(0))),
                Amount(
                    name="people", offers=lambda _: PEOPLE, caption=lambda _, n: people(n), check=some_people
                ),
            ),
        ),
    )


def people(number: int) -> Worded:
    """So many people."""
    return Worded("rooms-people", {"count": number})


def some_people(_: Scene, number: int) -> None:
    """Raises RoomNumberWrong for fewer than one, and more than any room holds."""
    least, most = CAPACITY
    if not least <= number <= most:
        raise RoomNumberWrong(least=least, most=most)


def _days(scene: Scene, _: Answers) -> tuple[date, date]:
    today = places.today(scene.city)
    return today, today + timedelta(days=AHEAD)


async def _found(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    """The rooms that are free then, to be kept by one press."""
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    day = date.fromisoformat(answers["day"])
    begins, ends = (_at(scene, day, clock) for clock in answers["hours"])
    span, wanted = Span(begins, ends), int(answers["people"])
    found = await bookings.find(scene.city, scene.resident, span, wanted)
    length = int(span.length.total_seconds()) // 60
    rows: list[Row] = [
        [
            Button(
                BookAt(id=each.room.id, at=numbered(begins), minutes=length),
                "rooms-line",
                _line(each.room, each.place),
            )
        ]
        for each in found[:PAGE]
    ]
    ends_: Row = [Button(Door(to="find-room"), "again"), Button(Door(to="rooms"), "rooms-back")]
    facts = {"count": len(found), "day": day, "hours": "–".join(answers["hours"]), "people": wanted}
    return Say("rooms-found", facts, buttons=[*rows, ends_, MENU])


def _at(scene: Scene, day: date, clock: str) -> Any:
    hour, minute = clock.split(":")
    return moment(day, int(hour) * 60 + int(minute), scene.city.zone)
