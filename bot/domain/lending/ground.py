"""What a wish for a thing is judged by: its loans, its line, its trips; and which copy is free when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo

from bot.domain.availability import IsOpen, Stay, Taking, Timeline
from bot.domain.items import Item
from bot.domain.lending.loan import COMING, Hold, LendingRules, Loan, LoanState, days_of
from bot.domain.lending.travel import Trip
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a wish is judged by: the thing, its open ``loans`` and the line for it, the days, the numbers.

    ``visits``: who fetches something at the place on which day, where there is a limit to it. ``at`` is
    the branch where it is fetched, if not where it stands; ``trips`` are those on which its copies are.
    """

    item: Item
    loans: Sequence[Loan]
    holds: Sequence[Hold]
    rules: LendingRules
    is_open: IsOpen
    now: datetime
    zone: tzinfo
    visits: Mapping[date, frozenset[ResidentId]] = field(default_factory=dict)
    at: PlaceId | None = None
    trips: Sequence[Trip] = ()

    @property
    def place(self) -> PlaceId:
        """Where it is fetched."""
        return self.at or self.item.place

    @property
    def travel(self) -> int:
        """For how many days it travels to there; 0 where it stands."""
        return 0 if self.place == self.item.place else self.rules.travel_days

    @property
    def today(self) -> date:
        """The day it is at the place."""
        return self.now.astimezone(self.zone).date()

    @property
    def days(self) -> int:
        """For how long it is lent."""
        return days_of(self.item, self.rules)

    @property
    def earliest(self) -> date:
        """From when on it can be fetched: today, while there is time left to."""
        late = self.now.astimezone(self.zone).hour >= self.rules.due_hour
        return self.today + timedelta(days=self.travel or int(late))


def is_full(ground: Ground, day: date, who: ResidentId) -> bool:
    """Whether nobody else can come to fetch something that day; who comes anyway takes two things as well."""
    coming = ground.visits.get(day, frozenset())
    return bool(ground.rules.visits_day) and who not in coming and len(coming) >= ground.rules.visits_day


def next_visit(ground: Ground, day: date, who: ResidentId) -> tuple[int, Stay] | None:
    """The copy and the first days from ``day`` on that begin on one with room for a visit."""
    last = ground.today + timedelta(days=ground.rules.ahead_days)
    while (found := free(ground, day, last)) and is_full(ground, found[1].first, who):
        day = found[1].first + timedelta(days=1)
    return found


def timeline(ground: Ground, copy: int, *, but: Loan | None = None) -> Timeline:
    """When one copy is free; ``but``: one loan is left out, the one to be renewed."""
    takings = [taking(loan, ground) for loan in ground.loans if loan.copy == copy and loan != but]
    takings += [_travelling(trip, ground) for trip in ground.trips if trip.copy == copy]
    buffer = ground.rules.buffer_days
    return Timeline(1, takings, today=ground.today, is_open=ground.is_open, buffer=buffer)


def taking(loan: Loan, ground: Ground) -> Taking:
    """The days for which a loan takes its copy; at another branch, with the days of its way.

    They are counted for what is lent and for what is asked for: both ways lie between two loans.
    """
    is_out = loan.state not in COMING or _is_there(loan, ground)
    if is_out and loan.last < ground.today:
        return Taking(first=loan.first, last=loan.last, is_out=True)
    way = timedelta(days=ground.travel + _way(loan, ground))
    return Taking(first=loan.first - way, last=loan.last + way, is_out=is_out)


def _is_there(loan: Loan, ground: Ground) -> bool:
    """Whether it has left the shelf for another branch, though nobody has fetched it yet."""
    if loan.place == ground.item.place:
        return False
    return loan.state is LoanState.READY or any(trip.loan == loan.id for trip in ground.trips)


def _way(loan: Loan, ground: Ground) -> int:
    """For how many days it travels home when the loan is over."""
    return 0 if loan.place == ground.item.place else ground.rules.travel_days


def _travelling(trip: Trip, ground: Ground) -> Taking:
    """Nobody has it before it is where it belongs; one that does not arrive is gone like what is overdue."""
    last = _home(trip, ground)
    if last >= ground.today:
        last += timedelta(days=ground.travel)
    return Taking(first=ground.today, last=last, is_out=True)


def _home(trip: Trip, ground: Ground) -> date:
    """The last day of its way home; on one to a branch, with the way back."""
    begun = (trip.sent or ground.now).astimezone(ground.zone).date()
    ways = 1 if trip.goal == ground.item.place else 2
    return begun + timedelta(days=ways * ground.rules.travel_days)


def free(ground: Ground, first: date, until: date | None = None) -> tuple[int, Stay] | None:
    """The copy that is free soonest from ``first`` on, and for which days; None where none is known to be."""
    found = [
        (copy, at)
        for copy in ground.item.copies
        if (at := timeline(ground, copy).next_free(first, ground.days, until=until))
    ]
    return min(found, key=lambda each: (each[1].first, each[1].last, each[0]), default=None)


def returns(ground: Ground) -> list[date]:
    """When each copy can probably be fetched: the day after it is due, from tomorrow on, and its way; of
    what is lost, never.
    """  # noqa: D205
    days = []
    for copy in ground.item.copies:
        mine = [loan for loan in ground.loans if loan.copy == copy]
        if not any(loan.state is LoanState.LOST for loan in mine):
            there = [max(loan.last, ground.today) + timedelta(days=_way(loan, ground)) for loan in mine]
            there += [max(_home(trip, ground), ground.today) for trip in ground.trips if trip.copy == copy]
            free_from = max(there) + timedelta(days=1) if there else ground.today
            days.append(free_from + timedelta(days=ground.travel))
    return days
