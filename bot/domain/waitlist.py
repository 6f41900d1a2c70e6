"""Who waits for a room that is taken: a place in a line, offered what comes free, one after the other.

Rules.md §6.9: ``waiting -> offered -> taken | passed``; an offer that nobody answered goes to the next, and
who let two of them go by stands at the end. Nobody is told of what others are offered.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import NewType

from bot.domain.availability import MINUTE, Span
from bot.domain.bookings import BookingId
from bot.domain.hours import DAY, QuietHours, at_hour, waking
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from bot.domain.rooms import RoomId

WaitId = NewType("WaitId", int)


class WaitState(StrEnum):
    """Where somebody stands who waits."""

    WAITING = "waiting"
    OFFERED = "offered"
    TAKEN = "taken"
    PASSED = "passed"
    LEFT = "left"
    OVER = "over"


IN_LINE = frozenset({WaitState.WAITING, WaitState.OFFERED})
"""Still in the line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitlistRules:
    """Numbers a community may change. Defaults: programmes.md §3 (on; an offer is open for two hours, those
    of the night not counted), rules.md §6.9 (two that lapsed: to the end of the line).

    ``stop_minutes`` before it begins nothing is offered any more, and no offer is made that would be open for
    less than ``least_minutes``. One person has ``places_max`` places.
    """  # noqa: D205

    on: bool = True
    places_max: int = 5
    offer_minutes: int = 120
    least_minutes: int = 15
    stop_minutes: int = 60
    lapses_most: int = 2
    kept_days: int = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A place in the line for a room from ``begins`` until ``ends``; ``since`` orders the line.

    ``closes``: from then on nothing is offered. ``freed`` names the round of offers in which it was asked
    last: the moment at which the hours came free. ``booking`` keeps the hours of an offer until ``until``.
    """

    id: WaitId = WaitId(0)
    room: RoomId
    person: ResidentId
    begins: datetime
    ends: datetime
    state: WaitState = WaitState.WAITING
    since: datetime
    closes: datetime
    lapses: int = 0
    freed: datetime | None = None
    booking: BookingId | None = None
    until: datetime | None = None
    version: int = 1

    @property
    def about(self) -> str:
        """How notices name it."""
        return f"wait:{self.id}"

    @property
    def span(self) -> Span:
        """What is waited for."""
        return Span(self.begins, self.ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Odds:
    """Of ``all_`` bookings of a room lately, ``freed`` came free again before they began."""

    all_: int
    freed: int


FEW = 5
"""Of fewer bookings nothing can be told."""


@dataclass(eq=False)
class WaitGone(Refusal):
    """There is no such place in a line for this person, or it is over."""


@dataclass(eq=False)
class WaitlistOff(Refusal):
    """Nobody waits for rooms here."""


@dataclass(eq=False)
class WaitTooLate(Refusal):
    """It begins so soon that nothing would be offered any more."""


@dataclass(eq=False)
class TooManyWaits(Refusal):
    """As many places in lines as one person has."""

    most: int


@dataclass(eq=False)
class OfferOver(Refusal):
    """It was kept until ``until``; now it is another one's turn."""

    until: datetime


def closing(begins: datetime, rules: WaitlistRules) -> datetime:
    """From when on nothing is offered of what begins then."""
    return begins - rules.stop_minutes * MINUTE


def stand(
    room: RoomId,
    person: ResidentId,
    span: Span,
    *,
    own: Collection[Waiting],
    rules: WaitlistRules,
    now: datetime,
) -> Waiting:
    """A place at the end of the line, or the one that is there. Raises WaitlistOff, WaitTooLate,
    TooManyWaits.
    """  # noqa: D205
    there = [each for each in own if (each.room, each.span) == (room, span)]
    if there:
        return there[0]
    if not rules.on:
        raise WaitlistOff
    closes = closing(span.begins, rules)
    if closes <= now:
        raise WaitTooLate
    if len(own) >= rules.places_max:
        raise TooManyWaits(most=rules.places_max)
    return Waiting(room=room, person=person, begins=span.begins, ends=span.ends, since=now, closes=closes)


def open_until(
    now: datetime, closes: datetime, rules: WaitlistRules, zone: tzinfo, quiet: QuietHours | None = None
) -> datetime | None:
    """Until when an offer made now is open: so many waking minutes; None: too late for anybody to answer."""
    until = min(awake(now, timedelta(minutes=rules.offer_minutes), zone, quiet), closes)
    least = awake(now, timedelta(minutes=rules.least_minutes), zone, quiet)
    return until if least <= until else None


def awake(since: datetime, length: timedelta, zone: tzinfo, quiet: QuietHours | None = None) -> datetime:
    """The moment at which somebody has been awake for ``length`` since then."""
    hours = quiet or QuietHours()
    at, left = waking(since, zone, hours), length
    while (night := _night(at, zone, hours)) is not None and night - at < left:
        left -= night - at
        at = waking(night, zone, hours)
    return at + left


def _night(at: datetime, zone: tzinfo, hours: QuietHours) -> datetime | None:
    """When the next quiet hours begin; None: there are none."""
    if hours.start == hours.end:
        return None
    local = at.astimezone(zone)
    begins = at_hour(local, hours.start)
    return (begins if begins > local else at_hour(local + DAY, hours.start)).astimezone(at.tzinfo)


def next_ones(line: Sequence[Waiting], freed: datetime, now: datetime) -> tuple[Waiting, ...]:
    """Who can be asked in this round, in their order; whoever was asked in it already is not asked again."""
    return tuple(
        each for each in line if each.state is WaitState.WAITING and each.freed != freed and each.closes > now
    )


def offered(waiting: Waiting, *, booking: BookingId, until: datetime, freed: datetime) -> Waiting:
    """It is their turn."""
    return replace(waiting, state=WaitState.OFFERED, booking=booking, until=until, freed=freed)


def lapsed(waiting: Waiting, *, rules: WaitlistRules, now: datetime) -> Waiting:
    """Nobody answered: still in the line, and at its end after so many times."""
    back = replace(waiting, state=WaitState.WAITING, booking=None, until=None, lapses=waiting.lapses + 1)
    return replace(back, since=now, lapses=0) if back.lapses >= rules.lapses_most else back


def ended(waiting: Waiting, state: WaitState) -> Waiting:
    """Out of the line: taken, passed, left, or over."""
    return replace(waiting, state=state, until=None)


def kept(waiting: Waiting | None, *, by: ResidentId) -> Waiting:
    """A place in a line, for whose it is. Raises WaitGone."""
    if waiting is None or waiting.person != by or waiting.state not in IN_LINE:
        raise WaitGone
    return waiting


def taken(waiting: Waiting, *, now: datetime) -> BookingId:
    """The booking that is kept for them. Raises WaitGone where none is offered, OfferOver."""
    if waiting.state is not WaitState.OFFERED or waiting.booking is None or waiting.until is None:
        raise WaitGone
    if waiting.until <= now:
        raise OfferOver(until=waiting.until)
    return waiting.booking


def place_of(waiting: Waiting, line: Sequence[Waiting]) -> int:
    """The how manieth somebody is among those who want the same minutes."""
    before = [each for each in line if each.state in IN_LINE and each.span.meets(waiting.span)]
    return 1 + sum((each.since, each.id) < (waiting.since, waiting.id) for each in before)
