"""How long, how many, how large: the limits of one value, and of texts after their entities are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.sandbox.oracle.html import HtmlError, parse_html, utf16_len
from bot.sandbox.oracle.spec import Field, Json, Problem, Range


def check(value: Json, field: Field, path: str, siblings: Mapping[str, Json]) -> Iterator[Problem]:
    """Findings about ``value``; ``siblings`` tell the parse mode of a text."""
    if isinstance(value, str):
        yield from _string(value, field, path, siblings)
    elif isinstance(value, list) and field.items and not _within(len(value), field.items):
        yield Problem(path, "items", f"{len(value)} items, allowed {_words(field.items)}")
    elif isinstance(value, int | float) and field.number and not _within(value, field.number):
        yield Problem(path, "range", f"{value} is outside {_words(field.number)}")


def _string(value: str, field: Field, path: str, siblings: Mapping[str, Json]) -> Iterator[Problem]:
    if field.chars:
        try:
            plain = _plain(value, field.name, siblings)
        except HtmlError as complaint:
            yield Problem(path, "html", f"can't parse entities: {complaint}")
        else:
            yield from _length(plain, field.chars, path, visible=field.after_entities)
    if field.octets and not _within(size := len(value.encode("utf-8", "replace")), field.octets):
        yield Problem(path, "bytes", f"{size} bytes, allowed {_words(field.octets)}")
    if field.closed and value not in field.closed and not (value == "" and field.name == "parse_mode"):
        yield Problem(path, "enum", f"{value!r} is not one of {sorted(field.closed)}")


def _plain(value: str, name: str, siblings: Mapping[str, Json]) -> str:
    mode = siblings.get("parse_mode" if name in ("text", "caption") else f"{name}_parse_mode")
    return parse_html(value)[0] if isinstance(mode, str) and mode.lower() == "html" else value


def _length(plain: str, chars: Range, path: str, *, visible: bool) -> Iterator[Problem]:
    low, high = chars
    if len(plain) > high:
        yield Problem(path, "too_long", f"{len(plain)} characters, at most {high}")
    elif utf16_len(plain) > high:
        yield Problem(path, "too_long_utf16", f"{utf16_len(plain)} UTF-16 units, over {high}", "warning")
    if len(plain) < low or (low and visible and not plain.strip()):
        yield Problem(path, "empty", f"{len(plain.strip())} visible characters, at least {low}")


def _within(size: float, allowed: Range) -> bool:
    return allowed[0] <= size <= allowed[1]


def _words(allowed: Range) -> str:
    return f"{allowed[0]}-{allowed[1]}"
