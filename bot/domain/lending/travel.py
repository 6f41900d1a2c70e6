"""A copy on its way between the branches of a library: sent at one desk, arrived at another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NewType

from bot.domain.items import ItemId
from bot.domain.lending.loan import Loan, LoanId, LoanState
from bot.domain.lending.refusals import TripGone
from bot.domain.places import PlaceId

TripId = NewType("TripId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """One copy from one branch to another, for a loan or, after it, home again.

    Until it is ``sent`` it stands at ``origin``, and from ``arrived`` on at ``goal``.
    """

    id: TripId = TripId(0)
    item: ItemId
    copy: int
    loan: LoanId
    origin: PlaceId
    goal: PlaceId
    since: datetime
    sent: datetime | None = None
    arrived: datetime | None = None
    version: int = 1


def outward(loan: Loan, origin: PlaceId, *, now: datetime) -> Trip:
    """To where it is fetched, sent by now."""
    return Trip(
        item=loan.item, copy=loan.copy, loan=loan.id, origin=origin, goal=loan.place, since=now, sent=now
    )


def homeward(loan: Loan, origin: PlaceId, home: PlaceId, *, now: datetime) -> Trip:
    """Back to where it belongs; somebody has to send it yet."""
    return Trip(item=loan.item, copy=loan.copy, loan=loan.id, origin=origin, goal=home, since=now)


def sent(trip: Trip, *, now: datetime) -> Trip:
    """On its way. Raises TripGone: it is by now."""
    if trip.sent:
        raise TripGone
    return replace(trip, sent=now)


def arrived(trip: Trip, *, now: datetime) -> Trip:
    """There. Raises TripGone: it is not on its way."""
    if trip.arrived or not trip.sent:
        raise TripGone
    return replace(trip, arrived=now)


def inherited(trip: Trip, place: PlaceId, heir: PlaceId, *, now: datetime) -> Trip:
    """A trip of a place whose things are another one's; between these two there is no way left."""
    origin, goal = (heir if each == place else each for each in (trip.origin, trip.goal))
    over = now if origin == goal else None
    return replace(trip, origin=origin, goal=goal, sent=trip.sent or over, arrived=over)


def is_there(loan: Loan, trips: Sequence[Trip], home: PlaceId) -> bool:
    """Whether it is at the branch of its loan, after the ``trips`` of that: it has come there, or somebody
    has looked at it there; and it has not been sent home since.
    """  # noqa: D205
    last = trips[-1] if trips else None
    if last and last.goal == home:
        return False
    return loan.state is LoanState.CHECKED or bool(last and last.arrived and last.goal == loan.place)


def is_away(loan: Loan, home: PlaceId) -> bool:
    """Whether it is fetched elsewhere than where the thing stands."""
    return loan.place != home


def is_coming(loan: Loan, home: PlaceId) -> bool:
    """Whether it has to travel before it is ready."""
    return is_away(loan, home) and loan.state is LoanState.REQUESTED
