"""When a request reaches a host, and who is reminded of what when: pure functions of where things stand."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo

from bot.domain.homes.match import TOGETHER, Match, MatchState
from bot.domain.homes.rules import HomesRules, later_by
from bot.domain.hours import waking

TASKS = frozenset({"call", "trial-ends"})
"""What is for a coordinator to do; the rest is said to host and guest, each apart."""


def delivered_at(ready: datetime, rules: HomesRules, zone: tzinfo) -> datetime:
    """``ready``, or the next time at which a host may hear of a request: never in the evening or at night."""
    there = ready.astimezone(zone)
    if there.hour < rules.deliver_from:
        return _at(there.date(), rules.deliver_from, zone)
    if there.hour >= rules.deliver_until:
        return _at(there.date() + timedelta(days=1), rules.deliver_from, zone)
    return ready


def plan(match: Match, rules: HomesRules, zone: tzinfo) -> dict[str, datetime]:
    """Of what -> when; nothing of what is over or stopped.

    ``first``, ``second`` and ``call`` follow a request that is not answered; ``meeting-...`` come before a
    meeting; ``check-...``, ``renew`` and ``end-...`` while they live together.
    """
    if match.state is MatchState.DELIVERED and match.delivered:
        return _unanswered(match.delivered, rules, zone)
    if match.state is MatchState.MEETING and match.meeting:
        return _before_meeting(match.meeting, match.moved, rules, zone)
    if match.state in TOGETHER and match.moved_in and match.ends:
        return _together(match, match.moved_in, match.ends, rules, zone)
    return {}


def checks(first: date, last: date, rules: HomesRules) -> list[date]:
    """The days on which both are asked how it goes: three in the first month, then one a month."""
    early = (rules.check_first_days, rules.check_second_days, rules.check_third_days)
    days = {first + timedelta(days=days) for days in early}
    months = (later_by(first, month) for month in range(1, 12 * (last.year - first.year + 1)))
    settled = max(days) + timedelta(days=14)
    return sorted(day for day in {*days, *(day for day in months if day > settled)} if day < last)


def _unanswered(delivered: datetime, rules: HomesRules, zone: tzinfo) -> dict[str, datetime]:
    first = delivered_at(delivered + timedelta(hours=rules.first_hours), rules, zone)
    second = delivered + timedelta(hours=rules.second_hours)
    morning = _at(second.astimezone(zone).date(), rules.deliver_from, zone)
    return {
        "first": first,
        "second": max(morning, delivered_at(first + timedelta(hours=12), rules, zone)),
        "call": delivered + timedelta(hours=rules.call_hours),
    }


def _before_meeting(
    meeting: datetime, moved: datetime, rules: HomesRules, zone: tzinfo
) -> dict[str, datetime]:
    there = meeting.astimezone(zone)
    wanted = {
        "meeting-day": _at(there.date() - timedelta(days=1), rules.deliver_from, zone),
        "meeting-soon": waking(meeting - timedelta(hours=rules.meeting_hours), zone),
    }
    return {key: due for key, due in wanted.items() if moved < due < meeting}


def _together(match: Match, first: date, last: date, rules: HomesRules, zone: tzinfo) -> dict[str, datetime]:
    days = {f"check-{(day - first).days}": day for day in checks(first, last, rules)}
    if match.state is MatchState.TRIAL:
        days["trial-ends"] = first + timedelta(days=rules.trial_days)
    if match.state is not MatchState.NOTICE:
        days["renew"] = last - timedelta(days=rules.renew_days)
    days["end-first"] = last - timedelta(days=rules.end_first_days)
    days["end-last"] = last - timedelta(days=rules.end_last_days)
    return {key: _at(day, rules.deliver_from, zone) for key, day in days.items() if first < day <= last}


def _at(day: date, hour: int, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(hour), zone)
