"""What happens with places: opened, their hours changed, closed for good; who keeps which, who is served."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from bot.actions import audit, closures, roles
from bot.domain import closures as days_rules
from bot.domain import places, settings
from bot.domain.areas import AreaId
from bot.domain.availability import IsOpen
from bot.domain.closures import Closure, ClosureRules
from bot.domain.places import Circle, Place, PlaceGone, PlaceId, PlaceRules
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import AreaNotYours, Invite, Role
from storage.city import City

R = TypeVar("R")

settings.declare(
    PlaceRules,
    limits={
        "name_max": (10, 100),
        "about_max": (20, 500),
        "places_max": (1, 200),
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """When a place is open: the days of the week (0 is Monday), and from when until when (``10:00``).

    ``said`` tells it with breaks: ``09:00-12:00,13:00-18:00``.
    """

    days: Collection[int]
    opens: str
    closes: str
    said: str = ""

    @property
    def week(self) -> tuple[str, ...]:
        """As the place keeps it. Raises NeverOpen."""
        return places.weekly(self.days, (self.said,) if self.said else (self.opens, self.closes))


def rules(city: City, kind: type[R], place: Place) -> R:
    """The numbers in force at a place: its own, or those of its area and of what lies around."""
    own = AreaId(place.scope)
    return city.rules(kind, own if city.atlas.is_spot(own) else place.area)


async def may_open(city: City, who: Resident, area: AreaId, *, role: Role = Role.LIBRARIAN) -> None:
    """Whether somebody who keeps places in this ``role`` may open one in an area. Raises AreaNotYours."""
    if area not in city.atlas or not await roles.may(city, who.id, role, area):
        raise AreaNotYours


async def open_place(
    city: City,
    who: Resident,
    area: AreaId,
    hours: Hours,
    *,
    name: str,
    about: str,
    circle: Circle,
    role: Role = Role.LIBRARIAN,
) -> Place:
    """A place that lends, or lets rooms. Raises AreaNotYours, PlaceThere, TooManyPlaces, NeverOpen."""
    await may_open(city, who, area, role=role)
    made = Place(
        key=secrets.token_urlsafe(8),
        area=area,
        within=places.served(circle, city.home(area)),
        name=name,
        about=about,
        week=hours.week,
        circle=circle,
        secret=secrets.token_hex(16),
        by=who.id,
        since=city.now,
    )
    numbers = city.rules(PlaceRules, area)
    place = await city.places.open(places.opened(made, await city.places.at(area), rules=numbers))
    await city.areas.turn_page()
    await _noted(city, who, "place-opened", place)
    return place


async def change_hours(city: City, who: Resident, number: PlaceId, hours: Hours) -> Place:
    """Other hours, the same every open day. Raises PlaceGone, AreaNotYours, NeverOpen."""
    place = await kept(city, who, number)
    saved = await city.places.save(replace(place, week=hours.week))
    await _noted(city, who, "place-changed", saved)
    return saved


async def change_circle(city: City, who: Resident, number: PlaceId, circle: Circle) -> Place:
    """Others are served from now on; what people have by now they keep. Raises PlaceGone, AreaNotYours."""
    place = await kept(city, who, number)
    within = places.served(circle, city.home(place.area))
    saved = await city.places.save(replace(place, circle=circle, within=within))
    await _noted(city, who, "place-changed", saved)
    return saved


async def library(city: City, place: Place) -> tuple[Place, ...]:
    """The places of one library: the main one and its branches; of a place that stands alone, itself."""
    return await city.places.branches({place.main or place.id})


async def mains(city: City, who: Resident, place: Place) -> tuple[Place, ...]:
    """The places of which somebody could make ``place`` a branch; none for one that has branches itself."""
    if len(await city.places.branches({place.id})) > 1:
        return ()
    return tuple(
        each
        for each in await all_kept(city, who)
        if each.id != place.id and each.main is None and not each.ending
    )


async def join(city: City, who: Resident, number: PlaceId, main: PlaceId | None) -> Place:
    """A place is a branch of another one's library from now on; None: it stands alone.

    Raises PlaceGone, AreaNotYours: for who keeps both.
    """
    place = await kept(city, who, number)
    if main is not None:
        await kept(city, who, main)
        if main not in {each.id for each in await mains(city, who, place)}:
            raise PlaceGone
    saved = await city.places.save(replace(place, main=main))
    await _noted(city, who, "place-changed", saved)
    return saved


async def close_days(
    city: City, who: Resident, number: PlaceId, days: tuple[date, date], reason: str
) -> Closure:
    """Closed on these days, this place alone. Raises as closures.close; PlaceGone."""
    place = await kept(city, who, number)
    return await closures.close(city, who, place.area, days, reason=reason, place=place.scope)


async def invite(city: City, who: Resident, number: PlaceId, *, role: Role = Role.LIBRARIAN) -> Invite:
    """A link that makes somebody keep this place alone. Raises PlaceGone, AreaNotYours."""
    place = await known(city, number)
    return await roles.offer(city, who, role, place.area, place=place.scope)


async def may_appoint(city: City, who: Resident, place: Place) -> bool:
    """Whether somebody may make others librarians there."""
    return await roles.may(city, who.id, Role.ADMIN, place.area)


async def known(city: City, number: PlaceId) -> Place:
    """A place that there is, whoever asks. Raises PlaceGone."""
    place = await city.places.place(number)
    if place is None or place.until is not None:
        raise PlaceGone
    return place


async def keeps(city: City, who: ResidentId, place: Place, *, role: Role = Role.LIBRARIAN) -> bool:
    """Whether somebody holds this ``role`` there, or looks after more."""
    return await roles.may(city, who, role, place.area, place.scope)


async def kept(city: City, who: Resident, number: PlaceId, *, role: Role = Role.LIBRARIAN) -> Place:
    """A place, for who keeps it. Raises PlaceGone, AreaNotYours."""
    place = await known(city, number)
    if not await keeps(city, who.id, place, role=role):
        raise AreaNotYours
    return place


async def keepers(city: City, place: Place, *, role: Role = Role.LIBRARIAN) -> tuple[ResidentId, ...]:
    """Who is told of what happens there: who holds this role; where nobody does, the admins."""
    found = await roles.holders(city, role, place.area, place.scope)
    return found or await roles.holders(city, Role.ADMIN, place.area)


async def all_kept(city: City, who: Resident, *, role: Role = Role.LIBRARIAN) -> tuple[Place, ...]:
    """The places that somebody keeps in this ``role``."""
    grants = await city.roles.of(who.id)
    roots = await roles.looked_after(city, who.id, role)
    whole = {grant.area for grant in grants if not grant.place} | (
        {*roots} if who.id in city.admins else set()
    )
    inside = await city.places.inside([area for area in roots if area in whole])
    single = [int(grant.place.partition(":")[2]) for grant in grants if grant.place.startswith("place:")]
    found = {place.id: place for place in (*inside, *(await city.places.some(single)).values())}
    standing = [place for place in found.values() if place.until is None]
    return tuple([place for place in standing if await keeps(city, who.id, place, role=role)])


async def serving(city: City, who: Resident) -> tuple[Place, ...]:
    """The places that lend to somebody, the nearest first: one's own building before the dong."""
    home = [area.id for area in city.home(who.area)]
    there = await city.places.serving(home)
    let = await city.rooms.without_things([place.id for place in there])
    found = [place for place in there if place.id not in let]
    return tuple(sorted(found, key=lambda place: (home.index(place.within), place.name)))


