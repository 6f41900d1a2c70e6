"""Homes shared between generations: who may move what where, and who is reminded when."""

from bot.domain.homes.following import TASKS, checks, delivered_at, plan
from bot.domain.homes.hands import Hand, HomeStepImpossible, HomeStepNotYours, Mover, Scope, open_to
from bot.domain.homes.match import (
    ASKED,
    BINDING,
    MOVES,
    OPEN,
    OVER,
    TOGETHER,
    Match,
    MatchState,
    begun,
    given_notice,
    moved,
    planned,
    possible,
    said,
)
from bot.domain.homes.rules import HomesRules, later_by, rent_most, term_end
from bot.domain.homes.sides import GUEST_MOVES, HOST_MOVES, GuestState, HostState, guest_moved, host_moved

__all__ = [
    "ASKED",
    "BINDING",
    "GUEST_MOVES",
    "HOST_MOVES",
    "MOVES",
    "OPEN",
    "OVER",
    "TASKS",
    "TOGETHER",
    "GuestState",
    "Hand",
    "HomeStepImpossible",
    "HomeStepNotYours",
    "HomesRules",
    "HostState",
    "Match",
    "MatchState",
    "Mover",
    "Scope",
    "begun",
    "checks",
    "delivered_at",
    "given_notice",
    "guest_moved",
    "host_moved",
    "later_by",
    "moved",
    "open_to",
    "plan",
    "planned",
    "possible",
    "rent_most",
    "said",
    "term_end",
]
