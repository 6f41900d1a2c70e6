"""Somebody objects to a single point; somebody else than who gave it decides."""

from __future__ import annotations

from bot.actions import bookings, cases
from bot.actions.points import objections
from bot.actions.points.giving import take_back
from bot.domain import points
from bot.domain.bookings import BookingId
from bot.domain.cases import Case, CaseKind
from bot.domain.points import Point, PointId
from bot.domain.residents import Resident
from storage.city import City

OBJECTION = CaseKind("room-point")


async def doubting(city: City, who: Resident, number: PointId) -> Point:
    """Whether ``who`` can object now. Raises PointGone, PointObjected, CaseThere."""
    point = await city.points.point(number)
    bar = await city.points.bar(point.bar) if point and point.bar else None
    doubted = points.doubted(point, bar, by=who.id, now=city.now)
    await objections.must_be_alone(city, who, OBJECTION, doubted)
    return doubted


async def doubt(city: City, who: Resident, number: PointId, plea: str) -> Case:
    """An objection in the queue; who gave the point takes no part. Raises as ``doubting``."""
    point = await city.points.save(await doubting(city, who, number))
    return await objections.opened(city, who, OBJECTION, point, plea)


async def _point(city: City, case: Case) -> Point | None:
    return await city.points.point(PointId(int(case.about.partition(":")[2])))


async def _judged(city: City, case: Case) -> None:
    """It counts no longer, nor does the bar that it led to; or it stays. Raises DecidedBefore."""
    point = await _point(city, case)
    objections.must_be_another(case, point)
    if case.ruling == "lift" and point and point.ended is None:
        await take_back(city, point, by=case.decider, why=case.because)


async def _record(city: City, case: Case) -> cases.Record:
    """What it was given for."""
    point = await _point(city, case)
    booking = await city.bookings.booking(BookingId(point.booking)) if point else None
    if point is None or booking is None:
        return cases.Record()
    told = await bookings.facts_of(city, booking)
    facts = {
        "reason": point.reason.value,
        "room": told["room"],
        "begins": booking.begins,
        "given": points.points(point.halves),
    }
    return cases.Record(key="points-record-one", facts=facts)


objections.declare(OBJECTION, apply=_judged, record=_record)