async def lending_to(city: City, who: Resident) -> tuple[Place, ...]:
    """The same, and then the other branches of their libraries: what stands there can be fetched nearby."""
    near = await serving(city, who)
    known_places = {place.id for place in near}
    found = await city.places.branches({place.main or place.id for place in near})
    return (*near, *(place for place in found if place.id not in known_places and not place.ending))


async def lends_to(city: City, who: Resident, place: Place) -> bool:
    """Whether somebody sees what is lent there: a branch of that library serves, or is kept by, them."""
    home = city.home(who.area)
    if places.serves(place, home):
        return True
    found = [place, *await library(city, place)]
    return any([places.serves(each, home) or await keeps(city, who.id, each) for each in found])


async def opening(city: City, place: Place, day: date | None = None) -> IsOpen:
    """Whether a place is open on a day, for a year from ``day`` on: its week, holidays, closures."""
    first = day or today(city) - timedelta(days=1)
    there = await closures.days(city, place.area, first, place=place.scope)
    own = replace(there, rules=places.closing(place, city.rules(ClosureRules, place.area)))
    known_days: dict[date, bool] = {}

    def is_open(asked: date) -> bool:
        if asked not in known_days:
            known_days[asked] = days_rules.is_open(asked, own)
        return known_days[asked]

    return is_open


def today(city: City) -> date:
    """The day it is there."""
    return city.now.astimezone(city.zone).date()


async def _noted(city: City, who: Resident, deed: str, place: Place) -> None:
    await audit.note(city, who.id, deed, area=place.area, about=place.scope, words=place.name)
