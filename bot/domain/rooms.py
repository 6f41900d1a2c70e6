"""Rooms of a building that stand empty for hours: what there is, when, for how many, on which terms."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.availability import Hours, hours_of
from bot.domain.places import WEEK, PlaceId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

RoomId = NewType("RoomId", int)


class Equipment(StrEnum):
    """What is in a room."""

    PROJECTOR = "projector"
    SOUND = "sound"
    BOARD = "board"
    WIFI = "wifi"
    TABLES = "tables"
    KITCHEN = "kitchen"
    MIRROR = "mirror"
    PARKING = "parking"


class Purpose(StrEnum):
    """What a room is wanted for; ``public``: for everybody's good, of which more is let."""

    MEETING = "meeting"
    CLASS = "class"
    HOBBY = "hobby"
    EXERCISE = "exercise"
    FAMILY = "family"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomRules:
    """Numbers a community may change; each room may have its own.

    Programmes.md §3: booked from 5 to 90 days ahead, in hours, up to 4 of them, for 3 people and more; ten
    minutes to clear up; a manager says yes.
    """

    lead_days: int = 5
    latest_days: int = 90
    slot: int = 60
    least: int = 60
    most: int = 240
    before: int = 0
    after: int = 10
    people: int = 3
    approval: bool = True
    name_max: int = 60
    words_max: int = 300
    rooms_max: int = 60
    photos_max: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What holds for one room: days ahead, minutes, people."""

    lead_days: int
    latest_days: int
    slot: int
    least: int
    most: int
    before: int
    after: int
    people: int
    approval: bool

    def first_day(self, today: date) -> date:
        """The first day that can be booked by now."""
        return today + timedelta(days=self.lead_days)

    def last_day(self, today: date) -> date:
        """The last one."""
        return today + timedelta(days=self.latest_days)

    def lengths(self) -> tuple[int, ...]:
        """For how many minutes it can be had."""
        first = -(-self.least // self.slot) * self.slot
        return tuple(range(first, self.most + 1, self.slot))

    def crossing(self) -> str:
        """Which of them does not go with the others; of none, nothing."""
        if not self.lengths():
            return "most"
        return "latest_days" if self.lead_days > self.latest_days else ""


OWN = {each.name: (0, 1) if each.name == "approval" else (0, 0) for each in fields(Terms)} | {
    "lead_days": (0, 60),
    "latest_days": (1, 365),
    "slot": (15, 240),
    "least": (15, 1440),
    "most": (15, 1440),
    "before": (0, 120),
    "after": (0, 120),
    "people": (1, 100),
}
"""What a room may have of its own, and how far it may go."""
CANCEL = "cancel_days"
"""Among what a room has of its own: until how many days before it is given back in time."""
TERMS = {**OWN, CANCEL: (0, 60)}
"""All that a room may have of its own, with how far each may go."""
CAPACITY = (1, 5_000)


@dataclass(frozen=True, slots=True)
class Outline:
    """As much of a room as is needed to look through all rooms of a city; ``area`` is its building's."""

    id: RoomId
    place: PlaceId
    area: AreaId
    capacity: int
    equipment: tuple[str, ...]
    step_free: bool
    week: tuple[str, ...]
    other: tuple[tuple[str, str], ...]
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One room of the building ``place``. ``within`` is the room of which it is a part (0: of none).

    ``week`` holds the idle hours of each day from Monday on, ``other`` those of single days instead
    (``2026-12-24`` -> ``09:00-12:00``, or nothing). ``own`` are its own terms. ``entry`` tells those alone
    who have booked how one gets in. ``paused``: it is not let for the time being. ``last`` is the last day on
    which it is let, where it ends for good.
    """

    id: RoomId = RoomId(0)
    key: str
    place: PlaceId
    within: RoomId = RoomId(0)
    name: str
    about: str = ""
    entry: str = ""
    contact: str = ""
    price: str = ""
    capacity: int
    equipment: tuple[str, ...] = ()
    step_free: bool = False
    purposes: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()
    week: tuple[str, ...]
    other: tuple[tuple[str, str], ...] = ()
    own: tuple[tuple[str, int], ...] = ()
    paused: bool = False
    last: date | None = None
    by: ResidentId
    since: datetime
    until: datetime | None = None
    version: int = 1

    @property
    def scope(self) -> str:
        """How cases and the log name it."""
        return f"room:{self.id}"


@dataclass(eq=False)
class RoomGone(Refusal):
    """It is let no more, or never was, or to other people."""


@dataclass(eq=False)
class RoomThere(Refusal):
    """The building has one of this name."""

    name: str


@dataclass(eq=False)
class TooManyRooms(Refusal):
    """As many as one building has."""

    most: int


@dataclass(eq=False)
class RoomNeverOpen(Refusal):
    """A room is open on some day of the week."""


@dataclass(eq=False)
class RoomNumberWrong(Refusal):
    """Not between ``least`` and ``most``."""

    least: int
    most: int


@dataclass(eq=False)
class RoomTermsCross(Refusal):
    """The shortest time is longer than the longest, or the first day later than the last."""


@dataclass(eq=False)
class RoomPartWrong(Refusal):
    """A room is no part of itself, nor of what is a part of it."""


@dataclass(eq=False)
class RoomBooked(Refusal):
    """Somebody has booked it, or what it would be a part of."""


def terms(room: Room, rules: RoomRules) -> Terms:
    """What holds for a room: its own, or what the community says."""
    return held(dict(room.own), rules)


def held(own: Mapping[str, int], rules: RoomRules) -> Terms:
    """What holds where so much is a room's own."""
    said = {each.name: own.get(each.name, getattr(rules, each.name)) for each in fields(Terms)}
    return Terms(**said | {"approval": bool(said["approval"])})


