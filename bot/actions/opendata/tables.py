"""Buildings and rooms as a table of our own: written, filled in by somebody who has a list, and read again.

A room is known by its building and its name. What somebody here has changed since it was brought stays; of a
column that the file lacks nothing is said, and an empty one of its own terms is what the community says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.actions import places
from bot.actions.datasets.declared import Bringing, Leaving, Row, Taken, declare
from bot.actions.opendata.laying import Homes, opened
from bot.actions.opendata.parts import Parts, unbooked
from bot.domain import opendata, rooms
from bot.domain.areas import AreaId
from bot.domain.availability import hours_of, written_hours
from bot.domain.datasets import CellFault, CellWrong, Column, ColumnKind, Outcome, folded
from bot.domain.opendata import ListedRoom, days
from bot.domain.places import Circle, Place
from bot.domain.roles import Role
from bot.domain.rooms import CAPACITY, TERMS, Equipment, Room, RoomRules, TooManyRooms
from bot.domain.wanting import wanted
from storage.city import City

DATASET = "rooms"
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MOST = RoomRules()
_OWN = {name: f"own-{name.replace('_', '-')}" for name in TERMS}
"""The columns of a room's own terms."""
COLUMNS = (
    Column(name="building", required=True, most=60),
    Column(name="area", most=60),
    Column(name="name", required=True, most=_MOST.name_max),
    Column(name="people", kind=ColumnKind.NUMBER, required=True, least=CAPACITY[0], most=CAPACITY[1]),
    *(Column(name=name, most=_MOST.words_max, lines=True) for name in ("text", "entry", "contact", "price")),
    Column(name="equipment", most=200),
    Column(name="steps", kind=ColumnKind.NUMBER, most=1),
    *(Column(name=day, most=60) for day in _DAYS),
    Column(name="single-days", most=2_000, lines=True, may_lack=True),
    Column(name="whole", most=_MOST.name_max, may_lack=True),
    *(
        Column(name=column, kind=ColumnKind.NUMBER, least=TERMS[name][0], most=TERMS[name][1], may_lack=True)
        for name, column in _OWN.items()
    ),
)
_SAID = {"text": "about", "entry": "entry", "contact": "contact", "price": "price"}
_UNSAID: Mapping[str, Any] = {"within": 0, "other": [], **dict.fromkeys(TERMS)}
"""As a room was given what no file has said of it yet."""


@dataclass(frozen=True, slots=True)
class _Meant:
    """A row: where its building stands or is to stand, and what its room is to be; ``whole``: of which room
    it is a part, where the row says so.
    """  # noqa: D205

    building: str
    area: AreaId
    name: str
    given: Mapping[str, Any]
    whole: str | None = None


async def take(city: City, bringing: Bringing, rows: Sequence[Row], dry: bool) -> Sequence[Taken]:
    """What becomes of each row: new, changed, the same as before, or what is wrong with it."""
    homes = Homes(city, bringing, await city.places.inside([bringing.area]))
    parts = Parts(bringing.memo.get("rooms", {}))
    outcomes: list[Taken] = []
    for row in rows:
        try:
            meant = _meant(city, bringing, row.values)
            parts.once(homes.called(meant.area, meant.building), meant.name)
            outcomes.append(await _taken(city, homes, parts, meant, dry=dry))
        except CellWrong as wrong:
            outcomes.append(wrong)
    bringing.memo["rooms"] = parts.seen
    if not dry:
        touched = await city.places.some(sorted(homes.touched))
        await opened(city, touched.values(), await city.rooms.of_these(homes.touched))
    return outcomes


async def _taken(city: City, homes: Homes, parts: Parts, meant: _Meant, *, dry: bool) -> Outcome:
    place = homes.known(meant.area, meant.building)
    if place and not dry:
        await city.rooms.lock(place.id)
    others = await city.rooms.of(place.id) if place else ()
    building, whole = homes.called(meant.area, meant.building), meant.whole
    if whole is not None:
        within = parts.whole(building, meant.name, whole, others)
        meant = replace(meant, given={**meant.given, "within": within})
    room = next((each for each in others if folded(each.name) == folded(meant.name)), None)
    if room is None:
        await _fits(city, homes, meant, homes.unopened(meant.name), others)
        outcome = Outcome.CREATED
        if not dry:
            await _made(city, homes, meant)
    else:
        outcome, stays = await _again(city, homes, meant, room, others, dry=dry)
        whole = None if stays else whole
    parts.taken(building, meant.name, whole, others)
    return outcome


