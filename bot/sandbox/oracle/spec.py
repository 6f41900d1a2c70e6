"""The tables of the Bot API: every type and method with its fields, and what each field may hold."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

Json = Any
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: an error is refused by the real server, a warning is accepted but surely not meant."""

    path: str
    code: str
    message: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        return f"{self.severity}: {self.path}: {self.message} [{self.code}]"


@dataclass(frozen=True, slots=True)
class Field:
    """One parameter of a method or member of an object, with the limits its description states."""

    name: str
    types: tuple[str, ...]
    required: bool = False
    chars: Range | None = None
    octets: Range | None = None
    items: Range | None = None
    number: Range | None = None
    closed: frozenset[str] = frozenset()
    after_entities: bool = False


@dataclass(frozen=True, slots=True)
class Entity:
    """A type or a method."""

    name: str
    fields: Mapping[str, Field]
    subtypes: tuple[str, ...] = ()
    returns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Spec:
    """The whole Bot API of one version."""

    version: str
    types: Mapping[str, Entity]
    methods: Mapping[str, Entity]
    _lower: dict[str, str] = field(default_factory=dict)

    def method(self, name: str) -> Entity | None:
        """The method of that name; the server does not mind upper and lower case."""
        return self.methods.get(self._lower.get(name.lower(), ""))

    @property
    def update_kinds(self) -> list[str]:
        """What an update may carry."""
        return [name for name in self.types["Update"].fields if name != "update_id"]


@cache
def load() -> Spec:
    """Read the tables once."""
    raw = json.loads(Path(__file__).with_name("bot-api-spec.json").read_text("utf-8"))
    types = {name: _entity(name, body) for name, body in raw["types"].items()}
    methods = {name: _entity(name, body) for name, body in raw["methods"].items()}
    return Spec(raw["version"], types, methods, {name.lower(): name for name in methods})


def _entity(name: str, raw: Mapping[str, Json]) -> Entity:
    fields = {key: _field(key, body) for key, body in raw["fields"].items()}
    return Entity(name, fields, tuple(raw.get("subtypes", ())), tuple(raw.get("returns", ())))


def _field(name: str, raw: Mapping[str, Json]) -> Field:
    facts: dict[str, Json] = {key: _frozen(value) for key, value in raw.items()}
    return Field(name, **{**facts, "closed": frozenset(facts.get("closed", ()))})


def _frozen(value: Json) -> Json:
    return tuple(value) if isinstance(value, list) else value
