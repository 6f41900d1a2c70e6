"""On which days a thing can be fetched: what a calendar marks, and what lies nearest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.lending.ground import Ground, is_full, timeline
from bot.domain.residents import ResidentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """From ``first`` to ``last``: days on which it can be fetched, and on which the place is shut."""

    first: date
    last: date
    free: Sequence[date]
    shut: Sequence[date]

    def nearest(self, day: date) -> date | None:
        """The free day nearest to one; of two as near, the later one."""
        return min(self.free, key=lambda each: (abs(each - day), each < day), default=None)


def days_free(ground: Ground, borrower: ResidentId) -> Days:
    """What somebody can choose among; nothing while others wait for it."""
    first, last = ground.earliest, ground.today + timedelta(days=ground.rules.ahead_days)
    found = {
        stay.first
        for copy in ([] if ground.holds else ground.item.copies)
        for stay in timeline(ground, copy).starts(first, last, ground.days)
    }
    span = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return Days(
        first=first,
        last=last,
        free=[day for day in span if day in found and not is_full(ground, day, borrower)],
        shut=[day for day in span if not ground.is_open(day)],
    )
