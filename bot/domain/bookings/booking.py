"""A booking of a room: whose, from when until when, and where it stands in its life."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.availability import MINUTE, Busy, Span
from bot.domain.residents import ResidentId
from bot.domain.rooms import Purpose, RoomId

BookingId = NewType("BookingId", int)


class BookingState(StrEnum):
    """Where a booking stands (programmes.md §3, rules.md §6.8)."""

    TENTATIVE = "tentative"
    OFFERED = "offered"
    REQUESTED = "requested"
    QUESTION = "question"
    APPROVED = "approved"
    PRESENT = "present"
    ENDED = "ended"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    DISPLACED = "displaced"
    EXPIRED = "expired"
    MISSED = "missed"


ASKING = frozenset({BookingState.REQUESTED, BookingState.QUESTION})
"""Somebody is to say yes or no."""
KEPT = frozenset({BookingState.TENTATIVE, BookingState.OFFERED})
"""Kept while somebody says the rest, or for who waited for it: not asked for yet."""
TAKES = ASKING | KEPT | {BookingState.APPROVED, BookingState.PRESENT}
"""Nobody else can have the room then."""
COMING = ASKING | {BookingState.APPROVED}
"""Asked for or promised, and not begun."""
LOST = frozenset({BookingState.DECLINED, BookingState.DISPLACED, BookingState.EXPIRED})
"""Refused, taken back or never answered by the house: somebody asked in time and has nothing."""
COUNTED = TAKES - {BookingState.OFFERED} | {BookingState.ENDED, BookingState.MISSED}
"""What counts towards what one person has: also what is only asked for, and what was left unused."""


class BookingKind(StrEnum):
    """Whose use of the room it is: somebody's, or the house's own."""

    USUAL = "usual"
    BLOCK = "block"


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingRules:
    """Numbers a community may change. Defaults: programmes.md §3 and §13, rules.md §6.7.

    One booking a day and three a month, eight for everybody's good, four hours a day; a slot is kept for ten
    minutes while somebody fills in the rest. A manager is reminded every ``remind_hours``, ``reminders``
    times, then the moderators are told; what comes up within ``gather_hours`` is told at once. Until
    ``cancel_days`` before it is given back in time. Who is not there ``absent_minutes`` after it began has
    left it to others. ``brief_minutes`` before it begins there
    is a last reminder (0: none); how one gets in is told from ``entry_minutes`` before on. ``after_minutes``
    after it is over one is asked how it was. ``proof``: that one is there is shown by code or location.
    """

    hold_minutes: int = 10
    day_max: int = 1
    month_max: int = 3
    public_max: int = 8
    minutes_max: int = 240
    purpose_min: int = 10
    remind_hours: int = 24
    reminders: int = 2
    gather_hours: int = 6
    cancel_days: int = 2
    early_minutes: int = 10
    absent_minutes: int = 15
    tidy_minutes: int = 10
    brief_minutes: int = 30
    entry_minutes: int = 60
    after_minutes: int = 60
    proof: bool = False
    soon_hour: int = 18
    kept_days: int = 1095


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A room for one person from ``begins`` until ``ends``; ``before`` and ``after`` are minutes around it.

    ``late``: given back too late for others to plan. ``told`` counts how often a manager was reminded.
    ``deadline`` is when time itself acts next; ``reason`` is what a manager wrote, or asked. ``instead`` is
    what its booker has had since in its stead, ``holder`` for whom it counts where that is not ``person``,
    who answers for it: a group, or who telephoned. ``wrong`` counts the digits of the door that were wrong.
    """

    id: BookingId = BookingId(0)
    key: str
    room: RoomId
    person: ResidentId
    kind: BookingKind = BookingKind.USUAL
    state: BookingState
    begins: datetime
    ends: datetime
    before: int = 0
    after: int = 0
    people: int = 0
    purpose: Purpose | None = None
    text: str = ""
    response: str = ""
    asked: datetime
    moved: datetime
    manager: ResidentId | None = None
    reason: str = ""
    late: bool = False
    told: int = 0
    deadline: datetime | None = None
    instead: BookingId | None = None
    holder: int | None = None
    wrong: int = 0
    version: int = 1

    @property
    def about(self) -> str:
        """How notices, cases and the log name it."""
        return f"booking:{self.id}"

    @property
    def counts_for(self) -> int:
        """Towards whose quotas it counts."""
        return self.person if self.holder is None else self.holder

    @property
    def span(self) -> Span:
        """From when until when."""
        return Span(self.begins, self.ends)

    @property
    def minutes(self) -> int:
        """How long."""
        return (self.ends - self.begins) // MINUTE

    @property
    def busy(self) -> Busy:
        """What it takes of the room."""
        return Busy(self.span, timedelta(minutes=self.before), timedelta(minutes=self.after), self.id)
