"""A time of day, pressed or typed as people say it: 15:30, 오후 3시 반, 3.30 pm, 15h30."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import Any

from bot.domain.search import folded
from bot.runtime.form import Answers, Question
from bot.runtime.form.refusals import TimeNeeded
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Row
from bot.runtime.widgets import Press, choice

_TYPED = re.compile(
    r"(?P<before>오전|오후|낮|밤|아침|저녁|새벽)?\s*(?P<hour>\d{1,2})\s*"
    r"(?:(?:[:.h]|시)\s*(?:(?P<minute>\d{1,2})\s*분?|(?P<half>반))?)?\s*(?P<after>[ap]\.?m\.?)?"
)
_LATER = frozenset({"오후", "낮", "밤", "저녁", "pm"})
FIRST, LAST = 8, 21
"""The hours that can be pressed; any other is typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock(Question):
    """A time of day."""

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:  # noqa: ARG002
        """The hours of the day."""
        hours = [f"{hour:02}:00" for hour in range(FIRST, LAST)]
        return choice([(hour, hour) for hour in hours], press, columns=4)

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:  # noqa: ARG002
        """``HH:MM``."""
        return clock(incoming.press or incoming.text or "")

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """A time."""
        return time.fromisoformat(value)


def clock(typed: str) -> str:
    """``HH:MM``. Raises TimeNeeded."""
    found = _TYPED.fullmatch(folded(typed).strip())
    if not found:
        raise TimeNeeded
    half = (found["before"] or found["after"] or "").replace(".", "")
    hour = int(found["hour"])
    if half and hour <= 12:
        hour = hour % 12 + (12 if half in _LATER else 0)
    minute = 30 if found["half"] else int(found["minute"] or 0)
    if hour > 23 or minute > 59:
        raise TimeNeeded
    return f"{hour:02}:{minute:02}"
