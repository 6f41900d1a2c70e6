"""A whole year of one building: 300 things, 400 borrowers, closed weeks and late people; what must hold does."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.availability import next_open
from bot.domain.items import ItemCategory
from bot.domain.lending import (
    AWAY,
    COMING,
    OPEN,
    YEAR,
    Check,
    Ground,
    Hold,
    LendingRules,
    LoanState,
    Standing,
    asked,
    check,
    free,
    hand_out,
    made,
    may_borrow,
    moved,
    pause,
    plan,
    reminded,
)
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident, ResidentId
from tests.domain.test_items import thing

SEOUL, RULES, DAY = ZoneInfo("Asia/Seoul"), LendingRules(), timedelta(days=1)
FIRST = date(2026, 1, 1)
HOLIDAYS = {date(2026, 1, 1), *(date(2026, 2, 16) + n * DAY for n in range(3)), date(2026, 5, 5)}
CLOSED = {date(2026, 8, 3) + n * DAY for n in range(7)} | {date(2026, 9, 24) + n * DAY for n in range(3)}
CATEGORIES = (ItemCategory.HAND, ItemCategory.POWER, ItemCategory.CAMPING, ItemCategory.BOOKS)


OPEN_DAYS = {
    day for n in range(900) if (day := FIRST + n * DAY).weekday() != 6 and day not in HOLIDAYS | CLOSED
}


def is_open(day):
    return day in OPEN_DAYS


class Building:
    """The same moves that the bot makes, with lists in the stead of tables."""

    def __init__(self, chance):
        self.chance, self.today = chance, FIRST
        kinds = [chance.choice(CATEGORIES) for _ in range(300)]
        self.items = [
            replace(thing(category=kind, quantity=1 + (n % 10 == 0)), id=n, title=f"{n}")
            for n, kind in enumerate(kinds)
        ]
        self.people = [
            Resident(id=ResidentId(n), name=f"{n}", locale="ko", area="c", joined=self.now)
            for n in range(400)
        ]
        self.tardy = {n: chance.choice((2, 5, 12, 50)) for n in chance.sample(range(400), 80)}
        self.loans, self.holds, self.pauses = {}, defaultdict(list), []
        self.of_item, self.of_person = defaultdict(set), defaultdict(set)
        self.comes_back, self.planned = {}, {}
        self.said, self.seen = set(), Counter()

    @property
    def now(self):
        return datetime.combine(self.today, datetime.min.time(), SEOUL).replace(hour=11).astimezone(UTC)

    def ground(self, item, holds=None):
        return Ground(
            item=item,
            loans=[self.loans[n] for n in sorted(self.of_item[item.id])],
            holds=self.holds[item.id] if holds is None else holds,
            rules=RULES,
            is_open=is_open,
            now=self.now,
            zone=SEOUL,
        )

    def keep(self, loan):
        """As the storage and the outbox do: a loan that is over leaves its thing, its reminders are planned."""
        if not loan.id:
            loan = replace(loan, id=len(self.loans) + 1)
        self.loans[loan.id] = loan
        for there in (self.of_item[loan.item], self.of_person[loan.borrower]):
            (there.add if loan.state in OPEN else there.discard)(loan.id)
        self.planned[loan.id] = plan(loan, RULES, SEOUL)
        self.seen[loan.state] += 1
        return loan

    def open(self):
        return [self.loans[number] for item in self.items for number in sorted(self.of_item[item.id])]

    def pause_of(self, who):
        mine = [each for each in self.pauses if each.person == who and each.until >= self.today]
        return max(mine, key=lambda each: each.until, default=None)

    def standing(self, who):
        mine = [self.loans[number] for number in self.of_person[who]]
        return Standing(
            loans=mine, pause=self.pause_of(who), titles={loan.item: f"{loan.item}" for loan in mine}
        )

    def may(self, item, who):
        try:
            may_borrow(self.ground(item), self.people[who], self.standing(who), is_ticked=True)
        except Refusal as refused:
            self.seen[type(refused).__name__] += 1
            return False
        return True

    def wishes(self):
        """Some people want something; what is out makes a line."""
        for _ in range(25):
            item, who = self.chance.choice(self.items[:120]), self.chance.randrange(400)
            if not self.may(item, who):
                continue
            loan = asked(self.ground(item), ResidentId(who), None)
            if loan:
                self.keep(loan)
            elif all(hold.borrower != who for hold in self.holds[item.id]):
                self.holds[item.id].append(Hold(item=item.id, borrower=ResidentId(who), since=self.now))

    def serve(self, item):
        """Whoever is first and may gets what came free."""
        first = next_open(self.ground(item).earliest, is_open)
        while self.holds[item.id] and (found := free(self.ground(item, ()), first, first)):
            able = next((hold for hold in self.holds[item.id] if self.may(item, hold.borrower)), None)
            if able is None:
                return
            self.holds[item.id].remove(able)
            self.keep(made(self.ground(item), able.borrower, *found))

    def comes(self):
        """Nine of ten fetch what is kept; the others forget it."""
        for loan in [each for each in self.open() if each.state is LoanState.READY]:
            item = self.items[loan.item]
            if loan.first <= self.today and loan.id % 10:
                out = self.keep(hand_out(loan, self.ground(item), "hand", keeper=None))
                self.comes_back[out.id] = out.last + self.tardy.get(loan.borrower, 0) * DAY

    def returns(self):
        for loan in [each for each in self.open() if each.state in {LoanState.OUT, LoanState.LOST}]:
            if self.comes_back[loan.id] <= self.today:
                back = self.keep(check(loan, Check.OK, by=None, zone=SEOUL, now=self.now))
                self.punish(back)
                self.serve(self.items[loan.item])

    def punish(self, back):
        since = self.now - YEAR
        before = sum(
            each.borrower == back.borrower
            and each.id != back.id
            and each.late_days > 0
            and each.back >= since
            for each in self.loans.values()
            if each.state is LoanState.CHECKED
        )
        current = self.pause_of(back.borrower)
        facts = {"before": before, "current": current, "rules": RULES, "today": self.today, "now": self.now}
        made_ = pause(back, **facts)
        # The same by hand: so many days from today, or from when the pause that runs ends.
        days = 0 if not back.late_days else max(back.late_days, 30) if before >= 2 else back.late_days
        until = max(current.until if current else self.today, self.today) + days * DAY
        assert (made_.days, made_.until) == (days, until) if days else made_ is None
        self.pauses += [made_] if made_ else []

    def time_acts(self):
        for loan in [each for each in self.open() if each.deadline and each.deadline <= self.now]:
            if loan.state in COMING:
                self.keep(moved(loan, "miss", now=self.now))
                self.serve(self.items[loan.item])
            elif not loan.told:
                self.keep(reminded(loan, RULES, SEOUL, now=self.now))
            else:
                self.keep(moved(loan, "lose", now=self.now))

    def reminds(self):
        """Whatever is due by now is said, once, as the courier does."""
        for number, wanted in [(number, plan_) for number, plan_ in self.planned.items() if plan_]:
            due = {(number, key, at) for key, at in wanted.items() if at <= self.now} - self.said
            self.said |= due
            assert not due or self.loans[number].state in {LoanState.OUT, LoanState.READY}, "after the end"

    def holds_true(self):
        """No copy is in two hands, none is promised twice for a day, nobody is in a line and has it."""
        for item in self.items:
            mine = [self.loans[number] for number in self.of_item[item.id]]
            away = Counter(loan.copy for loan in mine if loan.state in AWAY)
            assert not away or max(away.values()) == 1, item
            apart = [loan for loan in mine if loan.state is not LoanState.LOST]
            for one in apart:
                for other in apart:
                    same = one.id < other.id and one.copy == other.copy
                    assert not same or one.last < other.first or other.last < one.first, (one, other)
            waiting = [hold.borrower for hold in self.holds[item.id]]
            assert len(waiting) == len(set(waiting))
            assert not {*waiting} & {loan.borrower for loan in mine if loan.state in COMING | {LoanState.OUT}}

    def day(self):
        self.time_acts()
        if is_open(self.today):
            self.returns()
            self.comes()
        self.wishes()
        self.reminds()
        self.holds_true()
        self.today += DAY


def test_a_year_of_one_building():
    building = Building(random.Random(7))
    for _ in range(365):
        building.day()
    every = building.loans.values()
    assert all(is_open(loan.last) for loan in every), "nothing is due on a closed day"
    told = Counter((number, key) for number, key, _ in building.said)
    assert max(told.values()) == 1, "nobody is reminded of the same thing twice"
    assert sum(loan.state is LoanState.CHECKED for loan in every) > 1_000
    for what in (LoanState.MISSED, LoanState.LOST, "StillLate", "LendingPaused", "TooManyLoans"):
        assert building.seen[what], f"a year in which {what} never comes about"
    assert any(building.pause_of(who) is None for who in building.tardy)
