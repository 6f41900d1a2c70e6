"""The telephones: what stands on each, what became of every call of the bot, and a bell for whoever waits."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.runtime.clock import Clock
from tests.chaos.faults import ANSWER_LOST, Fault
from tests.wire import FakeWire

REAL = Clock()
"""The world's time; the city's own is moved about."""


@dataclass(slots=True, kw_only=True)
class Arrival:
    """One call as it came to the messenger: from which process, and what became of it.

    ``done``: it changed a telephone; ``refused``: for a reason of its own (nothing to edit); neither:
    a fault kept it away. ``call`` is the call in a form that can be compared.
    """

    at: float
    process: str
    chat: int
    method: str
    params: Mapping[str, Any]
    call: str
    fault: Fault
    done: bool = False
    refused: bool = False

    @property
    def was_heard(self) -> bool:
        """Whether the messenger took it in."""
        return self.done or self.refused

    @property
    def answer_lost(self) -> bool:
        """Whether the bot cannot know what became of it."""
        return self.was_heard and self.fault in ANSWER_LOST


class Phones(FakeWire):
    """What people see. A press may be answered twice: the first answer may have been lost."""

    def __init__(self) -> None:
        super().__init__()
        self.arrivals: list[Arrival] = []
        self.heard: defaultdict[int, int] = defaultdict(int)
        self.askers: dict[str, int] = {}
        self.wrong: list[str] = []
        self._bells: defaultdict[int, asyncio.Event] = defaultdict(asyncio.Event)
        self._own = itertools.count(1)

    def chat_of(self, params: Mapping[str, Any]) -> int:
        """Whose telephone a call is about; 0: nobody's."""
        chat = params.get("chat_id") or self.askers.get(params.get("callback_query_id", ""), 0)
        return int(chat)

    def ring(self, arrival: Arrival) -> None:
        """Somebody's telephone was touched."""
        if arrival.method != "answerCallbackQuery":
            self.heard[arrival.chat] += 1
        self._bells[arrival.chat].set()

    async def until(self, chat: int, seen: Callable[[], bool], patience: float) -> bool:
        """Whether it was seen on this telephone within ``patience`` seconds."""
        bell, clock = self._bells[chat], asyncio.get_running_loop().time
        end = clock() + patience
        while not seen():
            bell.clear()
            try:
                await asyncio.wait_for(bell.wait(), end - clock())
            except TimeoutError:
                return seen()
        return True

    def _answerCallbackQuery(self, _chat, params):
        self.answered.setdefault(params["callback_query_id"], params)
        return True


def comparable(method: str, params: Mapping[str, Any]) -> str:
    """A call in one spelling, whether it came as JSON, as a form, or out of the database."""
    return f"{method} {json.dumps(_native(dict(params)), sort_keys=True, ensure_ascii=False)}"


def _native(value: Any) -> Any:
    if isinstance(value, str):
        try:
            return _native(json.loads(value)) if value[:1] in '{["-0123456789' else value
        except ValueError:
            return value
    if isinstance(value, dict):
        return {name: _native(inner) for name, inner in value.items()}
    return [_native(inner) for inner in value] if isinstance(value, list) else value
