"""A coordinator's agenda: everything about shared homes that waits for her, in one list, the oldest first.

What is on it is worked out from how things stand; nothing is put on it, and nothing is struck off.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.homes import OPEN, GuestState, HostState, MatchState


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaRules:
    """Numbers a community may change.

    Whoever has come to us hears from a coordinator within ``answer_days`` (§4 tells guests: usually a week,
    which is what they are told here too); a stay that ends is on the list as long before as both are asked.
    """

    answer_days: int = 7


class Matter(StrEnum):
    """What there is to do, the most urgent first."""

    CALL = "call"
    READ = "read"
    VISIT = "visit"
    MEETING = "meeting"
    STEP = "step"
    PAPERS = "papers"
    ENDING = "ending"
    MOOD = "mood"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to do until ``due``, about a record: its kind (``home``) and number, and who is in it.

    ``word`` says more: the kind of a call, or where the record stands.
    """

    matter: Matter
    due: datetime
    record: str
    number: int
    names: tuple[str, ...]
    word: str


CALLED = frozenset({MatchState.PHONE, MatchState.LATER})
"""The host is asked by telephone."""
LED = (MatchState.YES, MatchState.MET, MatchState.BOTH_YES, MatchState.AGREEMENT, MatchState.SIGNED)
"""Nobody but the coordinator, or nobody without her, leads on."""
MOVING = (MatchState.SENT, *sorted(CALLED), *LED, MatchState.MEETING)
TO_VISIT = (HostState.APPLIED, HostState.VISIT_PLANNED, HostState.VISITED, HostState.WORK_NEEDED)
TO_SEE = (GuestState.APPLIED, GuestState.DOCUMENTS)


STANDING: Mapping[str, Sequence[str]] = {
    "host": [state for state in HostState if state is not HostState.LEFT],
    "guest": [state for state in GuestState if state not in {GuestState.REFUSED, GuestState.LEFT}],
    "match": [state for state in MatchState if state in OPEN or state is MatchState.STOPPED],
}
"""Of each record the states in which something is still to come, in the order of its life."""


def matter_of(state: MatchState) -> Matter:
    """What a request that stands so asks of the coordinator."""
    if state is MatchState.SENT:
        return Matter.READ
    if state is MatchState.MEETING:
        return Matter.MEETING
    return Matter.CALL if state in CALLED else Matter.STEP


def listed(items: Collection[Item], matter: Matter | None = None) -> Sequence[Item]:
    """Those of a kind, or all; what is due first comes first."""
    found = [item for item in items if matter in {None, item.matter}]
    return sorted(found, key=lambda item: (item.due, item.matter, item.record, item.number))


def counted(items: Collection[Item]) -> Mapping[Matter, int]:
    """How many of each kind there are, in the order of the kinds."""
    counts = Counter(item.matter for item in items)
    return {matter: counts[matter] for matter in Matter if counts[matter]}


def pipeline(counts: Mapping[str, Mapping[str, int]]) -> Mapping[str, Sequence[tuple[str, int]]]:
    """How many stand where, in the order of their lives; nothing of what is not there."""
    found = {
        of: [(state, known[state]) for state in STANDING[of] if known.get(state)]
        for of, known in counts.items()
    }
    return {of: counted_ for of, counted_ in found.items() if counted_}


def late(items: Collection[Item], now: datetime) -> int:
    """How many should have been done by now."""
    return sum(item.due < now for item in items)


def is_sinking(before: Sequence[str], *, least: int = 2) -> bool:
    """Whether somebody's last moods (oldest first) are a pattern to look at: twice not well in a row."""
    return len(before) >= least and all(mood != "good" for mood in before[-least:])
