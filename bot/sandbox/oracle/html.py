"""HTML of ``parse_mode=HTML`` as the real server reads it: plain text and entities, or its complaint."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Final

KINDS: Final = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    # Known, but not kept: emoji need a paid name, times a client that words them.
    "tg-emoji": "",
    "tg-time": "",
}
REFERENCE: Final = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(lt|gt|amp|quot));?")
TAG: Final = re.compile(rb"""<(?P<close>/?)(?P<body>(?:[^>"']|"[^"]*"|'[^']*')*)(?P<end>>?)""")
ATTRIBUTES: Final = re.compile(r"""(?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[\w.\-]+))?)*\s*""")
ATTRIBUTE: Final = re.compile(r"""([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.\-]+)))?""")
NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


class HtmlError(ValueError):
    """What the real server says after ``Bad Request: can't parse entities: ``."""


def utf16_len(text: str) -> int:
    """Length in the units entities are counted in."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Plain text and entities of ``source``; raises ``HtmlError`` where the server would refuse it."""
    raw, reader, end = source.encode("utf-8", "replace"), _Reader(), 0
    for tag in TAG.finditer(raw):
        reader.text(raw[end : tag.start()].decode())
        body = tag["body"].decode()
        (reader.close if tag["close"] else reader.open)(body, tag.start(), closed=bool(tag["end"]))
        end = tag.end()
    reader.text(raw[end:].decode())
    return reader.finish()


@dataclass
class _Reader:
    parts: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    entities: list[dict[str, Any]] = field(default_factory=list)

    def text(self, raw: str) -> None:
        plain = REFERENCE.sub(_character, raw)
        self.parts.append(plain)
        self.length += utf16_len(plain)

    def open(self, body: str, at: int, *, closed: bool) -> None:
        name = re.split(r"\s", body, maxsplit=1)[0].lower()
        rest = body[len(name) :]
        _refuse_start(name, rest, at, closed=closed)
        given = {key.lower(): a or b or c for key, a, b, c in ATTRIBUTE.findall(rest)}
        if name == "span" and given.get("class") != "tg-spoiler":
            raise HtmlError(f'Tag "span" must have class "tg-spoiler" at byte offset {at}')
        self.stack.append((name, self._entity(name, given)))

    def close(self, body: str, at: int, *, closed: bool) -> None:
        if not self.stack:
            raise HtmlError(f"Unexpected end tag at byte offset {at}")
        if not closed:
            raise HtmlError(f"Unclosed end tag at byte offset {at}")
        name, (expected, entity) = body.strip().lower(), self.stack.pop()
        if name and name != expected:
            raise HtmlError(
                f'Unmatched end tag at byte offset {at}, expected "</{expected}>", found "</{name}>"'
            )
        length = self.length - entity["offset"]
        if length and entity["type"]:
            self.entities.append({**entity, "length": length})

    def finish(self) -> tuple[str, list[dict[str, Any]]]:
        if self.stack:
            raise HtmlError(f'Can\'t find end tag corresponding to start tag "{self.stack[-1][0]}"')
        self.entities.sort(key=lambda e: (e["offset"], -e["length"]))
        return "".join(self.parts), self.entities

    def _entity(self, name: str, given: dict[str, str]) -> dict[str, Any]:
        entity: dict[str, Any] = {"type": KINDS[name], "offset": self.length}
        if name == "a":
            return {**entity, **_link(given.get("href", ""))}
        if name == "blockquote" and "expandable" in given:
            return {**entity, "type": "expandable_blockquote"}
        if name == "code" and self.stack and self.stack[-1][0] == "pre":
            if given.get("class", "").startswith("language-"):
                self.stack[-1][1]["language"] = given["class"].removeprefix("language-")
            return {**entity, "type": ""}
        return entity


def _refuse_start(name: str, rest: str, at: int, *, closed: bool) -> None:
    if not closed and not rest:
        raise HtmlError(f"Unclosed start tag at byte offset {at}")
    if name not in KINDS:
        raise HtmlError(f'Unsupported start tag "{name}" at byte offset {at}')
    if not closed:
        raise HtmlError(f'Unclosed start tag "{name}" at byte offset {at}')
    if rest.strip() and not ATTRIBUTES.fullmatch(rest):
        raise HtmlError(f'Empty attribute name in the tag "{name}" at byte offset {at}')


def _link(href: str) -> dict[str, Any]:
    url = REFERENCE.sub(_character, href)
    if mention := re.fullmatch(r"tg://user\?id=(\d+)", url):
        return {"type": "text_mention", "user": {"id": int(mention[1])}}
    return {"type": "text_link" if url else "", "url": url}


def _character(found: re.Match[str]) -> str:
    if found[3]:
        return NAMED[found[3]]
    code = int(found[1]) if found[1] else int(found[2], 16)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else found[0]
