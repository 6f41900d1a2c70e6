"""A guest's request to a host and all that comes of it (programmes.md §4, rules.md §6.10 and §6.11).

``sent -> screened -> delivered -> yes -> meeting -> met -> both-yes -> agreement -> signed -> trial -> active
-> notice -> ended``. The bot never brings people together by itself: only a coordinator moves to what binds.
Unlike the request of Couchers none ever expires: a host who is silent is phoned.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.homes.guests import Guest, GuestId, NotVerified, is_trusted
from bot.domain.homes.hands import (
    Hand,
    HomeStepImpossible,
    HomeStepNotYours,
    Mover,
    Scope,
    Step,
    led,
    open_to,
)
from bot.domain.homes.hosts import Host, HostGone, HostId, suits
from bot.domain.homes.rules import HomesRules
from bot.domain.homes.sides import HostState
from bot.domain.refusal import Refusal
from bot.domain.replies import Reply
from bot.domain.residents import ResidentId

MatchId = NewType("MatchId", int)
_NO_HOST, _NO_GUEST, _NOWHERE = HostId(0), GuestId(0), AreaId("")


class MatchState(StrEnum):
    """Where a request stands."""

    SENT = "sent"
    SCREENED = "screened"
    DECLINED = "declined"
    DELIVERED = "delivered"
    LATER = "later"
    PHONE = "phone"
    YES = "yes"
    NO = "no"
    WITHDRAWN = "withdrawn"
    MEETING = "meeting"
    MET = "met"
    BOTH_YES = "both-yes"
    ONE_NO = "one-no"
    AGREEMENT = "agreement"
    SIGNED = "signed"
    TRIAL = "trial"
    ACTIVE = "active"
    NOTICE = "notice"
    ENDED = "ended"
    STOPPED = "stopped"


_S = MatchState
OVER = frozenset({_S.DECLINED, _S.NO, _S.WITHDRAWN, _S.ONE_NO, _S.ENDED, _S.STOPPED})
"""Nobody is reminded of anything any more."""
OPEN = frozenset(_S) - OVER
TOGETHER = frozenset({_S.TRIAL, _S.ACTIVE, _S.NOTICE})
"""They live under one roof."""
ASKED = frozenset({_S.DELIVERED, _S.LATER, _S.PHONE})
"""The host has been asked, and has said neither yes nor no."""
BINDING = frozenset({_S.MEETING, _S.AGREEMENT, _S.TRIAL, _S.ACTIVE, _S.ENDED})
"""Where only a coordinator leads."""
_AGREEING = frozenset({_S.YES, _S.MEETING, _S.MET, _S.BOTH_YES, _S.AGREEMENT, _S.SIGNED})

OF_SIDE = {Hand.SENIOR: frozenset({Hand.SENIOR, Hand.HELPER}), Hand.GUEST: frozenset({Hand.GUEST})}
"""Whose words are those of a side: who speaks for it herself speaks over what was said for her."""
_HOST = frozenset({Hand.SENIOR, Hand.HELPER, Hand.COORDINATOR})
_GUEST = frozenset({Hand.GUEST, Hand.COORDINATOR})
_STAFF = frozenset({Hand.COORDINATOR})
_TIME = frozenset({Hand.TIME})


def _step(
    starts: AbstractSet[MatchState],
    end: MatchState | None,
    hands: AbstractSet[Hand],
    scope: Scope | None = Scope.ANSWER,
) -> Step[MatchState]:
    return Step(starts=frozenset(starts), end=end, hands=frozenset(hands), scope=scope)


MOVES = {
    "screen": _step({_S.SENT}, _S.SCREENED, _STAFF),
    "decline": _step({_S.SENT, _S.SCREENED}, _S.DECLINED, _STAFF),
    "deliver": _step({_S.SCREENED}, _S.DELIVERED, _TIME),
    "yes": _step(ASKED, _S.YES, _HOST),
    "no": _step(ASKED | _AGREEING, _S.NO, _HOST),
    "later": _step({_S.DELIVERED, _S.PHONE}, _S.LATER, _HOST),
    "call": _step({_S.DELIVERED, _S.LATER}, _S.PHONE, _HOST | _TIME),
    "again": _step({_S.LATER, _S.PHONE}, _S.SCREENED, _STAFF),
    "withdraw": _step({_S.SENT, _S.SCREENED} | ASKED | _AGREEING, _S.WITHDRAWN, _GUEST),
    "meet": _step({_S.YES, _S.MEETING}, _S.MEETING, _STAFF),
    "met": _step({_S.MEETING}, _S.MET, _STAFF),
    "draft": _step({_S.BOTH_YES, _S.AGREEMENT}, _S.AGREEMENT, _STAFF),
    "sign": _step({_S.AGREEMENT}, _S.SIGNED, _STAFF),
    "try": _step({_S.SIGNED}, _S.TRIAL, _STAFF),
    "settle": _step({_S.TRIAL}, _S.ACTIVE, _STAFF),
    "renew": _step({_S.ACTIVE, _S.NOTICE}, _S.ACTIVE, _STAFF),
    "leave": _step({_S.TRIAL, _S.ACTIVE}, _S.NOTICE, _HOST | _GUEST),
    "end": _step(TOGETHER | {_S.STOPPED}, _S.ENDED, _STAFF),
    "stop": _step(OPEN, _S.STOPPED, _HOST | _GUEST, scope=None),
}
"""A stop for safety is made by either side, a coordinator, or a helper of any scope, and asks nobody."""


@dataclass(eq=False)
class MatchGone(Refusal):
    """No such request that concerns this person."""


@dataclass(eq=False)
class AskedAlready(Refusal):
    """One request at a time from the same to the same."""


@dataclass(eq=False)
class TooManyMatches(Refusal):
    """A guest has so many requests under way."""

    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One request of a ``guest`` to a ``host``, at the host's ``area``; the hours are aware.

    ``words`` are what the guest answered to the three questions, ``begins`` and ``until`` the days asked
    for, ``unclear`` how often the host's answer was not understood. They have a ``meeting`` in a ``place``.
    ``likes``: who of the two has said yes after they had met. ``held``: what somebody has said that counts
    from ``settles`` on (``homes.undoing``). ``lived``: since when it is a home for both, its trial over.
    """

    id: MatchId = MatchId(0)
    host: HostId = _NO_HOST
    guest: GuestId = _NO_GUEST
    area: AreaId = _NOWHERE
    coordinator: ResidentId | None = None
    state: MatchState = MatchState.SENT
    words: tuple[str, ...] = ()
    begins: date | None = None
    until: date | None = None
    since: datetime | None = None
    moved: datetime
    delivered: datetime | None = None
    unclear: int = 0
    meeting: datetime | None = None
    place: str | None = None
    moved_in: date | None = None
    ends: date | None = None
    likes: frozenset[Hand] = frozenset()
    held: Mapping[Hand, Reply] = field(default_factory=dict)
    settles: datetime | None = None
    lived: datetime | None = None
    version: int = 1