def with_own(room: Room, name: str, value: int, rules: RoomRules) -> Room:
    """The room with a term of its own. Raises RoomNumberWrong, RoomTermsCross."""
    least, most = OWN[name]
    if not least <= value <= most:
        raise RoomNumberWrong(least=least, most=most)
    changed = replace(room, own=tuple(sorted({**dict(room.own), name: value}.items())))
    if terms(changed, rules).crossing():
        raise RoomTermsCross
    return changed


def with_capacity(room: Room, people: int) -> Room:
    """For so many people. Raises RoomNumberWrong."""
    least, most = CAPACITY
    if not least <= people <= most:
        raise RoomNumberWrong(least=least, most=most)
    return replace(room, capacity=people)


def with_hours(room: Room, days: Collection[int], said: str) -> Room:
    """Other idle hours on these days of the week (0 is Monday), none on the others. Raises RoomNeverOpen."""
    if not days or not hours_of(said):
        raise RoomNeverOpen
    return replace(room, week=tuple(said if day in days else "" for day in range(WEEK)))


def with_more_hours(room: Room, days: Collection[int], said: str) -> Room:
    """Other idle hours on these days alone, or none; the others stay. Raises RoomNeverOpen."""
    hours_of(said)
    week = tuple(said if day in days else was for day, was in enumerate(room.week))
    if not any(week):
        raise RoomNeverOpen
    return replace(room, week=week)


def with_other(room: Room, day: date, said: str, *, today: date) -> Room:
    """Other hours on a single day; those of days gone by are forgotten."""
    hours_of(said)
    kept = {at: what for at, what in room.other if at >= today.isoformat()}
    return replace(room, other=tuple(sorted({**kept, day.isoformat(): said}.items())))


def hours(room: Room | Outline, day: date) -> Hours:
    """Its idle hours on a day, as it says them itself: holidays and closed days are its building's."""
    if room.last and day > room.last:
        return ()
    return hours_of(dict(room.other).get(day.isoformat(), room.week[day.weekday()]))


def opened(room: Room, others: Collection[Room], *, rules: RoomRules) -> Room:
    """A new room beside the ``others`` of its building. Raises RoomThere, TooManyRooms."""
    if any(other.name == room.name for other in others):
        raise RoomThere(name=room.name)
    if len(others) >= rules.rooms_max:
        raise TooManyRooms(most=rules.rooms_max)
    return room


def part_of(room: Room, whole: RoomId, others: Sequence[Room]) -> Room:
    """The room as a part of another one of its building (0: of none). Raises RoomPartWrong."""
    known = {other.id: other for other in others}
    if whole and (whole not in known or room.id in line(whole, known)):
        raise RoomPartWrong
    return replace(room, within=whole)


def line(number: RoomId, known: Mapping[RoomId, Room]) -> tuple[RoomId, ...]:
    """A room, what it is a part of, and so on up to the whole."""
    found: list[RoomId] = []
    while number and number not in found:
        found.append(number)
        number = known[number].within if number in known else RoomId(0)
    return tuple(found)


def touching(number: RoomId, others: Sequence[Room]) -> tuple[Room, ...]:
    """The rooms that cannot be had while this one is: itself, its parts, what it is a part of."""
    own = set(spaces(number, others))
    return tuple(each for each in others if own & set(spaces(each.id, others)))


def spaces(number: RoomId, others: Sequence[Room]) -> tuple[RoomId, ...]:
    """What somebody takes who has a room: itself and all its parts.

    Whoever has the hall has both halves; so two bookings are in each other's way exactly when they take one
    space in common.
    """
    known = {other.id: other for other in others}
    return tuple(each.id for each in others if number in line(each.id, known))
