"""Buildings and their rooms, for who manages them: opened, described, their hours and terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import places, rooms
from bot.domain import rooms as room_rules
from bot.domain.areas import AreaId, AreaKind
from bot.domain.places import Circle, PlaceId, PlaceRules
from bot.domain.places import Place as House
from bot.domain.residents import Resident
from bot.domain.rooms import RoomId, RoomRules
from bot.runtime.form import Amount, Answers, Day, Form, Photos, Place, Text
from bot.runtime.form.breaks import written
from bot.runtime.form.opening import FOR_WHOM, OPEN_ON, OPENINGS
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Door
from handlers.gates import BuildingCard, HouseOf, RequestsOf
from handlers.rooms.changing import card_of, ending_key
from handlers.rooms.finding import PEOPLE, people, some_people
from handlers.rooms.presses import Building, Kept

INVITED = "g-"
"""How the payload of a link to an invitation begins."""


def forms() -> Sequence[Form]:
    """A building to be opened, a room, its hours, those of a single day, its pictures."""
    reason = Text(name="reason", say="places-ask-reason", lines=False, limits=lambda _: (2, 100))
    name = Text(name="name", lines=False, limits=lambda s: (2, _places(s).name_max))
    return (
        Form(
            name="rooms-building",
            screens="rooms",
            close=_built,
            questions=(
                name,
                Place(name="area", say="places-ask-area", enough=frozenset(AreaKind), here="places-here"),
                Text(
                    name="about",
                    say="places-ask-about",
                    optional=True,
                    limits=lambda s: (2, _places(s).about_max),
                ),
                OPEN_ON,
                OPENINGS,
                FOR_WHOM,
            ),
        ),
        Form(
            name="rooms-add",
            screens="rooms-add",
            close=_added,
            summary=False,
            questions=(
                Text(name="name", lines=False, limits=lambda s: (1, _rules(s).name_max)),
                Amount(
                    name="people", offers=lambda _: PEOPLE, caption=lambda _, n: people(n), check=some_people
                ),
            ),
        ),
        Form(
            name="rooms-hours",
            screens="rooms",
            close=_rehoured,
            summary=False,
            questions=(OPEN_ON, OPENINGS),
        ),
        Form(
            name="rooms-other",
            screens="rooms-other",
            close=_other,
            summary=False,
            questions=(Day(name="day", span=_year), OPENINGS),
        ),
        Form(
            name="rooms-shut",
            screens="rooms-shut",
            close=_shut,
            summary=False,
            questions=(Day(name="day", span=_year), reason),
        ),
        Form(
            name="rooms-close",
            screens="places",
            close=_closed,
            summary=False,
            questions=(
                Day(name="first", span=_year),
                Day(name="last", span=_until, after=("first",)),
                reason,
            ),
        ),
        Form(
            name="rooms-photos",
            screens="rooms-photos",
            close=_pictured,
            summary=False,
            questions=(Photos(name="photos", most=lambda s: _rules(s).photos_max),),
        ),
    )


def _places(scene: Scene) -> PlaceRules:
    return scene.city.rules(PlaceRules, scene.resident.area if scene.resident else None)


def _rules(scene: Scene) -> RoomRules:
    return scene.city.rules(RoomRules, scene.resident.area if scene.resident else None)


def _year(scene: Scene, _: Answers) -> tuple[date, date]:
    today = places.today(scene.city)
    return today, today + timedelta(days=365)


def _until(scene: Scene, answers: Answers) -> tuple[date, date]:
    first = date.fromisoformat(answers["first"]) if "first" in answers else places.today(scene.city)
    return first, first + timedelta(days=365)


async def listed(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """The buildings that somebody manages."""
    found = await rooms.buildings(scene.city, resident)
    rows: list[Row] = [[Button(BuildingCard(id=place.id), text=place.name)] for place in found]
    open_ = [Button(Door(to="open-building"), "open")]
    return Say("rooms-buildings", {"count": len(found)}, buttons=[*rows, open_, MENU])


async def add(_: CallbackQuery) -> Begin:
    """What it is called, where it is, how one gets there, when it is open, and for whom."""
    return Begin("rooms-building")


async def _built(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    days, times = [int(day) for day in answers["days"]], answers["hours"]
    place = await rooms.open_building(
        scene.city,
        scene.resident,
        AreaId(answers["area"]),
        places.Hours(days=days, opens=times[0], closes=times[-1], said=written(times)),
        name=answers["name"],
        about=answers.get("about") or "",
        circle=Circle(answers["circle"]),
    )
    return await _house(scene, scene.resident, place, Say("rooms-built"))


async def house(_: CallbackQuery, callback_data: BuildingCard, resident: Resident, scene: Scene) -> Say:
    """One building."""
    place = await rooms.building(scene.city, resident, PlaceId(callback_data.id))
    return await _house(scene, resident, place)


async def _house(scene: Scene, resident: Resident, place: House, *lead: Say) -> Say:
    area = scene.city.atlas.area(place.area)
    there = await scene.city.rooms.of(place.id)
    facts = {
        "name": place.name,
        "area": named(scene, area, full=True) or named(scene, area),
        "about": place.about or None,
        "circle": Worded(f"circle-{place.circle.value}"),
        "count": len(there),
    }
    rows: list[Row] = [[Button(Kept(id=room.id, what="see"), text=room.name)] for room in there]
    rows.append([Button(Building(id=place.id, what="room"), "room")])
    rows.append([Button(RequestsOf(id=place.id), "requests")])
    rows.append([Button(Building(id=place.id, what="days"), "days")])
    rows.append([Button(HouseOf(do=do, id=place.id), f"visits-house-{do}") for do in ("spot", "sums")])
    if await places.may_appoint(scene.city, resident, place):
        rows.append([Button(Building(id=place.id, what="invite"), "invite")])
    rows.append([await ending_key(scene, place.id)])
    return Say(
        "rooms-building-card", facts, lead=lead, buttons=[*rows, [Button(Door(to="buildings"), "back")], MENU]
    )


async def about_house(_: CallbackQuery, callback_data: Building, resident: Resident, scene: Scene) -> Speech:
    """A room more, or days on which it is closed."""
    place = await rooms.building(scene.city, resident, PlaceId(callback_data.id))
    return Begin("rooms-add" if callback_data.what == "room" else "rooms-close", subject=str(place.id))


async def invite(_: CallbackQuery, callback_data: Building, resident: Resident, scene: Scene) -> Say:
    """A link that makes somebody a manager of this building alone."""
    offered = await rooms.invite(scene.city, resident, PlaceId(callback_data.id))
    place = await places.known(scene.city, PlaceId(callback_data.id))
    facts = {"name": place.name, "link": scene.link(f"{INVITED}{offered.key}"), "until": offered.until}
    return Say("rooms-invited", facts, buttons=[[Button(BuildingCard(id=place.id), "back")], MENU])


async def _added(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    room = await rooms.open_room(
        scene.city, scene.resident, PlaceId(int(subject)), name=answers["name"], capacity=answers["people"]
    )
    return await card_of(scene, scene.resident, room.id, Say("rooms-added"))


async def _rehoured(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    days, said = [int(day) for day in answers["days"]], written(answers["hours"])
    return await _changed(scene, subject, lambda room: room_rules.with_more_hours(room, days, said))


async def _closed(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    first, last = date.fromisoformat(answers["first"]), date.fromisoformat(answers["last"])
    number = PlaceId(int(subject))
    await rooms.close_days(scene.city, scene.resident, number, (first, last), answers["reason"])
    place = await rooms.building(scene.city, scene.resident, number)
    facts = {"first": first, "last": last, "days": (last - first).days + 1}
    return await _house(scene, scene.resident, place, Say("rooms-closed", facts))


async def _other(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    day, said = date.fromisoformat(answers["day"]), written(answers["hours"])
    today = places.today(scene.city)
    return await _changed(scene, subject, lambda room: room_rules.with_other(room, day, said, today=today))


async def _shut(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    day, number = date.fromisoformat(answers["day"]), RoomId(int(subject))
    room = await rooms.shut(scene.city, scene.resident, number, day, answers["reason"])
    return await card_of(scene, scene.resident, room.id, Say("rooms-changed"))


async def _pictured(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    return await _changed(scene, subject, lambda room: replace(room, photos=tuple(answers["photos"])))


async def _changed(scene: Scene, subject: str, change: Any) -> Say:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    room = await rooms.change(scene.city, scene.resident, RoomId(int(subject)), change)
    return await card_of(scene, scene.resident, room.id, Say("rooms-changed"))
