"""A time of day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import Any

from bot.runtime.form import Answers, Question
from bot.runtime.form.refusals import TimeNeeded
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Row
from bot.runtime.widgets import Press, choice

_TYPED = re.compile(r"(\d{1,2})(?::(\d{2}))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock(Question):
    """A time of day, pressed or typed."""

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:  # noqa: ARG002
        """The hours of the day."""
        return choice([(f"{hour:02}:00", f"{hour:02}:00") for hour in range(8, 21)], press, columns=4)

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:  # noqa: ARG002
        """``HH:MM``."""
        found = _TYPED.fullmatch((incoming.press or incoming.text or "").strip())
        if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
            raise TimeNeeded
        return f"{int(found[1]):02}:{int(found[2] or 0):02}"

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """A time."""
        return time.fromisoformat(value)
