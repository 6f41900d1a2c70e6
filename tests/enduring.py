"""The same district through the actions and a database: every step of a booking, every sweep, every reminder.

What each wish, press and minute does is what the bot does with it, but for the words; many acts share one
transaction, each in a savepoint of its own, as turns do that wait at the same time. The model (minutes.py) is
asked beside it: what was had was free, what was refused as taken was taken.
"""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, datetime
from heapq import heappop, heappush
from typing import Any

from sqlalchemy import select

from bot.actions import bookings as acts
from bot.actions import residents
from bot.actions.closures import holidays_between
from bot.app.house import STILL
from bot.domain import rooms as rules
from bot.domain.availability import MINUTE, Span, moment, numbered
from bot.domain.bookings import PROMISES, TAKES, Booking, BookingId, BookingState, SlotTaken, Wish
from bot.domain.places import Circle, Place, served
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident, ResidentId, Tick
from bot.domain.roles import Grant, Role
from bot.domain.rooms import Room
from bot.runtime.courier.sorting import sort
from storage.bookings import SHELF, booking_hours
from storage.city import LEASE, City, Storage
from storage.notices import Notice, notices
from tests.minutes import DAY, FIRST, REMINDED, RULES, SEOUL, TERMS, Model, Size

TEXT = "아파트 주민 뜨개질 모임입니다"
BEFORE = "bookings-notice-"


