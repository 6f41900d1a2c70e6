"""What a booker is reminded of, and when: a pure function of the booking as it stands (programmes.md §13)."""

from __future__ import annotations

from datetime import datetime, time, timedelta, tzinfo

from bot.domain.bookings.booking import Booking, BookingKind, BookingRules, BookingState
from bot.domain.hours import QuietHours, waking

KEYS = ("week", "eve", "brief", "start", "tidy", "after")
"""All that anybody is ever reminded of."""


def plan(
    booking: Booking, rules: BookingRules, zone: tzinfo, quiet: QuietHours | None = None
) -> dict[str, datetime]:
    """Of what -> when; nothing of what is over or only asked for, nothing that is past."""
    if booking.kind is BookingKind.BLOCK:
        return {}
    wanted: dict[str, datetime] = {}
    if booking.state is BookingState.APPROVED:
        wanted["week"] = waking(_eve(booking, 7, rules, zone), zone, quiet)
        wanted["eve"] = waking(_eve(booking, 1, rules, zone), zone, quiet)
        wanted["start"] = booking.begins
        if rules.brief_minutes:
            wanted["brief"] = booking.begins - timedelta(minutes=rules.brief_minutes)
    if booking.state is BookingState.PRESENT and booking.minutes > rules.tidy_minutes:
        wanted["tidy"] = booking.ends - timedelta(minutes=rules.tidy_minutes)
    kept = {key: due for key, due in wanted.items() if booking.moved < due < booking.ends}
    if booking.state is BookingState.ENDED:
        kept["after"] = waking(booking.moved + timedelta(minutes=rules.after_minutes), zone, quiet)
    return kept


def ends(booking: Booking, rules: BookingRules) -> dict[str, datetime]:
    """From when on a reminder is of no use."""
    absent = booking.begins + timedelta(minutes=rules.absent_minutes)
    return {
        "week": booking.begins,
        "eve": booking.begins,
        "brief": booking.begins,
        "start": absent,
        "tidy": booking.ends,
        "after": booking.ends + timedelta(days=3),
    }


def _eve(booking: Booking, days: int, rules: BookingRules, zone: tzinfo) -> datetime:
    day = booking.begins.astimezone(zone).date() - timedelta(days=days)
    return datetime.combine(day, time(rules.soon_hour), zone)
