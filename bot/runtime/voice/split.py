"""Long messages in parts the messenger takes: cut at a line or a space, tags closed and opened again."""

from __future__ import annotations

import re
from collections.abc import Iterator

TEXT_MOST, CAPTION_MOST = 4096, 1024
_TAG, _ENTITY = re.compile(r"<[^>]*>"), re.compile(r"&[a-z#0-9]+;", re.IGNORECASE)
_TOKEN = re.compile(r"<[^>]*>|&[a-z#0-9]+;|.", re.IGNORECASE | re.DOTALL)


def units(text: str) -> int:
    """UTF-16 units, the stricter of the two readings of the messenger's limit."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def visible(html: str) -> int:
    """Units that count: tags do not."""
    return units(_ENTITY.sub("&", _TAG.sub("", html)))


def split(html: str, most: int = TEXT_MOST) -> list[str]:
    """``html`` in parts of at most ``most`` visible units, each well formed by itself and none blank."""
    if units(html) <= most:
        return [html]
    return [part for part in _parts(_TOKEN.findall(html), most) if without_tags(part).strip()]


def _parts(tokens: list[str], most: int) -> Iterator[str]:
    start = 0
    opened: list[str] = []
    while start < len(tokens):
        end = _cut(tokens, start, most)
        part = "".join(opened) + "".join(tokens[start:end])
        opened = _open_after(opened, tokens[start:end])
        yield part + "".join(f"</{_name(tag)}>" for tag in reversed(opened))
        start = end


def _cut(tokens: list[str], start: int, most: int) -> int:
    """Where the part that begins at ``start`` ends: after a line, else a space, else anywhere."""
    room, at, line, space = most, start, 0, 0
    while at < len(tokens) and room >= _weight(tokens[at]):
        room -= _weight(tokens[at])
        at += 1
        if tokens[at - 1] == "\n":
            line = at
        elif tokens[at - 1].isspace():
            space = at
    return at if at == len(tokens) else line or space or at


def _weight(token: str) -> int:
    if token.startswith("<"):
        return 0
    return 1 if token.startswith("&") else units(token)


def _open_after(opened: list[str], tokens: list[str]) -> list[str]:
    stack = list(opened)
    for token in tokens:
        if token.startswith("</"):
            stack.pop()
        elif token.startswith("<"):
            stack.append(token)
    return stack


def _name(tag: str) -> str:
    return tag[1:-1].split(maxsplit=1)[0]


def without_tags(html: str) -> str:
    """The words alone, for when the messenger cannot parse the rest."""
    text = _TAG.sub("", html)
    for name, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(name, char)
    return text
