"""What each feature knows of a person."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.residents import Resident
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a card: the message ``key`` with flat facts."""

    key: str
    facts: Mapping[str, object] = field(default_factory=dict)


History = Callable[[City, Resident], Awaitable[Sequence[Line]]]
"""What a feature knows of a person, in short; nothing, where there is nothing to tell."""

HISTORIES: dict[str, History] = {}
"""By feature; filled at import of the features' action modules."""


def declare(feature: str, history: History) -> None:
    """From now on the card of a person tells this too."""
    HISTORIES[feature] = history
