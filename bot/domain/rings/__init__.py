"""Rings: A gives to B, B to C, C to A: wants and offers that fit each other.

``asked -> agreed | dissolved``: a ring comes about when all have said yes in time, and not otherwise.
"""

from bot.domain.rings.cycles import STEPS_MOST, Edge, cycles, fingerprint
from bot.domain.rings.fitting import asked, close_to, fits, resembles, wording
from bot.domain.rings.ring import (
    Answer,
    Arrow,
    Member,
    Place,
    Ring,
    RingGone,
    RingId,
    RingRules,
    RingState,
    Standing,
    answered,
    ended,
    in_telling_hours,
    next_telling,
    outcome,
    place,
    propose,
)

__all__ = [
    "STEPS_MOST",
    "Answer",
    "Arrow",
    "Edge",
    "Member",
    "Place",
    "Ring",
    "RingGone",
    "RingId",
    "RingRules",
    "RingState",
    "Standing",
    "answered",
    "asked",
    "close_to",
    "cycles",
    "ended",
    "fingerprint",
    "fits",
    "in_telling_hours",
    "next_telling",
    "outcome",
    "place",
    "propose",
    "resembles",
    "wording",
]