async def _again(
    city: City, homes: Homes, meant: _Meant, room: Room, others: Sequence[Room], *, dry: bool
) -> tuple[Outcome, bool]:
    """What becomes of a row about a room that is there, and whether it stays a part of what it was."""
    today = places.today(city)
    room = replace(room, other=tuple(pair for pair in room.other if pair[0] >= today.isoformat()))
    if all(_now(room, name, others) == value for name, value in meant.given.items()):
        return Outcome.SAME, True
    was = (await city.opendata.given([room.id])).get(room.id)
    before = dict(was.given) if was else {}
    if "other" in before:
        before["other"] = days.coming(before["other"], today)
    changed = await _fits(city, homes, meant, room, others, before)
    if changed == room:
        raise CellWrong(CellFault.EDITED, "name", meant.name)
    if not dry:
        await city.rooms.save(changed)
        homes.touched.add(room.place)
        await _give(city, room, meant)
    return Outcome.CHANGED, changed.within == room.within


def _now(room: Room, name: str, others: Sequence[Room]) -> Any:
    """A field of a room; what is a part of a room that is let no more is a part of none."""
    if name == "within":
        return _whole(room, others)
    return opendata.current(room, name)


def _whole(room: Room, others: Sequence[Room]) -> int:
    return next((each.id for each in others if each.id == room.within), 0)


async def _fits(  # noqa: PLR0917 -- what a row says of which room among which
    city: City,
    homes: Homes,
    meant: _Meant,
    room: Room,
    others: Sequence[Room],
    was: Mapping[str, Any] | None = None,
) -> Room:
    """The room as a row says, but for what was changed here. Raises CellWrong: where numbers do not go
    together, and where it would be a part of another one while one of the two is booked.
    """  # noqa: D205
    before = {name: opendata.current(room, name) for name in meant.given} if was is None else was
    changed = opendata.merged(room, {**_UNSAID, **before}, meant.given)
    place = homes.known(meant.area, meant.building)
    rules = places.rules(city, RoomRules, place) if place else city.rules(RoomRules, meant.area)
    held = rooms.held(dict(changed.own), rules)
    if changed.own != room.own and (name := held.crossing()):
        raise CellWrong(CellFault.UNFITTING, _OWN[name], str(getattr(held, name)))
    await unbooked(city, room, changed.within, others)
    return changed


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
    given |= {name: said[column] for name, column in _OWN.items() if column in said}
    if "single-days" in said:
        given["other"] = _other(said["single-days"] or "", places.today(city))
    whole = (said["whole"] or "") if "whole" in said else None
    return _Meant(said["building"], _area(city, bringing, said.get("area")), said["name"], given, whole)


def _hours(day: str, said: str) -> str:
    try:
        return written_hours(hours_of("".join(said.replace("–", "-").replace("~", "-").split())))
    except ValueError:
        raise CellWrong(CellFault.NO_HOURS, day, said) from None


def _other(said: str, today: date) -> list[list[str]]:
    """Single days; what is over is no matter any more."""
    try:
        return days.coming(days.read(said), today)
    except ValueError as wrong:
        raise CellWrong(CellFault.NO_DAYS, "single-days", str(wrong)) from None


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
    """Each whole before its parts, as they are read again."""
    page = await city.opendata.rooms(leaving.area, most=leaving.most, after=leaving.after or (0, 0))
    homes = await city.places.some(sorted({room.place for _, room in page}))
    wholes = await city.rooms.these({room.within for _, room in page if room.within})
    return [
        ([depth, room.id], _cells(room, homes[room.place], wholes.get(room.within))) for depth, room in page
    ]


def _cells(room: Room, place: Place, whole: Room | None) -> Mapping[str, Any]:
    words = {column: getattr(room, name) for column, name in _SAID.items()}
    week = dict(zip(_DAYS, room.week, strict=True))
    more = {"equipment": ", ".join(room.equipment), "steps": int(room.step_free), "people": room.capacity}
    own = {column: dict(room.own).get(name) for name, column in _OWN.items()}
    part = {"whole": whole.name if whole and not whole.until else ""}
    named = {"building": place.name, "area": place.area, "name": room.name}
    other = {"single-days": days.written(room.other)}
    return {**named, **words, **more, **week, **other, **part, **own}


declare(DATASET, COLUMNS, _rows, take=take, role=Role.MANAGER, is_dated=False)
