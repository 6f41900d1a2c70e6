"""Who makes a move, and for whom a helper may speak."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from bot.domain.refusal import Refusal

State = TypeVar("State")


class Hand(StrEnum):
    """Whose move it is."""

    SENIOR = "senior"
    GUEST = "guest"
    HELPER = "helper"
    COORDINATOR = "coordinator"
    TIME = "time"


class Scope(StrEnum):
    """What a senior lets her helper do (rules.md §6.19)."""

    READ = "read"
    ANSWER = "answer"
    NOTICES = "notices"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mover:
    """Who makes a move; ``scopes``: what a helper was allowed, nothing where that was taken back."""

    hand: Hand
    scopes: frozenset[Scope] = frozenset()

    @property
    def stands(self) -> bool:
        """Whether this is somebody at all: a helper without any scope is a stranger."""
        return self.hand is not Hand.HELPER or bool(self.scopes)


@dataclass(eq=False)
class HomeStepImpossible(Refusal):
    """Not from where things stand."""


@dataclass(eq=False)
class HomeStepNotYours(Refusal):
    """It is somebody else's to make."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Generic[State]):
    """From which states a step leads where (None: nowhere), and whose it is; a helper's with ``scope``."""

    starts: frozenset[State]
    end: State | None
    hands: frozenset[Hand]
    scope: Scope | None = Scope.ANSWER

    def is_of(self, mover: Mover) -> bool:
        """Whether the step is one that ``mover`` may make."""
        if mover.hand not in self.hands or not mover.stands:
            return False
        return mover.hand is not Hand.HELPER or self.scope is None or self.scope in mover.scopes


def led(moves: Mapping[str, Step[State]], step: str, state: State, mover: Mover) -> State:
    """Where a step leads. Raises HomeStepNotYours, HomeStepImpossible."""
    taken = moves[step]
    if not taken.is_of(mover):
        raise HomeStepNotYours
    if state not in taken.starts:
        raise HomeStepImpossible
    return state if taken.end is None else taken.end


def open_to(moves: Mapping[str, Step[State]], state: State, mover: Mover) -> AbstractSet[str]:
    """The steps that ``mover`` could make now."""
    return {word for word, step in moves.items() if state in step.starts and step.is_of(mover)}
