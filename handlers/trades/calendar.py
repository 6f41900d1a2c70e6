"""The appointment as a calendar entry that every telephone reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from bot.domain.trades import Terms, Trade, TradeGone, TradeState
from bot.runtime.speech import File

LENGTH = timedelta(hours=1)
"""How long neighbours meet, as far as a calendar has to know."""


def entry(trade: Trade, terms: Sequence[Terms], now: datetime, zone: ZoneInfo) -> File:
    """The file. Raises TradeGone where no time was agreed.

    The same ``UID`` with a higher ``SEQUENCE`` is the same appointment, moved or called off.
    """
    if trade.at is None or trade.agreed is None:
        raise TradeGone
    off = trade.state is TradeState.CANCELLED
    whole = Calendar()
    whole.add("prodid", "-//Pumasi//Trades//EN")
    whole.add("version", "2.0")
    whole.add("method", "CANCEL" if off else "PUBLISH")
    event = _event(trade, terms, now, zone)
    event.add("status", "CANCELLED" if off else "CONFIRMED")
    whole.add_component(event)
    whole.add_missing_timezones()
    return File(f"pumasi-{trade.id}.ics", whole.to_ical())


def _event(trade: Trade, terms: Sequence[Terms], now: datetime, zone: ZoneInfo) -> Event:
    assert trade.at  # noqa: S101 -- seen to by ``entry``
    begins = trade.at.astimezone(zone)
    event = Event()
    event.add("uid", f"{trade.key}@pumasi")
    event.add("sequence", trade.version)
    event.add("dtstamp", now)
    event.add("dtstart", begins)
    event.add("dtend", begins + LENGTH)
    event.add("summary", trade.title)
    if place := next((t.place for t in terms if t.number == trade.current), ""):
        event.add("location", place)
    return event
