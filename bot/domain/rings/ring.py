"""A ring as it is proposed, answered and ended; nobody learns what another one answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import NewType

from bot.domain.barter import ListingId
from bot.domain.hours import QuietHours, waking
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from bot.domain.rings.cycles import Edge, Path, fingerprint

RingId = NewType("RingId", int)


class RingState(StrEnum):
    """Where a ring stands."""

    ASKED = "asked"
    AGREED = "agreed"
    DISSOLVED = "dissolved"


class Answer(StrEnum):
    """What one member said, known to nobody else."""

    NONE = "none"
    YES = "yes"
    NO = "no"


class Standing(StrEnum):
    """How a ring stands for one member; how others answered does not show."""

    ASKED = "asked"
    JOINED = "joined"
    DECLINED = "declined"
    AGREED = "agreed"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class RingRules:
    """Numbers a community may change. Hours are hours; ``candidates`` are listings looked at for one."""

    people_most: int = 4
    answer_hours: int = 72
    pause_hours: int = 24
    candidates: int = 20
    told_hour: int = 10
    told_most: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """A proposal to 2 to 4 people; ``listings`` is the fingerprint of all that is in it."""

    id: RingId = RingId(0)
    key: str
    listings: str
    state: RingState = RingState.ASKED
    asked: datetime
    until: datetime
    version: int = 1

    def is_open(self, now: datetime) -> bool:
        """Whether it can still be answered."""
        return self.state is RingState.ASKED and now < self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One person in a ring, who gives ``offer`` to ``receiver`` whose ``want`` it fits.

    ``wording`` marks the words of both as they were shown; ``trade`` is what became of it.
    """

    id: int = 0
    ring: RingId
    seat: int
    person: ResidentId
    receiver: ResidentId
    offer: ListingId
    want: ListingId
    wording: str
    answer: Answer = Answer.NONE
    open: bool = True
    trade: int | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A ring as one member sees it: ``gives`` is the own place, ``gets`` the place before it."""

    ring: Ring
    people: int
    gives: Member
    gets: Member

    def standing(self, now: datetime) -> Standing:
        """How it stands; over is over, whatever the reason."""
        if self.ring.state is RingState.AGREED:
            return Standing.AGREED
        if self.gives.answer is Answer.NO:
            return Standing.DECLINED
        if not self.ring.is_open(now):
            return Standing.OVER
        return Standing.JOINED if self.gives.answer is Answer.YES else Standing.ASKED


Arrow = tuple[Edge, str]
"""Who gives what to whom, and the mark of its wording."""


@dataclass(eq=False)
class RingGone(Refusal):
    """No ring of this person; whether it is another one's is not told."""


def propose(
    arrows: Sequence[Arrow], *, key: str, rules: RingRules, now: datetime, zone: tzinfo
) -> tuple[Ring, tuple[Member, ...]]:
    """A new ring; the time to answer counts from when its members are told, by daylight."""
    path: Path = tuple(edge for edge, _ in arrows)
    until = waking(now, zone) + timedelta(hours=rules.answer_hours)
    ring = Ring(key=key, listings=fingerprint(path), asked=now, until=until)
    members = tuple(
        Member(
            ring=ring.id,
            seat=seat,
            person=edge.giver,
            receiver=edge.receiver,
            offer=edge.offer,
            want=edge.want,
            wording=mark,
        )
        for seat, (edge, mark) in enumerate(arrows)
    )
    return ring, members


def place(ring: Ring, members: Sequence[Member], who: ResidentId) -> Place:
    """The ring as ``who`` sees it. Raises RingGone for an outsider."""
    gives = next((member for member in members if member.person == who), None)
    gets = next((member for member in members if member.receiver == who), None)
    if gives is None or gets is None:
        raise RingGone
    return Place(ring=ring, people=len(members), gives=gives, gets=gets)


def answered(members: Sequence[Member], who: ResidentId, answer: Answer) -> tuple[Member, ...]:
    """The members after ``who`` has answered; a yes may be taken back until all have said it."""
    return tuple(replace(member, answer=answer) if member.person == who else member for member in members)


def outcome(members: Sequence[Member]) -> RingState:
    """What the answers make of a ring: one no ends it, all yes bring it about."""
    answers = {member.answer for member in members}
    if Answer.NO in answers:
        return RingState.DISSOLVED
    return RingState.AGREED if answers == {Answer.YES} else RingState.ASKED


def ended(ring: Ring, members: Sequence[Member], state: RingState) -> tuple[Ring, tuple[Member, ...]]:
    """The ring as it ends; its members are free for another one."""
    return replace(ring, state=state), tuple(replace(member, open=False) for member in members)


def next_telling(now: datetime, zone: tzinfo, rules: RingRules) -> datetime:
    """When direct matches found now are told: the next ten o'clock, at the place."""
    local = now.astimezone(zone)
    hour = local.replace(hour=rules.told_hour, minute=0, second=0, microsecond=0)
    return (hour if hour > local else hour + timedelta(days=1)).astimezone(now.tzinfo)


def in_telling_hours(now: datetime, zone: tzinfo, rules: RingRules) -> bool:
    """Whether direct matches may be told now: from their hour on, until the evening.

    What a stopped process missed waits for this, so that nobody is told twice on one day.
    """
    return rules.told_hour <= now.astimezone(zone).hour < QuietHours().start.hour
