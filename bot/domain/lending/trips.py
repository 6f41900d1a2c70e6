"""Between the branches of a library: when a loan is sent, arrives, and is given back at whichever of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.availability import next_open, stay
from bot.domain.lending.doing import bring, due_at, fetch_by, timed
from bot.domain.lending.ground import Ground, free, timeline
from bot.domain.lending.loan import COMING, Loan, LoanState
from bot.domain.lending.moves import moved
from bot.domain.lending.refusals import ItemTaken, LoanStepImpossible
from bot.domain.places import PlaceId


def may_send(loan: Loan, ground: Ground) -> bool:
    """Whether it is time to send it to where it is fetched, and it is there to be sent."""
    if loan.place == ground.item.place or loan.state is not LoanState.REQUESTED:
        return False
    if any(trip.loan == loan.id for trip in ground.trips):
        return False
    return ground.today >= loan.first - timedelta(days=ground.rules.travel_days)


def sending(loan: Loan, ground: Ground) -> Loan:
    """A copy that is there and promised to nobody else: its own, or another one.

    Raises LoanStepImpossible, ItemTaken.
    """
    if not may_send(loan, ground):
        raise LoanStepImpossible(step="arrive", state=loan.state)
    last = max(loan.last, ground.today)
    for copy in (loan.copy, *(each for each in ground.item.copies if each != loan.copy)):
        if timeline(ground, copy, but=loan).free(ground.today, last) > 0:
            # While it travels, no day passes that it could be fetched on.
            return replace(loan, copy=copy, deadline=None)
    raise ItemTaken(title=ground.item.title, first=None, number=ground.item.id)


def arrive(loan: Loan, ground: Ground) -> Loan:
    """Ready where it is fetched, for as long as is usual from now on. Raises LoanStepImpossible."""
    ready = moved(loan, "arrive", now=ground.now)
    first = next_open(max(loan.first, ground.today), ground.is_open) or loan.first
    until = stay(first, ground.days, ground.is_open) if first > loan.first else None
    if until and timeline(ground, loan.copy, but=loan).free(first, until.last) > 0:
        due = due_at(ground, until.last)
        ready = replace(ready, first=first, last=until.last, due=due)
    ready = replace(ready, fetch_by=fetch_by(ground, ready.first))
    return timed(ready, ground.rules, ground.zone)


def brought(loan: Loan, at: PlaceId, *, now: datetime) -> Loan:
    """Given back at a branch, whichever it was fetched at: who keeps that one looks at it.

    Raises LoanStepImpossible.
    """
    return replace(bring(loan, now=now), place=at)


def taken_in(loan: Loan, at: PlaceId, *, now: datetime) -> Loan:
    """The same over the desk; what was lost is only there again, until somebody has looked at it.

    Raises LoanStepImpossible.
    """
    if loan.state is LoanState.LOST:
        return replace(loan, place=at)
    return brought(loan, at, now=now)


def stays(loan: Loan, ground: Ground) -> bool:
    """Whether it is of that branch from now on: where that is the rule, of the only copy, and while
    nobody else is to fetch it where it was.
    """  # noqa: D205
    others = [each for each in ground.loans if each.id != loan.id]
    return ground.rules.floats and ground.item.quantity == 1 and not others


def postponed(loan: Loan, ground: Ground) -> Loan:
    """On the next free days, for its copy travels when it was to be fetched; unchanged where it does not.

    Another copy that is there will do for the same days.
    """
    first = max(loan.first, ground.today)
    if loan.state not in COMING or any(trip.loan == loan.id for trip in ground.trips):
        return loan
    if timeline(ground, loan.copy, but=loan).free(first, max(loan.last, first)) > 0:
        return loan
    found = free(replace(ground, loans=[each for each in ground.loans if each.id != loan.id]), first)
    if found is None:
        return loan
    copy, days = found
    later = replace(moved(loan, "roll", now=ground.now), copy=copy, first=days.first, last=days.last)
    kept = replace(later, due=due_at(ground, days.last), fetch_by=fetch_by(ground, days.first))
    return timed(kept, ground.rules, ground.zone)
