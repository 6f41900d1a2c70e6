"""What the two are reminded of, and when: a pure function of the trade as it stands."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from bot.domain.hours import QuietHours, before, waking
from bot.domain.residents import ResidentId
from bot.domain.trades.doing import lapses
from bot.domain.trades.trade import TALKING, Trade, TradeRules, TradeState

KEYS = ("reply", "soon", "gave", "got", "lapse", "confirm-first", "confirm-second", "confirm-last")
"""All that anybody is ever reminded of."""

Plan = dict[tuple[ResidentId, str], datetime]


def plan(trade: Trade, rules: TradeRules, zone: tzinfo, quiet: QuietHours | None = None) -> Plan:
    """(whom, of what) -> when, outside the ``quiet`` hours; nothing of what is over (programmes.md §13)."""
    if trade.state in TALKING:
        return _reply(trade, rules, zone, quiet)
    if trade.state is TradeState.AGREED:
        return _appointment(trade, rules, zone, quiet) | _lapse(trade, rules, zone, quiet)
    if trade.state is TradeState.DELIVERED:
        return _confirming(trade, rules, zone, quiet)
    return {}


def _reply(trade: Trade, rules: TradeRules, zone: tzinfo, quiet: QuietHours | None) -> Plan:
    due = waking(trade.moved + timedelta(hours=rules.reply_hours), zone, quiet)
    if trade.turn is None or (trade.deadline is not None and due >= trade.deadline):
        return {}
    return {(trade.turn, "reply"): due}


def _appointment(trade: Trade, rules: TradeRules, zone: tzinfo, quiet: QuietHours | None) -> Plan:
    """The day before, unless it was agreed on later than that; and afterwards, whether it took place."""
    if trade.at is None:
        return {}
    wanted: Plan = {}
    soon = before(trade.at, timedelta(hours=rules.soon_hours), zone, quiet)
    if trade.moved < soon < trade.at:
        wanted |= {(who, "soon"): soon for who in trade.parties}
    after = waking(trade.at + timedelta(hours=rules.after_hours), zone, quiet)
    return wanted | {(trade.provider, "gave"): after, (trade.receiver, "got"): after}


def _lapse(trade: Trade, rules: TradeRules, zone: tzinfo, quiet: QuietHours | None) -> Plan:
    end = lapses(trade, rules)
    if end is None:
        return {}
    due = waking(end - timedelta(days=rules.lapse_notice_days), zone, quiet)
    return {(who, "lapse"): due for who in trade.parties}


def _confirming(trade: Trade, rules: TradeRules, zone: tzinfo, quiet: QuietHours | None) -> Plan:
    if trade.delivered is None:
        return {}
    days = {
        "confirm-first": rules.confirm_first,
        "confirm-second": rules.confirm_second,
        "confirm-last": rules.confirm_last,
    }
    return {
        (trade.receiver, key): waking(trade.delivered + timedelta(days=count), zone, quiet)
        for key, count in days.items()
    }


def ends(trade: Trade, rules: TradeRules) -> dict[str, datetime]:
    """From when on a reminder is of no use: the answer is too late, the appointment has begun, it is over."""
    known = {"reply": trade.deadline, "soon": trade.at, "lapse": lapses(trade, rules)}
    return {key: end for key, end in known.items() if end is not None}
