"""Places: where things are lent (a building's library, a dong office), when they are open, for whom."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from hashlib import blake2b
from typing import NewType

from bot.domain.areas import Area, AreaId, AreaKind
from bot.domain.closures import ClosureRules
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

PlaceId = NewType("PlaceId", int)

WEEK = 7
CODE_MINUTES = 10
"""Minutes for which a code of a place holds; the one before it is still good."""
_SHUT = ""


class Circle(StrEnum):
    """Whom a place serves: its own building or area, the dong around it, the whole gu, or the whole city."""

    OWN = "own"
    DONG = "dong"
    GU = "gu"
    CITY = "city"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRules:
    """Numbers a community may change. Seongdong's sharing centre is open from 10 (programmes.md §2)."""

    name_max: int = 60
    about_max: int = 200
    places_max: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place. ``week`` holds ``10:00-20:00`` for each day from Monday on, nothing where it is shut.

    People who live in ``within`` are served. ``secret`` makes the codes with which a hand-over is confirmed.
    From ``ending`` on it only takes things back; once all are back, it is closed for good (``until``).
    With a ``main`` place it is a branch of that one's library.
    """

    id: PlaceId = PlaceId(0)
    key: str
    area: AreaId
    within: AreaId
    name: str
    about: str
    week: tuple[str, ...]
    circle: Circle
    secret: str
    by: ResidentId
    since: datetime
    ending: datetime | None = None
    until: datetime | None = None
    main: PlaceId | None = None
    version: int = 1

    @property
    def scope(self) -> str:
        """How roles, closures and cases name it."""
        return scope_of(self.id)


def scope_of(number: PlaceId) -> str:
    """How roles, closures and cases name a place."""
    return f"place:{number}"


@dataclass(eq=False)
class PlaceGone(Refusal):
    """It is closed for good, or never was, or serves other people."""


@dataclass(eq=False)
class PlaceThere(Refusal):
    """One of this name is there already."""

    name: str


@dataclass(eq=False)
class TooManyPlaces(Refusal):
    """As many as one area has."""

    most: int


@dataclass(eq=False)
class NeverOpen(Refusal):
    """A place is open on some day of the week."""


def weekly(days: Collection[int], hours: Sequence[str]) -> tuple[str, ...]:
    """The week of a place that is open on these days (0 is Monday), always at the same hours, from-until or
    (one word) with breaks.

    Raises NeverOpen.
    """  # noqa: D205
    if not days:
        raise NeverOpen
    return tuple("-".join(hours) if day in days else _SHUT for day in range(WEEK))


def hours(place: Place, day: date) -> tuple[time, time] | None:
    """When it opens and closes on this day of every week, breaks left aside; midnight ends the day."""
    said = place.week[day.weekday()]
    if said == _SHUT:
        return None
    opens, *_, closes = said.split("-")
    return time.fromisoformat(opens), time.max if closes == "24:00" else time.fromisoformat(closes)


def closing(place: Place, rules: ClosureRules) -> ClosureRules:
    """The weekly closed days of the place itself, in the stead of those of its community."""
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    shut = {f"closed_{name}": said == _SHUT for name, said in zip(names, place.week, strict=True)}
    return replace(rules, **shut)


def served(circle: Circle, around: Sequence[Area]) -> AreaId:
    """The area whose people a place serves; ``around``: its own with its ancestors."""
    kind = {Circle.DONG: AreaKind.DONG, Circle.GU: AreaKind.GU, Circle.CITY: AreaKind.CITY}.get(circle)
    wider = [area.id for area in around if area.kind is kind]
    return wider[-1] if wider else around[0].id


def serves(place: Place, home: Sequence[Area]) -> bool:
    """Whether somebody who lives at ``home`` (with its ancestors) may use it."""
    return place.until is None and place.within in {area.id for area in home}


def opened(place: Place, others: Collection[Place], *, rules: PlaceRules) -> Place:
    """A new place beside the ``others`` of its area. Raises PlaceThere, TooManyPlaces."""
    if any(other.name == place.name for other in others):
        raise PlaceThere(name=place.name)
    if len(others) >= rules.places_max:
        raise TooManyPlaces(most=rules.places_max)
    return place


def code(place: Place, now: datetime) -> str:
    """Four digits that only who stands before the librarian, or the notice on the wall, can know now."""
    return _code(place, int(now.timestamp()) // (CODE_MINUTES * 60))


def is_code(place: Place, typed: str, now: datetime) -> bool:
    """Whether the code is that of now, or of the minutes before."""
    window = int(now.timestamp()) // (CODE_MINUTES * 60)
    return typed.strip() in {_code(place, window), _code(place, window - 1)}


def code_until(now: datetime) -> datetime:
    """When the next code is shown."""
    left = CODE_MINUTES * 60 - int(now.timestamp()) % (CODE_MINUTES * 60)
    return now.replace(microsecond=0) + timedelta(seconds=left)


def _code(place: Place, window: int) -> str:
    made = blake2b(f"{place.id}:{window}".encode(), key=place.secret.encode(), digest_size=8).digest()
    return f"{int.from_bytes(made) % 10_000:04}"
