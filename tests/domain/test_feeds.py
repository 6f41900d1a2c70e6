"""Feeds: which bookings stand in a calendar, how sure they are, and how far it reaches."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.bookings import Booking, BookingKind, BookingState
from bot.domain.feeds import FeedRules, Firm, firm, window
from bot.domain.residents import ResidentId
from bot.domain.rooms import Purpose, RoomId

TEN = datetime(2026, 12, 1, 1, tzinfo=UTC)


def booking(state, *, purpose=Purpose.MEETING, kind=BookingKind.USUAL):
    return Booking(
        key="B",
        room=RoomId(1),
        person=ResidentId(1001),
        kind=kind,
        state=state,
        begins=TEN,
        ends=TEN + timedelta(hours=1),
        purpose=purpose,
        asked=TEN,
        moved=TEN,
    )


SURE = {
    **dict.fromkeys(("requested", "question"), Firm.TENTATIVE),
    **dict.fromkeys(("approved", "present", "ended", "missed", "tentative", "offered"), Firm.CONFIRMED),
    **dict.fromkeys(("declined", "cancelled", "displaced", "expired"), Firm.CANCELLED),
}


@pytest.mark.parametrize("state", list(BookingState))
def test_every_state_says_how_sure_it_is(state):
    assert firm(booking(state)) is SURE[state]


def test_what_was_only_kept_for_a_while_is_in_no_calendar_and_the_houses_own_use_is():
    assert firm(booking(BookingState.TENTATIVE, purpose=None)) is None
    block = booking(BookingState.APPROVED, purpose=None, kind=BookingKind.BLOCK)
    assert firm(block) is Firm.CONFIRMED


def test_a_calendar_reaches_a_month_back_and_a_year_ahead():
    there = window(TEN, FeedRules())
    assert (TEN - there.begins, there.ends - TEN) == (timedelta(days=30), timedelta(days=365))
