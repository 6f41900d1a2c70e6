"""What goes wrong on the way between the bot and its messenger: dealt from a shuffled deck, so that all comes."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """What can happen to one call of the bot."""

    NONE = ""
    SLOW = "slow answer"
    CUT_BEFORE = "hung up before"
    CUT_AFTER = "hung up after"
    HTML_BEFORE = "502 before"
    HTML_AFTER = "502 after"
    TORN = "torn JSON"
    CHAT_FLOOD = "429 for a chat"
    FLOOD = "429 for all"


ANSWER_LOST = frozenset({Fault.CUT_AFTER, Fault.HTML_AFTER, Fault.TORN})
"""The call had its effect, and the bot cannot know."""

NOT_DONE = frozenset({Fault.CUT_BEFORE, Fault.HTML_BEFORE, Fault.CHAT_FLOOD, Fault.FLOOD})
"""The call had none."""

DECK = {
    Fault.SLOW: 8,
    Fault.CUT_BEFORE: 4,
    Fault.CUT_AFTER: 4,
    Fault.HTML_BEFORE: 3,
    Fault.HTML_AFTER: 3,
    Fault.TORN: 3,
    Fault.CHAT_FLOOD: 4,
    Fault.FLOOD: 1,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Weather:
    """How often what goes wrong: parts of one; times in seconds."""

    calls: float = 0.05
    twice: float = 0.03
    late: float = 0.05
    slow: tuple[float, float] = (0.2, 2.0)
    closed: tuple[int, int] = (1, 3)
    late_by: tuple[float, float] = (0.1, 3.0)


class Faults:
    """Deals faults for as long as it is ``on``; the same seed deals the same."""

    def __init__(self, seed: int, weather: Weather) -> None:
        self.on = False
        self.weather = weather
        self.counted: Counter[str] = Counter()
        self._chance = random.Random(seed)
        # One of each comes first: a short storm has seen all kinds, too.
        self._deck = self._chance.sample(list(DECK), len(DECK))

    def of_call(self) -> Fault:
        """What happens to this call."""
        if not self.on or self._chance.random() >= self.weather.calls:
            return Fault.NONE
        if not self._deck:
            self._deck = [fault for fault, count in DECK.items() for _ in range(count)]
            self._chance.shuffle(self._deck)
        return self._deck.pop()

    def comes_twice(self) -> bool:
        """Whether this update is delivered twice."""
        return self._happens("update twice", self.weather.twice)

    def lateness(self) -> float:
        """How long an update is on its way, in seconds: later than those of other queues, perhaps."""
        late = self._happens("update late", self.weather.late)
        return self._chance.uniform(*self.weather.late_by) if late else 0.0

    def slowness(self) -> float:
        """How long an answer takes, in seconds."""
        return self._chance.uniform(*self.weather.slow)

    def closing(self) -> int:
        """For how many seconds a flooded chat stays closed."""
        return self._chance.randint(*self.weather.closed)

    def _happens(self, what: str, part: float) -> bool:
        happens = self.on and self._chance.random() < part
        self.counted[what] += happens
        return happens
