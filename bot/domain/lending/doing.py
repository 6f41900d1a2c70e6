"""What happens to a loan: asked for, made ready, handed out, renewed, brought back, looked at, lost."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo

from bot.domain.availability import AHEAD, Stay, next_open, stay
from bot.domain.items import ItemState
from bot.domain.lending.ground import Ground, free, is_full, next_visit, timeline
from bot.domain.lending.loan import (
    COMING,
    KEPT,
    OPEN,
    Check,
    LendingRules,
    Loan,
    LoanState,
    Pause,
    Shift,
)
from bot.domain.lending.moves import moved
from bot.domain.lending.owed import Owed
from bot.domain.lending.refusals import (
    CodeTired,
    DayFull,
    ItemAway,
    ItemTaken,
    LendingPaused,
    LoanStepImpossible,
    LoanThere,
    OthersWait,
    PlaceNeverOpens,
    RenewalLate,
    RenewedOften,
    SafetyUnread,
    StillLate,
    StillOwed,
    TooFarAhead,
    TooManyLoans,
    TooYoungToBorrow,
)
from bot.domain.residents import Resident, ResidentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How somebody stands at a place: their open loans there, their pause, what they are to
    replace, the titles of all of it.
    """  # noqa: D205

    loans: Sequence[Loan]
    pause: Pause | None
    titles: dict[int, str]
    owed: Sequence[Owed] = ()


def may_borrow(ground: Ground, who: Resident, standing: Standing, *, is_ticked: bool) -> None:
    """Whether somebody may borrow, or wait for, a thing now; each rule with its number and until when.

    Raises ItemAway, TooYoungToBorrow, StillOwed, StillLate, LendingPaused, LoanThere,
    TooManyLoans, SafetyUnread.
    """
    item, rules = ground.item, ground.rules
    if item.state is not ItemState.AVAILABLE:
        raise ItemAway(title=item.title, state=item.state, number=item.id)
    if who.birth_year is not None and ground.today.year - who.birth_year < rules.age_min:
        raise TooYoungToBorrow(age=rules.age_min)
    _owes(ground, standing)
    agreed = {each.loan for each in standing.owed}
    for loan in standing.loans:
        if is_late(loan, ground.now) and loan.id not in agreed:
            raise StillLate(title=standing.titles[loan.item], due=loan.due, number=loan.id)
    if standing.pause is not None and standing.pause.until >= ground.today:
        raise LendingPaused(days=standing.pause.days, until=standing.pause.until)
    for loan in standing.loans:
        if loan.item == item.id and loan.state in KEPT:
            raise LoanThere(title=item.title, number=loan.id)
    if sum(loan.state in KEPT for loan in standing.loans) >= rules.items_max:
        raise TooManyLoans(most=rules.items_max)
    if item.safety and not is_ticked:
        raise SafetyUnread(number=item.id)


def _owes(ground: Ground, standing: Standing) -> None:
    """What is to be replaced comes first, where the rule says so. Raises StillOwed."""
    first = min(standing.owed, key=lambda each: (each.until, each.id), default=None)
    if first and ground.rules.owed_blocks:
        late = first.until < ground.today
        raise StillOwed(title=standing.titles[first.item], until=first.until, late=late)


def asked(ground: Ground, borrower: ResidentId, first: date | None) -> Loan | None:
    """The loan as asked for: from ``first``, or as soon as the place opens. None: one has to wait.

    Raises ItemTaken for days on which it is not free, DayFull, TooFarAhead, PlaceNeverOpens.
    """
    soonest = next_open(max(first or ground.earliest, ground.earliest), ground.is_open)
    if soonest is None:
        raise PlaceNeverOpens
    last = ground.today + timedelta(days=ground.rules.ahead_days)
    if soonest > last:
        raise TooFarAhead(days=ground.rules.ahead_days, last=last)
    found = None if ground.holds else free(ground, soonest, soonest)
    if found is None and first is None:
        return None
    if found is None or found[1].first != soonest:
        later = None if ground.holds else free(ground, soonest)
        raise ItemTaken(
            title=ground.item.title, first=later[1].first if later else None, number=ground.item.id
        )
    if is_full(ground, soonest, borrower):
        raise _full(ground, borrower, soonest)
    return made(ground, borrower, *found)


