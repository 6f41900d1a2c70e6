"""Hosts and guests, from the first word to the day they leave (programmes.md §4, rules.md §6.11)."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.homes.hands import Hand, Mover, Step, led


class HostState(StrEnum):
    """Where a host stands; whoever comes in by phone is entered by a coordinator."""

    INVITED = "invited"
    APPLIED = "applied"
    VISIT_PLANNED = "visit-planned"
    VISITED = "visited"
    WORK_NEEDED = "work-needed"
    UNSUITABLE = "unsuitable"
    LISTED = "listed"
    PAUSED = "paused"
    HOSTING = "hosting"
    LEFT = "left"


class GuestState(StrEnum):
    """Where a guest stands; papers are seen by a coordinator and never kept."""

    APPLIED = "applied"
    DOCUMENTS = "documents"
    VERIFIED = "verified"
    SEARCHING = "searching"
    PLACED = "placed"
    REFUSED = "refused"
    LEFT = "left"


_H, _G = HostState, GuestState
_SENIOR = frozenset({Hand.SENIOR, Hand.HELPER, Hand.COORDINATOR})
_GUEST = frozenset({Hand.GUEST, Hand.COORDINATOR})
_STAFF = frozenset({Hand.COORDINATOR})
_TIME = frozenset({Hand.TIME})


def _host(*starts: HostState, to: HostState, by: frozenset[Hand]) -> Step[HostState]:
    return Step(starts=frozenset(starts), end=to, hands=by)


def _guest(*starts: GuestState, to: GuestState, by: frozenset[Hand]) -> Step[GuestState]:
    return Step(starts=frozenset(starts), end=to, hands=by)


HOST_MOVES = {
    "apply": _host(_H.INVITED, to=_H.APPLIED, by=_SENIOR),
    "plan": _host(_H.APPLIED, _H.WORK_NEEDED, _H.UNSUITABLE, to=_H.VISIT_PLANNED, by=_STAFF),
    "suit": _host(_H.VISIT_PLANNED, to=_H.VISITED, by=_STAFF),
    "work": _host(_H.VISIT_PLANNED, to=_H.WORK_NEEDED, by=_STAFF),
    "unsuit": _host(_H.VISIT_PLANNED, to=_H.UNSUITABLE, by=_STAFF),
    "list": _host(_H.VISITED, to=_H.LISTED, by=_STAFF),
    "pause": _host(_H.LISTED, to=_H.PAUSED, by=_SENIOR),
    "resume": _host(_H.PAUSED, to=_H.LISTED, by=_SENIOR),
    "house": _host(_H.LISTED, to=_H.HOSTING, by=_STAFF),
    "free": _host(_H.HOSTING, to=_H.PAUSED, by=_STAFF),  # shown again only when she says so
    "leave": _host(*(state for state in _H if state not in {_H.HOSTING, _H.LEFT}), to=_H.LEFT, by=_SENIOR),
}
"""Who hosts somebody leaves when that has ended, which is a coordinator's to see to."""

GUEST_MOVES = {
    "see": _guest(_G.APPLIED, to=_G.DOCUMENTS, by=_STAFF),
    "verify": _guest(_G.DOCUMENTS, to=_G.VERIFIED, by=_STAFF),
    "refuse": _guest(_G.APPLIED, _G.DOCUMENTS, to=_G.REFUSED, by=_STAFF),
    "search": _guest(_G.VERIFIED, to=_G.SEARCHING, by=_GUEST),
    "lapse": _guest(_G.VERIFIED, _G.SEARCHING, to=_G.DOCUMENTS, by=_TIME),
    "place": _guest(_G.SEARCHING, to=_G.PLACED, by=_STAFF),
    "free": _guest(_G.PLACED, to=_G.SEARCHING, by=_STAFF),
    "idle": _guest(_G.APPLIED, _G.DOCUMENTS, to=_G.LEFT, by=_TIME),
    "leave": _guest(*(state for state in _G if state not in {_G.PLACED, _G.LEFT}), to=_G.LEFT, by=_GUEST),
}
"""Papers that have run out are seen again before the search goes on; who shows none is forgotten in time."""


def host_moved(state: HostState, step: str, mover: Mover) -> HostState:
    """Where a step leads a host. Raises HomeStepNotYours, HomeStepImpossible."""
    return led(HOST_MOVES, step, state, mover)


def guest_moved(state: GuestState, step: str, mover: Mover) -> GuestState:
    """Where a step leads a guest. Raises HomeStepNotYours, HomeStepImpossible."""
    return led(GUEST_MOVES, step, state, mover)
