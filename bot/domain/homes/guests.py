"""A guest: a student who looks for a room, with papers that were seen and never kept (programmes.md §4)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.homes.hands import Mover
from bot.domain.homes.rules import HomesRules
from bot.domain.homes.sides import GuestState, guest_moved
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

GuestId = NewType("GuestId", int)
PaperId = NewType("PaperId", int)


class Paper(StrEnum):
    """What a coordinator has to have seen before anybody meets."""

    IDENTITY = "identity"
    ENROLMENT = "enrolment"
    FIRST_REFERENCE = "first-reference"
    SECOND_REFERENCE = "second-reference"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A paper that somebody (``by``) looked at, and until when it holds; the paper itself is not kept."""

    id: PaperId = PaperId(0)
    guest: GuestId
    paper: Paper
    by: ResidentId
    seen: datetime
    expires: date
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Somebody who looks for a room from ``begins`` until ``ends``; ``phone`` is sealed.

    ``gender`` and ``birth_year`` are told to a host, for she is to know whom she would let in. ``verified``
    is the last day on which all papers hold.
    """

    id: GuestId = GuestId(0)
    resident: ResidentId
    area: AreaId
    state: GuestState = GuestState.APPLIED
    coordinator: ResidentId | None = None
    school: str
    birth_year: int
    gender: str = ""
    about: str = ""
    languages: tuple[str, ...] = ()
    begins: date
    ends: date
    phone: str
    verified: date | None = None
    since: datetime
    moved: datetime
    version: int = 1


@dataclass(eq=False)
class GuestTooYoung(Refusal):
    """A guest is of age."""

    age: int


@dataclass(eq=False)
class GuestThere(Refusal):
    """Somebody looks for one room."""


@dataclass(eq=False)
class GuestGone(Refusal):
    """Nobody of that number looks for a room, or not where one may know of it."""


@dataclass(eq=False)
class StayTooShort(Refusal):
    """Whoever moves in stays for a month at least."""


@dataclass(eq=False)
class StayPast(Refusal):
    """It would begin in the past."""


@dataclass(eq=False)
class PapersMissing(Refusal):
    """So many papers have to be seen yet."""

    count: int


@dataclass(eq=False)
class NotVerified(Refusal):
    """Only who has shown all papers may ask to live with somebody."""


def applied(guest: Guest, *, has_one: bool, rules: HomesRules, today: date) -> Guest:
    """A new guest. Raises GuestThere, GuestTooYoung, StayPast, StayTooShort."""
    if has_one:
        raise GuestThere
    if today.year - guest.birth_year < rules.guest_age:
        raise GuestTooYoung(age=rules.guest_age)
    if guest.begins < today:
        raise StayPast
    if (guest.ends - guest.begins).days < rules.stay_days_least:
        raise StayTooShort
    return guest


def saw(guest: Guest, papers: Iterable[Seen], mover: Mover, *, now: datetime, today: date) -> Guest:
    """The guest once papers were looked at: verified as soon as all hold, until the first runs out.

    Raises HomeStepNotYours, HomeStepImpossible.
    """
    state = guest.state
    if state is GuestState.APPLIED:
        state = guest_moved(state, "see", mover)
    holding = {seen.paper: seen.expires for seen in papers if seen.expires >= today}
    if missing(holding):
        return replace(guest, state=state, moved=now)
    if state is GuestState.DOCUMENTS:
        state = guest_moved(guest_moved(state, "verify", mover), "search", mover)
    return replace(guest, state=state, moved=now, verified=min(holding.values()))


def missing(holding: Collection[Paper]) -> tuple[Paper, ...]:
    """The papers that are not there yet."""
    return tuple(paper for paper in Paper if paper not in holding)


def guest_led(guest: Guest, step: str, mover: Mover, *, now: datetime) -> Guest:
    """The guest after a step of GUEST_MOVES. Raises HomeStepNotYours, HomeStepImpossible."""
    return replace(guest, state=guest_moved(guest.state, step, mover), moved=now)


def is_trusted(guest: Guest, today: date) -> bool:
    """Whether the guest may ask to live with somebody: all papers seen, and none run out."""
    return guest.state is GuestState.SEARCHING and guest.verified is not None and guest.verified >= today
