"""Hours of a day in the place where people live: nobody is woken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo

DAY = timedelta(days=1)
FORENOON, EVENING = time(11), time(20)
"""Of what begins before the one, people are told at the other on the evening before."""


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
    morning = _at(local, hours.end)
    if local.time() >= hours.start:
        morning += timedelta(days=1)
    return morning.astimezone(due.tzinfo)


def before(event: datetime, lead: timedelta, zone: tzinfo) -> datetime:
    """When to remind of ``event``, about ``lead`` (0 or more) before it (programmes.md §13); aware.

    What falls into the quiet hours is moved to their end or, for an event before 11:00, to the evening
    before; a lead of more days is counted back from there, so that a week stays a week. Never after
    the event.
    """
    due = event - lead
    if waking(due, zone) == due:
        return due
    days = max(0, -(-lead // DAY) - 1)
    there = event.astimezone(zone)
    if there.time() < FORENOON:
        return _at(there - (days + 1) * DAY, EVENING).astimezone(event.tzinfo)
    morning = _at(there, QuietHours().end).astimezone(event.tzinfo)
    return min(waking(due, zone), morning)


def _at(local: datetime, hour: time) -> datetime:
    return local.replace(hour=hour.hour, minute=hour.minute, second=0, microsecond=0)
