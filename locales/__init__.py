"""What the bot says, in Korean, English and French: the catalogue of Fluent messages.

One screen is one message, its captions are that message's attributes. People's own text is made
safe here and nowhere else. The ``-easy`` folders hold plainer wording; what they lack falls back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, resolver
from fluent.syntax import ast

from locales.formats import ABSENT, LOCALES, Reader, Shown, listed, shown
from locales.particles import bare_josa, josa, visible
from locales.reading import VALUE, Entries, Unreadable, entries, is_constant, needs, overlaid

__all__ = ["VALUE", "Catalogue", "Reader", "Unreadable", "Unsayable"]

HERE = Path(__file__).parent
_EASY = "-easy"
_SPACES = re.compile(r"[ \t\r\n]+")
_NOTHING = re.compile(rf"(?<=\n){ABSENT}\n|\n{ABSENT}\Z|{ABSENT}")

# Fluent refuses texts beyond 2,500 signs. A neighbour may write 4,096, each as long as "&amp;".
resolver.MAX_PART_LENGTH = 100_000


class Unsayable(Exception):
    """A message that does not exist, or that its facts do not fit."""

    def __init__(self, key: str, errors: Sequence[Exception]) -> None:
        super().__init__(f"{key}: {'; '.join(map(str, errors))}")
        self.key = key
        self.errors = tuple(errors)


class Catalogue:
    """Every message in every language, read once; a file that does not parse stops it."""

    languages: tuple[str, ...] = tuple(LOCALES)

    def __init__(self, root: Path = HERE) -> None:
        self._entries: dict[str, Entries] = {}
        self._worded: dict[tuple[str, bool], Entries] = {}
        self._constant: dict[tuple[str, str, str, bool], str | None] = {}
        self._bundles: dict[tuple[str, bool], FluentBundle] = {}
        self._counted = lru_cache(4096)(
            lambda key, name, facts, to: self._formatted(key, name, dict(facts), to)
        )
        for language in self.languages:
            base, overlay = entries(root / language), entries(root / f"{language}{_EASY}")
            self._entries |= {language: base, f"{language}{_EASY}": overlay}
            for easy, worded in ((False, base), (True, overlaid(base, overlay))):
                self._worded[language, easy] = worded
                self._bundles[language, easy] = _bundle(language, worded)

    def say(self, key: str, facts: Mapping[str, object], reader: Reader) -> str:
        """The message, or with ``key.attribute`` one of its captions, as Telegram HTML."""
        name, _, attribute = key.partition(".")
        return self._markup(name, attribute or VALUE, facts, reader)

    def caption(self, key: str, attribute: str | None, facts: Mapping[str, object], reader: Reader) -> str:
        """A button's caption, the message or its ``attribute``: one line of plain text."""
        return _SPACES.sub(" ", visible(self._markup(key, attribute or VALUE, facts, reader))).strip()

    def plain(self, key: str, facts: Mapping[str, object], reader: Reader) -> str:
        """The message as plain text, for places that know no markup."""
        return visible(self._markup(key, VALUE, facts, reader))

    def ids(self, folder: str) -> dict[str, dict[str, frozenset[str]]]:
        """What a folder (``ko``, ``ko-easy``) words: id, then ``VALUE`` or attribute, then its facts."""
        return needs(self._entries[folder], self._entries[folder.removesuffix(_EASY)])

    def _markup(self, key: str, name: str, facts: Mapping[str, object], reader: Reader) -> str:
        same = (key, name, reader.locale, reader.easy)
        if same not in self._constant:
            fixed = is_constant(key, name, self._worded[reader.locale, reader.easy])
            self._constant[same] = self._formatted(key, name, {}, reader) if fixed else None
        if (said := self._constant[same]) is not None:
            return said
        if all(type(fact) is int for fact in facts.values()):  # 2 of 5 is said over and over
            return self._counted(key, name, tuple(facts.items()), reader)
        return self._formatted(key, name, facts, reader)

    def _with(self, key: str, name: str, facts: tuple[tuple[str, object], ...], reader: Reader) -> str:
        return self._formatted(key, name, dict(facts), reader)

    def _formatted(self, key: str, name: str, facts: Mapping[str, object], reader: Reader) -> str:
        bundle = self._bundles[reader.locale, reader.easy]
        message = bundle.get_message(key) if bundle.has_message(key) else None
        pattern = message and (message.attributes.get(name) if name else message.value)
        full_name = f"{key}.{name}" if name else key
        if not pattern:
            raise Unsayable(full_name, [LookupError("nobody has worded it")])
        told = {fact: self._shown(value, reader) for fact, value in facts.items()}
        text, errors = bundle.format_pattern(pattern, told)
        if errors:
            raise Unsayable(full_name, errors)
        return _NOTHING.sub("", str(text))

    def _shown(self, fact: object, reader: Reader) -> Shown:
        match fact:
            case list() | tuple():
                return listed([self._shown(member, reader) for member in fact], reader.locale)
            case object(key=str(key), facts=Mapping() as facts):  # a message itself: Worded, by its shape
                return self.say(key, facts, reader)
            case _:
                return shown(fact, reader)


def _bundle(language: str, found: Entries) -> FluentBundle:
    functions: dict[str, Any] = {"JOSA": josa, "PARTICLE": bare_josa} if language == "ko" else {}
    bundle = FluentBundle([str(LOCALES[language])], functions=functions, use_isolating=False)
    bundle.add_resource(ast.Resource(list(found.values())))
    return bundle
