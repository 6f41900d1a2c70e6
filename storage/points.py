"""Points for rooms, and who is barred from them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.bookings import BookingId
from bot.domain.points import Bar, BarId, Point, PointId, PointReason
from bot.domain.residents import ResidentId
from storage.areas import below
from storage.shelf import Shelf
from storage.tables import OFFICE, PERSON, Moment, Word, goes_with, known_as, metadata, only, refers

bars = Table(
    "room_bars",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("halves", Integer, nullable=False),
    Column("by", BigInteger, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("ended", Moment),
    Column("ended_by", BigInteger, info=OFFICE),
    Column("objected", Moment),
    Column("version", Integer, nullable=False),
    CheckConstraint("halves > 0", name="halves"),
    info=known_as("roombar"),
)
_IN_FORCE = bars.c.ended.is_(None)
Index("one_room_bar_in_force", bars.c.person, unique=True, **only(_IN_FORCE))
Index("ix_room_bars_until", bars.c.until, **only(_IN_FORCE))

marks = Table(
    "room_points",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("booking", Integer, nullable=False, info=refers("bookings")),
    Column("reason", Word(PointReason), nullable=False),
    Column("halves", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("ended", Moment),
    Column("bar", Integer, ForeignKey("room_bars.id")),
    Column("by", BigInteger, info=OFFICE),
    Column("objected", Moment),
    Column("version", Integer, nullable=False),
    UniqueConstraint("booking", "reason", name="one_point_of_a_kind_for_a_booking"),
    CheckConstraint("halves >= 0", name="halves"),
    info=goes_with("person") | known_as("roompoint"),
)
Index("ix_room_points_person", marks.c.person, marks.c.at)

POINTS, BARS = Shelf(marks, Point), Shelf(bars, Bar)
_NOW = bindparam("now", type_=Moment)
_PERSON = bindparam("person", type_=BigInteger)
_HELD = POINTS.all.where(
    marks.c.person == _PERSON, marks.c.ended.is_(None), marks.c.bar.is_(None), marks.c.until > _NOW
).order_by(marks.c.at, marks.c.id)
_FOR = POINTS.all.where(marks.c.booking == bindparam("booking"), marks.c.reason == bindparam("reason"))
_SPENT = POINTS.all.where(marks.c.bar == bindparam("of"), marks.c.ended.is_(None))
_SPEND = (
    update(marks)
    .where(marks.c.id.in_(bindparam("ids", expanding=True)))
    .values(bar=bindparam("on"), version=marks.c.version + 1)
)
_BAR = BARS.all.where(bars.c.person == _PERSON, _IN_FORCE)
_COUNT = select(func.count()).where(
    bars.c.person == _PERSON, or_(bars.c.ended.is_(None), bars.c.ended >= bars.c.until)
)
_OVER = BARS.all.where(_IN_FORCE, bars.c.until <= _NOW).order_by(bars.c.until, bars.c.id).limit(200)
_BELOW = below("roots")
_INSIDE = (
    BARS.all.where(_IN_FORCE, bars.c.area.in_(select(_BELOW.c.id)))
    .order_by(bars.c.since.desc(), bars.c.id.desc())
    .limit(bindparam("most"))
)
_OLD_POINTS = delete(marks).where(marks.c.until < bindparam("before"))
_OLD_BARS = delete(bars).where(
    bars.c.ended < bindparam("before"), bars.c.id.not_in(select(marks.c.bar).where(marks.c.bar.is_not(None)))
)


class Points:
    """The questions asked of points and bars."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def held(self, person: ResidentId, now: datetime) -> tuple[Point, ...]:
        """What is held against somebody, the oldest first."""
        return await POINTS.asked(self._conn, _HELD, {"person": person, "now": now})

    async def of_booking(self, booking: BookingId, reason: PointReason) -> Point | None:
        """The point that was given for a booking."""
        found = await POINTS.asked(self._conn, _FOR, {"booking": booking, "reason": reason})
        return found[0] if found else None

    async def spent(self, bar: BarId) -> tuple[Point, ...]:
        """The points that led to a bar, and were not taken back."""
        return await POINTS.asked(self._conn, _SPENT, {"of": bar})

    async def point(self, number: PointId) -> Point | None:
        """One point, whoever asks."""
        return await POINTS.get(self._conn, number)

    async def give(self, point: Point) -> Point:
        """One more. IntegrityError: it was given already."""
        return await POINTS.add(self._conn, point)

    async def save(self, point: Point) -> Point:
        """A changed one. Raises Stale."""
        return await POINTS.save(self._conn, point)

    async def spend(self, found: Sequence[Point], bar: BarId | None) -> None:
        """These led to a bar; or (None) they count again."""
        if found:
            await self._conn.execute(_SPEND, {"ids": [point.id for point in found], "on": bar})

    async def bar(self, number: BarId) -> Bar | None:
        """One bar, whoever asks."""
        return await BARS.get(self._conn, number)

    async def bar_of(self, person: ResidentId) -> Bar | None:
        """What keeps somebody from booking, if it was not ended."""
        found = await BARS.asked(self._conn, _BAR, {"person": person})
        return found[0] if found else None

    async def bars_ever(self, person: ResidentId) -> int:
        """How often somebody was barred, and not let book again before the time."""
        return int((await self._conn.execute(_COUNT, {"person": person})).scalar_one())

    async def inside(self, roots: Sequence[AreaId], *, most: int) -> tuple[Bar, ...]:
        """The bars in force in these areas, newest first."""
        return await BARS.asked(self._conn, _INSIDE, {"roots": list(roots), "most": most})

    async def over(self, now: datetime) -> tuple[Bar, ...]:
        """The bars whose time has passed."""
        return await BARS.asked(self._conn, _OVER, {"now": now})

    async def impose(self, bar: Bar) -> Bar:
        """A new bar. IntegrityError: there is one."""
        return await BARS.add(self._conn, bar)

    async def save_bar(self, bar: Bar) -> Bar:
        """A changed one. Raises Stale."""
        return await BARS.save(self._conn, bar)

    async def forget(self, before: datetime) -> None:
        """What was over before then goes."""
        await self._conn.execute(_OLD_POINTS, {"before": before})
        await self._conn.execute(_OLD_BARS, {"before": before})
