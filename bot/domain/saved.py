"""Saved searches: "tell me when somebody offers a drill near me"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.barter import Listing, Side
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from bot.domain.search import fits, query

SavedId = NewType("SavedId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedRules:
    """Numbers a community may change."""

    most: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """Words a resident waits for, on one side of the board, at the place where the resident lives."""

    id: SavedId = SavedId(0)
    resident: ResidentId
    area: AreaId
    side: Side
    words: str
    since: datetime
    version: int = 1


@dataclass(eq=False)
class TooManySaved(Refusal):
    """As many saved searches as one person may have."""

    most: int


@dataclass(eq=False)
class SavedGone(Refusal):
    """No such saved search of this person."""


def save(
    resident: ResidentId,
    words: str,
    *,
    side: Side,
    area: AreaId,
    saved_now: int,
    rules: SavedRules,
    now: datetime,
) -> Saved:
    """A new saved search of somebody who has ``saved_now`` already. Raises TooManySaved."""
    if saved_now >= rules.most:
        raise TooManySaved(most=rules.most)
    return Saved(resident=resident, area=area, side=side, words=words, since=now)


def matches(saved: Saved, listing: Listing) -> bool:
    """Whether a listing is what was waited for; one's own never is."""
    if listing.owner == saved.resident or listing.side is not saved.side or not listing.is_open:
        return False
    return fits(query(saved.words).words, f"{listing.title} {listing.text}", exactly=True)
