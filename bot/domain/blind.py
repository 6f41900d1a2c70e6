"""Double-blind: two people say something of each other, and nobody reads it before both have, or time is up.

Reviews of trades and references of shared homes are such rounds; what they ask, and for how long, is theirs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from bot.domain.residents import ResidentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Blind:
    """The days in which two may write; ``remind`` is when they are reminded next, None: no more."""

    opened: datetime
    closes: datetime
    remind: datetime | None
    published: datetime | None = None

    @property
    def partners(self) -> tuple[ResidentId, ResidentId]:
        """Both of them."""
        raise NotImplementedError


Round = TypeVar("Round", bound=Blind)


def other(round_: Blind, author: ResidentId) -> ResidentId:
    """Of whom ``author``, one of the two, writes."""
    one, two = round_.partners
    return two if author == one else one


def is_over(round_: Blind, now: datetime) -> bool:
    """Whether it is published, or too late: nothing is added or changed any more."""
    return round_.published is not None or now >= round_.closes


def is_complete(round_: Blind, authors: Iterable[ResidentId]) -> bool:
    """Whether both have written."""
    return set(authors) == set(round_.partners)


def published(round_: Round, now: datetime) -> Round:
    """Open to whom it concerns from now on."""
    return replace(round_, published=now, remind=None)


def reminded(round_: Round, next_: datetime | None = None) -> Round:
    """Nobody is reminded twice of the same; ``next_``: when once more."""
    return replace(round_, remind=next_)
