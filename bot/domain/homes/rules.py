"""The numbers of homes that are shared, and what follows from them alone."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class HomesRules:
    """Numbers a community may change. Defaults: programmes.md §4 and §13.

    A host is at least ``host_age`` years old, a guest of age (``guest_age``) and there for more than a month
    of 28 days (Nesterly); help is at most ``help_hours_most`` hours a week. A guest has ``guest_open_most``
    requests under way at once, with papers that hold for a semester (``papers_days``, rules.md §6.11).
    Rent is at most ``rent_percent`` of what a coordinator has entered as usual around there, and never over
    ``rent_max`` won a month (Seoul; Gwangjin takes 60); a term is one semester. Notice is a week in the trial
    month and a month after it (Homeshare UK, loi ELAN). A host hears of requests from ``deliver_from`` to
    ``deliver_until`` o'clock only, is reminded after ``first_hours`` and ``second_hours``, and is then phoned
    by a coordinator. Both sides are asked how it goes after 3, 14 and 30 days, then monthly; renewal is asked
    45 days before the end, which both are told of again 30 and 7 days before. All of a stay goes
    ``kept_days`` after its end, what was refused or came to nothing after ``refused_days`` (§11). A no can be
    taken back for ``undo_minutes``, and is told to nobody before (§11). Whose papers run out is told
    ``papers_first_days`` and ``papers_last_days`` before (as of designations, §13). Who has shown none for
    ``idle_days`` looks for none any more, and is told ``idle_warn_days`` before (ours).
    """

    host_age: int = 60
    guest_age: int = 19
    stay_days_least: int = 28
    help_hours_most: int = 10
    guest_open_most: int = 3
    papers_days: int = 180
    rent_percent: int = 50
    rent_max: int = 300_000
    term_months: int = 6
    trial_days: int = 30
    trial_notice_days: int = 7
    notice_days: int = 30
    deliver_from: int = 10
    deliver_until: int = 17
    first_hours: int = 24
    second_hours: int = 48
    call_hours: int = 72
    meeting_hours: int = 2
    check_first_days: int = 3
    check_second_days: int = 14
    check_third_days: int = 30
    renew_days: int = 45
    end_first_days: int = 30
    end_last_days: int = 7
    kept_days: int = 365
    refused_days: int = 30
    undo_minutes: int = 10
    papers_first_days: int = 30
    papers_last_days: int = 7
    idle_days: int = 90
    idle_warn_days: int = 30


def rent_most(level: int, rules: HomesRules) -> int:
    """The highest rent a month, in won, where ``level`` is the usual one."""
    return min(level * rules.rent_percent // 100, rules.rent_max)


def later_by(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def term_end(moved_in: date, rules: HomesRules) -> date:
    """On which day a term that begins on ``moved_in`` ends."""
    return later_by(moved_in, rules.term_months)
