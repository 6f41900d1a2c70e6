"""Hours of a day in the place where people live: nobody is woken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

DAY = timedelta(days=1)
_A_YEAR = 366
EARLY, AHEAD = timedelta(hours=3), timedelta(hours=1)
"""Of what begins within the one after the quiet hours, people are told the other before those begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """When nothing unasked is sent (programmes.md §11: 21:00-08:00); start and end the same: never."""

    start: time = time(21)
    end: time = time(8)

    def holds(self, at: time) -> bool:
        """Whether ``at`` is quiet; hours may go over midnight."""
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end


def waking(due: datetime, zone: tzinfo, quiet: QuietHours | None = None) -> datetime:
    """``due``, or the end of the quiet hours it falls into; both aware."""
    hours = quiet or QuietHours()
    local = due.astimezone(zone)
    if not hours.holds(local.time()):
        return due
    morning = at_hour(local, hours.end)
    return (morning if morning > local else at_hour(local + DAY, hours.end)).astimezone(due.tzinfo)


def counted(since: datetime, hours: int, zone: tzinfo, shut: Callable[[date], bool]) -> datetime:
    """The moment so many ``hours`` after ``since`` (aware), where days that are ``shut`` do not count at all.

    Where all days are shut for a year, they count after all.
    """
    at, left = since.astimezone(UTC), timedelta(hours=hours)
    for _ in range(_A_YEAR):
        day = at.astimezone(zone).date()
        midnight = datetime.combine(day + DAY, time(), zone).astimezone(UTC)
        if not shut(day):
            if at + left <= midnight:
                return (at + left).astimezone(since.tzinfo)
            left -= midnight - at
        at = midnight
    return since + timedelta(hours=hours)


def before(event: datetime, lead: timedelta, zone: tzinfo, quiet: QuietHours | None = None) -> datetime:
    """When to remind of ``event``, about ``lead`` (0 or more) before it (programmes.md §13); aware.

    What falls into the quiet hours is moved to their end or, for an event before 11:00, to 20:00 of the
    evening before; a lead of more days is counted back from there, so that a week stays a week. Never
    after the event. With ``quiet`` hours of one's own, both hours move along.
    """
    hours, due = quiet or QuietHours(), event - lead
    if waking(due, zone, hours) == due:
        return due
    days = max(0, -(-lead // DAY) - 1)
    there = event.astimezone(zone)
    if _is_early(there, hours):
        evening = _evening_before(there - days * DAY, hours)
        return evening.astimezone(event.tzinfo)
    morning = at_hour(there, hours.end).astimezone(event.tzinfo)
    return min(waking(due, zone, hours), morning)


def at_hour(day: datetime, hour: time) -> datetime:
    """That hour of the same day, in the same zone."""
    return day.replace(hour=hour.hour, minute=hour.minute, second=0, microsecond=0, fold=0)


def _is_early(event: datetime, hours: QuietHours) -> bool:
    """Whether the quiet hours end too shortly before ``event``, or not before it."""
    return at_hour(event, hours.end) + EARLY > event


def _evening_before(event: datetime, hours: QuietHours) -> datetime:
    """The hour before the quiet hours that end on the event's day, or hold it."""
    evening = at_hour(event, hours.start) - AHEAD
    return evening if hours.start < hours.end and evening < event else evening - DAY
