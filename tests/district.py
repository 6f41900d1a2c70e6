"""A district of sixty rooms for some days, or a year: people book, come, stay away and give back; what must hold does.

The same rules that the bot follows, with lists in the stead of tables, and beside them a slow and obvious model:
for each space, the very minutes that are taken.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from heapq import heappop, heappush
from zoneinfo import ZoneInfo

from bot.domain import bookings, rooms
from bot.domain.availability import MINUTE, Span, moment, numbered, opened
from bot.domain.bookings import TAKES, Booking, BookingRules, BookingState, Ground, Wish
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from bot.domain.rooms import Purpose, Room, RoomId, RoomRules

SEOUL, DAY = ZoneInfo("Asia/Seoul"), timedelta(days=1)
FIRST = date(2026, 1, 1)
HOLIDAYS = {
    date(2026, 1, 1),
    *(date(2026, 2, 16) + n * DAY for n in range(3)),
    date(2026, 3, 1),
    date(2026, 5, 5),
}
HOLIDAYS |= {date(2026, 9, 24) + n * DAY for n in range(3)} | {date(2026, 10, 3), date(2026, 12, 25)}
ROOMS, PEOPLE, USES = 60, 2_000, 22_000
"""Sixty rooms are used 22,000 times a year."""
RULES, TERMS = BookingRules(), RoomRules()
WEEKS = (
    ("09:00-18:00",) * 5 + ("", ""),
    ("09:00-12:00,13:00-21:00",) * 6 + ("",),
    ("10:00-24:00",) * 7,
)
HOURS = (9, 10, 10, 11, 13, 14, 15, 16, 17, 18, 19, 19, 19, 20, 20, 22, 23)
PURPOSES = (Purpose.MEETING, Purpose.CLASS, Purpose.PUBLIC, Purpose.PUBLIC)
REMINDED = {"week", "eve", "brief", "start"}
"""What is only said while somebody is expected."""


class District:
    """Twenty buildings of three rooms; in every other one a hall and its two halves."""

    def __init__(self, chance: random.Random) -> None:
        self.chance, self.now = chance, moment(FIRST, 0, SEOUL)
        self.houses = [self._house(n) for n in range(ROOMS // 3)]
        self.rooms = [room for house in self.houses for room in house]
        self.spaces = {room.id: rooms.spaces(room.id, house) for house in self.houses for room in house}
        self.parts = {
            room.id: {each.id for each in house if room.id in (each.id, each.within)}
            for house in self.houses
            for room in house
        }
        self.bookings: dict[int, Booking] = {}
        self.of_space: dict[int, dict[date, set[int]]] = defaultdict(lambda: defaultdict(set))
        self.of_person: dict[int, set[int]] = defaultdict(set)
        self.coming: list[tuple[datetime, int, str, int]] = []
        self.planned: dict[int, dict[str, datetime]] = {}
        self.said: Counter[tuple[int, str]] = Counter()
        self.minutes: dict[int, dict[int, int]] = defaultdict(dict)
        self.seen: Counter[str] = Counter()
        self._open: dict[tuple[int, date], object] = {}

    def _house(self, n: int) -> list[Room]:
        numbers = [RoomId(n * 3 + at + 1) for at in range(3)]
        whole = numbers[0] if n % 2 else RoomId(0)
        own = (("after", (0, 10, 30)[n % 3]), ("before", (0, 0, 15)[n % 3]), ("approval", n % 2))
        return [
            Room(
                id=number,
                key=str(number),
                place=PlaceId(n + 1),
                within=RoomId(0) if number == numbers[0] else whole,
                name=str(number),
                capacity=(60, 20, 8)[at],
                week=WEEKS[n % len(WEEKS)],
                other=(("2026-12-25", "10:00-12:00"),) if n % 5 == 0 else (),
                own=own,
                by=ResidentId(1),
                since=datetime(2025, 12, 1, tzinfo=UTC),
            )
            for at, number in enumerate(numbers)
        ]

    # -- people ----------------------------------------------------------------------------------

    def lives(self, day: date) -> None:
        """One day: what is due is done and said in its order, and between that people want rooms."""
        wishes = USES * 3 // 365
        for n in range(wishes):
            self.until(moment(day, 8 * 60, SEOUL) + n * 10 * MINUTE)
            self.wants()
        self.until(moment(day + DAY, 0, SEOUL))

    def wants(self) -> None:
        """Somebody asks for some hours; what is taken is taken otherwise, or somewhere else."""
        chance = self.chance
        who, room = ResidentId(chance.randrange(PEOPLE) + 1), chance.choice(self.rooms)
        day = self.now.astimezone(SEOUL).date() + chance.choice((5, 6, 7, 8, 10, 14, 20, 30, 60, 90)) * DAY
        begins = moment(day, chance.choice(HOURS) * 60, SEOUL)
        wish = Wish(
            span=Span(begins, begins + chance.choice((1, 1, 2, 2, 3)) * 60 * MINUTE),
            people=chance.choice((3, 5, 8)),
            purpose=chance.choice(PURPOSES),
        )
        ground = self.ground(room, who, day)
        no = bookings.refused(wish, ground)
        if isinstance(no, bookings.SlotTaken) and (spans := bookings.instead(wish, ground)):
            self.seen["instead"] += 1
            wish = replace(wish, span=spans[0])
            no = bookings.refused(wish, ground)
            assert no is None, "what is offered instead can be had"
        if no:
            self.seen[type(no).__name__] += 1
            return
        self.books(who, room, wish, ground)

    def ground(self, room: Room, who: ResidentId, day: date) -> Ground:
        """What is known of a room around a day."""
        key = (room.id, day)
        if key not in self._open:
            self._open[key] = opened(day - DAY, day + DAY, lambda at: self.hours(room, at), SEOUL)
        numbers = {
            number
            for space in self.spaces[room.id]
            for at in (day - DAY, day, day + DAY)
            for number in self.of_space[space][at]
        }
        return Ground(
            room=room,
            terms=rooms.terms(room, TERMS),
            rules=RULES,
            open=self._open[key],  # type: ignore[arg-type]
            taken=[self.bookings[number].busy for number in sorted(numbers)],
            mine=[self.bookings[number] for number in sorted(self.of_person[who])],
            now=self.now,
            zone=SEOUL,
        )

    def hours(self, room: Room, day: date):
        """On holidays nothing is let, unless the room says so of that very day."""
        return rooms.hours(room, day) if day not in HOLIDAYS or day.isoformat() in dict(room.other) else ()

    def books(self, who: ResidentId, room: Room, wish: Wish, ground: Ground) -> None:
        """The slot is kept, all is said, and where somebody has to say yes, they do, or not."""
        number = len(self.bookings) + 1
        made = bookings.hold(
            room, who, wish.span, key=str(number), terms=ground.terms, rules=RULES, now=self.now
        )
        assert wish.people
        assert wish.purpose
        asked = bookings.wanted(
            replace(made, id=number),
            people=wish.people,
            purpose=wish.purpose,
            text="",
            terms=ground.terms,
            rules=RULES,
            now=self.now,
        )
        self._takes(asked)
        self.keep(asked)
        if asked.state is BookingState.REQUESTED:
            step = "decline" if self.chance.random() < 0.05 else "approve"
            self.keep(bookings.timed(bookings.moved(asked, step, now=self.now), RULES))
        if self.chance.random() < 0.08:
            ahead = wish.span.begins - self.now
            self._later(self.now + ahead * self.chance.random(), "cancel", number)
        self._later(wish.span.begins + 5 * MINUTE, "arrive", number)
        self._later(wish.span.begins + RULES.absent_minutes * MINUTE, "miss", number)
        self._later(wish.span.ends, "end", number)

    # -- time ------------------------------------------------------------------------------------

    def _later(self, at: datetime, what: str, number: int) -> None:
        heappush(self.coming, (at, len(self.coming), what, number))

    def until(self, now: datetime) -> None:
        """Whatever is due by now, in its order."""
        while self.coming and self.coming[0][0] <= now:
            self.now, _, what, number = heappop(self.coming)
            booking = self.bookings[number]
            if what in bookings.KEYS:
                self.says(booking, what)
            else:
                self.acts(booking, what)
        self.now = now

    def acts(self, booking: Booking, what: str) -> None:
        """What becomes of a booking; three of a hundred stay away."""
        if what == "cancel" and booking.state in TAKES and self.now < booking.begins:
            self.keep(bookings.cancel(booking, rules=RULES, zone=SEOUL, now=self.now))
        elif what == "arrive" and booking.state is BookingState.APPROVED and booking.id % 33:
            self.keep(bookings.arrive(booking, rules=RULES, now=self.now))
        elif (what == "miss" and booking.state is BookingState.APPROVED) or (
            what == "end" and booking.state is BookingState.PRESENT
        ):
            self.keep(bookings.moved(booking, what, now=self.now))

    def says(self, booking: Booking, key: str) -> None:
        """A reminder whose time has come, if it still is planned for that time."""
        if self.planned[booking.id].get(key) != self.now:
            return
        if key in REMINDED:
            assert booking.state is BookingState.APPROVED, "nobody is reminded of what is over"
            assert self.now <= booking.begins
        self.said[booking.id, key] += 1
        self.seen[f"said {key}"] += 1

    def keep(self, booking: Booking) -> None:
        """As the storage and the outbox do: what is over takes nothing; reminders are planned anew."""
        day = booking.begins.astimezone(SEOUL).date()
        self.bookings[booking.id] = booking
        self.of_person[booking.person].add(booking.id)
        for space in self.spaces[booking.room]:
            there = self.of_space[space][day]
            (there.add if booking.state in TAKES else there.discard)(booking.id)
        if booking.state not in TAKES:
            self._gives_back(booking)
        self.planned[booking.id] = bookings.plan(booking, RULES, SEOUL)
        for key, due in self.planned[booking.id].items():
            self._later(due, key, booking.id)
        self.seen[booking.state] += 1

    # -- the model -------------------------------------------------------------------------------

    def _takes(self, booking: Booking) -> None:
        """Each minute of each space is taken once; around it nobody else is as long as one of the two needs."""
        first, last = numbered(booking.begins), numbered(booking.ends)
        for space in self.parts[booking.room]:
            there = self.minutes[space]
            for minute in range(first, last):
                assert minute not in there, "a space is taken once"
                there[minute] = booking.id
            for away in range(1, 31):
                before, after = there.get(first - away), there.get(last + away - 1)
                if before:
                    assert away > max(self.bookings[before].after, booking.before)
                if after:
                    assert away > max(booking.after, self.bookings[after].before)
        self._lies_within(booking)

    def _lies_within(self, booking: Booking) -> None:
        """Every minute of it is one in which the room is open, as the clock on its wall says."""
        room, at = self.rooms[booking.room - 1], booking.begins
        while at < booking.ends:
            wall = at.astimezone(SEOUL)
            minute = wall.hour * 60 + wall.minute
            assert any(first <= minute < last for first, last in self.hours(room, wall.date()))
            at += 30 * MINUTE

    def _gives_back(self, booking: Booking) -> None:
        for space in self.parts[booking.room]:
            for minute in range(numbered(booking.begins), numbered(booking.ends)):
                if self.minutes[space].get(minute) == booking.id:
                    del self.minutes[space][minute]

    def holds(self) -> None:
        """What must hold at the end: quotas, counted anew; and each reminder as often as it should be."""
        months: Counter[tuple[int, int, int, bool]] = Counter()
        days: Counter[tuple[int, date]] = Counter()
        for booking in self.bookings.values():
            if booking.state not in bookings.COUNTED:
                continue
            day = booking.begins.astimezone(SEOUL).date()
            days[booking.person, day] += 1
            months[booking.person, day.year, day.month, booking.purpose is Purpose.PUBLIC] += 1
        assert max(days.values()) <= RULES.day_max
        assert all(n <= RULES.month_max for (*_, is_public), n in months.items() if not is_public)
        assert all(n <= RULES.public_max for (*_, is_public), n in months.items() if is_public)
        assert max(self.said.values()) == 1, "nothing is said twice"
        for booking in self.bookings.values():
            self._was_reminded(booking)

    def _was_reminded(self, booking: Booking) -> None:
        """Who came was reminded the evening before and at the beginning; who gave back early, of nothing more."""
        if booking.state is BookingState.ENDED:
            assert self.said[booking.id, "eve"] == 1
            assert self.said[booking.id, "start"] == 1
        if booking.state is BookingState.CANCELLED and booking.moved < booking.begins - 8 * DAY:
            assert not any(self.said[booking.id, key] for key in bookings.KEYS)


def lived(days: int, seed: int = 7) -> District:
    """A district after so many days, in which everything held."""
    district = District(random.Random(seed))
    for n in range(days):
        district.lives(FIRST + n * DAY)
    district.holds()
    return district
