"""A host: somebody of sixty or more with a spare room, and what a guest may know of it (programmes.md §4)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NewType

from bot.domain.areas import AreaId
from bot.domain.homes.hands import Mover
from bot.domain.homes.rules import HomesRules, rent_most
from bot.domain.homes.sides import HostState, host_moved
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

HostId = NewType("HostId", int)


class Came(StrEnum):
    """How somebody came to us."""

    PHONE = "phone"
    RELATIVE = "relative"
    SELF = "self"


class Chore(StrEnum):
    """What a guest may help with, some hours a week; care of the body is no guest's work, and not on it."""

    COMPANY = "company"
    ERRANDS = "errands"
    CLEANING = "cleaning"
    COOKING = "cooking"
    DOOR = "door"
    PHONE = "phone"
    WALKS = "walks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """Somebody's home as it is offered, in one dong (``area``); ``by`` entered it in their name, if anybody.

    ``address`` and ``phone`` are sealed: who has the city's key alone can read them. ``rent`` is in won a
    month, ``hours`` of help are those of a week, ``visit`` is when a coordinator comes to see the room, and
    ``works`` what has to be done there first.
    """

    id: HostId = HostId(0)
    resident: ResidentId
    area: AreaId
    state: HostState = HostState.APPLIED
    came: Came = Came.SELF
    by: ResidentId | None = None
    coordinator: ResidentId | None = None
    room: str
    house: str = ""
    habits: str = ""
    languages: tuple[str, ...] = ()
    rent: int
    chores: tuple[str, ...] = ()
    hours: int = 0
    begins: date
    ends: date | None = None
    address: str
    phone: str
    visit: datetime | None = None
    works: str = ""
    since: datetime
    moved: datetime
    version: int = 1


@dataclass(eq=False)
class HostTooYoung(Refusal):
    """A host is at least so old."""

    age: int


@dataclass(eq=False)
class HostThere(Refusal):
    """Somebody offers one home."""


@dataclass(eq=False)
class HostGone(Refusal):
    """No such home is offered, or not to this person."""


@dataclass(eq=False)
class RentTooHigh(Refusal):
    """The rent is at most so many won a month around there."""

    most: int


@dataclass(eq=False)
class RentLevelUnknown(Refusal):
    """A coordinator has to say first what rooms usually cost around there."""


@dataclass(eq=False)
class HoursTooMany(Refusal):
    """A guest helps so many hours a week at the most."""

    most: int


@dataclass(eq=False)
class ProfileOpen(Refusal):
    """A home is told of once its rooms and what is asked for them are described."""


@dataclass(eq=False)
class VaultLocked(Refusal):
    """The city has no key here: where somebody lives cannot be kept as it must be, so it is not kept."""


def offered(
    host: Host, *, born: int | None, has_one: bool, level: int | None, rules: HomesRules, today: date
) -> Host:
    """A home newly offered, where rooms usually cost ``level``.

    Raises HostThere, HostTooYoung, RentLevelUnknown, RentTooHigh, HoursTooMany.
    """
    if has_one:
        raise HostThere
    if born is None or today.year - born < rules.host_age:
        raise HostTooYoung(age=rules.host_age)
    return fair(host, level=level, rules=rules)


def fair(host: Host, *, level: int | None, rules: HomesRules) -> Host:
    """The home, if it asks for no more than a guest may be asked for.

    Where nobody has said yet what rooms cost, only the highest rent of all holds: a coordinator who visits
    is asked for it then. Raises RentTooHigh, HoursTooMany.
    """
    most = rules.rent_max if level is None else rent_most(level, rules)
    if host.rent > most:
        raise RentTooHigh(most=most)
    if host.hours > rules.help_hours_most:
        raise HoursTooMany(most=rules.help_hours_most)
    return host


def host_led(host: Host, step: str, mover: Mover, *, now: datetime, **changes: Any) -> Host:
    """The host after a step of HOST_MOVES. Raises HomeStepNotYours, HomeStepImpossible."""
    return replace(host, state=host_moved(host.state, step, mover), moved=now, **changes)


def is_described(host: Host) -> bool:
    """Whether a guest could know what is offered."""
    return bool(host.house and host.habits and host.languages)


def suits(host: Host, *, begins: date, ends: date, languages: Collection[str] = ()) -> bool:
    """Whether somebody could live there in those days, and speak one of these languages (none: any)."""
    open_then = host.begins <= begins and (host.ends is None or host.ends >= ends)
    return open_then and (not languages or bool(set(languages) & set(host.languages)))