def moved(match: Match, step: str, mover: Mover, *, now: datetime) -> Match:
    """The request after a step of ``MOVES``. Raises HomeStepNotYours, HomeStepImpossible."""
    state = led(MOVES, step, match.state, mover)
    delivered = now if step == "deliver" else match.delivered
    lived = match.lived or (now if state is _S.ACTIVE else None)
    return replace(match, state=state, moved=now, delivered=delivered, lived=lived, held={}, settles=None)


def asked(
    guest: Guest,
    host: Host,
    words: tuple[str, ...],
    *,
    under_way: int,
    is_asked: bool,
    rules: HomesRules,
    today: date,
    now: datetime,
) -> Match:
    """A guest's request to a host, which a coordinator reads first.

    Raises NotVerified, HostGone, AskedAlready, TooManyMatches.
    """
    if not is_trusted(guest, today):
        raise NotVerified
    fits = host.state is HostState.LISTED and suits(host, begins=guest.begins, ends=guest.ends)
    if not fits or host.resident == guest.resident:
        raise HostGone
    if is_asked:
        raise AskedAlready
    if under_way >= rules.guest_open_most:
        raise TooManyMatches(most=rules.guest_open_most)
    return Match(
        host=host.id,
        guest=guest.id,
        area=host.area,
        words=words,
        begins=guest.begins,
        until=guest.ends,
        since=now,
        moved=now,
    )


def possible(match: Match, mover: Mover) -> AbstractSet[str]:
    """The steps of ``MOVES`` that ``mover`` could make now."""
    return open_to(MOVES, match.state, mover)


def said(match: Match, likes: bool, mover: Mover, *, now: datetime, whose: Hand | None = None) -> Match:
    """The request after one side said, apart from the other, whether it would try after the meeting.

    ``whose``: the side for which a coordinator passes on what she heard; a helper speaks for the senior.
    Raises HomeStepNotYours, HomeStepImpossible.
    """
    side = (
        Hand.SENIOR if mover.hand is Hand.HELPER else whose if mover.hand is Hand.COORDINATOR else mover.hand
    )
    may_speak = mover.hand is not Hand.HELPER or Scope.ANSWER in mover.scopes
    if side not in {Hand.SENIOR, Hand.GUEST} or not may_speak:
        raise HomeStepNotYours
    if match.state is not _S.MET:
        raise HomeStepImpossible
    if not likes:
        return replace(match, state=_S.ONE_NO, moved=now, held={}, settles=None)
    both = match.likes | {side}
    held = {hand: word for hand, word in match.held.items() if hand not in OF_SIDE[side]}
    state = _S.BOTH_YES if len(both) == 2 and not held else _S.MET
    return replace(
        match, likes=both, state=state, moved=now, held=held, settles=match.settles if held else None
    )


def planned(match: Match, at: datetime, place: str, mover: Mover, *, now: datetime) -> Match:
    """The request with a meeting at ``at`` in a ``place``, or with others for it. Raises as ``moved``."""
    return replace(moved(match, "meet", mover, now=now), meeting=at, place=place)


def begun(match: Match, first: date, last: date, mover: Mover, *, now: datetime) -> Match:
    """The request with the guest moving in on ``first``, for a term until ``last``. Raises as ``moved``."""
    return replace(moved(match, "try", mover, now=now), moved_in=first, ends=last)


def given_notice(match: Match, mover: Mover, rules: HomesRules, zone: tzinfo, *, now: datetime) -> Match:
    """The request once somebody has said that it is to end: after a week in the trial, else a month.

    Never later than it would have ended anyway. Raises as ``moved``.
    """
    days = rules.trial_notice_days if match.state is _S.TRIAL else rules.notice_days
    after = moved(match, "leave", mover, now=now)
    last = now.astimezone(zone).date() + timedelta(days=days)
    return replace(after, ends=min(last, match.ends) if match.ends else last)
