"""Blocks: two neighbours who no longer meet here. One of them wished it, and it holds both ways."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

BlockId = NewType("BlockId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRules:
    """Numbers a community may change. Words are kept for a dispute only (rules.md §6.18: 30 days)."""

    relay_days: int = 14
    kept_days: int = 30
    hourly_max: int = 20
    text_max: int = 1000
    prompt_minutes: int = 10
    promises_least: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """``blocker`` wants nothing more to do with ``blocked``; ``title`` is of what they met by."""

    id: BlockId = BlockId(0)
    blocker: ResidentId
    blocked: ResidentId
    title: str
    since: datetime
    version: int = 1


@dataclass(eq=False)
class NotReachable(Refusal):
    """These two cannot reach each other; it never says whether one of them wished so, or is gone."""


@dataclass(eq=False)
class ThatIsYou(Refusal):
    """What one does with a neighbour, tried with oneself."""


@dataclass(eq=False)
class BlockGone(Refusal):
    """No such block of this person."""


def block(blocker: ResidentId, blocked: ResidentId, *, title: str, now: datetime) -> Block:
    """A new block. Raises ThatIsYou."""
    if blocker == blocked:
        raise ThatIsYou
    return Block(blocker=blocker, blocked=blocked, title=title, since=now)
