"""Which step of a booking leads where, and whose it is.

``(offered ->) tentative -> requested (⇄ question) -> approved -> present -> ended``; exits ``declined``,
``cancelled``, ``displaced`` (by the house), ``expired`` (nobody answered) and ``missed`` (nobody came, the
rest is let go).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from bot.domain.bookings.booking import ASKING, COMING, KEPT, Booking, BookingKind, BookingState
from bot.domain.bookings.refusals import BookingStepImpossible


class Hand(StrEnum):
    """Whose move it is."""

    BOOKER = "booker"
    MANAGER = "manager"
    TIME = "time"


_HELD, _OFFERED = frozenset({BookingState.TENTATIVE}), frozenset({BookingState.OFFERED})
_ASKED = frozenset({BookingState.REQUESTED})
_QUESTION = frozenset({BookingState.QUESTION})
_YES, _THERE = frozenset({BookingState.APPROVED}), frozenset({BookingState.PRESENT})
MOVES: dict[str, tuple[frozenset[BookingState], BookingState, Hand]] = {
    "hold": (frozenset(), BookingState.TENTATIVE, Hand.BOOKER),
    "request": (_HELD, BookingState.REQUESTED, Hand.BOOKER),
    "book": (_HELD, BookingState.APPROVED, Hand.BOOKER),
    "drop": (_HELD, BookingState.CANCELLED, Hand.BOOKER),
    "take": (_OFFERED, BookingState.TENTATIVE, Hand.BOOKER),
    "pass": (_OFFERED, BookingState.CANCELLED, Hand.BOOKER),
    "ask": (_ASKED, BookingState.QUESTION, Hand.MANAGER),
    "answer": (_QUESTION, BookingState.REQUESTED, Hand.BOOKER),
    "approve": (ASKING, BookingState.APPROVED, Hand.MANAGER),
    "decline": (ASKING, BookingState.DECLINED, Hand.MANAGER),
    "cancel": (COMING, BookingState.CANCELLED, Hand.BOOKER),
    "displace": (_YES, BookingState.DISPLACED, Hand.MANAGER),
    "arrive": (_YES, BookingState.PRESENT, Hand.BOOKER),
    "seen": (_YES | {BookingState.MISSED}, BookingState.PRESENT, Hand.MANAGER),
    "absent": (_YES | _THERE, BookingState.MISSED, Hand.MANAGER),
    "lapse": (KEPT | ASKING, BookingState.EXPIRED, Hand.TIME),
    "miss": (_YES, BookingState.MISSED, Hand.TIME),
    "end": (_YES | _THERE, BookingState.ENDED, Hand.TIME),
    "leave": (_THERE, BookingState.ENDED, Hand.BOOKER),
}
"""step -> (from, to, whose)."""


def moved(booking: Booking, step: str, *, now: datetime) -> Booking:
    """The booking after a step of ``MOVES``. Raises BookingStepImpossible."""
    starts, end, _ = MOVES[step]
    if booking.state not in starts:
        raise BookingStepImpossible(state=booking.state)
    return replace(booking, state=end, moved=now, deadline=None)


def possible(booking: Booking, hand: Hand) -> frozenset[str]:
    """The steps that a booker, or a manager, could take now."""
    if booking.kind is BookingKind.BLOCK:
        return frozenset()
    return frozenset(
        step for step, (starts, _, whose) in MOVES.items() if booking.state in starts and whose is hand
    )
