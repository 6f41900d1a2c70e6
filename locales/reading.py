"""Reads the wording: a folder of .ftl files, one per feature, and what each message needs to know."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

Entry = ast.Message | ast.Term
Entries = Mapping[str, Entry]

VALUE = ""
"""The name under which a message's own value stands among its attributes."""


class Unreadable(ValueError):
    """A file of wording that cannot be used as it stands."""


def entries(folder: Path) -> dict[str, Entry]:
    """All messages and terms of ``folder``, by id; a term's id starts with a hyphen."""
    found: dict[str, Entry] = {}
    for file in sorted(folder.glob("*.ftl")):
        for part in FluentParser(with_spans=False).parse(file.read_text(encoding="utf-8")).body:
            if isinstance(part, ast.Junk):
                raise Unreadable(f"{file}: {part.annotations[0].message}: {part.content!r}")
            if isinstance(part, ast.Message | ast.Term):
                _add(found, part, file)
    return found


def overlaid(base: Entries, overlay: Entries) -> dict[str, Entry]:
    """``base`` with the entries of ``overlay`` in front, each completed by what only its base has."""
    return {**base, **{key: _completed(entry, base.get(key)) for key, entry in overlay.items()}}


def needs(found: Entries, below: Entries | None = None) -> dict[str, dict[str, frozenset[str]]]:
    """For each message, the facts its value (``VALUE``) and its attributes need.

    Messages that it quotes and ``found`` lacks are looked for ``below``.
    """
    quoted = overlaid(below or {}, found)
    return {
        key: {name: frozenset(_facts(pattern, quoted)) for name, pattern in _patterns(entry).items()}
        for key, entry in found.items()
        if isinstance(entry, ast.Message)
    }


def is_constant(key: str, name: str, found: Entries) -> bool:
    """Whether a value (``VALUE``) or attribute is there and always said the same."""
    entry = found.get(key)
    patterns = dict(_patterns(entry)) if isinstance(entry, ast.Message) else {}
    return name in patterns and not _facts(patterns[name], found)


def _add(found: dict[str, Entry], entry: Entry, file: Path) -> None:
    key = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
    if key in found:
        raise Unreadable(f"{file}: {key} is already worded")
    if len({attribute.id.name for attribute in entry.attributes}) < len(entry.attributes):
        raise Unreadable(f"{file}: {key} has two attributes of one name")
    found[key] = entry


def _completed(entry: Entry, below: Entry | None) -> Entry:
    if below is None:
        return entry
    own = {attribute.id.name for attribute in entry.attributes}
    inherited = [attribute for attribute in below.attributes if attribute.id.name not in own]
    if isinstance(entry, ast.Term):
        return ast.Term(entry.id, entry.value, [*entry.attributes, *inherited])
    return ast.Message(entry.id, entry.value or below.value, [*entry.attributes, *inherited])


def _patterns(entry: Entry) -> dict[str, ast.Pattern]:
    own = {VALUE: entry.value} if entry.value else {}
    return own | {attribute.id.name: attribute.value for attribute in entry.attributes}


def _facts(pattern: ast.Pattern, found: Entries) -> set[str]:
    """Also those of the messages it quotes, and they quote; a circle among them ends there."""
    names, open_, seen = set[str](), [pattern], set[tuple[str, str]]()
    while open_:
        mentions = _Mentions()
        mentions.visit(open_.pop())
        names |= mentions.facts
        quoted, seen = mentions.messages - seen, seen | mentions.messages
        others = (_patterns(found[key]).get(name) for key, name in quoted if key in found)
        open_ += [other for other in others if other]
    return names


class _Mentions(Visitor):
    """Collects the facts a pattern names and the messages it quotes."""

    def __init__(self) -> None:
        self.facts: set[str] = set()
        self.messages: set[tuple[str, str]] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  (Fluent's name)
        self.facts.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add((node.id.name, node.attribute.name if node.attribute else VALUE))
