"""Doing what was agreed: cancelled, delivered, confirmed, settled; contested, and what comes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.residents import ResidentId
from bot.domain.trades.moves import moved
from bot.domain.trades.refusals import DisputeTooLate
from bot.domain.trades.trade import Trade, TradeRules, TradeState


def bound(trade: Trade, rules: TradeRules) -> Trade:
    """An agreed trade with its deadline: undelivered for so long after the appointment, it lapses."""
    return replace(trade, deadline=lapses(trade, rules))


def lapses(trade: Trade, rules: TradeRules) -> datetime | None:
    """When an agreed trade that nobody reports on is over by itself."""
    if trade.state is not TradeState.AGREED or trade.agreed is None:
        return None
    begins = trade.agreed if trade.at is None else max(trade.agreed, trade.at)
    return begins + timedelta(days=rules.lapse_days)


def cancel(trade: Trade, *, by: ResidentId, rules: TradeRules, now: datetime) -> Trade:
    """Called off. Late inside the notice before the appointment or after it; where no time was agreed,
    once the partner has counted on it for as long. Raises TradeGone, TradeStepImpossible.
    """  # noqa: D205
    over = moved(trade, "cancel", by=by, now=now)
    return replace(over, ended_by=by, late=is_late(trade, rules=rules, now=now))


def is_late(trade: Trade, *, rules: TradeRules, now: datetime) -> bool:
    """Whether calling it off now is without proper notice (programmes.md §1: 24 h)."""
    notice = timedelta(hours=rules.cancel_notice_hours)
    if trade.at is not None:
        return now > trade.at - notice
    return trade.agreed is not None and now > trade.agreed + notice


def lapse(trade: Trade, *, now: datetime) -> Trade:
    """Time's move: nobody ever said that it took place. Raises TradeStepImpossible."""
    return moved(trade, "lapse", by=None, now=now)


def expire(trade: Trade, *, now: datetime) -> Trade:
    """Time's move: nobody answered. Raises TradeStepImpossible."""
    return moved(trade, "expire", by=None, now=now)


def deliver(trade: Trade, *, by: ResidentId, rules: TradeRules, now: datetime) -> Trade:
    """The provider has given it. Raises TradeGone, TradeStepImpossible, NotYourTurn."""
    given = moved(trade, "deliver", by=by, now=now)
    return replace(given, delivered=now, deadline=now + timedelta(days=rules.auto_days))


def confirm(trade: Trade, *, by: ResidentId, now: datetime) -> Trade:
    """The receiver has got it, reported or not. Raises TradeGone, TradeStepImpossible, NotYourTurn."""
    got = moved(trade, "confirm", by=by, now=now)
    return replace(got, delivered=trade.delivered or now)


def silence(trade: Trade, *, now: datetime) -> Trade:
    """Time's move: the receiver said nothing for so long. Raises TradeStepImpossible."""
    return moved(trade, "silence", by=None, now=now)


def settle(trade: Trade, *, transfer: int | None, now: datetime) -> Trade:
    """The units have moved, at once or when there was room. Raises TradeStepImpossible."""
    done = moved(trade, "settle", by=None, now=now)
    return replace(done, settled=now, paid=trade.units, transfer=transfer)


def unpaid(trade: Trade, *, rules: TradeRules, now: datetime) -> Trade:
    """Confirmed, but the payer's account has no room: tried again soon."""
    return replace(trade, deadline=now + timedelta(hours=rules.retry_hours))


def contest(trade: Trade, *, by: ResidentId, rules: TradeRules, now: datetime) -> Trade:
    """Something is wrong; nothing moves until it is decided.

    Raises TradeGone, TradeStepImpossible, DisputeTooLate.
    """
    disputed = moved(trade, "contest", by=by, now=now)
    if trade.settled is not None:
        until = trade.settled + timedelta(days=rules.dispute_days)
        if now > until:
            raise DisputeTooLate(until=until)
    return replace(disputed, before=trade.state)


def resume(trade: Trade, *, rules: TradeRules, now: datetime) -> Trade:
    """Nobody contests it any more: back to where it stood, with its time anew.

    Raises TradeStepImpossible.
    """
    back = moved(trade, "resume", by=None, now=now)
    back = replace(back, state=trade.before or TradeState.AGREED, before=None)
    waits = {
        TradeState.AGREED: timedelta(days=rules.lapse_days),
        TradeState.DELIVERED: timedelta(days=rules.auto_days),
        TradeState.CONFIRMED: timedelta(0),
    }
    if back.state not in waits:
        return replace(back, moved=trade.moved)
    return replace(back, deadline=now + waits[back.state])


def resolve(trade: Trade, *, paid: int, transfer: int | None, now: datetime) -> Trade:
    """Decided: ``paid`` units in all have moved from the receiver to the provider.

    Raises TradeStepImpossible.
    """
    done = moved(trade, "resolve", by=None, now=now)
    return replace(done, paid=paid, transfer=transfer)


def reopen(trade: Trade, *, paid: int, transfer: int | None, now: datetime) -> Trade:
    """The decision was taken back: it is contested as before. Raises TradeStepImpossible."""
    back = moved(trade, "reopen", by=None, now=now)
    return replace(back, paid=paid, transfer=transfer)
