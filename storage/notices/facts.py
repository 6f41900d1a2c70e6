"""Facts as they lie in the outbox: words of a fixed set and times keep their kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from bot.domain.cases import Prepared


@dataclass(frozen=True, slots=True)
class KeptWord:
    """A word of a fixed set, as it comes back from the outbox: ``Category``, ``repair``."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Saying:
    """A fact that is itself a message, worded in the reader's language, with facts of its own."""

    key: str
    facts: Mapping[str, object] = field(default_factory=dict)


def kept(facts: Mapping[str, object]) -> dict[str, object]:
    """Facts as JSON can hold them."""
    return {name: _kept(value) for name, value in facts.items()}


def unkept(facts: Mapping[str, Any]) -> dict[str, object]:
    """Facts as they were told."""
    return {name: _unkept(value) for name, value in facts.items()}


def _kept(value: object) -> object:
    if isinstance(value, StrEnum):
        return {"word": [type(value).__name__, value.value]}
    if isinstance(value, KeptWord):
        return {"word": [value.kind, value.value]}
    if isinstance(value, (Saying, Prepared)):
        return {"saying": [value.key, kept(value.facts)]}
    for kind, name in ((datetime, "moment"), (date, "date"), (time, "time")):
        if isinstance(value, kind):
            return {name: value.isoformat()}
    return value


_READ: Mapping[str, Callable[[str], object]] = {
    "moment": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
}


def _unkept(value: Any) -> object:
    if not isinstance(value, dict):
        return value
    ((kind, said),) = value.items()
    if kind == "word":
        return KeptWord(*said)
    if kind == "saying":
        return Saying(said[0], unkept(said[1]))
    return _READ[kind](said)
