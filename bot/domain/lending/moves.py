"""Which step of a loan leads where, and whose it is.

``requested -> ready -> out (renewed) -> returned -> checked``; exits ``declined``, ``cancelled``, ``missed``
(not collected) and ``lost`` (programmes.md §2).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from bot.domain.lending.loan import COMING, Loan, LoanState
from bot.domain.lending.refusals import LoanStepImpossible


class Hand(StrEnum):
    """Whose move it is."""

    BORROWER = "borrower"
    KEEPER = "keeper"
    TIME = "time"


_READY, _OUT = frozenset({LoanState.READY}), frozenset({LoanState.OUT})
_ASKED = frozenset({LoanState.REQUESTED})
_HERE = frozenset({LoanState.RETURNED})
MOVES: dict[str, tuple[frozenset[LoanState], LoanState | None, Hand]] = {
    "request": (frozenset(), LoanState.REQUESTED, Hand.BORROWER),
    "reserve": (frozenset(), LoanState.READY, Hand.BORROWER),
    "approve": (_ASKED, LoanState.READY, Hand.KEEPER),
    "decline": (_ASKED, LoanState.DECLINED, Hand.KEEPER),
    "arrive": (_ASKED, LoanState.READY, Hand.TIME),
    "cancel": (COMING, LoanState.CANCELLED, Hand.BORROWER),
    "withdraw": (COMING, LoanState.CANCELLED, Hand.KEEPER),
    "collect": (_READY, LoanState.OUT, Hand.BORROWER),
    "hand": (_READY, LoanState.OUT, Hand.KEEPER),
    "miss": (COMING, LoanState.MISSED, Hand.TIME),
    "renew": (_OUT, None, Hand.BORROWER),
    "roll": (_OUT | COMING, None, Hand.TIME),
    "bring": (_OUT, LoanState.RETURNED, Hand.BORROWER),
    "absent": (_HERE, LoanState.OUT, Hand.KEEPER),
    "check": (_OUT | _HERE | {LoanState.LOST}, LoanState.CHECKED, Hand.KEEPER),
    "remind": (_OUT, None, Hand.TIME),
    "lose": (_OUT, LoanState.LOST, Hand.TIME),
}
"""step -> (from, to, whose). None: it stays where it is."""


def moved(loan: Loan, step: str, *, now: datetime) -> Loan:
    """The loan after a step of ``MOVES``. Raises LoanStepImpossible."""
    starts, end, _ = MOVES[step]
    if loan.state not in starts:
        raise LoanStepImpossible(step=step, state=loan.state)
    return replace(loan, state=end or loan.state, moved=now, deadline=None)


def possible(loan: Loan, hand: Hand) -> frozenset[str]:
    """The steps that a borrower, or a keeper, could take now."""
    return frozenset(
        step for step, (starts, _, whose) in MOVES.items() if loan.state in starts and whose is hand
    )
