"""What being late costs: no money, but days in which one borrows nothing (programmes.md §2).

As many days as the thing was late; for the third time within a year ``often_days``; with the fourth a
moderator looks as well. The days of several late things follow one another.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.lending.loan import LendingRules, Loan, Pause, PauseCause
from bot.domain.lending.refusals import PauseGone

YEAR = timedelta(days=365)


def pause(
    loan: Loan, *, before: int, current: Pause | None, rules: LendingRules, today: date, now: datetime
) -> Pause | None:
    """The pause after a loan that came back late; ``before`` late returns lie within the year before.

    None where it came back in time.
    """
    if not loan.late_days:
        return None
    is_often = before + 1 >= rules.often_times
    days = max(loan.late_days, rules.often_days) if is_often else loan.late_days
    running = current.until if current and current.until >= today else today
    return Pause(
        person=loan.borrower,
        place=loan.place,
        loan=loan.id,
        cause=PauseCause.OFTEN if is_often else PauseCause.LATE,
        days=days,
        until=running + timedelta(days=days),
        since=now,
    )


def needs_a_look(before: int, rules: LendingRules) -> bool:
    """Whether a moderator looks at somebody who was late ``before`` times in the year, and now again."""
    return before + 1 > rules.often_times


def lift(found: Pause | None, *, today: date, now: datetime) -> Pause:
    """Over before its time. Raises PauseGone."""
    if found is None or found.lifted or found.until < today:
        raise PauseGone
    return replace(found, lifted=now)
