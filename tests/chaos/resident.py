"""Somebody with a telephone and some patience: does a thing, waits for the answer, and does it again."""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from types import SimpleNamespace
from typing import Any, NoReturn

from bot.runtime.clock import Clock
from tests.chaos.messenger import Messenger
from tests.town import WORDS, Person, Screen

Key = dict[str, Any]


class Confused(Exception):
    """The telephone does not show what was to be pressed next."""


class Forgotten(Exception):
    """Nobody answers, however often one tries."""


@dataclass(slots=True, kw_only=True)
class Habits:
    """How people are: seconds of patience, of reading and of thinking, and how often they try."""

    patience: float = 15.0
    tries: int = 8
    reads: float = 0.5
    thinks: float = 4.0


@dataclass
class Street:
    """Where all live: what a ``tests.town.Person`` asks of its town, and what people tell each other."""

    messenger: Messenger
    calendar: Clock
    habits: Habits
    waited: list[float] = field(default_factory=list)
    deeds: Counter[str] = field(default_factory=Counter)
    board: list[tuple[int, str, int]] = field(default_factory=list)
    """Who offers what for how much."""
    neighbours: list[tuple[int, str]] = field(default_factory=list)
    presses: list[str] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    waiting: dict[str, str] = field(default_factory=dict)
    """What whoever waits for an answer is waiting for."""
    closing: bool = False

    def __post_init__(self) -> None:
        self._updates, self.messages = itertools.count(700_000_001), itertools.count(1_000_000)

    wire = property(lambda self: self.messenger.phones)
    app = SimpleNamespace(screens=SimpleNamespace(catalogue=WORDS))

    def number(self) -> int:
        return next(self._updates)


class Resident(Person):
    """A person of the plays, but with the real messenger between them and the bot."""

    town: Street

    def __init__(self, town: Street, number: int, name: str, locale: str) -> None:
        super().__init__(town, number, name, locale)
        self._messages = town.messages
        self.phones = town.messenger.phones

    async def says(self, text: str) -> None:
        """Types, and waits until anything new is on the telephone."""
        await self._until_answered(lambda: self.message(text=text), lambda _, heard: self._heard() > heard)

    async def sends(self, **content: Any) -> None:
        """Anything but words."""
        await self._until_answered(lambda: self.message(**content), lambda _, heard: self._heard() > heard)

    async def presses(self, caption: str) -> None:
        """Looks for the newest key with this caption, and presses it until the press is answered."""
        await self.press_key(*await self.looks_for(lambda key: caption in key["text"], caption))

    async def answers(self, value: str) -> None:
        """Presses the key with this answer, however it is captioned."""
        ends = f"|={value}"
        await self.press_key(*await self.looks_for(lambda key: _data(key).endswith(ends), ends))

    async def press_key(self, screen: Screen, key: Key) -> None:
        """One key, again and again if need be; a press is done when it is answered and shows something."""
        await self._until_answered(lambda: self.press(_data(key), screen), self._is_seen)

    async def types_ahead(self, *texts: str) -> None:
        """Several things at once, without waiting in between."""
        heard = self._heard()
        for text in texts:
            self.town.messenger.post.put(self.message(text=text))
        await self._wait(lambda: self._heard() >= heard + len(texts), " ".join(texts))

    async def double_taps(self, screen: Screen, key: Key) -> None:
        """Twice, faster than any bot."""
        queries = []
        for _ in range(2):
            update = self.press(_data(key), screen)
            queries.append(self._query(update))
            self.town.messenger.post.put(update)
        await self._wait(lambda: all(query in self.phones.answered for query in queries), " ".join(queries))

    async def looks_for(self, wanted: Callable[[Key], bool], what: str) -> tuple[Screen, Key]:
        """The newest key of this kind, once it is there. Raises Confused."""
        await self.phones.until(self.id, lambda: bool(self.keys_like(wanted)), self.town.habits.patience)
        found = self.keys_like(wanted)
        if not found:
            raise Confused(what)
        return found[0]

    def keys_like(self, wanted: Callable[[Key], bool]) -> Sequence[tuple[Screen, Key]]:
        """All such keys on the telephone, the newest first."""
        screens = sorted(self.screens, key=lambda screen: -screen.id)
        return [(screen, key) for screen in screens for row in screen.keys for key in row if wanted(key)]

    def words(self, key: str, attribute: str | None = None, **facts: Any) -> Callable[[Key], bool]:
        """Whether a key's caption is this message, as this person reads it."""
        caption = self.caption(key, attribute, **facts)
        return lambda key: caption in key["text"]

    # -- waiting ---------------------------------------------------------------------------

    async def _until_answered(
        self, does: Callable[[], dict[str, Any]], answered: Callable[[dict[str, Any], int], bool]
    ) -> None:
        await asyncio.sleep(self.town.habits.reads)
        begun = asyncio.get_running_loop().time()
        for _ in range(self.town.habits.tries):
            update, heard = does(), self._heard()
            self.town.messenger.post.put(update)
            seen = partial(answered, update, heard)
            if await self._waits(seen, self.town.habits.patience, f"{update}"):
                self.town.waited.append(asyncio.get_running_loop().time() - begun)
                return
            self.town.deeds["tried again"] += 1
        self._is_forgotten(f"{update}")

    async def _wait(self, seen: Callable[[], bool], what: str) -> None:
        habits = self.town.habits
        if not await self._waits(seen, habits.patience * habits.tries, what):
            self._is_forgotten(what)

    async def _waits(self, seen: Callable[[], bool], patience: float, what: str) -> bool:
        self.town.waiting[self.name] = what
        found = await self.phones.until(self.id, seen, patience)
        del self.town.waiting[self.name]
        return found

    def _is_forgotten(self, what: str) -> NoReturn:
        self.town.forgotten.append(f"{self.name}: {what}")
        raise Forgotten(self.name)

    def _is_seen(self, update: dict[str, Any], heard: int) -> bool:
        answer = self.phones.answered.get(self._query(update))
        return answer is not None and ("text" in answer or self._heard() > heard)

    def _heard(self) -> int:
        return self.phones.heard[self.id]

    def _query(self, update: dict[str, Any]) -> str:
        return update["callback_query"]["id"]

    def press(self, data: str, screen: Screen | None = None) -> dict[str, Any]:
        """A press whose answer the messenger can bring home."""
        update = super().press(data, screen)
        self.phones.askers[self._query(update)] = self.id
        return update


def _data(key: Key) -> str:
    return key.get("callback_data", "")
