"""Feeds: calendars at a secret address, which other programs look at again and again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.availability import Span
from bot.domain.bookings import ASKING, TAKES, Booking, BookingKind, BookingState
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from bot.domain.rooms import RoomId

FeedId = NewType("FeedId", int)
NO_ROOM = RoomId(0)
"""The feed is of a person, not of a room."""


class Firm(StrEnum):
    """How sure an appointment is, as calendars say it (RFC 5545, STATUS)."""

    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedRules:
    """Numbers a community may change: how many days back and ahead a calendar shows (rules.md §3.C)."""

    back_days: int = 30
    ahead_days: int = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A calendar of somebody's own bookings, or of a ``room`` that they manage, in their language.

    Whoever knows the ``key`` may read it; a new one makes the old one worthless.
    """

    id: FeedId = FeedId(0)
    key: str
    person: ResidentId
    room: RoomId = NO_ROOM
    locale: str
    since: datetime
    until: datetime | None = None
    version: int = 1


@dataclass(eq=False)
class FeedsNotServed(Refusal):
    """The bot has no public address at which a calendar could be looked at."""


def window(now: datetime, rules: FeedRules) -> Span:
    """From when until when a feed tells."""
    return Span(now - timedelta(days=rules.back_days), now + timedelta(days=rules.ahead_days))


def firm(booking: Booking) -> Firm | None:
    """How sure a booking is; None: it was never asked for, and is in no calendar."""
    if booking.kind is BookingKind.USUAL and booking.purpose is None:
        return None
    if booking.state in ASKING:
        return Firm.TENTATIVE
    took = TAKES | {BookingState.ENDED, BookingState.MISSED}
    return Firm.CONFIRMED if booking.state in took else Firm.CANCELLED
