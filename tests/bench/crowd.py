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

PATIENCE = 20.0
"""Seconds in which somebody is answered, or the bench has failed."""

Update = dict[str, Any]
Conversation = Callable[["Person"], Iterator[Update]]
"""Yields what the person does next; what came of it stands on their ``screen`` then."""


@dataclass(slots=True)
class Person:
    """Somebody with a telephone."""

    number: int
    saying: Iterator[Update] | None = None
    asked: float = 0.0
    waits: bool = False
    screen: bytes | None = None
    """The last thing the bot said to them."""

    def following(self) -> Update | None:
        """What they do next; None where they have done."""
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

    def says(self, text: str) -> Update:
        """A message."""
        entities: dict[str, Any] = {}
        if text.startswith("/"):
            entities["entities"] = [
                {"offset": 0, "length": len(text.split(maxsplit=1)[0]), "type": "bot_command"}
            ]
        chat = {"id": self.number, "first_name": "하늘", "type": "private"}
        message = {"message_id": 1, "from": self.user, "chat": chat, "date": 1_795_000_000, "text": text}
        return {"message": message | entities}


OFFER = ("/offer", "1", "10", "전동 드릴", "배터리 두 개")
"""Five steps of posting an offer; the sixth drops it, so that it can begin again."""


def offers(person: Person) -> Iterator[Update]:
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
        self._people: dict[int, Person] = {}
        self._heard = Heard()
        self._until = 0.0
        self._waiting = 0
        self._over: asyncio.Future[None] | None = None
        self._free: asyncio.Semaphore | None = None

    def person(self, nth: int) -> Person:
        """The same one each time."""
        return self._people.setdefault(FIRST + nth, Person(FIRST + nth))

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
        if update is None:
            person.saying = self.conversation(person)
            update = person.following()
            assert update
        self._gives(person, update, now)

    def _goes_on(self, person: Person, now: float) -> None:
        """The same, but whoever has done is done when it is late."""
        if now < self._until:
            self._does(person, now)
        elif update := person.following():
            self._gives(person, update, now)

    def _gives(self, person: Person, update: Update, now: float) -> None:
        number = next(self.messenger.numbers)
        person.asked, person.waits, person.screen = now, True, None
        self._waiting += 1
        self.messenger.brings(number, json.dumps({"update_id": number} | update).encode())

    def _hears(self, chat: int, _: bytes, body: bytes) -> None:
        person = self._people.get(chat)
        if person is None or not person.waits:
            return
        now = time.perf_counter()
        person.waits, person.screen = False, body
        self._waiting -= 1
        self._heard.turns += 1
        self._heard.took.append(now - person.asked)
        if self._free:
            self._free.release()
        elif self._until:
            self._goes_on(person, now)
        if not self._waiting and self._over and not self._over.done():
            self._over.set_result(None)
