"""What happens at the door and after: how one gets in, that one is there, how it was, what is broken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain import areas
from bot.domain.bookings import Booking, BookingState
from bot.domain.places import PlaceId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from bot.domain.rooms import RoomId

SpotId = NewType("SpotId", int)
SignId = NewType("SignId", int)
ImpressionId = NewType("ImpressionId", int)
FindingId = NewType("FindingId", int)


class Opinion(StrEnum):
    """How it was."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


class Fault(StrEnum):
    """What was found."""

    DAMAGED = "damaged"
    UNTIDY = "untidy"


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRules:
    """Numbers a community may change.

    Programmes.md §3: that one is there is shown by being no further than ``near_metres`` from the building;
    what is broken or untidy is told within a day, and how it was within three. What several have said is
    shown in sum once there are ``sum_least`` of them, so that nobody's own word is known. Digits that are
    wrong ``code_tries`` times are believed no more: they can be tried out from anywhere.
    """

    near_metres: int = 150
    say_days: int = 3
    find_hours: int = 24
    sum_least: int = 3
    words_max: int = 300
    photos_max: int = 3
    code_tries: int = 5
    kept_days: int = 1095


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a building stands, in degrees, as its manager has shown it."""

    id: SpotId = SpotId(0)
    place: PlaceId
    lat: float
    lon: float
    by: ResidentId
    since: datetime
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """The printed code at the door of a room; a new one makes the old one worthless (``until``)."""

    id: SignId = SignId(0)
    room: RoomId
    key: str
    by: ResidentId
    since: datetime
    until: datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Impression:
    """How somebody found a room: whether it was as told (``fit``), and clean."""

    id: ImpressionId = ImpressionId(0)
    booking: int
    room: RoomId
    person: ResidentId
    fit: Opinion
    clean: Opinion
    at: datetime
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something broken or left untidy, with its photos; ``booking`` is the use it was found in, or after."""

    id: FindingId = FindingId(0)
    booking: int
    room: RoomId
    person: ResidentId
    fault: Fault
    words: str
    photos: tuple[str, ...] = ()
    at: datetime
    version: int = 1

    @property
    def about(self) -> str:
        """How its case names it."""
        return f"finding:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """What people said of a room, counted; ``count`` is how many."""

    room: RoomId
    count: int
    fit: int
    clean: int


@dataclass(eq=False)
class SignUnknown(Refusal):
    """The code at the door is an old one, or none of ours."""


@dataclass(eq=False)
class NothingHere(Refusal):
    """Nothing of one's own begins in that room now."""

    name: str


@dataclass(eq=False)
class DoorCodeTried(Refusal):
    """Other digits were typed ``most`` times: one says otherwise that one is there."""

    most: int


@dataclass(eq=False)
class SpotUnknown(Refusal):
    """Nobody has shown where the building stands."""


@dataclass(eq=False)
class TooFarAway(Refusal):
    """So many metres from it; ``most`` is near enough."""

    metres: int
    most: int


@dataclass(eq=False)
class LocationNeeded(Refusal):
    """Only a location is an answer."""


@dataclass(eq=False)
class NotYours(Refusal):
    """There is nothing to say of this booking: it is not over, was not used, or too long ago."""


@dataclass(eq=False)
class SaidAlready(Refusal):
    """How it was has been said."""


def metres(one: tuple[float, float], other: tuple[float, float]) -> int:
    """How far two points in degrees lie from each other, along the ground."""
    return round(areas.metres(one, other))


def near(spot: Spot | None, point: tuple[float, float], rules: VisitRules) -> None:
    """Raises SpotUnknown, TooFarAway."""
    if spot is None:
        raise SpotUnknown
    away = metres((spot.lat, spot.lon), point)
    if away > rules.near_metres:
        raise TooFarAway(metres=away, most=rules.near_metres)


def beginning(mine: Sequence[Booking], room: RoomId, now: datetime, early: timedelta) -> Booking | None:
    """Whichever of somebody's bookings begins in a room now, or has begun and waits for them."""
    return next(
        (
            booking
            for booking in mine
            if booking.room == room
            and booking.state is BookingState.APPROVED
            and booking.begins - early <= now < booking.ends
        ),
        None,
    )


def may_say(booking: Booking, rules: VisitRules, now: datetime) -> None:
    """Whether its booker may say how it was. Raises NotYours."""
    if booking.state is not BookingState.ENDED or now > booking.moved + timedelta(days=rules.say_days):
        raise NotYours


def may_find(booking: Booking, rules: VisitRules, now: datetime) -> None:
    """Whether something can be found amiss: from when one is there, and within a day. Raises NotYours."""
    over = booking.ends + timedelta(hours=rules.find_hours)
    used = booking.state in {BookingState.PRESENT, BookingState.ENDED, BookingState.MISSED}
    if not used or now > over:
        raise NotYours


def told(sums: Sequence[Sum], rules: VisitRules) -> tuple[Sum, ...]:
    """Those sums in which nobody's own word can be read."""
    return tuple(each for each in sums if each.count >= rules.sum_least)
