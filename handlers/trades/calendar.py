"""The appointment as a calendar entry."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.trades import Terms, Trade, TradeGone, TradeState
from bot.runtime.appointments import Appointment
from bot.runtime.appointments import entry as written
from bot.runtime.speech import File

LENGTH = timedelta(hours=1)
"""How long neighbours meet, as far as a calendar has to know."""


def entry(trade: Trade, terms: Sequence[Terms], now: datetime, zone: ZoneInfo) -> File:
    """The file. Raises TradeGone where no time was agreed."""
    if trade.at is None or trade.agreed is None:
        raise TradeGone
    meant = Appointment(
        uid=trade.key,
        sequence=trade.version,
        begins=trade.at,
        ends=trade.at + LENGTH,
        summary=trade.title,
        place=next((t.place for t in terms if t.number == trade.current), ""),
        off=trade.state is TradeState.CANCELLED,
    )
    return written(meant, name=f"pumasi-{trade.id}.ics", of="Trades", now=now, zone=zone)
