"""Who is barred objects, and somebody else decides; who manages rooms there may end it before its time."""

from __future__ import annotations

from dataclasses import dataclass

from bot.actions import audit, cases, roles, rooms
from bot.actions.points import objections
from bot.actions.points.giving import end
from bot.domain import points
from bot.domain.cases import Case, CaseKind
from bot.domain.places import PlaceId
from bot.domain.points import Bar, BarGone, BarId
from bot.domain.residents import Resident
from bot.domain.roles import AreaNotYours, Role
from storage.city import City

OBJECTION = CaseKind("room-bar")
MOST = 40
"""Bars on the list, the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Barred:
    """A bar with the name of who is barred."""

    bar: Bar
    name: str


async def given(city: City, by: Resident) -> tuple[Barred, ...]:
    """The bars in force where somebody manages rooms; of who manages single buildings, those to which a room
    of theirs led. Raises AreaNotYours for who manages none.
    """  # noqa: D205
    kept = {place.id: place for place in await rooms.buildings(city, by)}
    roots = [*await roles.looked_after(city, by.id, Role.MANAGER), *(each.area for each in kept.values())]
    if not roots:
        raise AreaNotYours
    found = await city.points.inside(sorted(set(roots)), most=MOST)
    return tuple(
        [
            await _named(city, bar)
            for bar in found
            if await roles.may(city, by.id, Role.MANAGER, bar.area) or await _led(city, bar) & set(kept)
        ]
    )


async def _led(city: City, bar: Bar) -> set[PlaceId]:
    """The buildings whose rooms led to a bar."""
    booked = await city.bookings.these(point.booking for point in await city.points.spent(bar.id))
    there = await city.rooms.these(booking.room for booking in booked.values())
    return {room.place for room in there.values()}


async def lifting(city: City, by: Resident, number: BarId) -> Barred:
    """A bar that this manager may end. Raises BarGone, AreaNotYours, OwnBar."""
    bar = await city.points.bar(number)
    may = bar is not None and await _may_lift(city, by, bar)
    points.lifted(bar, by=by.id, may=may, now=city.now)
    assert bar  # noqa: S101 -- the rule has refused what is not there
    return await _named(city, bar)


async def _may_lift(city: City, by: Resident, bar: Bar) -> bool:
    """Who manages the area; or all the buildings whose rooms led to it."""
    if await roles.may(city, by.id, Role.MANAGER, bar.area):
        return True
    led = await _led(city, bar)
    return bool(led) and led <= {place.id for place in await rooms.buildings(city, by)}


async def lift(city: City, by: Resident, number: BarId, why: str) -> Barred:
    """Ended before its time, for a reason; the person is told. Raises as ``lifting``."""
    found = await lifting(city, by, number)
    over = await end(city, found.bar, by=by.id, why=why)
    await audit.note(
        city, by.id, "room-bar-lifted", area=over.area, whom=over.person, about=over.about, words=why
    )
    return found


async def objecting(city: City, who: Resident, number: BarId) -> Bar:
    """Whether ``who`` can object now. Raises BarGone, BarObjected, CaseThere."""
    bar = points.objected(await city.points.bar(number), by=who.id, now=city.now)
    await objections.must_be_alone(city, who, OBJECTION, bar)
    return bar


async def object_to(city: City, who: Resident, number: BarId, plea: str) -> Case:
    """An objection in the queue; who noted the last point takes no part. Raises as ``objecting``."""
    bar = await city.points.save_bar(await objecting(city, who, number))
    return await objections.opened(city, who, OBJECTION, bar, plea)


async def _bar(city: City, case: Case) -> Bar | None:
    return await city.points.bar(BarId(int(case.about.partition(":")[2])))


async def _judged(city: City, case: Case) -> None:
    """Rooms can be booked again, or it stays as it is. Raises DecidedBefore."""
    bar = await _bar(city, case)
    objections.must_be_another(case, bar)
    if case.ruling == "lift" and bar and bar.holds(city.now):
        await end(city, bar, by=case.decider, why=case.because)


async def _record(city: City, case: Case) -> cases.Record:
    """How many points, and until when."""
    bar = await _bar(city, case)
    if bar is None:
        return cases.Record()
    facts = {"points": points.points(bar.halves), "since": bar.since, "until": bar.until}
    return cases.Record(key="points-record", facts=facts)


async def _named(city: City, bar: Bar) -> Barred:
    person = await city.residents.resident(bar.person)
    if person is None:
        raise BarGone
    return Barred(bar=bar, name=person.name)


objections.declare(OBJECTION, apply=_judged, record=_record)
