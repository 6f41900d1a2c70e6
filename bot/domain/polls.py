"""A group chooses by vote which room it has, and when; at enough votes the room is booked for the group.

The group has a quota of its own, as a person has (rules.md §6.8: holder person, household or circle); who
began the vote answers for the booking.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.availability import Span
from bot.domain.desk import GROUP_LEAST
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from bot.domain.rooms import RoomId

CircleId = NewType("CircleId", int)
PollId = NewType("PollId", int)
OptionId = NewType("OptionId", int)

CIRCLE_LEAST = GROUP_LEAST + 2**60
"""A group that votes is a reader, and holds bookings, with a number of its own from here on."""
TWICE = timedelta(seconds=2)
"""A press this soon after the same one is a finger that was too quick, not another mind."""
NAME_MOST = 40
"""Characters of the name under which somebody's vote is shown."""


class PollState(StrEnum):
    """Where a vote stands; ``booked``: the room was had, perhaps once its manager says yes."""

    DRAFT = "draft"
    OPEN = "open"
    BOOKED = "booked"
    LAPSED = "lapsed"
    DROPPED = "dropped"
    VAIN = "vain"


RUNNING = frozenset({PollState.DRAFT, PollState.OPEN})
"""Not over: a group has one such vote."""
MOVES: Mapping[str, tuple[PollState, PollState]] = {
    "open": (PollState.DRAFT, PollState.OPEN),
    "drop": (PollState.DRAFT, PollState.DROPPED),
    "book": (PollState.OPEN, PollState.BOOKED),
    "end": (PollState.OPEN, PollState.DROPPED),
    "lapse": (PollState.OPEN, PollState.LAPSED),
    "fail": (PollState.OPEN, PollState.VAIN),
}
"""step -> (from, to)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PollRules:
    """Numbers a community may change.

    A room is for three people and more (programmes.md §3), so fewer votes decide nothing; of larger groups
    half of those for whom it is must say that they can come. A vote lasts 48 hours, as a manager has to
    answer (programmes.md §3); what nobody opens is gone after ``draft_minutes``.
    Whoever answers for ``coming_most`` rooms of groups that are still to come, as many as one has in a month
    (programmes.md §3), begins no other: a person in ten groups has not ten quotas.
    """

    votes_least: int = 3
    votes_percent: int = 50
    options_most: int = 5
    people: int = 5
    hours: int = 48
    draft_minutes: int = 60
    kept_days: int = 30
    coming_most: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """A group chat whose people decide together; it is told in ``locale``, that of who began its last vote.

    ``was`` is the number it had before it grew; ``until``: the bot was thrown out.
    """

    id: CircleId = CircleId(0)
    chat: int
    was: int | None = None
    title: str
    locale: str
    area: AreaId
    since: datetime
    until: datetime | None = None
    version: int = 1

    @property
    def reader(self) -> int:
        """To whom notices for this group are addressed, and for whom its bookings count."""
        return CIRCLE_LEAST + self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """What ``by`` asked the group: a room for ``people``, decided once one choice has ``quorum`` votes.

    ``name`` is what the group calls ``by``; ``why`` is what kept a room from being
    had, ``booking`` what came of it.
    """

    id: PollId = PollId(0)
    circle: CircleId
    by: ResidentId
    name: str
    words: str
    people: int
    quorum: int
    state: PollState = PollState.DRAFT
    until: datetime
    booking: int | None = None
    why: str = ""
    opened: datetime
    moved: datetime
    version: int = 1

    @property
    def about(self) -> str:
        """How notices and the log name it."""
        return f"poll:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One room at one time; ``gone``: it could not be had when the group wanted it."""

    id: OptionId = OptionId(0)
    poll: PollId
    room: RoomId
    begins: datetime
    ends: datetime
    gone: bool = False
    version: int = 1

    @property
    def span(self) -> Span:
        """From when until when."""
        return Span(self.begins, self.ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """Somebody of the group can come then, or (``on`` false) cannot any more; known by their name there."""

    id: int = 0
    option: OptionId
    person: ResidentId
    name: str
    on: bool = True
    at: datetime
    version: int = 1


@dataclass(eq=False)
class PollGone(Refusal):
    """There is no such vote in this group, or it is over."""


@dataclass(eq=False)
class PollRuns(Refusal):
    """The group is voting already: one thing at a time."""


@dataclass(eq=False)
class PollNotYours(Refusal):
    """Who began the vote, or somebody who may book rooms, does that."""


@dataclass(eq=False)
class PollTooMany(Refusal):
    """One answers for ``most`` rooms of groups already that are still to come."""

    most: int


@dataclass(eq=False)
class PollNothing(Refusal):
    """There is no free room for what was asked; ``people`` is for how many."""

    people: int


@dataclass(eq=False)
class PollNoVotes(Refusal):
    """Nobody has voted yet, so there is nothing to decide by."""


def is_circle(reader: int) -> bool:
    """Whether notices for this number go to a group that votes."""
    return reader >= CIRCLE_LEAST


def quorum(people: int, rules: PollRules) -> int:
    """How many votes decide where a room is wanted for ``people``."""
    half = -(-people * rules.votes_percent // 100)
    return max(half, min(people, rules.votes_least), 1)


def moved(poll: Poll, step: str, *, now: datetime) -> Poll:
    """The vote after a step of ``MOVES``. Raises PollGone."""
    start, end = MOVES[step]
    if poll.state is not start:
        raise PollGone
    return replace(poll, state=end, moved=now)


def pressed(was: Vote | None, option: Option, person: ResidentId, name: str, now: datetime) -> Vote | None:
    """The vote after a press; None where the press was the same one twice."""
    if was is None:
        return Vote(option=option.id, person=person, name=name[:NAME_MOST], at=now)
    if now - was.at < TWICE:
        return None
    return replace(was, on=not was.on, name=name[:NAME_MOST], at=now)


def best(options: Sequence[Option], counts: Mapping[OptionId, int], *, least: int) -> tuple[Option, ...]:
    """The choices that could be had with ``least`` votes and more, in the order in which they are tried.

    The most votes first; of as many the earliest, then the one that was named first.
    """
    able = [each for each in options if not each.gone and counts.get(each.id, 0) >= least]
    return tuple(sorted(able, key=lambda each: (-counts[each.id], each.begins, each.id)))
