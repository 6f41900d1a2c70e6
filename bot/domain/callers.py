"""Somebody telephones: a manager books the room for them, and it counts for them.

Who is a resident is found by name; of all others the name and a sealed number are kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from bot.domain.polls import CIRCLE_LEAST
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

CallerId = NewType("CallerId", int)

CALLER_LEAST = CIRCLE_LEAST + 2**59
"""Whoever telephoned holds bookings under a number of their own, from here on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerRules:
    """Numbers a community may change: ours. Name and number go so long after the last booking is over."""

    kept_days: int = 30


SOUGHT_LEAST = 2
"""Letters of a name that find a neighbour: nobody is to page through all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """A person or an organisation by ``name``, whose ``phone`` is sealed; ``by`` took the call.

    ``until`` is when the last of their bookings is over.
    """

    id: CallerId = CallerId(0)
    name: str
    phone: str
    by: ResidentId
    until: datetime
    version: int = 1

    @property
    def holder(self) -> int:
        """For whom their bookings count."""
        return CALLER_LEAST + self.id


@dataclass(eq=False)
class CallerGone(Refusal):
    """Nobody telephoned for this booking, or what was known of them is forgotten."""


@dataclass(eq=False)
class NeighbourBarred(Refusal):
    """Who telephoned may book no rooms for the time being; they have been told why."""

    name: str


def is_caller(holder: int | None) -> bool:
    """Whether a booking counts for somebody who telephoned."""
    return holder is not None and holder >= CALLER_LEAST


def is_same(one: str, other: str) -> bool:
    """Whether two numbers, however they are written, are those of one telephone."""
    return _digits(one) == _digits(other)


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number).removeprefix("82").lstrip("0")
