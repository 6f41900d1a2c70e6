"""How the bot presents itself: its name, descriptions and commands, by language and scope."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from bot.sandbox.people import Person
from bot.sandbox.store import Store

Scope = dict[str, Any]

DEFAULT: Final[Scope] = {"type": "default"}


class Profile:
    """What the bot has set, and what a person finds of it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def say(self, field: str, text: str, language: str) -> None:
        """Set one text in one language; an empty text takes it away."""
        texts = self._store.fact(field, {})
        self._store.keep(field, {**texts, language: text})

    def said(self, field: str, language: str) -> str:
        """The text in that language, or the one for everybody."""
        texts = self._store.fact(field, {})
        return str(texts.get(language) or texts.get("", ""))

    def set_commands(self, commands: list[dict[str, str]], scope: Scope, language: str) -> None:
        """Set the commands of a scope; none at all takes them away."""
        everything = self._store.fact("commands", {})
        self._store.keep("commands", {**everything, _key(scope, language): commands})

    def commands(self, scope: Scope, language: str) -> list[dict[str, str]]:
        """The commands of exactly that scope and language."""
        return list(self._store.fact("commands", {}).get(_key(scope, language), []))

    def menu(self, person: Person) -> list[dict[str, str]]:
        """The commands a person sees: the narrowest scope that has any, own language first."""
        everything = self._store.fact("commands", {})
        language = (person.language_code or "")[:2]
        found = (everything.get(key) for key in _search(person.id, language))
        return next((commands for commands in found if commands), [])

    def group_menu(self, group: int) -> list[dict[str, str]]:
        """The commands that are offered in a group."""
        everything = self._store.fact("commands", {})
        scopes = ({"type": "chat", "chat_id": group}, {"type": "all_group_chats"}, DEFAULT)
        found = (everything.get(_key(scope, "")) for scope in scopes)
        return next((commands for commands in found if commands), [])


def _search(person: int, language: str) -> Iterator[str]:
    for scope in ({"type": "chat", "chat_id": person}, {"type": "all_private_chats"}, DEFAULT):
        yield _key(scope, language)
        yield _key(scope, "")


def _key(scope: Scope, language: str) -> str:
    where = "/".join(str(scope[name]) for name in ("type", "chat_id", "user_id") if name in scope)
    return f"{where} {language}"
