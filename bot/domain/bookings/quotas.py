"""How much of all rooms one person has: counted with what is only asked for, without what is just moved.

Rules.md §6.8 (LibreBooking, MRBS, Gather), programmes.md §3. What runs over midnight counts for the day on
which it begins, its minutes for each day by what lies in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo

from bot.domain.availability import DAY_MINUTES, MINUTE, Span, moment
from bot.domain.bookings.booking import COUNTED, Booking, BookingKind, BookingRules
from bot.domain.bookings.refusals import DayQuota, MinutesQuota, MonthQuota
from bot.domain.refusal import Refusal
from bot.domain.rooms import Purpose

_DAY = timedelta(days=1)


def over(
    wanted: Span,
    *,
    is_public: bool,
    is_known: bool,
    mine: Sequence[Booking],
    rules: BookingRules,
    zone: tzinfo,
) -> Refusal | None:
    """The quota that ``wanted`` beside ``mine`` would go over.

    Before the purpose ``is_known`` the larger quota of the month holds: it may be for everybody's good.
    """
    counted = [each for each in mine if each.kind is BookingKind.USUAL and each.state in COUNTED]
    day = _day(wanted.begins, zone)
    if sum(_day(each.begins, zone) == day for each in counted) >= rules.day_max:
        return DayQuota(most=rules.day_max, next=day + _DAY)
    return _minutes(wanted, counted, rules, zone) or _month(
        day, counted, rules, zone, is_public=is_public or not is_known
    )


def _minutes(wanted: Span, counted: Sequence[Booking], rules: BookingRules, zone: tzinfo) -> Refusal | None:
    day, last = _day(wanted.begins, zone), _day(wanted.ends - MINUTE, zone)
    while day <= last:
        there = Span(moment(day, 0, zone), moment(day, DAY_MINUTES, zone))
        used = sum(_shared(each.span, there) for each in counted)
        if used + _shared(wanted, there) > rules.minutes_max:
            return MinutesQuota(
                most=rules.minutes_max * MINUTE, left=max(rules.minutes_max - used, 0) * MINUTE or None
            )
        day += _DAY
    return None


def _month(
    day: date, counted: Sequence[Booking], rules: BookingRules, zone: tzinfo, *, is_public: bool
) -> Refusal | None:
    """What is for everybody's good has a larger quota, in which all others are counted as well."""
    within = [each for each in counted if _month_of(_day(each.begins, zone)) == _month_of(day)]
    usual = sum(each.purpose is not Purpose.PUBLIC for each in within)
    most = max(rules.public_max, rules.month_max) if is_public else rules.month_max
    if (len(within) if is_public else usual) < most:
        return None
    return MonthQuota(most=most, next=(day.replace(day=1) + timedelta(days=32)).replace(day=1))


def _shared(one: Span, other: Span) -> int:
    return max((min(one.ends, other.ends) - max(one.begins, other.begins)) // MINUTE, 0)


def _month_of(day: date) -> tuple[int, int]:
    return day.year, day.month


def _day(at: datetime, zone: tzinfo) -> date:
    return at.astimezone(zone).date()
