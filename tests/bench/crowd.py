"""Simulated people: each says the next thing when the answer to the last is there, or at a fixed rate."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.bench.messenger import Messenger

FIRST = 5_000
"""The number of the first of them."""

KEPT = 4
"""Screens somebody remembers."""

PATIENCE = 20.0
"""Seconds in which somebody is answered, or the bench has failed."""

Update = dict[str, Any]
DAY = 1_795_000_000
Conversation = Callable[["Person"], "Iterator[Update | None]"]
"""Yields what the person does next, or None where they wait for one more screen."""


@dataclass(slots=True)
class Person:
    """Somebody with a telephone; ``number`` may change, for one body can play two neighbours."""

    number: int
    nth: int = 0
    saying: Iterator[Update | None] | None = None
    asked: float = 0.0
    waits: bool = False
    keys: dict[str, tuple[int, str]] = field(default_factory=dict)
    """What can be pressed: on which message, and how it reads; looked at only where something is pressed."""
    screens: list[tuple[bytes, int]] = field(default_factory=list)

    def following(self) -> Update | None:
        """What they do next; None where they have done, or wait for something else."""
        if self.saying is None:
            return None
        try:
            return next(self.saying)
        except StopIteration:
            self.saying = None
            return None

    @property
    def user(self) -> dict[str, Any]:
        """As the messenger tells of them."""
        return {"id": self.number, "is_bot": False, "first_name": "하늘", "language_code": "ko"}

    @property
    def chat(self) -> dict[str, Any]:
        """Theirs with the bot."""
        return {"id": self.number, "first_name": "하늘", "type": "private"}

    def says(self, text: str) -> Update:
        """A message."""
        entities: dict[str, Any] = {}
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            entities["entities"] = [{"offset": 0, "length": length, "type": "bot_command"}]
        told = {"message_id": 1, "from": self.user, "chat": self.chat, "date": DAY, "text": text}
        return {"message": told | entities}

    def presses(self, wanted: str, reads: str = "") -> Iterator[Update | None]:
        """The newest key whose data begins or ends so, and that ``reads`` so, once it is there."""
        while True:
            self._look()
            for data, (message, text) in reversed(self.keys.items()):
                if data.startswith(wanted) | data.endswith(wanted) and reads in text:
                    self.keys.clear()
                    shown = {"message_id": message, "chat": self.chat, "date": DAY, "text": "-"}
                    query = {"id": f"{self.number}{message}", "from": self.user, "chat_instance": "1"}
                    yield {"callback_query": query | {"data": data, "message": shown}}
                    return
            yield None

    def _look(self) -> None:
        for body, message in self.screens:
            told = json.loads(body)
            rows = (told.get("reply_markup") or {}).get("inline_keyboard", ())
            for key in (key for row in rows for key in row):
                self.keys[key.get("callback_data", "")] = message, key["text"]
        self.screens.clear()


OFFER = ("/offer", "1", "10", "전동 드릴", "배터리 두 개")
"""Five steps of posting an offer; the sixth drops it, so that it can begin again."""


def offers(person: Person) -> Iterator[Update | None]:
    """The six steps."""
    for text in (*OFFER, "/cancel"):
        yield person.says(text)


@dataclass(slots=True)
class Heard:
    """What came of it: turns, seconds, and how long each answer took in seconds."""

    turns: int = 0
    seconds: float = 0.0
    took: list[float] = field(default_factory=list)


class Crowd:
    """People before one messenger. An answer is the first thing said to somebody who waits."""

    def __init__(self, conversation: Conversation = offers) -> None:
        self.messenger = Messenger(self._hears)
        self.conversation = conversation
        self._crowd: dict[int, Person] = {}
        self._people: dict[int, Person] = {}
        self._heard = Heard()
        self._until = 0.0
        self._waiting = 0
        self._over: asyncio.Future[None] | None = None
        self._free: asyncio.Semaphore | None = None

    def person(self, nth: int) -> Person:
        """The same one each time."""
        return self._crowd.setdefault(nth, Person(FIRST + nth, nth))

    async def talks(self, crowd: int, seconds: float) -> Heard:
        """So many at once, each answering as soon as they are answered; conversations are finished."""
        start, self._heard = time.perf_counter(), Heard()
        self._until = start + seconds
        for nth in range(crowd):
            self._goes_on(self.person(nth), start)
        return await self._silence(start)

    async def comes(self, rate: float, seconds: float, of: int) -> Heard:
        """``rate`` things are said a second by ``of`` people in turn, however long the answers take.

        Who has not been answered yet says nothing; an answer's time counts from when it was to be said.
        """
        start, self._heard = time.perf_counter(), Heard()
        self._until = 0.0
        whose = itertools.cycle([self.person(nth) for nth in range(of)])
        for number in range(int(rate * seconds)):
            due = start + number / rate
            if (early := due - time.perf_counter()) > 0:
                await asyncio.sleep(early)
            self._does(next(each for each in whose if not each.waits), due)
        return await self._silence(start)

    async def each(self, people: Sequence[int], words: str, at_once: int) -> Heard:
        """Each of these says this once; so many wait for an answer at a time."""
        start, self._heard = time.perf_counter(), Heard()
        self._until, self._free = 0.0, asyncio.Semaphore(at_once)
        for nth in people:
            await self._free.acquire()
            person = self.person(nth)
            self._gives(person, person.says(words), time.perf_counter())
        heard = await self._silence(start)
        self._free = None
        return heard

    @property
    def unanswered(self) -> str:
        """One of those who wait, and what they can press: for whoever asks why."""
        waiting = next((each for each in self._crowd.values() if each.waits), None)
        return f"{waiting.number}: {waiting.keys}, {waiting.screens}" if waiting else "nobody"

    async def _silence(self, start: float) -> Heard:
        """Returns when all are answered."""
        if self._waiting:
            self._over = asyncio.get_running_loop().create_future()
            async with asyncio.timeout(max(0.0, self._until - time.perf_counter()) + PATIENCE):
                await self._over
        self._heard.seconds = time.perf_counter() - start
        return self._heard

    def _does(self, person: Person, now: float) -> None:
        """The next thing, or the first of the same again."""
        update = person.following()
        if update is None and person.saying is None:
            person.number = FIRST + person.nth
            person.keys.clear()
            person.screens.clear()
            person.saying = self.conversation(person)
            update = person.following()
        self._gives(person, update, now)

    def _goes_on(self, person: Person, now: float) -> None:
        """The same, but whoever has done is done when it is late."""
        if now < self._until:
            self._does(person, now)
            return
        update = person.following()
        if update or person.saying:
            self._gives(person, update, now)

    def _gives(self, person: Person, update: Update | None, now: float) -> None:
        """Nothing is given by whoever waits for one more screen."""
        person.waits, self._waiting = True, self._waiting + 1
        if update is None:
            return
        person.asked = now
        self._people[person.number] = person
        number = next(self.messenger.numbers)
        self.messenger.brings(number, json.dumps({"update_id": number} | update).encode())

    def _hears(self, chat: int, body: bytes, message: int) -> None:
        person = self._people.get(chat)
        if person is None or not person.waits or person.number != chat:
            return
        now = time.perf_counter()
        person.waits = False
        person.screens.append((body, message))
        del person.screens[:-KEPT]
        self._waiting -= 1
        if person.asked:
            self._heard.turns += 1
            self._heard.took.append(now - person.asked)
            person.asked = 0.0
        if self._free:
            self._free.release()
        elif self._until:
            self._goes_on(person, now)
        if not self._waiting and self._over and not self._over.done():
            self._over.set_result(None)
