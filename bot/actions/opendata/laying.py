"""What rows mean in the city: the building they stand in, the room they are, and what it is given."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.actions import places as house
from bot.actions.datasets.declared import Bringing
from bot.domain import opendata, places, rooms
from bot.domain.areas import Area, AreaId, AreaKind
from bot.domain.datasets import CellFault, CellWrong, folded
from bot.domain.opendata import FIELDS, Listed, ListedRoom, OpendataRules, Service, Source
from bot.domain.places import Circle, Place, PlaceId, PlaceRules
from bot.domain.rooms import Room, RoomId, RoomRules, TooManyRooms
from storage.city import City


@dataclass(frozen=True, slots=True)
class Meant:
    """A row with its area, to be kept; ``listed`` is what was kept of it before."""

    source: Source
    service: Service
    area: AreaId
    row: Mapping[str, Any]
    digest: str
    listed: Listed | None


class Homes:
    """The buildings and rooms that rows mean, opened where there are none yet."""

    def __init__(self, city: City, bringing: Bringing, there: Sequence[Place]) -> None:
        self._city, self._bringing = city, bringing
        self._places = {(self._gu(place.area), folded(place.name)): place for place in there}
        self._rooms: dict[PlaceId, list[Room]] = {}
        self._called: dict[tuple[str, ...], Area | None] = {}
        self.listed: dict[str, Listed] = {}
        """By code, what was kept now."""
        self.touched: set[PlaceId] = set()
        """Whose rooms have changed."""

    def area(self, service: Service, listed: Listed | None) -> AreaId:
        """Where it is: the dong its point lies in, as far as that is of the gu it names; else the gu.

        Raises CellWrong: for what lies in another city, nowhere, or where others look after rooms.
        """
        atlas, told_in = self._city.atlas, service.told_in
        called = " ".join((*service.around, service.gu)).strip()
        if listed and not self._is_inside(listed.area):
            raise CellWrong(CellFault.AREA_FOREIGN, told_in, called)
        point = atlas.at(*service.point) if service.point else None
        named = self._named(service)
        if named is None and (service.gu or (called and not point)):
            fault = CellFault.AREA_FOREIGN if service.around else CellFault.AREA_UNKNOWN
            raise CellWrong(fault, told_in, called)
        if point and named and all(each.id != named.id for each in atlas.ancestors(point.id)):
            point = None
        found = point or named
        if found is None:
            raise CellWrong(CellFault.AREA_UNKNOWN, told_in, "")
        if not self._is_inside(found.id):
            raise CellWrong(CellFault.AREA_FOREIGN, told_in, called or found.name_ko)
        return found.id

    def _named(self, service: Service) -> Area | None:
        """The gu that a row names, or else what lies around it: of several of one name that of its city."""
        names = (service.gu, *reversed(service.around))
        if names not in self._called:
            self._called[names] = self._found([name for name in names if name], service)
        return self._called[names]

    def _found(self, names: Sequence[str], service: Service) -> Area | None:
        atlas, around = self._city.atlas, {opendata.short(each) for each in service.around}
        kinds = {AreaKind.GU} if service.gu else {AreaKind.GU, AreaKind.CITY}
        for each in (area for name in names for area in atlas.exactly(name) if area.kind in kinds):
            above = atlas.ancestors(each.id)[each.kind is AreaKind.GU :]
            lies = {opendata.short(up.name_ko) for up in above}
            if not around or lies & around:
                return each
        return None

    async def refused(self, meant: Meant) -> CellWrong | None:
        """The row is kept, with its room; or why it cannot be."""
        city, listed = self._city, meant.listed
        try:
            kept = listed or await self._new(meant)
        except TooManyRooms as refused:
            return CellWrong(CellFault.TOO_LARGE, "spot", str(refused.most))
        now = replace(kept, row=dict(meant.row), digest=meant.digest, changed=city.now, gone=None)
        self.listed[now.code] = await city.opendata.keep(now)
        return None

    async def _new(self, meant: Meant) -> Listed:
        service = meant.service
        place = await self.building(meant.area, service.building, service.week, Circle.CITY)
        room = await self.room(place, service.room)
        return Listed(
            source=meant.source,
            code=service.code,
            room=room.id,
            area=place.area,
            row=meant.row,
            digest=meant.digest,
            since=self._city.now,
            changed=self._city.now,
        )

    def known(self, area: AreaId, name: str) -> Place | None:
        """The building of this name in the gu of an area."""
        return self._places.get((self._gu(area), folded(name)))

    def called(self, area: AreaId, name: str) -> str:
        """By which a building is known among all rows of a file."""
        return f"{self._gu(area)}:{folded(name)}"

    async def building(self, area: AreaId, called: str, week: tuple[str, ...], circle: Circle) -> Place:
        """The same, opened if need be. A list of a city has more of them than one person opens."""
        city = self._city
        name = called[: city.rules(PlaceRules, area).name_max].strip()
        if known := self.known(area, name):
            return known
        made = Place(
            key=secrets.token_urlsafe(8),
            area=area,
            within=places.served(circle, city.home(area)),
            name=name,
            about="",
            week=opendata.spread([week]),
            circle=circle,
            secret=secrets.token_hex(16),
            by=self._bringing.by.id,
            since=city.now,
        )
        place = self._places[self._gu(area), folded(name)] = await city.places.open(made)
        await city.areas.turn_page()
        return place

    async def room(self, place: Place, called: str) -> Room:
        """The room of this name. One that was there before is joined, and nothing about it is overwritten."""
        city, numbers = self._city, house.rules(self._city, RoomRules, place)
        others = self._rooms.setdefault(place.id, list(await city.rooms.of(place.id)))
        name = called[: numbers.name_max].strip()
        if there := next((each for each in others if folded(each.name) == folded(name)), None):
            return there
        blank = replace(self.unopened(name), place=place.id)
        room = await city.rooms.open(rooms.opened(blank, others, rules=numbers))
        others.append(room)
        await city.opendata.give(ListedRoom(room=room.id, given=self.blank(room, FIELDS)))
        return room

    def unopened(self, name: str) -> Room:
        """A room of which nothing is said yet, in no building."""
        return Room(
            key=secrets.token_urlsafe(8),
            place=PlaceId(0),
            name=name,
            capacity=1,
            week=("",) * places.WEEK,
            by=self._bringing.by.id,
            since=self._city.now,
        )

    def blank(self, room: Room, names: Collection[str]) -> Mapping[str, Any]:
        """What a room is given before anybody has said anything of it."""
        return {name: opendata.current(room, name) for name in names}

    def _gu(self, area: AreaId) -> AreaId:
        around = self._city.home(area)
        return next((each.id for each in around if each.kind is AreaKind.GU), around[-1].id)

    def _is_inside(self, area: AreaId) -> bool:
        return any(above.id == self._bringing.area for above in self._city.home(area))


async def refresh(city: City, numbers: Sequence[RoomId]) -> None:
    """The rooms with these numbers are as their services say, but for what was changed here."""
    known, there = await city.opendata.given(numbers), await city.rooms.these(numbers)
    services: dict[RoomId, list[Listed]] = {number: [] for number in numbers}
    for each in await city.opendata.of(numbers):
        services[each.room].append(each)
    homes = await city.places.some(sorted({room.place for room in there.values()}))
    for number in numbers:
        was = known.get(number) or ListedRoom(room=number, given={})
        now = _given(city, homes[there[number].place], services[number], was)
        changed = opendata.merged(there[number], was.given, now)
        if changed != there[number]:
            there[number] = await city.rooms.save(changed)
        if now != was.given:
            await city.opendata.give(replace(was, given=now))
    await opened(city, homes.values(), there.values())


def _given(city: City, place: Place, services: Sequence[Listed], was: ListedRoom) -> Mapping[str, Any]:
    there = [opendata.read(each.source, each.row) for each in services if each.gone is None]
    if not there:
        return opendata.resting(was.given)
    limits = house.rules(city, RoomRules, place)
    return opendata.given(there, house.rules(city, OpendataRules, place), limits)


async def opened(city: City, homes: Collection[Place], there: Collection[Room]) -> None:
    """A building is open whenever one of its rooms is let; what it says of itself beyond that stays."""
    for place in homes:
        weeks = [place.week, *(room.week for room in there if room.place == place.id)]
        week = opendata.spread(weeks)
        if week != place.week:
            await city.places.save(replace(place, week=week))
