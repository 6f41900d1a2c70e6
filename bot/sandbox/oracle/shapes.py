"""The shape of values: types, unions, required and unknown members, at every depth."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.sandbox.oracle import limits, markup
from bot.sandbox.oracle.spec import Entity, Field, Json, Problem, Spec

PLAIN: Final[Mapping[str, tuple[type, ...]]] = {
    "Integer": (int,),
    "Float": (int, float),
    "String": (str,),
    "InputFile": (str,),
    "Boolean": (bool,),
    "True": (bool,),
}
MARKS: Final = ("type", "status", "source")  # members that tell which of several types an object is


@dataclass(frozen=True)
class Shapes:
    """Checks values against the tables; ``uploads`` names the files a request carries."""

    spec: Spec
    uploads: frozenset[str] = frozenset()

    def value(
        self, value: Json, field: Field, path: str, siblings: Mapping[str, Json] | None = None
    ) -> list[Problem]:
        """Findings of the best fitting type of ``field``, and of its limits once the type fits."""
        best = _best([list(self._typed(value, name, path)) for name in self._fitting(field.types, value)])
        if any(problem.code == "type" and problem.path == path for problem in best):
            return best
        if isinstance(value, str) and ("InputFile" in field.types or field.name == "media"):
            best += self._lost(value, path)
        return [*best, *limits.check(value, field, path, siblings or {})]

    def object(self, name: str, thing: Json, path: str) -> Iterator[Problem]:
        """Findings about an object of the named type."""
        if name == "RichText" and isinstance(thing, str | list):
            for number, item in enumerate(thing if isinstance(thing, list) else ()):
                yield from self.object(name, item, f"{path}[{number}]")
        elif name in ("InputPollOption", "KeyboardButton") and isinstance(thing, str) and thing:
            return  # the server takes a bare string for both
        elif not isinstance(thing, Mapping):
            yield Problem(path, "type", f"expected {name}, got {_kind(thing)}")
        elif self.spec.types[name].subtypes:
            chosen = self._subtypes(self.spec.types[name], thing)
            yield from _best([list(self.object(subtype, thing, path)) for subtype in chosen])
        else:
            yield from self._members(self.spec.types[name], thing, path)

    def _typed(self, value: Json, name: str, path: str) -> Iterator[Problem]:
        if name.startswith("Array of "):
            if not isinstance(value, list):
                yield Problem(path, "type", f"expected {name}, got {_kind(value)}")
                return
            for number, item in enumerate(value):
                yield from self._typed(item, name.removeprefix("Array of "), f"{path}[{number}]")
        elif name not in PLAIN:
            yield from self.object(name, value, path)
        elif not _is_plain(value, name):
            yield Problem(path, "type", f"expected {name}, got {_kind(value)}")

    def _lost(self, value: str, path: str) -> Iterator[Problem]:
        name = value.removeprefix("attach://")
        if name not in (value, *self.uploads):
            yield Problem(path, "attach", f"no part named {name!r} in the request")

    def _fitting(self, names: Sequence[str], value: Json) -> Sequence[str]:
        """Of several kinds of objects, those whose required members are there: complaints stay apt."""
        if not isinstance(value, Mapping):
            return names
        known = [self.spec.types[name] for name in names if name in self.spec.types]
        fitting = [
            entity.name
            for entity in known
            if all(name in value for name, field in entity.fields.items() if field.required)
        ]
        return fitting or names

    def _members(self, entity: Entity, thing: Mapping[str, Json], path: str) -> Iterator[Problem]:
        for key in thing.keys() - entity.fields.keys():
            yield Problem(f"{path}.{key}", "unknown_field", f"{entity.name} has no such field", "warning")
        for key, field in entity.fields.items():
            if thing.get(key) is not None:
                yield from self.value(thing[key], field, f"{path}.{key}", thing)
            elif field.required:
                yield Problem(f"{path}.{key}", "missing_field", f"required in {entity.name}")
            elif key in thing:
                yield Problem(f"{path}.{key}", "null", "null: the server omits absent fields", "warning")
        yield from markup.check(entity.name, thing, path)

    def _subtypes(self, entity: Entity, thing: Mapping[str, Json]) -> Sequence[str]:
        if entity.name == "MaybeInaccessibleMessage":
            return ("InaccessibleMessage",) if thing.get("date") == 0 else ("Message",)
        return [name for name in entity.subtypes if self._is_marked(name, thing)] or entity.subtypes

    def _is_marked(self, name: str, thing: Mapping[str, Json]) -> bool:
        fields = self.spec.types[name].fields
        marks = [fields[key] for key in MARKS if key in fields and len(fields[key].closed) == 1]
        return bool(marks) and all(thing.get(field.name) in field.closed for field in marks)


def from_wire(value: Json, types: Sequence[str]) -> Json:
    """Undo form encoding: text for numbers, booleans and objects written as JSON."""
    if not isinstance(value, str):
        return value
    if "Integer" in types and re.fullmatch(r"-?\d+", value):
        return int(value)
    if "String" in types:
        return value
    if "Float" in types and re.fullmatch(r"-?\d+(\.\d+)?([eE]-?\d+)?", value):
        return float(value)
    if {"Boolean", "True"} & set(types):
        return value.lower() in ("true", "yes", "1")
    return _from_json(value)


def _from_json(value: str) -> Json:
    try:
        return json.loads(value)
    except ValueError:
        return value


def _best(candidates: Sequence[list[Problem]]) -> list[Problem]:
    def weight(problems: list[Problem]) -> tuple[int, int]:
        return sum(problem.severity == "error" for problem in problems), len(problems)

    return candidates[0] if len(candidates) == 1 else min(candidates, key=weight)


def _is_plain(value: Json, name: str) -> bool:
    if isinstance(value, bool):
        return name == "Boolean" or (name == "True" and value)
    return name not in ("Boolean", "True") and isinstance(value, PLAIN[name])


def _kind(value: Json) -> str:
    return "null" if value is None else type(value).__name__