def _full(ground: Ground, borrower: ResidentId, day: date) -> DayFull:
    later = next_visit(ground, day + timedelta(days=1), borrower)
    return DayFull(
        title=ground.item.title,
        most=ground.rules.visits_day,
        day=day,
        first=later[1].first if later else None,
        number=ground.item.id,
    )


def made(ground: Ground, borrower: ResidentId, copy: int, days: Stay) -> Loan:
    """A copy kept for somebody, to be approved first where that is the rule."""
    needs = ground.rules.approval or ground.item.approval or ground.travel > 0
    loan = Loan(
        item=ground.item.id,
        copy=copy,
        place=ground.place,
        borrower=borrower,
        state=LoanState.REQUESTED if needs else LoanState.READY,
        first=days.first,
        last=days.last,
        due=due_at(ground, days.last),
        fetch_by=fetch_by(ground, days.first),
        asked=ground.now,
        moved=ground.now,
    )
    return timed(loan, ground.rules, ground.zone)


def fetch_by(ground: Ground, first: date) -> datetime:
    """Until when it is kept: noon of the next open day after the first (programmes.md §2)."""
    base = max(first, ground.today)
    day = next_open(base + timedelta(days=1), ground.is_open) or base + timedelta(days=AHEAD)
    return _at(day, ground.rules.fetch_hour, ground.zone)


def approve(loan: Loan, ground: Ground, *, by: ResidentId) -> Loan:
    """It is made ready. Raises LoanStepImpossible: also of what has to travel first."""
    if loan.place != ground.item.place:
        raise LoanStepImpossible(step="approve", state=loan.state)
    ready = replace(moved(loan, "approve", now=ground.now), keeper=by, fetch_by=fetch_by(ground, loan.first))
    return timed(ready, ground.rules, ground.zone)


def hand_out(loan: Loan, ground: Ground, step: str, *, keeper: ResidentId | None) -> Loan:
    """The borrower has it from now on, until the day said; its own copy, or another one that is there.

    Raises LoanStepImpossible, ItemTaken.
    """
    out = moved(loan, step, now=ground.now)
    first = min(loan.first, ground.today)
    copy = _there(loan, ground, first)
    told = replace(out, out=ground.now, first=first, copy=copy, keeper=keeper)
    return timed(told, ground.rules, ground.zone)


def _there(loan: Loan, ground: Ground, first: date) -> int:
    """A copy that is on the shelf, and promised to nobody else for these days: a concrete one only now."""
    last = max(loan.last, ground.today)
    if loan.place != ground.item.place:
        return loan.copy
    for copy in (loan.copy, *(each for each in ground.item.copies if each != loan.copy)):
        if timeline(ground, copy, but=loan).free(first, last) > 0:
            return copy
    raise ItemTaken(title=ground.item.title, first=None, number=ground.item.id)


def tried(loan: Loan, rules: LendingRules) -> Loan:
    """One more wrong code. Raises CodeTired after too many."""
    if loan.tries >= rules.tries_max:
        raise CodeTired(most=rules.tries_max)
    return replace(loan, tries=loan.tries + 1)


def renew(loan: Loan, ground: Ground) -> Loan:
    """As long again, while nobody waits and nothing else is agreed.

    Raises LoanStepImpossible, RenewedOften, RenewalLate, OthersWait, ItemTaken.
    """
    longer = moved(loan, "renew", now=ground.now)
    if ground.now > loan.due:
        raise RenewalLate(due=loan.due)
    if loan.renewals >= ground.rules.renewals:
        raise RenewedOften(most=ground.rules.renewals)
    if ground.holds:
        raise OthersWait(count=len(ground.holds), due=loan.due)
    until = stay(loan.last, ground.days, ground.is_open)
    if until is None or timeline(ground, loan.copy, but=loan).free(loan.last, until.last) < 1:
        raise ItemTaken(title=ground.item.title, first=None, number=ground.item.id)
    due = due_at(ground, until.last)
    told = replace(longer, last=until.last, due=due, renewals=loan.renewals + 1)
    return timed(told, ground.rules, ground.zone)


