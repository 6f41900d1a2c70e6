"""A district of sixty rooms for some days, or a year: people book, come, stay away and give back; what must hold does.

The same rules that the bot follows, with lists in the stead of tables, and beside them a slow and obvious model
(minutes.py).
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime
from heapq import heappop, heappush

from bot.domain import bookings, rooms
from bot.domain.availability import MINUTE, moment, opened
from bot.domain.bookings import TAKES, Booking, BookingState, Ground, Wish
from bot.domain.residents import ResidentId
from bot.domain.rooms import Room
from tests.minutes import DAY, FIRST, REMINDED, RULES, SEOUL, TERMS, Model, Size


class District(Model):
    """The rules, with lists in the stead of tables."""

    def __init__(self, chance: random.Random, size: Size) -> None:
        super().__init__(chance, size)
        self.spaces = {room.id: rooms.spaces(room.id, house) for house in self.houses for room in house}
        self.of_space: dict[int, dict[date, set[int]]] = defaultdict(lambda: defaultdict(set))
        self.of_person: dict[int, set[int]] = defaultdict(set)
        self.coming: list[tuple[datetime, int, str, int]] = []
        self.planned: dict[int, dict[str, datetime]] = {}
        self._open: dict[tuple[int, date], object] = {}

    # -- people ----------------------------------------------------------------------------------

    def lives(self, day: date) -> None:
        """One day: what is due is done and said in its order, and between that people want rooms."""
        for n in range(self.size.wishes):
            self.until(moment(day, 8 * 60, SEOUL) + n * 5 * MINUTE)
            self.wants()
        self.until(moment(day + DAY, 0, SEOUL))

    def wants(self) -> None:
        """Somebody asks for some hours; what is taken is taken otherwise, or somewhere else."""
        who, room, wish = self.wish()
        day = wish.span.begins.astimezone(SEOUL).date()
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
        self.takes(asked)
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
            self.gives_back(booking)
        self.planned[booking.id] = bookings.plan(booking, RULES, SEOUL)
        for key, due in self.planned[booking.id].items():
            self._later(due, key, booking.id)
        self.seen[booking.state] += 1


def lived(days: int, seed: int = 7) -> District:
    """A district after so many days, in which everything held."""
    district = District(random.Random(seed), Size())
    for n in range(days):
        district.lives(FIRST + n * DAY)
    district.holds()
    return district
