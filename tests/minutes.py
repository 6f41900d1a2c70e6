"""Sixty rooms, what their people want, and the slow and obvious model of it: the very minutes that are taken."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain import bookings, rooms
from bot.domain.availability import MINUTE, Span, moment, numbered
from bot.domain.bookings import Booking, BookingRules, BookingState, Wish
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many rooms there are, how many people, and how many wishes a day, one every five minutes from eight on.

    Sixty rooms are used 22,000 times a year; of three wishes, one or so can be had.
    """

    rooms: int = 60
    people: int = 2_000
    wishes: int = 22_000 * 3 // 365


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


class Model:
    """Buildings of three rooms; in every other one a hall and its two halves."""

    def __init__(self, chance: random.Random, size: Size) -> None:
        self.chance, self.size, self.now = chance, size, moment(FIRST, 0, SEOUL)
        self.houses = [self._house(n) for n in range(size.rooms // 3)]
        self.rooms = [room for house in self.houses for room in house]
        self.parts = {
            room.id: {each.id for each in house if room.id in (each.id, each.within)}
            for house in self.houses
            for room in house
        }
        self.bookings: dict[int, Booking] = {}
        self.said: Counter[tuple[int, str]] = Counter()
        self.minutes: dict[int, dict[int, int]] = defaultdict(dict)
        self.seen: Counter[str] = Counter()

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

    def wish(self) -> tuple[ResidentId, Room, Wish]:
        """Who wants which room when."""
        chance = self.chance
        who, room = ResidentId(chance.randrange(self.size.people) + 1), chance.choice(self.rooms)
        day = self.now.astimezone(SEOUL).date() + chance.choice((5, 6, 7, 8, 10, 14, 20, 30, 60, 90)) * DAY
        begins = moment(day, chance.choice(HOURS) * 60, SEOUL)
        wish = Wish(
            span=Span(begins, begins + chance.choice((1, 1, 2, 2, 3)) * 60 * MINUTE),
            people=chance.choice((3, 5, 8)),
            purpose=chance.choice(PURPOSES),
        )
        return who, room, wish

    def hours(self, room: Room, day: date):
        """On holidays nothing is let, unless the room says so of that very day."""
        return rooms.hours(room, day) if day not in HOLIDAYS or day.isoformat() in dict(room.other) else ()

    def takes(self, booking: Booking) -> None:
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

    def gives_back(self, booking: Booking) -> None:
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
