"""What a borrower is reminded of, and when: a pure function of the loan as it stands (programmes.md §13)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo

from bot.domain.hours import QuietHours, waking
from bot.domain.lending.loan import LendingRules, Loan, LoanState

LATE = (1, 3, 7, 14, 21, 28, 35, 42, 49, 56)
"""Days after the due day: 1, 3, 7, then every week, until it counts as lost."""
KEYS = ("fetch", "ends", "soon", "today", *(f"late-{days}" for days in LATE))
"""All that anybody is ever reminded of."""


def plan(
    loan: Loan, rules: LendingRules, zone: tzinfo, quiet: QuietHours | None = None
) -> dict[str, datetime]:
    """Of what -> when, outside the ``quiet`` hours; nothing of what is over, nothing that is past."""
    if loan.state is LoanState.READY:
        wanted = {
            "fetch": _at(loan.first - timedelta(days=1), rules.soon_hour, zone),
            "ends": loan.fetch_by - timedelta(hours=2),
        }
    elif loan.state is LoanState.OUT:
        wanted = {
            "soon": _at(loan.last - timedelta(days=1), rules.soon_hour, zone),
            "today": _at(loan.last, rules.remind_hour, zone),
            **{
                f"late-{days}": _at(loan.last + timedelta(days=days), rules.remind_hour, zone)
                for days in LATE
                if days < rules.lost_days
            },
        }
    else:
        return {}
    return {key: waking(due, zone, quiet) for key, due in wanted.items() if due > loan.moved}


def ends(loan: Loan, zone: tzinfo) -> dict[str, datetime]:
    """From when on a reminder is of no use."""
    opens = _at(loan.first, 23, zone)
    return {"fetch": opens, "ends": loan.fetch_by, "soon": loan.due, "today": loan.due}


def _at(day: date, hour: int, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(hour), zone)
