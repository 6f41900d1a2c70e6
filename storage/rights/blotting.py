"""What is blotted out of others' rows: the name, the words and the number of who is erased."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from bot.domain.contact import HIDDEN
from bot.domain.residents import Former

_LONG = 4
"""From so many letters on words are blotted out of the middle of others, too."""


@dataclass(frozen=True, slots=True)
class Blot:
    """``things`` are what the person's rows are called, and which kinds of rows are called so at all."""

    who: int
    former: int
    name: str
    words: frozenset[str]
    things: tuple[frozenset[str], frozenset[str]]
    needles: list[str] = field(init=False)
    """What to look for in the raw text."""

    def __post_init__(self) -> None:
        texts = {self.name, *self.words, str(self.who)}
        raw = sorted(json.dumps(text, ensure_ascii=False)[1:-1] for text in texts if text)
        object.__setattr__(self, "needles", raw)

    def out(self, value: Any, column: str, about: str) -> Any:
        """The structure without this person, unless it is known to be about somebody else's thing."""
        mine, kinds = self.things
        kind, _, rest = about.partition(":")
        if kind in kinds and f"{kind}:{rest.partition(':')[0]}" not in mine:
            return value
        return self._clean(value, column, "")

    def _clean(self, value: Any, column: str, key: str) -> Any:
        if isinstance(value, dict):
            return {name: self._clean(item, column, name) for name, item in value.items()}
        if isinstance(value, list):
            return [self._clean(item, column, key) for item in value]
        if value == self.who and not isinstance(value, bool):
            return self.former
        return self._text(value, column) if isinstance(value, str) else value

    def _text(self, value: str, column: str) -> object:
        if value == self.name:
            # Facts are worded in the reader's language; anywhere else a mark must do.
            return {"word": [Former.__name__, Former.MEMBER.value]} if column == "facts" else HIDDEN
        if value in self.words:
            return HIDDEN
        for words in sorted((w for w in {self.name, *self.words} if len(w) >= _LONG), key=len, reverse=True):
            value = value.replace(words, HIDDEN)
        return value.replace(str(self.who), HIDDEN) if str(self.who) == value else value
