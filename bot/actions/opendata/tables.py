"""Buildings and rooms as a table of our own: written, filled in by somebody who has a list, and read again.

A room is known by its building and its name. What somebody here has changed since it was brought stays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.actions.datasets.declared import Bringing, Leaving, Row, Taken, declare
from bot.actions.opendata.laying import Homes, opened
from bot.domain import opendata
from bot.domain.areas import AreaId
from bot.domain.availability import hours_of, written_hours
from bot.domain.datasets import CellFault, CellWrong, Column, ColumnKind, Outcome, folded
from bot.domain.opendata import ListedRoom
from bot.domain.places import Circle, Place
from bot.domain.roles import Role
from bot.domain.rooms import CAPACITY, Equipment, Room, RoomRules, TooManyRooms
from bot.domain.wanting import wanted
from storage.city import City

DATASET = "rooms"
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MOST = RoomRules()
COLUMNS = (
    Column(name="building", required=True, most=60),
    Column(name="area", most=60),
    Column(name="name", required=True, most=_MOST.name_max),
    Column(name="people", kind=ColumnKind.NUMBER, required=True, least=CAPACITY[0], most=CAPACITY[1]),
    *(Column(name=name, most=_MOST.words_max, lines=True) for name in ("text", "entry", "contact", "price")),
    Column(name="equipment", most=200),
    Column(name="steps", kind=ColumnKind.NUMBER, most=1),
    *(Column(name=day, most=60) for day in _DAYS),
)
_SAID = {"text": "about", "entry": "entry", "contact": "contact", "price": "price"}


@dataclass(frozen=True, slots=True)
class _Meant:
    """A row: where its building stands or is to stand, and what its room is to be."""

    building: str
    area: AreaId
    name: str
    given: Mapping[str, Any]


async def take(city: City, bringing: Bringing, rows: Sequence[Row], dry: bool) -> Sequence[Taken]:
    """What becomes of each row: new, changed, the same as before, or what is wrong with it."""
    homes = Homes(city, bringing, await city.places.inside([bringing.area]))
    seen = {tuple(each) for each in bringing.memo.get("seen", ())}
    outcomes: list[Taken] = []
    for row in rows:
        try:
            meant = _meant(city, bringing, row.values)
            _once(meant, seen)
            outcomes.append(await _taken(city, homes, meant, dry=dry))
        except CellWrong as wrong:
            outcomes.append(wrong)
    bringing.memo["seen"] = sorted(seen)
    if not dry:
        touched = await city.places.some(sorted(homes.touched))
        await opened(city, touched.values(), await city.rooms.of_these(homes.touched))
    return outcomes


def _once(meant: _Meant, seen: set[tuple[str, ...]]) -> None:
    name = (folded(meant.building), folded(meant.name))
    if name in seen:
        raise CellWrong(CellFault.TWICE, "name", meant.name)
    seen.add(name)


async def _taken(city: City, homes: Homes, meant: _Meant, *, dry: bool) -> Outcome:
    place = homes.known(meant.area, meant.building)
    others = await city.rooms.of(place.id) if place else ()
    room = next((each for each in others if folded(each.name) == folded(meant.name)), None)
    if room is None:
        if not dry:
            await _made(city, homes, meant)
        return Outcome.CREATED
    was = (await city.opendata.given([room.id])).get(room.id)
    if all(opendata.current(room, name) == value for name, value in meant.given.items()):
        return Outcome.SAME
    changed = opendata.merged(room, was.given if was else {}, meant.given)
    if changed == room:
        raise CellWrong(CellFault.EDITED, "name", meant.name)
    if not dry:
        await city.rooms.save(changed)
        homes.touched.add(room.place)
        await _give(city, room, meant)
    return Outcome.CHANGED


async def _made(city: City, homes: Homes, meant: _Meant) -> None:
    """A room more, in a building that is there or is opened for it."""
    week = tuple(meant.given["week"])
    place = await homes.building(meant.area, meant.building, week, Circle.GU)
    blank = await _room(homes, place, meant.name)
    homes.touched.add(place.id)
    await city.rooms.save(opendata.merged(blank, homes.blank(blank, meant.given), meant.given))
    await _give(city, blank, meant)


async def _room(homes: Homes, place: Place, name: str) -> Room:
    try:
        return await homes.room(place, name)
    except TooManyRooms as refused:
        raise CellWrong(CellFault.TOO_LARGE, "building", str(refused.most)) from None


async def _give(city: City, room: Room, meant: _Meant) -> None:
    was = (await city.opendata.given([room.id])).get(room.id) or ListedRoom(room=room.id, given={})
    known = {**was.given, **meant.given}
    await city.opendata.give(ListedRoom(id=was.id, room=room.id, given=known, version=was.version))


def _meant(city: City, bringing: Bringing, said: Mapping[str, Any]) -> _Meant:
    week = [_hours(day, said.get(day) or "") for day in _DAYS]
    if not any(week):
        raise CellWrong(CellFault.NO_HOURS, "mon")
    given = {name: said.get(column) or "" for column, name in _SAID.items()}
    given |= {"capacity": said["people"], "step_free": bool(said.get("steps")), "week": week}
    given["equipment"] = _equipment(said.get("equipment") or "")
    return _Meant(said["building"], _area(city, bringing, said.get("area")), said["name"], given)


def _hours(day: str, said: str) -> str:
    try:
        return written_hours(hours_of("".join(said.replace("–", "-").replace("~", "-").split())))
    except ValueError:
        raise CellWrong(CellFault.NO_HOURS, day, said) from None


def _equipment(said: str) -> list[str]:
    """Each thing by its name in any of the languages."""
    found: set[str] = set()
    for word in (part.strip() for part in said.split(",") if part.strip()):
        things = {word} & {*Equipment} or {*wanted(word, today=date(2000, 1, 1)).equipment}
        if not things:
            raise CellWrong(CellFault.UNKNOWN_WORD, "equipment", word)
        found |= {str(thing) for thing in things}
    return sorted(found)


def _area(city: City, bringing: Bringing, named: str | None) -> AreaId:
    """Where the building is: as the row says, else the whole area for which rows are brought."""
    if not named:
        return bringing.area
    found = [city.atlas.area(AreaId(named))] if AreaId(named) in city.atlas else city.atlas.exactly(named)
    if not found:
        raise CellWrong(CellFault.AREA_UNKNOWN, "area", named)
    inside = [each.id for each in found if any(up.id == bringing.area for up in city.home(each.id))]
    if len(inside) != 1:
        raise CellWrong(CellFault.AREA_UNCLEAR if inside else CellFault.AREA_FOREIGN, "area", named)
    return inside[0]


async def _rows(city: City, leaving: Leaving) -> Sequence[tuple[Any, Mapping[str, Any]]]:
    page = await city.opendata.rooms(leaving.area, most=leaving.most, after=leaving.after or 0)
    homes = await city.places.some(sorted({room.place for room in page}))
    return [(room.id, _cells(room, homes[room.place])) for room in page]


def _cells(room: Room, place: Place) -> Mapping[str, Any]:
    words = {column: getattr(room, name) for column, name in _SAID.items()}
    days = dict(zip(_DAYS, room.week, strict=True))
    more = {"equipment": ", ".join(room.equipment), "steps": int(room.step_free), "people": room.capacity}
    return {"building": place.name, "area": place.area, "name": room.name, **words, **more, **days}


declare(DATASET, COLUMNS, _rows, take=take, role=Role.MANAGER, is_dated=False)