class StoredDistrict(Model):
    """The rooms, the residents, and a manager for each building, in a database."""

    def __init__(self, storage: Storage, chance: random.Random, size: Size) -> None:
        super().__init__(chance, size)
        self.storage = storage
        self.people: dict[int, Resident] = {}
        self.coming: list[tuple[datetime, int, str, BookingId]] = []

    # -- who is there ----------------------------------------------------------------------------

    async def founded(self) -> None:
        """People have joined, buildings are open, all before the first day."""
        self.now = moment(FIRST, 0, SEOUL) - 30 * DAY
        await self.storage.open(self.now)
        async with self.storage.connection(hurry=True) as self.conn:
            city = self.city()
            home = city.atlas.named("문정래미안")[0].id
            for n in range(self.size.people + len(self.houses)):
                who, ticks = ResidentId(n + 1), [Tick.SERVICE]
                self.people[n + 1] = await residents.join(
                    city, who, name="하늘", locale="ko", area=home, ticks=ticks
                )
                await city.turns.enrol(who, "ko", self.now)
            for n, house in enumerate(self.houses):
                await self._opens(city, house, self.people[self.size.people + n + 1])
            await city.areas.turn_page()
        await self.storage.open(self.now)

    async def _opens(self, city: City, house: list[Room], keeper: Resident) -> None:
        """A building with its rooms; the model has the same numbers for them."""
        made = Place(
            key=f"p{house[0].place}",
            area=keeper.area,
            within=served(Circle.CITY, city.home(keeper.area)),
            name=f"나눔센터 {house[0].place}",
            about="",
            week=house[0].week,
            circle=Circle.CITY,
            secret="s",
            by=keeper.id,
            since=city.now,
        )
        place = await city.places.open(made)
        for room in house:
            kept = await city.rooms.open(replace(room, id=rules.RoomId(0), by=keeper.id))
            assert (kept.id, kept.place) == (room.id, place.id)
        grant = {"resident": keeper.id, "role": Role.MANAGER, "area": keeper.area, "place": place.scope}
        await city.roles.give(Grant(**grant, by=keeper.id, since=city.now))

    def city(self) -> City:
        """As it is now, in the transaction of this day."""
        return City(self.conn, self.now, self.storage)

    @asynccontextmanager
    async def act(self) -> AsyncIterator[City]:
        """One act among others: refused, it alone is undone."""
        async with self.conn.begin_nested():
            yield self.city()

    def hours(self, room: Room, day: date) -> Any:
        """On public holidays nothing is let, unless the room says so of that very day."""
        is_shut = day in holidays_between(day, day) and day.isoformat() not in dict(room.other)
        return () if is_shut else rules.hours(room, day)

    # -- what they do ----------------------------------------------------------------------------

    async def lives(self, day: date) -> None:
        """One day: what is due is done and said in its order, and between that people want rooms."""
        async with self.storage.connection(hurry=True) as self.conn:
            for n in range(self.size.wishes):
                await self.until(moment(day, 8 * 60, SEOUL) + n * 5 * MINUTE)
                await self.wants()
            await self.until(moment(day + DAY, 0, SEOUL))

    async def wants(self) -> None:
        """Somebody asks for some hours; what is taken is taken otherwise, or not at all."""
        who, room, wish = self.wish()
        try:
            held = await self.holds_open(who, room, wish.span)
            if held:
                await self.asks(held, wish)
        except Refusal as no:
            self.seen[type(no).__name__] += 1

    async def holds_open(self, who: ResidentId, room: Room, span: Span) -> Booking | None:
        """The slot, or the first that is offered in its stead. Raises what is refused."""
        async with self.act() as city:
            had = await acts.hold(city, self.people[who], room.id, span)
            if isinstance(had, acts.Instead):
                self.seen[type(had.no).__name__] += 1
                if not isinstance(had.no, SlotTaken):
                    return None
                assert self.meets(room, span), "what is refused as taken is taken"
                if not had.spans:
                    return None
                self.seen["instead"] += 1
                had = await acts.hold(city, self.people[who], room.id, had.spans[0])
                assert isinstance(had, Booking), "what is offered instead can be had"
        self.takes(had)
        self.bookings[had.id] = had
        return had

    def meets(self, room: Room, span: Span) -> bool:
        """Whether a minute of it, or of what is needed around it, is somebody's."""
        terms = rules.terms(room, TERMS)
        first, last = numbered(span.begins), numbered(span.ends)
        for minutes in (self.minutes[space] for space in self.parts[room.id]):
            for minute in range(first - 30, last + 30):
                if number := minutes.get(minute):
                    there = self.bookings[number]
                    before, after = max(terms.before, there.after), max(terms.after, there.before)
                    if first - before <= minute < last + after:
                        return True
        return False

    async def asks(self, held: Booking, wish: Wish) -> None:
        """All is said, and who has to say yes does, or does not. Raises what is refused, and lets go."""
        who, facts = self.people[held.person], {"people": wish.people, "purpose": wish.purpose}
        try:
            async with self.act() as city:
                asked = await acts.request(city, who, held.id, **facts, text=TEXT, promises=PROMISES)
        except Refusal:
            async with self.act() as city:
                self.keeps(await acts.drop(city, who, held.id))
            raise
        self.keeps(asked)
        if asked.state is BookingState.REQUESTED:
            await self.judges(asked)
        if self.chance.random() < 0.08:
            ahead = held.begins - self.now
            self.later(self.now + ahead * self.chance.random(), "cancel", held.id)
        self.later(held.begins + 5 * MINUTE, "arrive", held.id)
        self.later(held.begins + RULES.absent_minutes * MINUTE, "sweep", held.id)
        self.later(held.ends, "sweep", held.id)

    async def judges(self, asked: Booking) -> None:
        """Five of a hundred are declined."""
        keeper = self.people[self.size.people + self.rooms[asked.room - 1].place]
        async with self.act() as city:
            if self.chance.random() < 0.05:
                self.keeps(await acts.decline(city, keeper, asked.id, "공사를 합니다"))
            else:
                self.keeps(await acts.approve(city, keeper, asked.id))

    def keeps(self, booking: Booking) -> None:
        """What has become of it; what is over takes nothing."""
        self.bookings[booking.id] = booking
        self.seen[booking.state] += 1
        if booking.state not in TAKES:
            self.gives_back(booking)

    # -- time ------------------------------------------------------------------------------------

    def later(self, at: datetime, what: str, number: BookingId) -> None:
        heappush(self.coming, (at, len(self.coming), what, number))

    async def until(self, now: datetime) -> None:
        """Every moment at which something is due, by now, in order."""
        while (due := await self.next_due()) <= now:
            self.now = max(due, self.now)
            while self.coming and self.coming[0][0] <= self.now:
                _, _, what, number = heappop(self.coming)
                await self.does(what, self.bookings[number])
            await self.sweeps()
            await self.says()
        self.now = now

    async def next_due(self) -> datetime:
        """When the next thing happens by itself."""
        said = (await self.conn.execute(NEXT)).scalar_one_or_none()
        moments = [at for at in (said, self.coming[0][0] if self.coming else None) if at]
        return min(moments, default=self.now + 10_000 * DAY)

    async def does(self, what: str, booking: Booking) -> None:
        """Somebody gives back, or comes; three of a hundred stay away."""
        who = self.people[booking.person]
        if what == "cancel" and booking.state in TAKES and self.now < booking.begins:
            async with self.act() as city:
                self.keeps(await acts.cancel(city, who, booking.id))
        elif what == "arrive" and booking.state is BookingState.APPROVED and booking.id % 33:
            async with self.act() as city:
                self.keeps(await acts.arrive(city, who, booking.id))

    async def sweeps(self) -> None:
        """As every minute: rooms left empty are for others, what is over is over."""
        due = [booking.id for booking in await self.city().bookings.due(self.now)]
        if due:
            await acts.sweep(self.city())
            for booking in (await self.city().bookings.these(due)).values():
                assert booking.state is not self.bookings[booking.id].state, "a sweep leaves nothing undone"
                self.keeps(booking)

    async def says(self) -> None:
        """As the courier does, but for the words: what is due is claimed, weighed, and said once."""
        city = self.city()
        while claimed := await city.notices.claim(city.now, most=200, lease=LEASE):
            post = await sort(city, claimed, STILL)
            told = [notice for each in post.bundles for notice in (*each.notices, *each.digest)]
            for notice in told:
                self.hears(notice)
            await city.notices.end([notice.id for notice in told], city.now)
            for why, count in post.counts.items():
                self.seen[f"not said: {why}"] += count

    def hears(self, notice: Notice) -> None:
        """Somebody reads it; whoever is reminded has something before them."""
        key, booking = notice.key.removeprefix(BEFORE), self.bookings.get(notice.subject)
        self.seen[f"said {key}"] += 1
        if booking and key in REMINDED | {"tidy", "after"}:
            self.said[booking.id, key] += 1
        if booking and key in REMINDED:
            assert booking.state is BookingState.APPROVED, "nobody is reminded of what is over"
            assert self.now <= booking.begins

    # -- at the end ------------------------------------------------------------------------------

    async def is_well(self) -> None:
        """The database tells the same as the model, and what must hold holds of what the database tells."""
        async with self.storage.transaction(self.now) as city:
            found = [SHELF.made(row) for row in await city._conn.execute(SHELF.all)]
            taken = {tuple(row) for row in await city._conn.execute(TAKEN)}
        assert {booking.id: booking for booking in found} == self.bookings
        self.holds()
        ours = {
            (booking.id, space, numbered(booking.begins), numbered(booking.ends))
            for booking in found
            if booking.state in TAKES
            for space in self.parts[booking.room]
        }
        assert taken == ours


NEXT = select(notices.c.next).where(notices.c.said.is_(None)).order_by(notices.c.next).limit(1)
TAKEN = select(booking_hours.c.booking, booking_hours.c.space, booking_hours.c.first, booking_hours.c.last)


async def endured(storage: Storage, days: int, size: Size, seed: int = 7) -> StoredDistrict:
    """A district after so many days, in which everything held."""
    district = StoredDistrict(storage, random.Random(seed), size)
    await district.founded()
    for n in range(days):
        await district.lives(FIRST + n * DAY)
    await district.is_well()
    return district
