"""What happens to a booking: kept, asked for, answered, moved, given back, used, missed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo

from bot.domain.availability import Span
from bot.domain.bookings.booking import ASKING, LOST, Booking, BookingKind, BookingRules, BookingState
from bot.domain.bookings.moves import moved
from bot.domain.bookings.refusals import (
    BookingStands,
    BookingStepImpossible,
    HoldOver,
    ProofNeeded,
    TicksMissing,
    TooEarlyHere,
    TooLateToCancel,
)
from bot.domain.hours import counted
from bot.domain.residents import ResidentId
from bot.domain.rooms import CANCEL, Purpose, Room, Terms

PROMISES = ("political", "religious", "commercial")
"""What a room is not used for (programmes.md §3); all of it is promised."""


def hold(
    room: Room, person: ResidentId, span: Span, *, key: str, terms: Terms, rules: BookingRules, now: datetime
) -> Booking:
    """The slot, kept while its booker says the rest."""
    return Booking(
        key=key,
        room=room.id,
        person=person,
        state=BookingState.TENTATIVE,
        begins=span.begins,
        ends=span.ends,
        before=terms.before,
        after=terms.after,
        asked=now,
        moved=now,
        deadline=now + timedelta(minutes=rules.hold_minutes),
    )


def offer(kept: Booking, *, until: datetime) -> Booking:
    """The slot, kept for somebody who waited for it: theirs to take or to pass on."""
    return replace(kept, state=BookingState.OFFERED, deadline=until)


def taken_up(booking: Booking, *, rules: BookingRules, now: datetime) -> Booking:
    """Whoever waited for it wants it: kept on while they say the rest. Raises BookingStepImpossible."""
    until = now + timedelta(minutes=rules.hold_minutes)
    return replace(moved(booking, "take", now=now), deadline=max(until, booking.deadline or until))


def block(room: Room, by: ResidentId, span: Span, *, key: str, reason: str, now: datetime) -> Booking:
    """The house needs the room itself; nothing is set up or cleared for it."""
    made = Booking(
        key=key,
        room=room.id,
        person=by,
        kind=BookingKind.BLOCK,
        state=BookingState.APPROVED,
        begins=span.begins,
        ends=span.ends,
        asked=now,
        moved=now,
        manager=by,
        reason=reason,
    )
    return replace(made, deadline=made.ends)


def promised(ticked: Sequence[str]) -> None:
    """Raises TicksMissing unless all is promised."""
    if set(PROMISES) - set(ticked):
        raise TicksMissing


def wanted(
    booking: Booking,
    *,
    people: int,
    purpose: Purpose,
    text: str,
    terms: Terms,
    rules: BookingRules,
    now: datetime,
) -> Booking:
    """All is said: it is asked for, or, where nobody has to say yes, booked. Raises HoldOver."""
    if booking.state is not BookingState.TENTATIVE:
        raise HoldOver(minutes=rules.hold_minutes, room=booking.room)
    step = "request" if terms.approval else "book"
    asked = replace(moved(booking, step, now=now), asked=now, people=people, purpose=purpose, text=text)
    return timed(asked, rules)


def shifted(booking: Booking, span: Span, *, terms: Terms, rules: BookingRules, now: datetime) -> Booking:
    """At another time; where somebody has to say yes, it is asked for anew. Raises TooLateToCancel."""
    started(booking, now)
    state = BookingState.REQUESTED if terms.approval else BookingState.APPROVED
    there = replace(
        booking, begins=span.begins, ends=span.ends, before=terms.before, after=terms.after, state=state
    )
    return timed(replace(there, asked=now, moved=now, told=0, reason=""), rules)


def cancel(booking: Booking, *, rules: BookingRules, zone: tzinfo, now: datetime) -> Booking:
    """Given back; ``late`` where it was promised and others can hardly plan any more.

    Raises BookingStepImpossible, TooLateToCancel.
    """
    started(booking, now)
    late = booking.state is BookingState.APPROVED and now >= in_time_until(booking, rules, zone)
    return replace(moved(booking, "cancel", now=now), late=late)


def undone(booking: Booking, *, minutes: int, now: datetime) -> Booking:
    """Taken back within so many minutes of asking for it: as if it had not been made, and never late.

    Raises BookingStepImpossible, BookingStands, TooLateToCancel.
    """
    started(booking, now)
    over = moved(booking, "cancel", now=now)
    if now >= booking.asked + timedelta(minutes=minutes):
        raise BookingStands(minutes=minutes)
    return over


def of_room(rules: BookingRules, room: Room) -> BookingRules:
    """The rules for a room, which may say itself how long before it is given back in time."""
    return replace(rules, cancel_days=dict(room.own).get(CANCEL, rules.cancel_days))


def in_time_until(booking: Booking, rules: BookingRules, zone: tzinfo) -> datetime:
    """Until when it is given back in time: to the end of the day so many days before the one it begins on."""
    if not rules.cancel_days:
        return booking.begins
    day = booking.begins.astimezone(zone).date() - timedelta(days=rules.cancel_days - 1)
    return datetime.combine(day, time(), zone)


def lost(booking: Booking) -> None:
    """Raises BookingStepImpossible unless its booker was refused, or the house took it back."""
    if booking.state not in LOST:
        raise BookingStepImpossible(state=booking.state)


def started(booking: Booking, now: datetime) -> None:
    """Raises TooLateToCancel once it has begun."""
    if booking.begins <= now:
        raise TooLateToCancel


def arrive(booking: Booking, *, rules: BookingRules, now: datetime, proved: bool = False) -> Booking:
    """Here; ``proved`` by what only who is there can know. Raises BookingStepImpossible, TooEarlyHere,
    ProofNeeded.
    """  # noqa: D205
    first = booking.begins - timedelta(minutes=rules.early_minutes)
    there = moved(booking, "arrive", now=now)
    if now < first:
        raise TooEarlyHere(first=first)
    if rules.proof and not proved:
        raise ProofNeeded(booking=booking.id)
    return timed(there, rules)


def opens(booking: Booking, rules: BookingRules) -> datetime:
    """From when on its booker is told how one gets in."""
    return booking.begins - timedelta(minutes=rules.entry_minutes)


def reminded(booking: Booking, rules: BookingRules) -> Booking:
    """Nobody has answered yet, and somebody was told so."""
    return timed(replace(booking, told=booking.told + 1), rules)


def unanswered(booking: Booking, rules: BookingRules, zone: tzinfo, shut: Callable[[date], bool]) -> Booking:
    """With the moment at which its silent manager hears of it again: days that are ``shut`` do not count."""
    if booking.state not in ASKING or booking.told > rules.reminders:
        return booking
    again = counted(booking.asked, rules.remind_hours * (booking.told + 1), zone, shut)
    return replace(booking, deadline=min(again, booking.begins))


def timed(booking: Booking, rules: BookingRules) -> Booking:
    """With the moment at which time acts next."""
    return replace(booking, deadline=_next(booking, rules))


def _next(booking: Booking, rules: BookingRules) -> datetime | None:
    if booking.state in ASKING:
        hours = rules.remind_hours * (booking.told + 1)
        told = booking.asked + timedelta(hours=hours)
        return booking.begins if booking.told > rules.reminders else min(told, booking.begins)
    if booking.state is BookingState.APPROVED:
        absent = booking.begins + timedelta(minutes=rules.absent_minutes)
        return min(absent, booking.ends) if booking.kind is BookingKind.USUAL else booking.ends
    return booking.ends if booking.state is BookingState.PRESENT else None
