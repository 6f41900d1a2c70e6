"""The simulated people: who they are, and what their telephone remembers about the bot."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

import telegram

from bot.sandbox.refusals import Impossible
from bot.sandbox.store import Store, dumped

# Past 32 bits, as new accounts are: a column that is too narrow shows at once.
FIRST_ID: Final = 5_000_000_001
ROLES: Final = ("resident", "senior", "moderator")
MAX_NAME: Final = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One account; its private chat with the bot has the same id."""

    id: int
    name: str
    language_code: str | None = "ko"
    role: str = "resident"
    started: bool = False
    blocked: bool = False
    keyboard: dict[str, Any] | None = None

    @property
    def phone(self) -> str:
        """A number that nobody can have: Korean mobile numbers do not go on with 0000."""
        return f"82100000{self.id % 10_000:04}"

    @property
    def user(self) -> telegram.User:
        """How the bot sees this person."""
        return telegram.User(self.id, self.name, is_bot=False, language_code=self.language_code)

    @property
    def chat(self) -> telegram.Chat:
        """The private chat with the bot."""
        return telegram.Chat(self.id, "private", first_name=self.name)


class People(Mapping[int, Person]):
    """Everybody with a telephone."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __getitem__(self, number: int) -> Person:
        found = self._store.row("select body from people where id = ?", number)
        if not found:
            raise KeyError(number)
        return Person(**json.loads(found[0]))

    def __iter__(self) -> Iterator[int]:
        return iter([number for (number,) in self._store.rows("select id from people order by id")])

    def __len__(self) -> int:
        return int(self._store.row("select count(*) from people")[0])

    def add(self, name: str, *, language_code: str | None, role: str, number: int | None) -> Person:
        """Somebody new, with an empty chat."""
        name = name.strip()
        if not 1 <= len(name) <= MAX_NAME:
            raise Impossible(f"A name has 1 to {MAX_NAME} characters.")
        if role not in ROLES:
            raise Impossible(f"A person is one of {', '.join(ROLES)}.")
        number = number or self._store.next("people", FIRST_ID)
        person = Person(id=number, name=name, language_code=language_code or None, role=role)
        self.keep(person)
        return person

    def keep(self, person: Person) -> None:
        """Remember a person as they are now."""
        self._store.run("replace into people values (?, ?)", person.id, dumped(asdict(person)))

    def someone(self, number: int) -> Person:
        """The person of that id, who must exist."""
        if number not in self:
            raise Impossible("There is no such person.")
        return self[number]
