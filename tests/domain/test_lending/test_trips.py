"""A year of a library with two branches, beside an obvious model of where each copy really is."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.lending import (
    COMING,
    OPEN,
    Check,
    Ground,
    ItemTaken,
    LendingRules,
    LoanState,
    LoanStepImpossible,
    Trip,
    TripGone,
    arrive,
    arrived,
    asked,
    brought,
    check,
    free,
    hand_out,
    homeward,
    inherited,
    is_coming,
    is_there,
    made,
    may_send,
    moved,
    outward,
    postponed,
    returns,
    sending,
    sent,
    stays,
    taken_in,
)
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from tests.domain.test_items import thing

SEOUL, DAY = ZoneInfo("Asia/Seoul"), timedelta(days=1)
FIRST = date(2026, 1, 1)
HOME, BRANCH, THIRD, WHO = PlaceId(1), PlaceId(2), PlaceId(3), ResidentId(7)
PERSON, ROAD = "with somebody", "on the road"


class Library:
    """Twelve things, some of two copies, at two branches; the rules say one thing, ``where`` is the truth."""

    def __init__(self, chance, *, floats):
        self.chance, self.today, self.rules = chance, FIRST, LendingRules(floats=floats)
        self.items = {
            n: replace(thing(quantity=1 + n % 3 // 2), id=n, place=(HOME, BRANCH)[n % 2])
            for n in range(1, 13)
        }
        self.where = {(n, copy): item.place for n, item in self.items.items() for copy in item.copies}
        self.loans, self.trips, self.back, self.seen = {}, {}, {}, Counter()
        self.there, self.under_way = set(), set()

    @property
    def now(self):
        return datetime.combine(self.today, time(11), SEOUL).astimezone(UTC)

    def ground(self, number, at=None):
        return Ground(
            item=self.items[number],
            loans=[loan for loan in self.open() if loan.item == number],
            holds=(),
            rules=self.rules,
            is_open=lambda day: day.weekday() != 6,
            now=self.now,
            zone=SEOUL,
            at=at or self.items[number].place,
            trips=[trip for trip in self.going() if trip.item == number],
        )

    def open(self):
        return [self.loans[number] for number in sorted(self.there)]

    def going(self):
        return [self.trips[number] for number in sorted(self.under_way)]

    def of(self, loan):
        return self.ground(loan.item, loan.place)

    def keep(self, loan):
        loan = loan if loan.id else replace(loan, id=len(self.loans) + 1)
        self.loans[loan.id] = loan
        (self.there.add if loan.state in OPEN else self.there.discard)(loan.id)
        self.seen[loan.state] += 1
        if loan.state not in OPEN:
            self.ends(loan)
        return loan

    def ends(self, loan):
        """As the action does: what is at another branch goes home from there, or stays."""
        home = self.items[loan.item].place
        mine = [trip for trip in self.trips.values() if trip.loan == loan.id]
        if loan.place == home or not is_there(loan, mine, home):
            return
        if stays(loan, self.of(loan)):
            self.items[loan.item] = replace(self.items[loan.item], place=loan.place)
            self.seen["stays"] += 1
        else:
            self.goes(homeward(loan, loan.place, home, now=self.now))

    def goes(self, trip):
        mine = [each for each in self.going() if (each.item, each.copy) == (trip.item, trip.copy)]
        assert not mine, "on two trips at once"
        self.trips[len(self.trips) + 1] = replace(trip, id=len(self.trips) + 1)
        self.under_way.add(len(self.trips))

    def wishes(self):
        for _ in range(4):
            number, at = self.chance.randrange(1, 13), self.chance.choice((HOME, BRANCH))
            first = self.chance.choice((None, self.today + self.chance.randrange(20) * DAY))
            try:
                loan = asked(self.ground(number, at), WHO, first)
            except ItemTaken:
                self.seen["taken"] += 1
                continue
            if loan:
                self.keep(loan)

    def desks(self):
        """What is to be sent is sent, most days; what is on its way arrives, most days."""
        for loan in [each for each in self.open() if may_send(each, self.of(each))]:
            if self.chance.random() < 0.8:
                try:
                    gone = sending(loan, self.of(loan))
                except ItemTaken:
                    self.seen["unsent"] += 1
                    continue
                copy = (loan.item, gone.copy)
                home = self.items[loan.item].place
                assert self.where[copy] == home, "sent from where it is not"
                self.where[copy] = ROAD
                self.goes(outward(self.keep(gone), home, now=self.now))
        for trip in self.going():
            if self.chance.random() < 0.7:
                self.moves(trip)

    def moves(self, trip):
        copy = (trip.item, trip.copy)
        if not trip.sent:
            assert self.where[copy] == trip.origin
            self.where[copy], self.trips[trip.id] = ROAD, sent(trip, now=self.now)
            return
        assert self.where[copy] == ROAD
        self.where[copy], self.trips[trip.id] = trip.goal, arrived(trip, now=self.now)
        self.under_way.discard(trip.id)
        loan = self.loans[trip.loan]
        if is_coming(loan, self.items[loan.item].place) and loan.place == trip.goal:
            self.keep(arrive(loan, self.of(loan)))
        elif loan.state not in OPEN:
            self.ends(loan)

    def comes(self):
        for loan in [each for each in self.open() if each.state is LoanState.READY]:
            if loan.first <= self.today and loan.id % 7:
                try:
                    out = hand_out(loan, self.of(loan), "hand", keeper=None)
                except ItemTaken:
                    self.seen["in vain"] += 1
                    continue
                assert self.where[out.item, out.copy] == out.place, "handed out where it is not"
                self.where[out.item, out.copy] = PERSON
                self.back[self.keep(out).id] = out.last + self.chance.choice((-1, 0, 0, 0, 2)) * DAY

    def returns(self):
        for loan in [each for each in self.open() if each.state is LoanState.OUT]:
            if self.back[loan.id] <= self.today:
                at = loan.place if self.chance.random() < 0.7 else self.chance.choice((HOME, BRANCH))
                back = self.keep(brought(loan, at, now=self.now))
                self.where[back.item, back.copy] = at
                over = self.keep(check(back, Check.OK, by=None, zone=SEOUL, now=self.now))
                for other in [each for each in self.open() if each.item == over.item]:
                    later = postponed(other, self.of(other))
                    if later != other:
                        assert later.first >= other.first
                        self.seen["postponed"] += 1
                        self.keep(later)

    def time_acts(self):
        for loan in [each for each in self.open() if each.deadline and each.deadline <= self.now]:
            if loan.state in COMING:
                self.keep(moved(loan, "miss", now=self.now))

    def holds_true(self):
        """Nothing is promised twice for a day, but where somebody is late."""
        for number in self.items:
            mine = [each for each in self.open() if each.item == number]
            for one in mine:
                for other in mine:
                    same = one.id < other.id and one.copy == other.copy
                    assert not same or one.last < other.first or other.last < one.first, (one, other)

    def day(self):
        self.time_acts()
        self.desks()
        if self.today.weekday() != 6:
            self.returns()
            self.comes()
        self.wishes()
        self.holds_true()
        self.today += DAY


@pytest.mark.parametrize("floats", [False, True])
def test_nothing_is_sent_or_handed_out_where_it_is_not(floats):
    library = Library(random.Random(11), floats=floats)
    for _ in range(365):
        library.day()
    assert library.seen[LoanState.CHECKED] > 200
    assert (library.seen["stays"] > 0) is floats
    for what in (LoanState.MISSED, LoanState.READY, "taken", "postponed"):
        assert library.seen[what], f"a year in which {what} never comes about"
    assert {trip.goal for trip in library.trips.values()} == {HOME, BRANCH}


def out_of_home(library=None):
    library = library or Library(random.Random(1), floats=False)
    facts = library.ground(2)
    assert facts.item.place == HOME
    copy, days = free(facts, facts.earliest)
    loan = replace(made(facts, WHO, copy, days), id=1)
    return library, hand_out(loan, facts, "hand", keeper=None)


def test_who_keeps_the_branch_of_the_return_has_it_and_a_lost_thing_is_only_there_again():
    library, loan = out_of_home()
    back = brought(loan, BRANCH, now=library.now)
    assert (back.state, back.place, back.back) == (LoanState.RETURNED, BRANCH, library.now)
    with pytest.raises(LoanStepImpossible):
        brought(back, HOME, now=library.now)
    lost = moved(loan, "lose", now=library.now)
    with pytest.raises(LoanStepImpossible):
        brought(lost, BRANCH, now=library.now)
    found = taken_in(lost, BRANCH, now=library.now)
    assert (found.state, found.place) == (LoanState.LOST, BRANCH)


def test_the_line_is_told_the_way_home_and_the_way_to_its_branch():
    library, loan = out_of_home()
    library.keep(loan)
    copies = len(library.items[2].copies)
    at_home, there = returns(library.ground(2)), returns(library.ground(2, BRANCH))
    assert [later - sooner for sooner, later in zip(at_home, there, strict=True)] == [2 * DAY] * copies
    library.loans[1] = check(
        brought(loan, BRANCH, now=library.now), Check.OK, by=None, zone=SEOUL, now=library.now
    )
    library.there.clear()
    library.goes(homeward(library.loans[1], BRANCH, HOME, now=library.now))
    assert returns(library.ground(2))[loan.copy - 1] == library.today + 3 * DAY


def test_between_two_places_that_became_one_there_is_no_way_left():
    now = datetime(2026, 1, 1, tzinfo=UTC)
    trip = Trip(item=1, copy=1, loan=1, origin=BRANCH, goal=HOME, since=now)
    one = inherited(trip, BRANCH, HOME, now=now)
    assert (one.origin, one.goal, one.arrived) == (HOME, HOME, now)
    elsewhere = inherited(trip, HOME, THIRD, now=now)
    assert (elsewhere.origin, elsewhere.goal, elsewhere.arrived) == (BRANCH, THIRD, None)
    with pytest.raises(TripGone):
        arrived(elsewhere, now=now)
