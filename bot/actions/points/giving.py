"""Points given and taken back as bookings go; a bar where they are too many, and its end."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import bookings, roles
from bot.domain import points
from bot.domain.areas import AreaId
from bot.domain.availability import Span
from bot.domain.bookings import Booking, BookingKind, BookingState
from bot.domain.callers import is_caller
from bot.domain.points import Bar, Point, PointReason, PointRules
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from bot.domain.roles import Role
from storage.city import City

_CAME = frozenset({BookingState.PRESENT, BookingState.ENDED})


async def _followed(city: City, booking: Booking, _: Span | None) -> None:
    """Nobody came, or it was given back too late; or somebody was there after all."""
    if booking.kind is BookingKind.BLOCK or is_caller(booking.holder):
        return
    if booking.state is BookingState.MISSED:
        await give(city, booking, PointReason.MISSED, by=booking.manager)
    elif booking.state is BookingState.CANCELLED and booking.late:
        await give(city, booking, PointReason.LATE)
    elif booking.state in _CAME:
        await take_back_of(city, booking, PointReason.MISSED)


async def give(city: City, booking: Booking, reason: PointReason, *, by: ResidentId | None = None) -> None:
    """One more, once for a booking and not again after it was looked at a second time; it is told."""
    area = await _area(city, booking)
    rules = city.rules(PointRules, area)
    was = await city.points.of_booking(booking.id, reason)
    made = points.given(
        person=booking.person, area=area, booking=booking.id, reason=reason, by=by, rules=rules, now=city.now
    )
    if not made.halves or (was and (was.ended is None or was.objected)):
        return
    last = await (
        city.points.save(replace(made, id=was.id, version=was.version)) if was else city.points.give(made)
    )
    if not await _bar(city, last, rules):
        await _tell(city, booking, last, rules)


async def _area(city: City, booking: Booking) -> AreaId:
    _, place = await bookings.where(city, booking)
    return place.area


async def _tell(city: City, booking: Booking, last: Point, rules: PointRules) -> None:
    found = await city.points.held(booking.person, city.now)
    told = await bookings.facts_of(city, booking)
    facts = {
        "reason": last.reason.value,
        "room": told["room"],
        "begins": booking.begins,
        "given": points.points(last.halves),
        "points": points.points(points.held(found, city.now)),
        "most": points.points(rules.bar_halves),
        "until": last.until,
    }
    await city.tell(booking.person, "points-notice-given", facts, about=last.about)


async def _bar(city: City, last: Point, rules: PointRules) -> bool:
    """Whether somebody is barred now, or was before."""
    found = await city.points.held(last.person, city.now)
    before = await city.points.bars_ever(last.person)
    bar = points.barred(found, last=last, before=before, rules=rules)
    if bar is None or await city.points.bar_of(last.person):
        return False
    made = await city.points.impose(bar)
    await city.points.spend(found, made.id)
    facts = {"points": points.points(made.halves), "days": rules.lapse_days, "until": made.until}
    await city.tell(made.person, "points-notice-barred", facts, about=made.about)
    await _often(city, made, rules)
    return True


async def _often(city: City, bar: Bar, rules: PointRules) -> None:
    """Who is barred again and again is somebody to speak to."""
    count = await city.points.bars_ever(bar.person)
    if count < rules.bars_most:
        return
    person = await city.residents.resident(bar.person)
    facts = {"name": person.name if person else "", "count": count, "until": bar.until}
    there = await roles.holders(city, Role.MODERATOR, bar.area)
    for one in there or await roles.holders(city, Role.ADMIN, bar.area):
        await city.tell(one, "points-notice-often", facts, about=bar.about)


async def take_back_of(city: City, booking: Booking, reason: PointReason) -> None:
    """It turned out otherwise: what was given for a booking goes."""
    point = await city.points.of_booking(booking.id, reason)
    if point and point.ended is None:
        await take_back(city, point)


async def take_back(city: City, point: Point, *, by: ResidentId | None = None, why: str = "") -> bool:
    """The point goes, and with it the bar that it led to: whether somebody was let book again so."""
    await city.points.save(replace(point, ended=city.now))
    bar = await city.points.bar(point.bar) if point.bar else None
    left = await city.points.spent(bar.id) if bar else ()
    if bar is None or not bar.holds(city.now) or sum(it.halves for it in left) >= _needed(city, bar):
        return False
    await city.points.spend(left, None)
    await end(city, bar, by=by, why=why)
    return True


def _needed(city: City, bar: Bar) -> int:
    return city.rules(PointRules, bar.area).bar_halves


async def end(city: City, bar: Bar, *, by: ResidentId | None, why: str = "") -> Bar:
    """Rooms can be booked again; it is said. Raises BarGone, OwnBar."""
    over = await city.points.save_bar(points.lifted(bar, by=by, may=True, now=city.now))
    await city.tell(over.person, "points-notice-restored", {"why": why or None}, about=over.about)
    return over


async def _barred(city: City, person: ResidentId) -> Refusal | None:
    bar = await city.points.bar_of(person)
    return points.refusal(bar, city.rules(PointRules, bar.area), city.now) if bar else None


async def sweep(city: City) -> None:
    """Bars whose time has passed end by themselves, and it is said."""
    for bar in await city.points.over(city.now):
        async with city.apart(bar.about):
            await end(city, bar, by=None)


bookings.declare(follow=_followed, barred=_barred)
