"""Hours of a day in the place where people live: nobody is woken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """When nothing unasked is sent (programmes.md §11: 21:00-08:00)."""

    start: time = time(21)
    end: time = time(8)


def waking(due: datetime, zone: tzinfo, quiet: QuietHours | None = None) -> datetime:
    """``due``, or the end of the quiet hours it falls into; both aware."""
    hours = quiet or QuietHours()
    local = due.astimezone(zone)
    if hours.end <= local.time() < hours.start:
        return due
    morning = local.replace(hour=hours.end.hour, minute=hours.end.minute, second=0, microsecond=0)
    if local.time() >= hours.start:
        morning += timedelta(days=1)
    return morning.astimezone(due.tzinfo)