def rolled(loan: Loan, ground: Ground) -> Loan:
    """Due on the next open day, since the place is closed on the day said; unchanged where it is open."""
    day = next_open(loan.last, ground.is_open)
    if day is None or day == loan.last or timeline(ground, loan.copy, but=loan).free(loan.last, day) < 1:
        return loan
    due = due_at(ground, day)
    return timed(replace(moved(loan, "roll", now=ground.now), last=day, due=due), ground.rules, ground.zone)


def shifted(loan: Loan, ground: Ground) -> Loan:
    """As it is where some of its days are closed by now; unchanged where they are open, or others are agreed.

    What is out is due on the next open day; what is kept can be fetched from the next open day on, for as
    many days, until noon of an open one.
    """
    if loan.state is LoanState.OUT:
        return rolled(loan, ground)
    first = next_open(loan.first, ground.is_open) if loan.first >= ground.today else loan.first
    until = stay(first, ground.days, ground.is_open) if first and first > loan.first else None
    last = until.last if until else next_open(loan.last, ground.is_open)
    kept = loan.fetch_by.astimezone(ground.zone).date()
    if first is None or last is None or timeline(ground, loan.copy, but=loan).free(first, last) < 1:
        first, last = loan.first, loan.last
    if (first, last) == (loan.first, loan.last) and ground.is_open(kept):
        return loan
    fetch = fetch_by(ground, max(first, kept - timedelta(days=1)))
    due = due_at(ground, last)
    later = replace(moved(loan, "roll", now=ground.now), first=first, last=last, due=due, fetch_by=fetch)
    return timed(later, ground.rules, ground.zone)


def unshifted(loan: Loan, was: Shift, rules: LendingRules, zone: tzinfo, *, now: datetime) -> Loan | None:
    """On its days of before, if nothing has happened to it since; None: it stays as it is."""
    if loan.version != was.version or loan.state not in COMING | {LoanState.OUT}:
        return None
    before = replace(
        moved(loan, "roll", now=now), first=was.first, last=was.last, due=was.due, fetch_by=was.fetch_by
    )
    return timed(before, rules, zone)


def bring(loan: Loan, *, now: datetime) -> Loan:
    """The borrower says that it is back; nobody has looked at it yet. Raises LoanStepImpossible."""
    return replace(moved(loan, "bring", now=now), back=now)


def absent(loan: Loan, rules: LendingRules, zone: tzinfo, *, by: ResidentId, now: datetime) -> Loan:
    """It is not there after all. Raises LoanStepImpossible."""
    return timed(replace(moved(loan, "absent", now=now), back=None, keeper=by), rules, zone)


def check(loan: Loan, how: Check, *, by: ResidentId | None, zone: tzinfo, now: datetime) -> Loan:
    """Looked at: over, and so many days late. Raises LoanStepImpossible."""
    back = loan.back or now
    late = max((back.astimezone(zone).date() - loan.last).days, 0)
    return replace(moved(loan, "check", now=now), back=back, check=how, keeper=by, late_days=late)


def reminded(loan: Loan, rules: LendingRules, zone: tzinfo, *, now: datetime) -> Loan:
    """Time's move: the keepers know that it is late. Raises LoanStepImpossible."""
    return timed(replace(moved(loan, "remind", now=now), told=True, moved=loan.moved), rules, zone)


def timed(loan: Loan, rules: LendingRules, zone: tzinfo) -> Loan:
    """With the time at which time itself acts next."""
    if loan.state in {LoanState.REQUESTED, LoanState.READY}:
        return replace(loan, deadline=loan.fetch_by)
    if loan.state is LoanState.OUT:
        days = rules.lost_days if loan.told else rules.keeper_days
        return replace(loan, deadline=_at(loan.last + timedelta(days=days), rules.remind_hour, zone))
    return replace(loan, deadline=None)


def is_late(loan: Loan, now: datetime) -> bool:
    """Whether it should be back by now."""
    return loan.state in {LoanState.OUT, LoanState.LOST} and loan.due < now


def still_open(loans: Collection[Loan]) -> int:
    """How many of them are not over."""
    return sum(loan.state in OPEN for loan in loans)


def due_at(ground: Ground, day: date) -> datetime:
    """Until when it is to be back on a day."""
    return _at(day, ground.rules.due_hour, ground.zone)


def _at(day: date, hour: int, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(hour), zone)
