"""Which move leads where, and whose it is.

``proposed -> countered* -> agreed -> delivered -> confirmed -> settled``; exits ``declined``,
``withdrawn``, ``expired``, ``cancelled``, ``disputed -> resolved`` (programmes.md §1).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain.residents import ResidentId
from bot.domain.trades.refusals import NotYourTurn, TradeGone, TradeStepImpossible
from bot.domain.trades.trade import BOUND, TALKING, Mover, Trade, TradeState

_AGREED, _DELIVERED = TradeState.AGREED, TradeState.DELIVERED
MOVES: dict[str, tuple[frozenset[TradeState], TradeState | None, Mover]] = {
    "propose": (frozenset(), TradeState.PROPOSED, Mover.ASKER),
    "counter": (TALKING, TradeState.COUNTERED, Mover.TURN),
    "revise": (TALKING, None, Mover.SPOKE),
    "withdraw": (TALKING, TradeState.WITHDRAWN, Mover.SPOKE),
    "decline": (TALKING, TradeState.DECLINED, Mover.TURN),
    "accept": (TALKING, _AGREED, Mover.TURN),
    "expire": (TALKING, TradeState.EXPIRED, Mover.TIME),
    "cancel": (frozenset({_AGREED}), TradeState.CANCELLED, Mover.EITHER),
    "lapse": (frozenset({_AGREED}), TradeState.CANCELLED, Mover.TIME),
    "deliver": (frozenset({_AGREED}), _DELIVERED, Mover.PROVIDER),
    "confirm": (frozenset({_AGREED, _DELIVERED}), TradeState.CONFIRMED, Mover.RECEIVER),
    "silence": (frozenset({_DELIVERED}), TradeState.CONFIRMED, Mover.TIME),
    "pay": (frozenset({TradeState.CONFIRMED}), TradeState.SETTLED, Mover.RECEIVER),
    "settle": (frozenset({TradeState.CONFIRMED}), TradeState.SETTLED, Mover.TIME),
    "contest": (BOUND | {TradeState.SETTLED}, TradeState.DISPUTED, Mover.EITHER),
    "resume": (frozenset({TradeState.DISPUTED}), None, Mover.TIME),
    "resolve": (frozenset({TradeState.DISPUTED, TradeState.RESOLVED}), TradeState.RESOLVED, Mover.MODERATOR),
    "reopen": (frozenset({TradeState.RESOLVED}), TradeState.DISPUTED, Mover.MODERATOR),
}
"""step -> (from, to, whose). None: it stays where it is; ``resume`` leads back to where it stood.

What is withdrawn goes back to the other side's last terms, where there are some.
"""


def moved(trade: Trade, step: str, *, by: ResidentId | None, now: datetime) -> Trade:
    """The trade after ``step`` of ``by`` (None: time, or a moderator). What is past has no turn.

    Raises TradeGone for outsiders, TradeStepImpossible, NotYourTurn.
    """
    starts, end, mover = MOVES[step]
    if by is not None and by not in trade.parties:
        raise TradeGone
    if trade.state not in starts:
        raise TradeStepImpossible(step=step, state=trade.state, number=trade.id)
    if not _is_theirs(trade, by, mover):
        raise NotYourTurn(state=trade.state, number=trade.id)
    state = end or trade.state
    turn = trade.turn if state in TALKING else None
    return replace(trade, state=state, turn=turn, moved=now, deadline=None)


def possible(trade: Trade, who: ResidentId) -> frozenset[str]:
    """The steps ``who`` could take now."""
    return frozenset(
        step
        for step, (starts, _, mover) in MOVES.items()
        if trade.state in starts and _is_theirs(trade, who, mover)
    )


def _is_theirs(trade: Trade, by: ResidentId | None, mover: Mover) -> bool:
    if mover in {Mover.TIME, Mover.MODERATOR}:
        return by is None
    theirs: dict[Mover, set[ResidentId | None]] = {
        Mover.TURN: {trade.turn},
        Mover.SPOKE: {who for who in trade.parties if who != trade.turn},
        Mover.EITHER: {*trade.parties},
        Mover.PROVIDER: {trade.provider},
        Mover.RECEIVER: {trade.receiver},
    }
    return by is not None and by in theirs.get(mover, set())
