"""Reviews: what partners say of each other, told only when both have spoken.

Double-blind: until both have written, or the days are over, nobody reads anything, nor learns whether
the other has written. Then all that was written is published at once and stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import NewType

from bot.domain import blind
from bot.domain.blind import Blind
from bot.domain.contact import masked
from bot.domain.hours import waking
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

RoundId = NewType("RoundId", int)
ReviewId = NewType("ReviewId", int)


class Rating(StrEnum):
    """How it went."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewsRules:
    """Numbers a community may change (rules.md §6.2: open for 7 days)."""

    days: int = 7
    remind_days: int = 5
    text_max: int = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(Blind):
    """The days in which the partners of a settled trade may write.

    ``held``: since then the trade is disputed, and the days do not count.
    """

    id: RoundId = RoundId(0)
    trade: int
    provider: ResidentId
    receiver: ResidentId
    title: str
    held: datetime | None = None
    version: int = 1

    @property
    def partners(self) -> tuple[ResidentId, ResidentId]:
        """Both of them."""
        return self.provider, self.receiver


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What ``author`` says of ``subject``. Traces of a person are hidden in ``text``."""

    id: ReviewId = ReviewId(0)
    trade: int
    author: ResidentId
    subject: ResidentId
    rating: Rating
    text: str
    at: datetime
    version: int = 1


@dataclass(eq=False)
class ReviewGone(Refusal):
    """No settled trade of this person has that number."""


@dataclass(eq=False)
class ReviewsOver(Refusal):
    """Published, or too late: nothing is added or changed any more."""


@dataclass(eq=False)
class ReviewsHeld(Refusal):
    """The trade is disputed: reviews wait for the ruling."""


def begin(
    trade: int,
    provider: ResidentId,
    receiver: ResidentId,
    *,
    title: str,
    rules: ReviewsRules,
    zone: tzinfo,
    now: datetime,
) -> Round:
    """From the settlement on, both may write."""
    return Round(
        trade=trade,
        provider=provider,
        receiver=receiver,
        title=title,
        opened=now,
        closes=now + timedelta(days=rules.days),
        remind=waking(now + timedelta(days=rules.remind_days), zone),
    )


def check(round_: Round | None, author: ResidentId, *, disputed: bool, now: datetime) -> ResidentId:
    """Of whom ``author`` may write. Raises ReviewGone, ReviewsHeld, ReviewsOver."""
    if round_ is None or author not in round_.partners:
        raise ReviewGone
    if not round_.published and (disputed or round_.held):
        raise ReviewsHeld
    if blind.is_over(round_, now):
        raise ReviewsOver
    return blind.other(round_, author)


def written(
    round_: Round,
    author: ResidentId,
    rating: Rating,
    text: str,
    *,
    before: Review | None,
    disputed: bool,
    now: datetime,
) -> Review:
    """The review, in place of the one written ``before``. Raises as ``check``."""
    subject, said = check(round_, author, disputed=disputed, now=now), masked(text).text
    if before:
        return replace(before, rating=rating, text=said, at=now)
    return Review(trade=round_.trade, author=author, subject=subject, rating=rating, text=said, at=now)


def is_complete(round_: Round, reviews: Sequence[Review]) -> bool:
    """Whether both have written."""
    return blind.is_complete(round_, (review.author for review in reviews))


def held(round_: Round, now: datetime) -> Round:
    """The trade is disputed: from now on the days do not count."""
    return replace(round_, held=now)


def resumed(round_: Round, zone: tzinfo, now: datetime) -> Round:
    """The dispute is over: as many days are left as there were."""
    if round_.held is None:
        return round_
    waited = now - round_.held
    remind = waking(round_.remind + waited, zone) if round_.remind else None
    return replace(round_, held=None, closes=round_.closes + waited, remind=remind)
